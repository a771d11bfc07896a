// How does an author read remarks? Place, what is wrong, and the line with the place underlined.
import pc from 'picocolors';
import type { Melding } from '../../language/index.js';
import { show } from '../files.js';

export function renderMeldingen(meldingen: readonly Melding[], teksten: ReadonlyMap<string, string>): string {
    return meldingen.map((melding) => renderMelding(melding, teksten)).join('\n');
}

function renderMelding({ code, ernst, bericht, plaats }: Melding, teksten: ReadonlyMap<string, string>): string {
    const colour = ernst === 'fout' ? pc.red : ernst === 'waarschuwing' ? pc.yellow : pc.cyan;
    const head = `${show(plaats.bestand)}:${plaats.regel}:${plaats.kolom}: ${colour(`${ernst} ${code}`)}: ${bericht}`;
    const line = teksten.get(plaats.bestand)?.split(/\r\n|\r|\n/)[plaats.regel - 1];
    if (line === undefined) return head;
    const end = plaats.eindregel === plaats.regel ? plaats.eindkolom : line.length + 1;
    const number = String(plaats.regel);
    const before = line.slice(0, plaats.kolom - 1).replace(/[^\t]/g, ' ');
    return `${head}\n  ${number} | ${line}\n  ${' '.repeat(number.length)} | ${before}${colour('^'.repeat(Math.max(1, end - plaats.kolom)))}`;
}
