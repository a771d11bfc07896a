// How is a field reflected on in figures (§3.3): per dimension a bar, the counts, and who is not groen?
import { type Dimensiebeeld, type Rapport, type Stand, STANDEN, type Veldbeeld } from '../../../language/index.js';
import { bar } from '../chart.js';
import { html, type Html } from '../html.js';
import { type Context, namedList, scoreWords } from './parts.js';
import { otherGrid } from './scores.js';

export function weighedFields({ velden, tellingen }: Rapport, context: Context): Html[] {
    return velden.filter(({ weegt }) => weegt).map((veld) => html`<h3>${veld.naam ?? context.texts.report.columns.dimension}</h3>
${field(veld, tellingen, context)}`);
}

/** What is not weighed, the table of it included: what the corps say of their partners (§3.4). */
export function otherFields({ velden, tabel, tellingen }: Rapport, context: Context): Html[] {
    return velden.filter(({ weegt }) => !weegt).map((veld) => html`<h3>${veld.naam ?? context.texts.report.columns.dimension}</h3>
${field(veld, tellingen, context)}
${otherGrid(tabel, veld.naam, context)}`);
}

const field = ({ definitie, dimensies, weegt }: Veldbeeld, tellingen: Rapport['tellingen'], context: Context): Html => html`${definitie !== undefined && html`<p>${definitie}</p>`}<div class="beelden">${dimensies.map((dimensie) => dimension(dimensie, tellingen, context, weegt && !dimensie.weegt))}</div>`;

/** What earlier measurements count of a dimension, as far as a source tells: `2010: 6 geel (§3.3.1).` */
export function earlier(naam: string, tellingen: Rapport['tellingen'], { texts }: Pick<Context, 'texts'>): string[] {
    return tellingen.flatMap((each) => {
        const telling = each.tellingen.get(naam);
        if (!telling || telling.aantallen.length === 0) return [];
        const counts = telling.aantallen.map(({ scores, aantal }) => `${aantal} ${scoreWords(scores, texts)}`);
        return [texts.report.earlierCount(each.naam, counts, telling.bron)];
    });
}

/** `apart`: not weighed, in a field that is. */
function dimension({ naam, kort, definitie, bron, korpsen }: Dimensiebeeld, tellingen: Rapport['tellingen'], context: Context, apart: boolean): Html {
    const { report, score } = context.texts;
    const counts = STANDEN.map((stand): [Stand, number] => [stand, korpsen[stand].length]);
    const others = STANDEN.filter((stand) => stand !== 'groen' && korpsen[stand].length > 0);
    // A list of nearly all says nothing: the table has it.
    const told = others.filter((stand) => korpsen[stand].length <= 9);
    return html`<div class="beeld">
<h4>${kort}${bron !== undefined && html` <span class="bron">${bron}</span>`}${apart && html` <small>(${score.notWeighed})</small>`}</h4>
${definitie !== undefined && html`<p class="definitie">${definitie}</p>`}
${bar(counts.map(([stand, aantal]) => ({ stand, aantal })), report.bar(naam, counts), 330)}
<p class="telling">${report.dimensionSentence(counts)}</p>${earlier(naam, tellingen, context).map((line) => html`
<p class="telling eerder">${line}</p>`)}
${told.length > 0 && html`<ul class="wie">${told.map((stand) => html`<li>${report.whoIn(stand, [])}${namedList(korpsen[stand], context)}</li>`)}</ul>`}
</div>
`;
}
