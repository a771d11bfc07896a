// Which names can stand here, and how are they written? Found by any of their words, by initials, and in the middle of a name.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { type Indicator, isAandachtsveld, isDimensie, isIndicator, isKorps } from '../../generated/ast.js';
import { editDistance, fold } from '../../nearest.js';
import type { Declaratie, Declaraties, Naamdrager } from '../../scoping/declarations.js';
import { kindsOfReference } from '../../scoping/norm-linker.js';
import { keyOf, rangeBetween } from '../places.js';
import { namesIn, sentenceReader, writtenAs } from '../../reader.js';
import type { Zinplek } from '../sentence-at.js';
import type { Linked, Workspace } from '../snapshot.js';
import { notWeighed } from './said.js';
import { KINDS } from '../texts.js';
import { GROUP, itemOf } from './items.js';
import type { Weg } from './ways.js';

/** So many names are offered at once; typing on brings the others. */
const MOST_OFFERED = 150;

interface Kandidaat {
    readonly declaratie: Declaratie;
    readonly tekst: string;
    /** All that it is found by: its names in parts. */
    readonly namen: readonly { readonly gevouwen: string; readonly woorden: readonly string[]; readonly initialen: string }[];
}

export function nameItems({ taal }: Workspace, linked: Linked, plek: Zinplek, ways: readonly Weg[]): CompletionItem[] {
    const way = ways.find(({ isNaam, reach, tokens, getypt }) => isNaam && reach.references.length > 0 && (tokens.length > 0 || getypt !== ''));
    if (!way) return [];
    const kinds = offeredKinds(way);
    const not = notOffered(way, plek, linked, kinds);
    const quoted = plek.inText?.image.slice(1, plek.offset - plek.base - plek.inText.startOffset);
    const typed = quoted ?? way.getypt;
    const ranked = candidates(linked, way.reach.references.flatMap(kindsOfReference), plek)
        .filter(({ declaratie: { node }, tekst }) => kinds.includes(node.$type) && !not.has(node) && !isBeingTyped(node, plek) && (tekst !== typed.trimEnd() || quoted !== undefined))
        .flatMap((kandidaat) => {
            const rank = matchRank(fold(typed).trimStart(), kandidaat);
            return rank === undefined ? [] : [{ kandidaat, rank }];
        })
        .sort((a, b) => a.rank - b.rank);
    const begin = plek.inText ? plek.base + plek.inText.startOffset : way.begin;
    const range = rangeBetween(plek.document, begin, plek.inText ? begin + plek.inText.image.length : endOfName(plek, way, linked));
    const before = plek.document.textDocument.getText().slice(begin, plek.offset);
    return ranked.slice(0, MOST_OFFERED).map(({ kandidaat: { declaratie, tekst } }, rang) => itemOf({
        label: tekst, kind: SHOWN[declaratie.node.$type], groep: GROUP.name, rang, range, getypt: before, detail: detailOf(declaratie, taal),
        tekst: quoted !== undefined && !tekst.startsWith('"') ? `"${tekst.replaceAll('"', '')}"` : tekst, data: { uri: linked.uri, naam: keyOf(declaratie.node) },
    }));
}

const SHOWN: Readonly<Record<Naamdrager['$type'], CompletionItemKind>> = {
    Dimensie: CompletionItemKind.Class, Aandachtsveld: CompletionItemKind.Module, Indicator: CompletionItemKind.Property,
    Korps: CompletionItemKind.Value, Groep: CompletionItemKind.Struct, Eenheid: CompletionItemKind.Struct,
};

function detailOf({ node }: Declaratie, taal: Workspace['taal']): string {
    const place = node.$container;
    const where = isDimensie(place) || isAandachtsveld(place) ? ` ${taal === 'nl' ? 'van' : 'of'} ${place.name}` : '';
    return `${KINDS[node.$type][taal]}${where}`;
}

/** `K op V` and a field as target are errors, so of what may be both only dimensions are offered there. */
function offeredKinds({ kind, reach }: Weg): readonly string[] {
    const kinds = reach.references.flatMap(kindsOfReference);
    return kind === 'GeldtNiet' || kind === 'WeegtNiet' || !kinds.includes('Dimensie') ? kinds : kinds.filter((each) => each !== 'Aandachtsveld');
}

/** What may not be named here: what the list names already, what is not weighed, what other dimensions ask. */
function notOffered({ kind, tokens }: Weg, { owners }: Zinplek, linked: Linked, kinds: readonly string[]): ReadonlySet<unknown> {
    const { declaraties } = linked;
    const not = new Set<unknown>();
    for (let i = tokens.length - 1; i >= 0 && ['NAAM', 'TEKST', ',', 'en', 'of', 'van', 'dimensie', 'aandachtsveld'].includes(tokens[i]?.tokenType.name ?? ''); i--) {
        for (const { node } of declaraties.find((tokens[i]?.image ?? '').replaceAll('"', ''))) not.add(node);
    }
    if (kind === 'Weegregel') for (const dimensie of notWeighed(linked)) not.add(dimensie);
    // A norm line speaks of the indicators of its own dimension, where it has any.
    const own = kind === 'NormRegel' ? owners.find(isDimensie) : undefined;
    if (own && kinds.includes('Indicator') && own.zinnen.some(isIndicator)) for (const { node } of declaraties.all) if (isIndicator(node) && node.$container !== own) not.add(node);
    // An open answer is not compared.
    if (kind === 'NormRegel') for (const { node } of declaraties.all) if (isIndicator(node) && node.type?.soort === 'tekst') not.add(node);
    // Of yes and no, and of choices, there is no total.
    const sums = kind === 'VerwachtGegevens' && tokens.some(({ tokenType }) => SUMS.includes(tokenType.name));
    if (sums) for (const { node } of declaraties.all) if (isIndicator(node) && !isNumber(node)) not.add(node);
    return not;
}
const SUMS: readonly string[] = ['totaal', 'laagste', 'hoogste'];
export const isNumber = ({ type }: Indicator): boolean => type?.soort === 'aantal' || type?.soort === 'getal' || type?.soort === 'percentage';

/** A name that only the broken sentence at the cursor would declare. */
const isBeingTyped = ({ gebroken, $cstNode }: Naamdrager, { offset, document }: Zinplek): boolean =>
    gebroken && $cstNode?.root.fullText === document.textDocument.getText() && $cstNode.offset <= offset && offset <= $cstNode.end;

/** All names of some kinds as they are written; made once for the names that are there. */
function candidates({ declaraties }: Linked, kinds: readonly string[], { owners }: Zinplek): readonly Kandidaat[] {
    const own = owners.find(isDimensie);
    const all = declaraties.remember(`completion ${kinds.join(' ')}`, () => declaraties.all.filter(({ node }) => kinds.includes(node.$type)).map((declaratie) => candidate(declaratie, declaraties, kinds)));
    if (!own) return all;
    // An indicator of the own dimension goes before a namesake elsewhere: its bare name is enough.
    return all.map((each) => (isIndicator(each.declaratie.node) && each.declaratie.node.$container === own ? { ...each, tekst: writtenAs(each.declaratie.node.name) } : each));
}

function candidate(declaratie: Declaratie, declaraties: Declaraties, kinds: readonly string[]): Kandidaat {
    const { node, voluit } = declaratie;
    const names = [node.name, ...(voluit === node.name ? [] : [voluit]), ...(isKorps(node) ? node.aliassen : [])];
    return { declaratie, tekst: unambiguous(declaratie, declaraties, kinds), namen: names.map(partsOf) };
}

/** The shortest way to write a name that stands for one thing among some kinds. */
function unambiguous({ node, voluit }: Declaratie, declaraties: Declaraties, kinds: readonly string[]): string {
    const standsFor = (naam: string, among: readonly string[]): boolean => declaraties.find(naam).filter((each) => among.includes(each.node.$type)).length === 1;
    if (standsFor(node.name, kinds)) return writtenAs(node.name);
    if (voluit !== node.name && standsFor(voluit, kinds)) return writtenAs(voluit);
    if ((isDimensie(node) || isAandachtsveld(node)) && standsFor(node.name, [node.$type])) return `${node.$type.toLowerCase()} ${writtenAs(node.name)}`;
    return writtenAs(voluit);
}

function partsOf(naam: string): Kandidaat['namen'][number] {
    const gevouwen = fold(naam);
    const woorden = gevouwen.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    return { gevouwen, woorden, initialen: woorden.map((woord) => woord[0]).join('') };
}

/** The lower the nearer; undefined when what is typed does not lead to it. */
function matchRank(typed: string, { namen }: Kandidaat): number | undefined {
    const ranks = namen.map((naam) => rankOf(typed, naam)).filter((rank) => rank !== undefined);
    return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

function rankOf(typed: string, { gevouwen, woorden, initialen }: Kandidaat['namen'][number]): number | undefined {
    if (gevouwen.startsWith(typed)) return 0;
    const words = typed.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    if (words.length === 0) return 0;
    let at = 0;
    for (const woord of woorden) if (at < words.length && woord.startsWith(words[at] as string)) at++;
    if (at === words.length) return 1;
    if (words.length === 1 && initialen.startsWith(words[0] as string)) return 2;
    if (words.every((word) => woorden.some((woord) => woord.startsWith(word)))) return 3;
    if (typed.length > 1 && gevouwen.includes(typed)) return 4;
    const first = words[0] as string;
    return first.length > 3 && woorden.some((woord) => editDistance(woord.slice(0, first.length), first, 1) <= 1) && words.length === 1 ? 5 : undefined;
}

/** Behind the cursor the words that still belong to the name go too: the one that is cut, and those that some name has. */
function endOfName({ document, offset, base, words }: Zinplek, { begin }: Weg, linked: Linked): number {
    const full = document.textDocument.getText();
    const cut = /^[\p{L}\p{N}'’-]*/u.exec(full.slice(offset, offset + 200))?.[0].length ?? 0;
    const end = offset + cut;
    if (words.length === 0) return end;
    const line = full.slice(base, offset) + (/^[^\n\r]*/.exec(full.slice(offset, offset + 1000))?.[0] ?? '');
    const token = namesIn(line, sentenceReader().lex(line).words).find(({ startOffset, endOffset }) => base + startOffset <= begin && base + (endOffset as number) >= offset - 1);
    if (!token) return end;
    const known = linked.declaraties.remember('words', () => new Set(linked.declaraties.all.flatMap(({ node }) => fold(node.name).split(/[^\p{L}\p{N}]+/u))));
    let last = end;
    const behind = full.slice(end, base + (token.endOffset as number) + 1);
    for (const match of behind.matchAll(/[ \t]+([\p{L}\p{N}'’-]+)/gu)) {
        if (!known.has(fold(match[1] as string))) break;
        last = end + match.index + match[0].length;
    }
    return last;
}
