// Which rule reads a sentence, and which sentences may stand under which heading?
import type { IToken } from 'chevrotain';
import { firstForm, inAllForms } from './second-forms.js';

type Kind = string;

const RULE_BY_START: Readonly<Record<string, Kind>> = {
    editie: 'Editie', periode: 'Periode', blanco_telt_niet_mee: 'BlancoTelt', blanco_telt_als: 'BlancoTelt',
    eenheden_scoren_als: 'EenhedenScoren', status: 'Status', vastgesteld_op: 'Vastgesteld',
    gebruik: 'Gebruik', gegevens: 'Gegevens', aandachtsveld: 'Aandachtsveld', dimensie: 'Dimensie',
    indicator: 'Indicator', gewicht: 'Gewicht', anders: 'NormRegel', weging: 'Weging', punten: 'Punten',
    korps: 'Korps', groep: 'Groep', eenheid: 'Eenheid', voorbeeld: 'Voorbeeld',
    verwacht: 'Verwacht', verwacht_in_de_gegevens: 'VerwachtGegevens', afwijking: 'Afwijking',
    bron: 'Clausule', motivering: 'Clausule', interpretatie: 'Clausule', definitie: 'Clausule',
    voorheen: 'Clausule', wijkt_af_omdat: 'Clausule',
};
export const COLOURS: ReadonlySet<string> = new Set(['rood', 'geel', 'groen', 'blanco']);
const WEIGHING_STARTS = new Set(['(', 'minder_dan', 'meer_dan', 'minstens', 'hoogstens', '<', '>', '<=', '>=', 'is', '=']);

/** The sentences that begin with what they are about, by the words that say what of it. */
const RULE_BY_VERB: Readonly<Record<string, Kind>> = { geldt_niet_voor: 'GeldtNiet', weegt_niet_mee: 'WeegtNiet' };
export const SUBJECT_VERBS: readonly string[] = inAllForms(Object.keys(RULE_BY_VERB));

/** Words that begin a sentence wherever they stand first on a line. */
export const STARTING_WORDS: readonly string[] = Object.keys(RULE_BY_START);
/** The words that begin a sentence, colours included. */
export const STARTS: readonly string[] = [...COLOURS, ...STARTING_WORDS];

/** The grammar rule for a sentence under a heading of kind `heading`; undefined when its first word starts no sentence. */
export function ruleFor(tokens: readonly IToken[], heading: Kind | undefined): Kind | undefined {
    const names = tokens.map((token) => token.tokenType.name);
    const start = names[0] as string;
    const plain = !(start in RULE_BY_START) || start === 'dimensie' || start === 'aandachtsveld';
    if (plain && !COLOURS.has(start)) {
        const verb = names.map(firstForm).find((name) => name in RULE_BY_VERB);
        if (verb !== undefined) return RULE_BY_VERB[verb];
    }
    if (start in RULE_BY_START) return RULE_BY_START[start];
    if (COLOURS.has(start)) return ruleForColour(names, heading);
    if (WEIGHING_STARTS.has(start)) return 'Weegregel';
    if (heading === 'Voorbeeld' && names.includes('is')) return 'VoorbeeldWaarde';
    return undefined;
}

function ruleForColour(names: readonly string[], heading: Kind | undefined): Kind {
    let i = 1;
    while (names[i] === 'of' && COLOURS.has(names[i + 1] as string)) i += 2;
    if (names[i] === 'bij') return 'NormRegel';
    if (names[i] === 'telt_voor') return 'Punten';
    if (heading === 'Voorbeeld') return 'VoorbeeldScore';
    return heading === 'Dimensie' && names[i] !== 'op' ? 'NormRegel' : 'Weegregel';
}

/** What each heading may own; `Norm` is the file itself. A clause may stand under any sentence but a clause. */
const OWNS: Readonly<Record<string, ReadonlySet<Kind>>> = {
    Norm: new Set([
        'Editie', 'Gebruik', 'Gegevens', 'Aandachtsveld', 'Dimensie', 'Weging', 'Weegregel', 'GeldtNiet', 'WeegtNiet',
        'Punten', 'Korps', 'Groep', 'Eenheid', 'Voorbeeld', 'VerwachtGegevens', 'Afwijking',
    ]),
    Editie: new Set(['Periode', 'BlancoTelt', 'EenhedenScoren', 'Status', 'Vastgesteld']),
    Aandachtsveld: new Set(['Dimensie']),
    Dimensie: new Set(['Indicator', 'NormRegel', 'Gewicht']),
    Weging: new Set(['Weegregel', 'GeldtNiet', 'WeegtNiet', 'Punten']),
    Voorbeeld: new Set(['VoorbeeldScore', 'VoorbeeldWaarde', 'Verwacht']),
};

/** The kinds of sentences that may stand directly under a heading, clauses apart. */
export const ownedBy = (owner: Kind): readonly Kind[] => [...(OWNS[owner] ?? [])];

/** The kinds that have sentences under them. */
export const isHeadingKind = (kind: Kind): boolean => kind in OWNS && kind !== 'Norm';

/** The headings under which the same words can be another kind of sentence. */
export const HEADINGS_THAT_DECIDE: readonly (Kind | undefined)[] = [undefined, 'Dimensie', 'Voorbeeld'];

export function mayOwn(owner: Kind, kind: Kind): boolean {
    if (kind === 'Clausule') return owner !== 'Norm' && owner !== 'Clausule';
    return OWNS[owner]?.has(kind) ?? false;
}
