// How is a place called: which file, seen from which folder, and which severity in which language?
import type { Ernst, Taal } from '../../language/index.js';

export interface Weergave {
    readonly taal: Taal;
    /** The folder that paths are shown from, as a URI that ends in `/`. */
    readonly basis: string;
}

const FURTHEST = 2;

/** A file as it would be typed in the folder `basis`; far away by its whole path. */
export function showFile(uri: string, basis: string): string {
    const [own, base] = [uri.split('/'), basis.split('/').slice(0, -1)];
    let same = 0;
    while (same < base.length && same < own.length - 1 && own[same] === base[same]) same++;
    const up = base.length - same;
    if (!uri.startsWith('file:') || same < 3) return uri;
    const path = up > FURTHEST ? new URL(uri).pathname.replace(/^\/([A-Za-z]:)/, '$1') : [...Array<string>(up).fill('..'), ...own.slice(same)].join('/');
    return decodeURIComponent(path);
}

const LONGEST_MESSAGE = 600;
const [HEAD, TAIL] = [300, 200];

/** A message around a name of a thousand letters: its begin, and its end, where the advice stands. */
export const brief = (text: string): string => (text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, HEAD)} … ${text.slice(-TAIL)}`);

const ENGLISH: Readonly<Record<Ernst, string>> = { fout: 'error', waarschuwing: 'warning', informatie: 'information', hint: 'hint' };
export const showErnst = (ernst: Ernst, taal: Taal): string => (taal === 'nl' ? ernst : ENGLISH[ernst]);

/** Without what a terminal would obey or hide: control characters, and signs that turn the direction of reading. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '\ufffd');
