// What did an author mean whose value does not fit its indicator?
import type { AstNode } from 'langium';
import type { Herkomst, Indicator } from '../decision/types.js';
import { vergelijkingPastNiet } from '../diagnostics/index.js';
import type { Misfit, VergelijkingPastNiet } from '../diagnostics/vergelijking-past-niet.js';
import { isVergelijking, isWaarde, type Som, type Vergelijking, type VoorbeeldWaarde, type Waarde as WaardeNode } from '../generated/ast.js';
import { nameKey } from '../names.js';
import { isOneSlip, nearest } from '../nearest.js';
import type { Context } from './context.js';
import { readNumber } from './numbers.js';

/** `sentence` compares an indicator with the value at `at`. */
export function reportMisfit(sentence: Som | Vergelijking | VoorbeeldWaarde, at: AstNode, { naam, type }: Indicator, reden: Misfit, context: Context): void {
    const door = isWaarde(at) ? insteadOf(sentence, at, type, reden, context) : swapped(sentence, context);
    const declared = sentence.indicator.ref;
    context.report(vergelijkingPastNiet, context.place(at), { indicator: naam, reden, aangegeven: declared && context.place(declared), door });
}

/** The choice that a value names. */
export function choiceOf(node: WaardeNode, keuzes: readonly string[]): string | undefined {
    const text = node.keuze ?? node.janee ?? node.getal;
    return keuzes.find((each) => text !== undefined && nameKey(each) === nameKey(text));
}

type Door = VergelijkingPastNiet['door'];

function insteadOf(sentence: AstNode, value: WaardeNode, type: Indicator['type'], reden: Misfit, context: Context): Door {
    const plaats = context.place(value);
    const write = (tekst: string, veilig: boolean, where: Herkomst = plaats): Door => [{ plaats: where, tekst, veilig }];
    const sign = isVergelijking(sentence) && sentence.vergelijker !== undefined ? context.placeOfProperty(sentence, 'vergelijker') : undefined;
    switch (reden.soort) {
        // Percentages compare only with %, so a bare number can be nothing else.
        case 'zonder %': return write(`${value.getal}%`, readNumber(value.getal as string) <= 100);
        case 'met %': return write((value.percentage as string).replace(/\s*%/, ''), false);
        case 'ja/nee': {
            if (value.janee !== undefined) return sign ? write('is', true, sign) : [];
            const near = nearest(value.keuze ?? '', ['ja', 'nee']);
            return near.length === 1 && isEqual(sentence) ? write(near[0] as string, isOneSlip(value.keuze as string, near[0] as string)) : [];
        }
        case 'keuze': {
            if (type.soort !== 'keuze') return [];
            if (choiceOf(value, type.keuzes) !== undefined) return sign ? write('is', false, sign) : [];
            const near = nearest(value.keuze ?? '', type.keuzes);
            return near.flatMap((keuze) => write(keuze, near.length === 1 && isEqual(sentence) && isOneSlip(value.keuze as string, keuze)));
        }
        default: return [];
    }
}

const isEqual = (sentence: AstNode): boolean => !isVergelijking(sentence) || sentence.vergelijker === 'is' || sentence.vergelijker === '=';

/** `van 11 tot en met 6`: both values, each at the other's place. */
function swapped(sentence: AstNode, context: Context): Door {
    if (!isVergelijking(sentence) || !sentence.tot) return [];
    const range = context.placeOfProperty(sentence, 'waarde');
    const [van, tot] = [context.textAt(sentence, range), context.textAt(sentence, context.place(sentence.tot))];
    const end = context.place(sentence.tot);
    const middle = context.textAt(sentence, { ...range, begin: range.eind, eind: end.begin });
    return [{ plaats: { ...range, eindregel: end.eindregel, eindkolom: end.eindkolom, eind: end.eind }, tekst: `${tot}${middle}${van}`, veilig: false }];
}
