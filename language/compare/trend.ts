// How did every corps and dimension fare between measurements, and is that by better work or by another norm?
import type { KorpsRij } from '../data/read-data.js';
import { buildDecision } from '../decision/build.js';
import { scoreKorps, type Uitslag } from '../decision/score.js';
import { type Decision, type Score, SCORES } from '../decision/types.js';
import type { Norm } from '../model/types.js';
import { type Door, doorOf, renamed, same } from './corps.js';
import { compareSentences } from './match.js';

/** `gelijk` is groen and still groen; `opnieuw` is the same lower colour again. */
export const RICHTINGEN = ['vooruit', 'gelijk', 'opnieuw', 'achteruit', 'onvergelijkbaar'] as const;
export type Richting = (typeof RICHTINGEN)[number];

/** One round of the monitor: what was known of the corps, and the norm that they were judged by. */
export interface Meting {
    readonly naam: string;
    readonly norm: Norm;
    readonly korpsen: readonly KorpsRij[];
}

/** From one measurement to the next. */
export interface Stap {
    /** One, or where cells are unsure all that can be. */
    readonly richtingen: readonly Richting[];
    /** How many colours it went up (down below zero), at least and at most; absent where it cannot be said. */
    readonly kleuren?: readonly [number, number];
}

export interface Dimensietrend {
    readonly naam: string;
    /** Own score per measurement; undefined where nothing is known of it. */
    readonly scores: readonly (readonly Score[] | undefined)[];
    readonly stappen: readonly Stap[];
}

/** `elkaar op`: the norm and the work each changed the end score, and together did not. */
export type Oorzaak = Door | 'heffen elkaar op' | 'onbekend';

export interface Eindstap extends Stap {
    /** Absent where nothing changed, or where one of both has no end score. */
    readonly door?: Oorzaak;
    /** What the old data give under the new norm, and the new data under the old one; absent where the old judgements are not all known. */
    readonly oudeGegevensNieuweNorm?: readonly Score[];
    readonly nieuweGegevensOudeNorm?: readonly Score[];
}

export interface Korpstrend {
    readonly korps: string;
    /** End score per measurement: as published then; of the last one as it is worked out. */
    readonly eindscores: readonly (readonly Score[] | undefined)[];
    readonly stappen: readonly Eindstap[];
    /** Dimensions of which two measurements know the score. */
    readonly dimensies: readonly Dimensietrend[];
}

export interface Trend {
    readonly metingen: readonly { readonly naam: string; readonly totaal: Readonly<Record<Score | 'onzeker', number>> }[];
    readonly korpsen: readonly Korpstrend[];
}

/** Measurements from old to new, at least two; the last is under the norm whose names all go by. */
export function trendOf(metingen: readonly Meting[]): Trend {
    const last = metingen.at(-1);
    if (!last) return { metingen: [], korpsen: [] };
    const read = metingen.map((meting) => readMeasurement(meting, last));
    const names = [...new Set([...read].reverse().flatMap(({ rijen }) => [...rijen.keys()]))];
    const order = new Map(last.norm.korpsen.map(({ naam }, i) => [naam, i]));
    const korpsen = names.sort((a, b) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size)).map((korps) => corpsTrend(korps, read));
    return {
        metingen: metingen.map(({ naam }, i) => ({ naam, totaal: totals(korpsen.map(({ eindscores }) => eindscores[i])) })),
        korpsen,
    };
}

interface Gelezen {
    readonly decision: Decision;
    readonly rijen: ReadonlyMap<string, { readonly rij: KorpsRij; readonly uitslag: Uitslag; readonly eindscore: readonly Score[] | undefined }>;
}

/** A measurement under the names of the last one. */
function readMeasurement(meting: Meting, last: Meting): Gelezen {
    const isLast = meting === last;
    const { hernoemd, oud } = meting.norm === last.norm ? { hernoemd: undefined, oud: last.norm } : compareSentences(meting.norm, last.norm);
    const decision = buildDecision(oud);
    return {
        decision,
        rijen: new Map(meting.korpsen.map((own) => {
            const rij = hernoemd ? { ...own, ...renamed(own, hernoemd) } : own;
            const uitslag = scoreKorps(decision, rij);
            const worked = known(uitslag.eindscore);
            return [rij.korps, { rij, uitslag, eindscore: isLast ? worked : (known(rij.gepubliceerd) ?? worked) }];
        })),
    };
}

const known = (scores: readonly Score[] | undefined): readonly Score[] | undefined => (scores === undefined || same(scores, ['blanco']) ? undefined : scores);

function corpsTrend(korps: string, metingen: readonly Gelezen[]): Korpstrend {
    const eindscores = metingen.map(({ rijen }) => rijen.get(korps)?.eindscore);
    const pairs = metingen.slice(1).map((nieuw, i) => ({ oud: metingen[i] as Gelezen, nieuw, van: eindscores[i], naar: eindscores[i + 1] }));
    const dimensies = (metingen.at(-1) as Gelezen).decision.dimensies.map(({ naam }): Dimensietrend => {
        const scores = metingen.map((meting) => ownScore(meting, korps, naam));
        return { naam, scores, stappen: scores.slice(1).map((naar, i) => stepOf(scores[i], naar)) };
    });
    return {
        korps, eindscores,
        stappen: pairs.map(({ oud, nieuw, van, naar }) => ({ ...stepOf(van, naar), ...attribution(oud, nieuw, korps, van, naar) })),
        dimensies: dimensies.filter(({ scores }) => scores.filter((score) => score !== undefined).length > 1),
    };
}

/** Undefined where the data say nothing of it, or it does not apply; a blanco that was given is an answer. */
function ownScore({ decision, rijen }: Gelezen, korps: string, naam: string): readonly Score[] | undefined {
    const row = rijen.get(korps);
    const dimensie = row?.uitslag.dimensies[decision.dimensies.findIndex((each) => each.naam === naam)];
    if (!row || !dimensie || dimensie.geldtNiet) return undefined;
    return same(dimensie.eigen, ['blanco']) && !row.rij.oordelen.has(naam) ? undefined : dimensie.eigen;
}

export function stepOf(van: readonly Score[] | undefined, naar: readonly Score[] | undefined): Stap {
    if (!van || !naar) return { richtingen: ['onvergelijkbaar'] };
    const pairs = van.flatMap((a) => naar.map((b) => [a, b] as const));
    const found = new Set(pairs.map(([a, b]) => direction(a, b)));
    const ranked = pairs.filter(([a, b]) => a !== 'blanco' && b !== 'blanco').map(([a, b]) => SCORES.indexOf(b) - SCORES.indexOf(a));
    return {
        richtingen: RICHTINGEN.filter((each) => found.has(each)),
        ...(ranked.length === pairs.length && { kleuren: [Math.min(...ranked), Math.max(...ranked)] as const }),
    };
}

function direction(van: Score, naar: Score): Richting {
    if (van === 'blanco' || naar === 'blanco') return 'onvergelijkbaar';
    const up = SCORES.indexOf(naar) - SCORES.indexOf(van);
    return up > 0 ? 'vooruit' : up < 0 ? 'achteruit' : naar === 'groen' ? 'gelijk' : 'opnieuw';
}

/** Only where the judgements give the end score that stood then: else they are not all known, or were weighed in another way. */
function attribution(oud: Gelezen, nieuw: Gelezen, korps: string, van: readonly Score[] | undefined, naar: readonly Score[] | undefined): Pick<Eindstap, 'door' | 'oudeGegevensNieuweNorm' | 'nieuweGegevensOudeNorm'> {
    const [before, after] = [oud.rijen.get(korps), nieuw.rijen.get(korps)];
    if (!before || !after || !van || !naar) return {};
    const isExplained = same(before.uitslag.eindscore, van) && same(after.uitslag.eindscore, naar);
    if (!isExplained) return same(van, naar) ? {} : { door: 'onbekend' };
    const newNorm = scoreKorps(nieuw.decision, before.rij).eindscore;
    const oldNorm = scoreKorps(oud.decision, after.rij).eindscore;
    const both = { oudeGegevensNieuweNorm: newNorm, nieuweGegevensOudeNorm: oldNorm };
    if (!same(van, naar)) return { door: doorOf({ van, naar, ...both }), ...both };
    return same(newNorm, van) && same(oldNorm, van) ? {} : { door: 'heffen elkaar op', ...both };
}

function totals(scores: readonly (readonly Score[] | undefined)[]): Trend['metingen'][number]['totaal'] {
    const totaal = { groen: 0, geel: 0, rood: 0, blanco: 0, onzeker: 0 };
    for (const each of scores) if (each) totaal[each.length > 1 ? 'onzeker' : (each[0] as Score)]++;
    return totaal;
}
