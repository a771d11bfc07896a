// What do authors write in everyday words that the language says in others: `niet groen`, `tussen 3 en 6`, `70 procent`?
import type { IToken, TokenType } from 'chevrotain';
import { type Change, replace, type Workshop } from './change.js';
import { keywordOver, over } from './made-tokens.js';
import { isNegation } from './misspelt.js';

const COLOURS = ['rood', 'geel', 'groen'];
const PERCENT = ['procent', 'percent', 'pct'];
const COST = 1;

/** Changes of a few words side by side, up to the fault or just around it. */
export function* everyday(words: readonly IToken[], fault: number, { types }: Workshop): Generator<Change> {
    for (let i = 0; i <= Math.min(fault + 1, words.length - 1); i++) {
        const [first, second, third, fourth] = words.slice(i, i + 4);
        if (!first || !second) continue;
        /** `by`: keywords as the grammar spells them, numbers as they are. */
        const say = (length: number, by: readonly (string | IToken)[]): Change => {
            const said = words.slice(i, i + length);
            const tokens = by.map((each) => (typeof each !== 'string' ? each : types[each] ? keywordOver(said, each, types) : number(said, each, types)));
            return replace('anders gezegd', words, i, i + length, [tokens.map(({ image }) => image).join(' ')], tokens, COST);
        };
        if (isNegation(first) && third?.image === 'op') {
            const others = COLOURS.filter((colour) => colour !== second.image);
            const least = words.some(({ image }) => image === 'is voorwaarde voor'); // that asks for one colour: this one or better
            if (second.image === 'rood' && least) yield say(2, ['geel']);
            else if (others.length === 2 && !least) yield say(2, [others[0] as string, 'of', others[1] as string]);
        }
        if (first.image === 'tussen' && isNumber(second) && third?.image === 'en' && isNumber(fourth)) yield say(4, ['van', second, 'tot_en_met', fourth as IToken]);
        if (words[i - 1]?.image === 'periode' && isNumber(first) && /^[-\u2010-\u2014/]$/.test(second.image) && isNumber(third)) yield say(3, [first, 'tot_en_met', third as IToken]);
        if (/^[0-9]+$/.test(second.image) && third && /^(andere|dimensies?)$/.test(third.image)) {
            if (first.image === 'meer dan') yield say(2, ['minstens', String(Number(second.image) + 1)]);
            if (first.image === 'minder dan' && Number(second.image) > 0) yield say(2, ['hoogstens', String(Number(second.image) - 1)]);
        }
        if (first.tokenType.name === 'GETAL' && PERCENT.includes(second.image)) yield say(2, [`${first.image}%`]);
    }
}

const isNumber = (token: IToken | undefined): boolean => token?.tokenType.name === 'GETAL' || token?.tokenType.name === 'PERCENTAGE';

const number = (words: readonly IToken[], image: string, types: Workshop['types']): IToken =>
    over(words, types[image.endsWith('%') ? 'PERCENTAGE' : 'GETAL'] as TokenType, image);
