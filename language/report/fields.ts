// How do the corps do on each field and dimension (the reflection of §3.3), and what do they say of their partners (§3.4)?
import { type Score, SCORES } from '../decision/types.js';
import type { Rij, Scoretabel } from '../result/score-table.js';

export type Stand = Score | 'onzeker' | 'geldt niet';
export const STANDEN: readonly Stand[] = ['groen', 'geel', 'rood', 'blanco', 'onzeker', 'geldt niet'];

export interface Dimensiebeeld {
    readonly naam: string;
    readonly kort: string;
    readonly definitie?: string;
    readonly bron?: string;
    readonly weegt: boolean;
    /** The corps of each standing, in the order of the norm. */
    readonly korpsen: Readonly<Record<Stand, readonly string[]>>;
}

export interface Veldbeeld {
    /** Absent for dimensions without a field. */
    readonly naam?: string;
    readonly definitie?: string;
    /** Whether any of its dimensions is weighed. */
    readonly weegt: boolean;
    readonly dimensies: readonly Dimensiebeeld[];
}

/** Per field, in the order of the norm; `indices` of the same length are those of the decision. */
export function fieldsOf({ norm, decision, rijen }: Pick<Scoretabel, 'norm' | 'decision' | 'rijen'>): Veldbeeld[] {
    const names = [...new Set(decision.dimensies.map(({ veld }) => veld))];
    return names.map((naam) => {
        const own = decision.dimensies.flatMap((dimensie, i) => (dimensie.veld === naam ? [{ dimensie, i }] : []));
        const definitie = norm.velden.find((veld) => veld.naam === naam)?.definitie;
        return {
            ...(naam !== undefined && { naam }), ...(definitie !== undefined && { definitie }),
            weegt: own.some(({ dimensie }) => dimensie.weegt),
            dimensies: own.map(({ dimensie: { weegt }, i }) => ({ ...dimensionOf(norm.dimensies[i], i, rijen), weegt })),
        };
    });
}

function dimensionOf(dimensie: Scoretabel['norm']['dimensies'][number] | undefined, i: number, rijen: readonly Rij[]): Omit<Dimensiebeeld, 'weegt'> {
    const korpsen = Object.fromEntries(STANDEN.map((stand) => [stand, rijen.filter((rij) => standOf(rij.dimensies[i]) === stand).map(({ korps }) => korps)])) as Record<Stand, string[]>;
    return {
        naam: dimensie?.naam ?? '', kort: dimensie?.kort ?? '', korpsen,
        ...(dimensie?.definitie !== undefined && { definitie: dimensie.definitie }),
        ...(dimensie?.zin.bron !== undefined && { bron: dimensie.zin.bron }),
    };
}

function standOf(dimensie: Rij['dimensies'][number] | undefined): Stand {
    if (!dimensie || dimensie.geldtNiet) return 'geldt niet';
    return dimensie.score.length > 1 ? 'onzeker' : (SCORES.find((score) => score === dimensie.score[0]) ?? 'blanco');
}
