// Is what a norm expects of the answers judged whatever those that are not sure turn out to be?
import { expect, test } from 'vitest';
import { type Antwoord, scoreKorps, testNorm } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

const NORM = 'dimensie A\n  indicator I: aantal\n  indicator J: aantal\n  indicator Plan: ja/nee\n  indicator Toen: ja/nee\n  indicator Vorm: keuze uit vast of los\n  indicator Vroeger: keuze uit vast of los\n  rood bij I minder dan 5\n  anders groen\n';

async function judged(expectation: string, answers: readonly Readonly<Record<string, Antwoord>>[]): Promise<string | undefined> {
    const { norm, decision, meldingen } = await loadText(`${NORM}verwacht in de gegevens: ${expectation}\n`);
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    const rijen = answers.map((each, i) => {
        const gegevens = { korps: `K${i}`, oordelen: new Map(), waarden: new Map(Object.entries(each)) };
        return { ...scoreKorps(decision, gegevens), gegevens };
    });
    return testNorm(norm, decision, rijen as never)[0]?.uitleg?.nl;
}

test.each<[string, readonly Readonly<Record<string, Antwoord>>[], string | undefined]>([
    ['totaal van I is 12', [{ I: 5 }, { I: 7 }, {}], undefined],
    ['totaal van I is 12', [{ I: 5 }, { I: { van: 7, tot: 9 } }], 'de gegevens geven 12 tot en met 14'],
    ['totaal van I is 12', [{ I: 5 }, { I: [9, 7, 8] }], 'de gegevens geven 12 tot en met 14'],
    ['totaal van I minstens 12', [{ I: 5 }, { I: [9, 7] }], undefined],
    ['totaal van I minstens 13', [{ I: 5 }, { I: [9, 7] }], 'de gegevens geven 12 tot en met 14'],
    ['laagste van I is 3', [{ I: 5 }, { I: { van: 3, tot: 9 } }], 'de gegevens geven 3 tot en met 5'],
    ['hoogste van I is 9', [{ I: 5 }, { I: { van: 3, tot: 9 } }], 'de gegevens geven 5 tot en met 9'],
    ['aantal van I is 2', [{ I: 5 }, { I: [1, 2] }, {}], undefined],
    ['totaal van I is 3', [{}], 'geen enkel korps gaf I op'],
    ['I hoogstens J', [{ I: 5, J: 5 }, { I: { van: 3, tot: 9 }, J: 9 }, { I: 7 }], undefined],
    ['I hoogstens J', [{ I: 6, J: 5 }, { I: [3, 9], J: { van: 8, tot: 9 } }], 'niet bij K0 (6 en 5), K1 (3|9 en 8-9)'],
    ['aantal van Vorm is 2', [{ Vorm: ['vast', 'los'] }, { Vorm: 'vast' }, {}], undefined],
    ['Plan is Toen', [{ Plan: true, Toen: true }, { Plan: false, Toen: false }], undefined],
    ['Plan is Toen', [{ Plan: true, Toen: [true, false] }, { Plan: [true, false], Toen: [false] }], 'niet bij K0 (ja en ja|nee), K1 (ja|nee en nee)'],
    ['Vorm is Vroeger', [{ Vorm: 'vast', Vroeger: ['vast'] }, { Vorm: 'los', Vroeger: ['vast', 'los'] }], 'niet bij K1 (los en vast|los)'],
])('%s of %j', async (expectation, answers, uitleg) => expect(await judged(expectation, answers)).toBe(uitleg));
