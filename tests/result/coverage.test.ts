// Is coverage what the examples show, and do the proposed examples show all that can be shown?
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageOf, type Decision, type Norm, type Regeldekking, testNorm } from '../../language/index.js';
import { arbitrarySpec, print } from '../agreement/random-norm.js';
import { cases } from '../helpers/cases.js';
import { loadText } from '../helpers/load-text.js';
import { ROOT } from '../helpers/run-cli.js';

async function load(text: string): Promise<{ norm: Norm; decision: Decision }> {
    const { norm, decision, meldingen } = await loadText(text);
    if (!decision) throw new Error(`${meldingen.filter(({ ernst }) => ernst === 'fout').map(({ berichten, plaats }) => `${plaats.regel}: ${berichten.nl}`).join('\n')}\n${text}`);
    return { norm, decision };
}

const lacking = (regels: readonly Regeldekking[]): string[] => regels.flatMap(({ zin, doelen }) => doelen.filter(({ stand }) => stand === 'ontbreekt').map(({ soort, deel }) => `${zin.tekst}: ${soort}${deel === undefined ? '' : ` ${deel}`}`));
const impossible = (regels: readonly Regeldekking[]): string[] => regels.flatMap(({ zin, doelen }) => doelen.filter(({ stand }) => stand === 'onmogelijk').map(({ soort, deel }) => `${zin.tekst}: ${soort}${deel === undefined ? '' : ` ${deel}`}`));

/** The norm with the proposed examples behind it passes its tests, and then nothing lacks. */
async function roundTrip(text: string): Promise<void> {
    const { norm, decision } = await load(text);
    const { voorstel, regels } = coverageOf(norm, decision);
    expect(voorstel.length > 0).toBe(lacking(regels).length > 0);
    const whole = `${text}\n\n${voorstel.join('\n\n')}\n`;
    const extended = await load(whole);
    const added = testNorm(extended.norm, extended.decision, undefined).slice(testNorm(norm, decision, undefined).length);
    expect(added.filter(({ uitkomst }) => uitkomst !== 'geslaagd').map(({ naam, uitleg }) => `${naam}: ${uitleg?.nl}`), whole).toEqual([]);
    const after = coverageOf(extended.norm, extended.decision);
    expect([lacking(after.regels), after.voorstel], whole).toEqual([[], []]);
    expect(impossible(after.regels)).toEqual(impossible(regels));
}

describe('coverage', () => {
    const NORM = 'dimensie A\ndimensie B\nrood op A en geel of rood op B leidt tot rood\nrood op A blokkeert groen\n';
    const example = (title: string, ...lines: string[]): string => `voorbeeld "${title}"\n${lines.map((line) => `  ${line}\n`).join('')}`;

    test('without examples nothing is shown', async () => {
        const { norm, decision } = await load(NORM);
        const { regels, voorstel } = coverageOf(norm, decision);
        expect(lacking(regels)).toEqual([
            'rood op A en geel of rood op B leidt tot rood: beslist', 'rood op A en geel of rood op B leidt tot rood: geldt niet',
            'rood op A en geel of rood op B leidt tot rood: waar rood op A', 'rood op A en geel of rood op B leidt tot rood: onwaar rood op A',
            'rood op A en geel of rood op B leidt tot rood: waar geel of rood op B', 'rood op A en geel of rood op B leidt tot rood: onwaar geel of rood op B',
            'rood op A blokkeert groen: beslist', 'rood op A blokkeert groen: geldt niet',
        ]);
        expect(voorstel.map((each) => each.split('\n').slice(1))).toEqual([
            ['  rood op A', '  geel op B', '  verwacht rood, want rood op A en geel of rood op B leidt tot rood'],
            ['  geel op B', '  groen op de overige dimensies', '  verwacht groen'],
            ['  rood op A', '  groen op de overige dimensies', '  verwacht geel, want rood op A blokkeert groen'],
        ]);
    });

    test('an unsure cell shows only what it shows in every way', async () => {
        const rule = 'dimensie A\nrood op A blokkeert groen\n';
        const unsure = await load(`${rule}${example('x', 'geel of rood op A', 'verwacht geel of groen')}`);
        expect(lacking(coverageOf(unsure.norm, unsure.decision).regels)).toHaveLength(2);
        const both = await load(`${rule}${example('x', 'geel of groen op A', 'verwacht groen')}`);
        expect(lacking(coverageOf(both.norm, both.decision).regels)).toEqual(['rood op A blokkeert groen: beslist']);
    });

    test('what can never be shown is not missing', async () => {
        const { norm, decision } = await load('dimensie A\nrood op A of geel of rood op A leidt tot geel\ngroen op A is voorwaarde voor groen\n');
        expect(impossible(coverageOf(norm, decision).regels)).toEqual(['rood op A of geel of rood op A leidt tot geel: waar rood op A']);
    });

    test.each(['2011-2012/korpsmonitor.norm', '2013-2014-concept/korpsmonitor.norm'])('%s: what is proposed passes, and then nothing lacks', async (file) => {
        const text = readFileSync(join(ROOT, 'rules', file), 'utf8').replace(/^gebruik .*$/m, 'korps KLPD\nkorps KMar').replace(/^gegevens .*$/gm, '');
        await roundTrip(text);
    });

    test('100 random norms: the same', async () => {
        await fc.assert(fc.asyncProperty(arbitrarySpec({ stijl: false }), (spec) => roundTrip(print(spec))), { numRuns: cases(100) });
    });
});
