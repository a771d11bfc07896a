// Which clauses may be said of which sentences?
import type { Toevoeging } from '../diagnostics/clausule-hoort-niet.js';

const NAMED: readonly string[] = ['Dimensie', 'Indicator'];
const RULES: readonly string[] = ['Weegregel', 'NormRegel', 'GeldtNiet', 'WeegtNiet', 'Punten'];

/** By the kind of the sentence. `definitie`, `wijkt af omdat` and `voorheen` belong to some sentences only; the other clauses to all. */
export function clauseFits(soort: Toevoeging | 'bron' | 'motivering' | 'interpretatie', kind: string): boolean {
    switch (soort) {
        case 'definitie': return NAMED.includes(kind) || kind === 'Aandachtsveld';
        case 'wijkt af omdat': return kind === 'VerwachtGegevens';
        case 'voorheen naam': return NAMED.includes(kind);
        case 'voorheen zin': return NAMED.includes(kind) || RULES.includes(kind);
        default: return true;
    }
}
