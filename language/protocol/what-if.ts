// What is asked and told of a corps that is otherwise than in the data?
import type { Scores, Scorevraag, Tekstwijzigingen, Waarde } from './basics.js';
import type { PreviewRij } from './preview.js';
import type { Uitleg } from './explanation.js';

export interface WhatIfParams extends Scorevraag {
    readonly korps: string;
    /** What is otherwise than in the data: judgements (an empty set: none) and values (null: not supplied), by name. */
    readonly oordelen?: Readonly<Record<string, Scores>>;
    readonly waarden?: Readonly<Record<string, Waarde | null>>;
}

export interface WatAls {
    readonly eerst: PreviewRij;
    readonly dan: PreviewRij;
    readonly uitleg: Uitleg;
    /** The text of a `voorbeeld` that keeps this as a test of the norm; absent where a sentence cannot say it. */
    readonly voorbeeld?: string;
    /** The edit that adds it at the end of the norm file. */
    readonly toevoegen?: Tekstwijzigingen;
}
