// How does a fixture say which remarks a text gives, and where? Under the line, and in the file itself.
import type { Melding } from '../../language/index.js';

/**
 * A file of fixtures is its own expectation. `=== title` begins a norm, `--- name` a file beside it,
 * `^^^ fout NT0201: ...` stands under the place of a remark, and `>>> name:2:3 ...` tells of one in
 * another file. A character that nobody would see is written as `<U+200B>`.
 */
export interface Fixture {
    readonly titel: string;
    readonly norm: string;
    readonly bestanden: Readonly<Record<string, string>>;
}

const MARK = /^[ \t]*\^+ (?:fout|waarschuwing|informatie|hint) NT\d{4}: |^>>> /;

const show = (text: string): string => text.replace(/[\u0000-\u0008\u00ad\u0400-\u04ff\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (sign) => `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
const hide = (text: string): string => text.replace(/<U\+([0-9A-F]{4})>/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

export function readFixtures(source: string): Fixture[] {
    const lines = source.split('\n').filter((line) => !MARK.test(line)).join('\n');
    return lines.split(/^=== /m).slice(1).map((section) => {
        const [heading = '', ...rest] = section.split('\n');
        const [norm = '', ...others] = rest.join('\n').split(/^--- /m);
        const files = others.map((other) => [other.slice(0, other.indexOf('\n')), hide(`${other.slice(other.indexOf('\n') + 1).trimEnd()}\n`)] as const);
        return { titel: heading, norm: hide(`${norm.trimEnd()}\n`), bestanden: Object.fromEntries(files) };
    });
}

/** The fixture with the remarks that it really gives. */
export function writeFixture({ titel, norm, bestanden }: Fixture, meldingen: readonly Melding[], main: string): string {
    const own = meldingen.filter(({ plaats }) => plaats.bestand === main);
    const lines = norm.trimEnd().split('\n').flatMap((line, i) => [show(line), ...own.filter(({ plaats }) => plaats.regel === i + 1).map((melding) => marker(melding, line))]);
    const beyond = own.filter(({ plaats }) => plaats.regel > norm.trimEnd().split('\n').length).map((melding) => marker(melding, ''));
    const others = Object.entries(bestanden).flatMap(([naam, inhoud]) => [`--- ${naam}`, show(inhoud.trimEnd())]);
    const elsewhere = meldingen.filter(({ plaats }) => plaats.bestand !== main)
        .map(({ plaats, code, ernst, berichten, cel }) => `>>> ${plaats.bestand.split('/').at(-1)}:${plaats.regel}:${plaats.kolom}${cel ? ` '${cel.kolom}'` : ''} ${ernst} ${code}: ${berichten.nl}`);
    return [`=== ${titel}`, ...lines, ...beyond, ...others, ...elsewhere, ''].map((line) => line).join('\n');
}

function marker({ plaats, code, ernst, berichten }: Melding, line: string): string {
    const { regel, kolom, eindregel, eindkolom } = plaats;
    const end = eindregel === regel ? eindkolom : line.length + 1;
    const before = show(line.slice(0, kolom - 1)).replace(/[^\t]/g, ' ');
    const under = show(line.slice(kolom - 1, end - 1)).length;
    return `${before}${'^'.repeat(Math.max(1, under))} ${ernst} ${code}: ${show(berichten.nl)}`;
}
