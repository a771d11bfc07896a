// How is an explanation read on one screen: why this colour, by which sentence, and how it could be better?
import pc from 'picocolors';
import { type Scoretabel, type Verklaring, writeScores } from '../../language/index.js';
import { show } from '../files.js';
import { titleOf } from './score-text.js';
import { kindOf, OORDEEL, paint } from './signs.js';

type Reden = Verklaring['redenen'][number];

const MAX_WAYS = 5;
const MAX_DOWN = 6;
const inWords = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`);
const words = (scores: Verklaring['rij']['eindscore']): string => writeScores(scores).replaceAll('|', ' of ');

export function explainText(verklaring: Verklaring, tabel: Scoretabel): string {
    const { rij, redenen } = verklaring;
    const onEnd = redenen.filter(({ geldend }) => geldend.plafond.doel === 'eindscore');
    const onDimension = redenen.filter(({ geldend }) => geldend.plafond.doel !== 'eindscore');
    const meaning = rij.eindscore.length === 1 ? ` (${OORDEEL[rij.eindscore[0] as keyof typeof OORDEEL]})` : '';
    const lines = [
        titleOf(tabel),
        `${pc.bold(rij.korps)}: eindscore ${paint(rij.eindscore, ` ${words(rij.eindscore)} `)}${meaning}${published(rij)}`,
        ...(rij.beslissend.length > 0 ? [`Onzeker: het hangt af van ${rij.beslissend.join(', ')}.`] : []),
        ...why(verklaring, tabel, onEnd),
        ...(onDimension.length > 0 ? ['', pc.bold('Dimensies die een regel laag houdt'), ...onDimension.flatMap((reden) => ceiling(reden, verklaring, tabel))] : []),
        ...scoresBehind(verklaring),
        ...ways(verklaring),
        ...firmness(verklaring, tabel),
        ...rest(verklaring, tabel),
    ];
    return lines.join('\n');
}

function published({ gepubliceerd, eindscore }: Verklaring['rij']): string {
    if (!gepubliceerd) return '';
    return writeScores(gepubliceerd) === writeScores(eindscore) ? ', zoals gepubliceerd' : `; gepubliceerd is ${words(gepubliceerd)}`;
}

function why(verklaring: Verklaring, tabel: Scoretabel, onEnd: readonly Reden[]): string[] {
    const { rij, waaromNiet } = verklaring;
    const kind = kindOf(rij.eindscore);
    if (kind === 'blanco') return ['', 'Geen enkele dimensie die meeweegt heeft een oordeel; daarom is er geen eindscore.'];
    if (onEnd.length === 0) return ['', 'Geen enkele regel staat groen in de weg.'];
    const lines = ['', pc.bold(`Waarom ${words(rij.eindscore)}`), ...onEnd.flatMap((reden) => ceiling(reden, verklaring, tabel))];
    for (const [kleur, plafonds] of Object.entries(waaromNiet)) {
        if (plafonds.length > 0 && plafonds.length < onEnd.length) lines.push(`  Niet ${kleur}, om de ${plafonds.length === 1 ? 'eerste' : `eerste ${plafonds.length}`}.`);
    }
    return lines;
}

/** A ceiling: what it allows, its sentence, the scores that make it hold, and where it stands. */
function ceiling({ geldend, dimensies }: Reden, { rij }: Verklaring, { decision }: Scoretabel): string[] {
    const { plafond, onzeker } = geldend;
    const { zin, hoogstens, doel } = plafond;
    const target = doel === 'eindscore' ? '' : `${decision.dimensies[doel]?.naam} `;
    const place = [zin.bron, `${show(zin.herkomst.bestand)}:${zin.herkomst.regel}`].filter(Boolean).join(', ');
    const scores = dimensies.map((i) => `${rij.dimensies[i]?.naam} ${words(rij.dimensies[i]?.score ?? [])}`);
    return [
        `  ${target}${onzeker ? 'misschien ' : ''}hoogstens ${paint([hoogstens], ` ${hoogstens} `)}  ${pc.bold(zin.tekst)}`,
        ...(scores.length > 0 ? [`    want: ${scores.join(', ')}`] : []),
        pc.dim(`    ${place}`),
        ...(zin.interpretatie === undefined ? [] : [pc.dim(`    onze lezing: ${zin.interpretatie}`)]),
    ];
}

/** The scores that count here, each once, with where it comes from. */
function scoresBehind({ rij, redenen }: Verklaring): string[] {
    const used = [...new Set(redenen.flatMap(({ dimensies }) => dimensies))].sort((a, b) => a - b);
    return used.length === 0 ? [] : ['', pc.bold('De scores waar het op rust'), ...used.map((i) => `  ${cell(rij, i)}`)];
}

/** A score with where it comes from: the judgement and its reason, or the norm. */
function cell(rij: Verklaring['rij'], i: number): string {
    const { naam, score, oordeel, norm, eigen } = rij.dimensies[i] as Verklaring['rij']['dimensies'][number];
    const toelichting = rij.gegevens?.toelichtingen.get(naam);
    const lowered = writeScores(score) !== writeScores(eigen);
    const origin = oordeel ? (lowered ? `oordeel ${words(oordeel)}, door een regel verlaagd` : '') : norm ? `de norm geeft ${norm}` : '';
    const notes = [toelichting?.reden?.replace(/\.$/, ''), toelichting?.bron, toelichting?.status].filter(Boolean).join('; ');
    return `${naam}: ${paint(score, ` ${words(score)} `)}${origin ? ` (${origin})` : ''}${notes ? `  ${pc.dim(notes)}` : ''}`;
}

function ways({ rij, wegen }: Verklaring): string[] {
    if (kindOf(rij.eindscore) === 'groen' || kindOf(rij.eindscore) === 'blanco') return [];
    if (!wegen) return [];
    if (wegen.length === 0) return ['', 'Er is geen verbetering van scores waarmee de eindscore groen wordt.'];
    const shown = wegen.slice(0, MAX_WAYS).map((weg) => `  ${inWords(weg.map(({ dimensie, van, naar }) => `${dimensie} van ${words(van)} naar ${naar}`))}`);
    const more = wegen.length > MAX_WAYS ? [`  en nog ${wegen.length - MAX_WAYS} wegen die even kort zijn (--format json noemt ze alle)`] : [];
    return ['', pc.bold(wegen.length === 1 ? 'De kortste weg naar groen' : `De kortste wegen naar groen (${wegen.length})`), ...shown, ...more];
}

/** Which rule alone holds the corps down, and what would lower its end score. */
function firmness({ alleen, omlaag, rij }: Verklaring, { decision }: Scoretabel): string[] {
    const sole = alleen.map((i) => `Zonder deze ene regel was de eindscore hoger: ${decision.plafonds[i]?.zin.tekst}.`);
    const lines = [...sole, ...down(omlaag, rij)];
    return lines.length > 0 ? ['', pc.bold('Hoe stevig de eindscore is'), ...lines.map((line) => `  ${line}`)] : [];
}

function down(omlaag: Verklaring['omlaag'], { eindscore }: Verklaring['rij']): string[] {
    if (kindOf(eindscore) === 'blanco') return [];
    if (omlaag === undefined) return ['Met drie lagere scores zakt de eindscore nog niet.'];
    const [first] = omlaag;
    if (!first) return [];
    const shown = omlaag.slice(0, MAX_DOWN).map((steps) => inWords(steps.map(({ dimensie, naar }) => `${dimensie} ${naar}`)));
    const more = omlaag.length > MAX_DOWN ? `, of een van nog ${omlaag.length - MAX_DOWN}` : '';
    const count = first.length === 1 ? 'één lagere score' : `${first.length} lagere scores`;
    return [`De eindscore zakt al met ${count}: ${shown.join('; ')}${more}.`];
}

/** What is not groen and keeps nothing down. */
function rest({ rij, redenen }: Verklaring, { decision }: Scoretabel): string[] {
    const used = new Set(redenen.flatMap(({ dimensies }) => dimensies));
    const others = rij.dimensies.flatMap(({ score, geldtNiet }, i) => (used.has(i) || geldtNiet || !decision.dimensies[i]?.weegt || kindOf(score) === 'groen' ? [] : [i]));
    const lines = others.length > 0 ? ['', pc.bold('Niet groen, maar hier zonder gevolg'), ...others.map((i) => `  ${cell(rij, i)}`)] : [];
    const not = rij.dimensies.filter(({ geldtNiet }) => geldtNiet).map(({ naam }) => naam);
    return not.length > 0 ? [...lines, '', `Geldt niet voor ${rij.korps}: ${not.join(', ')}.`] : lines;
}
