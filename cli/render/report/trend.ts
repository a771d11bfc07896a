// How is the course between measurements shown: who went which way, a picture of it, and every corps (Tabel 1)?
import type { Stand, Trend } from '../../../language/index.js';
import { flow, type Stroom } from '../chart.js';
import { html, type Html } from '../html.js';
import { directionLines, hasNews, isUntold, stepText } from '../trend-blocks.js';
import { chip, type Context, named, table, td, th } from './parts.js';

const ORDER: readonly Stand[] = ['groen', 'onzeker', 'geel', 'rood', 'blanco'];

export function trendPart(trend: Trend, context: Context): Html {
    const { texts } = context;
    const { columns } = texts.report;
    const { metingen, korpsen } = trend;
    const isTold = korpsen.some(({ stappen }) => stappen.some(({ door }) => door !== undefined && door !== 'onbekend'));
    const names = metingen.map(({ naam }) => naam);
    const head = [th(columns.corps), ...names.map((naam) => th(naam)), th(columns.course), ...(isTold ? [th(texts.trend.because)] : [])];
    const rows = korpsen.map(({ korps, eindscores, stappen }) => {
        const last = stappen.at(-1);
        return [html`<th scope="row">${named(korps, context)}</th>`, ...eindscores.map((scores) => td(scores ? chip(scores, texts) : '–')), td(stepText(last, eindscores.at(-1), texts.trend)), ...(isTold ? [td(last?.door ? texts.trend.door[last.door] : '')] : [])];
    });
    const changed = korpsen.flatMap(({ korps, dimensies }) => dimensies.filter(hasNews).map(({ naam, scores, stappen }) => [
        td(named(korps, context)), td(naam), ...scores.map((each) => td(each ? chip(each, texts) : '–')), td(stepText(stappen.at(-1), scores.at(-1), texts.trend)),
    ]));
    const [from, to] = [names.at(-2) ?? '', names.at(-1) ?? ''];
    return html`<ul>${directionLines(korpsen, texts.trend).map((line) => html`<li>${line}</li>`)}</ul>
<figure>${flow(streams(trend), ORDER, [from, to], texts.report.flowName(from, to), (stand) => (stand === 'onzeker' ? texts.score.uncertain : stand))}<figcaption>${texts.report.intro.flow}</figcaption></figure>
${table(texts.report.sections.trend, 'lijst smal', head, rows)}
<p>${texts.trend.origin}${isUntold(korpsen) && ` ${texts.trend.untold}`}</p>
${changed.length > 0 && html`<h3>${texts.trend.sections.dimensions}</h3>
${table(texts.trend.sections.dimensions, 'lijst', [th(columns.corps), th(columns.dimension), ...names.map((naam) => th(naam)), th(columns.course)], changed)}`}`;
}

/** Between the last two measurements, of the corps that both know. */
function streams({ korpsen }: Trend): Stroom[] {
    const counts = new Map<string, Stroom>();
    for (const { eindscores } of korpsen) {
        const [van, naar] = [eindscores.at(-2), eindscores.at(-1)];
        if (!van || !naar) continue;
        const [from, to] = [van, naar].map((scores): Stand => (scores.length > 1 ? 'onzeker' : (scores[0] as Stand))) as [Stand, Stand];
        const key = `${from}>${to}`;
        counts.set(key, { van: from, naar: to, aantal: (counts.get(key)?.aantal ?? 0) + 1 });
    }
    return [...counts.values()];
}
