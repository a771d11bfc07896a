// What does an emitted module need beside the decision? Facts of the norm file, and the reader of data.
import type { IndicatorType } from '../../decision/types.js';

/** What a table of corps can hold: the data reader's schema, as plain data. */
export interface EmitSchema {
    readonly kolommen: readonly { readonly naam: string; readonly namen: readonly string[]; readonly type?: IndicatorType }[];
    readonly korpsen: readonly { readonly naam: string; readonly aliassen: readonly string[] }[];
}

export interface JavaScriptOptions {
    /** Name of the norm file, without folders. */
    readonly bestand: string;
    readonly sha256: string;
    /** Version of Normtaal. */
    readonly versie: string;
    readonly schema: EmitSchema;
    /** ES module without imports that exports `readData` alone; without it the module is no program. */
    readonly lezer?: string;
    /** How a rule's file is shown; by default its last part. */
    readonly toonBestand?: (uri: string) => string;
}

export function lastPart(uri: string): string {
    const part = uri.split('/').at(-1) as string;
    try {
        return decodeURIComponent(part);
    } catch {
        return part; // a % that encodes nothing
    }
}
