// Under which constant does a dimension stand in the code, and which lists of dimensions have a name?
import type { Decision } from '../../decision/types.js';
import { type Code, list } from './print.js';

/** Upper-case names that the module or its surroundings use already. */
const TAKEN = [
    'BLANCO', 'ROOD', 'GEEL', 'GROEN', 'NVT', 'OPEN', 'BEOORDEELD', 'EINDSCORE', 'GRENS', 'DIMENSIES', 'PLAFONDS', 'VOLGORDE', 'SCHEMA',
    'KOLOMMEN', 'KORPSEN', 'SCORES', 'TEKSTEN', 'PUNTEN', 'DELEN', 'GEWICHT', 'GEBRUIK', 'TEKENS', 'JSON', 'URL',
    'GEWOGEN', 'GROEPEN', 'VERLAAGD', 'MASKERS', 'NIET', 'BLOK', 'LANG', 'STAP', 'STAP_UIT', 'VEEL', 'OMVANG', 'GETALLEN', 'CODES', 'KERN', 'AANTAL_KOLOMMEN', 'ZONDER_WAARDEN', 'GEDEELD',
];

export interface Names {
    /** The constant of a dimension. */
    readonly of: (dimensie: number) => string;
    /** A list of dimensions: by name where the norm has one for it. */
    readonly listOf: (dimensies: readonly number[]) => Code;
    /** The named lists that were asked for, in the order of asking. */
    readonly lists: () => readonly { readonly naam: string; readonly code: Code }[];
}

export function createNames(decision: Decision): Names {
    const taken = new Set(TAKEN);
    const fresh = (base: string): string => {
        let name = base;
        for (let n = 2; taken.has(name); n++) name = `${base}_${n}`;
        taken.add(name);
        return name;
    };
    const constants = decision.dimensies.map(({ naam }, i) => fresh(upper(naam) || `DIMENSIE_${i + 1}`));
    const of = (dimensie: number): string => constants[dimensie] as string;
    const weighed = decision.dimensies.flatMap(({ weegt }, i) => (weegt ? [i] : []));
    const named = new Map<string, { naam: string; code: Code }>();
    const allWeighed = (): string => {
        const known = named.get(weighed.join()) ?? { naam: fresh('ALLE_GEWOGEN'), code: list(weighed.map(of)) };
        named.set(weighed.join(), known);
        return known.naam;
    };
    const nameOf = (dimensies: readonly number[]): { base: string; code: Code } | undefined => {
        const same = (others: readonly number[]): boolean => dimensies.length === others.length && dimensies.every((each, i) => each === others[i]);
        const velden = new Set(decision.dimensies.flatMap(({ veld }) => veld ?? []));
        for (const veld of velden) {
            if (same(weighed.filter((i) => decision.dimensies[i]?.veld === veld))) return { base: `VAN_${upper(veld)}`, code: list(dimensies.map(of)) };
        }
        const without = weighed.filter((i) => !dimensies.includes(i));
        if (dimensies.length < 4 || without.length > 3 || !same(weighed.filter((i) => !without.includes(i)))) return undefined;
        const tests = without.map((i) => `dimensie !== ${of(i)}`).join(' && ');
        return { base: `BEHALVE_${without.map(of).join('_EN_')}`, code: `${allWeighed()}.filter((dimensie) => ${tests})` };
    };
    return {
        of,
        listOf: (dimensies) => {
            const key = dimensies.join();
            if (key === weighed.join()) return allWeighed();
            const found = nameOf(dimensies);
            if (!found) return list(dimensies.map(of));
            const known = named.get(key) ?? { naam: fresh(found.base), code: found.code };
            named.set(key, known);
            return known.naam;
        },
        lists: () => [...named.values()],
    };
}

/** `Niet-vergunde branche` -> NIET_VERGUNDE_BRANCHE; nothing but A-Z, 0-9 and _, and no digit in front. */
const upper = (naam: string): string =>
    naam.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/[^A-Z0-9]+/g, '_').replace(/^_+|_+$/g, '').replace(/^(?=\d)/, 'D_');
