// How does a test say which messages a norm gives? In the text itself: `^^^ fout NT0201: ...` under the words.
import { expect } from 'vitest';
import type { GeladenNorm } from '../../language/index.js';
import { loadText, MAIN } from './load-text.js';

type Melding = GeladenNorm['meldingen'][number];

const MARKER = /^\s*\^+ (?:fout|waarschuwing|informatie|hint) NT\d{4}: /;

/**
 * Loads a norm with its marker lines taken out, and compares all messages with the markers: one that is not marked
 * fails, and so does a marker without its message. `others` are files beside it, by name, with markers of their own.
 */
export async function expectFixture(fixture: string, others: Readonly<Record<string, string>> = {}): Promise<GeladenNorm> {
    const files = Object.entries(others).map(([name, text]) => [name, stripMarkers(text)] as const);
    const text = stripMarkers(fixture);
    const geladen = await loadText(text, Object.fromEntries(files));
    const marked = (uri: string, plain: string): string => addMarkers(plain, geladen.meldingen.filter(({ plaats }) => plaats.bestand === uri));
    const folder = MAIN.slice(0, MAIN.lastIndexOf('/') + 1);
    expect([marked(MAIN, text), ...files.map(([name, plain]) => marked(folder + name, plain))].join('\n'))
        .toBe([fixture, ...Object.values(others)].join('\n'));
    return geladen;
}

/** Loads a norm and shows its messages under its lines. */
export async function showMessages(text: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
    const { meldingen } = await loadText(text, others);
    return addMarkers(text, meldingen.filter(({ plaats }) => plaats.bestand === MAIN));
}

const LINE_END = /\r\n|\n|\r/;
const stripMarkers = (text: string): string => text.split('\n').filter((line) => !MARKER.test(line)).join('\n');

function addMarkers(text: string, meldingen: readonly Melding[]): string {
    const byLine = new Map<number, string[]>();
    const lines = text.split(LINE_END);
    for (const melding of meldingen) {
        const { regel } = melding.plaats;
        byLine.set(regel, [...(byLine.get(regel) ?? []), markerOf(melding, lines[regel - 1] ?? '')]);
    }
    return text.split('\n').flatMap((line, i) => [line, ...(byLine.get(i + 1) ?? [])]).join('\n');
}

/** A message that runs on to a next line is underlined up to the end of its first. */
function markerOf({ ernst, code, bericht, plaats }: Melding, line: string): string {
    const end = plaats.eindregel === plaats.regel ? plaats.eindkolom : line.length + 1;
    return `${' '.repeat(plaats.kolom - 1)}${'^'.repeat(Math.max(1, end - plaats.kolom))} ${ernst} ${code}: ${bericht}`;
}
