// What is on the page of one corps (§2.5-2.31): its end score and why, over the years, its judgements with their reasons, and what would make it better?
import { type Rapport, type Score, type Verklaring } from '../../../language/index.js';
import { listed } from '../../texts/list.js';
import { html, type Html } from '../html.js';
import { stepText } from '../trend-blocks.js';
import { capital, ceiling, chip, type Context, scoreWords } from './parts.js';

const MOST_WAYS = 5;
const MOST_DOWN = 6;
type Dimensie = Verklaring['rij']['dimensies'][number];

/** `index` is the place of the corps in what the script on the page knows. */
export function corpsPage(rapport: Rapport, verklaring: Verklaring, index: number, context: Context): Html {
    const { texts } = context;
    const { rij } = verklaring;
    const meaning = rij.eindscore.length === 1 ? texts.report.standing[rij.eindscore[0] as Score] : texts.explain.unsure(rij.beslissend);
    return html`<article class="korps" id="${context.anchor(rij.korps)}" data-korps="${index}">
${!rapport.alleen && html`<h3>${rij.korps}${context.concept && html` <span class="concept">${texts.report.concept}</span>`}</h3>`}
<p class="uitslag">${texts.report.columns.endScore}: ${chip(rij.eindscore, texts)} ${meaning}${published(rij, context)}</p>
${years(rapport, rij.korps, context)}
${whySection(rapport, verklaring, context)}
${judgements(rapport, verklaring, context)}
${waysSection(verklaring, context)}
</article>
`;
}

function published({ gepubliceerd, eindscore }: Verklaring['rij'], { texts }: Context): string {
    if (!gepubliceerd) return '';
    return gepubliceerd.join() === eindscore.join() ? texts.explain.asPublished : texts.explain.publishedIs(scoreWords(gepubliceerd, texts));
}

function years({ trend, tabel }: Rapport, korps: string, { texts }: Context): Html | undefined {
    const own = trend?.korpsen.find((each) => each.korps === korps);
    if (!trend || !own) return undefined;
    const words = texts.trend;
    const last = own.stappen.at(-1);
    const scores = own.eindscores.map((each, i) => (i === own.eindscores.length - 1 ? tabel.rijen.find((rij) => rij.korps === korps)?.eindscore : each));
    const changed = own.dimensies.filter(({ stappen }) => stappen.some(({ richtingen }) => richtingen.some((each) => each === 'vooruit' || each === 'achteruit')));
    return html`<h4>${texts.report.years}</h4>
<ol class="jaren">${trend.metingen.map(({ naam }, i) => html`<li><span>${naam}</span> ${scores[i] ? chip(scores[i], texts) : '–'}</li>`)}</ol>
<p>${capital(stepText(last, own.eindscores.at(-1), words))}${last?.door && last.door !== 'onbekend' ? `, ${words.door[last.door]}` : ''}.${changed.map(({ naam, scores: each, stappen }) => ` ${naam}: ${stepText(stappen.at(-1), each.at(-1), words)}.`)}</p>`;
}

function whySection({ tabel }: Rapport, { rij, redenen }: Verklaring, context: Context): Html {
    const { texts } = context;
    const list = (wanted: typeof redenen): Html => html`<ul class="plafonds">${wanted.map((reden) => ceiling(reden, rij, tabel, context))}</ul>`;
    const onEnd = redenen.filter(({ geldend }) => geldend.plafond.doel === 'eindscore');
    const onDimension = redenen.filter(({ geldend }) => geldend.plafond.doel !== 'eindscore');
    const isBlanco = rij.eindscore.length === 1 && rij.eindscore[0] === 'blanco';
    return html`<div class="waarom"><h4>${texts.explain.why(scoreWords(rij.eindscore, texts))}</h4>
${isBlanco ? html`<p>${texts.explain.noJudgement}</p>` : onEnd.length === 0 ? html`<p>${texts.explain.nothingInTheWay}</p>` : list(onEnd)}
${onDimension.length > 0 && html`<h4>${texts.explain.lowDimensions}</h4>${list(onDimension)}`}</div>`;
}

/** Of all dimensions that are weighed, by field; the others short, under it. */
function judgements({ tabel: { decision, norm }, alleen, afwijkend }: Rapport, { rij }: Verklaring, context: Context): Html {
    const { texts } = context;
    const { columns } = texts.report;
    const rows = rij.dimensies.map((dimensie, i) => {
        const { veld, weegt } = decision.dimensies[i] ?? {};
        if (weegt === false) return undefined;
        const isFirst = veld !== undefined && decision.dimensies[i - 1]?.veld !== veld;
        return html`${isFirst && html`<tr class="groep"><th colspan="${alleen ? 4 : 3}" scope="rowgroup">${veld}</th></tr>
`}<tr><th scope="row">${norm.dimensies[i]?.kort}</th><td class="score" data-dimensie="${i}">${dimensie.geldtNiet ? html`<span class="stil">${texts.report.standing['geldt niet']}</span>` : chip(dimensie.score, texts)}</td><td>${notes(dimensie, rij, afwijkend.find((each) => each.korps === rij.korps && each.dimensie === dimensie.naam), context)}</td>${alleen && html`<td class="vinkjes"><span>☐ ${texts.report.answer.correct}</span> <span>☐ ${texts.report.answer.incorrect}</span></td>`}</tr>
`;
    });
    return html`<h4>${texts.report.judgements}</h4>
<div class="proef" hidden></div>
<div class="breed" role="region" aria-label="${texts.report.judgements}: ${rij.korps}" tabindex="0"><table class="oordelen"><thead><tr><th scope="col">${columns.dimension}</th><th scope="col">${columns.score}</th><th scope="col">${columns.reason}</th>${alleen && html`<th scope="col">${columns.answer}</th>`}</tr></thead><tbody>
${rows}</tbody></table></div>
${unweighed(decision, norm, rij, context)}`;
}

/** What is not weighed, such as what the corps says of its partners: names with their score, and the reasons that there are. */
function unweighed(decision: Rapport['tabel']['decision'], norm: Rapport['tabel']['norm'], rij: Verklaring['rij'], { texts }: Context): Html[] {
    const fields = [...new Set(decision.dimensies.filter(({ weegt }) => !weegt).map(({ veld }) => veld))];
    return fields.map((veld) => {
        const own = decision.dimensies.flatMap((dimensie, i) => (!dimensie.weegt && dimensie.veld === veld ? [i] : []));
        return html`<h4>${veld ?? texts.report.sections.partners} <small>(${texts.score.notWeighed})</small></h4>
<ul class="partners">${own.map((i) => {
            const { naam = '', score = [], geldtNiet = false } = rij.dimensies[i] ?? {};
            const reden = rij.gegevens?.toelichtingen.get(naam)?.reden;
            return html`<li>${norm.dimensies[i]?.kort} ${geldtNiet ? html`<span class="stil">${texts.report.standing['geldt niet']}</span>` : chip(score, texts)}${reden !== undefined && html` <span class="noot">${reden}</span>`}</li>`;
        })}</ul>`;
    });
}

/** Why a score is what it is, and what the norm says of it. */
function notes({ naam, oordeel, norm, eigen, score, geldtNiet }: Dimensie, rij: Verklaring['rij'], anders: Rapport['afwijkend'][number] | undefined, { texts }: Context): Html {
    const { report } = texts;
    if (geldtNiet) return html`<span class="stil">${report.notApplying}</span>`;
    const toelichting = rij.gegevens?.toelichtingen.get(naam);
    const lowered = score.join() !== eigen.join();
    return html`${toelichting?.reden} ${toelichting?.bron !== undefined && html`<span class="bron">${toelichting.bron}</span>`} ${toelichting?.status !== undefined && toelichting.status !== 'vastgesteld' && html`<span class="status">${toelichting.status}</span>`}
${lowered && html`<span class="noot">${report.loweredFrom(scoreWords(eigen, texts))}</span>`}${anders && html`<span class="noot">${report.judgedOtherwise(scoreWords(anders.norm, texts))} ${anders.reden ?? html`<b>${capital(report.withoutReason)}.</b>`}</span>`}${!oordeel && norm && norm.join() !== 'blanco' && html`<span class="noot">${report.normGives(scoreWords(norm, texts))}</span>`}`;
}

function waysSection({ rij, wegen, alleen, omlaag }: Verklaring, { texts }: Context): Html | undefined {
    const { explain, and } = texts;
    const kind = rij.eindscore.length === 1 ? rij.eindscore[0] : undefined;
    if (!wegen || kind === 'blanco') return undefined;
    const better = wegen.slice(0, MOST_WAYS).map((weg) => html`<li>${listed(weg.map(({ dimensie, van, naar }) => explain.step(dimensie, scoreWords(van, texts), naar)), and)}</li>`);
    const down = omlaag?.slice(0, MOST_DOWN).map((steps) => listed(steps.map(({ dimensie, naar }) => `${dimensie} ${naar}`), and));
    const firm = omlaag === undefined ? explain.firm : omlaag[0] ? explain.drops(omlaag[0].length, down ?? [], Math.max(0, omlaag.length - MOST_DOWN)) : undefined;
    const sole = alleen.map((i) => rij.plafonds.find(({ index }) => index === i)?.plafond.zin.tekst).flatMap((tekst) => (tekst === undefined ? [] : [explain.sole(tekst)]));
    return html`<div class="wegen">${kind !== 'groen' && html`<h4>${explain.ways(wegen.length)}</h4>${wegen.length === 0 ? html`<p>${explain.noWay}</p>` : html`<ul>${better}${wegen.length > MOST_WAYS && html`<li>${texts.report.more(wegen.length - MOST_WAYS)}</li>`}</ul>`}`}
${(sole.length > 0 || firm !== undefined) && html`<h4>${explain.firmness}</h4><p>${sole.join(' ')} ${firm}</p>`}</div>`;
}
