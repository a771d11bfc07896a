// What does a reader of a trend want to know, and in which order: who went which way, every corps, every dimension?
import { type Blok, type Deel, type Dimensietrend, type Korpstrend, type Richting, type Score, type Stap, type Trend, writeScores } from '../../language/index.js';
import type { Texts } from '../texts/texts.js';
import type { TrendTexts } from '../texts/trend.js';

/** In this order: who gained and who lost first. */
const ORDER: readonly Richting[] = ['vooruit', 'achteruit', 'opnieuw', 'gelijk', 'onvergelijkbaar'];

export function trendBlocks({ metingen, korpsen }: Trend, title: string, { trend: words }: Texts): Blok[] {
    const [first, last] = [metingen[0]?.naam ?? '', metingen.at(-1)?.naam ?? ''];
    return [
        { soort: 'kop', niveau: 1, tekst: words.title(title, first, last) },
        { soort: 'lijst', punten: directionLines(korpsen, words) },
        { soort: 'kop', niveau: 2, tekst: words.sections.corps },
        totalsTable(metingen, words),
        corpsTable(metingen, korpsen, words),
        { soort: 'alinea', tekst: isUntold(korpsen) ? `${words.origin} ${words.untold}` : words.origin },
        { soort: 'kop', niveau: 2, tekst: words.sections.dimensions },
        ...dimensionTable(metingen, korpsen, words),
    ];
}

export const isUntold = (korpsen: readonly Korpstrend[]): boolean => korpsen.some(({ stappen }) => stappen.some(({ door }) => door === 'onbekend'));

/** Between the last two measurements. */
export function directionLines(korpsen: readonly Korpstrend[], words: TrendTexts): string[] {
    const steps = korpsen.map(({ korps, stappen }) => ({ korps, richtingen: stappen.at(-1)?.richtingen ?? [] }));
    const sure = ORDER.flatMap((richting) => {
        const names = steps.filter(({ richtingen }) => richtingen.length === 1 && richtingen[0] === richting).map(({ korps }) => korps);
        return names.length > 0 ? [words.count(richting, names)] : [];
    });
    const unsure = steps.filter(({ richtingen }) => richtingen.length > 1).map(({ korps }) => korps);
    return [...sure, ...(unsure.length > 0 ? [words.maybe(unsure)] : [])];
}

const COLOURS = ['groen', 'geel', 'rood', 'onzeker'] as const;

function totalsTable(metingen: Trend['metingen'], words: TrendTexts): Blok {
    return {
        soort: 'tabel', koppen: [words.totals, ...COLOURS.map((colour) => (colour === 'onzeker' ? words.uncertain : colour))],
        rijen: metingen.map(({ naam, totaal }) => [naam, ...COLOURS.map((colour) => String(totaal[colour]))]),
    };
}

function corpsTable(metingen: Trend['metingen'], korpsen: readonly Korpstrend[], words: TrendTexts): Blok {
    const isTold = korpsen.some(({ stappen }) => stappen.some(({ door }) => door !== undefined));
    return {
        soort: 'tabel', koppen: [words.corps, ...metingen.map(({ naam }) => naam), words.trend, ...(isTold ? [words.because] : [])],
        rijen: korpsen.map(({ korps, eindscores, stappen }) => {
            const last = stappen.at(-1);
            return [korps, ...eindscores.map(cell), stepText(last, eindscores.at(-1), words), ...(isTold ? [last?.door ? words.door[last.door] : ''] : [])];
        }),
    };
}

/** `opnieuw rood` is told by its colour. */
export function stepText(stap: Stap | undefined, score: readonly Score[] | undefined, words: TrendTexts): string {
    if (!stap) return '';
    const { richtingen, kleuren } = stap;
    return richtingen.length === 1 && richtingen[0] === 'opnieuw' && score?.length === 1 ? words.again(writeScores(score)) : words.direction(richtingen, kleuren);
}

function dimensionTable(metingen: Trend['metingen'], korpsen: readonly Korpstrend[], words: TrendTexts): Blok[] {
    const changed = korpsen.flatMap(({ korps, dimensies }) => dimensies.filter(hasNews).map(({ naam, scores, stappen }): Deel[] => [
        korps, naam, ...scores.map(cell), stepText(stappen.at(-1), scores.at(-1), words),
    ]));
    if (!korpsen.some(({ dimensies }) => dimensies.length > 0)) return [{ soort: 'alinea', tekst: words.noDimensions }];
    return [{ soort: 'tabel', koppen: [words.corps, words.dimension, ...metingen.map(({ naam }) => naam), words.trend], rijen: changed }];
}

/** What stayed groen needs no line. */
export const hasNews = ({ stappen }: Dimensietrend): boolean => stappen.some(({ richtingen }) => richtingen.some((each) => each !== 'gelijk' && each !== 'onvergelijkbaar'));

const cell = (scores: readonly Score[] | undefined): Deel => (scores ? { scores } : '');
