// Which readings of ours does a norm use, and what would it say without one of them?
import type { Zin } from '../decision/types.js';
import type { Beslissend, Norm } from '../model/types.js';

export interface Interpretatie {
    /** The sentences that carry it; one reading may need more than one. */
    readonly zinnen: readonly Zin[];
    readonly tekst: string;
}

/** All readings, in the norm's order. Sentences with the same text carry one reading. */
export function interpretationsOf(norm: Norm): readonly Interpretatie[] {
    const byText = new Map<string, Zin[]>();
    for (const zin of sentencesOf(norm)) {
        if (zin.interpretatie === undefined) continue;
        const known = byText.get(zin.interpretatie);
        if (known) known.push(zin);
        else byText.set(zin.interpretatie, [zin]);
    }
    return [...byText].map(([tekst, zinnen]) => ({ tekst, zinnen }));
}

function sentencesOf({ editie, blancoZin, eenhedenZin, velden, dimensies, regels, geldtNiet, weegtNiet, punten }: Norm): Zin[] {
    const normLines = dimensies.flatMap(({ norm }) => norm.map(({ zin }) => zin));
    const zinnen = [editie?.zin, blancoZin, eenhedenZin, ...[...velden, ...dimensies].map(({ zin }) => zin), ...normLines, punten?.zin,
        ...[...regels, ...geldtNiet, ...weegtNiet].map(({ zin }) => zin)];
    return zinnen.filter((zin) => zin !== undefined);
}

/** The norm without the sentences of a reading; what has a default (blanco, units) falls back on it. */
export function withoutInterpretation(norm: Norm, { tekst }: Interpretatie): Norm {
    const stays = ({ zin }: { readonly zin: Zin }): boolean => zin.interpretatie !== tekst;
    const { punten } = norm; // what a colour is worth is no reading: without it there would be no norm
    const without: Beslissend = {
        velden: norm.velden,
        blancoAls: norm.blancoZin?.interpretatie === tekst ? 'blanco' : norm.blancoAls,
        eenhedenScoren: norm.eenhedenZin?.interpretatie === tekst ? 'laagste' : norm.eenhedenScoren,
        dimensies: norm.dimensies.map((dimensie) => (dimensie.norm.every(stays) ? dimensie : { ...dimensie, norm: dimensie.norm.filter(stays) })),
        regels: norm.regels.filter(stays),
        geldtNiet: norm.geldtNiet.filter(stays),
        weegtNiet: norm.weegtNiet.filter(stays),
        ...(punten && { punten }),
    };
    return { ...norm, ...without };
}
