// What does `normtaal trend` say, in two languages?
import type { Eindstap, Richting, Taal } from '../../language/index.js';
import { listed } from './list.js';

export interface TrendTexts {
    readonly help: Readonly<Record<'about' | 'data', string>>;
    readonly needs: string;
    readonly title: (title: string, from: string, to: string) => string;
    readonly sections: Readonly<Record<'corps' | 'dimensions', string>>;
    readonly corps: string;
    readonly dimension: string;
    readonly totals: string;
    readonly uncertain: string;
    readonly trend: string;
    /** `colours`: by how many colours, at least and at most. */
    readonly direction: (richtingen: readonly Richting[], colours?: readonly [number, number]) => string;
    /** `again`: the colour of an `opnieuw`. */
    readonly again: (colour: string) => string;
    readonly because: string;
    readonly door: Readonly<Record<NonNullable<Eindstap['door']>, string>>;
    /** How many corps went which way between two measurements, with their names. */
    readonly count: (richting: Richting, names: readonly string[]) => string;
    readonly maybe: (names: readonly string[]) => string;
    readonly noDimensions: string;
    readonly origin: string;
    /** Why `door` can be unknown. */
    readonly untold: string;
    readonly otherNorm: (path: string) => string;
}

const nl: TrendTexts = {
    help: {
        about: 'vooruitgang en achteruitgang van elk korps en elke dimensie tussen metingen',
        data: 'een meting: een bestand met gegevens, of de norm van een eerdere editie met haar gegevens; van oud naar nieuw (met één is de norm zelf de laatste)',
    },
    needs: 'Geef minstens één eerdere meting: trend NORM --data OUD, of trend NORM --data OUD --data NIEUW.',
    title: (title, from, to) => `${title}: van ${from} naar ${to}`,
    sections: { corps: 'De korpsen', dimensions: 'De dimensies' },
    corps: 'korps',
    dimension: 'dimensie',
    totals: 'Totaal',
    uncertain: 'onzeker',
    trend: 'verloop',
    direction: (richtingen, colours) => {
        const words = richtingen.map((each) => ({ vooruit: 'vooruit', gelijk: 'opnieuw groen', opnieuw: 'gelijk gebleven', achteruit: 'achteruit', onvergelijkbaar: 'niet te vergelijken' })[each]);
        return `${listed(words, 'of')}${strides(colours, 'twee kleuren', 'misschien twee kleuren')}`;
    },
    again: (colour) => `opnieuw ${colour}`,
    because: 'waardoor',
    door: {
        prestatie: 'door de prestatie', norm: 'door de norm', beide: 'door norm en prestatie', 'heffen elkaar op': 'norm en prestatie heffen elkaar op',
        onbekend: 'niet te zeggen',
    },
    count: (richting, names) => {
        const words = { vooruit: 'Vooruit', achteruit: 'Achteruit', opnieuw: 'Gelijk gebleven, en opnieuw niet groen', gelijk: 'Opnieuw groen', onvergelijkbaar: 'Niet te vergelijken' };
        return `${words[richting]} (${names.length}): ${names.join(', ')}.`;
    },
    maybe: (names) => `Niet te zeggen, omdat een eindscore niet zeker is (${names.length}): ${names.join(', ')}.`,
    noDimensions: 'Van geen enkele dimensie is de score bij twee metingen bekend.',
    origin: 'Van eerdere metingen telt de gepubliceerde eindscore; waar die ontbreekt, en bij de laatste meting, wat de norm uit de gegevens geeft.',
    untold: 'Of het aan de prestatie of aan de norm ligt, is niet te zeggen waar de eindscore van toen niet volgt uit de oordelen die van toen bekend zijn.',
    otherNorm: (path) => `De laatste meting wordt beoordeeld met de norm van deze opdracht; ${path} is een andere. Geef daar een bestand met gegevens.`,
};

const en: TrendTexts = {
    help: {
        about: 'progress and decline of every corps and dimension between measurements',
        data: 'a measurement: a data file, or the norm of an earlier edition with its data; from old to new (with one, the norm itself is the last)',
    },
    needs: 'Give at least one earlier measurement: trend NORM --data OLD, or trend NORM --data OLD --data NEW.',
    title: (title, from, to) => `${title}: from ${from} to ${to}`,
    sections: { corps: 'The corps', dimensions: 'The dimensions' },
    corps: 'corps',
    dimension: 'dimension',
    totals: 'Total',
    uncertain: 'uncertain',
    trend: 'course',
    direction: (richtingen, colours) => {
        const words = richtingen.map((each) => ({ vooruit: 'better', gelijk: 'groen again', opnieuw: 'unchanged', achteruit: 'worse', onvergelijkbaar: 'not comparable' })[each]);
        return `${listed(words, 'or')}${strides(colours, 'two colours', 'perhaps two colours')}`;
    },
    again: (colour) => `${colour} again`,
    because: 'because of',
    door: {
        prestatie: 'by performance', norm: 'by the norm', beide: 'by norm and performance', 'heffen elkaar op': 'norm and performance cancel each other out',
        onbekend: 'cannot be told',
    },
    count: (richting, names) => {
        const words = { vooruit: 'Better', achteruit: 'Worse', opnieuw: 'Unchanged, and again not groen', gelijk: 'Groen again', onvergelijkbaar: 'Not comparable' };
        return `${words[richting]} (${names.length}): ${names.join(', ')}.`;
    },
    maybe: (names) => `Cannot be told, because an end score is not certain (${names.length}): ${names.join(', ')}.`,
    noDimensions: 'Of no dimension is the score known in two measurements.',
    origin: 'Of earlier measurements the published end score counts; where there is none, and for the last measurement, what the norm makes of the data.',
    untold: 'Whether it is by performance or by the norm cannot be told where the end score of then does not follow from the judgements that are known of then.',
    otherNorm: (path) => `The last measurement is judged by the norm of this command; ${path} is another. Give a data file there.`,
};

function strides(colours: readonly [number, number] | undefined, two: string, maybe: string): string {
    if (!colours) return '';
    const [least, most] = colours;
    if (least > 1 || most < -1) return `, ${two}`;
    return most > 1 || least < -1 ? `, ${maybe}` : '';
}

export const TREND_TEXTS: Readonly<Record<Taal, TrendTexts>> = { nl, en };
