// How is a score table written as Markdown, for a report or a page?
import { escapeMd as cell, type Scoretabel, writeScores } from '../../language/index.js';
import type { Texts } from '../texts/texts.js';
import { judgedLines, totals } from './score-text.js';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function scoreMd(tabel: Scoretabel, texts: Texts): string {
    const { score: words } = texts;
    const { decision, norm, rijen, interpretaties, per } = tabel;
    const published = rijen.some((rij) => rij.gepubliceerd);
    const head = [words.per[per], ...decision.dimensies.map(({ naam, weegt }) => (weegt ? cell(naam) : `${cell(naam)} (${words.notWeighed})`)), words.endScore, ...(published ? [words.published] : [])];
    const lines = rijen.map((rij) => row([
        cell(rij.korps),
        ...rij.dimensies.map(({ score }) => cell(writeScores(score))),
        `**${cell(writeScores(rij.eindscore))}**`,
        ...(published ? [cell(writeScores(rij.gepubliceerd ?? []))] : []),
    ]));
    const used = interpretaties.map(({ tekst, zinnen, korpsen }) =>
        `- ${cell(tekst)} (${zinnen.map(({ tekst: zin, bron, herkomst }) => `“${cell(zin)}”, ${bron ? `${cell(bron)}, ` : ''}${words.line(herkomst.regel)}`).join('; ')})${korpsen.length > 0 ? `. ${words.withoutThis(korpsen.map(cell))}` : ''}`);
    const judged = judgedLines(rijen, texts);
    return [
        `# ${decision.concept ? `${words.concept}: ` : ''}${cell(decision.titel || words.untitled)}`,
        ...(norm.editie?.bron ? ['', words.source(cell(norm.editie.bron))] : []),
        '', row(head), row(head.map(() => '---')), ...lines,
        '', totals(tabel, texts),
        ...(judged.length > 0 ? ['', `## ${judged[0]?.replace(/:$/, '')}`, '', ...judged.slice(1).map((line) => `- ${cell(line.trim())}`)] : []),
        ...(used.length > 0 ? ['', `## ${words.readingsTitle}`, '', ...used] : []),
    ].join('\n');
}
