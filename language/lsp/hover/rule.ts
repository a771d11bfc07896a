// What is to be known of a sentence: what a rule means and which corps it holds down, what an example gives, what a reading changes?
import type { Taal } from '../../diagnostics/index.js';
import { type Clausule, isZin, type VerwachtGegevens, type Voorbeeld, type Weegregel } from '../../generated/ast.js';
import { interpretationsOf } from '../../result/interpretations.js';
import { scoreTable } from '../../result/score-table.js';
import { endDistribution, once, ruleIndex } from '../model-of.js';
import { keyOf, keyOfPlace } from '../places.js';
import { ruleWords } from '../rule-words.js';
import type { Snapshot } from '../snapshot.js';
import { outcomesOf, outcomeWords } from '../outcomes.js';
import { listed, named, ofCorps, say } from '../texts.js';
import { clauseLines, plain, spreadLine } from './parts.js';

export function hoverRule(node: Weegregel, snapshot: Snapshot, taal: Taal): string | undefined {
    const index = ruleIndex(node, snapshot);
    const regel = index === undefined ? undefined : snapshot.norm.regels[index];
    if (index === undefined || !regel) return undefined;
    const korpsen = snapshot.treft[index] ?? [];
    const all = snapshot.rijen?.length;
    return [
        plain(ruleWords(regel, snapshot.norm, taal)),
        ...(all === undefined ? [] : [say(taal, `Treft ${ofCorps(taal, korpsen.length, all)}`, `Holds down ${ofCorps(taal, korpsen.length, all)}`) + (korpsen.length === 0 ? '.' : `: ${named(taal, korpsen, 12)}.`)]),
        ...clauseLines(regel.zin, taal),
    ].join('\n\n');
}

export function hoverExample(node: Voorbeeld, snapshot: Snapshot, taal: Taal): string | undefined {
    const outcomes = outcomesOf(node, snapshot);
    return outcomes.length === 0 ? undefined : outcomes.map((toets) => plain(outcomeWords(toets, taal))).join('\n\n');
}

export function hoverExpectation(node: VerwachtGegevens, snapshot: Snapshot, taal: Taal): string | undefined {
    const [outcome] = outcomesOf(node, snapshot);
    return outcome && plain(outcomeWords(outcome, taal));
}

export function hoverEdition({ norm, rijen, decision }: Snapshot, taal: Taal): string | undefined {
    if (!norm.editie) return undefined;
    const { titel, periode, concept, vastgesteldOp } = norm.editie;
    return [
        `**${plain(titel)}**${concept ? ' (concept)' : ''}`,
        ...(periode === undefined ? [] : [`${say(taal, 'Periode', 'Period')}: ${periode}`]),
        ...(vastgesteldOp === undefined ? [] : [`${say(taal, 'Vastgesteld op', 'Adopted on')} ${vastgesteldOp}`]),
        say(taal, [count(norm.dimensies.length, 'dimensie', 'dimensies'), count(norm.regels.length, 'weegregel', 'weegregels'), count(norm.voorbeelden.length, 'voorbeeld', 'voorbeelden')].join(', '), [count(norm.dimensies.length, 'dimension', 'dimensions'), count(norm.regels.length, 'weighing rule', 'weighing rules'), count(norm.voorbeelden.length, 'example', 'examples')].join(', ')),
        ...(rijen && decision ? [`${say(taal, 'Eindscores', 'End scores')}: ${spreadLine(endDistribution(rijen), taal)}`] : []),
    ].join('\n\n');
}

const count = (aantal: number, one: string, more: string): string => `${aantal} ${aantal === 1 ? one : more}`;

/** Which corps would have another end score without this reading. */
export function hoverReading(node: Clausule, snapshot: Snapshot, taal: Taal): string | undefined {
    const { norm, decision, gegevens, rijen } = snapshot;
    const owner = node.$container;
    if (!decision || !gegevens || !rijen || !isZin(owner)) return undefined;
    const reading = interpretationsOf(norm).find(({ zinnen }) => zinnen.some(({ herkomst }) => keyOfPlace(herkomst) === keyOf(owner)));
    if (!reading) return undefined;
    const changed = once(snapshot, 'lezingen', () => scoreTable(norm, decision, gegevens).interpretaties).find(({ tekst }) => tekst === reading.tekst)?.korpsen ?? [];
    if (changed.length === 0) return say(taal, 'Zonder deze lezing heeft elk korps dezelfde eindscore.', 'Without this reading every corps has the same end score.');
    return say(taal, `Zonder deze lezing is de eindscore anders voor ${listed(taal, changed)}.`, `Without this reading the end score is another for ${listed(taal, changed)}.`);
}
