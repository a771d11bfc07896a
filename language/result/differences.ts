// In what do two results of `score` differ? Rows are told apart by their name, not by their order, and where a
// sentence stands is no part of what was scored.

/** One value that is another now; `plek` leads to it, as in Utrecht > dimensies > Weging > score. */
export interface Uitslagverschil {
    readonly plek: readonly string[];
    /** Absent: it was not there. */
    readonly was?: string;
    /** Absent: it is no longer there. */
    readonly is?: string;
}

/** What names an item of a list, so that it can be found again. */
const NAMING: readonly (readonly string[])[] = [['korps'], ['doel', 'hoogstens', 'zin'], ['zin', 'tekst']];
const PLACES = new Set(['bestand', 'regel']);

/** `was` and `is`: parsed JSON. */
export function resultDifferences(was: unknown, is: unknown, plek: readonly string[] = []): readonly Uitslagverschil[] {
    const [before, after] = [entriesOf(was), entriesOf(is)];
    if (!before || !after) {
        const [a, b] = [shown(was), shown(is)];
        return a === b ? [] : [{ plek, ...(a !== undefined && { was: a }), ...(b !== undefined && { is: b }) }];
    }
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => resultDifferences(before.get(key), after.get(key), [...plek, key]));
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
    if (Array.isArray(value)) {
        const items: readonly unknown[] = value;
        const naming = NAMING.find((keys) => items.length > 0 && items.every((item) => isObject(item) && keys.every((key) => typeof item[key] === 'string')));
        if (!naming) return items.every(isObject) ? new Map(items.map((item, i) => [String(i + 1), item])) : undefined;
        return new Map(items.map((item) => [naming.map((key) => String((item as Record<string, unknown>)[key])).join(', '), item]));
    }
    return isObject(value) ? new Map(Object.entries(value).filter(([key]) => !PLACES.has(key))) : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value in words; of a whole object that came or went, that it is there. */
function shown(value: unknown): string | undefined {
    if (value === undefined || typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(', ') || '-';
    return isObject(value) ? '' : JSON.stringify(value);
}
