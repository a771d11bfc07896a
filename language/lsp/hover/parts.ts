// How are the parts of a hover text made: titles, lines of rules with links, how the corps score?
import type { Taal } from '../../diagnostics/index.js';
import { type Zin } from '../../decision/types.js';
import { bestandsnaam } from '../../diagnostics/words.js';
import type { Snapshot } from '../snapshot.js';
import { named, say } from '../texts.js';

/** Characters with a meaning in Markdown are shown as they are. */
export const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

/** So many rules are listed; of more it is said how many there are. */
const MOST_RULES = 12;

export function ruleList(title: string, rules: readonly number[], snapshot: Snapshot, taal: Taal): string[] {
    if (rules.length === 0) return [];
    const lines = rules.slice(0, MOST_RULES).map((i) => `- ${ruleLine(i, snapshot, taal)}`);
    const more = rules.length - MOST_RULES;
    return [[`${title}:`, ...lines, ...(more > 0 ? [say(taal, `- en nog ${more}`, `- and ${more} more`)] : [])].join('\n')];
}

/** A rule with a link to its line and how many corps it holds down. */
function ruleLine(index: number, { norm, treft, rijen, uri }: Snapshot, taal: Taal): string {
    const { zin } = norm.regels[index] as Snapshot['norm']['regels'][number];
    const holds = rijen ? held(treft[index] ?? [], taal) : '';
    return `${plain(zin.tekst)} (${linkTo(zin, uri, taal)}${holds && `; ${holds}`})`;
}

const held = (korpsen: readonly string[], taal: Taal): string =>
    korpsen.length === 0 ? say(taal, 'treft geen korps', 'holds down no corps') : say(taal, `treft ${named(taal, korpsen, 3)}`, `holds down ${named(taal, korpsen, 3)}`);

export function linkTo({ herkomst: { bestand, regel } }: Zin, uri: string, taal: Taal): string {
    const elsewhere = bestand === uri ? '' : say(taal, ` van ${bestandsnaam(bestand)}`, ` of ${bestandsnaam(bestand)}`);
    return `[${say(taal, 'regel', 'line')} ${regel}${elsewhere}](${bestand}#L${regel})`;
}

/** `22 groen, 3 geel (A, B, C)`: which ones are not groen is told by name. */
export function spreadLine(spread: ReadonlyMap<string, readonly string[]>, taal: Taal): string {
    return [...spread].map(([score, korpsen]) => {
        const words = score.replaceAll('|', say(taal, ' of ', ' or '));
        return `${korpsen.length} ${words}${score === 'groen' ? '' : ` (${named(taal, korpsen)})`}`;
    }).join(', ');
}

/** What is said about a sentence. */
export function clauseLines({ bron, motivering, interpretatie }: Zin, taal: Taal): string[] {
    return [
        ...(motivering === undefined ? [] : [`${say(taal, 'Motivering', 'Why')}: ${plain(motivering)}`]),
        ...(interpretatie === undefined ? [] : [`${say(taal, 'Interpretatie', 'Our reading')}: ${plain(interpretatie)}`]),
        ...(bron === undefined ? [] : [`${say(taal, 'Bron', 'Source')}: ${plain(bron)}`]),
    ];
}
