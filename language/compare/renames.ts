// Which name of the old edition is which in the new? By `voorheen`, else by the name itself; nothing is guessed.
import type { NormConditie } from '../decision/types.js';
import type { Dimensie, Norm, Regeltekst, Voorwaarde } from '../model/types.js';
import { nameKey } from '../names.js';
import type { Hernoemd } from './types.js';

export function findRenames(oud: Norm, nieuw: Norm): Hernoemd {
    const dimensies = pairs(oud.dimensies, nieuw.dimensies);
    const byName = new Map(nieuw.dimensies.map((dimensie) => [dimensie.naam, dimensie]));
    const indicatoren = new Map(oud.dimensies.flatMap((dimensie) => {
        const successor = byName.get(dimensies.get(dimensie.naam) ?? '');
        return successor ? [...pairs(dimensie.indicatoren, successor.indicatoren)] : [];
    }));
    return { velden: fieldPairs(oud, nieuw, dimensies), dimensies, indicatoren };
}

type Naamdrager = Pick<Dimensie, 'naam' | 'kort' | 'voorheen'>;

function pairs(old: readonly Naamdrager[], fresh: readonly Naamdrager[]): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const taken = new Set<string>();
    const add = (from: Naamdrager | undefined, to: Naamdrager): void => {
        if (!from || found.has(from.naam) || taken.has(to.naam)) return;
        found.set(from.naam, to.naam);
        taken.add(to.naam);
    };
    const only = (list: readonly Naamdrager[], wanted: (each: Naamdrager) => boolean): Naamdrager | undefined => {
        const matching = list.filter(wanted);
        return matching.length === 1 ? matching[0] : undefined;
    };
    for (const to of fresh) {
        const { voorheen } = to;
        if (voorheen === undefined) continue;
        const key = nameKey(voorheen);
        add(old.find(({ naam }) => nameKey(naam) === key) ?? only(old, ({ kort }) => nameKey(kort) === key), to);
    }
    for (const to of fresh) add(old.find(({ naam }) => nameKey(naam) === nameKey(to.naam)), to);
    // `Kwaliteit van Toezicht` is `Kwaliteit` when no other is called so.
    for (const to of fresh) {
        const key = nameKey(to.kort);
        if (only(fresh, ({ kort }) => nameKey(kort) === key)) add(only(old, ({ kort }) => nameKey(kort) === key), to);
    }
    return found;
}

/** A field goes by its name; a new name of it shows when all that is left of its dimensions stands under that name. */
function fieldPairs(oud: Norm, nieuw: Norm, dimensies: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const { naam } of oud.velden) {
        const same = nieuw.velden.find((veld) => nameKey(veld.naam) === nameKey(naam));
        if (same) found.set(naam, same.naam);
    }
    for (const { naam } of oud.velden) {
        if (found.has(naam)) continue;
        const successors = new Set(oud.dimensies.filter(({ veld }) => veld === naam).flatMap((dimensie) => {
            const to = nieuw.dimensies.find((each) => each.naam === dimensies.get(dimensie.naam));
            return to ? [to.veld] : [];
        }));
        const [only] = successors;
        if (successors.size === 1 && only !== undefined && ![...found.values()].includes(only)) found.set(naam, only);
    }
    return found;
}

/** What names a dimension, field or indicator: whatever is added to a norm, until it is said here that it does not. */
type Namend = Omit<Norm, 'bestand' | 'editie' | 'blancoAls' | 'blancoZin' | 'eenhedenScoren' | 'eenhedenZin' | 'gegevens' | 'punten' | 'korpsen' | 'groepen' | 'eenheden'>;

/** The old edition in the names of the new one; what is no more keeps its name, told apart where the new one took that. */
export function renameNorm(norm: Norm, { velden, dimensies, indicatoren }: Hernoemd, nieuw: Norm): Norm {
    const field = renamer(velden, nieuw.velden.map(({ naam }) => naam));
    const dimension = renamer(dimensies, nieuw.dimensies.map(({ naam }) => naam));
    const indicator = renamer(indicatoren, nieuw.dimensies.flatMap(({ indicatoren: all }) => all.map(({ naam }) => naam)));
    const als = (conditie: NormConditie): NormConditie =>
        conditie.soort === 'vergelijking' ? { ...conditie, indicator: indicator(conditie.indicator) } : { ...conditie, delen: conditie.delen.map(als) };
    const voorwaarde = (deel: Voorwaarde): Voorwaarde => {
        if (deel.soort === 'kleuren') return { ...deel, dimensies: deel.dimensies.map(dimension) };
        if ('delen' in deel) return { ...deel, delen: deel.delen.map(voorwaarde) };
        return { ...deel, velden: deel.velden.map(field) };
    };
    const regel = <R extends Regeltekst>(each: R): R => ({ ...each, als: voorwaarde(each.als), ...(each.doel !== undefined && { doel: dimension(each.doel) }) });
    const named: Namend = {
        velden: norm.velden.map((veld) => ({ ...veld, naam: field(veld.naam) })),
        dimensies: norm.dimensies.map((dimensie) => ({
            ...dimensie,
            naam: dimension(dimensie.naam),
            ...(dimensie.veld !== undefined && { veld: field(dimensie.veld) }),
            indicatoren: dimensie.indicatoren.map((each) => ({ ...each, naam: indicator(each.naam) })),
            norm: dimensie.norm.map((line) => (line.als ? { ...line, als: als(line.als) } : line)),
        })),
        regels: norm.regels.map(regel),
        geldtNiet: norm.geldtNiet.map((zin) => ({ ...zin, dimensies: zin.dimensies.map(dimension) })),
        weegtNiet: norm.weegtNiet.map((zin) => ({ ...zin, dimensies: zin.dimensies.map(dimension) })),
        voorbeelden: norm.voorbeelden.map((voorbeeld) => ({
            ...voorbeeld,
            scores: voorbeeld.scores.map((line) => ({ ...line, dimensies: line.dimensies === 'overige' ? line.dimensies : line.dimensies.map(dimension) })),
            waarden: voorbeeld.waarden.map((line) => ({ ...line, indicator: indicator(line.indicator) })),
            verwacht: voorbeeld.verwacht.map((line) => ({ ...line, ...(line.doel !== undefined && { doel: dimension(line.doel) }), ...(line.want && { want: regel(line.want) }) })),
        })),
        verwachtingen: norm.verwachtingen.map((each) => {
            if (each.soort === 'kleuren') return { ...each, ...(each.dimensie !== undefined && { dimensie: dimension(each.dimensie) }) };
            return each.soort === 'som' ? { ...each, indicator: indicator(each.indicator) } : { ...each, links: indicator(each.links), rechts: indicator(each.rechts) };
        }),
        afwijkingen: norm.afwijkingen.map((zin) => ({ ...zin, dimensie: dimension(zin.dimensie) })),
    };
    return { ...norm, ...named };
}

function renamer(map: ReadonlyMap<string, string>, fresh: readonly string[]): (naam: string) => string {
    const used = new Set(fresh);
    return (naam) => {
        const to = map.get(naam);
        if (to !== undefined) return to;
        let own = naam;
        while (used.has(own)) own = `${own} (oud)`;
        return own;
    };
}
