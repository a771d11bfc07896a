// What is said of a sentence beside the code that it became, in every target?
import type { Zin } from '../decision/types.js';

/** How a rule's file is shown. */
export type ShowFile = (uri: string) => string;

/** The sentence, where it stands and on what it rests: a part on each line, without line ends in it. */
export function remarksOn(zin: Zin, show: ShowFile): readonly string[] {
    const { tekst, herkomst, bron } = zin;
    return [tekst, `${show(herkomst.bestand)}:${herkomst.regel}${bron === undefined ? '' : `, bron: ${bron}`}`, ...clausesOf(zin)].map(oneLine);
}

/** Why it is so, and how we read it. */
export const clausesOf = ({ motivering, interpretatie }: Zin): readonly string[] => [
    ...(motivering === undefined ? [] : [`motivering: ${motivering}`]),
    ...(interpretatie === undefined ? [] : [`interpretatie: ${interpretatie}`]),
];

/** Line ends, other controls, and marks that turn the direction of text: a comment ends nowhere else than it seems to. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;
export const oneLine = (text: string): string => text.replace(UNSEEN, ' ').replace(/\p{Surrogate}/gu, '\ufffd');
