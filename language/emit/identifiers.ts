// Under which plain identifier does a name go, where blanks, accents and capitals are trouble?

/** Identifiers of a-z, 0-9 and _, each its own, none of `taken`, short enough for PostgreSQL (63) with something before or behind it. */
export function createIdentifiers(names: readonly string[], taken: Iterable<string>, otherwise: string): readonly string[] {
    const used = new Set(taken);
    return names.map((name, i) => {
        const base = snake(name) || `${otherwise}_${i + 1}`;
        let found = base;
        for (let n = 2; used.has(found); n++) found = `${base}_${n}`;
        used.add(found);
        return found;
    });
}

const LONGEST = 50;

/** `Niet-vergunde branche` -> niet_vergunde_branche; never with a digit or _ in front. */
export const snake = (name: string): string =>
    name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_+/, '').slice(0, LONGEST).replace(/_+$/, '').replace(/^(?=\d)/, 'd_');
