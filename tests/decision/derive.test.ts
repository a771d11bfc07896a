// What does a norm give, and why where it gives nothing? Against trying every value that a missing or unsure answer could have.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Antwoord, type Decision, type Dimensie, type DimensieUitslag, SCORES, type Score, scoreEenheid, scoreKorps, type Waarde } from '../../language/index.js';
import { arbitraryDimension, combinations, holds, VALUES } from '../analysis/random-dimension.js';
import { cases } from '../helpers/cases.js';
import { loadText } from '../helpers/load-text.js';

type Answer = Pick<DimensieUitslag, 'reden'> & { readonly score: Score };

const decisionOf = (dimensie: Dimensie): Decision => ({
    titel: '', concept: false, blancoAls: 'blanco', punten: undefined, eenhedenScoren: 'laagste', dimensies: [dimensie], plafonds: [], volgorde: [0],
});

/** What the norm says for known values. */
function answerAt({ norm }: Dimensie, values: ReadonlyMap<string, Waarde>): Answer {
    const colours = [...new Set(norm.flatMap(({ als, kleur }) => (als && holds(als, values) ? [kleur] : [])))];
    if (colours.length > 1) return { score: 'blanco', reden: { soort: 'overlap', scores: colours } };
    const score = colours[0] ?? norm.find(({ als }) => !als)?.kleur;
    return score ? { score } : { score: 'blanco', reden: { soort: 'gat' } };
}

/** What it says where answers are missing: only what all values that they could have give. */
function answerOf(dimensie: Dimensie, known: ReadonlyMap<string, Waarde>): Answer {
    const missing = dimensie.indicatoren.filter(({ naam }) => !known.has(naam));
    const answers = [...combinations(missing)].map((values) => answerAt(dimensie, new Map([...known, ...values])));
    if (new Set(answers.map((answer) => JSON.stringify(answer))).size === 1) return answers[0] as Answer;
    const scores = SCORES.filter((score) => answers.some((answer) => !answer.reden && answer.score === score));
    return { score: 'blanco', reden: { soort: 'ontbreekt', indicatoren: missing.map(({ naam }) => naam), scores } };
}

const inOrder = ({ reden, ...rest }: Omit<DimensieUitslag, 'score' | 'geldtNiet' | 'naam'>): object =>
    ({ ...rest, ...(reden && { reden: reden.soort === 'ontbreekt' ? { ...reden, scores: SCORES.filter((score) => reden.scores.includes(score)) } : reden }) });

/** The place of an answer among the values of its indicator: none, one, or from one to another. */
const withAnswers = arbitraryDimension().chain((dimensie) => fc.record({
    dimensie: fc.constant(dimensie),
    places: fc.tuple(...dimensie.indicatoren.map(() => fc.tuple(fc.nat(20), fc.nat(20), fc.constantFrom('none', 'sure', 'sure', 'range', 'set')))),
}));

test('on random norms, with answers that are sure, unsure or missing', () => {
    fc.assert(fc.property(withAnswers, ({ dimensie, places }) => {
        const waarden = new Map<string, Antwoord>();
        let choices: ReadonlyMap<string, Waarde>[] = [new Map()];
        for (const [i, { naam }] of dimensie.indicatoren.entries()) {
            const [a, b, how] = places[i] as (typeof places)[number];
            const values = VALUES[naam] as readonly Waarde[];
            if (how === 'none') continue;
            const [from, to] = [a % values.length, b % values.length].sort((x, y) => x - y) as [number, number];
            const [van, tot] = [values[from], values[to]];
            const range = how === 'range' && typeof van === 'number' && typeof tot === 'number';
            waarden.set(naam, range ? { van, tot } : how === 'set' && from !== to ? [van as Waarde, tot as Waarde] : (van as Waarde));
            const possible = range ? values.slice(from, to + 1) : how === 'set' && from !== to ? [van as Waarde, tot as Waarde] : [van as Waarde];
            choices = choices.flatMap((choice) => possible.map((value) => new Map([...choice, [naam, value]])));
        }
        const answers = choices.map((choice) => answerOf(dimensie, choice));
        const norm = answers.some(({ reden }) => !reden) ? SCORES.filter((score) => answers.some((answer) => answer.score === score)) : undefined;
        const reden = norm || waarden.size === 0 ? undefined : answers[0]?.reden;
        const { score, geldtNiet, naam, ...found } = scoreKorps(decisionOf(dimensie), { korps: 'X', oordelen: new Map(), waarden }).dimensies[0] as DimensieUitslag;
        expect({ naam, score, geldtNiet, ...inOrder(found) }).toEqual({ naam: 'D', score: norm ?? ['blanco'], geldtNiet: false, eigen: norm ?? ['blanco'], ...(norm && { norm }), ...(reden && { reden }) });
    }), { numRuns: cases(800) });
});

const NORM = `korps Zeeland
dimensie A
  indicator Aantal: aantal
  rood bij Aantal minder dan 5
  groen bij Aantal meer dan 9
dimensie B
  indicator Bereik: percentage
  rood bij Bereik minder dan 50%
  groen bij Bereik minstens 40%
dimensie C
  indicator Vorm: keuze uit vast of los
  indicator Plan: ja/nee
  groen bij Vorm is vast en Plan is ja
  geel bij Vorm is vast en Plan is nee
  rood bij Vorm is los
dimensie D
  groen bij Plan is ja
  anders rood
dimensie E
D geldt niet voor Zeeland
rood op minstens 2 dimensies leidt tot geel
`;

test('a judgement stands above the norm, and blanco in it is what the norm gives', async () => {
    const { decision, meldingen } = await loadText(NORM);
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    const { dimensies } = scoreKorps(decision, {
        korps: 'Zeeland',
        oordelen: new Map<string, readonly Score[]>([['A', ['groen', 'rood']], ['B', ['blanco']], ['C', ['blanco', 'rood']]]),
        waarden: new Map<string, Antwoord>([['Aantal', 7], ['Bereik', 45], ['Vorm', 'vast'], ['Plan', false]]),
    });
    expect(dimensies).toStrictEqual([
        { naam: 'A', eigen: ['rood', 'groen'], oordeel: ['rood', 'groen'], reden: { soort: 'gat' }, geldtNiet: false, score: ['rood', 'groen'] },
        { naam: 'B', eigen: ['blanco'], reden: { soort: 'overlap', scores: ['rood', 'groen'] }, geldtNiet: false, score: ['blanco'] },
        { naam: 'C', eigen: ['rood', 'geel'], oordeel: ['blanco', 'rood'], norm: ['geel'], geldtNiet: false, score: ['rood', 'geel'] },
        { naam: 'D', eigen: ['rood'], norm: ['rood'], geldtNiet: true, score: ['blanco'] },
        { naam: 'E', eigen: ['blanco'], geldtNiet: false, score: ['blanco'] },
    ]);
});

test('what is missing is named, with what it leaves possible', async () => {
    const { decision } = await loadText(NORM);
    const { dimensies } = scoreKorps(decision as Decision, { korps: 'Utrecht', oordelen: new Map(), waarden: new Map<string, Antwoord>([['Vorm', 'vast']]) });
    expect(dimensies.map(({ naam, norm, reden }) => ({ naam, norm, reden }))).toEqual([
        { naam: 'A', norm: undefined, reden: undefined },
        { naam: 'B', norm: undefined, reden: undefined },
        { naam: 'C', norm: undefined, reden: { soort: 'ontbreekt', indicatoren: ['Plan'], scores: ['groen', 'geel'] } },
        { naam: 'D', norm: undefined, reden: undefined },
        { naam: 'E', norm: undefined, reden: undefined },
    ]);
});

test('a shared answer that is not sure: every world, what is so in all of them, and what decides', async () => {
    const { decision } = await loadText(`dimensie A
  indicator Aantal: aantal
  rood bij Aantal minder dan 5
  anders groen
dimensie B
  geel bij Aantal minder dan 8
  anders groen
dimensie C
  indicator Plan: ja/nee
  groen bij Plan is ja
dimensie D
rood op A leidt tot rood
geel op B blokkeert groen
groen op D blokkeert groen
geel op D blokkeert groen op C
`);
    const uitslag = scoreKorps(decision as Decision, {
        korps: 'X', oordelen: new Map<string, readonly Score[]>([['D', ['geel', 'groen']]]), waarden: new Map<string, Antwoord>([['Aantal', { van: 3, tot: 9 }], ['Plan', false]]),
    });
    expect({ ...uitslag, plafonds: uitslag.plafonds.map(({ plafond, ...rest }) => ({ ...rest, zin: plafond.zin.tekst })) }).toEqual({
        korps: 'X',
        eindscore: ['rood', 'geel', 'groen'],
        dimensies: [
            { naam: 'A', eigen: ['rood', 'groen'], norm: ['rood', 'groen'], geldtNiet: false, score: ['rood', 'groen'] },
            { naam: 'B', eigen: ['geel', 'groen'], norm: ['geel', 'groen'], geldtNiet: false, score: ['geel', 'groen'] },
            { naam: 'C', eigen: ['blanco'], reden: { soort: 'gat' }, geldtNiet: false, score: ['blanco'] },
            { naam: 'D', eigen: ['geel', 'groen'], oordeel: ['geel', 'groen'], geldtNiet: false, score: ['geel', 'groen'] },
        ],
        plafonds: [
            { index: 0, onzeker: true, zin: 'rood op A leidt tot rood' },
            { index: 1, onzeker: true, zin: 'geel op B blokkeert groen' },
            { index: 2, onzeker: true, zin: 'groen op D blokkeert groen' },
            { index: 3, onzeker: true, zin: 'geel op D blokkeert groen op C' },
        ],
        beslissend: ['A', 'B', 'D'],
    });
});

test('what is shared: ceilings in the order of the norm, whichever value they come from, and what no norm reads', async () => {
    const { decision } = await loadText(`dimensie A
  indicator Aantal: aantal
  rood bij Aantal minder dan 5
  anders groen
dimensie B
  rood bij Aantal minstens 5
  anders groen
dimensie C
  indicator Plan: ja/nee
  groen bij Plan is ja
  rood bij Plan is nee
dimensie D
  groen bij Aantal minder dan 5
dimensie E
rood op B blokkeert groen
rood op A blokkeert groen
rood op C blokkeert groen op A
rood op E blokkeert groen
`);
    const { eindscore, dimensies, plafonds, beslissend } = scoreKorps(decision as Decision, { korps: 'X', oordelen: new Map<string, readonly Score[]>([['E', ['rood']]]), waarden: new Map<string, Antwoord>([['Plan', [true, false]], ['Aantal', [3, 7]], ['Los', [1, 2]]]) });
    expect({ eindscore, beslissend, norm: dimensies[3]?.norm, plafonds: plafonds.map(({ index, onzeker }) => [index, onzeker]) }).toEqual({
        eindscore: ['geel'], beslissend: [], norm: ['blanco', 'groen'], plafonds: [[0, true], [1, true], [2, true], [3, false]],
    });
});

test('what is shared: a value between the limits of two norms', async () => {
    const { decision } = await loadText(`dimensie A
  indicator Aantal: aantal
  rood bij Aantal minder dan 5
  anders groen
dimensie B
  geel bij Aantal minder dan 8
  anders groen
rood op A leidt tot rood
geel op B blokkeert groen
`);
    expect(scoreKorps(decision as Decision, { korps: 'X', oordelen: new Map(), waarden: new Map<string, Antwoord>([['Aantal', { van: 3, tot: 9 }]]) }).eindscore).toEqual(['rood', 'geel', 'groen']);
});

const unit = async (wijze: string, cells: readonly string[]): Promise<readonly Score[]> => {
    const { decision, meldingen } = await loadText(`${wijze}dimensie A\n`);
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    const leden = cells.map((cell, i) => ({ korps: `K${i}`, oordelen: new Map([['A', cell.split('|') as Score[]]]), waarden: new Map() }));
    return scoreEenheid(decision, 'E', leden).dimensies[0]?.score as readonly Score[];
};

test('a unit has the lowest of its corps, or the colour of more than half of those that are judged', async () => {
    const MOST = 'editie "2012"\n  eenheden scoren als de meerderheid\n';
    const cells: readonly (readonly string[])[] = [
        ['groen', 'rood', 'groen'], ['groen', 'rood'], ['groen', 'geel', 'rood'], ['blanco', 'groen', 'blanco'], ['blanco', 'blanco'], ['geel|groen', 'groen', 'rood'], ['blanco|rood', 'groen', 'geel', 'geel'], [],
    ];
    expect(await Promise.all(cells.map(async (each) => [each.join(' '), (await unit('', each)).join('|'), (await unit(MOST, each)).join('|')]))).toEqual([
        ['groen rood groen', 'rood', 'groen'],
        ['groen rood', 'rood', 'rood'],
        ['groen geel rood', 'rood', 'rood'],
        ['blanco groen blanco', 'groen', 'groen'],
        ['blanco blanco', 'blanco', 'blanco'],
        ['geel|groen groen rood', 'rood', 'rood|groen'],
        ['blanco|rood groen geel geel', 'rood|geel', 'rood|geel'],
        ['', 'blanco', 'blanco'],
    ]);
});

/** What one answer that is missing leaves possible of a norm: its scores, with those of the places where it gives none. */
async function leaves(type: string, norm: string): Promise<string> {
    const { decision, meldingen } = await loadText(`dimensie A\n  indicator Plan: ja/nee\n  indicator I: ${type}\n${norm.split('; ').map((line) => `  ${line}\n`).join('')}  rood bij Plan is nee\n`);
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    const { norm: given, reden } = scoreKorps(decision, { korps: 'X', oordelen: new Map(), waarden: new Map([['Plan', true]]) }).dimensies[0] as DimensieUitslag;
    return given?.join('|') ?? (reden?.soort === 'ontbreekt' ? `one of ${reden.scores.join(', ')}` : JSON.stringify(reden));
}

test.each([
    // A line holds somewhere: below the lowest value that is named, between two, on one, above the highest.
    ['aantal', 'geel bij Plan is ja en I minder dan 3; groen bij Plan is ja en I minstens 3', 'one of geel, groen'],
    ['aantal', 'geel bij Plan is ja en I meer dan 3; groen bij Plan is ja en I hoogstens 3', 'one of groen, geel'],
    ['aantal', 'geel bij Plan is ja en I meer dan 3 en I minder dan 5; groen bij Plan is ja en (I hoogstens 3 of I minstens 5)', 'one of groen, geel'],
    ['getal', 'geel bij Plan is ja en I minder dan 3; groen bij Plan is ja en I minstens 3', 'one of geel, groen'],
    ['getal', 'geel bij Plan is ja en I meer dan 3; groen bij Plan is ja en I hoogstens 3', 'one of groen, geel'],
    ['getal', 'geel bij Plan is ja en I meer dan 3 en I minder dan 4; groen bij Plan is ja en (I hoogstens 3 of I minstens 4)', 'one of groen, geel'],
    ['getal', 'geel bij Plan is ja en I is 3; groen bij Plan is ja en (I meer dan 3 of I minder dan 3)', 'one of groen, geel'],
    ['getal van 3 tot en met 10', 'geel bij Plan is ja en I meer dan 9 en I minder dan 10; groen bij Plan is ja en (I hoogstens 9 of I is 10)', 'one of groen, geel'],
    ['getal van 3 tot en met 10', 'geel bij Plan is ja en I minder dan 4 en I meer dan 3; groen bij Plan is ja en (I is 3 of I minstens 4)', 'one of groen, geel'],
    ['getal van 3 tot en met 10', 'geel bij Plan is ja en I minder dan 4; groen bij Plan is ja en I minstens 4', 'one of geel, groen'],
    ['getal van 3 tot en met 10', 'geel bij Plan is ja en I meer dan 9; groen bij Plan is ja en I hoogstens 9', 'one of groen, geel'],
    ['percentage', 'geel bij Plan is ja en I meer dan 99%; groen bij Plan is ja en I hoogstens 99%', 'one of groen, geel'],
    ['percentage', 'geel bij Plan is ja en I minder dan 1%; groen bij Plan is ja en I minstens 1%', 'one of geel, groen'],
    // Or nowhere: there is no value there.
    ['aantal', 'geel bij Plan is ja en I minder dan 0; groen bij Plan is ja en I minstens 0', 'groen'],
    ['aantal', 'geel bij Plan is ja en I meer dan 3 en I minder dan 4; groen bij Plan is ja en (I hoogstens 3 of I minstens 4)', 'groen'],
    ['aantal van 2 tot en met 9', 'geel bij Plan is ja en I minder dan 2; groen bij Plan is ja en I minstens 2', 'groen'],
    ['aantal van 2 tot en met 9', 'geel bij Plan is ja en I meer dan 9; groen bij Plan is ja en I hoogstens 9', 'groen'],
    ['getal van 3 tot en met 10', 'geel bij Plan is ja en I minder dan 3; groen bij Plan is ja en I minstens 3', 'groen'],
    ['getal van 3 tot en met 10', 'geel bij Plan is ja en I meer dan 10; groen bij Plan is ja en I hoogstens 10', 'groen'],
    ['percentage', 'geel bij Plan is ja en I minder dan 0%; groen bij Plan is ja en I minstens 0%', 'groen'],
    ['percentage', 'geel bij Plan is ja en I meer dan 100%; groen bij Plan is ja en I hoogstens 100%', 'groen'],
    // Of a number that has no ends there is a value below zero.
    ['getal', 'geel bij Plan is ja en I minder dan 0; groen bij Plan is ja en I minstens 0', 'one of geel, groen'],
    ['keuze uit vast, los of niet', 'geel bij Plan is ja en (I is vast of I is los); groen bij Plan is ja en I is niet', 'one of geel, groen'],
    ['ja/nee', 'geel bij Plan is ja en I is nee', 'one of geel'],
    ['getal van 3 tot en met 10', 'geel bij Plan is ja en I is 3; groen bij Plan is ja en I meer dan 3', 'one of geel, groen'],
    ['getal van 3 tot en met 10', 'geel bij Plan is ja en I is 10; groen bij Plan is ja en I minder dan 10', 'one of groen, geel'],
    // Where the norm gives nothing: that is possible too, and no colour.
    ['aantal', 'geel bij Plan is ja en I minder dan 3', 'one of geel'],
    ['aantal', 'geel bij Plan is ja en I minder dan 3; groen bij Plan is ja', 'one of groen'],
    ['aantal', 'geel bij Plan is ja en I minder dan 3; groen bij Plan is ja en I minder dan 4; anders geel', 'one of groen, geel'],
])('missing of type %s: %s', async (type, norm, expected) => expect(await leaves(type, norm)).toBe(expected));

test('a norm of many questions is not asked for more than can matter', async () => {
    const INDICATORS = Array.from({ length: 7 }, (_, i) => `I${i}`);
    const { decision } = await loadText(`dimensie A\n${INDICATORS.map((naam) => `  indicator ${naam}: aantal\n`).join('')}  rood bij ${INDICATORS.map((naam) => `${naam} minder dan 5`).join(' of ')}\n  anders groen\n`);
    const [dimensie] = (decision as Decision).dimensies as readonly [Dimensie];
    let looks = 0;
    const norm = dimensie.norm.map((line) => ({
        ...line,
        get als() {
            looks++;
            return line.als;
        },
    }));
    const watched = decisionOf({ ...dimensie, norm });
    const scoreWith = (waarden: Record<string, Antwoord>): unknown => scoreKorps(watched, { korps: 'X', oordelen: new Map(), waarden: new Map(Object.entries(waarden)) }).dimensies[0]?.norm;
    expect(scoreWith({ I0: 3 })).toEqual(['rood']);
    expect(looks).toBeLessThanOrEqual(9);
});

test('what nothing was said of is found once for all corps', async () => {
    const { decision } = await loadText('dimensie A\n  indicator I: aantal\n  indicator J: aantal\n  rood bij I minder dan 5 of J minder dan 5\n  anders groen\n');
    const [dimensie] = (decision as Decision).dimensies as readonly [Dimensie];
    let looks = 0;
    const norm = dimensie.norm.map((line) => ({
        ...line,
        get als() {
            looks++;
            return line.als;
        },
    }));
    const watched = decisionOf({ ...dimensie, norm });
    const score = (): unknown => scoreKorps(watched, { korps: 'X', oordelen: new Map(), waarden: new Map() }).dimensies[0];
    expect(score()).toEqual({ naam: 'A', score: ['blanco'], eigen: ['blanco'], geldtNiet: false });
    const first = looks;
    for (let i = 0; i < 10; i++) score();
    expect(looks).toBe(first);
});
