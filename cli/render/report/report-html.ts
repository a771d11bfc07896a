// How is a report read in a browser, on a phone and on paper? Its sections in order, with a table of contents, in one file.
import { type Rapport, type Recept, writeScores } from '../../../language/index.js';
import type { Texts } from '../../texts/texts.js';
import { html, type Html, type Inhoud } from '../html.js';
import { titleWithConcept } from '../score-text.js';
import { answerPart } from './answer.js';
import { checksPart, differencesPart, readingsPart, receiptPart } from './checks.js';
import { corpsPage } from './corps.js';
import { otherFields, weighedFields } from './fields.js';
import { page } from './page.js';
import { type Context, section } from './parts.js';
import { scoreGrid } from './scores.js';
import { styleOf } from './style.js';
import { summary } from './summary.js';
import { trendPart } from './trend.js';
import { unitsPart } from './units.js';

export interface ReportParts {
    readonly rapport: Rapport;
    readonly recept: Recept;
    /** The norm as a module that scores, without exports of another kind. */
    readonly module: string;
    /** The script of the page, which calls `score` and `explain` of that module. */
    readonly script: string;
    readonly texts: Texts;
}

interface Part {
    readonly id: string;
    readonly title: string;
    readonly body: Inhoud;
    /** Under it in the contents. */
    readonly items?: readonly { readonly id: string; readonly title: string }[];
}

export function reportHtml({ rapport, recept, module, script, texts }: ReportParts): string {
    const { tabel, verklaringen, alleen } = rapport;
    const { decision, norm } = tabel;
    const context: Context = { texts, concept: decision.concept, anchor: anchors(rapport) };
    const parts = alleen ? aloneParts(rapport, recept, context) : allParts(rapport, recept, context);
    const title = [titleWithConcept(decision, texts), ...(alleen ? tabel.rijen.map(({ korps }) => korps) : [])].join(', ');
    const editie = norm.editie;
    const periode = editie?.periode !== undefined && !decision.titel.includes(editie.periode) ? editie.periode : undefined;
    const facts = [periode, editie?.vastgesteldOp === undefined ? undefined : texts.report.setOn(editie.vastgesteldOp), editie?.bron === undefined ? undefined : texts.report.source(editie.bron)].filter((each) => each !== undefined);
    const body = html`<a class="skip" href="#inhoud">${texts.report.skip}</a>
<header class="kop${alleen && ' alleen'}" id="boven"><h1>${decision.titel || texts.score.untitled}${decision.concept && html` <span class="concept">${texts.report.concept}</span>`}</h1><p class="onderkop">${facts.join(' · ')}</p>${alleen && html`<p>${texts.report.aloneIntro}</p>`}</header>
<div class="blad${alleen && ' alleen'}">
${!alleen && contents(parts, context)}
<main id="inhoud">
${parts.map(({ id, title: name, body: content }) => section(id, name, context, content))}
<footer>${texts.report.madeBy(recept.normtaal)}<span class="niet-op-papier"> · <a href="#boven">${texts.report.back}</a></span></footer>
</main>
</div>`;
    return page({
        taal: texts.taal, titel: title, style: styleOf(title), body,
        script: { code: `${module}\n${script}`, gegevens: { woorden: texts.report.trial, zoekt: verklaringen.every(({ wegen }) => wegen !== undefined), korpsen: verklaringen.map(({ rij }) => inputOf(rij)) } },
    });
}

function allParts(rapport: Rapport, recept: Recept, context: Context): Part[] {
    const { sections, intro } = context.texts.report;
    const { tabel, verklaringen, eenheden, trend, velden } = rapport;
    const part = (id: string, key: keyof typeof sections, body: Inhoud, items?: Part['items']): Part => ({ id, title: sections[key], body, ...(items && { items }) });
    return [
        part('kort', 'summary', summary(rapport, context)),
        part('scores', 'scores', [html`<p>${intro.scores}</p>`, scoreGrid(tabel, context)]),
        ...(trend ? [part('verloop', 'trend', trendPart(trend, context))] : []),
        part('velden', 'fields', [html`<p>${intro.fields}</p>`, ...weighedFields(rapport, context)]),
        ...(velden.some(({ weegt }) => !weegt) ? [part('overig', 'partners', [html`<p>${intro.partners}</p>`, ...otherFields(rapport, context)])] : []),
        ...(eenheden ? [part('eenheden', 'units', [html`<p>${intro.units}</p>`, unitsPart(eenheden, context)])] : []),
        part('korpsen', 'corps', verklaringen.map((verklaring, i) => corpsPage(rapport, verklaring, i, context)), verklaringen.map(({ rij }) => ({ id: context.anchor(rij.korps) ?? '', title: rij.korps }))),
        part('controle', 'checks', [html`<p>${intro.checks}</p>`, checksPart(rapport, context)]),
        part('afwijkingen', 'differences', [html`<p>${intro.differences}</p>`, differencesPart(rapport, context)]),
        ...closing(rapport, recept, context),
    ];
}

const closing = (rapport: Rapport, recept: Recept, context: Context): Part[] => {
    const { sections, intro } = context.texts.report;
    return [
        { id: 'lezingen', title: sections.readings, body: [html`<p>${intro.readings}</p>`, readingsPart(rapport, context)] },
        { id: 'verantwoording', title: sections.receipt, body: [html`<p>${intro.receipt}</p>`, receiptPart(recept, context)] },
    ];
};

/** Of one corps: its page, room to answer, and how it was made. */
function aloneParts(rapport: Rapport, recept: Recept, context: Context): Part[] {
    const { report } = context.texts;
    return [
        ...rapport.verklaringen.flatMap((verklaring, i) => [
            { id: 'korps', title: report.aloneTitle(verklaring.rij.korps), body: corpsPage(rapport, verklaring, i, context) },
            { id: 'antwoord', title: report.answer.title, body: answerPart(verklaring, rapport, context) },
        ]),
        ...closing(rapport, recept, context),
    ];
}

const contents = (parts: readonly Part[], { texts }: Context): Html => html`<nav aria-label="${texts.report.sections.contents}"><details open><summary>${texts.report.sections.contents}</summary><ol>${parts.map(({ id, title, items }) => html`<li><a href="#${id}">${title}</a>${items && html`<ol>${items.map((item) => html`<li><a href="#${item.id}">${item.title}</a></li>`)}</ol>`}</li>
`)}</ol></details></nav>`;

/** Every corps and unit has a place of its own, also where two names differ in signs alone. */
function anchors({ tabel, eenheden }: Rapport): Context['anchor'] {
    const places = new Map<string, string>();
    const taken = new Set<string>();
    for (const [kind, rijen] of [['korps', tabel.rijen], ['eenheid', eenheden?.tabel.rijen ?? []]] as const) {
        for (const { korps } of rijen) {
            const base = `${kind}-${korps.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').toLowerCase()}`;
            let id = base;
            for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
            taken.add(id);
            if (!places.has(korps)) places.set(korps, id);
        }
    }
    return (name) => places.get(name);
}

/** What the module reads of a corps. */
function inputOf({ korps, gegevens }: Rapport['tabel']['rijen'][number]): object {
    return { korps, oordelen: Object.fromEntries([...(gegevens?.oordelen ?? [])].map(([naam, scores]) => [naam, writeScores(scores)])), waarden: Object.fromEntries(gegevens?.waarden ?? []) };
}
