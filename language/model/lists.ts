// Does a list say one thing: one joining word, nothing twice? And how is it put right, keeping its layout?
import type { AstNode } from 'langium';
import type { Herkomst } from '../decision/types.js';
import { onduidelijkeLijst, tweeKeerGenoemd, type Wijziging } from '../diagnostics/index.js';
import { totEnMet } from '../diagnostics/repairs.js';
import type { Context } from './context.js';

/** A list in the syntax: the property that holds its items. */
export interface Lijst {
    readonly node: AstNode;
    readonly items: string;
    readonly aantal: number;
    /** It can only mean all of its items: `of` says nothing. */
    readonly alleen?: 'en';
}

/** The joining word of a list: one, before the last name; `A, B` and `A en B of C` say too little. */
export function readJoin(voegen: readonly string[], lijst: Lijst, context: Context): 'en' | 'of' | undefined {
    const words = new Set(voegen.filter((voeg) => voeg !== ','));
    if (voegen.length === 0) return 'en';
    const isPossible = lijst.alleen === undefined || words.has(lijst.alleen);
    if (words.size === 1 && voegen.at(-1) !== ',' && isPossible) return [...words][0] as 'en' | 'of';
    const places = itemPlaces(lijst, context);
    const lezingen = (lijst.alleen ? [lijst.alleen] : (['en', 'of'] as const)).flatMap((voeg) => {
        const wijzigingen = rejoin(lijst.node, places, voeg, context);
        const texts = places.map((place) => oneLine(context.textAt(lijst.node, place)));
        return wijzigingen ? [{ voeg, tekst: `${texts.slice(0, -1).join(', ')} ${voeg} ${texts.at(-1)}`, wijzigingen }] : [];
    });
    context.report(onduidelijkeLijst, totEnMet(places[0] as Herkomst, places.at(-1) as Herkomst), { lezingen, ...(lijst.alleen && { alleen: lijst.alleen }) });
    return undefined;
}

/** Reports every item whose name stands earlier in the list. */
export function checkTwice(lijst: Lijst, names: readonly (string | undefined)[], context: Context): boolean {
    const seen = new Map<string, number>();
    const twice: { naam: string; i: number; eerst: number }[] = [];
    for (const [i, naam] of names.entries()) {
        if (naam === undefined) continue;
        const eerst = seen.get(naam);
        if (eerst === undefined) seen.set(naam, i);
        else twice.push({ naam, i, eerst });
    }
    if (twice.length === 0) return false;
    const places = itemPlaces(lijst, context);
    for (const { naam, i, eerst } of twice) context.report(tweeKeerGenoemd, places[i] as Herkomst, { naam, eerder: places[eerst] as Herkomst, weg: removal(lijst, i, context, places) });
    return true;
}

/** The changes that take an item out of a list; none for a list of one, or where a comment stands in between. */
export function removal(lijst: Lijst, i: number, context: Context, places = itemPlaces(lijst, context)): readonly Wijziging[] {
    if (places.length < 2) return [];
    const [previous, item, next] = [places[i - 1], places[i] as Herkomst, places[i + 1]];
    if (next && !previous) return joinOf(lijst.node, item, next, context) ? [{ plaats: { ...item, eindregel: next.regel, eindkolom: next.kolom, eind: next.begin }, tekst: '' }] : [];
    const join = previous && joinOf(lijst.node, previous, item, context);
    if (!join) return [];
    const weg: Wijziging = { plaats: between(previous, item, 'item'), tekst: '' };
    const earlier = places[i - 2];
    if (next || !earlier || join.woord === ',') return [weg];
    // The last item carried the joining word: it now belongs before the one that became last.
    const before = joinOf(lijst.node, earlier, previous, context);
    return before ? [{ plaats: before.plaats, tekst: ` ${join.woord}${before.wit}` }, weg] : [];
}

const itemPlaces = ({ node, items }: Lijst, context: Context): Herkomst[] => context.placesOf(node, items);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** From the end of one place up to the next, or up to its end. */
function between(from: Herkomst, to: Herkomst, upTo: 'join' | 'item'): Herkomst {
    const start = { ...from, regel: from.eindregel, kolom: from.eindkolom, begin: from.eind };
    return upTo === 'item' ? totEnMet(start, to) : { ...start, eindregel: to.regel, eindkolom: to.kolom, eind: to.begin };
}

/** What joins two items, with the blanks behind it; undefined where a comment stands between them. */
function joinOf(node: AstNode, from: Herkomst, to: Herkomst, context: Context): { plaats: Herkomst; woord: string; wit: string } | undefined {
    const plaats = between(from, to, 'join');
    const match = /^\s*(,|en|of)(\s*)$/.exec(context.textAt(node, plaats));
    return match ? { plaats, woord: match[1] as string, wit: match[2] || ' ' } : undefined;
}

function rejoin(node: AstNode, places: readonly Herkomst[], voeg: string, context: Context): Wijziging[] | undefined {
    const changes: Wijziging[] = [];
    for (const [i, to] of places.entries()) {
        const from = places[i - 1];
        if (!from) continue;
        const join = joinOf(node, from, to, context);
        if (!join) return undefined;
        const woord = i === places.length - 1 ? voeg : ',';
        if (join.woord !== woord) changes.push({ plaats: join.plaats, tekst: `${woord === ',' ? ',' : ` ${woord}`}${join.wit}` });
    }
    return changes;
}
