// What does a comparison of editions say, in two languages?
import type { Zinsverschil } from '../compare/types.js';
import type { Taal } from '../diagnostics/index.js';
import { opsomming as listed } from '../diagnostics/words.js';

type Verhouding = 'gelijk' | 'strenger' | 'soepeler' | 'gemengd';
interface Aantal {
    readonly number: string;
    readonly share: string;
}

type Door = 'norm' | 'prestatie' | 'beide';

export interface DiffTexts {
    readonly title: (oud: string, nieuw: string) => string;
    readonly concept: string;
    readonly sections: Readonly<Record<'meaning' | 'dimensions' | 'corps' | 'sentences' | 'texts' | 'judgements', string>>;
    readonly columns: Readonly<Record<'from' | 'to' | 'count' | 'example' | 'by' | 'values' | 'corps' | 'why' | 'before' | 'after' | 'cell' | 'reason', string>>;
    readonly same: string;
    /** `lower` and `higher`: how many combinations get a lower and a higher end score, with their share; absent where none does. */
    readonly meaning: (verhouding: Verhouding, total: string, lower?: Aantal, higher?: Aantal) => string;
    readonly tooLarge: string;
    /** Said once, under the counts. */
    readonly combinations: string;
    readonly groups: (korpsen: readonly string[], verhouding: Verhouding) => string;
    readonly allGreen: string;
    readonly example: (words: string) => string;
    readonly dimension: (naam: string, verhouding: Verhouding) => string;
    readonly newNorm: (naam: string) => string;
    readonly lostNorm: (naam: string) => string;
    readonly incomparable: (naam: string) => string;
    readonly unchangedNorms: (namen: readonly string[]) => string;
    readonly ceilings: (naam: string, verhouding: Verhouding) => string;
    readonly corps: (changed: number, of: number) => string;
    readonly door: Readonly<Record<Door, string>>;
    readonly cells: (cells: readonly string[]) => string;
    readonly cell: (dimensie: string, van: string, naar: string) => string;
    readonly onlyOld: (korpsen: readonly string[]) => string;
    readonly onlyNew: (korpsen: readonly string[]) => string;
    readonly noData: string;
    readonly dropped: (zin: string) => string;
    readonly moreSentences: (n: number) => string;
    readonly notSmallest: string;
    readonly sentenceCount: (counts: Readonly<Record<Zinsverschil['soort'], number>>) => string;
    readonly kinds: Readonly<Record<Zinsverschil['soort'], string>>;
    readonly noSentences: string;
    readonly renamed: (oud: string, nieuw: string) => string;
    /** What stands under the sentence, or in the file that it names. */
    readonly otherContents: string;
    readonly clauses: (namen: readonly string[]) => string;
    readonly line: (n: number) => string;
    readonly revised: (changed: number, of: number, cells: number) => string;
    readonly number: (n: bigint) => string;
    /** A part of a whole, as a percentage. */
    readonly share: (part: bigint, whole: bigint) => string;
    readonly failed: (what: 'stricter' | 'looser' | 'any') => string;
    /** --fail-on was on, and whether it should fail cannot be told. */
    readonly undecided: string;
    readonly saved: (path: string) => string;
    readonly nothingToSave: string;
    readonly git: { readonly added: string; readonly removed: string };
}

const SHARE_DIGITS = 100_000n;
function percentage(part: bigint, whole: bigint, locale: string, below: (text: string) => string): string {
    const scaled = Number((part * SHARE_DIGITS) / whole) / Number(SHARE_DIGITS / 100n);
    const format = (n: number): string => n.toLocaleString(locale, { maximumSignificantDigits: 2 });
    return part > 0n && scaled < 0.01 ? `${below(format(0.01))}%` : `${format(scaled)}%`;
}


const nl: DiffTexts = {
    title: (oud, nieuw) => `Van ${oud} naar ${nieuw}`,
    concept: 'CONCEPT',
    sections: { meaning: 'Wat het betekent voor elk denkbaar korps', dimensions: 'Normen van dimensies', corps: 'De korpsen zelf', sentences: 'Zinnen die iets kunnen veranderen', texts: 'Andere zinnen', judgements: 'Wat er in de gegevens veranderde' },
    columns: { from: 'van', to: 'naar', count: 'hoe vaak', example: 'kleinste voorbeeld', by: 'door', values: 'bij', corps: 'korps', why: 'waardoor', before: 'oud', after: 'nieuw', cell: 'wat', reason: 'reden' },
    same: 'De weging betekent hetzelfde: geen enkel denkbaar korps krijgt een andere eindscore.',
    meaning: (verhouding, total, lower, higher) => {
        if (verhouding === 'gelijk') return nl.same;
        const count = ({ number, share }: Aantal): string => `${number} van de ${total} combinaties van oordelen (${share})`;
        if (lower && higher) return `De weging is gemengd: ${count(lower)} krijgen een lagere eindscore, en ${higher.number} (${higher.share}) een hogere.`;
        if (lower) return `De weging is strenger: ${count(lower)} krijgen een lagere eindscore, en geen enkele een hogere.`;
        if (higher) return `De weging is soepeler: ${count(higher)} krijgen een hogere eindscore, en geen enkele een lagere.`;
        return 'De weging verandert alleen wie een eindscore krijgt: geen enkele kleur wordt lager of hoger, maar blanco komt erbij of gaat eraf.';
    },
    tooLarge: 'De weging is te groot om voor alle denkbare korpsen te vergelijken. De zinnen en de korpsen hieronder zijn wel volledig.',
    combinations: 'Geteld zijn alle combinaties van oordelen (blanco, rood, geel, groen) op de dimensies die meewegen, voor een korps waarvoor alles geldt. De voorbeelden zijn met beide normen nagerekend.',
    groups: (korpsen, verhouding) => `Voor ${listed(korpsen, 'en')}, waarvoor niet alles geldt, is het antwoord: ${verhouding}.`,
    allGreen: 'alles groen',
    example: (words) => `${words}, verder alles groen`,
    dimension: (naam, verhouding) => `${naam}: ${verhouding}`,
    newNorm: (naam) => `${naam}: krijgt een norm`,
    lostNorm: (naam) => `${naam}: heeft geen norm meer`,
    incomparable: (naam) => `${naam}: niet te vergelijken. Een indicator werd een ander soort vraag, of de norm is te groot.`,
    unchangedNorms: (namen) => `Gelijk gebleven: ${listed(namen, 'en')}.`,
    ceilings: (naam, verhouding) => `${naam}, door regels die haar verlagen: ${verhouding}`,
    corps: (changed, of) => (changed === 0 ? `Geen van de ${of} korpsen krijgt een andere eindscore.` : `${changed} van de ${of} korpsen ${changed === 1 ? 'krijgt' : 'krijgen'} een andere eindscore.`),
    door: { norm: 'door de norm', prestatie: 'door de prestatie', beide: 'door norm en prestatie' },
    cells: (cells) => `andere oordelen: ${cells.join(', ')}`,
    cell: (dimensie, van, naar) => `${dimensie} van ${van} naar ${naar}`,
    onlyOld: (korpsen) => `Alleen in de oude gegevens: ${listed(korpsen, 'en')}.`,
    onlyNew: (korpsen) => `Alleen in de nieuwe gegevens: ${listed(korpsen, 'en')}.`,
    noData: 'Niet elke editie noemt gegevens; daarom staan hier geen korpsen.',
    dropped: (zin) => `vervallen: ${zin}`,
    moreSentences: (n) => `en nog ${n} zinnen`,
    notSmallest: 'alleen samen; of een kleiner stel genoeg is, is niet helemaal nagezocht',
    sentenceCount: (n) => `${n.nieuw} nieuw, ${n.vervallen} vervallen, ${n.gewijzigd} gewijzigd, ${n.verplaatst} verplaatst, ${n.gelijkwaardig} hetzelfde in andere woorden.`,
    kinds: { nieuw: 'nieuw', vervallen: 'vervallen', gewijzigd: 'gewijzigd', verplaatst: 'verplaatst', gelijkwaardig: 'hetzelfde, in andere woorden' },
    noSentences: 'Geen: elke zin die een score kan bepalen, zegt nog hetzelfde.',
    renamed: (oud, nieuw) => `${oud} heet nu ${nieuw}`,
    otherContents: 'met een andere inhoud',
    clauses: (namen) => `andere ${listed(namen, 'en')}`,
    line: (n) => `regel ${n}`,
    revised: (changed, of, cells) => `Bij ${changed} van de ${of} korpsen veranderde er iets: ${cells} ${cells === 1 ? 'cel' : 'cellen'}.`,
    number: (n) => n.toLocaleString('nl-NL'),
    share: (part, whole) => percentage(part, whole, 'nl-NL', (text) => `minder dan ${text}`),
    failed: (what) => ({ stricter: 'De nieuwe editie is ergens strenger, en --fail-on stricter stond aan.', looser: 'De nieuwe editie is ergens soepeler, en --fail-on looser stond aan.', any: 'De nieuwe editie betekent iets anders, en --fail-on any stond aan.' })[what],
    undecided: 'Of de nieuwe editie iets anders betekent, is niet in alle gevallen te zeggen; --fail-on laat dat niet door.',
    saved: (path) => `De voorbeelden staan in ${path}; normtaal test ${path} rekent ze na.`,
    nothingToSave: 'Geen enkel denkbaar korps krijgt een andere eindscore; er zijn geen voorbeelden om te bewaren.',
    git: { added: 'Dit normbestand is nieuw.', removed: 'Dit normbestand is weg.' },
};

const en: DiffTexts = {
    title: (oud, nieuw) => `From ${oud} to ${nieuw}`,
    concept: 'DRAFT',
    sections: { meaning: 'What it means for every imaginable corps', dimensions: 'Norms of dimensions', corps: 'The corps themselves', sentences: 'Sentences that can change something', texts: 'Other sentences', judgements: 'What changed in the data' },
    columns: { from: 'from', to: 'to', count: 'how often', example: 'smallest example', by: 'by', values: 'at', corps: 'corps', why: 'because of', before: 'old', after: 'new', cell: 'what', reason: 'reason' },
    same: 'The weighting means the same: no imaginable corps at all gets another end score.',
    meaning: (verhouding, total, lower, higher) => {
        if (verhouding === 'gelijk') return en.same;
        const count = ({ number, share }: Aantal): string => `${number} of the ${total} combinations of judgements (${share})`;
        if (lower && higher) return `The weighting is mixed: ${count(lower)} get a lower end score, and ${higher.number} (${higher.share}) a higher one.`;
        if (lower) return `The weighting is stricter: ${count(lower)} get a lower end score, and none a higher one.`;
        if (higher) return `The weighting is looser: ${count(higher)} get a higher end score, and none a lower one.`;
        return 'The weighting only changes who gets an end score: no colour becomes lower or higher, but blanco comes or goes.';
    },
    tooLarge: 'The weighting is too large to compare for all imaginable corps. The sentences and the corps below are complete.',
    combinations: 'Counted are all combinations of judgements (blanco, rood, geel, groen) on the dimensions that are weighed, for a corps to which all applies. The examples were worked out again with both norms.',
    groups: (korpsen, verhouding) => `For ${listed(korpsen, 'and')}, to which not all applies, the answer is: ${RELATIONS[verhouding]}.`,
    allGreen: 'all groen',
    example: (words) => `${words}, all else groen`,
    dimension: (naam, verhouding) => `${naam}: ${RELATIONS[verhouding]}`,
    newNorm: (naam) => `${naam}: gets a norm`,
    lostNorm: (naam) => `${naam}: has no norm any more`,
    incomparable: (naam) => `${naam}: cannot be compared. An indicator became another kind of question, or the norm is too large.`,
    unchangedNorms: (namen) => `Unchanged: ${listed(namen, 'and')}.`,
    ceilings: (naam, verhouding) => `${naam}, by rules that lower it: ${RELATIONS[verhouding]}`,
    corps: (changed, of) => (changed === 0 ? `None of the ${of} corps gets another end score.` : `${changed} of the ${of} corps ${changed === 1 ? 'gets' : 'get'} another end score.`),
    door: { norm: 'by the norm', prestatie: 'by performance', beide: 'by norm and performance' },
    cells: (cells) => `other judgements: ${cells.join(', ')}`,
    cell: (dimensie, van, naar) => `${dimensie} from ${van} to ${naar}`,
    onlyOld: (korpsen) => `Only in the old data: ${listed(korpsen, 'and')}.`,
    onlyNew: (korpsen) => `Only in the new data: ${listed(korpsen, 'and')}.`,
    noData: 'Not every edition names data; so no corps are shown here.',
    dropped: (zin) => `dropped: ${zin}`,
    moreSentences: (n) => `and ${n} more sentences`,
    notSmallest: 'only together; whether a smaller set is enough was not searched to the end',
    sentenceCount: (n) => `${n.nieuw} new, ${n.vervallen} dropped, ${n.gewijzigd} changed, ${n.verplaatst} moved, ${n.gelijkwaardig} the same in other words.`,
    kinds: { nieuw: 'new', vervallen: 'dropped', gewijzigd: 'changed', verplaatst: 'moved', gelijkwaardig: 'the same in other words' },
    noSentences: 'None: every sentence that can decide a score still says the same.',
    renamed: (oud, nieuw) => `${oud} is now called ${nieuw}`,
    otherContents: 'with other contents',
    clauses: (namen) => `another ${listed(namen, 'and')}`,
    line: (n) => `line ${n}`,
    revised: (changed, of, cells) => `Something changed for ${changed} of the ${of} corps: ${cells} ${cells === 1 ? 'cell' : 'cells'}.`,
    number: (n) => n.toLocaleString('en-GB'),
    share: (part, whole) => percentage(part, whole, 'en-GB', (text) => `less than ${text}`),
    failed: (what) => ({ stricter: 'The new edition is stricter somewhere, and --fail-on stricter was on.', looser: 'The new edition is looser somewhere, and --fail-on looser was on.', any: 'The new edition means something else, and --fail-on any was on.' })[what],
    undecided: 'Whether the new edition means something else cannot be told in every case; --fail-on does not let that pass.',
    saved: (path) => `The examples are in ${path}; normtaal test ${path} works them out again.`,
    nothingToSave: 'No imaginable corps gets another end score; there are no examples to save.',
    git: { added: 'This norm file is new.', removed: 'This norm file is gone.' },
};

const RELATIONS: Readonly<Record<Verhouding, string>> = { gelijk: 'the same', strenger: 'stricter', soepeler: 'looser', gemengd: 'mixed' };

export const DIFF_TEXTS: Readonly<Record<Taal, DiffTexts>> = { nl, en };
