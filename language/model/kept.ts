// What was read of a sentence before, if it still says that? While a text is changed nearly all of its sentences stay as they
// are, or stand a few places further on: to read one anew costs more than to see that nothing of it is new.
import type { CstNode } from 'langium';
import type { Herkomst } from '../decision/types.js';
import type { Zin } from '../generated/ast.js';
import { type Start, startOf } from '../parsing/leaves.js';
import type { Declaraties } from '../scoping/declarations.js';
import type { Context } from './context.js';
import { movedPlace } from './places.js';

interface Reading {
    value: unknown;
    /** Where the sentence began: its node moves with the text. */
    start: Start;
    /** The sentence with all that hangs under it, and how far from its begin each of these began. */
    readonly parts: readonly { readonly zin: Zin; readonly offset: number; readonly lines: number }[];
}

/** They are kept with the names that they saw, which are the same object for as long as each of them stands for the same. */
const readingsBy = (names: Declaraties): WeakMap<Zin, Reading> => names.remember('readings', () => new WeakMap<Zin, Reading>());

/** What is remarked speaks of other sentences too: of what has remarks nothing is kept. */
export function readOnce<T>(zin: Zin, context: Context, read: () => T): T {
    const start = startOf(zin.$cstNode as CstNode);
    const readings = readingsBy(context.declaraties);
    const before = readings.get(zin);
    if (before && follow(zin, before, start, 0) === before.parts.length) {
        const by = { offset: start.offset - before.start.offset, lines: start.line - before.start.line };
        if (by.offset !== 0 || by.lines !== 0) [before.value, before.start] = [moved(before.value, by), start];
        return before.value as T;
    }
    const remarks = context.meldingen.length;
    const value = read();
    if (value !== undefined && context.meldingen.length === remarks) readings.set(zin, { value, start, parts: partsOf(zin, start) });
    return value;
}

function partsOf(zin: Zin, start: Start): Reading['parts'] {
    const { offset, line } = startOf(zin.$cstNode as CstNode);
    return [{ zin, offset: offset - start.offset, lines: line - start.line }, ...[...zin.clausules, ...zin.zinnen].flatMap((child) => partsOf(child, start))];
}

/** The number of the part behind those of this sentence, if they are what they were; a number that no part has if not. */
function follow(zin: Zin, reading: Reading, start: Start, at: number): number {
    const part = reading.parts[at];
    const { offset, line } = startOf(zin.$cstNode as CstNode);
    if (part?.zin !== zin || part.offset !== offset - start.offset || part.lines !== line - start.line) return Number.NaN;
    let next = at + 1;
    for (const clausule of zin.clausules) next = follow(clausule, reading, start, next);
    for (const child of zin.zinnen) next = follow(child, reading, start, next);
    return next;
}

interface Move {
    readonly offset: number;
    readonly lines: number;
}

/** The same plain data, its places elsewhere: what an earlier norm holds stays as it is. */
function moved(value: unknown, by: Move): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return typeof value[0] === 'object' ? value.map((item) => moved(item, by)) : value;
    if ('begin' in value) return movedPlace(value as Herkomst, by.offset, by.lines);
    const copy: Record<string, unknown> = { ...value };
    for (const key in copy) {
        const part = copy[key];
        if (typeof part === 'object') copy[key] = moved(part, by);
    }
    return copy;
}
