// Do whole columns get what `score` gives row by row: in JavaScript, in WebAssembly, and with every kind of input?
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Decision, type GeladenNorm, type KorpsGegevens, readData, schemaOf, scoreKorps } from '../../language/index.js';
import { arbitraryCase, print } from '../agreement/random-norm.js';
import { cases } from '../helpers/cases.js';
import { columnsOf, rowOf, type Row } from '../helpers/columns.js';
import { emit, type EmittedModule, importCode, loadRules } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';

type Make = new (...args: unknown[]) => object;
const { Module, Memory, Instance } = Reflect.get(globalThis, 'WebAssembly') as Record<'Module' | 'Memory' | 'Instance', Make>;

afterEach(() => {
    vi.unstubAllGlobals();
});

function expected(decision: Decision, gegevens: KorpsGegevens): Row {
    const { eindscore, dimensies, plafonds } = scoreKorps(decision, gegevens);
    return {
        eindscore: eindscore[0] as Row['eindscore'],
        dimensies: Object.fromEntries(dimensies.map(({ naam, score }) => [naam, score[0] as Row['eindscore']])),
        plafonds: plafonds.map(({ index }) => index).sort((a, b) => a - b),
    };
}

/** Corps after corps until there are so many rows. */
const repeated = <T>(items: readonly T[], rows: number): T[] => Array.from({ length: rows }, (_, i) => items[i % items.length] as T);

/** Compares all rows, in both engines; more rows than WebAssembly needs, and no multiple of 16. */
function compare(module: EmittedModule, loaded: GeladenNorm, corps: readonly KorpsGegevens[], rows: number): void {
    const decision = loaded.decision as Decision;
    const columns = columnsOf(schemaOf(loaded.norm), repeated(corps, rows));
    const rowsExpected = corps.map((gegevens) => expected(decision, gegevens));
    const texts = rowsExpected.map((row) => JSON.stringify(row));
    for (const wasm of [false, true]) {
        const found = module.scoreColumns(columns, { dimensies: true, plafonds: true, wasm });
        expect(found.rijen).toBe(rows);
        const wrong = Array.from({ length: rows }, (_, i) => i).find((i) => JSON.stringify(rowOf(found, i, decision)) !== texts[i % corps.length]);
        if (wrong !== undefined) expect(rowOf(found, wrong, decision), `rij ${wrong}, wasm ${wasm}`).toEqual(rowsExpected[wrong % corps.length]);
        expect(wrong).toBeUndefined();
        expect(module.scoreColumns(columns, { wasm })).toEqual({ rijen: rows, eindscore: found.eindscore });
    }
}

/** Columns hold no cell or answer that is not sure. */
const sureOf = (corps: readonly KorpsGegevens[]): KorpsGegevens[] =>
    corps.filter(({ oordelen, waarden }) => [...oordelen.values()].every((scores) => scores.length === 1) && [...waarden.values()].every((value) => typeof value !== 'object'));

describe('agreement with the tool', () => {
    test('on the 27 corps of 2011-2012, in blocks and in one row more', async () => {
        const loaded = await loadRules('2011-2012/korpsmonitor.norm');
        const bytes = readFileSync(fileURLToPath(new URL('../../rules/2011-2012/korpsen.csv', import.meta.url)));
        const { korpsen } = readData(schemaOf(loaded.norm), [{ bestand: 'korpsen.csv', bytes }]);
        expect(korpsen.length).toBe(27);
        const module = await importCode(emit(loaded).code);
        for (const rows of [27, 27 * 600 + 1000]) compare(module, loaded, korpsen, rows);
    });

    test('on random norms and corps', async () => {
        let sure = 0;
        await fc.assert(
            fc.asyncProperty(arbitraryCase(), async ({ spec, rows }) => {
                const loaded = await loadText(print(spec));
                const module = await importCode(emit(loaded).code);
                const corps = sureOf(rows.map((row): KorpsGegevens => {
                    const korps = spec.korpsen.find(({ naam, aliassen }) => [naam, ...aliassen].includes(row.korps))?.naam ?? row.korps;
                    return { korps, oordelen: new Map(Object.entries(row.kleuren)), waarden: new Map(Object.entries(row.indicatoren)) };
                }));
                if (corps.length === 0) return;
                sure += corps.length;
                compare(module, loaded, corps, 515);
            }),
            { numRuns: cases(50) },
        );
        expect(sure).toBeGreaterThanOrEqual(cases(30));
    }, 180_000);

    test('on every combination of a norm with counts, points, preconditions and corps', async () => {
        const loaded = await loadText(MANY);
        const decision = loaded.decision as Decision;
        const names = decision.dimensies.map(({ naam }) => naam);
        const corps = Array.from({ length: 2 * 4 ** names.length }, (_, n): KorpsGegevens => ({
            korps: n % 2 === 0 ? 'Utrecht' : 'KLPD',
            oordelen: new Map(names.map((naam, i) => [naam, [(['blanco', 'rood', 'geel', 'groen'] as const)[((n >> 1) >> (2 * i)) & 3] as 'rood']])),
            waarden: new Map(),
        }));
        compare(await importCode(emit(loaded).code), loaded, corps, corps.length);
    });
});

const MANY = `punten groen 2, geel 1 en rood 0
korps Utrecht
korps KLPD
aandachtsveld V
  dimensie A
  dimensie B
    gewicht 3
  dimensie C
aandachtsveld W
  dimensie D
  dimensie E
groen op A of B is voorwaarde voor groen op C
rood op precies 1 dimensie van V leidt tot geel op D
geel op alle dimensies van V blokkeert groen
groen op hoogstens 1 andere dimensie en rood op C leidt tot rood
blanco op minstens 3 dimensies leidt tot geel
geen groen op W leidt tot geel
minder dan 60% van de punten leidt tot rood
minder dan 8 punten blokkeert groen
C en D gelden niet voor KLPD
`.replace('geen groen op W', 'groen op geen enkele dimensie van W');

const SMALL = `korps Utrecht ook bekend als Domstad
korps KLPD
dimensie Weging
dimensie Gedragscode
  indicator Score: getal van 0 tot en met 10
  indicator Gespreid: ja/nee
  indicator Soort: keuze uit straat, club of thuis
  rood bij Score minder dan 5,5 of Soort is straat
  groen bij Score minstens 8 en Gespreid is ja en Soort is niet straat
  anders geel
dimensie Partner
Partner weegt niet mee
rood op Weging blokkeert groen
Gedragscode geldt niet voor KLPD
`.replace(' en Soort is niet straat', ' en (Soort is club of Soort is thuis)');

let fresh = 0;
/** Its own instance: a module sets up its engine once. */
const small = async (): Promise<EmittedModule> => importCode(`${emit(await loadText(SMALL)).code}// ${fresh++}\n`);

describe('what goes in', () => {
    test('indicators: a judgement goes before them, and without a value only a colour that every value gives', async () => {
        const { scoreColumns } = await small();
        const columns = {
            Gedragscode: Uint8Array.of(0, 0, 0, 0, 0, 3, 0),
            Score: Float64Array.of(5.4, 5.5, 9, 9, NaN, 1, NaN),
            Gespreid: Uint8Array.of(255, 0, 1, 255, 1, 1, 255),
            Soort: Uint16Array.of(65535, 1, 2, 1, 0, 1, 65535),
        };
        expect(scoreColumns(columns, { dimensies: true }).dimensies?.Gedragscode).toEqual(Uint8Array.of(1, 2, 3, 0, 1, 3, 0));
    });

    test('a corps by its names or by its place in korpsen', async () => {
        const { scoreColumns, korpsen } = await small();
        expect(korpsen).toEqual(['Utrecht', 'KLPD']);
        const Gedragscode = Uint8Array.of(1, 1, 1, 1);
        for (const korps of [['KLPD', 'domstad', null, 'Utrecht'], Uint8Array.of(1, 0, 255, 0), Uint16Array.of(1, 0, 65535, 0)]) {
            const { dimensies, eindscore } = scoreColumns({ korps, Gedragscode }, { dimensies: true });
            expect([dimensies?.Gedragscode, eindscore]).toEqual([Uint8Array.of(0, 1, 1, 1), Uint8Array.of(0, 3, 3, 3)]);
        }
    });

    test('what is not lowered, derived or outside a corps comes back as it was given', async () => {
        const { scoreColumns } = await small();
        const Weging = new Uint8Array(600).fill(1);
        const { dimensies } = scoreColumns({ Weging }, { dimensies: true });
        expect(dimensies?.Weging).toBe(Weging);
        expect(Object.keys(dimensies ?? {})).toEqual(['Weging', 'Gedragscode', 'Partner']);
    });

    test('columns in the memory of the kernel, whole or in part, and a result that is written over', async () => {
        const { scoreColumns, createColumns } = await small();
        const own = createColumns(1003);
        expect(Object.keys(own)).toEqual(['Weging', 'Gedragscode']);
        own.Weging?.forEach((_, i, column) => (column[i] = i % 4));
        own.Gedragscode?.fill(3);
        const copies = { Weging: own.Weging?.slice(), Gedragscode: own.Gedragscode?.slice() };
        const first = scoreColumns(copies, { plafonds: true });
        expect(scoreColumns(own, { plafonds: true })).toEqual(first);
        expect(scoreColumns({ ...own, Gedragscode: copies.Gedragscode }, { plafonds: true })).toEqual(first);
        expect(scoreColumns({ Weging: own.Weging?.subarray(5, 900), Gedragscode: own.Gedragscode?.subarray(5, 900) }).eindscore).toEqual(first.eindscore.subarray(5, 900));
        const again = scoreColumns({ Weging: new Uint8Array(1003).fill(1) }, { plafonds: true, naar: first });
        expect(again.eindscore).toBe(first.eindscore);
        expect(new Set(first.eindscore)).toEqual(new Set([2]));
        expect(scoreColumns({ Weging: new Uint8Array(4) }, { naar: first }).eindscore).toHaveLength(4);
        const given = { Gedragscode: Uint8Array.of(1, 2), Weging: Uint8Array.of(3, 3) };
        const all = scoreColumns(given, { dimensies: true });
        scoreColumns({ ...given, korps: ['KLPD', 'KLPD'] }, { dimensies: true, naar: all });
        expect(given.Gedragscode).toEqual(Uint8Array.of(1, 2)); // what was given is nobody's to write
    });

    test('columns in the memory of the kernel that are longer than it weighs at a time', async () => {
        const { scoreColumns, createColumns } = await small();
        const own = createColumns(600_001);
        for (const [i, column] of Object.values(own).entries()) column.forEach((_, r) => (column[r] = (r * (7 + i)) % 13 % 4));
        const copies = Object.fromEntries(Object.entries(own).map(([naam, column]) => [naam, column.slice()]));
        const wanted = { dimensies: true, plafonds: true };
        const expected = scoreColumns(copies, { ...wanted, wasm: false });
        expect(new Set(expected.eindscore)).toEqual(new Set([0, 2, 3]));
        const columnsOfResult = ({ eindscore, dimensies, plafonds }: typeof expected): (Uint8Array | undefined)[] => [eindscore, ...Object.values(dimensies ?? {}), ...(plafonds ?? [])];
        const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean => Buffer.compare(a as Uint8Array, b as Uint8Array) === 0;
        for (const columns of [own, copies, { ...own, Weging: copies.Weging }]) {
            const found = columnsOfResult(scoreColumns(columns, wanted));
            expect(columnsOfResult(expected).map((column, i) => same(column, found[i]))).toEqual([true, true, true, true, true]);
        }
    });

    test('there is room for columns of every length', async () => {
        const { createColumns } = await small();
        for (const rows of Array.from({ length: 64 }, (_, i) => 4096 * i + 4080)) expect(Object.values(createColumns(rows)).map(({ length }) => length)).toEqual([rows, rows]);
    });

    test('nothing at all', async () => {
        const { scoreColumns, createColumns } = await small();
        expect(scoreColumns({ Weging: new Uint8Array(0) }, { dimensies: true, plafonds: true })).toMatchObject({ rijen: 0, eindscore: new Uint8Array(0) });
        expect(createColumns(0).Weging).toHaveLength(0);
    });
});

describe('the engine', () => {
    const rows = (n: number): Record<string, Uint8Array> => ({ Weging: new Uint8Array(n).fill(1) });

    test('many rows go to WebAssembly, few do not', async () => {
        const { scoreColumns } = await small();
        const made = vi.fn();
        vi.stubGlobal('WebAssembly', { Module, Memory, Instance: class { constructor(...args: unknown[]) { made(); return new Instance(...args); } } });
        scoreColumns(rows(100));
        scoreColumns(rows(1000), { wasm: false });
        expect(made).not.toHaveBeenCalled();
        scoreColumns(rows(1000));
        scoreColumns(rows(1000));
        expect(made).toHaveBeenCalledTimes(1);
    });

    test.each([
        ['refuses its code', () => vi.stubGlobal('WebAssembly', { Memory, Instance, Module: class { constructor() { throw new Error('no SIMD'); } } })],
        ['has none', () => vi.stubGlobal('WebAssembly', undefined)],
    ])('a host that %s gets JavaScript', async (_, make) => {
        const { scoreColumns, createColumns } = await small();
        make();
        const own = createColumns(1000);
        own.Weging?.fill(1);
        expect(new Set(scoreColumns(own).eindscore)).toEqual(new Set([2]));
    });

    test('a norm that outgrows the vectors gets JavaScript too', async () => {
        const dimensies = Array.from({ length: 130 }, (_, i) => `D${i}`);
        const many = await loadText([...dimensies.map((naam) => `dimensie ${naam}`), 'rood op minstens 2 dimensies leidt tot rood', ''].join('\n'));
        const fine = await loadText('punten groen 1000000, geel 3 en rood 0\ndimensie A\ndimensie B\nminder dan 1000004 punten leidt tot geel\n');
        for (const loaded of [many, fine]) {
            const { code } = emit(loaded);
            expect(code).toContain('const KERN = "";');
            const names = (loaded.decision as Decision).dimensies.map(({ naam }) => naam);
            const corps = (['rood', 'geel', 'groen'] as const).flatMap((a) => (['rood', 'groen'] as const).map((b): KorpsGegevens => ({ korps: '', oordelen: new Map([[names[0] as string, [a]], [names[1] as string, [b]]]), waarden: new Map() })));
            compare(await importCode(code), loaded, corps, 600);
        }
    });
});

describe('what cannot be read is a TypeError that says what to do', () => {
    const many = (column: Uint8Array, rij: number, code: number): Uint8Array => Object.assign(column, { [rij]: code });
    test.each<[string, unknown, string]>([
        ['a list', [1, 2], 'Geef de kolommen als object, met elke kolom op naam van haar dimensie of indicator.'],
        ['nothing', {}, 'Geef minstens één kolom: daaruit blijkt hoeveel rijen er zijn.'],
        ['an unknown name', { Wegin: new Uint8Array(2) }, "'Wegin' is geen dimensie of indicator van deze norm. Bedoelde u 'Weging'?"],
        ['texts', { Weging: ['rood'] }, "Kolom 'Weging' is geen Uint8Array. Geef per rij 0 blanco, 1 rood, 2 geel of 3 groen; een rij met een onzekere cel kan alleen met score."],
        ['unequal lengths', { Weging: new Uint8Array(2), Score: new Float64Array(3) }, "Kolom 'Weging' heeft 2 rijen en kolom 'Score' heeft er 3. Geef alle kolommen even lang."],
        ['a code that is none', { Weging: Uint8Array.of(3, 1, 4) }, "4 is geen code (kolom 'Weging', rij 2, geteld vanaf 0). Geef 0 blanco, 1 rood, 2 geel of 3 groen; een rij met een onzekere cel kan alleen met score."],
        ['a code far away', { Weging: many(new Uint8Array(40_000), 39_999, 255) }, "255 is geen code (kolom 'Weging', rij 39999, geteld vanaf 0). Geef 0 blanco, 1 rood, 2 geel of 3 groen; een rij met een onzekere cel kan alleen met score."],
        ['a code of what is not weighed', { Partner: Uint8Array.of(0, 9) }, "9 is geen code (kolom 'Partner', rij 1, geteld vanaf 0). Geef 0 blanco, 1 rood, 2 geel of 3 groen; een rij met een onzekere cel kan alleen met score."],
        ['a code where the dimension does not apply', { korps: ['KLPD'], Gedragscode: Uint8Array.of(128) }, "128 is geen code (kolom 'Gedragscode', rij 0, geteld vanaf 0). Geef 0 blanco, 1 rood, 2 geel of 3 groen; een rij met een onzekere cel kan alleen met score."],
        ['what does not apply, of a dimension that does', { korps: Array.from({ length: 600 }, () => 'KLPD'), Weging: many(new Uint8Array(600), 500, 4) }, "4 is geen code (kolom 'Weging', rij 500, geteld vanaf 0). Geef 0 blanco, 1 rood, 2 geel of 3 groen; een rij met een onzekere cel kan alleen met score."],
        ['what does not apply, without a corps', { Gedragscode: many(new Uint8Array(600), 500, 4) }, "4 is geen code (kolom 'Gedragscode', rij 500, geteld vanaf 0). Geef 0 blanco, 1 rood, 2 geel of 3 groen; een rij met een onzekere cel kan alleen met score."],
        ['what does not apply, of a corps that it does apply to', { korps: Array.from({ length: 600 }, () => 'Utrecht'), Gedragscode: many(new Uint8Array(600), 500, 4) }, "4 is geen code (kolom 'Gedragscode', rij 500, geteld vanaf 0). Geef 0 blanco, 1 rood, 2 geel of 3 groen; een rij met een onzekere cel kan alleen met score."],
        ['numbers that are not exact', { Score: new Float32Array(1) }, "Kolom 'Score' is geen Float64Array of rij van gehele getallen. Geef per rij het getal, en NaN waar er geen is; een rij met een onzekere waarde (15-20) kan alleen met score."],
        ['a range', { Score: [{ van: 1, tot: 2 }] }, "Kolom 'Score' is geen Float64Array of rij van gehele getallen. Geef per rij het getal, en NaN waar er geen is; een rij met een onzekere waarde (15-20) kan alleen met score."],
        ['a number out of range', { Score: Float64Array.of(5, 11) }, "11 past niet bij indicator 'Score' (kolom 'Score', rij 1, geteld vanaf 0). Geef een getal van 0 tot en met 10, en NaN waar er geen is."],
        ['a yes that is none', { Gespreid: Uint8Array.of(1, 2) }, "2 past niet bij indicator 'Gespreid' (kolom 'Gespreid', rij 1, geteld vanaf 0). Geef 0 voor nee, 1 voor ja, en 255 (in een Uint16Array 65535) waar er geen waarde is."],
        ['booleans', { Gespreid: [true] }, "Kolom 'Gespreid' is geen Uint8Array of Uint16Array. Geef per rij 0 voor nee, 1 voor ja, en 255 (in een Uint16Array 65535) waar er geen waarde is; een rij met een onzekere waarde kan alleen met score."],
        ['an unknown corps', { korps: ['Utrect'], Weging: new Uint8Array(1) }, "Deze norm kent geen korps 'Utrect'. Bedoelde u 'Utrecht'?"],
        ['a place that no corps has', { korps: Uint8Array.of(0, 2), Weging: new Uint8Array(2) }, "2 is geen plaats in 'korpsen' (kolom 'korps', rij 1, geteld vanaf 0). Geef 0 tot en met 1, of 255 voor geen korps."],
        ['a corps that is no column', { korps: 'Utrecht', Weging: new Uint8Array(1) }, "Kolom 'korps' is geen lijst van namen, Uint8Array of Uint16Array. Geef per rij de naam, of haar plaats in 'korpsen'."],
    ])('%s', async (_, columns, message) => {
        const { scoreColumns } = await small();
        for (const wasm of [false, true]) expect(() => scoreColumns(columns, { wasm })).toThrow(new TypeError(message));
        // A mistake leaves nothing behind.
        expect(new Set(scoreColumns({ Weging: new Uint8Array(600).fill(3) }).eindscore)).toEqual(new Set([3]));
    });

    test('a number of rows that is none, or too many', async () => {
        const { createColumns } = await small();
        expect(() => createColumns(2.5)).toThrow(new TypeError('2.5 is geen aantal rijen. Geef een geheel getal van 0 of meer.'));
        expect(() => createColumns(1e12)).toThrow(new RangeError('Zoveel rijen passen niet in het geheugen: 2 kolommen van 1000000000000 rijen. Deel ze in delen op.'));
    });
});
