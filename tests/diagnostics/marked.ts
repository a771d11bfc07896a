// How is it written in a fixture which remarks a text must give, and where?
import type { Melding } from '../../language/index.js';

/**
 * A norm text with, under a line, lines of `^^^ NT0201`: a remark under these columns. Behind the code
 * may stand a piece of its Dutch message. What is not marked must not be reported.
 */
export interface Fixture {
    readonly titel: string;
    readonly norm: string;
    readonly bestanden?: Readonly<Record<string, string>>;
    /** Remarks in other files: `korpsen.csv:2:2 NT0403`. */
    readonly elders?: readonly string[];
}

const MARKER = /^([ \t]*)(\^+) (NT\d{4})(?:: (.*))?$/;

export interface Marked {
    readonly tekst: string;
    /** `line:column-column code`, in order. */
    readonly verwacht: readonly string[];
    readonly stukken: readonly { readonly bij: string; readonly tekst: string }[];
}

export function readMarked(source: string): Marked {
    const lines: string[] = [];
    const verwacht: string[] = [];
    const stukken: { bij: string; tekst: string }[] = [];
    for (const line of source.split('\n')) {
        const match = MARKER.exec(line);
        if (!match) {
            lines.push(line);
            continue;
        }
        const [, before = '', under = '', code = '', tekst] = match;
        const bij = `${lines.length}:${before.length + 1}-${before.length + under.length + 1} ${code}`;
        verwacht.push(bij);
        if (tekst !== undefined) stukken.push({ bij, tekst });
    }
    return { tekst: lines.join('\n'), verwacht, stukken };
}

/** A remark as a marker says it; one that runs over several lines goes up to the end of its first. */
export function asMarker({ plaats, code }: Melding, tekst: string): string {
    const { regel, kolom, eindregel, eindkolom } = plaats;
    const end = eindregel === regel ? eindkolom : (tekst.split('\n')[regel - 1] as string).length + 1;
    return `${regel}:${kolom}-${Math.max(end, kolom + 1)} ${code}`;
}
