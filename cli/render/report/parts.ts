// Of which small parts are the sections made: a score with its sign, a heading, a table, the sentence of a ceiling?
import { kindOf, type Reden, type Rij, type Score, type Scoretabel, type Stand, writeScores } from '../../../language/index.js';
import type { Texts } from '../../texts/texts.js';
import { becauseText } from '../because.js';
import { STAND_SIGNS, standClass } from '../chart.js';
import { html, type Html, type Inhoud } from '../html.js';

export interface Context {
    readonly texts: Texts;
    readonly concept: boolean;
    /** The place in the page of a corps or unit; undefined where it has none. */
    readonly anchor: (name: string) => string | undefined;
}

/** Words for people: `geel of groen`. */
export const scoreWords = (scores: readonly Score[], { or }: Texts): string => writeScores(scores).replaceAll('|', ` ${or} `);

/** A sign with every colour, for who sees or prints none. */
export function chip(scores: readonly Score[], texts: Texts): Html {
    const kind: Stand = kindOf(scores);
    return html`<span class="s ${kind}"><b aria-hidden="true">${STAND_SIGNS[kind]}</b> ${scoreWords(scores, texts)}</span>`;
}

/** A cell of a table with room for a sign only; its words are there for who hears the page. */
export function signCell(dimensie: Rij['dimensies'][number] | undefined, texts: Texts, isFirst = false): Html {
    if (!dimensie || dimensie.geldtNiet) return html`<td class="c geldt-niet${isFirst && ' nieuw'}"><span class="gehoord">${texts.report.standing['geldt niet']}</span></td>`;
    const kind: Stand = kindOf(dimensie.score);
    return html`<td class="c ${standClass(kind)}${isFirst && ' nieuw'}" title="${dimensie.naam}: ${scoreWords(dimensie.score, texts)}"><span aria-hidden="true">${STAND_SIGNS[kind]}</span><span class="gehoord">${scoreWords(dimensie.score, texts)}</span></td>`;
}

export function section(id: string, title: string, { concept, texts }: Context, ...body: readonly Inhoud[]): Html {
    return html`<section id="${id}"><h2>${title}${concept && html` <span class="concept">${texts.report.concept}</span>`}</h2>
${body}
</section>
`;
}

/** Wide tables scroll by themselves, by keyboard too. */
export const table = (name: string, kind: string, head: readonly Inhoud[], rows: readonly Inhoud[]): Html =>
    html`<div class="breed" role="region" aria-label="${name}" tabindex="0"><table class="${kind}"><thead><tr>${head}</tr></thead><tbody>
${rows.map((row) => html`<tr>${row}</tr>\n`)}</tbody></table></div>`;

export const th = (text: Inhoud, kind = ''): Html => html`<th scope="col"${kind !== '' && html` class="${kind}"`}>${text}</th>`;
export const td = (text: Inhoud): Html => html`<td>${text}</td>`;

/** The name of a corps or unit, leading to its place. */
export const named = (name: string, { anchor }: Context): Html => {
    const id = anchor(name);
    return id === undefined ? html`${name}` : html`<a href="#${id}">${name}</a>`;
};

/** Names one after the other, each leading to its place. */
export const namedList = (names: readonly string[], context: Context): Html[] => names.map((name, i) => html`${i > 0 && ', '}${named(name, context)}`);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A ceiling: what it allows, its sentence, what makes it hold, and where it stands. */
export function ceiling(reden: Reden, rij: Rij, { decision }: Pick<Scoretabel, 'decision'>, { texts }: Context): Html {
    const { explain, score } = texts;
    const { plafond: { zin, hoogstens, doel }, onzeker } = reden.geldend;
    const because = becauseText(reden, rij, texts);
    const place = [zin.bron, score.line(zin.herkomst.regel)].filter(Boolean).join(', ');
    return html`<li>${capital([doel === 'eindscore' ? '' : (decision.dimensies[doel]?.naam ?? ''), onzeker ? explain.perhaps : '', explain.atMost].filter(Boolean).join(' '))} ${chip([hoogstens], texts)} <span class="zin">${zin.tekst}</span>
<span class="want">${because !== undefined && `${capital(because)}. `}<span class="bron">${place}</span></span>${zin.interpretatie !== undefined && html`<span class="lezing">${capital(explain.reading(zin.interpretatie))}</span>`}</li>
`;
}
