// How do the outcomes of tests go to a build server: as JUnit XML? One suite per norm file, one case per example or expectation.
import type { Taal, Toets } from '../../language/index.js';

export interface Suite {
    readonly bestand: string;
    readonly toetsen: readonly Toets[];
}

/** A known deviation passes, with its reason among the output: XML of this kind has no word for it. */
export function testJunit(suites: readonly Suite[], taal: Taal): string {
    return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites.flatMap((suite) => suiteLines(suite, taal)), '</testsuites>'].join('\n');
}

function suiteLines({ bestand, toetsen }: Suite, taal: Taal): string[] {
    const failures = toetsen.filter(({ uitkomst }) => uitkomst === 'mislukt').length;
    return [
        `  <testsuite name="${escapeXml(bestand)}" tests="${toetsen.length}" failures="${failures}">`,
        ...toetsen.flatMap((toets) => caseLines(bestand, toets, taal)),
        '  </testsuite>',
    ];
}

function caseLines(bestand: string, { soort, naam, uitkomst, uitleg, zin }: Toets, taal: Taal): string[] {
    const open = `    <testcase classname="${escapeXml(`${bestand}.${soort}`)}" name="${escapeXml(naam)}" file="${escapeXml(bestand)}" line="${zin.herkomst.regel}"`;
    if (uitkomst === 'geslaagd') return [`${open}/>`];
    const words = escapeXml(uitleg?.[taal] ?? '');
    const inner = uitkomst === 'mislukt' ? `<failure message="${words}">${words}</failure>` : `<system-out>${words}</system-out>`;
    return [`${open}>`, `      ${inner}`, '    </testcase>'];
}

/** XML 1.0 has no way to write most control characters and halves of a pair: they become the sign for what cannot be shown. */
const escapeXml = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"'\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
