// What is known of one norm file at one moment, and of the others around it? Everything that a feature of
// the editor reads: features are pure functions of these and a place, and give types of the protocol.
import type { LangiumDocument } from 'langium';
import type { Databestand, Gegevens } from '../data/read-data.js';
import type { Decision } from '../decision/types.js';
import type { Melding, Taal } from '../diagnostics/index.js';
import type { Norm as NormNode } from '../generated/ast.js';
import type { Norm } from '../model/types.js';
import type { Rij } from '../result/score-table.js';
import type { Declaraties } from '../scoping/declarations.js';
import type { Cellen } from './ranges.js';

/** Its sentences and names alone: what an author needs while he types, known before it is read what they say. */
export interface Linked {
    readonly uri: string;
    /** Its text, tree and linked references; `document.textDocument` turns offsets into positions. */
    readonly document: LangiumDocument<NormNode>;
    /** The file itself and those that it uses, used files first; all linked. */
    readonly visible: readonly LangiumDocument<NormNode>[];
    /** The names that it sees. */
    readonly declaraties: Declaraties;
}

export interface Snapshot extends Linked {
    /** The version of its text in the editor; null when it is not open there. */
    readonly version: number | null;
    /** What it says; parts that are broken are left out. */
    readonly norm: Norm;
    /** Present when there is no error. */
    readonly decision?: Decision;
    /** Remarks on all visible files: on what their sentences say, not those of analysis and data. */
    readonly meldingen: readonly Melding[];
    /** The files that it names with `gegevens` and that could be read, in that order. */
    readonly databestanden: readonly Databestand[];
    /** What those say, made when first asked for; absent when the norm names none that can be read. */
    readonly gegevens: Gegevens | undefined;
    /** A row per corps by its own data; absent when the norm has an error, or no data, or data with an error. */
    readonly rijen: readonly Rij[] | undefined;
    /** Per rule (its index in `decision.plafonds`) the corps that it holds down, surely or perhaps. */
    readonly treft: readonly (readonly string[])[];
}

/** All files that the editor knows: for references, rename, symbols and completion of paths. */
export interface Workspace {
    readonly taal: Taal;
    /** Norm files, open or in the folders or used by one of those. */
    readonly documents: readonly LangiumDocument<NormNode>[];
    /** The URIs of the norm files and data files in the folders. */
    readonly files: readonly string[];
    /** Commands that the client has (`OPDRACHT` in `protocol.ts`): others are not to be named. */
    readonly opdrachten: ReadonlySet<string>;
    /** Of any known norm file. */
    snapshotOf(uri: string): Snapshot | undefined;
    /** The text of a data file that some norm names; undefined when it is not read, or is no text. */
    dataText(uri: string): string | undefined;
    /** Where the cells of a data file stand; of one that is no text they stand nowhere. */
    cellsOf(uri: string): Cellen;
    /** Says something to the author, without asking. */
    tell?(message: string): void;
    /** Whether the client fills in the blanks of a snippet; it does unless this says otherwise. */
    readonly snippets?: boolean;
    /** Whether the client asks before it makes a change that needs that. */
    readonly bevestigt?: boolean;
}
