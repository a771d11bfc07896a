// What changed in the judgements between two sets of data of one norm, and what did that do to the end scores?
import type { Gegevens, KorpsRij, Toelichting } from '../data/read-data.js';
import { scoreKorps } from '../decision/score.js';
import type { Antwoord, Decision, Score, Waarde } from '../decision/types.js';
import { writeAnswer } from '../data/write-answer.js';
import { same } from './corps.js';

export interface Celwijziging {
    readonly naam: string;
    /** Written as in data; absent where nothing was given. */
    readonly van?: readonly Score[] | Waarde;
    readonly naar?: readonly Score[] | Waarde;
    readonly toelichting?: Toelichting;
}

export interface Korpsherziening {
    readonly korps: string;
    readonly cellen: readonly Celwijziging[];
    readonly van: readonly Score[];
    readonly naar: readonly Score[];
}

export interface Herziening {
    readonly aantal: number;
    /** Corps of which a cell or the end score changed. */
    readonly korpsen: readonly Korpsherziening[];
    readonly alleenOud: readonly string[];
    readonly alleenNieuw: readonly string[];
}

export function compareData(decision: Decision, oud: Gegevens, nieuw: Gegevens): Herziening {
    const before = new Map(oud.korpsen.map((row) => [row.korps, row]));
    const after = new Set(nieuw.korpsen.map(({ korps }) => korps));
    const both = nieuw.korpsen.flatMap((row) => {
        const earlier = before.get(row.korps);
        return earlier ? [[earlier, row] as const] : [];
    });
    return {
        aantal: both.length,
        korpsen: both.flatMap(([a, b]) => {
            const [van, naar] = [scoreKorps(decision, a).eindscore, scoreKorps(decision, b).eindscore];
            const cellen = changedCells(decision, a, b);
            return cellen.length === 0 && same(van, naar) ? [] : [{ korps: b.korps, cellen, van, naar }];
        }),
        alleenOud: [...before.keys()].filter((korps) => !after.has(korps)),
        alleenNieuw: [...after].filter((korps) => !before.has(korps)),
    };
}

/** In the order of the norm: first the judgement of a dimension, then what its norm reads. */
function changedCells({ dimensies }: Decision, a: KorpsRij, b: KorpsRij): Celwijziging[] {
    const seen = new Set<string>();
    return dimensies.flatMap(({ naam, indicatoren }) => {
        const [van, naar] = [a.oordelen.get(naam), b.oordelen.get(naam)];
        const toelichting = b.toelichtingen.get(naam);
        const judged: Celwijziging[] = same(van ?? ['blanco'], naar ?? ['blanco']) ? [] : [{ naam, ...(van && { van }), ...(naar && { naar }), ...(toelichting && { toelichting }) }];
        const values = indicatoren.filter((indicator) => !seen.has(indicator.naam)).flatMap((indicator): Celwijziging[] => {
            seen.add(indicator.naam);
            const [before, after] = [a.waarden.get(indicator.naam), b.waarden.get(indicator.naam)];
            return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ naam: indicator.naam, ...(before !== undefined && { van: told(before) }), ...(after !== undefined && { naar: told(after) }) }];
        });
        return [...judged, ...values];
    });
}

const told = (antwoord: Antwoord): Waarde => (typeof antwoord === 'object' ? writeAnswer(antwoord) : antwoord);
