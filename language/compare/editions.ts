// What changed between two editions: their sentences, what those mean for all possible corps, and the real corps?
import { TeGroot } from '../analysis/diagram.js';
import { compareNorms, type Normverschil } from '../analysis/norm-diagrams.js';
import { buildDecision } from '../decision/build.js';
import { derive } from '../decision/derive.js';
import { evaluate } from '../decision/evaluate.js';
import { scoreKorps } from '../decision/score.js';
import type { Decision, Indicator, KorpsGegevens, Score } from '../decision/types.js';
import type { Norm } from '../model/types.js';
import { type Oorzaak, smallestCause } from './causes.js';
import { compareCorps, type Korpsvergelijking, type Korpswijziging, renamed, same, type Tweetal } from './corps.js';
import { compareSentences } from './match.js';
import { type Betekenis, compareWeighting, type Getuige } from './meaning.js';
import { mixedDecision } from './mix.js';
import type { Hernoemd, Zinsverschil } from './types.js';

/** Why something became another: the changed sentences that by themselves bring it about. */
export type Zinsoorzaak = Oorzaak<Zinsverschil>;

export type Overgang = Betekenis['overgangen'][number] & { readonly oorzaak: Zinsoorzaak };
export type Verklaarde = Omit<Betekenis, 'overgangen'> & { readonly overgangen: readonly Overgang[] };

export interface Wegingverschil {
    readonly eindscore: Verklaarde;
    /** Dimensions of which other ceilings change the final score. */
    readonly dimensies: ReadonlyMap<string, Verklaarde>;
    /** Corps to which not all applies, where the answer for them is another. */
    readonly soorten: readonly { readonly korpsen: readonly string[]; readonly betekenis: Betekenis }[];
}

/** What became of the norm of a dimension, over all values of its indicators. */
export interface Dimensienorm {
    readonly dimensie: string;
    /** Absent when it can't be said: an indicator became another kind of question, or the norm is too large. */
    readonly verschil?: Omit<Normverschil, 'overgangen'> & { readonly overgangen: readonly (Normverschil['overgangen'][number] & { readonly oorzaak: Zinsoorzaak })[] };
    /** The indicators that the old or the new norm reads. */
    readonly indicatoren: readonly Indicator[];
    /** Whether only one of the editions has a norm for it. */
    readonly heeft: 'beide' | 'oud' | 'nieuw';
}

export interface Editievergelijking {
    readonly oud: Norm;
    readonly nieuw: Norm;
    readonly zinnen: readonly Zinsverschil[];
    readonly hernoemd: Hernoemd;
    /** Absent where the weighting is too large to work out for all possible corps. */
    readonly weging?: Wegingverschil;
    /** Dimensions of both editions that have a norm in one of them. */
    readonly normen: readonly Dimensienorm[];
    readonly korpsen?: Omit<Korpsvergelijking, 'gewijzigd'> & { readonly gewijzigd: readonly (Korpswijziging & { readonly oorzaak: Zinsoorzaak })[] };
}

/** Both norms are without errors; `gegevens` goes by the names of its own edition. */
export function compareEditions(oud: Norm, nieuw: Norm, gegevens?: Tweetal<readonly KorpsGegevens[]>): Editievergelijking {
    const { verschillen, hernoemd, oud: renamedNorm } = compareSentences(oud, nieuw);
    const decisions = { oud: buildDecision(renamedNorm), nieuw: buildDecision(nieuw) };
    const changes = verschillen.filter(({ weegt }) => weegt);
    const mix = mixer(renamedNorm, nieuw);
    const causeOf = (brings: (decision: Decision) => boolean): Zinsoorzaak => smallestCause(changes, (taken) => {
        const decision = mix(taken);
        return decision !== undefined && brings(decision);
    });
    const weging = weigh(decisions, causeOf);
    return {
        oud, nieuw, zinnen: verschillen, hernoemd,
        ...(weging && { weging }),
        normen: compareDimensionNorms(decisions, causeOf),
        ...(gegevens && { korpsen: corps(decisions, { oud: gegevens.oud.map((row) => renamed(row, hernoemd)), nieuw: gegevens.nieuw }, causeOf) }),
    };
}

/** The decision of a set of changes is asked for many examples: it is made once. */
function mixer(oud: Norm, nieuw: Norm): (taken: readonly Zinsverschil[]) => Decision | undefined {
    const numbers = new Map<Zinsverschil, number>();
    const known = new Map<string, Decision | undefined>();
    const numberOf = (verschil: Zinsverschil): number => {
        const number = numbers.get(verschil) ?? numbers.size;
        numbers.set(verschil, number);
        return number;
    };
    return (taken) => {
        const key = taken.map(numberOf).join();
        if (!known.has(key)) known.set(key, mixedDecision(oud, nieuw, taken));
        return known.get(key);
    };
}

type CauseOf = (brings: (decision: Decision) => boolean) => Zinsoorzaak;

function weigh(decisions: Tweetal<Decision>, causeOf: CauseOf): Wegingverschil | undefined {
    const weging = withinLimit(() => compareWeighting(decisions.oud, decisions.nieuw));
    if (!weging) return undefined;
    const explain = (betekenis: Betekenis, doel?: string): Verklaarde => ({
        ...betekenis,
        overgangen: betekenis.overgangen.map((overgang) => ({ ...overgang, oorzaak: causeOf((decision) => scoreOf(decision, overgang.getuige, doel) === overgang.naar) })),
    });
    const { eindscore, dimensies, soorten } = weging;
    return { eindscore: explain(eindscore), dimensies: new Map([...dimensies].map(([naam, betekenis]) => [naam, explain(betekenis, naam)])), soorten };
}

/** The end score (or final score of a dimension) of an imaginable corps: groen where it names nothing. */
function scoreOf(decision: Decision, getuige: Getuige, doel?: string): Score | undefined {
    const { eindscore, scores } = evaluate(decision, decision.dimensies.map(({ naam }) => getuige.get(naam) ?? 'groen'));
    return doel === undefined ? eindscore : scores[decision.dimensies.findIndex(({ naam }) => naam === doel)];
}

function compareDimensionNorms({ oud, nieuw }: Tweetal<Decision>, causeOf: CauseOf): Dimensienorm[] {
    return nieuw.dimensies.flatMap((fresh): Dimensienorm[] => {
        const old = oud.dimensies.find(({ naam }) => naam === fresh.naam);
        if (!old || (old.norm.length === 0 && fresh.norm.length === 0)) return [];
        const verschil = withinLimit(() => compareNorms(old, fresh));
        const heeft = old.norm.length === 0 ? 'nieuw' : fresh.norm.length === 0 ? 'oud' : 'beide';
        const indicatoren = [...new Map([...fresh.indicatoren, ...old.indicatoren].map((each) => [each.naam, each])).values()];
        return [{
            dimensie: fresh.naam, indicatoren, heeft,
            ...(verschil && {
                verschil: {
                    ...verschil,
                    overgangen: verschil.overgangen.map((overgang) => ({
                        ...overgang,
                        oorzaak: causeOf((decision) => {
                            const dimensie = decision.dimensies.find(({ naam }) => naam === fresh.naam);
                            return (dimensie ? derive(dimensie, overgang.getuige).score : 'blanco') === overgang.naar;
                        }),
                    })),
                },
            }),
        }];
    });
}

/** Undefined where a diagram would outgrow its limit. */
function withinLimit<T>(work: () => T): T | undefined {
    try {
        return work();
    } catch (error) {
        if (error instanceof TeGroot) return undefined;
        throw error;
    }
}

function corps(decisions: Tweetal<Decision>, gegevens: Tweetal<readonly KorpsGegevens[]>, causeOf: CauseOf): NonNullable<Editievergelijking['korpsen']> {
    const { gewijzigd, ...rest } = compareCorps(decisions, gegevens);
    return {
        ...rest,
        gewijzigd: gewijzigd.map((korps) => {
            const naar = scoreKorps(decisions.nieuw, korps.gegevens).eindscore;
            const byNorm = !same(scoreKorps(decisions.oud, korps.gegevens).eindscore, naar);
            const oorzaak = byNorm ? causeOf((decision) => same(scoreKorps(decision, korps.gegevens).eindscore, naar)) : { wijzigingen: [], kleinste: true };
            return { ...korps, oorzaak };
        }),
    };
}
