// Is an unsure answer carried through a norm exactly: all outcomes that some value of it gives, and no other?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Antwoord, type KorpsGegevens, scoreEenheid, scoreKorps, type Uitslag, type Waarde } from '../../language/index.js';
import { naive, representatives } from '../agreement/naive.js';
import { arbitraryCase, print, printWithLines } from '../agreement/random-norm.js';
import { cases } from '../helpers/cases.js';
import { emit, importCode } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';

const MOST_CHOICES = 64;

/** Every way to settle the unsure answers; of a range every whole number. */
function* settled(waarden: ReadonlyMap<string, Antwoord>): Generator<Map<string, Waarde>> {
    const unsure = [...waarden].find(([, antwoord]) => typeof antwoord === 'object');
    if (!unsure) return yield new Map(waarden as ReadonlyMap<string, Waarde>);
    const [naam, antwoord] = unsure as [string, Exclude<Antwoord, Waarde>];
    const values = 'van' in antwoord ? Array.from({ length: antwoord.tot - antwoord.van + 1 }, (_, i) => antwoord.van + i) : antwoord;
    for (const value of values) yield* settled(new Map(waarden).set(naam, value));
}

const withAnswers = fc.tuple(arbitraryCase(), fc.infiniteStream(fc.nat(1000)));

test('the exact set of outcomes, on random norms: by the tool and by the emitted module', async () => {
    let unsureCases = 0;
    await fc.assert(
        fc.asyncProperty(withAnswers, async ([{ spec, rows }, stream]) => {
            const next = (n: number): number => (stream.next().value as number) % n;
            const { tekst, regels } = printWithLines(spec);
            const loaded = await loadText(tekst);
            const { decision } = loaded;
            if (!decision) throw new Error('No decision.');
            const ruleAt = new Map(regels.map((line, i) => [line, i]));
            const module = await importCode(emit(loaded).code);
            for (const row of rows) {
                const waarden = new Map<string, Antwoord>(Object.entries(row.indicatoren));
                for (const dimensie of spec.dimensies) {
                    for (const [i, { naam, type }] of dimensie.indicatoren.entries()) {
                        const values = representatives(dimensie, i);
                        if (values.length === 0 || next(3) === 0) continue;
                        const numbers = values.filter((value) => typeof value === 'number' && Number.isInteger(value)) as number[];
                        if (type.soort === 'aantal' && numbers.length > 0 && next(2) === 0) {
                            const van = numbers[next(numbers.length)] as number;
                            waarden.set(naam, { van, tot: Math.min(van + next(6), type.bereik?.tot ?? Number.POSITIVE_INFINITY) });
                        } else if (next(2) === 0) waarden.set(naam, [...new Set([values[next(values.length)] as Waarde, values[next(values.length)] as Waarde])]);
                    }
                }
                const choices = [...settled(waarden)];
                if (choices.length > MOST_CHOICES || choices.length < 2) continue;
                unsureCases++;
                const outcomes = choices.map((choice) => naive(spec, { ...row, indicatoren: Object.fromEntries(choice) }));
                const korps = spec.korpsen.find(({ naam, aliassen }) => [naam, ...aliassen].includes(row.korps))?.naam ?? row.korps;
                const gegevens: KorpsGegevens = { korps, oordelen: new Map(Object.entries(row.kleuren)), waarden };
                const actual = scoreKorps(decision, gegevens);
                const union = (sets: readonly (readonly string[])[]): string => ['blanco', 'rood', 'geel', 'groen'].filter((score) => sets.some((set) => set.includes(score))).join('|');
                const rules = (which: (outcome: (typeof outcomes)[number]) => readonly number[]): number[] => [...new Set(outcomes.flatMap(which))].sort((a, b) => a - b);
                const always = rules(({ altijd }) => altijd).filter((rule) => outcomes.every(({ altijd }) => altijd.includes(rule)));
                expect({
                    eindscore: actual.eindscore.join('|'),
                    dimensies: Object.fromEntries(actual.dimensies.map(({ naam, score }) => [naam, score.join('|')])),
                    geldt: actual.plafonds.map(({ plafond }) => ruleAt.get(plafond.zin.herkomst.regel) as number).sort((a, b) => a - b),
                    altijd: actual.plafonds.filter(({ onzeker }) => !onzeker).map(({ plafond }) => ruleAt.get(plafond.zin.herkomst.regel) as number).sort((a, b) => a - b),
                }, tekst).toEqual({
                    eindscore: union(outcomes.map(({ eindscore }) => eindscore)),
                    dimensies: Object.fromEntries(actual.dimensies.map(({ naam }) => [naam, union(outcomes.map(({ dimensies }) => dimensies[naam] ?? []))])),
                    geldt: rules(({ altijd, soms }) => [...altijd, ...soms]),
                    altijd: always,
                });
                expectSame(module.score(asCorps(gegevens)), actual, print(spec));
            }
        }),
        { numRuns: cases(100) },
    );
    expect(unsureCases).toBeGreaterThanOrEqual(cases(30));
});

const asCorps = ({ korps, oordelen, waarden }: KorpsGegevens): Record<string, unknown> =>
    Object.assign(Object.create(null), Object.fromEntries([['korps', korps], ...[...oordelen].map(([naam, scores]) => [naam, scores.join('|')]), ...waarden]));

function expectSame(emitted: ReturnType<Awaited<ReturnType<typeof importCode>>['score']>, uitslag: Uitslag, about: string): void {
    expect({ eindscore: emitted.eindscore, dimensies: { ...emitted.dimensies }, geldt: emitted.plafonds.map(({ zin, onzeker }) => `${zin} ${onzeker === true}`), beslissend: emitted.beslissend ?? [] }, about).toEqual({
        eindscore: uitslag.eindscore.join('|'),
        dimensies: Object.fromEntries(uitslag.dimensies.map(({ naam, score, oordeel, norm }) => [naam, { score: score.join('|'), ...(oordeel && { oordeel: oordeel.join('|') }), ...(norm && { norm: norm.join('|') }) }])),
        geldt: uitslag.plafonds.map(({ plafond, onzeker }) => `${plafond.zin.tekst} ${onzeker}`),
        beslissend: uitslag.beslissend,
    });
}

describe('an answer that two dimensions read', () => {
    const NORM = `
dimensie A
  indicator Controles: aantal
  rood bij Controles minder dan 10
  anders groen
dimensie B
  rood bij Controles minstens 10
  anders groen
rood op A en B leidt tot rood
rood op A blokkeert groen
rood op B blokkeert groen
`;
    const corps = (antwoord: Antwoord): KorpsGegevens => ({ korps: 'X', oordelen: new Map(), waarden: new Map([['Controles', antwoord]]) });

    test.each<[string, Antwoord]>([['a range', { van: 8, tot: 12 }], ['two values', [5, 50]]])('is the same in both: %s', async (_, antwoord) => {
        const loaded = await loadText(NORM);
        if (!loaded.decision) throw new Error(loaded.meldingen.map(({ berichten }) => berichten.nl).join());
        const uitslag = scoreKorps(loaded.decision, corps(antwoord));
        // Apart, both could be rood at once.
        expect(uitslag.eindscore).toEqual(['geel']);
        expect(uitslag.dimensies.map(({ score, norm }) => [score.join('|'), norm?.join('|')])).toEqual([['rood|groen', 'rood|groen'], ['rood|groen', 'rood|groen']]);
        expect(uitslag.plafonds.map(({ index, onzeker }) => [index, onzeker])).toEqual([[1, true], [2, true]]);
        expectSame((await importCode(emit(loaded).code)).score(asCorps(corps(antwoord))), uitslag, NORM);
    });

    test('also in a unit', async () => {
        const { decision } = await loadText(NORM);
        if (!decision) throw new Error('No decision.');
        expect(scoreEenheid(decision, 'E', [corps([5, 50])]).eindscore).toEqual(['geel']);
        expect(scoreEenheid(decision, 'E', [corps([5, 50]), corps(5)]).eindscore).toEqual(['rood', 'geel']);
    });
});
