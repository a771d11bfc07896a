// Which result is to be made again? What `score --format json` wrote, with the receipt at its begin.
import type { Per, Recept } from '../language/index.js';
import { UsageError } from './exit.js';
import { readText, unreadable } from './files.js';

export interface OldResult {
    readonly recept: Recept;
    readonly per: Per;
    /** The result without its receipt. */
    readonly uitslag: Readonly<Record<string, unknown>>;
}

/** @throws UsageError when the file is no such result. */
export async function readResult(path: string): Promise<OldResult> {
    const text = await readText(path).catch((error: unknown) => {
        throw unreadable(path, error);
    });
    const result = parsed(text);
    if (!isScoreResult(result)) throw new UsageError((texts) => texts.recept.noResult(path));
    const { versie, normtaal, norm, gegevens, ...uitslag } = result;
    return { recept: { versie, normtaal, norm, gegevens }, per: result.per, uitslag };
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

type ScoreResult = Recept & { readonly per: Per; readonly korpsen: readonly unknown[] };

function isScoreResult(value: unknown): value is ScoreResult {
    const { versie, normtaal, norm, gegevens, per, korpsen } = (value ?? {}) as Partial<Record<keyof ScoreResult, unknown>>;
    return versie === 1 && typeof normtaal === 'string' && isTrace(norm) && Array.isArray((norm as Recept['norm']).gebruikt) && (norm as Recept['norm']).gebruikt.every(isTrace)
        && Array.isArray(gegevens) && gegevens.every(isTrace) && (per === 'korps' || per === 'eenheid') && Array.isArray(korpsen);
}

const isTrace = (value: unknown): boolean => {
    const { bestand, sha256 } = (value ?? {}) as { bestand?: unknown; sha256?: unknown };
    return typeof bestand === 'string' && typeof sha256 === 'string';
};
