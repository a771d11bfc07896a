// Which messages of our own go between the server, an editor's client and its webviews? The one door: what each
// of them says stands in `protocol/`, and imports nothing else. Positions and ranges are those of the protocol: lines and UTF-16 columns from 0.
import type { Niets, Normbestand, Tekstwijzigingen } from './protocol/basics.js';
import type { Preview, PreviewDelta, PreviewParams, Totalen } from './protocol/preview.js';
import type { ExplainParams, Uitleg } from './protocol/explanation.js';
import type { CompareParams, CompareTextParams, Tekst, Vergelijking } from './protocol/comparison.js';
import type { WatAls, WhatIfParams } from './protocol/what-if.js';
import type { TestsParams, Toetsen } from './protocol/tests.js';
import type { DataTableParams, Gegevenstabel, JudgeParams, SetValueParams } from './protocol/data.js';

export type * from './protocol/basics.js';
export type * from './protocol/preview.js';
export type * from './protocol/explanation.js';
export type * from './protocol/comparison.js';
export type * from './protocol/what-if.js';
export type * from './protocol/tests.js';
export type * from './protocol/data.js';

/** Method -> params and result. Every request can be cancelled; one that a change overtakes ends in ContentModified. */
export interface Verzoeken {
    'normtaal/preview': { params: PreviewParams; result: Preview | PreviewDelta | Niets };
    'normtaal/totals': { params: Normbestand; result: Totalen | Niets };
    'normtaal/explain': { params: ExplainParams; result: Uitleg | Niets };
    'normtaal/compare': { params: CompareParams; result: Vergelijking | Niets };
    'normtaal/compareText': { params: CompareTextParams; result: Tekst | Niets };
    'normtaal/whatIf': { params: WhatIfParams; result: WatAls | Niets };
    'normtaal/tests': { params: TestsParams; result: Toetsen | Niets };
    'normtaal/dataTable': { params: DataTableParams; result: Gegevenstabel | Niets };
    'normtaal/judge': { params: JudgeParams; result: Tekstwijzigingen | Niets };
    'normtaal/setValue': { params: SetValueParams; result: Tekstwijzigingen | Niets };
}
/** What a client without files of its own side (a browser) is asked: the server can read nothing there. */
export interface Wedervragen {
    /** The bytes of a file as base64; null when it is not there. */
    'normtaal/readFile': { params: { readonly uri: string }; result: { readonly base64: string } | null };
    /** The URIs of all `.norm` files under a folder. */
    'normtaal/findNorms': { params: { readonly uri: string }; result: readonly string[] };
}
export interface Mededelingen {
    /** What is known of a norm (its text, a file that it uses, its data) is another now: whoever shows it asks again. */
    'normtaal/changed': { readonly uri: string; readonly version: number | null };
}

export const VERZOEK = {
    preview: 'normtaal/preview', totals: 'normtaal/totals', explain: 'normtaal/explain', compare: 'normtaal/compare', compareText: 'normtaal/compareText', whatIf: 'normtaal/whatIf',
    tests: 'normtaal/tests', dataTable: 'normtaal/dataTable', judge: 'normtaal/judge', setValue: 'normtaal/setValue',
} as const satisfies Record<string, keyof Verzoeken>;
export const WEDERVRAAG = { readFile: 'normtaal/readFile', findNorms: 'normtaal/findNorms' } as const satisfies Record<string, keyof Wedervragen>;
export const MEDEDELING = { changed: 'normtaal/changed' } as const satisfies Record<string, keyof Mededelingen>;

/** What a client may give as `initializationOptions`. */
export interface Instellingen {
    /** The language of messages; without it that of the client's locale, and Dutch where that is neither. */
    readonly taal?: 'nl' | 'en';
    /** The client answers `normtaal/readFile` and `normtaal/findNorms`: needed in a browser. */
    readonly leesbestanden?: boolean;
    /** The client shows a preview, and wants to be told by `normtaal/changed`. */
    readonly meldVeranderingen?: boolean;
    /** Commands that the client has; lenses and actions name only these. See `OPDRACHT`. */
    readonly opdrachten?: readonly string[];
}

/** Commands of the client, which lenses and code actions may name, with their arguments. */
export const OPDRACHT = {
    /** [uri, korps, dimensie?]: show why a corps has a score. */
    explain: 'normtaal.explain',
    /** [uri, titel]: run one example, or show its outcome. */
    showTest: 'normtaal.showTest',
    /** [uri, Plek[]]: show places. */
    showPlaces: 'normtaal.showPlaces',
    /** [uri]: open the preview. */
    preview: 'normtaal.preview',
} as const;
