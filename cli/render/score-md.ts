// How is a score table written as Markdown, for a report or a page?
import { type Scoretabel, writeScores } from '../../language/index.js';
import { totals } from './score-text.js';

const cell = (text: string): string => text.replace(/([\\`*_{}[\]<>#|])/g, '\\$1').replace(/\s+/g, ' ');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function scoreMd(tabel: Scoretabel): string {
    const { decision, norm, rijen, interpretaties, per } = tabel;
    const published = rijen.some((rij) => rij.gepubliceerd);
    const head = [per, ...decision.dimensies.map(({ naam, weegt }) => (weegt ? cell(naam) : `${cell(naam)} (weegt niet mee)`)), 'eindscore', ...(published ? ['gepubliceerd'] : [])];
    const lines = rijen.map((rij) => row([
        cell(rij.korps),
        ...rij.dimensies.map(({ score }) => cell(writeScores(score))),
        `**${cell(writeScores(rij.eindscore))}**`,
        ...(published ? [cell(writeScores(rij.gepubliceerd ?? []))] : []),
    ]));
    const used = interpretaties.map(({ tekst, zinnen, korpsen }) =>
        `- ${cell(tekst)} (${zinnen.map(({ tekst: zin, bron, herkomst }) => `“${cell(zin)}”, ${bron ? `${cell(bron)}, ` : ''}regel ${herkomst.regel}`).join('; ')})${korpsen.length > 0 ? `. Zonder deze lezing scoort anders: ${korpsen.map(cell).join(', ')}.` : ''}`);
    return [
        `# ${decision.concept ? 'CONCEPT: ' : ''}${cell(decision.titel || 'Norm zonder titel')}`,
        ...(norm.editie?.bron ? ['', `Bron: ${cell(norm.editie.bron)}.`] : []),
        '', row(head), row(head.map(() => '---')), ...lines,
        '', totals(tabel),
        ...(used.length > 0 ? ['', '## Interpretaties', '', ...used] : []),
    ].join('\n');
}
