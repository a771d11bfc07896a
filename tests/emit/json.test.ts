// Is a decision as JSON what its schema promises, and the same decision when it is read back?
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Decision, emitJson, type GeladenNorm, readDecision, schemaOf } from '../../language/index.js';
import { arbitrarySpec, print } from '../agreement/random-norm.js';
import { cases } from '../helpers/cases.js';
import { loadRules } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';
import { ROOT } from '../helpers/run-cli.js';

function jsonOf({ norm, decision }: GeladenNorm): string {
    if (!decision) throw new Error('A norm with errors.');
    return emitJson(decision, { bestand: 'hoofd.norm', sha256: '0'.repeat(64), versie: '0.1.0', norm: norm.bestand, korpsen: schemaOf(norm).korpsen });
}

const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(join(ROOT, 'cli/schema/compile.schema.json'), 'utf8')) as object);

function expectRoundTrip(loaded: GeladenNorm): void {
    const json = jsonOf(loaded);
    validate(JSON.parse(json));
    expect(validate.errors).toBeNull();
    expect(json).not.toContain('file:');
    expect(readDecision(json, loaded.norm.bestand)).toEqual(loaded.decision);
}

test.each(['2011-2012/korpsmonitor.norm', '2011-2012/letterlijk.norm', '2013-2014-concept/korpsmonitor.norm'])('%s', async (norm) => expectRoundTrip(await loadRules(norm)));

test('random norms', () => fc.assert(fc.asyncProperty(arbitrarySpec(), async (spec) => expectRoundTrip(await loadText(print(spec)))), { numRuns: cases(60) }));

test('rules from another file keep their place in it', async () => {
    const loaded = await loadText('gebruik "deel/twee.norm"\nrood op A blokkeert groen\n', { 'deel/twee.norm': 'dimensie A\ndimensie B\nrood op B blokkeert groen op A\n' });
    expect(jsonOf(loaded)).toContain('"bestand": "deel/twee.norm"');
    expectRoundTrip(loaded);
});

test.each([
    ['file:///norm/hoofd.norm', 'hoofd.norm'], ['file:///norm/deel/a.norm', '../hoofd.norm'], ['file:///norm/a/b/c.norm', '../../hoofd.norm'], ['file:///ander/a.norm', '../norm/hoofd.norm'],
    ['file:///norm/hoofd.norm/a.norm', '../hoofd.norm'], ['https://norm/hoofd.norm', 'file:///norm/hoofd.norm'],
])('seen from %s a rule stands in %s', async (seenFrom, bestand) => {
    const { decision } = await loadText('dimensie A\nrood op A blokkeert groen\n');
    const json = emitJson(decision as Decision, { bestand: 'hoofd.norm', sha256: '', versie: '', norm: seenFrom, korpsen: [] });
    expect((JSON.parse(json) as { beslissing: Decision }).beslissing.plafonds.map(({ zin }) => zin.herkomst.bestand)).toEqual([bestand]);
});

test('the monitor as a file to read', async () => {
    await expect(jsonOf(await loadRules('2011-2012/korpsmonitor.norm'))).toMatchFileSnapshot('../golden/korpsmonitor.json');
});

test('a norm that says the least', async () => {
    expect((await loadText('dimensie A\n')).decision).toEqual({
        titel: '', concept: false, blancoAls: 'blanco', punten: undefined, eenhedenScoren: 'laagste',
        dimensies: [{ naam: 'A', weegt: true, gewicht: 1, norm: [], indicatoren: [], nietVoor: [] }], plafonds: [], volgorde: [0],
    });
});

test('a norm with every form of sentence', async () => {
    await expect(jsonOf(await loadText(readFileSync(new URL('vormen.norm', import.meta.url), 'utf8')))).toMatchFileSnapshot('../golden/vormen.json');
});

describe('what breaks a promise is refused by its place', () => {
    const NORM = 'dimensie A\ndimensie B\n  indicator I: percentage\n  rood bij I minder dan 6%\n  anders groen\nrood op A blokkeert groen op B\ngeel op minstens 1 dimensie blokkeert groen\n';
    test.each<[string, (text: string) => string]>([
        ['$.versie: verwacht 1; dit bestand is van een andere versie van Normtaal.', (text) => text.replace('"versie": 1', '"versie": 2')],
        ['$.beslissing.blancoAls: verwacht blanco, geel, rood.', (text) => text.replace('"blancoAls": "blanco"', '"blancoAls": "groen"')],
        ['$.beslissing.plafonds[0].als.dimensie: verwacht een nummer van 0 tot 2.', (text) => text.replace('"dimensie": 0', '"dimensie": 2')],
        ['$.beslissing.plafonds[0]: verwacht een regel die alleen leest wat in volgorde voor haar doel staat.', (text) => text.replace(/"volgorde": \[\s*0,\s*1/, '"volgorde": [1, 0')],
        ['$.beslissing.volgorde: verwacht elke dimensie één keer.', (text) => text.replace(/"volgorde": \[\s*0,\s*1/, '"volgorde": [0, 0')],
        ['$.beslissing.dimensies[1].norm[0].als.vergelijker: verwacht <, <=, =, >=, >.', (text) => text.replace('"vergelijker": "<"', '"vergelijker": "!"')],
        ['$.beslissing.volgorde: verwacht elke dimensie één keer.', (text) => text.replace(/"volgorde": \[\s*0,\s*1/, '"volgorde": [0, 1, 1')],
        ['$.beslissing.plafonds[0].als.dimensie: verwacht een nummer van 0 tot 2.', (text) => text.replace('"dimensie": 0', '"dimensie": -1')],
        ['$.beslissing.plafonds[0].als.dimensie: verwacht een nummer van 0 tot 2.', (text) => text.replace('"dimensie": 0', '"dimensie": 0.5')],
        ['$.beslissing.plafonds[0]: verwacht een regel die alleen leest wat in volgorde voor haar doel staat.', (text) => text.replace('"dimensie": 0', '"dimensie": 1')],
        ['$.beslissing.plafonds[0]: verwacht een regel over dimensies die meewegen.', (text) => text.replace('"weegt": true', '"weegt": false')],
        ['$.beslissing.plafonds[0]: verwacht een regel over dimensies die meewegen.', (text) => text.replace(/("naam": "B",\s*"weegt": )true/, '$1false')],
        ['$.beslissing: verwacht een object.', (text) => text.replace('"beslissing": {', '"beslissing": [], "x": {')],
        ['$: verwacht een object.', () => '3'],
        ['$: verwacht een object.', () => 'null'],
        ['$: verwacht een object.', () => '[]'],
        ['$.beslissing.dimensies: verwacht een lijst.', (text) => text.replace(/"dimensies": \[/, '"dimensies": 3, "x": [')],
    ])('%s', async (message, change) => {
        const loaded = await loadText(NORM);
        expect(() => readDecision(change(jsonOf(loaded)), loaded.norm.bestand)).toThrow(new TypeError(message));
    });

    test('points that are counted and not said', async () => {
        const loaded = await loadText('dimensie A\npunten groen 2, geel 1 en rood 0\nminder dan 2 punten blokkeert groen\n');
        const json = jsonOf(loaded).replace(/"punten": \{[^}]*\},/, '');
        expect(() => readDecision(json, loaded.norm.bestand)).toThrow(new TypeError('$.beslissing.plafonds[0].als: verwacht punten in de beslissing, want deze voorwaarde telt ze.'));
    });

    const RICH = `korps Zeeland
editie "Proef"
  eenheden scoren als de meerderheid
aandachtsveld V
  dimensie A
    indicator I: percentage
    indicator J: ja/nee
    indicator K: keuze uit vast of los
    indicator L: aantal van 0 tot en met 9
    indicator M: getal in uren
    rood bij I minder dan 6% en J is ja en K is vast en L minstens 3 en M meer dan 2   bron "p. 1"   motivering "daarom"   interpretatie "zo"
    anders groen
  dimensie B
A geldt niet voor Zeeland
punten groen 2, geel 1 en rood 0
rood op A blokkeert groen op B
(geel op minstens 1 dimensie en rood op B) of rood op alle dimensies of minder dan 2 punten blokkeert groen
`;
    type Place = readonly (string | number)[];
    const named = (place: Place): string => place.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
    /** Every part of a value, with its place. */
    function* partsOf(value: unknown, place: Place = []): Generator<Place> {
        if (typeof value !== 'object' || value === null) return;
        for (const [key, part] of Object.entries(value)) {
            const here = [...place, Array.isArray(value) ? Number(key) : key];
            yield here;
            yield* partsOf(part, here);
        }
    }
    const replaced = (json: string, place: Place, by: unknown): string => {
        const copy = JSON.parse(json) as Record<string, unknown>;
        let owner = copy.beslissing as Record<string | number, unknown>;
        for (const part of place.slice(0, -1)) owner = owner[part] as Record<string | number, unknown>;
        owner[place.at(-1) as string | number] = by;
        return JSON.stringify(copy);
    };

    test('a part of another kind, whichever it is', async () => {
        const loaded = await loadText(RICH);
        const json = jsonOf(loaded);
        const { beslissing } = JSON.parse(json) as { beslissing: object };
        const said = [...partsOf(beslissing)].map((place) => {
            try {
                readDecision(replaced(json, place, null), loaded.norm.bestand);
                return `${named(place)}: nothing`;
            } catch (error) {
                return (error as Error).message.replace('$.beslissing', '');
            }
        });
        await expect(`${said.join('\n')}\n`).toMatchFileSnapshot('../golden/beslissing-geweigerd.txt');
    });

    test('a part that is left out, whichever it is', async () => {
        const loaded = await loadText(RICH);
        const json = jsonOf(loaded);
        const { beslissing } = JSON.parse(json) as { beslissing: object };
        const accepted = [...partsOf(beslissing)].filter((place) => {
            try {
                readDecision(replaced(json, place, undefined), loaded.norm.bestand);
                return true;
            } catch {
                return false;
            }
        });
        const clauses = ['bron', 'motivering', 'interpretatie'].map((key) => `.dimensies[0].norm[0].zin.${key}`);
        const type = '.dimensies[0].indicatoren';
        expect(accepted.map(named)).toEqual([
            '.dimensies[0].veld', '.dimensies[0].norm[0].als', ...clauses, `${type}[3].type.van`, `${type}[3].type.tot`, `${type}[4].type.eenheid`, '.dimensies[1].veld',
        ]);
    });
});
