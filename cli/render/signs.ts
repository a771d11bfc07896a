// How does a colour look in a terminal? Always with a sign, for who sees or prints no colours.
import pc from 'picocolors';
import stringWidth from 'fast-string-width';
import { kindOf, type Score, SIGNS } from '../../language/index.js';

const PAINT: Readonly<Record<Score | 'onzeker', (text: string) => string>> = {
    groen: (text) => pc.bgGreen(pc.black(text)),
    geel: (text) => pc.bgYellow(pc.black(text)),
    rood: (text) => pc.bgRed(pc.black(text)),
    blanco: (text) => pc.dim(text),
    onzeker: (text) => pc.bgMagenta(pc.black(text)),
};

export const paint = (scores: readonly Score[], text: string): string => PAINT[kindOf(scores)](text);
export const signCell = (scores: readonly Score[]): string => paint(scores, ` ${SIGNS[kindOf(scores)]} `);

/** Pads to a width as it is seen: accents and wide signs counted as they show. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));
