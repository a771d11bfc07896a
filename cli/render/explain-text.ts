// How is an explanation read on one screen: why this colour, by which sentence, and how it could be better?
import pc from 'picocolors';
import { kindOf, type Reden, type Score, type Scoretabel, type Verklaring, writeScores } from '../../language/index.js';
import { show } from '../files.js';
import { listed } from '../texts/list.js';
import type { Texts } from '../texts/texts.js';
import { becauseText } from './because.js';
import { judgedLines, titleOf } from './score-text.js';
import { paint } from './signs.js';

const MAX_WAYS = 5;
const MAX_DOWN = 6;
const words = (scores: readonly Score[], { or }: Texts): string => writeScores(scores).replaceAll('|', ` ${or} `);

export function explainText(verklaring: Verklaring, tabel: Scoretabel, texts: Texts): string {
    const { rij, redenen } = verklaring;
    const { explain, score } = texts;
    const onEnd = redenen.filter(({ geldend }) => geldend.plafond.doel === 'eindscore');
    const onDimension = redenen.filter(({ geldend }) => geldend.plafond.doel !== 'eindscore');
    const meaning = rij.eindscore.length === 1 ? ` (${score.meaning[rij.eindscore[0] as Score]})` : '';
    const judged = judgedLines([rij], texts, true);
    const lines = [
        titleOf(tabel, texts),
        `${explain.endScore(pc.bold(rij.korps))} ${paint(rij.eindscore, ` ${words(rij.eindscore, texts)} `)}${meaning}${published(rij, texts)}`,
        ...(rij.beslissend.length > 0 ? [explain.unsure(rij.beslissend)] : []),
        ...why(verklaring, tabel, onEnd, texts),
        ...(onDimension.length > 0 ? ['', pc.bold(explain.lowDimensions), ...onDimension.flatMap((reden) => ceiling(reden, verklaring, tabel, texts))] : []),
        ...scoresBehind(verklaring, texts),
        ...(judged.length > 0 ? ['', ...judged] : []),
        ...ways(verklaring, texts),
        ...firmness(verklaring, tabel, texts),
        ...rest(verklaring, tabel, texts),
    ];
    return lines.join('\n');
}

function published({ gepubliceerd, eindscore }: Verklaring['rij'], texts: Texts): string {
    if (!gepubliceerd) return '';
    return writeScores(gepubliceerd) === writeScores(eindscore) ? texts.explain.asPublished : texts.explain.publishedIs(words(gepubliceerd, texts));
}

function why(verklaring: Verklaring, tabel: Scoretabel, onEnd: readonly Reden[], texts: Texts): string[] {
    const { rij, waaromNiet } = verklaring;
    const { explain } = texts;
    const kind = kindOf(rij.eindscore);
    if (kind === 'blanco') return ['', explain.noJudgement];
    if (onEnd.length === 0) return ['', explain.nothingInTheWay];
    const lines = ['', pc.bold(explain.why(words(rij.eindscore, texts))), ...onEnd.flatMap((reden) => ceiling(reden, verklaring, tabel, texts))];
    for (const [kleur, plafonds] of Object.entries(waaromNiet)) {
        if (plafonds.length > 0 && plafonds.length < onEnd.length) lines.push(`  ${explain.notBetter(kleur, plafonds.length)}`);
    }
    return lines;
}

/** A ceiling: what it allows, its sentence, the scores that make it hold, and where it stands. */
function ceiling(reden: Reden, { rij }: Verklaring, { decision }: Scoretabel, texts: Texts): string[] {
    const { explain } = texts;
    const { plafond, onzeker } = reden.geldend;
    const { zin, hoogstens, doel } = plafond;
    const target = doel === 'eindscore' ? '' : `${decision.dimensies[doel]?.naam} `;
    const place = [zin.bron, `${show(zin.herkomst.bestand)}:${zin.herkomst.regel}`].filter(Boolean).join(', ');
    const because = becauseText(reden, rij, texts);
    return [
        `  ${target}${onzeker ? `${explain.perhaps} ` : ''}${explain.atMost} ${paint([hoogstens], ` ${hoogstens} `)}  ${pc.bold(zin.tekst)}`,
        ...(because === undefined ? [] : [`    ${because}`]),
        pc.dim(`    ${place}`),
        ...(zin.interpretatie === undefined ? [] : [pc.dim(`    ${explain.reading(zin.interpretatie)}`)]),
    ];
}

/** The scores that count here, each once, with where it comes from. */
function scoresBehind({ rij, redenen }: Verklaring, texts: Texts): string[] {
    const used = [...new Set(redenen.flatMap(({ dimensies }) => dimensies))].sort((a, b) => a - b);
    return used.length === 0 ? [] : ['', pc.bold(texts.explain.scoresBehind), ...used.map((i) => `  ${cell(rij, i, texts)}`)];
}

/** A score with where it comes from: the judgement and its reason, or the norm. */
function cell(rij: Verklaring['rij'], i: number, texts: Texts): string {
    const { naam, score, oordeel, norm, eigen } = rij.dimensies[i] as Verklaring['rij']['dimensies'][number];
    const toelichting = rij.gegevens?.toelichtingen.get(naam);
    const lowered = writeScores(score) !== writeScores(eigen);
    const origin = oordeel ? (lowered ? texts.explain.lowered(words(oordeel, texts)) : '') : norm ? texts.explain.normGives(words(norm, texts)) : '';
    const notes = [toelichting?.reden?.replace(/\.$/, ''), toelichting?.bron, toelichting?.status].filter(Boolean).join('; ');
    return `${naam}: ${paint(score, ` ${words(score, texts)} `)}${origin ? ` (${origin})` : ''}${notes ? `  ${pc.dim(notes)}` : ''}`;
}

function ways({ rij, wegen }: Verklaring, texts: Texts): string[] {
    const { explain, and } = texts;
    if (kindOf(rij.eindscore) === 'groen' || kindOf(rij.eindscore) === 'blanco') return [];
    if (!wegen) return [];
    if (wegen.length === 0) return ['', explain.noWay];
    const shown = wegen.slice(0, MAX_WAYS).map((weg) => `  ${listed(weg.map(({ dimensie, van, naar }) => explain.step(dimensie, words(van, texts), naar)), and)}`);
    const more = wegen.length > MAX_WAYS ? [`  ${explain.moreWays(wegen.length - MAX_WAYS)}`] : [];
    return ['', pc.bold(explain.ways(wegen.length)), ...shown, ...more];
}

/** Which rule alone holds the corps down, and what would lower its end score. */
function firmness({ alleen, omlaag, rij, wegen }: Verklaring, { decision }: Scoretabel, texts: Texts): string[] {
    if (!wegen) return []; // not searched
    const sole = alleen.map((i) => texts.explain.sole(decision.plafonds[i]?.zin.tekst ?? ''));
    const lines = [...sole, ...down(omlaag, rij, texts)];
    return lines.length > 0 ? ['', pc.bold(texts.explain.firmness), ...lines.map((line) => `  ${line}`)] : [];
}

function down(omlaag: Verklaring['omlaag'], { eindscore }: Verklaring['rij'], { explain, and }: Texts): string[] {
    if (kindOf(eindscore) === 'blanco') return [];
    if (omlaag === undefined) return [explain.firm];
    const [first] = omlaag;
    if (!first) return [];
    const most = omlaag.length === MAX_DOWN + 1 ? omlaag.length : MAX_DOWN; // one more takes no more room than saying so
    const shown = omlaag.slice(0, most).map((steps) => listed(steps.map(({ dimensie, naar }) => `${dimensie} ${naar}`), and));
    return [explain.drops(first.length, shown, omlaag.length - shown.length)];
}

/** What is not groen and keeps nothing down. */
function rest({ rij, redenen }: Verklaring, { decision }: Scoretabel, texts: Texts): string[] {
    const used = new Set(redenen.flatMap(({ dimensies }) => dimensies));
    const others = rij.dimensies.flatMap(({ score, geldtNiet }, i) => (used.has(i) || geldtNiet || !decision.dimensies[i]?.weegt || kindOf(score) === 'groen' ? [] : [i]));
    const lines = others.length > 0 ? ['', pc.bold(texts.explain.rest), ...others.map((i) => `  ${cell(rij, i, texts)}`)] : [];
    const not = rij.dimensies.filter(({ geldtNiet }) => geldtNiet).map(({ naam }) => naam);
    return not.length > 0 ? [...lines, '', texts.explain.notApplying(rij.korps, not)] : lines;
}
