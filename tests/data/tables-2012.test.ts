// Are the tables of the monitor 2011-2012 read as they were printed: nothing dropped, nothing guessed?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Gegevens, type GeladenNorm, readData, schemaOf, scoreRows, testNorm, writeAnswer } from '../../language/index.js';
import { loadRules } from '../helpers/emitted.js';


const FOLDER = join(import.meta.dirname, '..', '..', 'rules', '2011-2012', 'tabellen');
const TABLES = readdirSync(join(FOLDER, 'gedrukt')).sort();
const rows = (path: string): string[][] => readFileSync(join(FOLDER, path), 'utf8').trim().split('\n').map((line) => line.split(';'));
const file = (path: string): { bestand: string; bytes: Uint8Array } => ({ bestand: `file:///tabellen/${path}`, bytes: readFileSync(join(FOLDER, path)) });

let geladen: GeladenNorm;
let without: Gegevens;
let answered: Gegevens;

beforeAll(async () => {
    geladen = await loadRules('2011-2012/tabellen.norm');
    const printed = TABLES.map((name) => file(`gedrukt/${name}`));
    without = readData(schemaOf(geladen.norm), printed);
    answered = readData(schemaOf(geladen.norm), [...printed, file('antwoorden.csv')]);
});

/** Every cell of a clean table with what was read of it: value, and how it was not supplied. */
function* cells(table: string, gegevens: Gegevens): Generator<{ about: string; expected: string; found: string; korps: string; naam: string }> {
    const [koppen = [], ...lines] = rows(`schoon/${table}`);
    const names = new Map(geladen.norm.dimensies.flatMap(({ indicatoren }) => indicatoren.map(({ naam }) => [naam.toLowerCase().replace(/[^a-z0-9]/g, ''), naam])));
    const aliases = new Map(geladen.norm.korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen].map((each) => [each, naam])));
    const leeg = koppen.indexOf('leeg');
    for (const line of lines) {
        const korps = aliases.get(line[1] as string) as string;
        const row = gegevens.korpsen.find((each) => each.korps === korps);
        const kinds = new Map((line[leeg] ?? '').split(' | ').filter(Boolean).map((each) => each.split('=') as [string, string]));
        for (const [i, kop] of koppen.entries()) {
            if (i < 2 || i >= leeg) continue;
            const naam = names.get(kop.replaceAll('_', '').replace(/[^a-z0-9]/g, '')) as string;
            const value = row?.waarden.get(naam);
            yield { about: `${table} ${korps} ${naam}`, korps, naam, expected: line[i] || `<${kinds.get(kop) ?? 'beantwoord'}>`, found: value !== undefined ? writeAnswer(value) : row?.antwoorden.has(naam) ? '<beantwoord>' : `<${row?.nietGeleverd.get(naam)}>` };
        }
    }
}

/** The cells that a remark asks about. */
const asked = ({ meldingen }: Gegevens): Set<string> =>
    new Set(meldingen.filter(({ code }) => code === 'NT0403' || code === 'NT0410').map(({ plaats, cel }) => `${plaats.bestand.split('/').at(-1)} ${plaats.regel} ${cel?.kolom}`));

test('all eighteen are there, and the clean ones', () => {
    expect(TABLES.length).toBe(18);
    expect(TABLES.filter((name) => !existsSync(join(FOLDER, 'schoon', name)))).toEqual([]);
});

describe('without answers', () => {
    test.each(TABLES)('%s: each cell equals the clean one or is asked about', (table) => {
        const questions = asked(without);
        const lines = rows(`gedrukt/${table}`);
        let count = 0;
        for (const cell of cells(table, without)) {
            count++;
            if (cell.found === cell.expected) continue;
            const regel = lines.findIndex(([, korps]) => geladen.norm.korpsen.find(({ naam }) => naam === cell.korps)?.aliassen.includes(korps as string) || korps === cell.korps) + 1;
            const kop = lines[0]?.find((each) => each.replace(/[^a-z0-9]/g, '') === cell.naam.toLowerCase().replace(/[^a-z0-9]/g, ''));
            expect(questions.has(`${table} ${regel} ${kop}`), `${cell.about}: ${cell.found} instead of ${cell.expected}`).toBe(true);
        }
        expect(count).toBe(27 * ((lines[0] as string[]).length - 3));
    });

    test('what is asked: seven footnotes, a second number, a range that descends, and answers of another kind', () => {
        const open = without.meldingen.filter(({ code }) => code === 'NT0410').map(({ berichten }) => /^'([^']+)'/.exec(berichten.nl)?.[1]);
        expect(open).toEqual(['10814', '33615', '38116', '17217', '5418', '19519', '168-89', '2 (+8 VP)', '14629']);
        const unreadable = without.meldingen.filter(({ code }) => code === 'NT0403').map(({ berichten }) => /^'([^']+)'/.exec(berichten.nl)?.[1]);
        expect(unreadable).toEqual(['i.o', 'Deels', 'Deels', 'Deels', 'Deels', 'ja', 'ja', 'Deels', '7 gem. niet', 'Deels', '3 gem. niet', '2 Ja']);
        expect(without.korpsen.find(({ korps }) => korps === 'Amsterdam-Amstelland')?.waarden.get('Controles 2010')).toEqual([108, 1081, 10814]);
    });
});

test.each(TABLES)('with the answers: every cell of %s equals the clean one', (table) => {
    const all = [...cells(table, answered)];
    expect(all.filter(({ expected, found }) => expected !== found)).toEqual([]);
});

test('with the answers nothing is open, and every answer is used', () => {
    expect(answered.meldingen).toEqual([]);
    expect(answered.korpsen.length).toBe(27);
    expect(answered.ontbrekend?.length).toBe(26);
    expect(answered.ontbrekend?.[0]?.berichten.nl).toBe('Groningen leverde 2 van de 118 cijfers niet: Misstanden niet-vergund 2010 (Nb) en CIE inzet 2010 (-). Vraag ze na; wat niet is geleverd, telt niet als nul.');
});

test('what stood beside a value is kept', () => {
    expect(answered.korpsen.flatMap(({ korps, opmerkingen }) => [...opmerkingen].map(([naam, tekst]) => `${korps} ${naam}: ${tekst}`))).toEqual([
        'Rotterdam-Rijnmond Vast team 2012: 2 teams', 'Zeeland Teamleden 2012: VP', 'KMar Vast team 2012: 9 teams',
    ]);
});

test('of the control totals 67 hold and 10 deviate with a reason', () => {
    const { norm, decision } = geladen;
    if (!decision) throw new Error('No decision.');
    const totals = testNorm(norm, decision, scoreRows(norm, decision, answered)).filter(({ naam }) => naam.includes(': totaal van'));
    const count = (uitkomst: string): number => totals.filter((toets) => toets.uitkomst === uitkomst).length;
    expect({ goed: count('geslaagd'), fout: count('mislukt'), afwijkend: count('wijkt af') }).toEqual({ goed: 67, fout: 0, afwijkend: 10 });
    const misstanden = totals.find(({ naam }) => naam.includes('1869'))?.uitleg?.nl;
    expect(misstanden).toBe("de gegevens geven 364 tot en met 369; De tekst las '15-20' van Brabant-Zuid-Oost als 1520 en telde dat op bij de 349 van de andere korpsen, zodat de daling naar 561 die het rapport noemt een stijging is.");
});

test('more investigations began than there were: four corps', () => {
    const { norm, decision } = geladen;
    if (!decision) throw new Error('No decision.');
    const checks = testNorm(norm, decision, scoreRows(norm, decision, answered)).filter(({ naam }) => naam.includes('hoogstens'));
    expect(checks.map(({ uitkomst, uitleg }) => `${uitkomst} ${uitleg?.nl.split(';')[0] ?? ''}`)).toEqual([
        'geslaagd ', 'wijkt af niet bij Fryslân (54 en 20), Drenthe (17 en 3), Gelderland-Zuid (42 en 4)', 'wijkt af niet bij Fryslân (39 en 16), Drenthe (33 en 2), Gelderland-Zuid (21 en 3), Gooi- en Vechtstreek (5 en 4)',
    ]);
});
