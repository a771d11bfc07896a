// How is a page read in a terminal?
import pc from 'picocolors';
import stringWidth from 'fast-string-width';
import { type Blok, type Deel, writeScores, type Zijde } from '../../language/index.js';
import { printable } from './places.js';
import { pad, paint } from './signs.js';

/** A sentence may be wider; a table that is wider than this is written row by row. */
const WIDEST = 110;

export const blocksText = (blokken: readonly Blok[]): string => printableLines(blokken.flatMap((blok, i) => [...(i > 0 ? [''] : []), ...linesOf(blok)]).join('\n'));

function linesOf(blok: Blok): string[] {
    switch (blok.soort) {
        case 'kop':
            return [blok.niveau === 1 ? pc.bold(pc.underline(blok.tekst)) : pc.bold(blok.tekst)];
        case 'alinea':
            return [blok.tekst];
        case 'lijst':
            return blok.punten.map((punt) => `- ${punt}`);
        case 'tabel':
            return table(blok);
        case 'zinnen':
            return blok.paren.flatMap(({ oud, nieuw, noot }) => [
                ...(oud ? [side('-', oud, pc.red)] : []), ...(nieuw ? [side('+', nieuw, pc.green)] : []), ...(noot === undefined ? [] : [pc.dim(`    ${noot}`)]),
            ]);
    }
}

const side = (sign: string, { tekst, plaats }: Zijde, colour: (text: string) => string): string => `${colour(`${sign} ${tekst}`)}  ${pc.dim(plaats)}`;

const plain = (deel: Deel): string => (typeof deel === 'string' ? deel : ` ${writeScores(deel.scores)} `);
const shown = (deel: Deel): string => (typeof deel === 'string' ? deel : paint(deel.scores, plain(deel)));

function table({ koppen, rijen }: Extract<Blok, { soort: 'tabel' }>): string[] {
    const widths = koppen.map((kop, i) => Math.max(stringWidth(kop), ...rijen.map((rij) => stringWidth(plain(rij[i] ?? '')))));
    // The last column may run on: it is the one with sentences in it.
    const all = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
    if (all > WIDEST) return rijen.flatMap((rij) => asParagraph(koppen, rij));
    const line = (cells: readonly Deel[], style: (text: string) => string = (text) => text): string =>
        cells.map((deel, i) => (i === cells.length - 1 ? style(shown(deel)) : style(shown(deel)) + pad('', (widths[i] as number) - stringWidth(plain(deel))))).join('  ').trimEnd();
    return [...(koppen.some((kop) => kop !== '') ? [line(koppen, pc.dim)] : []), ...rijen.map((rij) => line(rij))];
}

/** A row that is too wide: its last two cells, where the sentences are, each on a line of their own; an empty one says nothing. */
function asParagraph(koppen: readonly string[], rij: readonly Deel[]): string[] {
    const first = Math.max(1, rij.length - 2);
    const told = rij.slice(first).flatMap((deel, i) => (plain(deel).trim() === '' ? [] : [`    ${pc.dim(koppen[first + i] as string)} ${shown(deel)}`.trimEnd()]));
    return [rij.slice(0, first).map(shown).join('  ').trimEnd(), ...told];
}

/** What a norm says in signs that a terminal obeys is not obeyed; our own colours are. */
const printableLines = (text: string): string => text.split(/(\u001b\[\d+m)/).map((part, i) => (i % 2 === 1 ? part : printable(part))).join('');
