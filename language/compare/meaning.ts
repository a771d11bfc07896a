// What does a change of norm mean for every possible corps? Exactly how many combinations of judgements
// change, from which score to which, and the smallest example of each; examples are replayed through `evaluate`.
import { BEST_FIRST } from '../analysis/corps-space.js';
import { Diagram } from '../analysis/diagram.js';
import { type Ligging, type Scorediagrammen, scoreDiagrams } from '../analysis/score-diagrams.js';
import { compareScores, type Verschil } from '../analysis/transitions.js';
import { evaluate, type EigenScores } from '../decision/evaluate.js';
import { type Decision, SCORES, type Score } from '../decision/types.js';

/** An imaginable corps: the judgements by dimension (new names), those that are groen left out. */
export type Getuige = ReadonlyMap<string, Score>;

export interface Betekenis extends Omit<Verschil, 'overgangen'> {
    readonly overgangen: readonly { readonly van: Score; readonly naar: Score; readonly aantal: bigint; readonly getuige: Getuige }[];
}

/** The same corps, of which some dimensions do not apply, in the one edition or the other. */
export interface Soortbetekenis {
    readonly korpsen: readonly string[];
    readonly betekenis: Betekenis;
}

export interface Weging {
    /** For a corps to which all dimensions apply: the end score. */
    readonly eindscore: Betekenis;
    /** Dimensions of which ceilings change the final score in another way, by name. */
    readonly dimensies: ReadonlyMap<string, Betekenis>;
    /** The end score of corps to which not all applies, where that is another answer than the general one. */
    readonly soorten: readonly Soortbetekenis[];
    /** Nodes of the diagram: what it took. */
    readonly knopen: number;
}

/**
 * Both decisions call a dimension by the same name. A dimension that is weighed in one of them is a
 * variable; the other does not know it, or does not weigh it.
 * @throws TeGroot when the diagram outgrows its limit.
 */
export function compareWeighting(oud: Decision, nieuw: Decision): Weging {
    const namen = weighedNames(oud, nieuw);
    const diagram = new Diagram(namen.map(() => SCORES.length));
    const at = new Map(namen.map((naam, i) => [naam, i]));
    const levels = ({ dimensies }: Decision): Ligging['level'] => dimensies.map(({ naam, weegt }) => (weegt ? at.get(naam) : undefined));
    const [levelOud, levelNieuw] = [levels(oud), levels(nieuw)];
    const build = (geldt: Geldt): readonly [Scorediagrammen, Scorediagrammen] => [
        scoreDiagrams(diagram, oud, { level: levelOud, geldt: oud.dimensies.map(({ nietVoor }) => geldt(nietVoor)) }),
        scoreDiagrams(diagram, nieuw, { level: levelNieuw, geldt: nieuw.dimensies.map(({ nietVoor }) => geldt(nietVoor)) }),
    ];
    const space: Vergelijkruimte = { diagram, namen, oud, nieuw };
    const [before, after] = build(() => true);
    const eindscore = meaning(space, before.eindscore, after.eindscore, { geldt: () => true });
    const dimensies = new Map(nieuw.dimensies.flatMap(({ naam }, i): [string, Betekenis][] => {
        const j = oud.dimensies.findIndex((other) => other.naam === naam);
        const [old, fresh] = [before.scores[j], after.scores[i]];
        if (old === undefined || fresh === undefined || old === fresh) return [];
        return [[naam, meaning(space, old, fresh, { geldt: () => true, doel: naam })]];
    }));
    const soorten = kindsOfCorps(oud, nieuw).flatMap(({ korpsen }): Soortbetekenis[] => {
        const geldt: Geldt = (nietVoor) => !nietVoor.includes(korpsen[0] as string);
        const [old, fresh] = build(geldt);
        const betekenis = meaning(space, old.eindscore, fresh.eindscore, { geldt });
        return betekenis.verhouding === eindscore.verhouding ? [] : [{ korpsen, betekenis }];
    });
    return { eindscore, dimensies, soorten, knopen: diagram.size };
}

/** In the order of the new edition; what only the old one weighs comes last. */
function weighedNames(oud: Decision, nieuw: Decision): string[] {
    return [...new Set([...nieuw.dimensies, ...oud.dimensies].filter(({ weegt }) => weegt).map(({ naam }) => naam))];
}

/** Corps to which the same dimensions do not apply, in both editions, together. */
function kindsOfCorps(oud: Decision, nieuw: Decision): { korpsen: string[] }[] {
    const named = new Set([...oud.dimensies, ...nieuw.dimensies].flatMap(({ nietVoor }) => nietVoor));
    const kinds = new Map<string, string[]>();
    for (const korps of named) {
        const key = [oud, nieuw].map(({ dimensies }) => dimensies.map(({ nietVoor }) => (nietVoor.includes(korps) ? 1 : 0)).join('')).join(' ');
        kinds.set(key, [...(kinds.get(key) ?? []), korps]);
    }
    return [...kinds.values()].map((korpsen) => ({ korpsen }));
}

/** Whether a dimension applies, by the corps that it does not apply to. */
type Geldt = (nietVoor: readonly string[]) => boolean;

interface Vergelijkruimte {
    readonly diagram: Diagram;
    readonly namen: readonly string[];
    readonly oud: Decision;
    readonly nieuw: Decision;
}

function meaning({ diagram, namen, oud, nieuw }: Vergelijkruimte, old: number, fresh: number, { geldt, doel }: { geldt: Geldt; doel?: string }): Betekenis {
    const { overgangen, ...verschil } = compareScores(diagram, old, fresh, BEST_FIRST);
    return {
        ...verschil,
        overgangen: overgangen.map(({ van, naar, aantal, waarden }) => {
            const scores = new Map(namen.map((naam, i) => [naam, SCORES[waarden[i] as number] as Score]));
            const replay = (decision: Decision): Score => {
                const eigen: EigenScores = decision.dimensies.map(({ naam, nietVoor }) => (geldt(nietVoor) ? (scores.get(naam) ?? 'groen') : undefined));
                const { eindscore, scores: final } = evaluate(decision, eigen);
                return doel === undefined ? eindscore : (final[decision.dimensies.findIndex(({ naam }) => naam === doel)] as Score);
            };
            if (replay(oud) !== van || replay(nieuw) !== naar) throw new Error('The diagram and the evaluation disagree.');
            return { van, naar, aantal, getuige: new Map([...scores].filter(([, score]) => score !== 'groen')) };
        }),
    };
}
