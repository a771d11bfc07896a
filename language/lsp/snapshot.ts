// What is known of one norm file at one moment? Everything that a feature of the editor reads: features
// are pure functions of a snapshot and a place, and give types of the protocol.
import type { LangiumDocument } from 'langium';
import type { Decision } from '../decision/types.js';
import type { Melding } from '../diagnostics/index.js';
import type { Norm as NormNode } from '../generated/ast.js';
import type { Norm } from '../model/types.js';
import type { Declaraties } from '../scoping/declarations.js';

export interface Snapshot {
    /** Its text, tree and linked references; `document.textDocument` turns offsets into positions. */
    readonly document: LangiumDocument<NormNode>;
    /** The file itself and those that it uses, used files first; all linked. */
    readonly visible: readonly LangiumDocument<NormNode>[];
    /** The names that it sees. */
    readonly declaraties: Declaraties;
    /** What it says; parts that are broken are left out. */
    readonly norm: Norm;
    /** Present when there is no error. */
    readonly decision?: Decision;
    /** Remarks on all visible files. */
    readonly meldingen: readonly Melding[];
}

/** All norm files that the editor knows, open or in its folders: for references, rename and symbols. */
export interface Workspace {
    readonly documents: readonly LangiumDocument<NormNode>[];
}
