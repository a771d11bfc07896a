// What changed between two editions: their sentences, what those mean for all possible corps, and the real corps?
import { TeGroot } from '../analysis/diagram.js';
import { buildDecision } from '../decision/build.js';
import { evaluate } from '../decision/evaluate.js';
import { scoreKorps } from '../decision/score.js';
import type { Decision, KorpsGegevens, Score } from '../decision/types.js';
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

export interface Editievergelijking {
    readonly oud: Norm;
    readonly nieuw: Norm;
    readonly zinnen: readonly Zinsverschil[];
    readonly hernoemd: Hernoemd;
    /** Absent where the weighting is too large to work out for all possible corps. */
    readonly weging?: Wegingverschil;
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
    try {
        const { eindscore, dimensies, soorten } = compareWeighting(decisions.oud, decisions.nieuw);
        const explain = (betekenis: Betekenis, doel?: string): Verklaarde => ({
            ...betekenis,
            overgangen: betekenis.overgangen.map((overgang) => ({ ...overgang, oorzaak: causeOf((decision) => scoreOf(decision, overgang.getuige, doel) === overgang.naar) })),
        });
        return { eindscore: explain(eindscore), dimensies: new Map([...dimensies].map(([naam, betekenis]) => [naam, explain(betekenis, naam)])), soorten };
    } catch (error) {
        if (error instanceof TeGroot) return undefined;
        throw error;
    }
}

/** The end score (or final score of a dimension) of an imaginable corps: groen where it names nothing. */
function scoreOf(decision: Decision, getuige: Getuige, doel?: string): Score | undefined {
    const { eindscore, scores } = evaluate(decision, decision.dimensies.map(({ naam }) => getuige.get(naam) ?? 'groen'));
    return doel === undefined ? eindscore : scores[decision.dimensies.findIndex(({ naam }) => naam === doel)];
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
