// What of a set of things that is enough can be left out?

/** A part that is enough too, and of which none can be missed; things are left out from the first on. */
export const leastOf = <T>(all: readonly T[], enough: (part: readonly T[]) => boolean): readonly T[] => all.reduce<readonly T[]>((part, each) => {
    const rest = part.filter((other) => other !== each);
    return enough(rest) ? rest : part;
}, all);
