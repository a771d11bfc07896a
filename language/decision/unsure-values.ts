// Which values can an unsure answer have, and what does a norm give for them? Nothing is guessed: every value counts.
import { type Afleiding, derive, representatives } from './derive.js';
import type { Antwoord, Decision, Dimensie, Indicator, KorpsGegevens, Mogelijk, NormRegel, Waarde } from './types.js';

export const isUnsure = (antwoord: Antwoord | undefined): antwoord is Mogelijk => typeof antwoord === 'object';

/** One value of every class of a norm that the answer can lie in: its ends, and what lies wholly within. */
function possibleValues(indicator: Indicator, norm: readonly NormRegel[], antwoord: Mogelijk): readonly Waarde[] {
    if (!('van' in antwoord)) return antwoord;
    const { van, tot } = antwoord;
    const within = representatives(indicator, norm).filter((value) => typeof value === 'number' && value > van && value < tot);
    return van === tot ? [van] : [van, ...within, tot];
}

/** Every answer of a norm over the values that unsure answers can have; undefined when the dimension has no norm. */
export function deriveAll(dimensie: Dimensie, waarden: ReadonlyMap<string, Antwoord>): readonly Afleiding[] | undefined {
    let choices: ReadonlyMap<string, Waarde>[] = [new Map()];
    for (const indicator of dimensie.indicatoren) {
        const antwoord = waarden.get(indicator.naam);
        if (antwoord === undefined) continue;
        const values = isUnsure(antwoord) ? possibleValues(indicator, dimensie.norm, antwoord) : [antwoord];
        choices = choices.flatMap((choice) => values.map((value) => new Map(choice).set(indicator.naam, value)));
    }
    if (choices.length === 1) {
        const only = derive(dimensie, choices[0] as ReadonlyMap<string, Waarde>);
        return only && [only];
    }
    const found = new Map<string, Afleiding>();
    for (const choice of choices) {
        const answer = derive(dimensie, choice);
        if (answer === undefined) return undefined;
        found.set(JSON.stringify(answer), answer);
    }
    return [...found.values()];
}

/** The least and the most that an answer can be; undefined when it is no number. */
export function boundsOf(antwoord: Antwoord): readonly [number, number] | undefined {
    if (typeof antwoord === 'number') return [antwoord, antwoord];
    if (typeof antwoord !== 'object') return undefined;
    if ('van' in antwoord) return [antwoord.van, antwoord.tot];
    const numbers = antwoord.filter((value) => typeof value === 'number');
    return numbers.length === antwoord.length && numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : undefined;
}

/**
 * The corps with every answer settled that is unsure and that the norms of several dimensions read: apart, those would
 * choose different values for it. Mostly there is none, and then the corps is as it was.
 */
export function settleShared(decision: Decision, korpsen: readonly KorpsGegevens[]): readonly (readonly KorpsGegevens[])[] {
    const shared = new Map<string, { readonly indicator: Indicator; readonly norm: readonly NormRegel[] }>();
    if (korpsen.some(({ waarden }) => [...waarden.values()].some(isUnsure))) {
        const readers = new Map<string, { indicator: Indicator; normen: (readonly NormRegel[])[] }>();
        for (const { indicatoren, norm } of decision.dimensies) {
            for (const indicator of indicatoren) {
                const known = readers.get(indicator.naam) ?? { indicator, normen: [] };
                known.normen.push(norm);
                readers.set(indicator.naam, known);
            }
        }
        for (const [naam, { indicator, normen }] of readers) if (normen.length > 1) shared.set(naam, { indicator, norm: normen.flat() });
    }
    let worlds: KorpsGegevens[][] = [[]];
    for (const gegevens of korpsen) {
        let options: KorpsGegevens[] = [gegevens];
        for (const [naam, { indicator, norm }] of shared) {
            const antwoord = gegevens.waarden.get(naam);
            if (!isUnsure(antwoord)) continue;
            const values = possibleValues(indicator, norm, antwoord);
            options = options.flatMap((option) => values.map((value) => ({ ...option, waarden: new Map(option.waarden).set(naam, value) })));
        }
        worlds = worlds.flatMap((world) => options.map((option) => [...world, option]));
    }
    return worlds;
}
