// Which SQL gives the colour of a dimension's own norm, missing answers included?
import { type Bereik, type Normboom, normTree } from '../../decision/norm-tree.js';
import type { Dimensie, Indicator } from '../../decision/types.js';
import { CODES } from './conditions.js';
import type { Taal } from './dialect.js';

/** The column of an indicator. */
export type IndicatorColumn = (indicator: string) => string;

/** An expression over several lines, of which all but the first are indented by `indent`. */
export function normSql(dimensie: Dimensie, column: IndicatorColumn, taal: Taal, indent: string): string {
    const print = (boom: Normboom, before: string): string => {
        if (boom.soort === 'blad') return `${CODES[boom.score]}`;
        const kolom = column(boom.indicator.naam);
        const inner = `${before}  `;
        const last = boom.takken.length - 1;
        const branches = boom.takken.map(({ klasse, boom: next }, i) => {
            const value = print(next, inner);
            // What does not fit an indicator is refused before, so the last class needs no test: of numbers the one without an end.
            if (i === last) return `ELSE ${value}`;
            const test = klasse.soort === 'bereik' ? below(kolom, klasse.tot as NonNullable<Bereik['tot']>) : oneOf(kolom, klasse.waarden, taal);
            return `WHEN ${test} THEN ${value}`;
        });
        return `CASE\n${inner}WHEN ${kolom} IS NULL THEN ${print(boom.zonder, inner)}\n${branches.map((branch) => `${inner}${branch}\n`).join('')}${before}END`;
    };
    return print(normTree(dimensie), indent);
}

const below = (kolom: string, { waarde, erbij }: NonNullable<Bereik['tot']>): string => `${kolom} ${erbij ? '<=' : '<'} ${waarde}`;

function oneOf(kolom: string, waarden: readonly (boolean | string)[], taal: Taal): string {
    const [first] = waarden;
    if (typeof first === 'boolean') return first ? taal.isTrue(kolom) : `NOT (${taal.isTrue(kolom)})`;
    const texts = waarden.map((waarde) => taal.text(String(waarde)));
    return texts.length === 1 ? `${kolom} = ${texts[0]}` : taal.isOneOf(kolom, texts);
}

/** When a value does not fit its indicator: the condition, never true of NULL; undefined where every value does. */
export function misfitSql({ type }: Indicator, kolom: string, taal: Taal): string | undefined {
    if (type.soort === 'keuze') return `NOT (${taal.isOneOf(kolom, type.keuzes.map((keuze) => taal.text(keuze)))})`;
    if (type.soort === 'percentage') return `NOT (${kolom} BETWEEN 0 AND 100)`;
    if (type.soort !== 'aantal' && type.soort !== 'getal') return undefined;
    // Not a number and infinity lie in no range.
    const outside = `NOT (${kolom} BETWEEN ${type.van === undefined ? '-1e300 AND 1e300' : `${type.van} AND ${type.tot}`})`;
    return type.soort === 'aantal' ? `(${outside} OR ${kolom} <> floor(${kolom}))` : outside;
}

/** No norm reads a text. */
export function columnType({ type }: Indicator, taal: Taal): string {
    if (type.soort === 'ja/nee') return taal.types.jaNee;
    if (type.soort === 'keuze') return taal.types.tekst;
    return type.soort === 'aantal' ? taal.types.geheel : taal.types.getal;
}
