// What is known of a sentence that was read?
import type { Mutable } from 'langium';
import type { Zin } from '../generated/ast.js';
import type { SentenceFault } from './messages.js';

/** A sentence that was read: its node, and why it is broken if it is. */
export interface Read {
    zin: Mutable<Zin>;
    /** undefined when nothing tells what the sentence would be. */
    kind: string | undefined;
    fault: SentenceFault | undefined;
    /** What it hangs under, and what decided how it was read; to know whether it would be read so again. */
    readonly owner: Mutable<Zin> | undefined;
    readonly heading: string | undefined;
    /** How many clauses and sentences stand on its own line: those under it come and go. */
    readonly inline: { readonly clausules: number; readonly zinnen: number };
}
