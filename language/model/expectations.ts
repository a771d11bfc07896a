// What must the data give: colours, figures over all corps, or figures of each corps?
import type { AstNode, Reference } from 'langium';
import type { Score } from '../decision/types.js';
import { dubbelzinnigeNaam, onbekendeNaam } from '../diagnostics/index.js';
import type { Soort } from '../diagnostics/words.js';
import * as ast from '../generated/ast.js';
import { nameKey } from '../names.js';
import { isOneSlip } from '../nearest.js';
import { nearNames, readReference, splitsOf } from '../scoping/norm-linker.js';
import { vergelijkerOf } from './comparators.js';
import { readIndicator } from './comparisons.js';
import type { Context } from './context.js';
import { checkTwice } from './lists.js';
import { reportMisfit } from './misfits.js';
import { readNumber } from './numbers.js';
import { clauseText } from './places.js';
import type { Kleurverwachting, Korpsverwachting, Somverwachting, Verwachting } from './types.js';

export function readVerwachting(zin: ast.VerwachtGegevens, context: Context): Verwachting | undefined {
    const groep = groupOf(zin, context);
    const what = readWhat(zin, context);
    if (groep === null || !what) return undefined;
    const wijktAf = clauseText(zin, 'wijkt af omdat');
    return {
        ...what,
        ...(groep && { korpsen: { naam: groep.name, leden: ast.isKorps(groep) ? [groep.name] : groep.leden.flatMap(({ ref }) => (ref ? [ref.name] : [])) } }),
        ...(wijktAf !== undefined && { wijktAf }),
        zin: context.sentence(zin),
    };
}

function readWhat(zin: ast.VerwachtGegevens, context: Context): Kleurverwachting | Somverwachting | Korpsverwachting | undefined {
    if (ast.isSom(zin.cijfers)) return readSom(zin.cijfers, context);
    if (ast.isPerKorps(zin.cijfers)) return readPerKorps(zin.cijfers, context);
    const dimensie = zin.dimensie?.ref;
    checkTwice({ node: zin, items: 'keren', aantal: zin.keren.length }, zin.keren.map(({ kleur }) => kleur), context);
    return {
        soort: 'kleuren',
        keren: zin.keren.map(({ aantal, kleur }) => ({ aantal: readNumber(aantal), kleur: kleur as Score })),
        ...(dimensie && { dimensie: context.nameOf(dimensie) }),
    };
}

/** Only the corps that supplied can be counted of what is no number; the rest adds up and compares numbers. */
function readSom(node: ast.Som, context: Context): Somverwachting | undefined {
    const indicator = node.indicator.ref;
    if (!indicator?.type || indicator.gebroken) return undefined;
    const read = readIndicator(indicator, context);
    const { maat, waarde } = node;
    const percentage = read.type.soort === 'percentage' && maat !== 'aantal';
    const written = percentage ? waarde.percentage : waarde.getal;
    const numeric = maat === 'aantal' || (read.type.soort !== 'ja/nee' && read.type.soort !== 'keuze' && read.type.soort !== 'tekst');
    if (!numeric || written === undefined) {
        const reden = !numeric ? 'niet op te tellen' : waarde.percentage === undefined && waarde.getal === undefined ? 'geen getal' : percentage ? 'zonder %' : 'met %';
        reportMisfit(node, waarde, read, { soort: reden }, context);
        return undefined;
    }
    const what = { soort: 'som', maat: maat as Somverwachting['maat'], indicator: read.naam, waarde: readNumber(written) } as const;
    if (!node.tot) return { ...what, vergelijker: vergelijkerOf(node.vergelijker as string) };
    const upTo = percentage ? node.tot.percentage : node.tot.getal;
    if (upTo === undefined) {
        reportMisfit(node, node.tot, read, { soort: percentage ? 'zonder %' : 'geen getal' }, context);
        return undefined;
    }
    if (readNumber(upTo) < what.waarde) {
        reportMisfit(node, node, read, { soort: 'omgekeerd' }, context);
        return undefined;
    }
    return { ...what, vergelijker: '>=', tot: readNumber(upTo) };
}

function readPerKorps(node: ast.PerKorps, context: Context): Korpsverwachting | undefined {
    const links = node.links.ref;
    const rechts = node.rechts.ref;
    if (!links || !rechts) return undefined;
    return { soort: 'per korps', links: context.nameOf(links), vergelijker: vergelijkerOf(node.vergelijker as string), rechts: context.nameOf(rechts) };
}

/** The last name of the sentence: `van GROEP` behind it reads as a part of it. */
function lastName(zin: ast.VerwachtGegevens): { reference: Reference<ast.Dimensie | ast.Indicator>; container: AstNode; property: string } | undefined {
    const { dimensie, cijfers } = zin;
    if (ast.isSom(cijfers)) return { reference: cijfers.indicator, container: cijfers, property: 'indicator' };
    if (ast.isPerKorps(cijfers)) return { reference: cijfers.rechts, container: cijfers, property: 'rechts' };
    return dimensie && { reference: dimensie, container: zin, property: 'dimensie' };
}

/** The part of the corps that is meant; undefined for all, null when the group is not known. */
function groupOf(zin: ast.VerwachtGegevens, context: Context): ast.Korpsverzameling | undefined | null {
    if (zin.groep) return zin.groep.ref ?? null;
    const last = lastName(zin);
    const node = last?.reference.ref;
    if (!last || !node) return undefined;
    const { naam } = readReference(last.reference.$refText);
    const place = node.$container;
    const qualified = ast.isAandachtsveld(place) || ast.isDimensie(place) ? `${node.name} van ${place.name}` : node.name;
    const answersTo = new Set([node.name, context.nameOf(node), qualified].map(nameKey));
    if (answersTo.has(nameKey(naam))) return undefined;
    const splits = splitsOf(naam);
    const split = splits.find((each) => answersTo.has(nameKey(each.naam))) ?? splits[0];
    const found = split ? context.groupsNamed(split.groep) : [];
    const at = context.placeOfProperty(last.container, last.property);
    if (found.length === 1) return found[0];
    const groep = split?.groep ?? naam;
    if (found.length > 1) {
        context.report(dubbelzinnigeNaam, at, { naam: groep, soorten: [...new Set(found.map(({ $type }) => $type.toLowerCase() as Soort))], keuzes: [], aangegeven: found.map((each) => ({ plaats: context.placeOfProperty(each, 'name'), soort: each.$type.toLowerCase() as Soort, naam: each.name })) });
        return null;
    }
    const near = nearNames(groep, ['Korps', 'Groep', 'Eenheid'], context.declaraties);
    const bedoeld = near.map(({ tekst }) => (split ? `${split.naam} van ${tekst}` : tekst));
    const zeker = near.length === 1 && isOneSlip(groep, near[0]?.naam as string);
    context.report(onbekendeNaam, at, { naam: groep, soorten: ['korps', 'groep', 'eenheid'], bedoeld, zeker });
    return null;
}
