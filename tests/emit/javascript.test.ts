// Does an emitted module read well, and say the same as the tool?
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Decision, type KorpsGegevens, readData, schemaOf, type Score, scoreKorps, shortestWays, type Uitslag, waaromNiet } from '../../language/index.js';
import { arbitraryCase, print } from '../agreement/random-norm.js';
import { cases } from '../helpers/cases.js';
import { emit, type EmittedUitslag, importCode, loadRules, NO_READER } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';
import { SMALL } from './forms.js';

/** What the tool says, in the module's form. */
function described(decision: Decision, uitslag: Uitslag): EmittedUitslag {
    return {
        eindscore: uitslag.eindscore.join('|'),
        dimensies: Object.fromEntries(uitslag.dimensies.map(({ naam, score, oordeel, norm }) => [naam, {
            score: score.join('|'),
            ...(oordeel && { oordeel: oordeel.join('|') }),
            ...(norm && { norm: norm.join('|') }),
        }])),
        plafonds: uitslag.plafonds.map((plafond) => describedCeiling(decision, plafond)),
        ...(uitslag.eindscore.length > 1 && { beslissend: uitslag.beslissend }),
    };
}

function describedCeiling(decision: Decision, { plafond, onzeker }: Uitslag['plafonds'][number]): EmittedUitslag['plafonds'][number] {
    const { zin, doel, hoogstens } = plafond;
    return {
        doel: doel === 'eindscore' ? doel : (decision.dimensies[doel]?.naam as string),
        hoogstens,
        zin: zin.tekst,
        bestand: zin.herkomst.bestand.split('/').at(-1) as string,
        regel: zin.herkomst.regel,
        ...(zin.bron !== undefined && { bron: zin.bron }),
        ...(zin.interpretatie !== undefined && { interpretatie: zin.interpretatie }),
        ...(onzeker && { onzeker }),
    };
}

function explained(decision: Decision, gegevens: KorpsGegevens): unknown {
    const uitslag = scoreKorps(decision, gegevens);
    return {
        ...described(decision, uitslag),
        waaromNiet: Object.fromEntries(Object.entries(waaromNiet(uitslag)).map(([kleur, plafonds]) => [kleur, plafonds.map((plafond) => describedCeiling(decision, plafond))])),
        kortsteWegen: shortestWays(decision, uitslag).map((weg) => weg.map(({ van, ...rest }) => ({ ...rest, van: van.join('|') }))),
    };
}

/** `__proto__` too is an own key here. */
const asCorps = ({ korps, oordelen, waarden }: KorpsGegevens): Record<string, unknown> =>
    Object.assign(Object.create(null), Object.fromEntries([['korps', korps], ...[...oordelen].map(([naam, scores]) => [naam, scores.join('|')]), ...waarden]));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what it exports', async () => {
    const module = await importCode(emit(await loadText(SMALL), NO_READER, 'klein.norm').code);
    expect(Object.keys(module).sort()).toEqual(['createColumns', 'dimensies', 'explain', 'korpsen', 'norm', 'plafonds', 'score', 'scoreColumns']);
    expect(module.norm).toEqual({ name: 'klein.norm', edition: `Proef & \${meting}`, hash: expect.stringMatching(/^[0-9a-f]{64}$/), version: '0.1.0', concept: true });
    expect(module.dimensies).toEqual(['Gedragscode', 'Korpsexpert mandaat', 'Referentiekader', 'Aanleveren EMM', 'Weging']);
});

describe('agreement with the tool', () => {
    test.each(['korpsen.csv', 'korpsen-onzeker.csv'])('on the corps of 2011-2012, %s', async (bestand) => {
        const loaded = await loadRules('2011-2012/korpsmonitor.norm');
        const decision = loaded.decision as Decision;
        const bytes = readFileSync(fileURLToPath(new URL(`../../rules/2011-2012/${bestand}`, import.meta.url)));
        const { korpsen, meldingen } = readData(schemaOf(loaded.norm), [{ bestand, bytes }]);
        expect(meldingen).toEqual([]);
        expect(korpsen.length).toBe(27);
        const module = await importCode(emit(loaded).code);
        for (const gegevens of korpsen) {
            expect(plain(module.score(asCorps(gegevens))), gegevens.korps).toEqual(plain(described(decision, scoreKorps(decision, gegevens))));
            expect(plain(module.explain(asCorps(gegevens))), gegevens.korps).toEqual(plain(explained(decision, gegevens)));
        }
    });

    test('on random norms and corps', async () => {
        let unsure = 0;
        let ways = 0;
        await fc.assert(
            fc.asyncProperty(arbitraryCase(), async ({ spec, rows }) => {
                const loaded = await loadText(print(spec));
                const decision = loaded.decision as Decision;
                const module = await importCode(emit(loaded).code);
                for (const row of rows) {
                    const korps = spec.korpsen.find(({ naam, aliassen }) => [naam, ...aliassen].includes(row.korps))?.naam ?? row.korps;
                    const gegevens: KorpsGegevens = { korps, oordelen: new Map(Object.entries(row.kleuren)), waarden: new Map(Object.entries(row.indicatoren)) };
                    const found = module.explain({ ...asCorps(gegevens), korps: row.korps });
                    expect(plain(found), print(spec)).toEqual(plain(explained(decision, gegevens)));
                    expect(plain(module.score(asCorps(gegevens)))).toEqual(plain(described(decision, scoreKorps(decision, gegevens))));
                    if (found.eindscore.includes('|')) unsure++;
                    ways += found.kortsteWegen.length;
                }
            }),
            { numRuns: cases(100) },
        );
        // Of a hundred some six to twenty, and sixty or more.
        expect(unsure).toBeGreaterThanOrEqual(Math.floor(cases(100) / 50));
        expect(ways).toBeGreaterThanOrEqual(Math.floor(cases(100) / 10));
    }, 180_000);

    test('on the corps of 2011-2012 of which nothing is sure, without trying every choice', async () => {
        const loaded = await loadRules('2011-2012/korpsmonitor.norm');
        const decision = loaded.decision as Decision;
        const module = await importCode(emit(loaded).code);
        const all: readonly Score[] = ['blanco', 'rood', 'geel', 'groen'];
        const gegevens = { korps: 'Utrecht', oordelen: new Map(decision.dimensies.map(({ naam }) => [naam, all])), waarden: new Map() };
        const begin = performance.now();
        const found = module.explain(asCorps(gegevens));
        expect(performance.now() - begin).toBeLessThan(10_000);
        expect(plain(found)).toEqual(plain(explained(decision, gegevens)));
        expect(found.eindscore).toBe('blanco|rood|geel|groen');
    });
});

describe('what cannot be read is a TypeError that says what to do', () => {
    test.each<[unknown, string]>([
        [{ 'Aanleveren EM': 'rood' }, "'Aanleveren EM' is geen dimensie of indicator van deze norm. Bedoelde u 'Aanleveren EMM'?"],
        [{ xyzzy: 'rood' }, "'xyzzy' is geen dimensie of indicator van deze norm. Gebruik een naam uit de norm."],
        [{ Weging: 'paars' }, "'paars' is geen score voor 'Weging'. Geef rood, geel, groen of blanco, of een verzameling als geel|groen waar het onzeker is."],
        [{ Weging: 'geel|' }, "'geel|' is geen score voor 'Weging'. Geef rood, geel, groen of blanco, of een verzameling als geel|groen waar het onzeker is."],
        [{ Weging: 2 }, "2 is geen score voor 'Weging'. Geef rood, geel, groen of blanco, of een verzameling als geel|groen waar het onzeker is."],
        [{ 'Leveringen per jaar': 2.5 }, "2.5 past niet bij indicator 'Leveringen per jaar'. Geef een heel getal van 0 tot en met 366."],
        [{ 'Leveringen per jaar': 400 }, "400 past niet bij indicator 'Leveringen per jaar'. Geef een heel getal van 0 tot en met 366."],
        [{ 'Geborgde referenties': '80%' }, "'80%' past niet bij indicator 'Geborgde referenties'. Geef een percentage als getal van 0 tot en met 100."],
        [{ 'Gespreid over het jaar': 'ja' }, "'ja' past niet bij indicator 'Gespreid over het jaar'. Geef true of false."],
        [{ korps: 'Utrect' }, "Deze norm kent geen korps 'Utrect'. Bedoelde u 'Utrecht'?"],
        [{ korps: 3 }, "3 is geen naam van een korps. Geef 'korps' als tekst."],
        ['rood', 'Geef één korps als object, met de scores en waarden op naam van hun dimensie of indicator.'],
    ])('%j', async (corps, message) => {
        const { score } = await importCode(emit(await loadText(SMALL)).code);
        expect(() => score(corps)).toThrow(new TypeError(message));
    });
});

test('none is absent, null or blanco; a corps goes by its other names', async () => {
    const { score } = await importCode(emit(await loadText(SMALL)).code);
    const bare = score({ Gedragscode: 'groen' });
    expect(score({ Gedragscode: 'groen', Weging: 'blanco', 'Aanleveren EMM': null, 'Leveringen per jaar': 'blanco', korps: undefined })).toEqual(bare);
    expect(score({ korps: 'korps landelijke  politiediensten', Weging: 'rood' }).dimensies.Weging).toEqual({ score: 'blanco', oordeel: 'rood' });
});

describe('names and sentences are harmless, whatever is in them', () => {
    const HOSTILE = ['__proto__', 'constructor', "a'b", 'c\\', '</script><script>alert(1)</script>', `\${process.exit(3)}`, '`', '*/ throw 1; /*', 'x\u2028y', 'x\u202ey', '// z', 'PLAFONDS', 'JSON', 'score', '1e3', '<!--', 'Map', 'ВАЖНО'];

    test('as names of dimensions, indicators, corps, and in bron', async () => {
        const quoted = HOSTILE.map((naam) => `"${naam}"`);
        const norm = [
            'editie "Pas op"', ...quoted.flatMap((naam, i) => [`dimensie ${naam}`, `  definitie ${naam}`, `  indicator "i${HOSTILE[i]}": ja/nee`, `  rood bij "i${HOSTILE[i]}" is ja`, '  anders groen']),
            `korps "k</script>"`, `dimensie keus`, `  indicator gekozen: keuze uit ${quoted.slice(0, -1).join(', ')} of ${quoted.at(-1)}`, `  rood bij gekozen is ${quoted[0]}`, '  anders groen',
            ...quoted.map((naam) => `rood op ${naam} blokkeert groen bron ${naam}\n  interpretatie ${naam}`),
            'geel of rood op minstens 2 dimensies leidt tot rood', '',
        ].join('\n');
        const loaded = await loadText(norm);
        const decision = loaded.decision as Decision;
        expect(loaded.meldingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
        const { code, types } = emit(loaded);
        for (const text of [code, types]) expect(text).not.toMatch(/<\/script|<!--|[\u2028\u202e]/i);
        const module = await importCode(code);
        expect(module.dimensies).toEqual([...HOSTILE, 'keus']);
        for (const naam of HOSTILE) {
            const gegevens: KorpsGegevens = { korps: 'k</script>', oordelen: new Map([[naam, ['rood']]]), waarden: new Map([['gekozen', naam]]) };
            const corps = asCorps(gegevens);
            expect(JSON.stringify(module.explain(corps))).toBe(JSON.stringify(module.explain(JSON.parse(JSON.stringify(corps)))));
            expect(Object.entries(module.score(corps).dimensies).filter(([, { score }]) => score === 'rood').map(([key]) => key)).toEqual(naam === '__proto__' ? [naam, 'keus'] : [naam]);
            expect(plain(module.score(corps))).toEqual(plain(described(decision, scoreKorps(decision, gegevens))));
        }
    });
});

test('a dimension may be called as any constant of the module, or of its surroundings', async () => {
    const own = [...emit(await loadText(SMALL), NO_READER).code.matchAll(/^const ([A-Z_]+) =/gm)].map(([, naam]) => naam as string);
    const names = [...new Set([...own, 'JSON', 'URL'])].filter((naam) => naam !== 'EINDSCORE'); // a column of that name has a meaning in data
    expect(names).toEqual(expect.arrayContaining(['GEWICHT', 'NIET', 'STAP_UIT', 'TEKSTEN', 'TEKENS']));
    const loaded = await loadText(`punten groen 2, geel 1 en rood 0\n${names.map((naam) => `dimensie "${naam}"\n`).join('')}minder dan 50% van de punten leidt tot rood\n`);
    const { code } = emit(loaded, NO_READER);
    const made = [...code.matchAll(/^const ([A-Z0-9_]+) =/gm)].map(([, naam]) => naam as string);
    expect(made.filter((naam, i) => made.indexOf(naam) !== i || ['JSON', 'URL'].includes(naam))).toEqual([]);
    const { score } = await importCode(code);
    expect(score(Object.fromEntries((loaded.decision as Decision).dimensies.map(({ naam }) => [naam, 'rood']))).eindscore).toBe('rood');
});

test('where an exact set would take too long, that is an error and never a wrong answer', async () => {
    const numbers = Array.from({ length: 17 }, (_, i) => i + 1);
    const loaded = await loadText([
        ...numbers.map((i) => `dimensie Links ${i}`), ...numbers.map((i) => `dimensie Rechts ${i}`),
        ...numbers.map((i) => `rood op Links ${i} en rood op Rechts ${i} blokkeert groen`), '',
    ].join('\n'));
    const { score } = await importCode(emit(loaded).code);
    const some = Object.fromEntries(numbers.slice(0, 9).flatMap((i) => [[`Links ${i}`, 'rood|groen'], [`Rechts ${i}`, 'rood|groen']]));
    expect(score(some).eindscore).toBe('geel|groen');
    const all = Object.fromEntries(numbers.flatMap((i) => [[`Links ${i}`, 'rood|groen'], [`Rechts ${i}`, 'rood|groen']]));
    expect(() => score(all)).toThrow(new RangeError('Er zijn te veel onzekere cellen voor een precieze uitkomst. Geef voor een aantal daarvan één score.'));
});
