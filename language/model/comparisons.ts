// What does a condition on indicators say, and does each value fit its indicator?
import type { Indicator, IndicatorType, NormConditie, Vergelijker, Waarde } from '../decision/types.js';
import { gemengdeVoegwoorden, vergelijkingPastNiet } from '../diagnostics/index.js';
import {
    type Indicator as IndicatorNode, type IndicatorType as TypeNode, isNormHaakjes, isVergelijking, type NormDeel, type NormVoorwaarde,
    type Vergelijking, type Waarde as WaardeNode,
} from '../generated/ast.js';
import { nameKey } from '../names.js';
import type { Context } from './context.js';
import { readings } from './conditions.js';
import { readNumber, writeNumber } from './numbers.js';

const VERGELIJKERS: Readonly<Record<string, Vergelijker>> = {
    'minder dan': '<', hoogstens: '<=', is: '=', minstens: '>=', 'meer dan': '>', '<': '<', '<=': '<=', '=': '=', '>=': '>=', '>': '>',
};
export const vergelijkerOf = (words: string): Vergelijker => VERGELIJKERS[words] as Vergelijker;

export function readIndicator(node: IndicatorNode, context: Context): Indicator {
    return { naam: context.nameOf(node), type: readType(node.type) };
}

function readType(type: TypeNode): IndicatorType {
    if (type.soort === 'percentage') return { soort: 'percentage' };
    if (type.soort === 'ja/nee') return { soort: 'ja/nee' };
    if (type.keuzes.length > 0) return { soort: 'keuze', keuzes: type.keuzes };
    return {
        soort: type.soort as 'aantal' | 'getal',
        ...(type.eenheid !== undefined && { eenheid: type.eenheid }),
        ...(type.van !== undefined && { van: readNumber(type.van), tot: readNumber(type.tot as string) }),
    };
}

export function readNormVoorwaarde(node: NormVoorwaarde, context: Context): NormConditie | undefined {
    const delen = node.delen.map((deel) => readDeel(deel, context));
    if (new Set(node.voegen).size > 1) {
        context.report(gemengdeVoegwoorden, context.place(node), { lezingen: readings(node) });
        return undefined;
    }
    if (delen.includes(undefined)) return undefined;
    const all = delen as NormConditie[];
    return all.length === 1 ? all[0] : { soort: node.voegen[0] as 'en' | 'of', delen: all };
}

function readDeel(node: NormDeel, context: Context): NormConditie | undefined {
    if (isNormHaakjes(node)) return readNormVoorwaarde(node.binnen, context);
    return isVergelijking(node) ? readVergelijking(node, context) : undefined;
}

function readVergelijking(node: Vergelijking, context: Context): NormConditie | undefined {
    const indicatorNode = node.indicator.ref;
    if (!indicatorNode?.type || indicatorNode.gebroken) return undefined;
    const { naam, type } = readIndicator(indicatorNode, context);
    const vergelijker = node.vergelijker === undefined ? undefined : vergelijkerOf(node.vergelijker);
    const read = (value: WaardeNode, sign: Vergelijker): NormConditie | undefined => {
        const waarde = readWaarde(value, type, sign);
        if (typeof waarde !== 'object') return { soort: 'vergelijking', indicator: naam, vergelijker: sign, waarde };
        context.report(vergelijkingPastNiet, context.place(value), { indicator: naam, reden: waarde.reden });
        return undefined;
    };
    if (vergelijker) return read(node.waarde, vergelijker);
    const van = read(node.waarde, '>=');
    const tot = node.tot && read(node.tot, '<=');
    if (van?.soort === 'vergelijking' && tot?.soort === 'vergelijking' && van.waarde > tot.waarde) {
        context.report(vergelijkingPastNiet, context.place(node), { indicator: naam, reden: 'het eerste getal is groter dan het tweede' });
        return undefined;
    }
    return van && tot && { soort: 'en', delen: [van, tot] };
}

/** The value as data, or why it does not fit the indicator. */
export function readWaarde(node: WaardeNode, type: IndicatorType, sign: Vergelijker): Waarde | { reden: string } {
    if (type.soort === 'ja/nee') {
        return node.janee !== undefined && sign === '=' ? node.janee === 'ja' : { reden: "de indicator is ja of nee; schrijf 'is ja' of 'is nee'" };
    }
    if (type.soort === 'keuze') {
        const text = node.keuze ?? node.janee ?? node.getal;
        const keuze = type.keuzes.find((each) => text !== undefined && nameKey(each) === nameKey(text));
        return keuze !== undefined && sign === '=' ? keuze : { reden: `schrijf 'is' met een van de keuzes: ${type.keuzes.join(', ')}` };
    }
    if (type.soort === 'percentage') {
        const value = node.percentage === undefined ? undefined : readNumber(node.percentage);
        if (value === undefined) return { reden: 'het is een percentage; schrijf het getal met %' };
        return value <= 100 ? value : { reden: 'een percentage gaat van 0% tot en met 100%' };
    }
    if (node.getal === undefined) return { reden: node.percentage ? 'het is geen percentage; schrijf het getal zonder %' : 'het is een getal' };
    const value = readNumber(node.getal);
    if (type.soort === 'aantal' && !Number.isInteger(value)) return { reden: 'het is een aantal; schrijf een heel getal' };
    if (type.van !== undefined && (value < type.van || value > (type.tot as number))) {
        return { reden: `de waarde gaat van ${writeNumber(type.van)} tot en met ${writeNumber(type.tot as number)}` };
    }
    return value;
}
