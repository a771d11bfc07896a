// How does this run show remarks to its author?
import pc from 'picocolors';
import type { Ernst, Melding, Taal } from '../../language/index.js';
import { show, toUri } from '../files.js';
import type { Texts } from '../texts/texts.js';
import { renderText } from './meldingen-text.js';
import type { Weergave } from './places.js';

export const hier = (taal: Taal): Weergave => ({ taal, basis: `${toUri('.')}/` });

/** What more is wrong in one file usually follows from what is shown, and nobody reads it. */
const MOST_SHOWN = 100;
const ORDER: readonly Ernst[] = ['fout', 'waarschuwing', 'informatie', 'hint'];

/** The remarks, of each file a hundred at most: errors before the rest, in the order of the file. */
export function renderMeldingen(meldingen: readonly Melding[], teksten: ReadonlyMap<string, string>, { taal, check }: Texts): string {
    const perFile = new Map<string, Melding[]>();
    for (const ernst of ORDER) {
        for (const melding of meldingen) {
            if (melding.ernst !== ernst) continue;
            const found = perFile.get(melding.plaats.bestand);
            if (found) found.push(melding);
            else perFile.set(melding.plaats.bestand, [melding]);
        }
    }
    const shown = new Set([...perFile.values()].flatMap((found) => found.slice(0, MOST_SHOWN)));
    const more = [...perFile].filter(([, found]) => found.length > MOST_SHOWN)
        .map(([uri, { length }]) => check.more(show(uri), length - MOST_SHOWN));
    const text = renderText(meldingen.filter((melding) => shown.has(melding)), teksten, { ...hier(taal), kleur: pc.isColorSupported });
    return [text, ...more].join('\n\n');
}
