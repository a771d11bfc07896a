// How is a score table read in a terminal? As Tabel 2 of the report: corps by dimensions, by field.
import pc from 'picocolors';
import stringWidth from 'string-width';
import { type Scoretabel, writeScores } from '../../language/index.js';
import { OORDEEL, pad, paint, SIGNS, signCell } from './signs.js';

const CELL = 3;

export function scoreText(tabel: Scoretabel): string {
    const lines = [titleOf(tabel), '', ...grid(tabel), '', ...legend(tabel), '', ...remarks(tabel)];
    return lines.join('\n');
}

export function titleOf({ norm, decision, per }: Scoretabel): string {
    const titel = decision.titel || 'Norm zonder titel';
    const concept = decision.concept ? `${pc.bold(pc.bgMagenta(pc.black(' CONCEPT ')))} ` : '';
    return `${concept}${pc.bold(titel)}${norm.editie?.periode && !titel.includes(norm.editie.periode) ? `, ${norm.editie.periode}` : ''}${per === 'eenheid' ? ', per eenheid' : ''}`;
}

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

function grid(tabel: Scoretabel): string[] {
    const columns = columnsOf(tabel);
    const first = Math.max(stringWidth(tabel.per), ...tabel.rijen.map(({ korps }) => stringWidth(korps)));
    const widths = columns.map(({ veld, indices }) => Math.max(indices.length * CELL, stringWidth(veld)));
    const heads = columns.map(({ veld }, c) => pc.bold(pad(veld, widths[c] as number)));
    const numbers = columns.map(({ indices }, c) => pad(indices.map((_, i) => ` ${i + 1}`.padEnd(CELL)).join(''), widths[c] as number));
    const widest = Math.max(...tabel.rijen.map(({ eindscore }) => writeScores(eindscore).length), 0);
    const rows = tabel.rijen.map((rij) => {
        const cells = columns.map(({ indices }, c) => pad(indices.map((i) => signCell(rij.dimensies[i]?.score ?? ['blanco'])).join(''), widths[c] as number));
        const eindscore = paint(rij.eindscore, ` ${writeScores(rij.eindscore).padEnd(widest)} `);
        const differs = rij.gepubliceerd && writeScores(rij.gepubliceerd) !== writeScores(rij.eindscore);
        return `${pad(rij.korps, first)}  ${cells.join('  ')}  ${eindscore}${differs ? `  gepubliceerd ${writeScores(rij.gepubliceerd ?? [])}` : ''}`;
    });
    return [
        `${pad('', first)}  ${heads.join('  ')}`,
        `${pc.bold(pad(tabel.per, first))}  ${numbers.join('  ')}  ${pc.bold('eindscore')}`,
        ...rows,
    ];
}

function legend(tabel: Scoretabel): string[] {
    const numbered = columnsOf(tabel).map(({ veld, indices }) => {
        const names = indices.map((i, n) => `${n + 1} ${tabel.norm.dimensies[i]?.kort ?? ''}`).join(', ');
        return `  ${veld ? `${pc.bold(veld)}: ` : ''}${names}`;
    });
    const signs = (['groen', 'geel', 'rood', 'blanco'] as const).map((score) => `${signCell([score])} ${score} (${OORDEEL[score]})`);
    const unsure = tabel.totaal.onzeker > 0 || tabel.rijen.some(({ dimensies }) => dimensies.some(({ score }) => score.length > 1));
    return [...numbered, `  ${signs.join('  ')}${unsure ? `  ${paint(['geel', 'groen'], ` ${SIGNS.onzeker} `)} onzeker` : ''}`];
}

function remarks(tabel: Scoretabel): string[] {
    const { rijen, decision, interpretaties } = tabel;
    const lines = [pc.bold(totals(tabel))];
    const published = rijen.filter((rij) => rij.gepubliceerd);
    const differing = published.filter((rij) => !rij.gepubliceerd?.some((score) => rij.eindscore.includes(score)));
    if (published.length > 0 && differing.length === 0 && tabel.totaal.onzeker === 0) lines.push(`Alle ${published.length} eindscores zijn zoals gepubliceerd.`);
    for (const rij of differing) lines.push(`${rij.korps}: berekend ${writeScores(rij.eindscore)}, gepubliceerd ${writeScores(rij.gepubliceerd ?? [])}.`);
    for (const rij of rijen.filter(({ eindscore }) => eindscore.length > 1)) {
        lines.push(`${rij.korps} is onzeker: ${writeScores(rij.eindscore).replace('|', ' of ')}. Dat hangt af van ${rij.beslissend.join(', ')}.`);
    }
    const used = interpretaties.filter(({ korpsen }) => korpsen.length > 0);
    if (used.length > 0) lines.push('Interpretaties waarvan een eindscore afhangt:');
    for (const { tekst, zinnen, korpsen } of used) {
        lines.push(`  ${lineNumbers(zinnen)}: ${tekst}`, `    zonder deze lezing scoort anders: ${korpsen.join(', ')}`);
    }
    const not = [...new Set(decision.dimensies.filter(({ weegt }) => !weegt).map(({ veld, naam }) => veld ?? naam))];
    if (not.length > 0) lines.push(`Weegt niet mee en staat niet in deze tabel: ${not.join(', ')} (wel met --format md, csv of json).`);
    return lines;
}

/** `regel 205`, `regels 186 en 189`. */
export function lineNumbers(zinnen: readonly { readonly herkomst: { readonly regel: number } }[]): string {
    const lines = zinnen.map(({ herkomst }) => String(herkomst.regel));
    return lines.length === 1 ? `regel ${lines[0]}` : `regels ${lines.slice(0, -1).join(', ')} en ${lines.at(-1)}`;
}

export function totals({ totaal, per, rijen }: Scoretabel): string {
    const parts = (['groen', 'geel', 'rood', 'blanco', 'onzeker'] as const).filter((key) => totaal[key] > 0).map((key) => `${totaal[key]} ${key}`);
    const plural = per === 'korps' ? 'korpsen' : 'eenheden';
    return `${rijen.length} ${rijen.length === 1 ? per : plural}: ${parts.join(', ') || 'geen'}.`;
}
