// What is to be known of a corps, a group or a unit: its names, its score and what holds it down?
import type { Taal } from '../../diagnostics/index.js';
import { type Eenheid, type Groep, isEenheid, isGroep, type Korps } from '../../generated/ast.js';
import { writeScores } from '../../result/score-table.js';
import { scoreRows } from '../../result/score-table.js';
import type { Snapshot } from '../snapshot.js';
import { listed, say, scoreWords } from '../texts.js';
import { linkTo, plain } from './parts.js';

export function hoverCorps(node: Korps, snapshot: Snapshot, taal: Taal): string {
    const member = snapshot.declaraties.all.map((each) => each.node).filter((each) => (isEenheid(each) || isGroep(each)) && each.leden.some(({ ref }) => ref === node));
    return [
        `**${say(taal, 'korps', 'corps')} ${plain(node.name)}**${member.length === 0 ? '' : ` ${say(taal, 'in', 'in')} ${listed(taal, member.map(({ name }) => plain(name)))}`}`,
        ...(node.aliassen.length === 0 ? [] : [say(taal, `Ook bekend als ${listed(taal, node.aliassen.map(plain))}`, `Also known as ${listed(taal, node.aliassen.map(plain))}`)]),
        ...outcome(snapshot.rijen?.find(({ korps }) => korps === node.name), snapshot, taal),
    ].join('\n\n');
}

export function hoverGroup(node: Groep | Eenheid, snapshot: Snapshot, taal: Taal): string {
    const kind = isEenheid(node) ? say(taal, 'eenheid', 'unit') : say(taal, 'groep', 'group');
    const members = node.leden.flatMap(({ ref }) => (ref ? [ref.name] : []));
    return [
        `**${kind} ${plain(node.name)}**`,
        say(taal, `Bestaat uit ${listed(taal, members.map((naam) => memberWords(naam, snapshot)))}`, `Consists of ${listed(taal, members.map((naam) => memberWords(naam, snapshot)))}`),
        ...(isEenheid(node) ? unitOutcome(node.name, snapshot, taal) : []),
    ].join('\n\n');
}

function memberWords(naam: string, { rijen }: Snapshot): string {
    const row = rijen?.find(({ korps }) => korps === naam);
    return `${plain(naam)}${row ? ` (${writeScores(row.eindscore)})` : ''}`;
}

function unitOutcome(naam: string, snapshot: Snapshot, taal: Taal): string[] {
    const { norm, decision, gegevens, rijen } = snapshot;
    if (!decision || !gegevens || !rijen) return [];
    return outcome(scoreRows(norm, decision, gegevens, 'eenheid', new Set([naam]))[0], snapshot, taal);
}

/** The end score with the rules that hold it down, and what is not groen. */
function outcome(rij: NonNullable<Snapshot['rijen']>[number] | undefined, { uri, decision }: Snapshot, taal: Taal): string[] {
    if (!rij || !decision) return [];
    const onEnd = rij.plafonds.filter(({ plafond }) => plafond.doel === 'eindscore');
    const lines = onEnd.map(({ plafond, onzeker }) => `- ${onzeker ? say(taal, 'misschien ', 'perhaps ') : ''}${say(taal, 'hoogstens', 'at most')} ${plafond.hoogstens}: ${plain(plafond.zin.tekst)} (${linkTo(plafond.zin, uri, taal)})`);
    const low = rij.dimensies.filter(({ score, geldtNiet }, i) => !geldtNiet && decision.dimensies[i]?.weegt && writeScores(score) !== 'groen');
    return [
        [`${say(taal, 'Eindscore', 'End score')}: **${scoreWords(taal, rij.eindscore)}**`, ...lines].join('\n'),
        ...(low.length === 0 ? [] : [`${say(taal, 'Niet groen', 'Not groen')}: ${low.map(({ naam, score }) => `${plain(naam)} ${scoreWords(taal, score)}`).join(', ')}`]),
    ];
}
