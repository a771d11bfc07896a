// What does a condition on indicators say, and does each value fit its indicator?
import type { Indicator, IndicatorType, NormConditie, Vergelijker, Waarde } from '../decision/types.js';
import { gemengdeVoegwoorden, onmogelijkBereik } from '../diagnostics/index.js';
import { totEnMet } from '../diagnostics/repairs.js';
import type { Misfit } from '../diagnostics/vergelijking-past-niet.js';
import {
    type Indicator as IndicatorNode, type IndicatorType as TypeNode, isNormHaakjes, isVergelijking, type NormDeel, type NormVoorwaarde,
    type Vergelijking, type Waarde as WaardeNode,
} from '../generated/ast.js';
import { nameKey } from '../names.js';
import { vergelijkerOf } from './comparators.js';
import type { Context } from './context.js';
import { readings } from './conditions.js';
import { checkTwice } from './lists.js';
import { choiceOf, reportMisfit } from './misfits.js';
import { readNumber, writeNumber } from './numbers.js';

export function readIndicator(node: IndicatorNode, context: Context): Indicator {
    return { naam: context.nameOf(node), type: readType(node.type) };
}

function readType(type: TypeNode): IndicatorType {
    if (type.soort === 'percentage') return { soort: 'percentage' };
    if (type.soort === 'tekst') return { soort: 'tekst' };
    if (type.soort === 'ja/nee') return { soort: 'ja/nee' };
    if (type.keuzes.length > 0) return { soort: 'keuze', keuzes: type.keuzes };
    const range = rangeOf(type);
    return {
        soort: type.soort as 'aantal' | 'getal',
        ...(type.eenheid !== undefined && { eenheid: type.eenheid }),
        // A range that no value lies in is reported where it stands, and then not held against every comparison.
        ...(range && range.van <= range.tot && range),
    };
}

const rangeOf = ({ van, tot }: TypeNode): { van: number; tot: number } | undefined =>
    van === undefined || tot === undefined ? undefined : { van: readNumber(van), tot: readNumber(tot) };

/** Checks of a declaration: once, not at every comparison. */
export function checkIndicator({ type }: IndicatorNode, context: Context): void {
    checkTwice({ node: type, items: 'keuzes', aantal: type.keuzes.length }, type.keuzes.map(nameKey), context);
    const range = rangeOf(type);
    if (!range) return;
    const whole = type.soort !== 'aantal' || (Number.isInteger(range.van) && Number.isInteger(range.tot));
    const reden = range.van > range.tot ? 'omgekeerd' : whole ? undefined : 'niet geheel';
    if (reden === undefined) return;
    const van = { tekst: type.van as string, plaats: context.placeOfProperty(type, 'van') };
    const tot = { tekst: type.tot as string, plaats: context.placeOfProperty(type, 'tot') };
    context.report(onmogelijkBereik, totEnMet(van.plaats, tot.plaats), { reden, van, tot });
}

export function readNormVoorwaarde(node: NormVoorwaarde, context: Context): NormConditie | undefined {
    const delen = node.delen.map((deel) => readDeel(deel, context));
    if (new Set(node.voegen).size > 1) {
        context.report(gemengdeVoegwoorden, context.place(node), { lezingen: readings(node, context) });
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
        reportMisfit(node, value, { naam, type }, waarde.reden, context);
        return undefined;
    };
    if (vergelijker) return read(node.waarde, vergelijker);
    const van = read(node.waarde, '>=');
    const tot = node.tot && read(node.tot, '<=');
    if (van?.soort === 'vergelijking' && tot?.soort === 'vergelijking' && van.waarde > tot.waarde) {
        reportMisfit(node, node, { naam, type }, { soort: 'omgekeerd' }, context);
        return undefined;
    }
    return van && tot && { soort: 'en', delen: [van, tot] };
}

/** The value as data, or why it does not fit the indicator. */
export function readWaarde(node: WaardeNode, type: IndicatorType, sign: Vergelijker): Waarde | { reden: Misfit } {
    const misfit = (soort: Exclude<Misfit['soort'], 'keuze' | 'bereik'>): { reden: Misfit } => ({ reden: { soort } });
    if (type.soort === 'ja/nee') return node.janee !== undefined && sign === '=' ? node.janee === 'ja' : misfit('ja/nee');
    if (type.soort === 'keuze') {
        const keuze = choiceOf(node, type.keuzes);
        return keuze !== undefined && sign === '=' ? keuze : { reden: { soort: 'keuze', keuzes: type.keuzes } };
    }
    if (type.soort === 'tekst') return misfit('tekst');
    if (type.soort === 'percentage') {
        if (node.percentage === undefined) return misfit(node.getal === undefined ? 'geen getal' : 'zonder %');
        const value = readNumber(node.percentage);
        return value <= 100 ? value : misfit('boven 100%');
    }
    if (node.getal === undefined) return misfit(node.percentage === undefined ? 'geen getal' : 'met %');
    const value = readNumber(node.getal);
    if (type.soort === 'aantal' && !Number.isInteger(value)) return misfit('niet geheel');
    const { van, tot } = type;
    if (van === undefined || tot === undefined || (value >= van && value <= tot)) return value;
    return { reden: { soort: 'bereik', van: writeNumber(van), tot: writeNumber(tot) } };
}
