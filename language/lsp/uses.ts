// Which names stand in a sentence, and what does each of them stand for? `X van V` is two: one of X, one of V.
import { AstUtils, GrammarUtils, type LangiumDocument, type Reference } from 'langium';
import type { Range } from 'vscode-languageserver';
import { isAandachtsveld, isDimensie, isEenheid, isGroep, isIndicator, isKorps, isVerwachtGegevens, type Norm, type Zin } from '../generated/ast.js';
import { nameKey } from '../names.js';
import { type Declaraties, type Naamdrager } from '../scoping/declarations.js';
import { withoutComments } from '../parsing/values.js';
import { nodesOf, rangeBetween, referencesOf, sentencesIn } from './places.js';

export interface Naamgebruik {
    readonly node: Naamdrager;
    /** Where the name is declared, a corps gets another spelling, it is meant, or it says where another stands. */
    readonly rol: 'declaratie' | 'alias' | 'gebruik' | 'plaats';
    readonly zin: Zin;
    /** The name as it is written, quotes included. */
    readonly begin: number;
    readonly eind: number;
    readonly tekst: string;
    /** The property of the tree that holds the reference. */
    readonly eigenschap: string;
    /** The reference as a whole: `dimensie X`, `X van V`. */
    readonly geheel: { readonly begin: number; readonly eind: number };
    /** It stands inside quotes that hold more than this name. */
    readonly inAanhaling: boolean;
}

export const isNaamdrager = (node: unknown): node is Naamdrager => isDimensie(node) || isAandachtsveld(node) || isIndicator(node) || isKorps(node) || isGroep(node) || isEenheid(node);

/** A name without quotes, comments and superfluous blanks. */
export const plainName = (text: string): string => withoutComments(text).replaceAll('"', '').replace(/\s+/g, ' ').trim();

export function* usesIn(document: LangiumDocument<Norm>, declaraties: Declaraties): Generator<Naamgebruik> {
    for (const zin of sentencesIn(document.parseResult.value)) yield* usesOf(zin, declaraties);
}

/** The names of one sentence, in no order. A name that stands for nothing is left out. */
export function* usesOf(zin: Zin, declaraties: Declaraties): Generator<Naamgebruik> {
    if (isNaamdrager(zin)) yield* declared(zin);
    for (const node of nodesOf(zin)) for (const info of referencesOf(node)) yield* referred(info, zin, declaraties);
}

/** The name at an offset; a name that ends there counts. */
export function useAt(zin: Zin, declaraties: Declaraties, offset: number): Naamgebruik | undefined {
    const touching = [...usesOf(zin, declaraties)].filter(({ begin, eind }) => begin <= offset && offset <= eind);
    return touching.find(({ eind }) => offset < eind) ?? touching[0];
}

export const rangeOfUse = ({ begin, eind, zin }: Naamgebruik): Range => rangeBetween(AstUtils.getDocument(zin), begin, eind);

function* declared(node: Naamdrager): Generator<Naamgebruik> {
    for (const [eigenschap, rol] of [['name', 'declaratie'], ['aliassen', 'alias']] as const) {
        for (const cst of GrammarUtils.findNodesForProperty(node.$cstNode, eigenschap)) {
            const { offset: begin, end: eind, text: tekst } = cst;
            yield { node, rol, zin: node, begin, eind, tekst, eigenschap, geheel: { begin, eind }, inAanhaling: false };
        }
    }
}

function* referred({ reference, property }: { readonly reference: Reference; readonly property: string }, zin: Zin, declaraties: Declaraties): Generator<Naamgebruik> {
    const cst = reference.$refNode;
    const node = targetOf(reference);
    if (!cst || !node) return;
    const parts = partsOf(cst.text, node);
    const inside = (from: number, to: number): Pick<Naamgebruik, 'begin' | 'eind' | 'tekst' | 'zin' | 'eigenschap' | 'geheel'> => ({
        begin: cst.offset + from, eind: cst.offset + to, tekst: cst.text.slice(from, to), zin, eigenschap: property, geheel: { begin: cst.offset, eind: cst.end },
    });
    yield { node, rol: 'gebruik', ...inside(...parts.naam), inAanhaling: parts.inAanhaling };
    const rest = parts.rest;
    if (!rest) return;
    const { $container: place } = node;
    const said = cst.text.slice(...rest);
    if (isNaamdrager(place) && nameKey(plainName(said)) === nameKey(place.name)) yield { node: place, rol: 'plaats', ...inside(...rest), inAanhaling: parts.inAanhaling };
    else if (isVerwachtGegevens(zin)) {
        // `van GROEP` at the end of what is expected of the data reads as a part of the name before it.
        const at = splits(said).at(-1);
        const from = at ? rest[0] + at[1] : rest[0];
        const [groep] = declaraties.find(plainName(cst.text.slice(from, rest[1]))).map((each) => each.node).filter((each) => isKorps(each) || isGroep(each) || isEenheid(each));
        if (at && isNaamdrager(place)) yield { node: place, rol: 'plaats', ...inside(rest[0], rest[0] + at[0]), inAanhaling: false };
        if (groep) yield { node: groep, rol: 'gebruik', ...inside(from, rest[1]), inAanhaling: false };
    }
}

/** What a reference stands for, when that is known. */
function targetOf({ ref }: Reference): Naamdrager | undefined {
    return isNaamdrager(ref) ? ref : undefined;
}

/** Where in the text of a reference its name stands, and what says more behind `van`. */
function partsOf(text: string, { name }: Naamdrager): { naam: [number, number]; rest?: [number, number]; inAanhaling: boolean } {
    const prefix = /^(?:dimensie|aandachtsveld)\s+/.exec(text)?.[0].length ?? 0;
    const key = nameKey(name);
    const body = text.slice(prefix);
    if (nameKey(plainName(body)) === key) return { naam: [prefix, text.length], inAanhaling: false };
    const whole = /^"[^"]*"$/.test(body) ? 1 : 0; // "X van V" in one pair of quotes
    const inner = text.slice(prefix + whole, text.length - whole);
    for (const [before, behind] of splits(inner)) {
        if (nameKey(plainName(inner.slice(0, before))) !== key) continue;
        return { naam: [prefix + whole, prefix + whole + before], rest: [prefix + whole + behind, text.length - whole], inAanhaling: whole > 0 };
    }
    return { naam: [prefix, text.length], inAanhaling: false }; // an alias of a corps
}

/** Where `van` parts a text: the end of what is before it, the begin of what is behind it. */
const splits = (text: string): [number, number][] => [...text.matchAll(/\s+van\s+/g)].map((match) => [match.index, match.index + match[0].length]);
