// What is to be known of a dimension, a field or an indicator: what it is, which rules read it, how the corps score?
import type { IndicatorType } from '../../decision/types.js';
import type { Taal } from '../../diagnostics/index.js';
import { isDimensie, type Aandachtsveld, type Dimensie, type Indicator } from '../../generated/ast.js';
import { writeNumber } from '../../model/numbers.js';
import { valueText } from '../../result/value-text.js';
import { dimensionIndex, dimensionOf, distribution, fieldIndex, indicatorOf } from '../model-of.js';
import { rulesOf } from '../rules-of.js';
import type { Snapshot } from '../snapshot.js';
import { either, say } from '../texts.js';
import { clauseLines, linkTo, plain, ruleList, spreadLine } from './parts.js';

export function hoverDimension(node: Dimensie, snapshot: Snapshot, taal: Taal): string {
    const dimensie = dimensionOf(node, snapshot);
    if (!dimensie) return `**${say(taal, 'dimensie', 'dimension')} ${plain(node.name)}**`;
    const { naam, kort, veld, definitie, voorheen, norm, zin } = dimensie;
    const { leest, telt, verlaagt } = rulesOf(naam, snapshot);
    const place = veld === undefined ? '' : ` ${say(taal, 'in aandachtsveld', 'in field')} ${plain(veld)}`;
    const index = dimensionIndex(node, snapshot);
    const weighs = index === undefined || (snapshot.decision?.dimensies[index]?.weegt ?? true);
    const rijen = snapshot.rijen;
    return [
        `**${say(taal, 'dimensie', 'dimension')} ${plain(kort)}**${place}`,
        ...(definitie === undefined ? [] : [plain(definitie)]),
        ...(norm.length === 0 ? [] : [[`${say(taal, 'Norm', 'Norm')}:`, ...norm.map((regel) => `- ${plain(regel.zin.tekst)}`)].join('\n')]),
        ...ruleList(say(taal, 'Regels die deze score lezen', 'Rules that read this score'), leest, snapshot, taal),
        ...ruleList(say(taal, 'Regels die haar meetellen', 'Rules that count it'), telt, snapshot, taal),
        ...ruleList(say(taal, 'Regels die deze score verlagen', 'Rules that lower this score'), verlaagt, snapshot, taal),
        ...(weighs ? [] : [say(taal, 'Weegt niet mee voor de eindscore.', 'Not weighed in the end score.')]),
        ...(rijen ? [`${say(taal, 'Korpsen', 'Corps')}: ${spreadLine(distribution(rijen, naam), taal)}`] : []),
        ...(voorheen === undefined ? [] : [`${say(taal, 'Voorheen', 'Formerly')}: ${plain(voorheen)}`]),
        ...clauseLines(zin, taal),
    ].join('\n\n');
}

export function hoverField(node: Aandachtsveld, snapshot: Snapshot, taal: Taal): string {
    const index = fieldIndex(node, snapshot);
    const veld = index === undefined ? undefined : snapshot.norm.velden[index];
    const own = node.zinnen.filter(isDimensie);
    const lines = own.map((each) => {
        const found = dimensionOf(each, snapshot);
        return `- ${plain(each.name)}${found && snapshot.rijen ? `: ${spreadLine(distribution(snapshot.rijen, found.naam), taal)}` : ''}`;
    });
    return [
        `**${say(taal, 'aandachtsveld', 'field')} ${plain(node.name)}**`,
        ...(veld?.definitie === undefined ? [] : [plain(veld.definitie)]),
        ...(lines.length === 0 ? [] : [lines.join('\n')]),
        ...(veld ? clauseLines(veld.zin, taal) : []),
    ].join('\n\n');
}

export function hoverIndicator(node: Indicator, snapshot: Snapshot, taal: Taal): string {
    const found = indicatorOf(node, snapshot);
    const title = `**indicator ${plain(node.name)}**`;
    if (!found) return title;
    const { dimensie, indicator } = found;
    const reads = dimensie.norm.filter(({ als }) => als && JSON.stringify(als).includes(JSON.stringify(indicator.naam)));
    return [
        `${title} ${say(taal, 'van dimensie', 'of dimension')} ${plain(dimensie.naam)}`,
        typeWords(indicator.type, taal),
        ...(reads.length === 0 ? [] : [[say(taal, 'Regels van de norm die haar lezen:', 'Lines of the norm that read it:'), ...reads.map(({ zin }) => `- ${plain(zin.tekst)} (${linkTo(zin, snapshot.uri, taal)})`)].join('\n')]),
        ...valuesLine(indicator.naam, indicator.type, snapshot, taal),
        ...(indicator.voorheen === undefined ? [] : [`${say(taal, 'Voorheen', 'Formerly')}: ${plain(indicator.voorheen)}`]),
    ].join('\n\n');
}

/** `geheel getal (onderzoeken) van 0 tot en met 100`. */
function typeWords(type: IndicatorType, taal: Taal): string {
    if (type.soort === 'percentage') return say(taal, 'percentage van 0% tot en met 100%', 'percentage from 0% to 100%');
    if (type.soort === 'ja/nee') return say(taal, 'ja of nee', 'yes (ja) or no (nee)');
    if (type.soort === 'tekst') return say(taal, 'tekst; geen norm leest die', 'text; no norm reads it');
    if (type.soort === 'keuze') return say(taal, `keuze uit ${either(taal, type.keuzes)}`, `choice of ${either(taal, type.keuzes)}`);
    const { soort, eenheid, van, tot } = type;
    const range = van === undefined || tot === undefined ? '' : say(taal, ` van ${writeNumber(van)} tot en met ${writeNumber(tot)}`, ` from ${van} to ${tot}`);
    const kind = soort === 'aantal' ? say(taal, 'geheel getal', 'whole number') : say(taal, 'getal', 'number');
    return `${kind}${eenheid === undefined ? '' : ` (${plain(eenheid)})`}${range}`;
}

/** What the corps supplied of it. */
function valuesLine(naam: string, type: IndicatorType, { gegevens }: Snapshot, taal: Taal): string[] {
    const values = (gegevens?.korpsen ?? []).flatMap(({ waarden }) => waarden.get(naam) ?? []);
    if (values.length === 0) return [];
    // Of an answer that is a range both ends count.
    const numbers = values.flatMap((value) => (typeof value === 'number' ? [value] : typeof value === 'object' ? [value.van, value.tot] : []));
    const text = (value: number): string => valueText(value, type, taal);
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    if (numbers.length > 0) return [say(taal, `Opgegeven door ${values.length} korpsen: van ${text(least)} tot en met ${text(most)}`, `Supplied by ${values.length} corps: from ${text(least)} to ${text(most)}`)];
    const counts = new Map<string, number>();
    for (const value of values) if (typeof value !== 'object') counts.set(valueText(value, type, taal), (counts.get(valueText(value, type, taal)) ?? 0) + 1);
    return [`${say(taal, 'Opgegeven', 'Supplied')}: ${[...counts].map(([value, count]) => `${count} ${value}`).join(', ')}`];
}
