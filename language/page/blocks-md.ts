// How is a page read in a merge request: Markdown?
import { writeScores } from '../result/score-table.js';
import type { Blok, Deel, Zijde } from './blocks.js';

/** Text that means nothing in Markdown or HTML but itself: no mark-up, no entity (`&lt;`), no item of a list. */
export const escapeMd = (text: string): string =>
    text.replace(/\s+/g, ' ').replace(/([\\`*_{}[\]<>#|~])/g, '\\$1').replace(/&(?=#?\w+;)/g, '&amp;').replace(/^(\d*)(?=[-+] |[.)] )/, '$1\\');

export const blocksMd = (blokken: readonly Blok[]): string => blokken.map((blok) => linesOf(blok).join('\n')).join('\n\n');

function linesOf(blok: Blok): string[] {
    switch (blok.soort) {
        case 'kop':
            return [`${'#'.repeat(blok.niveau)} ${escapeMd(blok.tekst)}`];
        case 'alinea':
            return [escapeMd(blok.tekst)];
        case 'lijst':
            return blok.punten.map((punt) => `- ${escapeMd(punt)}`);
        case 'tabel':
            return [row(blok.koppen.map(escapeMd)), row(blok.koppen.map(() => '---')), ...blok.rijen.map((rij) => row(rij.map(cell)))];
        case 'zinnen':
            return [row(blok.koppen.map(escapeMd)), row(['---', '---']), ...blok.paren.map(({ oud, nieuw, noot }) => row([side(oud), `${side(nieuw)}${noot === undefined ? '' : ` *(${escapeMd(noot)})*`}`]))];
    }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const cell = (deel: Deel): string => (typeof deel === 'string' ? escapeMd(deel) : `**${escapeMd(writeScores(deel.scores))}**`);
const side = (zijde: Zijde | undefined): string => (zijde ? `${escapeMd(zijde.tekst)} <sub>${escapeMd(zijde.plaats)}</sub>` : '');
