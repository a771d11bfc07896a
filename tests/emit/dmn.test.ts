// Is emitted DMN valid by the schema, does it open in editors, and does it refuse what it cannot read?
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import type { KorpsGegevens } from '../../language/index.js';
import { expectAgreement } from '../agreement/targets.js';
import { loadRules } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';
import { dmn, DmnEngine, dmnInput, dmnOf, readDmn } from '../helpers/targets/dmn.js';

const require = createRequire(import.meta.url);
const KIE = join(dirname(require.resolve('@kie-tools/dmn-marshaller/package.json')), 'src/schemas/dmn-1_5');
const MODDLE = join(dirname(require.resolve('dmn-moddle/package.json')), 'resources/dmn/xsd');
const SCHEMAS = { '1.5': [KIE, 'DMN15.xsd', 'DMNDI15.xsd'], '1.3': [MODDLE, 'DMN13.xsd', 'DMNDI13.xsd'] } as const;

async function schemaErrors(xml: string, versie: keyof typeof SCHEMAS): Promise<readonly string[]> {
    const [folder, main, di] = SCHEMAS[versie];
    const file = (fileName: string): { fileName: string; contents: string } => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') });
    const { errors } = await validateXML({ xml: [{ fileName: 'norm.dmn', contents: xml }], schema: [file(main)], preload: [file(di), file('DI.xsd'), file('DC.xsd')], initialMemoryPages: memoryPages.MiB * 64, maxMemoryPages: memoryPages.MiB * 512 });
    return errors.map(({ message }) => message);
}

const NORMS = ['2011-2012/korpsmonitor.norm', '2011-2012/letterlijk.norm'];

describe.each(NORMS)('%s', (norm) => {
    test.each(['1.5', '1.3'] as const)('is valid DMN %s', async (versie) => {
        const xml = dmnOf(await loadRules(norm), versie);
        expect(await schemaErrors(xml, versie)).toEqual([]);
        expect(await schemaErrors(xml.replace('<inputData ', '<inputDate '), versie)).not.toEqual([]);
    });

    test('opens without a remark in editors built on dmn-moddle', async () => {
        const { rootElement, warnings } = await readDmn(dmnOf(await loadRules(norm), '1.3'));
        expect(warnings).toEqual([]);
        expect(rootElement.dmnDI.diagrams[0]?.diagramElements.length).toBeGreaterThan(rootElement.drgElement.length);
    });
});

test('the monitor as a file to read', async () => {
    const loaded = await loadRules('2011-2012/korpsmonitor.norm');
    await expect(dmnOf(loaded)).toMatchFileSnapshot('../golden/korpsmonitor.dmn');
    // What editors and the engine of these tests read is the same file under the name of 1.3.
    expect(dmnOf(loaded, '1.3')).toBe(dmnOf(loaded).replaceAll('20230324', '20191111'));
});

const SMALL = `korps Utrecht
korps KLPD ook bekend als "Korps Landelijke Politiediensten"
dimensie "If & <then>"
dimensie Count
  indicator "In 'getal'": aantal van 0 tot en met 9
  indicator Wie: keuze uit "eigen \\ team" of "ander"
  rood bij "In 'getal'" minder dan 6 en Wie is ander
  anders groen
rood op Count blokkeert groen bron "<b>&amp;"
  interpretatie "]]> & \\u0041"
rood op "If & <then>" leidt tot geel op Count
Count geldt niet voor KLPD
`;
const corps = (korps: string, oordelen: Readonly<Record<string, string>>, waarden: Readonly<Record<string, number | string>> = {}): KorpsGegevens => ({
    korps, oordelen: new Map(Object.entries(oordelen).map(([naam, text]) => [naam, text.split('|') as ['rood']])), waarden: new Map(Object.entries(waarden)),
});

test('names and texts of any kind are harmless', async () => {
    const loaded = await loadText(SMALL);
    expect(await schemaErrors(dmnOf(loaded), '1.5')).toEqual([]);
    await expectAgreement(loaded, [
        corps('Utrecht', { 'If & <then>': 'rood' }, { "In 'getal'": 3, Wie: 'ander' }), corps('Utrecht', { Count: 'groen', 'If & <then>': 'rood' }), corps('KLPD', { Count: 'rood', 'If & <then>': 'groen' }), corps('Utrecht', {}),
    ], [dmn]);
});

test.each([
    corps('Utrecht', { Count: 'geel|groen' }), corps('Utrecht', { Count: 'paars' }), corps('Utrect', { Count: 'rood' }), corps('Utrecht', {}, { "In 'getal'": 12 }), corps('Utrecht', {}, { "In 'getal'": 1.5 }), corps('Utrecht', {}, { Wie: 'niemand' }),
])('what cannot be read gives no end score: %j', async (row) => {
    const loaded = await loadText(SMALL);
    const { rootElement } = await readDmn(dmnOf(loaded, '1.3'));
    expect(new DmnEngine(rootElement).run(dmnInput(loaded, row), ['eindscore', 'leesbaar'])).toEqual({ eindscore: null, leesbaar: false });
});
