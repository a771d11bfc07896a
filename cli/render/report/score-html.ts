// How is a score table read in a browser? The table of the report on a page of its own, with how it was made.
import type { Recept, Scoretabel } from '../../../language/index.js';
import type { Texts } from '../../texts/texts.js';
import { html } from '../html.js';
import { titleWithConcept, totals } from '../score-text.js';
import { receiptPart } from './checks.js';
import { page } from './page.js';
import { type Context, section } from './parts.js';
import { scoreGrid } from './scores.js';
import { styleOf } from './style.js';

export function scoreHtml(tabel: Scoretabel, recept: Recept, texts: Texts): string {
    const { decision, norm, per } = tabel;
    const context: Context = { texts, concept: decision.concept, anchor: () => undefined };
    const title = titleWithConcept(decision, texts);
    const { sections, intro, source, madeBy } = texts.report;
    return page({
        taal: texts.taal, titel: title, style: styleOf(title),
        body: html`<header class="kop alleen"><h1>${decision.titel || texts.score.untitled}${decision.concept && html` <span class="concept">${texts.report.concept}</span>`}</h1><p class="onderkop">${norm.editie?.bron !== undefined && source(norm.editie.bron)}</p></header>
<div class="blad alleen"><main id="inhoud">
${section('scores', sections[per === 'korps' ? 'scores' : 'units'], context, html`<p>${totals(tabel, texts)}</p>`, scoreGrid(tabel, context))}
${section('verantwoording', sections.receipt, context, html`<p>${intro.receipt}</p>`, receiptPart(recept, context))}
<footer>${madeBy(recept.normtaal)}</footer>
</main></div>`,
    });
}
