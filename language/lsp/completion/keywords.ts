// Which words of the language can stand here? What the grammar allows, less what the norm would be refused for.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { type Indicator, isDimensie, isIndicator } from '../../generated/ast.js';
import { clauseFits } from '../../model/clauses.js';
import { fold } from '../../nearest.js';
import { firstForm, SECOND_FORMS } from '../../parsing/second-forms.js';
import { wordsOf } from '../../parsing/tokens.js';
import { helpFor } from '../keyword-help.js';
import { rangeBetween } from '../places.js';
import type { Zinplek } from '../sentence-at.js';
import type { Linked, Workspace } from '../snapshot.js';
import { saysPunten } from './said.js';
import { GROUP, itemOf } from './items.js';
import { isNumber } from './names.js';
import type { Weg } from './ways.js';

const COLOURS: readonly string[] = ['rood', 'geel', 'groen', 'blanco'];
const CLAUSES: readonly string[] = ['bron', 'motivering', 'interpretatie', 'definitie', 'voorheen', 'wijkt_af_omdat'];
/** Second forms of what is offered already. */
const SECOND = new Set(['is_een_voorwaarde_voor', 'geen_enkele', 'bestaan_uit']);
/** Verbs whose plural is offered where several are named. */
const PLURAL: Readonly<Record<string, string>> = Object.fromEntries(SECOND_FORMS.filter((second) => /^[a-z]/.test(second) && !SECOND.has(second)).map((second) => [firstForm(second), second]));
const COMPARING: readonly string[] = ['minder_dan', 'meer_dan', 'minstens', 'hoogstens', 'van', 'is'];
/** Said once at most under one heading; by the kind of sentence that they make. */
const ONCE: Readonly<Record<string, readonly string[]>> = {
    Editie: ['Editie'], Periode: ['Periode'], Status: ['Status'], Vastgesteld: ['Vastgesteld'], BlancoTelt: ['BlancoTelt'], EenhedenScoren: ['EenhedenScoren'], Gewicht: ['Gewicht'], Punten: ['Punten'],
};
const ALLOWED_AFTER: Readonly<Record<string, readonly string[]>> = {
    leidt_tot: ['geel', 'rood'], leiden_tot: ['geel', 'rood'], blokkeert: ['groen', 'geel'], blokkeren: ['groen', 'geel'],
    is_voorwaarde_voor: ['groen', 'geel'], is_een_voorwaarde_voor: ['groen', 'geel'], blanco_telt_als: ['geel', 'rood'], punten: ['groen', 'geel', 'rood'],
};

export function keywordItems({ taal, snippets }: Workspace, linked: Linked, plek: Zinplek, ways: readonly Weg[]): CompletionItem[] {
    if (plek.inText) return [];
    const found = new Map<string, CompletionItem>();
    // What is typed is rather the begin of a word than the end of a name that nobody knows.
    for (const way of [...ways].sort((a, b) => b.getypt.length - a.getypt.length)) {
        const typed = fold(way.getypt);
        if (found.size > 0 && typed === '' && endsUnknown(way, linked)) continue;
        for (const [rang, keyword] of way.reach.expected.entries()) {
            const label = wordsOf(keyword);
            if (!/^[a-z]/.test(keyword) || found.has(label) || !fold(label).startsWith(typed) || (typed === '' && !way.isNaam) || !canStand(keyword, way, plek, linked)) continue;
            const isClause = CLAUSES.includes(keyword);
            const help = helpFor(keyword)?.[taal];
            const quotes = isClause && snippets !== false && keyword !== 'voorheen';
            found.set(label, itemOf({
                label, kind: COLOURS.includes(keyword) ? CompletionItemKind.EnumMember : CompletionItemKind.Keyword,
                groep: way.isVervolg ? GROUP.other : typed.length > 1 ? GROUP.exact : isClause ? GROUP.clause : GROUP.word, rang: orderOf(keyword, rang), getypt: way.getypt,
                range: rangeBetween(plek.document, way.begin, plek.offset), tekst: quotes ? `${label} "$1"$0` : label, isSnippet: quotes, ...(help !== undefined && { uitleg: help }),
            }));
        }
    }
    return [...found.values()];
}

function endsUnknown({ tokens }: Weg, { declaraties }: Linked): boolean {
    const last = tokens.at(-1);
    return last?.tokenType.name === 'NAAM' && declaraties.find(last.image).every(({ node }) => node.gebroken);
}

/** Colours stand together, in their own order. */
const orderOf = (keyword: string, rang: number): number => (COLOURS.includes(keyword) ? 500 + COLOURS.indexOf(keyword) : rang);

function canStand(keyword: string, way: Weg, plek: Zinplek, linked: Linked): boolean {
    const { kind, tokens, reach } = way;
    const names = tokens.map(({ tokenType }) => tokenType.name);
    const last = names.at(-1);
    if (SECOND.has(keyword)) return false;
    if ((keyword === 'dimensie' || keyword === 'aandachtsveld') && reach.references.length > 0) return false;
    if (CLAUSES.includes(keyword)) return clauseCan(keyword, way, plek);
    if (tokens.length === 0) return sentenceCan(keyword, kind, plek, linked);
    if (COLOURS.includes(keyword)) return colourCan(keyword, kind, names);
    const plural = isPlural(names, kind);
    if (keyword in PLURAL) return !plural || kind === 'Weegregel';
    if (Object.values(PLURAL).includes(keyword)) return plural;
    if (keyword === 'is_voorwaarde_voor') return preconditionCan(names);
    if (keyword === 'andere') return names.includes('NAAM') || names.includes('TEKST');
    if (keyword === 'dimensie' || keyword === 'dimensies') return (/^1$/.test(tokens.at(-1)?.image ?? '') || (last === 'andere' && tokens.at(-2)?.image === '1')) === (keyword === 'dimensie') || last === 'geen';
    if (keyword === 'van' && last === 'NAAM' && !['NormRegel', 'VerwachtGegevens', 'Indicator'].includes(kind)) return false; // it would be a part of the name
    if (COMPARING.includes(keyword) && CONDITION_STARTS.includes(last ?? '')) return comparisonCan(keyword, kind, plek, linked);
    const indicator = kind === 'NormRegel' || kind === 'VoorbeeldWaarde' || kind === 'VerwachtGegevens' ? indicatorBefore(tokens, linked) : undefined;
    return indicator ? valueCan(keyword, last, indicator) : true;
}

function clauseCan(keyword: string, { kind, tokens }: Weg, { owners }: Zinplek): boolean {
    const subject = kind === 'Clausule' && tokens.length === 0 ? owners[0]?.$type : kind;
    if (subject === undefined || subject === 'Clausule') return false;
    return clauseFits((keyword === 'voorheen' ? 'voorheen zin' : wordsOf(keyword)) as Parameters<typeof clauseFits>[0], subject);
}

/** What may be said once is not offered again; a heading of its own is offered where it can stand. */
function sentenceCan(keyword: string, kind: string, { owners, document }: Zinplek, linked: Linked): boolean {
    const beside = owners[0]?.zinnen ?? document.parseResult.value.zinnen;
    if (kind in ONCE && beside.some(({ $type }) => ONCE[kind]?.includes($type))) return false;
    if (keyword === 'anders') return !owners[0]?.zinnen.some(({ $cstNode }) => $cstNode?.text.startsWith('anders'));
    if (kind === 'Weegregel' || kind === 'VoorbeeldScore') return !/^(minder_dan|meer_dan|minstens|hoogstens|is)$/.test(keyword) || saysPunten(linked);
    if (kind === 'Punten' && COLOURS.includes(keyword)) return keyword !== 'blanco' && !saysPunten(linked);
    return true;
}

function colourCan(keyword: string, kind: string, names: readonly string[]): boolean {
    const after = names.findLast((name) => name in ALLOWED_AFTER);
    const at = names.findLastIndex((name) => name in ALLOWED_AFTER);
    const rest = names.slice(at + 1);
    if (after !== undefined && (rest.length === 0 || kind === 'Punten')) return (ALLOWED_AFTER[after] as readonly string[]).includes(keyword) && !rest.includes(keyword);
    // `geel of`: not the same colour again.
    if (names.at(-1) === 'of' && COLOURS.includes(names.at(-2) ?? '')) return names.at(-2) !== keyword;
    return kind !== 'VerwachtGegevens' || !names.includes(keyword);
}

/** One colour that is not the lowest, on named dimensions. */
const preconditionCan = (names: readonly string[]): boolean =>
    (names[0] === 'groen' || names[0] === 'geel') && names[1] === 'op' && names.slice(2).every((name) => ['NAAM', 'TEKST', 'dimensie', 'van', ',', 'en', 'of'].includes(name));

const isPlural = (names: readonly string[], kind: string): boolean => names.includes('en') && (kind !== 'Weegregel' || names.slice(0, names.lastIndexOf('en')).includes('NAAM'));

function indicatorBefore(tokens: Weg['tokens'], { declaraties }: Linked): Indicator | undefined {
    const name = tokens.findLast(({ tokenType }) => tokenType.name === 'NAAM' || tokenType.name === 'TEKST');
    return name && declaraties.find(name.image.replaceAll('"', '')).map(({ node }) => node).find(isIndicator);
}

const CONDITION_STARTS: readonly string[] = ['bij', 'want', '(', 'en', 'of'];

/** A condition may begin with its comparison where there are numbers to compare: points, or the indicators of the dimension. */
function comparisonCan(keyword: string, kind: string, { owners }: Zinplek, linked: Linked): boolean {
    if (keyword === 'is') return false;
    if (kind !== 'NormRegel') return keyword !== 'van' && saysPunten(linked);
    return owners.find(isDimensie)?.zinnen.some((zin) => isIndicator(zin) && isNumber(zin)) ?? false;
}

/** Yes or no and choices are only equal to something; a number is compared with a number. */
function valueCan(keyword: string, last: string | undefined, indicator: Indicator): boolean {
    if (keyword === 'ja' || keyword === 'nee') return indicator.type?.soort === 'ja/nee';
    return last !== 'NAAM' || !COMPARING.includes(keyword) || keyword === 'is' || isNumber(indicator);
}
