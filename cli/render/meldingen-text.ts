// How does an author read remarks? Place and message, the line with the place underlined, and what to do.
import pc from 'picocolors';
import stringWidth from 'fast-string-width';
import type { Melding, Taal } from '../../language/index.js';
import { brief, printable, showErnst, showFile, type Weergave } from './places.js';

export interface TextOptions extends Weergave {
    readonly kleur: boolean;
}

const LONGEST_LINE = 240;
const WORDS: Readonly<Record<Taal, { blad: string; rij: string; kolom: string; herstel: string; veilig: string }>> = {
    nl: { blad: 'blad', rij: 'rij', kolom: 'kolom', herstel: 'herstel', veilig: 'kan vanzelf, met --fix' },
    en: { blad: 'sheet', rij: 'row', kolom: 'column', herstel: 'fix', veilig: 'done by --fix' },
};

/** `teksten`: the texts of the norm files by URI; of data only row and column are told. */
export function renderText(meldingen: readonly Melding[], teksten: ReadonlyMap<string, string>, options: TextOptions): string {
    return meldingen.map((melding) => renderMelding(melding, teksten.get(melding.plaats.bestand), options)).join('\n\n');
}

function renderMelding({ code, ernst, berichten, plaats, reparaties, cel }: Melding, tekst: string | undefined, { taal, basis, kleur }: TextOptions): string {
    const colours = pc.createColors(kleur);
    const paint = ernst === 'fout' ? colours.red : ernst === 'waarschuwing' ? colours.yellow : colours.cyan;
    const words = WORDS[taal];
    const lines = [`${showFile(plaats.bestand, basis)}:${plaats.regel}:${plaats.kolom}: ${paint(`${showErnst(ernst, taal)} ${code}`)}: ${printable(brief(berichten[taal]))}`];
    if (cel) lines.push(`  ${cel.blad === undefined ? '' : `${words.blad} '${printable(brief(cel.blad))}', `}${words.rij} ${cel.rij}${cel.kolom === '' ? '' : `, ${words.kolom} '${printable(brief(cel.kolom))}'`}`);
    else if (tekst !== undefined) lines.push(...sourceLines(tekst, plaats, paint));
    for (const { titel, veilig } of reparaties) lines.push(`  ${colours.bold(words.herstel)}: ${printable(brief(titel[taal]))}${veilig ? ` (${words.veilig})` : ''}`);
    return lines.join('\n');
}

function sourceLines(tekst: string, { regel, kolom, eindregel, eindkolom }: Melding['plaats'], paint: (text: string) => string): string[] {
    const source = tekst.split(/\r\n|\r|\n/, regel)[regel - 1];
    if (source === undefined) return [];
    // Of a line of thousands of letters only what stands around the place.
    const from = source.length > LONGEST_LINE ? Math.max(0, kolom - 1 - LONGEST_LINE / 4) : 0;
    const line = printable(source.slice(from, from + LONGEST_LINE));
    const end = eindregel === regel ? eindkolom - 1 - from : line.trimEnd().length;
    const start = kolom - 1 - from;
    // Tabs stay tabs, so that the underline stands where the line shows the place.
    const before = line.slice(0, start).split('\t').map((part) => ' '.repeat(stringWidth(part))).join('\t');
    const under = '^'.repeat(Math.max(1, stringWidth(line.slice(start, end))));
    const number = String(regel);
    return [`  ${number} | ${line}`, `  ${' '.repeat(number.length)} | ${before}${paint(under)}`];
}
