// Which one small change makes a broken sentence whole? The change is what its message proposes.
import type { IToken, TokenType } from 'chevrotain';
import { endsName, isWord } from './join-names.js';
import { CASE_ONLY, type FindNear, NEGATIONS, WORD_MISSING } from './near-keywords.js';
import type { Reach } from './reach.js';
import { wordsOf } from './tokens.js';

/** How the words of a sentence are read: as which kind, how far, and how well it stands in its place. */
export interface Judged {
    readonly kind: string | undefined;
    readonly tokens: readonly IToken[];
    readonly reach: Reach;
    /** Above zero when the sentence hardly fits the heading above it or the lines below it. */
    readonly awkward: number;
}

export type Soort = 'verschreven' | 'ontbreekt' | 'te veel' | 'verwisseld' | 'citeren' | 'sleutelwoord als naam';

/** A change of the words `from` up to `to`, and the words of the sentence with that change. */
export interface Change {
    readonly soort: Soort;
    readonly from: number;
    readonly to: number;
    /** What to write there: token names for `ontbreekt` and `verschreven`, else the text itself. */
    readonly write: readonly string[];
    readonly words: readonly IToken[];
    readonly cost: number;
}

export interface Repair extends Change {
    readonly judged: Judged;
}

export interface Workshop {
    readonly text: string;
    readonly types: Readonly<Record<string, TokenType>>;
    readonly findNear: FindNear;
    readonly judge: (words: readonly IToken[]) => Judged;
    /** The words that begin a sentence. */
    readonly starts: readonly string[];
}

const COST: Readonly<Record<Exclude<Soort, 'verschreven'>, number>> = {
    citeren: 1, 'sleutelwoord als naam': 1.5, ontbreekt: 2, verwisseld: 1.9, 'te veel': 2.5,
};
const INSIDE_NAME = 0.3;
const DOUBLED = 1;
const LONGEST_PHRASE = 5;
/** Said in another form already: proposing them too would only make a list longer. */
const SECOND_CHOICE = new Set([
    'blokkeren', 'leiden_tot', 'is_een_voorwaarde_voor', 'gelden_niet_voor', 'wegen_niet_mee', 'bestaan_uit', 'voorheen', 'wijkt_af_omdat',
    'geen_enkele', '<', '<=', '=', '>', '>=', 'TEKST', '(', ',',
]);

/** The nearest change that makes the sentence whole; else one that is surely meant and helps it on. */
export function findRepair(words: readonly IToken[], broken: Judged, workshop: Workshop): Repair | undefined {
    const fault = faultIndex(words, broken);
    const judged = [...changes(words, fault, broken, workshop)].map((change) => ({ ...change, judged: workshop.judge(change.words) }));
    const whole = judged.filter((repair) => repair.judged.kind !== undefined && repair.judged.reach.whole && Number.isFinite(repair.judged.awkward) && !mergesNames(repair, words));
    const cost = (repair: Repair): number => repair.cost + repair.judged.awkward;
    const cheapest = Math.min(...whole.map(cost));
    const best = whole.filter((repair) => cost(repair) === cheapest);
    const [first] = best;
    if (first) return { ...first, write: proposals(best, first) };
    const offset = offsetOfFault(broken);
    return judged
        .filter((repair) => repair.soort === 'verschreven' && repair.cost < COST.ontbreekt && helpsOn(repair, offset, words))
        .sort((a, b) => a.cost - b.cost)[0];
}

/** A change that only makes another name: two names become one without the word between them, or a word slips into one. */
function mergesNames({ soort, from, to, words: changed, judged }: Repair, words: readonly IToken[]): boolean {
    if (soort !== 'te veel' && soort !== 'verwisseld' && soort !== 'ontbreekt') return false;
    const first = (soort === 'ontbreekt' ? changed[from] : words[from]) as IToken;
    if (soort === 'ontbreekt' && first.tokenType.name !== 'NAAM') return false;
    const last = (soort === 'ontbreekt' ? first : words[to - 1]) as IToken;
    return judged.tokens.some(({ tokenType, startOffset, endOffset, image }) => {
        if (tokenType.name !== 'NAAM' || image === '') return false;
        const before = soort === 'te veel' ? startOffset < first.startOffset : startOffset <= first.startOffset;
        return before && (endOffset as number) >= (last.endOffset as number) && (endOffset as number) >= first.startOffset;
    });
}

/** What equally good changes of one kind at one place propose. */
function proposals(best: readonly Repair[], { soort, from, to }: Repair): string[] {
    const all = [...new Set(best.filter((each) => each.soort === soort && each.from === from && each.to === to).flatMap(({ write }) => write))];
    const preferred = all.filter((name) => !SECOND_CHOICE.has(name));
    return preferred.length > 0 ? preferred : all;
}

/** Whether the sentence can be read further with this keyword; of one that swallowed its keywords, beyond it. */
function helpsOn({ judged, to }: Repair, offset: number, words: readonly IToken[]): boolean {
    const reached = offsetOfFault(judged);
    return reached > (words[to - 1] as IToken).startOffset && (reached > offset || !Number.isFinite(offset));
}

const offsetOfFault = ({ tokens, reach }: Judged): number => tokens[reach.length]?.startOffset ?? Number.POSITIVE_INFINITY;

/** The first word that cannot stand there; the number of words when the sentence stops too early. */
export function faultIndex(words: readonly IToken[], judged: Judged): number {
    const offset = offsetOfFault(judged);
    const found = words.findIndex((word) => word.startOffset >= offset);
    return found < 0 ? words.length : found;
}

function* changes(words: readonly IToken[], fault: number, broken: Judged, workshop: Workshop): Generator<Change> {
    yield* misspelt(words, broken.kind === undefined ? words.length : fault + 1, workshop);
    yield* quoted(words, fault, broken, workshop);
    yield* keywordAsName(words, fault, broken, workshop);
    yield* missing(words, fault, broken, workshop);
    yield* superfluous(words, fault);
    yield* swapped(words, fault, workshop);
}

/** One to five words that are nearly a keyword. */
export function* misspelt(words: readonly IToken[], last: number, workshop: Workshop): Generator<Change> {
    for (let from = 0; from <= Math.min(last, words.length - 1); from++) {
        const typed: string[] = [];
        for (let to = from + 1; to <= words.length && to - from <= LONGEST_PHRASE && isWord(words[to - 1] as IToken); to++) {
            typed.push(...(words[to - 1] as IToken).image.split(/\s+/));
            // A keyword that is spelled well is not a misspelling of another.
            if (to - from === 1 && (words[from] as IToken).tokenType.name !== 'NAAM') continue;
            const number = to - from === 1 ? NUMBERS.indexOf(typed[0] as string) : -1;
            if (number > 0) {
                const digits = over(words.slice(from, to), workshop.types.GETAL as TokenType, `${number}`);
                yield replace('verschreven', words, from, to, [`${number}`], [digits], NUMBER_WORD);
            }
            for (const { keyword, cost } of workshop.findNear(typed)) {
                // `leidt niet tot` is no `leidt tot` with a word missing.
                if (cost === WORD_MISSING && isNegation(words[from - 1])) continue;
                yield replace('verschreven', words, from, to, [keyword], [keywordOver(words.slice(from, to), keyword, workshop)], cost);
            }
        }
    }
}

/**
 * A keyword of several words, misspelt inside a name that a sentence declares: `korps A ook bekent als B` would
 * declare an odd name, and fail where the real one is used.
 */
export function misspeltName(words: readonly IToken[], { kind, tokens }: Judged, workshop: Workshop): Repair | undefined {
    const name = tokens[1];
    if (!DECLARES.has(kind ?? '') || name?.tokenType.name !== 'NAAM' || !/\s/.test(name.image)) return undefined;
    for (const change of misspelt(words, words.length, workshop)) {
        const [from, to] = [words[change.from] as IToken, words[change.to - 1] as IToken];
        const inside = from.startOffset > name.startOffset && (to.endOffset as number) <= (name.endOffset as number);
        const isFarOff = change.cost > 2 || (change.cost === WORD_MISSING && change.to - change.from < 2);
        if (!inside || !change.write[0]?.includes('_') || isFarOff) continue;
        const judged = workshop.judge(change.words);
        if (judged.reach.whole && isKeywordAt(from, change, judged) && judged.awkward < Number.POSITIVE_INFINITY) return { ...change, judged };
    }
    return undefined;
}

/** The nearest keyword to words between two offsets, with which the sentence is whole; a capital makes a word a name. */
export function misspeltWithin(words: readonly IToken[], begin: number, eind: number, workshop: Workshop): Repair | undefined {
    let best: Repair | undefined;
    for (const change of misspelt(words, words.length, workshop)) {
        const [from, to] = [words[change.from] as IToken, words[change.to - 1] as IToken];
        if (from.startOffset < begin || (to.endOffset as number) >= eind || change.cost === CASE_ONLY || change.cost >= (best?.cost ?? COST.ontbreekt)) continue;
        const judged = workshop.judge(change.words);
        if (judged.reach.whole && isKeywordAt(from, change, judged)) best = { ...change, judged };
    }
    return best;
}

/** Whether the keyword stands by itself then, and did not become a word of a name. */
const isKeywordAt = (from: IToken, { write }: Change, { tokens }: Judged): boolean =>
    tokens.some(({ tokenType, startOffset }) => startOffset === from.startOffset && tokenType.name === write[0]);

const DECLARES = new Set(['Aandachtsveld', 'Dimensie', 'Indicator', 'Korps', 'Groep', 'Eenheid']);

const isNegation = (word: IToken | undefined): boolean => word !== undefined && NEGATIONS.includes(word.image);
const NUMBERS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const NUMBER_WORD = 1;

/** A name with a sign that only quotes can carry, or that begins with a digit; a text without its quotes. */
function* quoted(words: readonly IToken[], fault: number, broken: Judged, workshop: Workshop): Generator<Change> {
    if (DECLARES.has(broken.kind ?? '') && fault > 1) yield* quotedName(words, broken.kind as string, workshop);
    if (words[fault] && broken.reach.expected.includes('TEKST') && !broken.reach.expected.includes('NAAM')) yield* quotedText(words, fault, workshop);
    const sign = words.findIndex((word) => word.tokenType.name === 'ONBEKEND');
    const mayBegin = words[fault]?.tokenType.name === 'GETAL' && (DECLARES.has(broken.kind ?? '') || words[fault - 1]?.image === 'van');
    if (sign < 0 && !mayBegin) return;
    const at = sign < 0 ? fault : sign;
    const inName = (word: IToken): boolean =>
        broken.tokens.some(({ tokenType, startOffset, endOffset }) => tokenType.name === 'NAAM' && startOffset <= word.startOffset && (endOffset as number) >= (word.endOffset as number));
    const isOdd = (word: IToken): boolean => ['ONBEKEND', 'GETAL', 'STREEP'].includes(word.tokenType.name);
    const goesBack = (word: IToken | undefined): boolean => word !== undefined && (isOdd(word) || inName(word) || (word.image === 'van' && words[fault] !== word));
    let from = at;
    while (goesBack(words[from - 1])) from--;
    let to = at + 1;
    while (words[to] && (isOdd(words[to] as IToken) || (isWord(words[to] as IToken) && !endsName(words[to] as IToken)))) to++;
    for (let end = to; end > at; end--) {
        const image = `"${sourceOf(words.slice(from, end), workshop.text)}"`;
        yield replace('citeren', words, from, end, [image], [over(words.slice(from, end), workshop.types.TEKST as TokenType, image)], COST.citeren + (to - end) * INSIDE_NAME);
    }
}

/** `bron Korpsmonitor 2011`: a text up to the next clause. */
function* quotedText(words: readonly IToken[], fault: number, workshop: Workshop): Generator<Change> {
    const clause = words.findIndex((word, i) => i > fault && (word.tokenType.name === 'TEKST' || BEHIND_NAMES.has(word.tokenType.name)));
    const to = clause < 0 ? words.length : clause;
    if (words[to]?.tokenType.name === 'TEKST') return;
    const image = `"${sourceOf(words.slice(fault, to), workshop.text)}"`;
    yield replace('citeren', words, fault, to, [image], [over(words.slice(fault, to), workshop.types.TEKST as TokenType, image)], COST.citeren);
}

/** `dimensie Opvang en begeleiding`: everything up to what must follow the name. */
function* quotedName(words: readonly IToken[], kind: string, workshop: Workshop): Generator<Change> {
    const isEnd = (name: string): boolean => name === 'TEKST' || BEHIND_NAMES.has(name) || (name === ':' && kind === 'Indicator');
    const ends = words.findIndex((word, i) => i > 1 && isEnd(word.tokenType.name));
    for (let to = ends < 0 ? words.length : ends; to > 2; to--) {
        const image = `"${sourceOf(words.slice(1, to), workshop.text)}"`;
        yield replace('citeren', words, 1, to, [image], [over(words.slice(1, to), workshop.types.TEKST as TokenType, image)], COST.citeren + (words.length - to) * INSIDE_NAME);
    }
}
const BEHIND_NAMES = new Set(['bron', 'motivering', 'interpretatie', 'definitie', 'voorheen', 'bestaat_uit', 'bestaan_uit', 'ook_bekend_als']);

/** A name that begins with a word of the language: `dimensie punten`. */
function* keywordAsName(words: readonly IToken[], fault: number, broken: Judged, workshop: Workshop): Generator<Change> {
    const word = words[fault];
    if (!word || !broken.reach.expected.includes('NAAM') || !/^[a-z]/.test(word.tokenType.name)) return;
    // In a list `en` or a colour there is no name but a missing one; right behind `dimensie` it can only be the name.
    if ((endsName(word) || LINKING.has(word.image)) && fault !== 1) return;
    yield replace('sleutelwoord als naam', words, fault, fault + 1, [word.image], [over([word], workshop.types.NAAM as TokenType, word.image)], COST['sleutelwoord als naam']);
}

/** Words that stand before a name: one too many of them is likelier than a name that begins so. */
const LINKING = new Set(['van', 'op', 'bij', 'voor', 'in']);

/** A word that is not there: before the fault, or inside the name before it. */
function* missing(words: readonly IToken[], fault: number, broken: Judged, workshop: Workshop): Generator<Change> {
    const known = broken.kind !== undefined;
    const at = known ? fault : 0;
    const previous = known ? broken.tokens[broken.reach.length - 1] : undefined;
    const begin = previous?.tokenType.name === 'NAAM' ? previous.startOffset : Number.POSITIVE_INFINITY;
    for (let i = at; i === at || (words[i - 1]?.startOffset ?? -1) >= begin; i--) {
        for (const name of known ? broken.reach.expected : workshop.starts) {
            if (name === '(' || (!known && (name === 'voorheen' || (TAKES_NAME.has(name) && !isLikelyName(broken.tokens[0] as IToken))))) continue;
            const cost = COST.ontbreekt + (i < at ? INSIDE_NAME : 0);
            yield replace('ontbreekt', words, i, i, [name], [between(words, i, workshop.types[name] as TokenType)], cost);
        }
    }
}

/** A text at the start of a line may miss `bron`, hardly `korps`; and many words are rather a sentence than a name. */
const isLikelyName = ({ tokenType, image }: IToken): boolean => tokenType.name === 'NAAM' && image.split(/\s+/).length <= LONGEST_NAME;
const LONGEST_NAME = 4;
const TAKES_NAME = new Set(['aandachtsveld', 'dimensie', 'indicator', 'korps', 'groep', 'eenheid']);

function* superfluous(words: readonly IToken[], fault: number): Generator<Change> {
    for (const i of [fault, fault - 1]) {
        const word = words[i];
        if (!word || words.length < 2) continue;
        const doubled = [words[i - 1], words[i + 1]].some((other) => other?.image === word.image);
        yield replace('te veel', words, i, i + 1, [], [], doubled ? DOUBLED : COST['te veel']);
    }
}

/** Two neighbours in the wrong order; a word that slipped into a keyword of several words. */
function* swapped(words: readonly IToken[], fault: number, workshop: Workshop): Generator<Change> {
    for (let i = Math.max(0, fault - 2); i <= fault + 1; i++) {
        const [one, two] = [words[i], words[i + 1]];
        if (!one || !two || ![one, two].every((word) => isWord(word) || /[A-Z]/.test(word.tokenType.name))) continue;
        const order = [{ ...two }, { ...one }];
        yield replace('verwisseld', words, i, i + 2, [`${two.image} ${one.image}`], order, COST.verwisseld);
    }
    for (let from = Math.max(0, fault - LONGEST_PHRASE); from <= fault; from++) {
        for (const phrase of Object.keys(workshop.types)) {
            const parts = /^[a-z]/.test(phrase) ? wordsOf(phrase).split(' ') : [];
            const group = words.slice(from, from + parts.length + 1);
            if (parts.length < 2 || group.length <= parts.length) continue;
            const odd = group.findIndex((word, k) => word.image !== parts[k]);
            if (odd < 0 || group.filter((_, k) => k !== odd).some((word, k) => word.image !== parts[k])) continue;
            const stray = group[odd] as IToken;
            if (isNegation(stray)) continue;
            const keyword = keywordOver(group.filter((word) => word !== stray), phrase, workshop);
            const to = from + group.length;
            yield replace('verwisseld', words, from, to, [`${wordsOf(phrase)} ${stray.image}`], [keyword, stray], OTHER_ORDER);
            yield replace('verwisseld', words, from, to, [`${stray.image} ${wordsOf(phrase)}`], [stray, keyword], OTHER_ORDER);
        }
    }
}
const OTHER_ORDER = 1.4;

function replace(soort: Soort, words: readonly IToken[], from: number, to: number, write: readonly string[], by: readonly IToken[], cost: number): Change {
    return { soort, from, to, write, words: [...words.slice(0, from), ...by, ...words.slice(to)], cost };
}

export const sourceOf = (words: readonly IToken[], text: string): string =>
    text.slice((words[0] as IToken).startOffset, ((words.at(-1) as IToken).endOffset as number) + 1).replace(/\s+/g, ' ');

const keywordOver = (words: readonly IToken[], keyword: string, workshop: Workshop): IToken =>
    over(words, workshop.types[keyword] as TokenType, wordsOf(keyword));

/** A token in the place of others. */
function over(words: readonly IToken[], tokenType: TokenType, image: string): IToken {
    const [first, last] = [words[0] as IToken, words.at(-1) as IToken];
    const { endOffset, endLine, endColumn } = last;
    return { ...first, image, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number, ...(endOffset !== undefined && { endOffset }), ...(endLine !== undefined && { endLine }), ...(endColumn !== undefined && { endColumn }) };
}

/** A token of no width, before the word `at`. */
function between(words: readonly IToken[], at: number, tokenType: TokenType): IToken {
    const previous = words[at - 1];
    const next = words[at];
    const image = /^[A-Z]/.test(tokenType.name) ? '' : wordsOf(tokenType.name);
    const { startOffset, startLine, startColumn } = next ?? behind(previous as IToken);
    return {
        image, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number, startOffset, endOffset: startOffset - 1,
        ...(startLine !== undefined && { startLine, endLine: startLine }), ...(startColumn !== undefined && { startColumn, endColumn: startColumn - 1 }),
    };
}

const behind = ({ endOffset, endLine, endColumn }: IToken): { startOffset: number; startLine: number; startColumn: number } =>
    ({ startOffset: (endOffset as number) + 1, startLine: endLine as number, startColumn: (endColumn as number) + 1 });
