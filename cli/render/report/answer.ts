// Where does a corps answer (hoor en wederhoor)? Boxes to type in, or to print and write in.
import type { Rapport, Verklaring } from '../../../language/index.js';
import { html, type Html } from '../html.js';
import type { Context } from './parts.js';

/** A box for every dimension that is weighed and not surely groen, and one for the rest. */
export function answerPart({ rij }: Verklaring, { tabel: { decision } }: Pick<Rapport, 'tabel'>, { texts }: Context): Html {
    const { answer, answerTo } = texts.report;
    const asked = rij.dimensies.filter(({ score, geldtNiet }, i) => decision.dimensies[i]?.weegt && !geldtNiet && (score.length > 1 || score[0] !== 'groen'));
    const box = (id: string, label: string, kind: 'kort' | 'lang'): Html => html`<p class="vakje"><label for="${id}"${kind === 'lang' && html` class="gehoord"`}>${label}</label><textarea id="${id}" class="${kind}" rows="4"></textarea></p>`;
    return html`<p>${answer.intro}</p>
<p class="niet-op-papier">${answer.kept}</p>
${asked.length > 0 && html`<h3>${answer.perDimension}</h3>
${asked.map(({ naam }, i) => box(`antwoord-${i}`, answerTo(naam), 'kort'))}`}
<h3>${answer.general}</h3>
${box('antwoord-overig', answer.general, 'lang')}
<div class="ondertekening">${(['name', 'date', 'sign'] as const).map((what) => html`<p><label for="antwoord-${what}">${answer[what]}</label><input id="antwoord-${what}" type="text"></p>`)}</div>`;
}
