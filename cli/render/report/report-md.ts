// How is a report written as Markdown?
import { blocksMd, type Rapport, type Recept } from '../../../language/index.js';
import type { Texts } from '../../texts/texts.js';
import { titleWithConcept } from '../score-text.js';
import { reportBlocks } from './report-blocks.js';

export function reportMd(rapport: Rapport, recept: Recept, texts: Texts): string {
    const { decision, rijen } = rapport.tabel;
    const title = `${titleWithConcept(decision, texts)}${rapport.alleen ? `: ${texts.report.aloneTitle(rijen[0]?.korps ?? '')}` : ''}`;
    const blocks = reportBlocks(rapport, recept, texts, title);
    // Whoever reads one section of a concept reads there that it is one.
    return blocksMd(decision.concept ? blocks.map((blok) => (blok.soort === 'kop' && blok.niveau === 2 ? { ...blok, tekst: `${blok.tekst} [${texts.report.concept}]` } : blok)) : blocks);
}
