// How does the coloured table of the report look (Tabel 2): corps or units by dimensions, by field?
import type { Scoretabel } from '../../../language/index.js';
import { STAND_SIGNS, standClass } from '../chart.js';
import { html, type Html } from '../html.js';
import { chip, type Context, named, signCell, table } from './parts.js';

/** Only what is weighed; the rest has a section of its own. */
export function scoreGrid(tabel: Scoretabel, context: Context): Html {
    const { texts } = context;
    const { decision, norm, rijen, per } = tabel;
    const weighed = decision.dimensies.flatMap(({ weegt }, i) => (weegt ? [i] : []));
    const published = rijen.some(({ gepubliceerd }) => gepubliceerd);
    const differs = rijen.some(({ gepubliceerd, eindscore }) => gepubliceerd && gepubliceerd.join() !== eindscore.join());
    const fields = weighed.reduce<{ veld: string; span: number }[]>((found, i) => {
        const veld = decision.dimensies[i]?.veld ?? '';
        const last = found.at(-1);
        if (last?.veld === veld) last.span++;
        else found.push({ veld, span: 1 });
        return found;
    }, []);
    const isFirst = (i: number): boolean => decision.dimensies[i]?.veld !== decision.dimensies[i - 1]?.veld;
    const what = texts.report.columns[per === 'korps' ? 'corps' : 'unit'];
    const head = html`<thead>
<tr><th scope="col" rowspan="2" class="eerste">${what}</th>${fields.map(({ veld, span }) => html`<th scope="colgroup" colspan="${span}" class="veld">${veld}</th>`)}<th scope="col" rowspan="2">${texts.report.columns.endScore}</th>${published && differs && html`<th scope="col" rowspan="2">${texts.report.columns.published}</th>`}</tr>
<tr>${weighed.map((i) => html`<th scope="col" class="schuin${isFirst(i) && ' nieuw'}"><span>${norm.dimensies[i]?.kort}</span></th>`)}</tr>
</thead>`;
    const rows = rijen.map((rij) => html`<tr><th scope="row" class="eerste">${named(rij.korps, context)}</th>${weighed.map((i) => signCell(rij.dimensies[i], texts, isFirst(i)))}<td class="eind">${chip(rij.eindscore, texts)}</td>${published && differs && html`<td class="eind">${rij.gepubliceerd && chip(rij.gepubliceerd, texts)}</td>`}</tr>
`);
    return html`<div class="breed" role="region" aria-label="${texts.report.sections[per === 'korps' ? 'scores' : 'units']}" tabindex="0"><table class="raster">${head}<tbody>
${rows}</tbody></table></div>
${legend(context)}`;
}

function legend({ texts }: Context): Html {
    const { standing, signs } = texts.report;
    return html`<ul class="legenda" aria-label="${signs}">${(['groen', 'geel', 'rood', 'blanco', 'onzeker', 'geldt niet'] as const).map((stand) => html`<li><span class="vak ${standClass(stand)}" aria-hidden="true">${STAND_SIGNS[stand]}</span> ${stand === 'geldt niet' || stand === 'onzeker' ? standing[stand] : `${stand}: ${standing[stand]}`}</li>`)}</ul>`;
}

/** What is not weighed, as a table of the same kind: fields of one kind of judgement, such as partners. */
export function otherGrid({ decision, norm, rijen }: Scoretabel, veld: string | undefined, context: Context): Html {
    const { texts } = context;
    const own = decision.dimensies.flatMap((dimensie, i) => (dimensie.veld === veld && !dimensie.weegt ? [i] : []));
    const head = [html`<th scope="col" class="eerste">${texts.report.columns.corps}</th>`, ...own.map((i) => html`<th scope="col" class="schuin"><span>${norm.dimensies[i]?.kort}</span></th>`)];
    const rows = rijen.map((rij) => html`<th scope="row" class="eerste">${named(rij.korps, context)}</th>${own.map((i) => signCell(rij.dimensies[i], texts))}`);
    return table(veld ?? texts.report.sections.partners, 'raster', head, rows);
}
