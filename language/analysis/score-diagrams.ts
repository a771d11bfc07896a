// Which function of a corps is every rule, every final score and the end score of a decision?
// The same meaning as `evaluate`, for all corps at once; variables are the own scores (`SCORES`).
import { pointsHold, pointsOf, readAs } from '../decision/evaluate.js';
import { ceilingsOver } from '../decision/reads.js';
import { type Conditie, type Decision, type Plafond, SCORES, type Score } from '../decision/types.js';
import type { Bewerking, Diagram, Knoop } from './diagram.js';

/** Nodes in one diagram; a score is its place in `SCORES`, a rule is 1 where it holds. */
export interface Scorediagrammen {
    readonly regels: readonly Knoop[];
    /** Final scores of the dimensions that have a level and apply. */
    readonly scores: readonly (Knoop | undefined)[];
    readonly eindscore: Knoop;
    /** 1 where some weighed dimension is judged: elsewhere the end score is blanco. */
    readonly beoordeeld: Knoop;
    /** Where a condition holds, a part of a rule's for one. */
    readonly voorwaarde: (als: Conditie) => Knoop;
}

/** How a decision lies in a diagram: the level of each dimension (none: not weighed), and whether it applies. */
export interface Ligging {
    readonly level: readonly (number | undefined)[];
    readonly geldt: readonly boolean[];
}

const value = (score: Score): number => SCORES.indexOf(score);

/** @throws TeGroot when the diagram outgrows its limit. */
export function scoreDiagrams(diagram: Diagram, decision: Decision, { level, geldt }: Ligging): Scorediagrammen {
    const own = decision.dimensies.map((_, i) => (geldt[i] === true && level[i] !== undefined ? diagram.test(level[i], (v) => v) : undefined));
    const final = [...own];
    const regels = decision.plafonds.map((): Knoop => 0);
    const reader = new Reader(diagram, decision, final);
    const lower = (score: Knoop, doel: Plafond['doel']): Knoop => {
        const lowered: Record<Plafond['hoogstens'], Knoop[]> = { rood: [], geel: [] };
        for (const i of ceilingsOver(doel, decision)) {
            const { als, hoogstens } = decision.plafonds[i] as Plafond;
            const holds = reader.holds(als);
            regels[i] = holds;
            lowered[hoogstens].push(holds);
        }
        return diagram.apply(LOWER, score, diagram.apply(CEILING, diagram.some(lowered.rood), diagram.some(lowered.geel)));
    };
    for (const dimensie of decision.volgorde) {
        const score = final[dimensie];
        if (score !== undefined) final[dimensie] = lower(score, dimensie);
    }
    const judged = diagram.some(own.flatMap((score) => (score === undefined ? [] : [diagram.map(score, IS_JUDGED)])));
    const eindscore = lower(diagram.map(judged, START), 'eindscore');
    return { regels, scores: final, eindscore, beoordeeld: judged, voorwaarde: (als) => reader.holds(als) };
}

/** From whether a ceiling on rood and one on geel hold to the highest score that they leave. */
const CEILING: Bewerking = (rood, geel) => value(rood === 1 ? 'rood' : geel === 1 ? 'geel' : 'groen');
/** blanco is the lowest number, so it stays what it is. */
const LOWER: Bewerking = Math.min;
const IS_JUDGED = (score: number): number => (score === value('blanco') ? 0 : 1);
const START = (judged: number): number => (judged === 1 ? value('groen') : value('blanco'));

/** Reads conditions; final scores are there before the conditions that read them. */
class Reader {
    constructor(private readonly diagram: Diagram, private readonly decision: Decision, private readonly final: readonly (Knoop | undefined)[]) {}

    holds(als: Conditie): Knoop {
        switch (als.soort) {
            case 'score':
                return this.has(als.dimensie, als.scores);
            case 'telling':
                return this.countHolds(als);
            case 'punten':
                return this.pointsHold(als);
            case 'en':
                return als.delen.reduce((all, deel) => this.diagram.and(all, this.holds(deel)), 1);
            case 'of':
                return als.delen.reduce((some, deel) => this.diagram.or(some, this.holds(deel)), 0);
        }
    }

    /** Whether a dimension, as conditions read it, has one of some scores. */
    private has(dimensie: number, scores: readonly Score[]): Knoop {
        const final = this.final[dimensie];
        if (final === undefined) return 0; // what does not apply satisfies nothing
        const holds = SCORES.map((score) => (scores.includes(readAs(score, this.decision)) ? 1 : 0));
        return this.diagram.once(this.diagram.made, `${final} is ${holds.join()}`, () => this.diagram.map(final, (v) => holds[v] as number));
    }

    /** Dimensions that apply. */
    private counted(dimensies: readonly number[]): readonly number[] {
        return dimensies.filter((i) => this.final[i] !== undefined);
    }

    private countHolds({ dimensies, scores, minstens, hoogstens }: Extract<Conditie, { soort: 'telling' }>): Knoop {
        const counted = this.counted(dimensies);
        const n = counted.length;
        if (n === 0) return 0; // a count over no dimension at all never holds
        const [least, most] = hoogstens === 'alle' ? [n, n] : [minstens, hoogstens];
        const tests = counted.map((i) => this.has(i, scores));
        // Editions mostly count alike: what one of them made is there for the other.
        return this.diagram.once(this.diagram.made, `${least} to ${most} of ${tests.join()}`, () => this.count(tests, least, most));
    }

    /** Whether at least so many and at most so many of some tests hold. */
    private count(tests: readonly Knoop[], least: number, most: number): Knoop {
        const n = tests.length;
        const known = new Map<string, Knoop>();
        const from = (i: number, found: number): Knoop => {
            if (found > most || found + n - i < least) return 0;
            if (found >= least && found + n - i <= most) return 1;
            return this.diagram.once(known, `${i} ${found}`, () => this.diagram.pick(tests[i] as Knoop, [from(i + 1, found), from(i + 1, found + 1)]));
        };
        return from(0, 0);
    }

    private pointsHold(als: Extract<Conditie, { soort: 'punten' }>): Knoop {
        const counted = this.counted(als.dimensies);
        const known = new Map<string, Knoop>();
        const from = (i: number, verdiend: number, mogelijk: number, beoordeeld: boolean): Knoop => {
            if (i === counted.length) return pointsHold(als, { verdiend, mogelijk, beoordeeld }) ? 1 : 0;
            return this.diagram.once(known, `${i} ${verdiend} ${mogelijk} ${beoordeeld}`, () => {
                const dimensie = counted[i] as number;
                return this.diagram.pick(this.final[dimensie] as Knoop, SCORES.map((score) => {
                    const points = pointsOf(readAs(score, this.decision), dimensie, this.decision);
                    return points ? from(i + 1, verdiend + points.verdiend, mogelijk + points.mogelijk, true) : from(i + 1, verdiend, mogelijk, beoordeeld);
                }));
            });
        };
        return from(0, 0, 0, false);
    }
}
