// What is a decision as JSON for other programs? All of it, with its version; `decision/read.ts` reads it back.
import type { Decision } from '../decision/types.js';

export interface JsonOptions {
    readonly bestand: string;
    readonly sha256: string;
    /** Version of Normtaal. */
    readonly versie: string;
    /** URI of the norm file: other files are named as seen from it. */
    readonly norm: string;
    readonly korpsen: readonly { readonly naam: string; readonly aliassen: readonly string[] }[];
}

export function emitJson(decision: Decision, { bestand, sha256, versie, norm, korpsen }: JsonOptions): string {
    const shown = JSON.parse(JSON.stringify(decision), (key: string, value: unknown) => (key === 'bestand' && typeof value === 'string' ? fromNorm(value, norm) : value)) as unknown;
    return `${JSON.stringify({ versie: 1, normtaal: versie, norm: { bestand, sha256 }, korpsen, beslissing: shown }, undefined, 2)}\n`;
}

/** `file:///a/b/c.norm` as seen from `file:///a/d/e.norm`: `../b/c.norm`. */
function fromNorm(uri: string, norm: string): string {
    const [to, from] = [uri.split('/'), norm.split('/')];
    let same = 0;
    while (same < Math.min(to.length, from.length) - 1 && to[same] === from[same]) same++;
    if (same < 3) return uri; // elsewhere altogether
    return [...from.slice(same, -1).map(() => '..'), ...to.slice(same)].join('/');
}
