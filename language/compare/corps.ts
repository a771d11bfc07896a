// Which real corps get another end score, and is that by better work, by another norm, or by both?
import { type KorpsGegevens, type Decision, type Score, SCORES } from '../decision/types.js';
import { scoreKorps, type Uitslag } from '../decision/score.js';

export type Door = 'norm' | 'prestatie' | 'beide';

/** Another judgement, or another colour by the norm from other values. */
export interface Oordeelwijziging {
    readonly dimensie: string;
    readonly van: readonly Score[];
    readonly naar: readonly Score[];
}

export interface Korpswijziging {
    readonly korps: string;
    readonly van: readonly Score[];
    readonly naar: readonly Score[];
    readonly door: Door;
    /** What the old data give under the new norm, and the new data under the old norm. */
    readonly oudeGegevensNieuweNorm: readonly Score[];
    readonly nieuweGegevensOudeNorm: readonly Score[];
    /** Own scores that are weighed and differ between the old and the new data, both under the new norm. */
    readonly oordelen: readonly Oordeelwijziging[];
    /** The data with which the change of norm, if any, shows. */
    readonly gegevens: KorpsGegevens;
}

export interface Korpsvergelijking {
    /** How many corps both have. */
    readonly aantal: number;
    readonly gewijzigd: readonly Korpswijziging[];
    /** Corps of which only the one edition, or the other, has data. */
    readonly alleenOud: readonly string[];
    readonly alleenNieuw: readonly string[];
}

export interface Tweetal<T> {
    readonly oud: T;
    readonly nieuw: T;
}

/** Both decisions and both data go by the names of the new edition. */
export function compareCorps(decisions: Tweetal<Decision>, gegevens: Tweetal<readonly KorpsGegevens[]>): Korpsvergelijking {
    const before = new Map(gegevens.oud.map((row) => [row.korps, row]));
    const after = new Map(gegevens.nieuw.map((row) => [row.korps, row]));
    const both = [...after.values()].flatMap((nieuw) => {
        const oud = before.get(nieuw.korps);
        return oud ? [{ oud, nieuw }] : [];
    });
    return {
        aantal: both.length,
        gewijzigd: both.flatMap((rows) => compareOne(decisions, rows) ?? []),
        alleenOud: [...before.keys()].filter((korps) => !after.has(korps)),
        alleenNieuw: [...after.keys()].filter((korps) => !before.has(korps)),
    };
}

function compareOne(decisions: Tweetal<Decision>, { oud, nieuw }: Tweetal<KorpsGegevens>): Korpswijziging | undefined {
    const first = scoreKorps(decisions.oud, oud);
    const last = scoreKorps(decisions.nieuw, nieuw);
    if (same(first.eindscore, last.eindscore)) return undefined;
    const newNorm = scoreKorps(decisions.nieuw, oud);
    const oldNorm = scoreKorps(decisions.oud, nieuw);
    const scores = { van: first.eindscore, naar: last.eindscore, oudeGegevensNieuweNorm: newNorm.eindscore, nieuweGegevensOudeNorm: oldNorm.eindscore };
    return {
        korps: nieuw.korps,
        ...scores,
        door: doorOf(scores),
        oordelen: changedScores(decisions.nieuw, newNorm, last),
        gegevens: same(oldNorm.eindscore, last.eindscore) ? oud : nieuw,
    };
}

/** Of an end score that changed: whether the norm, the work, or only both together did it. */
export function doorOf({ van, naar, oudeGegevensNieuweNorm, nieuweGegevensOudeNorm }: Pick<Korpswijziging, 'van' | 'naar' | 'oudeGegevensNieuweNorm' | 'nieuweGegevensOudeNorm'>): Door {
    if (same(oudeGegevensNieuweNorm, naar) && same(nieuweGegevensOudeNorm, van)) return 'norm';
    return same(nieuweGegevensOudeNorm, naar) && same(oudeGegevensNieuweNorm, van) ? 'prestatie' : 'beide';
}

/** What is not weighed cannot be why. */
function changedScores({ dimensies }: Decision, before: Uitslag, after: Uitslag): Oordeelwijziging[] {
    return after.dimensies.flatMap(({ naam, eigen }, i) => {
        if (!dimensies[i]?.weegt) return [];
        const van = before.dimensies[i]?.eigen ?? [];
        return same(van, eigen) ? [] : [{ dimensie: naam, van, naar: eigen }];
    });
}

/** Sets of scores have one order. */
export const same = (a: readonly Score[], b: readonly Score[]): boolean => a.length === b.length && SCORES.every((score) => a.includes(score) === b.includes(score));

/** What a corps supplied, under the names that its dimensions and indicators have now. */
export function renamed(gegevens: KorpsGegevens, { dimensies, indicatoren }: { readonly dimensies: ReadonlyMap<string, string>; readonly indicatoren: ReadonlyMap<string, string> }): KorpsGegevens {
    return {
        korps: gegevens.korps,
        oordelen: new Map([...gegevens.oordelen].map(([naam, scores]) => [dimensies.get(naam) ?? naam, scores])),
        waarden: new Map([...gegevens.waarden].map(([naam, waarde]) => [indicatoren.get(naam) ?? naam, waarde])),
    };
}
