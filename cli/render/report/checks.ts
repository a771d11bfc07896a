// What in the report can be checked: expectations of the data, judgements beside the norm, readings, and the receipt?
import type { Controle, Rapport, Recept } from '../../../language/index.js';
import { html, type Html } from '../html.js';
import { chip, type Context, named, namedList, table, td, th } from './parts.js';

export function checksPart({ controles }: Rapport, { texts }: Context): Html[] | Html {
    const { report, taal, score } = texts;
    const { columns } = report;
    if (controles.length === 0) return html`<p>${report.none.checks}</p>`;
    return controles.map(({ titel, toetsen }) => html`<p class="tussenkop">${report.checkTotals(titel, counts(toetsen))}</p>
${table(titel, 'lijst', [th(columns.what), th(columns.source), th(columns.outcome), th(columns.explanation)], inOrder(toetsen).map(({ naam, uitkomst, uitleg, zin }) => [
        td(expectation(naam)), td(html`<span class="bron">${zin.bron ?? score.line(zin.herkomst.regel)}</span>`), td(html`<span class="toets ${uitkomst.replace(' ', '-')}">${MARKS[uitkomst]} ${report.outcome[uitkomst]}</span>`), td(uitleg?.[taal] ?? ''),
    ]))}`);
}

/** What is expected, without the words with which every expectation begins. */
export const expectation = (naam: string): string => naam.replace(/^verwacht in de gegevens:\s*/, '');

const MARKS = { geslaagd: '✓', mislukt: '✗', 'wijkt af': '≠' } as const;
const RANK = { mislukt: 0, 'wijkt af': 1, geslaagd: 2 } as const;
/** What is wrong first. */
const inOrder = (toetsen: Controle['toetsen']): Controle['toetsen'] => [...toetsen].sort((a, b) => RANK[a.uitkomst] - RANK[b.uitkomst]);
export const counts = (toetsen: Controle['toetsen']): { good: number; wrong: number; known: number } => {
    const count = (uitkomst: Controle['toetsen'][number]['uitkomst']): number => toetsen.filter((toets) => toets.uitkomst === uitkomst).length;
    return { good: count('geslaagd'), wrong: count('mislukt'), known: count('wijkt af') };
};

export function differencesPart({ afwijkend }: Rapport, context: Context): Html {
    const { texts } = context;
    const { columns, none, withoutReason } = texts.report;
    if (afwijkend.length === 0) return html`<p>${none.differences}</p>`;
    return table(texts.report.sections.differences, 'lijst', [th(columns.corps), th(columns.dimension), th(columns.judgement), th(columns.norm), th(columns.reason)],
        [...afwijkend].sort((a, b) => Number(a.reden !== undefined) - Number(b.reden !== undefined)).map(({ korps, dimensie, oordeel, norm, reden }) => [
            td(named(korps, context)), td(dimensie), td(chip(oordeel, texts)), td(chip(norm, texts)), td(reden ?? html`<b>${withoutReason}</b>`),
        ]));
}

export function readingsPart({ tabel: { interpretaties } }: Rapport, context: Context): Html {
    const { report, score } = context.texts;
    if (interpretaties.length === 0) return html`<p>${report.none.readings}</p>`;
    return html`<ol class="lezingen">${interpretaties.map(({ tekst, zinnen, korpsen }) => html`<li>${tekst}
<span class="want">${zinnen.map((zin, i) => html`${i > 0 && '; '}<q>${zin.tekst}</q> <span class="bron">${[zin.bron, score.line(zin.herkomst.regel)].filter(Boolean).join(', ')}</span>`)}</span>
<span class="${korpsen.length > 0 ? 'beslist' : 'stil'}">${korpsen.length > 0 ? html`${report.decides}: ${namedList(korpsen, context)}.` : report.decidesNothing}</span></li>
`)}</ol>`;
}

export function receiptPart(recept: Recept, { texts }: Context): Html {
    const { columns, receiptLine } = texts.report;
    const files = [recept.norm, ...recept.norm.gebruikt, ...recept.gegevens];
    return html`<p>${receiptLine(recept.normtaal)}</p>
${table(texts.report.sections.receipt, 'lijst recept', [th(columns.file), th(columns.hash)], files.map(({ bestand, sha256 }) => [td(bestand), td(html`<code>${sha256}</code>`)]))}`;
}
