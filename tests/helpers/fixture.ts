// How does a fixture say which messages a text gives, and where? Under the line: `^^^ fout NT0201: ...`, in the text itself.
import { expect } from 'vitest';
import type { GeladenNorm, Melding } from '../../language/index.js';
import { loadText, MAIN } from './load-text.js';

const MARK = /^[ \t]*\^+ (?:fout|waarschuwing|informatie|hint) NT\d{4}: |^>>> /;
const LINE_END = /\r\n|\n|\r/;
const asItIs = (text: string): string => text;

export const stripMarkers = (text: string): string => text.split('\n').filter((line) => !MARK.test(line)).join('\n');

/** A text with its messages under its lines; those beyond its end stand behind it. `show` is what is seen of a character. */
export function addMarkers(text: string, meldingen: readonly Melding[], show: (text: string) => string = asItIs): string {
    const lines = text.split(LINE_END);
    const shown = text.split('\n');
    const under = (i: number): string[] => meldingen.filter(({ plaats }) => plaats.regel === i + 1).map((melding) => markerOf(melding, lines[i] ?? '', show));
    const beyond = meldingen.filter(({ plaats }) => plaats.regel > shown.length).map((melding) => markerOf(melding, '', show));
    return [...shown.flatMap((line, i) => [show(line), ...under(i)]), ...beyond].join('\n');
}

/** A message that runs on to a next line is underlined up to the end of its first; tabs stay tabs. */
function markerOf({ plaats, code, ernst, berichten }: Melding, line: string, show: (text: string) => string): string {
    const { regel, kolom, eindregel, eindkolom } = plaats;
    const end = eindregel === regel ? eindkolom : line.length + 1;
    const before = show(line.slice(0, kolom - 1).padEnd(kolom - 1)).replace(/[^\t]/g, ' ');
    const under = Math.max(1, show(line.slice(kolom - 1, end - 1).padEnd(end - kolom)).length);
    return `${before}${'^'.repeat(under)} ${ernst} ${code}: ${show(berichten.nl)}`;
}

// ── fixtures in the test itself ──────────────────────────────────────────────────────────────

/** What is merely worth knowing of a norm in order has fixtures of its own (tests/diagnostics). */
const isSerious = ({ ernst }: Melding): boolean => ernst === 'fout' || ernst === 'waarschuwing';

/**
 * Loads a norm with its marker lines taken out, and compares all errors and warnings with the markers: one that is not
 * marked fails, and so does a marker without its message. `others` are files beside it, by name, with markers of their own.
 */
export async function expectFixture(fixture: string, others: Readonly<Record<string, string>> = {}): Promise<GeladenNorm> {
    const files = Object.entries(others).map(([name, text]) => [name, stripMarkers(text)] as const);
    const text = stripMarkers(fixture);
    const geladen = await loadText(text, Object.fromEntries(files));
    const marked = (uri: string, plain: string): string => addMarkers(plain, geladen.meldingen.filter((melding) => isSerious(melding) && melding.plaats.bestand === uri));
    const folder = MAIN.slice(0, MAIN.lastIndexOf('/') + 1);
    expect([marked(MAIN, text), ...files.map(([name, plain]) => marked(folder + name, plain))].join('\n'))
        .toBe([fixture, ...Object.values(others)].join('\n'));
    return geladen;
}

/** Loads a norm and shows its messages under its lines. */
export async function showMessages(text: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
    const { meldingen } = await loadText(text, others);
    return addMarkers(text, meldingen.filter((melding) => isSerious(melding) && melding.plaats.bestand === MAIN));
}

// ── fixtures in a file of their own ──────────────────────────────────────────────────────────

/**
 * A file of fixtures is its own expectation. `=== title` begins a norm, `--- name` a file beside it, and `>>> name:2:3 ...`
 * tells of a message in another file. A character that nobody would see is written as `<U+200B>`.
 */
export interface Fixture {
    readonly titel: string;
    readonly norm: string;
    readonly bestanden: Readonly<Record<string, string>>;
}

export const visible = (text: string): string => text.replace(/[\u0000-\u0008\u00ad\u0400-\u04ff\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (sign) => `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
const real = (text: string): string => text.replace(/<U\+([0-9A-F]{4})>/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

export function readFixtures(source: string): Fixture[] {
    return stripMarkers(source).split(/^=== /m).slice(1).map((section) => {
        const [heading = '', ...rest] = section.split('\n');
        const [norm = '', ...others] = rest.join('\n').split(/^--- /m);
        const files = others.map((other) => [other.slice(0, other.indexOf('\n')), real(`${other.slice(other.indexOf('\n') + 1).trimEnd()}\n`)] as const);
        return { titel: heading, norm: real(`${norm.trimEnd()}\n`), bestanden: Object.fromEntries(files) };
    });
}

/** The fixture with the messages that it really gives. */
export function writeFixture({ titel, norm, bestanden }: Fixture, meldingen: readonly Melding[]): string {
    const own = meldingen.filter(({ plaats }) => plaats.bestand === MAIN);
    const others = Object.entries(bestanden).flatMap(([naam, inhoud]) => [`--- ${naam}`, visible(inhoud.trimEnd())]);
    const elsewhere = meldingen.filter(({ plaats }) => plaats.bestand !== MAIN)
        .map(({ plaats, code, ernst, berichten, cel }) => `>>> ${plaats.bestand.split('/').at(-1)}:${plaats.regel}:${plaats.kolom}${cel ? ` '${cel.kolom}'` : ''} ${ernst} ${code}: ${berichten.nl}`);
    return [`=== ${titel}`, addMarkers(norm.trimEnd(), own, visible), ...others, ...elsewhere, ''].join('\n');
}
