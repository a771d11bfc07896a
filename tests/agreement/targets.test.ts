// Do all targets say what the interpreter says: end score, final scores and ceilings?
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type KorpsGegevens, readData, schemaOf, type Score, type Waarde } from '../../language/index.js';
import { AS_GEEL, FORMS } from '../emit/forms.js';
import { loadRules } from '../helpers/emitted.js';
import { dmn } from '../helpers/targets/dmn.js';
import { loadText } from '../helpers/load-text.js';
import { agreeOnRandomNorms, expectAgreement, TARGETS } from './targets.js';

describe('on the corps', () => {
    test.each([
        ['2011-2012/korpsmonitor.norm', '2011-2012/korpsen.csv'],
        ['2011-2012/letterlijk.norm', '2011-2012/korpsen.csv'],
        ['2013-2014-concept/korpsmonitor.norm', '2011-2012/korpsen.csv'],
    ])('%s', async (norm, bestand) => {
        const loaded = await loadRules(norm);
        const bytes = readFileSync(fileURLToPath(new URL(`../../rules/${bestand}`, import.meta.url)));
        const { korpsen } = readData(schemaOf(loaded.norm), [{ bestand, bytes }]);
        expect(korpsen.length).toBe(27);
        await expectAgreement(loaded, korpsen);
    }, 240_000);
});

test('on random norms and corps', () => agreeOnRandomNorms(15), 240_000);

test.each([['as it is', FORMS], ['with a blanco that counts as geel', AS_GEEL]])('on every form of sentence, %s', async (_, text) => {
    const cells: readonly (Score | undefined)[] = ['groen', 'rood', undefined, 'geel', 'blanco'];
    const answers: Readonly<Record<string, readonly (Waarde | undefined)[]>> = {
        Controles: [undefined, 5, 6, 12, 13], Bezetting: [1.5, undefined, 1, 3], Plan: [true, false, undefined], Vorm: ['vast', 'deels', 'los', undefined],
        Aandeel: [70, 19.5, 20, undefined, 69], Cijfer: [5.5, 6, undefined],
    };
    const korpsen = Array.from({ length: 60 }, (_, n): KorpsGegevens => {
        const judged = ['Gezag', 'Beleid', 'Bereik', 'Opvang', 'Nazorg'].flatMap((dimensie, i) => {
            const cell = cells[(n * (i + 2) + i) % cells.length];
            return cell ? [[dimensie, [cell]] as const] : [];
        });
        const known = Object.entries(answers).flatMap(([indicator, values], i) => {
            const value = values[(n + i * n) % values.length];
            return value === undefined ? [] : [[indicator, value] as const];
        });
        return { korps: ['Utrecht', 'KLPD', 'Zeeland'][n % 3] as string, oordelen: new Map(judged), waarden: new Map(known) };
    });
    await expectAgreement(await loadText(text), korpsen);
});

test('on limits far from 1, that a number writes with an exponent', async () => {
    const loaded = await loadText(`dimensie A
  indicator Kans: getal van 0 tot en met 1
  rood bij Kans minder dan 0,0000001
  groen bij Kans minstens 0,00000025
  anders geel
dimensie B
  indicator Bedrag: getal van 0 tot en met 9000000000000000000000000
  rood bij Bedrag meer dan 2500000000000000000000000
  anders groen
rood op minstens 1 dimensie leidt tot rood
`);
    const row = (kans: number, bedrag: number): KorpsGegevens => ({ korps: '', oordelen: new Map(), waarden: new Map([['Kans', kans], ['Bedrag', bedrag]]) });
    await expectAgreement(loaded, [0, 9.9e-8, 1e-7, 2.4e-7, 2.5e-7, 1].flatMap((kans) => [0, 2.5e24, 2.6e24].map((bedrag) => row(kans, bedrag))));
}, 60_000);

test('on a share of points that is missed by less than a number can tell', async () => {
    // 569,05084 of 946,470593 points is 60,123457% but for the seventeenth digit. The engine of FEEL that is used here has no more of them.
    const loaded = await loadText(`punten groen 2, geel 1 en rood 0
dimensie A
  gewicht 569,05084
dimensie B
  gewicht 377,419753
minder dan 60,123457% van de punten leidt tot rood
`);
    const scores: readonly Score[] = ['rood', 'geel', 'groen', 'blanco'];
    const rows = scores.flatMap((a) => scores.map((b): KorpsGegevens => ({ korps: '', oordelen: new Map([['A', [a]], ['B', [b]]]), waarden: new Map() })));
    await expectAgreement(loaded, rows, TARGETS.filter((target) => target !== dmn));
}, 60_000);
