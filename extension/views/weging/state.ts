// What does the weighing table know?
import type { Gegevenscel, Gegevenstabel, Kop } from '../../../language/protocol.js';
import type { WegingTexts } from '../../texts/weging.js';
import type { VanWeging } from '../../webview/messages.js';
import type { Host } from '../parts/host.js';

/** A judgement that can be set: of a corps on a dimension, as it is now. */
export interface Gekozen {
    readonly korps: string;
    readonly dimensie: string;
    readonly cel: Gegevenscel | undefined;
}

/** A cell of the file: `rij` as in a spreadsheet (headings are row 1), `kolom` from 1. */
export interface Plaats {
    readonly rij: number;
    readonly kolom: number;
}

export interface Weging {
    readonly texts: WegingTexts;
    readonly host: Host<VanWeging>;
    tabel: Gegevenstabel | undefined;
    filter: string;
    plaats: Plaats | undefined;
    /** What was asked to be set last, in words, and what became of it. */
    gevraagd: string;
    melding: string;
    draw(): void;
    choose(plaats: Plaats, focus: boolean): void;
}

/** An answer to an indicator that can be set. */
export interface Antwoordcel {
    readonly korps: string;
    readonly kop: Kop;
    readonly tekst: string;
}

export function answerAt({ koppen, rijen }: Gegevenstabel, { rij, kolom }: Plaats): Antwoordcel | undefined {
    const row = rijen.find((each) => each.rij === rij);
    const kop = koppen[kolom - 1];
    return row?.korps !== undefined && kop?.soort === 'indicator' ? { korps: row.korps, kop, tekst: row.cellen[kolom - 1]?.tekst ?? '' } : undefined;
}

/** Which judgement stands at a place: in a table with a column per dimension the cell, in a list the row. */
export function judgementAt({ koppen, rijen }: Gegevenstabel, { rij, kolom }: Plaats): Gekozen | undefined {
    const row = rijen.find((each) => each.rij === rij);
    const kop = koppen[kolom - 1];
    if (!row || row.korps === undefined || !kop) return undefined;
    if (kop.soort === 'dimensie' && kop.naam !== undefined) return { korps: row.korps, dimensie: kop.naam, cel: row.cellen[kolom - 1] };
    const oordeel = koppen.findIndex(({ soort }) => soort === 'oordeel');
    const over = koppen.findIndex(({ tekst }) => tekst.trim().toLowerCase() === 'dimensie');
    const dimensie = row.cellen[over]?.tekst;
    return oordeel >= 0 && dimensie ? { korps: row.korps, dimensie, cel: withTold(row.cellen, koppen.map(({ soort }) => soort), oordeel) } : undefined;
}

/** In a list the reason, source and status stand in cells of their own. */
function withTold(cellen: readonly Gegevenscel[], soorten: readonly string[], oordeel: number): Gegevenscel | undefined {
    const cel = cellen[oordeel];
    const text = (soort: string): string | undefined => cellen[soorten.indexOf(soort)]?.tekst || undefined;
    const [reden, bron, status] = [text('reden'), text('bron'), text('status')];
    return cel && { ...cel, ...(reden !== undefined && { reden }), ...(bron !== undefined && { bron }), ...(status !== undefined && { status }) };
}
