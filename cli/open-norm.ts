// What does nearly every command begin with? A norm without errors, its data, and a receipt of both.
import { type Decision, type Gegevens, type Melding, NietInOrde, type Norm, NormLoader, type Recept, readData, schemaOf } from '../language/index.js';
import { NotInOrder, UsageError } from './exit.js';
import { readBytes, reasonOf, sha256, show, toUri } from './files.js';
import { renderMeldingen } from './render/meldingen.js';
import { remark } from './output.js';
import { VERSIE } from './version.js';

export interface DataOptions {
    data?: string[];
}

export interface OpenNorm {
    readonly norm: Norm;
    readonly decision: Decision;
    readonly teksten: ReadonlyMap<string, string>;
    readonly sporen: ReadonlyMap<string, string>;
}

/** A file that is not there is wrong use; one that is no norm is not in order. */
export function unreadable(path: string, error: unknown): Error {
    const message = `${path} is niet te lezen: ${reasonOf(error)}.`;
    if (!(error instanceof NietInOrde)) return new UsageError(message);
    remark(`normtaal: ${message}`);
    return new NotInOrder();
}

/** Loads a norm; ends the command when it has errors. */
export async function openNorm(path: string): Promise<OpenNorm> {
    const sporen = new Map<string, string>();
    const loader = new NormLoader(async (uri) => {
        const bytes = await readBytes(uri);
        sporen.set(uri, sha256(bytes));
        return bytes;
    });
    const { norm, decision, meldingen, teksten } = await loader.load(toUri(path)).catch((error: unknown) => {
        throw unreadable(path, error);
    });
    const serious = meldingen.filter(({ ernst }) => ernst === 'fout' || ernst === 'waarschuwing');
    if (serious.length > 0) remark(renderMeldingen(serious, teksten));
    if (!decision) throw new NotInOrder();
    return { norm, decision, teksten, sporen };
}

export interface OpenData {
    readonly gegevens: Gegevens;
    readonly bestanden: readonly { readonly bestand: string; readonly sha256: string }[];
    readonly uris: readonly string[];
}

/** Reads the data of `--data`, else what the norm names; ends the command when they cannot be read. */
export async function openData({ norm, teksten }: Pick<OpenNorm, 'norm' | 'teksten'>, { data }: DataOptions): Promise<OpenData> {
    const uris = data ? data.map(toUri) : norm.gegevens.map(({ bestand }) => bestand);
    if (uris.length === 0) throw new UsageError(`${show(norm.bestand)} noemt geen gegevens. Geef ze met --data BESTAND, of schrijf in de norm: gegevens "korpsen.csv".`);
    const files = await Promise.all(uris.map(async (bestand) => ({
        bestand,
        bytes: await readBytes(bestand).catch((error: unknown) => {
            throw new UsageError(`${show(bestand)} is niet te lezen: ${reasonOf(error)}.`);
        }),
    })));
    const gegevens = readData(schemaOf(norm), files);
    if (gegevens.meldingen.length > 0) remark(renderMeldingen(gegevens.meldingen, teksten));
    if (hasErrors(gegevens.meldingen)) throw new NotInOrder();
    return { gegevens, bestanden: files.map(({ bestand, bytes }) => ({ bestand: show(bestand), sha256: sha256(bytes) })), uris };
}

export const hasErrors = (meldingen: readonly Melding[]): boolean => meldingen.some(({ ernst }) => ernst === 'fout');

export function receiptOf({ norm, sporen }: OpenNorm, gegevens: OpenData['bestanden']): Recept {
    const traces = [...sporen].map(([uri, hash]) => ({ bestand: show(uri), sha256: hash }));
    const own = show(norm.bestand);
    return {
        versie: 1,
        normtaal: VERSIE,
        norm: { bestand: own, sha256: traces.find(({ bestand }) => bestand === own)?.sha256 ?? '', gebruikt: traces.filter(({ bestand }) => bestand !== own) },
        gegevens,
    };
}
