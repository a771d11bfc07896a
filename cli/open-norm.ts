// What does nearly every command begin with? A norm without errors, its data, and a receipt of both.
import { type Decision, type Gegevens, type Melding, type Norm, type Recept, readData, schemaOf } from '../language/index.js';
import { NotInOrder, UsageError } from './exit.js';
import { readDataFile } from './data-file.js';
import { show, toUri, unreadable } from './files.js';
import { traceOf } from './hash.js';
import { NormReader } from './norm-reader.js';
import { remark } from './output.js';
import { renderMeldingen } from './render/meldingen.js';
import type { Texts } from './texts/texts.js';
import { VERSIE } from './version.js';

export interface DataOptions {
    data?: string[];
}

export interface OpenNorm {
    readonly norm: Norm;
    readonly decision: Decision;
    readonly teksten: ReadonlyMap<string, string>;
    /** Every norm file that was read, by URI. */
    readonly sporen: ReadonlyMap<string, Uint8Array>;
}

/** Loads a norm; ends the command when it has errors. `from`: the file that holds the text of `path` at another moment. */
export async function openNorm(path: string, texts: Texts, from?: string): Promise<OpenNorm> {
    const reader = new NormReader(from === undefined ? undefined : { at: toUri(path), from: toUri(from) });
    const { norm, decision, meldingen, teksten } = await reader.load(path);
    const serious = meldingen.filter(({ ernst }) => ernst === 'fout' || ernst === 'waarschuwing');
    if (serious.length > 0) remark(renderMeldingen(serious, teksten, texts));
    if (!decision) throw new NotInOrder();
    return { norm, decision, teksten, sporen: reader.read };
}

export interface OpenData {
    readonly gegevens: Gegevens;
    readonly bestanden: readonly { readonly bestand: string; readonly sha256: string }[];
    readonly uris: readonly string[];
}

/** Reads the data of `--data`, else what the norm names; ends the command when they cannot be read. */
export async function openData({ norm, teksten }: Pick<OpenNorm, 'norm' | 'teksten'>, { data }: DataOptions, texts: Texts): Promise<OpenData> {
    const uris = data ? data.map(toUri) : norm.gegevens.map(({ bestand }) => bestand);
    if (uris.length === 0) throw new UsageError(({ usage }) => usage.noData(show(norm.bestand)));
    const files = await Promise.all(uris.map((bestand) => readDataFile(bestand).catch((error: unknown) => {
        throw unreadable(show(bestand), error);
    })));
    const gegevens = readData(schemaOf(norm), files);
    if (gegevens.meldingen.length > 0) remark(renderMeldingen(gegevens.meldingen, teksten, texts));
    if (hasErrors(gegevens.meldingen)) throw new NotInOrder();
    return { gegevens, bestanden: files.map(({ bestand, inhoud }) => traceOf(show(bestand), inhoud)), uris };
}

export const hasErrors = (meldingen: readonly Melding[]): boolean => meldingen.some(({ ernst }) => ernst === 'fout');

export function receiptOf({ norm, sporen }: OpenNorm, gegevens: OpenData['bestanden']): Recept {
    const traces = [...sporen].map(([uri, bytes]) => traceOf(show(uri), bytes));
    const own = show(norm.bestand);
    return {
        versie: 1,
        normtaal: VERSIE,
        norm: { bestand: own, sha256: traces.find(({ bestand }) => bestand === own)?.sha256 ?? '', gebruikt: traces.filter(({ bestand }) => bestand !== own) },
        gegevens,
    };
}
