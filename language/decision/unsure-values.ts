// Which values can an unsure answer have, and what does a norm give for them? Nothing is guessed: every value counts.
import { type Afleiding, derive, representatives } from './derive.js';
import type { Antwoord, Decision, Dimensie, Indicator, KorpsGegevens, Mogelijk, NormRegel, Waarde } from './types.js';

export const isUnsure = (antwoord: Antwoord | undefined): antwoord is Mogelijk => typeof antwoord === 'object';

/** One value of every class of a norm that the answer can lie in: its ends, and what lies wholly within. */
function possibleValues(indicator: Indicator, norm: readonly NormRegel[], antwoord: Mogelijk): readonly Waarde[] {
    if (!('van' in antwoord)) return antwoord;
    const { van, tot } = antwoord;
    const classes = representatives(indicator, norm) as readonly number[]; // a range is of numbers
    return [...new Set([van, ...classes.filter((value) => value > van && value < tot), tot])];
}

/** Every answer of a norm over the values that unsure answers can have, one and the same as often as it comes. */
export function deriveAll(dimensie: Dimensie, waarden: ReadonlyMap<string, Antwoord>): readonly Afleiding[] {
    let choices: ReadonlyMap<string, Waarde>[] = [new Map()];
    for (const indicator of dimensie.indicatoren) {
        const antwoord = waarden.get(indicator.naam);
        if (antwoord === undefined) continue;
        const values = isUnsure(antwoord) ? possibleValues(indicator, dimensie.norm, antwoord) : [antwoord];
        choices = choices.flatMap((choice) => values.map((value) => new Map(choice).set(indicator.naam, value)));
    }
    return choices.map((choice) => derive(dimensie, choice));
}

/** The least and the most that an answer can be; undefined when it is no number. */
export function boundsOf(antwoord: Antwoord): readonly [number, number] | undefined {
    if (typeof antwoord === 'number') return [antwoord, antwoord];
    if (typeof antwoord !== 'object') return undefined;
    if ('van' in antwoord) return [antwoord.van, antwoord.tot];
    return typeof antwoord[0] === 'number' ? [Math.min(...(antwoord as readonly number[])), Math.max(...(antwoord as readonly number[]))] : undefined; // all are of one kind
}

/**
 * The corps with every answer settled that is unsure and that the norms of several dimensions read: apart, those would
 * choose different values for it. Mostly there is none, and then the corps is as it was.
 */
export function settleShared(decision: Decision, korpsen: readonly KorpsGegevens[]): readonly (readonly KorpsGegevens[])[] {
    let worlds: KorpsGegevens[][] = [[]];
    for (const gegevens of korpsen) {
        let options: KorpsGegevens[] = [gegevens];
        for (const [naam, antwoord] of gegevens.waarden) {
            if (!isUnsure(antwoord)) continue;
            const [first, ...others] = decision.dimensies.flatMap(({ indicatoren, norm }) => indicatoren.filter((each) => each.naam === naam).map((indicator) => ({ indicator, norm })));
            if (!first || others.length === 0) continue;
            const values = possibleValues(first.indicator, [first, ...others].flatMap(({ norm }) => norm), antwoord);
            options = options.flatMap((option) => values.map((value) => ({ ...option, waarden: new Map(option.waarden).set(naam, value) })));
        }
        worlds = worlds.flatMap((world) => options.map((option) => [...world, option]));
    }
    return worlds;
}
