// What is the result of one corps: every score, the ceilings that apply, what is unsure and why?
import { deciding, foresee, holdsPerhaps, type Keuzes, possibleScores } from './choices.js';
import type { Afleiding, GeenKleur } from './derive.js';
import { evaluate } from './evaluate.js';
import { readsOf } from './reads.js';
import { type Decision, type KorpsGegevens, type Plafond, SCORES, type Score } from './types.js';
import { deriveAll, settleShared } from './unsure-values.js';

export interface DimensieUitslag {
    readonly naam: string;
    /** Final score: one, or the exact set where unsure. */
    readonly score: readonly Score[];
    /** Own score, before ceilings. */
    readonly eigen: readonly Score[];
    /** The judgement in the data, where there is one. */
    readonly oordeel?: readonly Score[];
    /** What the norm derives from the indicators, where it gives a colour: one, or a set where an answer is unsure. */
    readonly norm?: readonly Score[];
    /** Why the norm gives none, although something was supplied. */
    readonly reden?: GeenKleur;
    readonly geldtNiet: boolean;
}

export interface GeldendPlafond {
    readonly index: number;
    readonly plafond: Plafond;
    /** Holds in some choices of the unsure cells only. */
    readonly onzeker: boolean;
}

export interface Uitslag {
    readonly korps: string;
    readonly eindscore: readonly Score[];
    readonly dimensies: readonly DimensieUitslag[];
    /** Lowest ceilings first, in the norm's order. */
    readonly plafonds: readonly GeldendPlafond[];
    /** The unsure cells that decide the end score. */
    readonly beslissend: readonly string[];
}

export const scoreKorps = (decision: Decision, gegevens: KorpsGegevens): Uitslag => scoreOwn(decision, gegevens.korps, ownOfKorps(decision, gegevens));

/** Meaning 5: a unit has per dimension the lowest of its corps' own scores, or the colour of more than half. */
export const scoreEenheid = (decision: Decision, naam: string, leden: readonly KorpsGegevens[]): Uitslag => scoreOwn(decision, naam, ownOfEenheid(decision, leden));

type Eigen = Pick<DimensieUitslag, 'naam' | 'eigen' | 'oordeel' | 'norm' | 'reden' | 'geldtNiet'>;

/** What every dimension has before rules, once for each way in which shared answers can be settled. Rules have no part in it. */
export type EigenWerelden = readonly (readonly Eigen[])[];

export const ownOfKorps = (decision: Decision, gegevens: KorpsGegevens): EigenWerelden =>
    settleShared(decision, [gegevens]).map(([each = gegevens]) => decision.dimensies.map((dimensie) => ownScore(dimensie, each)));

export const ownOfEenheid = (decision: Decision, leden: readonly KorpsGegevens[]): EigenWerelden => settleShared(decision, leden).map((world) => combineLeden(decision, world));

export const scoreOwn = (decision: Decision, naam: string, worlds: EigenWerelden): Uitslag => mergeWorlds(worlds.map((eigen) => scoreEigen(decision, naam, eigen)));

/** The end score alone. */
export const endScoreOf = (decision: Decision, worlds: EigenWerelden): readonly Score[] => sortScores(worlds.flatMap((eigen) => endScores(decision, keuzesOf(eigen))));

/** Meaning 1: the judged colour; else what the norm derives; else blanco. Blanco in the data is no judgement. */
function ownScore(dimensie: Decision['dimensies'][number], { korps, oordelen, waarden }: KorpsGegevens): Eigen {
    const { naam } = dimensie;
    const given = oordelen.get(naam);
    const judged = given !== undefined && !(given.length === 1 && given[0] === 'blanco');
    const afleidingen = deriveAll(dimensie, waarden);
    const norm = afleidingen.some(({ reden }) => reden === undefined) ? sortScores(afleidingen.map(({ score }) => score)) : undefined;
    const reden = norm === undefined ? (afleidingen[0] as Afleiding).reden : undefined;
    const supplied = dimensie.indicatoren.some((indicator) => waarden.has(indicator.naam));
    const derived = norm ?? (['blanco'] as const);
    const eigen = judged ? given.flatMap((score) => (score === 'blanco' ? derived : [score])) : derived;
    return {
        naam,
        eigen: sortScores(eigen),
        ...(judged && { oordeel: sortScores(given) }),
        ...(norm !== undefined && { norm }),
        ...(supplied && reden !== undefined && { reden }),
        geldtNiet: dimensie.nietVoor.includes(korps),
    };
}

export const sortScores = (scores: readonly Score[]): readonly Score[] => (scores.length === 1 ? scores : SCORES.filter((score) => scores.includes(score)));

const keuzesOf = (eigen: readonly Eigen[]): Keuzes => eigen.map((dimensie) => (dimensie.geldtNiet ? undefined : dimensie.eigen));

function scoreEigen(decision: Decision, korps: string, eigen: readonly Eigen[]): Uitslag {
    const keuzes = keuzesOf(eigen);
    const outcome = isUnsure(keuzes) ? unsureOutcome(decision, keuzes) : certainOutcome(decision, keuzes);
    const plafonds = outcome.geldt.flatMap((geldt, index) => (geldt === false ? [] : [{ index, plafond: decision.plafonds[index] as Plafond, onzeker: geldt === undefined }]));
    return {
        korps,
        eindscore: outcome.eindscore,
        dimensies: eigen.map((dimensie, i) => ({ ...dimensie, score: outcome.scores[i] as readonly Score[] })),
        plafonds: plafonds.sort(inOrder),
        beslissend: outcome.eindscore.length > 1 ? deciding(decision, keuzes).map((i) => (eigen[i] as Eigen).naam) : [],
    };
}

/** One outcome of several in which shared answers are settled differently: what is so in all of them is so. */
function mergeWorlds(worlds: readonly Uitslag[]): Uitslag {
    const [first, ...others] = worlds as readonly [Uitslag, ...Uitslag[]];
    if (others.length === 0) return first;
    const eindscore = sortScores(worlds.flatMap((world) => world.eindscore));
    const dimensies = first.dimensies.map((dimensie, i): DimensieUitslag => {
        const all = worlds.map((world) => world.dimensies[i] as DimensieUitslag);
        const norms = all.flatMap(({ norm }) => norm ?? (['blanco'] as const));
        const { reden, norm: _, ...rest } = dimensie;
        return {
            ...rest,
            score: sortScores(all.flatMap(({ score }) => score)),
            eigen: sortScores(all.flatMap(({ eigen }) => eigen)),
            ...(all.some(({ norm }) => norm) ? { norm: sortScores(norms) } : reden && { reden }),
        };
    });
    const ceilings = new Map(worlds.flatMap(({ plafonds }) => plafonds.map((each) => [each.index, each])));
    const always = (index: number): boolean => worlds.every(({ plafonds }) => plafonds.some((each) => each.index === index && !each.onzeker));
    const plafonds = [...ceilings.values()].map(({ index, plafond }) => ({ index, plafond, onzeker: !always(index) })).sort(inOrder);
    const varies = (scores: (world: Uitslag) => readonly Score[]): boolean => new Set(worlds.map((world) => scores(world).join())).size > 1;
    // A shared answer decides through every dimension whose score it changes.
    const shared = varies((world) => world.eindscore);
    const decides = (naam: string, i: number): boolean => worlds.some(({ beslissend }) => beslissend.includes(naam)) || (shared && varies((world) => (world.dimensies[i] as DimensieUitslag).eigen));
    return { korps: first.korps, eindscore, dimensies, plafonds, beslissend: dimensies.map(({ naam }) => naam).filter(decides) };
}

const inOrder = (a: GeldendPlafond, b: GeldendPlafond): number => SCORES.indexOf(a.plafond.hoogstens) - SCORES.indexOf(b.plafond.hoogstens) || a.index - b.index;

const isUnsure = (keuzes: Keuzes): boolean => keuzes.some((scores) => scores !== undefined && scores.length > 1);

/** The end scores that the choices can give, low to high. */
export const endScores = (decision: Decision, keuzes: Keuzes): readonly Score[] =>
    (isUnsure(keuzes) ? possibleScores(decision, keuzes, 'eindscore') : [evaluate(decision, keuzes.map((own) => own?.[0])).eindscore]);

interface Outcome {
    eindscore: readonly Score[];
    scores: readonly (readonly Score[])[];
    /** Per ceiling; undefined when it holds in some choices only. */
    geldt: readonly (boolean | undefined)[];
}

function certainOutcome(decision: Decision, keuzes: Keuzes): Outcome {
    const { eindscore, scores, geldt } = evaluate(decision, keuzes.map((own) => own?.[0]));
    return { eindscore: [eindscore], scores: scores.map((score) => [score]), geldt };
}

function unsureOutcome(decision: Decision, keuzes: Keuzes): Outcome {
    const vooraf = foresee(decision, keuzes);
    const certain = certainOutcome(decision, keuzes); // of what no unsure cell reaches
    return {
        eindscore: possibleScores(decision, keuzes, 'eindscore', vooraf),
        scores: decision.dimensies.map((_, doel) => (vooraf.vast.has(doel) ? (certain.scores[doel] as readonly Score[]) : possibleScores(decision, keuzes, doel, vooraf))),
        geldt: decision.plafonds.map(({ doel, als }, index) => {
            if (doel !== 'eindscore' && keuzes[doel] === undefined) return false; // it says nothing of what does not apply
            if (readsOf(als).every((dimensie) => vooraf.vast.has(dimensie))) return certain.geldt[index];
            return holdsPerhaps(decision, keuzes, index, vooraf);
        }),
    };
}

function combineLeden(decision: Decision, leden: readonly KorpsGegevens[]): readonly Eigen[] {
    const perKorps = leden.map((gegevens) => decision.dimensies.map((dimensie) => ownScore(dimensie, gegevens)));
    return decision.dimensies.map((dimensie, i): Eigen => {
        const applying = perKorps.map((scores) => scores[i] as Eigen).filter(({ geldtNiet }) => !geldtNiet);
        const options = applying.map(({ eigen: own }) => own);
        return { naam: dimensie.naam, eigen: combineScores(options, decision.eenhedenScoren), geldtNiet: applying.length === 0 };
    });
}

/** All scores that the choices of the corps can give together. */
function combineScores(options: readonly (readonly Score[])[], wijze: Decision['eenhedenScoren']): readonly Score[] {
    // Only how often each score occurs matters, so choices are followed as counts.
    let counts = new Map<string, Readonly<Record<Score, number>>>([['', { blanco: 0, rood: 0, geel: 0, groen: 0 }]]);
    for (const scores of options) {
        const next = new Map<string, Readonly<Record<Score, number>>>();
        for (const count of counts.values()) {
            for (const score of scores) {
                const added = { ...count, [score]: count[score] + 1 };
                next.set(SCORES.map((each) => added[each]).join(), added);
            }
        }
        counts = next;
    }
    return sortScores([...counts.values()].map((count) => combineCount(count, wijze)));
}

function combineCount(count: Readonly<Record<Score, number>>, wijze: Decision['eenhedenScoren']): Score {
    const judged = SCORES.filter((score) => score !== 'blanco' && count[score] > 0);
    const total = judged.reduce((sum, score) => sum + count[score], 0);
    const most = judged.find((score) => count[score] * 2 > total);
    if (wijze === 'meerderheid' && most) return most;
    return judged[0] ?? 'blanco';
}
