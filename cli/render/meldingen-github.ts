// How does a GitHub workflow show remarks beside the lines of a change?
import type { Ernst, Melding } from '../../language/index.js';
import { brief, showFile, type Weergave } from './places.js';

const COMMANDS: Readonly<Record<Ernst, string>> = { fout: 'error', waarschuwing: 'warning', informatie: 'notice', hint: 'notice' };

const escapeText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One workflow command a line. */
export function renderGithub(meldingen: readonly Melding[], { taal, basis }: Weergave): string {
    return meldingen.map(({ code, ernst, berichten, plaats, cel }) => {
        const { regel, kolom, eindregel, eindkolom } = plaats;
        // A column of a table is no column of the file; and GitHub takes columns only within one line.
        const columns = cel ? [] : eindregel === regel ? [`col=${kolom}`, `endColumn=${eindkolom}`] : [`endLine=${eindregel}`];
        const properties = [`file=${escapeProperty(showFile(plaats.bestand, basis))}`, `line=${regel}`, ...columns, `title=${escapeProperty(code)}`];
        const text = cel?.kolom ? `${brief(cel.kolom)}: ${brief(berichten[taal])}` : brief(berichten[taal]);
        return `::${COMMANDS[ernst]} ${properties.join(',')}::${escapeText(text)}`;
    }).join('\n');
}
