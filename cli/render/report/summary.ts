// What should someone know who reads one page: the totals, and which corps are not groen and why?
import { type Rapport, type Stand, writeScores } from '../../../language/index.js';
import { bar, STAND_SIGNS } from '../chart.js';
import { html, type Html } from '../html.js';
import { totals } from '../score-text.js';
import { earlier } from './fields.js';
import { chip, type Context, named, table, td, th } from './parts.js';

const COUNTED = ['groen', 'geel', 'rood', 'blanco', 'onzeker'] as const;

export function summary({ tabel, verklaringen, trend, tellingen }: Rapport, context: Context): Html {
    const { texts } = context;
    const { score: words, report } = texts;
    const { totaal, rijen } = tabel;
    const published = rijen.filter(({ gepubliceerd }) => gepubliceerd);
    const differing = published.filter(({ gepubliceerd, eindscore }) => !gepubliceerd?.some((score) => eindscore.includes(score)));
    const rows = trend ? trend.metingen.map(({ naam, totaal: own }, i) => ({ naam: report.endScoresIn(naam), own: i === trend.metingen.length - 1 ? totaal : own })) : [{ naam: report.endScores, own: totaal }];
    return html`<div class="tegels">${COUNTED.filter((stand) => totaal[stand] > 0).map((stand) => html`<p class="tegel ${stand}"><b>${totaal[stand]}</b> <span>${STAND_SIGNS[stand]} ${stand === 'onzeker' ? words.uncertain : stand}</span><small>${stand === 'onzeker' ? '' : report.standing[stand]}</small></p>`)}</div>
<div class="balken">${rows.map(({ naam, own }) => html`<p class="balknaam">${naam}</p>${bar(COUNTED.map((stand) => ({ stand, aantal: own[stand] })), report.bar(naam, COUNTED.map((stand): [Stand, number] => [stand, own[stand]])))}`)}</div>
<p>${totals(tabel, texts)}${published.length > 0 && differing.length === 0 && totaal.onzeker === 0 && ` ${words.allPublished(published.length)}`}</p>
${earlier('eindscore', tellingen, context).map((line) => html`<p>${line}</p>
`)}${differing.map((rij) => html`<p>${words.differs(rij.korps, writeScores(rij.eindscore), writeScores(rij.gepubliceerd ?? []))}</p>`)}
${notGreen(verklaringen, context)}`;
}

/** Each with the sentence that holds it lowest. */
function notGreen(verklaringen: Rapport['verklaringen'], context: Context): Html {
    const { texts } = context;
    const low = verklaringen.filter(({ rij }) => rij.eindscore.length > 1 || rij.eindscore[0] !== 'groen');
    if (low.length === 0) return html`<p>${texts.report.allGreen}</p>`;
    const { columns, notGreen: title } = texts.report;
    return html`<h3>${title}</h3>
${table(title, 'lijst', [th(columns.corps), th(columns.endScore), th(columns.why)], low.map((verklaring) => [td(named(verklaring.rij.korps, context)), td(chip(verklaring.rij.eindscore, texts)), td(reason(verklaring, context))]))}`;
}

function reason({ redenen, rij }: Rapport['verklaringen'][number], { texts }: Context): string {
    if (rij.eindscore.length > 1) return texts.explain.unsure(rij.beslissend);
    const own = redenen.filter(({ geldend }) => geldend.plafond.doel === 'eindscore');
    const lowest = own.filter(({ geldend }) => geldend.plafond.hoogstens === rij.eindscore[0]);
    const [first] = lowest;
    if (!first) return texts.explain.noJudgement;
    const { zin } = first.geldend.plafond;
    return `${zin.tekst}${zin.bron === undefined ? '' : ` (${zin.bron})`}${lowest.length > 1 ? `, ${texts.report.moreRules(lowest.length - 1)}` : ''}`;
}
