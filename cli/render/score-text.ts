// How is a score table read in a terminal? As Tabel 2 of the report: corps by dimensions, by field.
import pc from 'picocolors';
import stringWidth from 'fast-string-width';
import { differencesOf, pointsRange, type Rij, type Scoretabel, SIGNS, writeScores } from '../../language/index.js';
import type { Texts } from '../texts/texts.js';
import { totalPoints } from './because.js';
import { pad, paint, signCell } from './signs.js';

const CELL = 3;

export function scoreText(tabel: Scoretabel, texts: Texts): string {
    const lines = [titleOf(tabel, texts), '', ...grid(tabel, texts), '', ...legend(tabel, texts), '', ...remarks(tabel, texts)];
    return lines.join('\n');
}

export function titleOf({ norm, decision, per }: Scoretabel, { score: words }: Texts): string {
    const titel = decision.titel || words.untitled;
    const concept = decision.concept ? `${pc.bold(pc.bgMagenta(pc.black(` ${words.concept} `)))} ` : '';
    return `${concept}${pc.bold(titel)}${norm.editie?.periode && !titel.includes(norm.editie.periode) ? `, ${norm.editie.periode}` : ''}${per === 'eenheid' ? `, ${words.perUnit}` : ''}`;
}

/** Without colours, for what is no terminal. */
export const titleWithConcept = ({ concept, titel }: Scoretabel['decision'], { score: words }: Texts): string => `${concept ? `${words.concept}: ` : ''}${titel || words.untitled}`;

/** The fields with the indices of their weighed dimensions, in the norm's order. */
function columnsOf({ decision }: Scoretabel): { veld: string; indices: number[] }[] {
    const columns: { veld: string; indices: number[] }[] = [];
    for (const [i, { veld = '', weegt }] of decision.dimensies.entries()) {
        if (!weegt) continue;
        const last = columns.at(-1);
        if (last?.veld === veld) last.indices.push(i);
        else columns.push({ veld, indices: [i] });
    }
    return columns;
}

function grid(tabel: Scoretabel, texts: Texts): string[] {
    const { score: words } = texts;
    const columns = columnsOf(tabel);
    const per = words.per[tabel.per];
    const first = Math.max(stringWidth(per), ...tabel.rijen.map(({ korps }) => stringWidth(korps)));
    const widths = columns.map(({ veld, indices }) => Math.max(indices.length * CELL, stringWidth(veld)));
    const heads = columns.map(({ veld }, c) => pc.bold(pad(veld, widths[c] as number)));
    const numbers = columns.map(({ indices }, c) => pad(indices.map((_, i) => ` ${i + 1}`.padEnd(CELL)).join(''), widths[c] as number));
    const widest = Math.max(...tabel.rijen.map(({ eindscore }) => writeScores(eindscore).length), 0);
    const rows = tabel.rijen.map((rij) => {
        const cells = columns.map(({ indices }, c) => pad(indices.map((i) => signCell(rij.dimensies[i]?.score ?? ['blanco'])).join(''), widths[c] as number));
        const eindscore = paint(rij.eindscore, ` ${writeScores(rij.eindscore).padEnd(widest)} `);
        const differs = rij.gepubliceerd && writeScores(rij.gepubliceerd) !== writeScores(rij.eindscore);
        const points = totalPoints(tabel, rij);
        return `${pad(rij.korps, first)}  ${cells.join('  ')}  ${eindscore}${points ? `  ${words.points(pointsRange(points.verdiend, texts.taal), pointsRange(points.mogelijk, texts.taal))}` : ''}${differs ? `  ${words.published} ${writeScores(rij.gepubliceerd ?? [])}` : ''}`;
    });
    return [
        `${pad('', first)}  ${heads.join('  ')}`,
        `${pc.bold(pad(per, first))}  ${numbers.join('  ')}  ${pc.bold(words.endScore)}`,
        ...rows,
    ];
}

function legend(tabel: Scoretabel, { score: words }: Texts): string[] {
    const numbered = columnsOf(tabel).map(({ veld, indices }) => {
        const names = indices.map((i, n) => `${n + 1} ${tabel.norm.dimensies[i]?.kort ?? ''}`).join(', ');
        return `  ${veld ? `${pc.bold(veld)}: ` : ''}${names}`;
    });
    const signs = (['groen', 'geel', 'rood', 'blanco'] as const).map((score) => `${signCell([score])} ${score} (${words.meaning[score]})`);
    const unsure = tabel.totaal.onzeker > 0 || tabel.rijen.some(({ dimensies }) => dimensies.some(({ score }) => score.length > 1));
    return [...numbered, `  ${signs.join('  ')}${unsure ? `  ${paint(['geel', 'groen'], ` ${SIGNS.onzeker} `)} ${words.uncertain}` : ''}`];
}

function remarks(tabel: Scoretabel, texts: Texts): string[] {
    const { score: words } = texts;
    const { rijen, decision, interpretaties } = tabel;
    const lines = [pc.bold(totals(tabel, texts))];
    const published = rijen.filter((rij) => rij.gepubliceerd);
    const differing = published.filter((rij) => !rij.gepubliceerd?.some((score) => rij.eindscore.includes(score)));
    if (published.length > 0 && differing.length === 0 && tabel.totaal.onzeker === 0) lines.push(words.allPublished(published.length));
    for (const rij of differing) lines.push(words.differs(rij.korps, writeScores(rij.eindscore), writeScores(rij.gepubliceerd ?? [])));
    for (const rij of rijen.filter(({ eindscore }) => eindscore.length > 1)) {
        lines.push(words.unsure(rij.korps, writeScores(rij.eindscore).replaceAll('|', ` ${texts.or} `), rij.beslissend));
    }
    lines.push(...judgedLines(rijen, texts));
    const used = interpretaties.filter(({ korpsen }) => korpsen.length > 0);
    if (used.length > 0) lines.push(words.readings);
    for (const { tekst, zinnen, korpsen } of used) {
        lines.push(`  ${words.lines(zinnen.map(({ herkomst }) => String(herkomst.regel)))}: ${tekst}`, `    ${words.without(korpsen)}`);
    }
    const not = notWeighed(decision);
    if (not.length > 0) lines.push(words.notShown(not));
    return lines;
}

/** What is not weighed: a field of which nothing is, else the dimensions. */
function notWeighed({ dimensies }: Scoretabel['decision']): string[] {
    const weighed = new Set(dimensies.flatMap(({ weegt, veld }) => (weegt ? [veld] : [])));
    return [...new Set(dimensies.flatMap(({ weegt, veld, naam }) => (weegt ? [] : [veld === undefined || weighed.has(veld) ? naam : veld])))];
}

/** Where the judgement is another than the norm gives, with the reason or without; `own`: of one corps alone. */
export function judgedLines(rijen: readonly Rij[], { judged }: Texts, own = false): string[] {
    const found = differencesOf(rijen).map(({ korps, dimensie, oordeel, norm, reden }) => judged.line({ ...(!own && { korps }), dimensie, oordeel: writeScores(oordeel), norm: writeScores(norm), ...(reden !== undefined && { reden }) }));
    return found.length === 0 ? [] : [judged.title, ...found.map((line) => `  ${line}`)];
}

export function totals({ totaal, per, rijen }: Scoretabel, { score: words }: Texts): string {
    const parts = (['groen', 'geel', 'rood', 'blanco', 'onzeker'] as const).filter((key) => totaal[key] > 0).map((key) => `${totaal[key]} ${key === 'onzeker' ? words.uncertain : key}`);
    return words.total(rijen.length, per, parts);
}
