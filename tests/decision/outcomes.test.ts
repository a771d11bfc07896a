// Is all that is said of a corps as it was: scores with where they come from, ceilings with their reasons, what decides, and what would better or lower it? Of a norm with every form of sentence.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Antwoord, type Decision, explainRow, type KorpsGegevens, type Score, scoreEenheid, scoreKorps, type Uitslag } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

const FORMS = readFileSync(new URL('../emit/vormen.norm', import.meta.url), 'utf8');
/** The same where a blanco counts as geel, and a corps is weighed whole. */
const AS_GEEL = FORMS.replace('status concept', 'blanco telt als geel').replaceAll(' en blanco op Opvang', '').replace('blanco op alle', 'geel op alle').replace('  eenheden scoren als de meerderheid\n', '');

const CELLS: readonly (string | undefined)[] = ['groen', 'rood', undefined, 'geel|groen', 'blanco|rood', 'geel', 'groen', 'rood|geel|groen', 'blanco'];
const ANSWERS: Readonly<Record<string, readonly (Antwoord | undefined)[]>> = {
    Controles: [13, 5, { van: 4, tot: 14 }, undefined, 12], Bezetting: [1.5, undefined, [1, 3]], Plan: [true, false, undefined, [true, false]], Vorm: ['vast', ['deels', 'los'], 'los', undefined],
    Aandeel: [70, { van: 10, tot: 20 }, 20, undefined], Cijfer: [5.5, 6, undefined, { van: 5, tot: 7 }], Toelichting: [undefined, 'geen'],
};
const CORPS = ['Utrecht', 'KLPD', 'Utrecht', 'Zeeland', 'Utrecht'];

const korpsen = Array.from({ length: 24 }, (_, n): KorpsGegevens => {
    const judged = ['Gezag', 'Beleid', 'Bereik', 'Opvang', 'Nazorg'].flatMap((dimensie, i) => {
        const cell = CELLS[(n * (i + 2) + i) % CELLS.length];
        return cell === undefined ? [] : [[dimensie, cell.split('|') as Score[]] as const];
    });
    const known = n % 3 === 0 ? [] : Object.entries(ANSWERS).flatMap(([indicator, values], i) => {
        const value = values[(n + i * n) % values.length];
        return value === undefined ? [] : [[indicator, value] as const];
    });
    return { korps: CORPS[n % CORPS.length] as string, oordelen: new Map(judged.filter((_, i) => n % 3 === 0 || i > n % 3)), waarden: new Map(known) };
});

const steps = (way: readonly { dimensie: string; van: readonly Score[]; naar: Score }[]): string => way.map(({ dimensie, van, naar }) => `${dimensie} ${van.join('|')} > ${naar}`).join(' + ');

/** Everything that is known of an outcome, for reading. */
function describe(decision: Decision, uitslag: Uitslag): string {
    const { redenen, waaromNiet, wegen, alleen, omlaag } = explainRow(decision, uitslag);
    const regel = (i: number): number => (decision.plafonds[i] as Decision['plafonds'][number]).zin.herkomst.regel;
    return [
        `${uitslag.eindscore.join('|')}${uitslag.beslissend.length > 0 ? `, by ${uitslag.beslissend.join(', ')}` : ''}`,
        ...uitslag.dimensies.map(({ naam, score, eigen, oordeel, norm, reden, geldtNiet }) =>
            `  ${naam}: ${score.join('|')}, own ${eigen.join('|')}${oordeel ? `, judged ${oordeel.join('|')}` : ''}${norm ? `, norm ${norm.join('|')}` : ''}${reden ? `, ${JSON.stringify(reden)}` : ''}${geldtNiet ? ', does not apply' : ''}`),
        ...redenen.map(({ geldend: { index, onzeker, plafond }, dimensies, punten }) =>
            `  ${plafond.hoogstens}${onzeker ? '?' : ''} line ${regel(index)}: ${dimensies.map((i) => decision.dimensies[i]?.naam).join(', ')}${punten.map(({ verdiend, mogelijk }) => ` ${verdiend.join('-')} of ${mogelijk.join('-')}`).join()}`),
        ...Object.entries(waaromNiet).map(([kleur, plafonds]) => `  not ${kleur}: ${plafonds.map(({ index }) => regel(index)).join(', ')}`),
        ...(wegen ?? []).map((way) => `  to groen: ${steps(way)}`),
        ...(alleen.length > 0 ? [`  held by ${alleen.map(regel).join(', ')} alone`] : []),
        ...(omlaag ?? [[]]).map((way) => `  lower: ${steps(way)}`),
    ].join('\n');
}

test.each([['vormen', FORMS], ['vormen-geel', AS_GEEL]])('%s', async (naam, text) => {
    const { decision, meldingen } = await loadText(text);
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    const said = korpsen.map((gegevens, n) => `${n} ${gegevens.korps}: ${describe(decision, scoreKorps(decision, gegevens))}`);
    const eenheden = [[0, 1, 2], [5, 6, 7], [1, 3, 8], [10, 11, 12, 13]].map((leden) => `${leden.join(', ')}: ${describe(decision, scoreEenheid(decision, 'Midden', leden.map((n) => korpsen[n] as KorpsGegevens)))}`);
    await expect(`${[...said, ...eenheden].join('\n\n')}\n`).toMatchFileSnapshot(`../golden/${naam}-uitkomsten.txt`);
});
