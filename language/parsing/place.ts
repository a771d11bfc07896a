// Where does a sentence stand, and how well does a kind of sentence fit there?
import type { IToken } from 'chevrotain';
import { joinNames } from './join-names.js';
import { isHeadingKind, mayOwn, ruleFor } from './owners.js';
import type { Read } from './read.js';
import type { Sentence } from './sentences.js';
import type { Tree } from './tree.js';

/** What has been read so far, and where the reading is. */
export interface Progress {
    readonly text: string;
    readonly tree: Tree;
    /** How many broken sentences were looked into. */
    advised: number;
}

/** Where a sentence stands: what it may be is decided by what is above and below it. */
export interface Place {
    readonly sentence: Sentence;
    /** The sentence that follows. */
    readonly next: Sentence | undefined;
    /** The first sentence that stands under it. */
    readonly below: Sentence | undefined;
    readonly progress: Progress;
}

/** A sentence that may not stand there at all. */
export const NOWHERE = Number.POSITIVE_INFINITY;

/** How badly a kind fits its place: between the heading above it and the sentence below it. */
export function awkwardness(kind: string, tokens: readonly IToken[], { sentence, below, progress: { text } }: Place): number {
    const owner = ownerOf(kind, sentence);
    if (owner === undefined) return NOWHERE;
    const direct = owner === 'Norm' ? sentence.owner === undefined : sentence.owner !== undefined && sentence.owner.read === owner;
    const child = below && ruleFor(joinNames(text, below.words), kind);
    const fitsChild = child === undefined || mayOwn(kind, child);
    const path = tokens.map(({ image }) => PATH.exec(image)?.[1]).find((extension) => extension !== undefined);
    const fitsPath = path === undefined || kind === (path === 'norm' ? 'Gebruik' : 'Gegevens');
    return (direct ? 0 : isHeadingKind(kind) ? HEADING_TOO_DEEP : NOT_DIRECTLY) + (fitsChild ? 0 : CHILD_HOMELESS) + (fitsPath ? 0 : ODD_PATH);
}
const NOT_DIRECTLY = 0.5;
/** `Weging` in a field is a dimension of that name, not the heading. */
const HEADING_TOO_DEEP = 2;
const CHILD_HOMELESS = 1;
const ODD_PATH = 0.2;
/** A text that names a file. */
const PATH = /\.(norm|csv|json|xlsx)"$/;

/** Stands for a heading of which nobody knows what it is. */
export const UNREADABLE = 'Onleesbaar';

/** The heading that a sentence stands under by its indentation. */
export function headingOver(sentence: Sentence): string | undefined {
    for (let owner = sentence.owner; owner; owner = owner.owner) {
        const kind = owner.read?.kind;
        if (kind === undefined) return UNREADABLE;
        if (isHeadingKind(kind)) return kind;
    }
    return undefined;
}

/**
 * The nearest sentence above, by indentation, that may own a sentence of this kind; undefined when nothing may.
 * What stands under a sentence that nobody can read gets no second complaint.
 */
export function ownerOf(kind: string, sentence: Sentence): Read | 'Norm' | undefined {
    let unreadable: Read | undefined;
    for (let above = sentence.owner; above; above = above.owner) {
        const owner = above.read as Read;
        if (owner.kind !== undefined && mayOwn(owner.kind, kind)) return owner;
        if (owner.kind === undefined) unreadable = owner;
    }
    return mayOwn('Norm', kind) ? 'Norm' : unreadable;
}
