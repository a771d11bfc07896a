// Which sentence of the old edition is which in the new, and what became of it?
import type { Norm } from '../model/types.js';
import { nameKey } from '../names.js';
import { findRenames, renameNorm } from './renames.js';
import { sentencesOf } from './sentences.js';
import type { Clausule, Hernoemd, Zinplek, Zinsoort, Zinsverschil } from './types.js';

export interface Zinvergelijking {
    readonly verschillen: readonly Zinsverschil[];
    readonly hernoemd: Hernoemd;
    /** The old edition in the names of the new. */
    readonly oud: Norm;
}

export function compareSentences(oud: Norm, nieuw: Norm): Zinvergelijking {
    const hernoemd = findRenames(oud, nieuw);
    const renamed = renameNorm(oud, hernoemd, nieuw);
    const [before, after] = [sentencesOf(renamed), sentencesOf(nieuw)];
    const pairs = matchAll(before, after);
    const moved = movedOf(pairs);
    const matched = new Map(pairs.map((pair) => [pair.nieuw, pair]));
    const gone = new Set(before);
    for (const { oud: old } of pairs) gone.delete(old);
    const verschillen = [
        ...after.flatMap((zin): Zinsverschil[] => {
            const pair = matched.get(zin);
            return pair ? differenceOf(pair, moved.has(pair)) : [{ soort: 'nieuw', nieuw: zin, weegt: weighs(zin, renamed), clausules: [] }];
        }),
        ...[...gone].map((zin): Zinsverschil => ({ soort: 'vervallen', oud: zin, weegt: weighs(zin, nieuw), clausules: [] })),
    ];
    return { verschillen, hernoemd, oud: renamed };
}

interface Paar {
    readonly oud: Zinplek;
    readonly nieuw: Zinplek;
}

/** Sentences of these kinds decide scores. */
const WEIGHING: ReadonlySet<Zinsoort> = new Set(['blanco', 'eenheden', 'punten', 'dimensie', 'gewicht', 'indicator', 'norm', 'weging', 'geldt niet', 'weegt niet mee']);
/** What is said here only repeats what goes without saying. */
const DEFAULTS: Partial<Record<Zinsoort, (norm: Norm) => string>> = {
    blanco: ({ blancoAls }) => JSON.stringify(blancoAls),
    eenheden: ({ eenhedenScoren }) => JSON.stringify(eenhedenScoren),
};

/** Whether it matters that the other edition lacks a sentence. */
const weighs = (zin: Zinplek, other: Norm): boolean => WEIGHING.has(zin.soort) && DEFAULTS[zin.soort]?.(other) !== zin.vorm;

function differenceOf({ oud, nieuw }: Paar, moved: boolean): Zinsverschil[] {
    const clausules = CLAUSES.filter((clausule) => oud.clausules[clausule] !== nieuw.clausules[clausule]);
    const says = oud.vorm === nieuw.vorm;
    const means = oud.betekenis === nieuw.betekenis;
    const elsewhere = oud.onder !== nieuw.onder;
    const weegt = WEIGHING.has(nieuw.soort);
    if (!means) return [{ soort: 'gewijzigd', oud, nieuw, weegt, clausules }];
    if (!says) return [{ soort: 'gelijkwaardig', oud, nieuw, weegt: false, clausules }];
    // Counts look at the field that a dimension stands in.
    if (elsewhere || moved) return [{ soort: 'verplaatst', oud, nieuw, weegt: weegt && elsewhere, clausules }];
    return clausules.length > 0 ? [{ soort: 'gewijzigd', oud, nieuw, weegt: false, clausules }] : [];
}

const CLAUSES: readonly Clausule[] = ['bron', 'motivering', 'interpretatie', 'definitie'];

function matchAll(before: readonly Zinplek[], after: readonly Zinplek[]): Paar[] {
    const [left, right] = [new Set(before), new Set(after)];
    const pairs: Paar[] = [];
    const take = (oud: Zinplek, nieuw: Zinplek): void => {
        pairs.push({ oud, nieuw });
        left.delete(oud);
        right.delete(nieuw);
    };
    /** In the order of the new edition, the first that is left of the old. */
    const by = (keyOld: (zin: Zinplek) => string | undefined, keyNew = keyOld): void => {
        const waiting = new Map<string, Zinplek[]>();
        for (const zin of left) {
            const key = keyOld(zin);
            if (key !== undefined) waiting.set(`${zin.soort}\n${key}`, [...(waiting.get(`${zin.soort}\n${key}`) ?? []), zin]);
        }
        for (const zin of [...right]) {
            const key = keyNew(zin);
            const oud = key === undefined ? undefined : waiting.get(`${zin.soort}\n${key}`)?.shift();
            if (oud) take(oud, zin);
        }
    };
    by(({ tekst, sleutel }) => (sleutel === undefined ? nameKey(tekst) : undefined), ({ voorheen }) => (voorheen === undefined ? undefined : nameKey(voorheen)));
    by(({ sleutel }) => sleutel);
    by(({ sleutel, onder, vorm }) => (sleutel === undefined ? `${onder ?? ''}\n${vorm}` : undefined));
    by(({ sleutel, onder, betekenis }) => (sleutel === undefined ? `${onder ?? ''}\n${betekenis}` : undefined));
    for (const [oud, nieuw] of alike(left, right)) take(oud, nieuw);
    return pairs;
}

/** Sentences that changed, the most alike first. */
function alike(left: ReadonlySet<Zinplek>, right: ReadonlySet<Zinplek>): [Zinplek, Zinplek][] {
    const options = [...right].flatMap((nieuw) => [...left].flatMap((oud) => {
        const likeness = likenessOf(oud, nieuw);
        return likeness >= ALIKE ? [{ oud, nieuw, likeness }] : [];
    })).sort((a, b) => b.likeness - a.likeness);
    const used = new Set<Zinplek>();
    return options.flatMap(({ oud, nieuw }): [Zinplek, Zinplek][] => {
        if (used.has(oud) || used.has(nieuw)) return [];
        used.add(oud).add(nieuw);
        return [[oud, nieuw]];
    });
}

/** Below this two sentences are two sentences. */
const ALIKE = 0.5;

/** From 0 to 1: half by what they are about, half by their words. Named sentences are not looked for under another name. */
function likenessOf(oud: Zinplek, nieuw: Zinplek): number {
    if (oud.soort !== nieuw.soort || oud.onder !== nieuw.onder || oud.sleutel !== undefined || nieuw.sleutel !== undefined) return 0;
    const about = shared(oud.over, nieuw.over);
    if (nieuw.over.length + oud.over.length > 0 && about === 0) return 0;
    const words = shared(wordsOf(oud.tekst), wordsOf(nieuw.tekst));
    return nieuw.over.length + oud.over.length > 0 ? (about + words) / 2 : words;
}

const wordsOf = (tekst: string): string[] => tekst.toLowerCase().split(/[^\p{L}\p{N}%]+/u).filter((word) => word !== '');

/** The part that two lists have in common. */
function shared(a: readonly string[], b: readonly string[]): number {
    const [left, right] = [new Set(a), new Set(b)];
    const both = [...left].filter((each) => right.has(each)).length;
    return both === 0 ? 0 : both / (left.size + right.size - both);
}

/** Of these kinds the order is seen by a reader. */
const ORDERED: ReadonlySet<Zinsoort> = new Set(['aandachtsveld', 'dimensie', 'indicator', 'norm', 'weging']);

/** The fewest pairs that must have been moved to give the new order. */
function movedOf(pairs: readonly Paar[]): ReadonlySet<Paar> {
    const lists = new Map<string, Paar[]>();
    for (const pair of pairs) {
        const { soort, onder } = pair.nieuw;
        if (!ORDERED.has(soort) || onder !== pair.oud.onder) continue;
        const key = `${soort}\n${onder ?? ''}`;
        lists.set(key, [...(lists.get(key) ?? []), pair]);
    }
    const moved = new Set<Paar>();
    for (const list of lists.values()) {
        const ordered = [...list].sort((a, b) => a.nieuw.index - b.nieuw.index);
        const stay = longestRising(ordered.map(({ oud }) => oud.index));
        for (const [i, pair] of ordered.entries()) if (!stay.has(i)) moved.add(pair);
    }
    return moved;
}

/** The places of a longest rising part of a list of different numbers. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
    const ends: number[] = []; // per length the place of the lowest last number
    const before: (number | undefined)[] = [];
    for (const [i, number] of numbers.entries()) {
        let length = ends.findIndex((end) => (numbers[end] as number) >= number);
        if (length < 0) length = ends.length;
        before[i] = ends[length - 1];
        ends[length] = i;
    }
    const stay = new Set<number>();
    for (let at = ends.at(-1); at !== undefined; at = before[at]) stay.add(at);
    return stay;
}
