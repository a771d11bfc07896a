// What does a report say, in two languages? The words of scores and explanations are those of the other commands.
import type { Stand, Taal } from '../../language/index.js';
import { listed } from './list.js';

export interface ReportTexts {
    readonly help: Readonly<Record<'about' | 'format' | 'corps' | 'earlier' | 'counts' | 'checks', string>>;
    readonly needsOut: string;
    readonly progress: (done: number, all: number) => string;
    /** A reason was left out because it names another corps. */
    readonly leftOut: (n: number) => string;
    /** Stands where a text that names another corps was; `line`: where it stands in the norm. */
    readonly instead: (line?: number) => string;
    readonly sections: Readonly<Record<'contents' | 'summary' | 'scores' | 'trend' | 'fields' | 'partners' | 'units' | 'corps' | 'checks' | 'differences' | 'readings' | 'receipt', string>>;
    readonly intro: Readonly<Record<'scores' | 'fields' | 'partners' | 'units' | 'checks' | 'differences' | 'readings' | 'receipt' | 'flow', string>>;
    readonly concept: string;
    readonly setOn: (date: string) => string;
    readonly source: (source: string) => string;
    readonly skip: string;
    readonly standing: Readonly<Record<Stand, string>>;
    readonly signs: string;
    /** What a screen reader says of a bar. */
    readonly bar: (what: string, counts: readonly (readonly [Stand, number])[]) => string;
    readonly flowName: (from: string, to: string) => string;
    readonly endScores: string;
    readonly endScoresIn: (measurement: string) => string;
    readonly notGreen: string;
    readonly allGreen: string;
    readonly more: (n: number) => string;
    readonly moreRules: (n: number) => string;
    readonly columns: Readonly<Record<'corps' | 'corpsName' | 'unit' | 'dimension' | 'field' | 'score' | 'norm' | 'reason' | 'source' | 'status' | 'endScore' | 'published' | 'members' | 'why' | 'what' | 'outcome' | 'explanation' | 'file' | 'hash' | 'judgement' | 'sentence' | 'target' | 'atMost' | 'line' | 'reading' | 'count' | 'title' | 'value' | 'answer' | 'measurement' | 'course', string>>;
    readonly years: string;
    readonly judgements: string;
    readonly normGives: (colour: string) => string;
    readonly judgedOtherwise: (norm: string) => string;
    readonly loweredFrom: (own: string) => string;
    readonly notApplying: string;
    /** `counts`: `6 geel`, as far as a source tells. */
    readonly earlierCount: (measurement: string, counts: readonly string[], source: string | undefined) => string;
    readonly earlierTitle: string;
    readonly dimensionSentence: (counts: readonly (readonly [Stand, number])[]) => string;
    readonly whoIn: (stand: Stand, names: readonly string[]) => string;
    readonly outcome: Readonly<Record<'geslaagd' | 'mislukt' | 'wijkt af', string>>;
    readonly checkTotals: (title: string, counts: { readonly good: number; readonly wrong: number; readonly known: number }) => string;
    readonly withoutReason: string;
    readonly none: Readonly<Record<'differences' | 'checks' | 'readings', string>>;
    /** Before the names of corps. */
    readonly decides: string;
    readonly decidesNothing: string;
    readonly receiptLine: (version: string) => string;
    readonly aloneTitle: (corps: string) => string;
    readonly aloneIntro: string;
    readonly answer: Readonly<Record<'title' | 'intro' | 'perDimension' | 'general' | 'name' | 'date' | 'sign' | 'kept' | 'correct' | 'incorrect', string>>;
    readonly answerTo: (dimension: string) => string;
    /** Words of the script on the page. */
    readonly trial: TrialWords;
    readonly madeBy: (version: string) => string;
    readonly back: string;
}

/** They go into the page as data: texts with `{}` where a fact comes. */
export interface TrialWords {
    readonly open: string;
    readonly close: string;
    readonly intro: string;
    readonly given: string;
    readonly scoreOf: string;
    readonly was: string;
    readonly same: string;
    readonly endScore: string;
    readonly why: string;
    readonly nothing: string;
    readonly noJudgement: string;
    readonly atMost: string;
    readonly perhaps: string;
    readonly ways: string;
    readonly step: string;
    readonly and: string;
    readonly or: string;
    readonly failed: string;
    readonly line: string;
}

const nl: ReportTexts = {
    help: {
        about: 'het hoofdstuk van het rapport: scores, redenen, aandachtsvelden, partners, eenheden, controles en verloop, in één bestand',
        format: 'de vorm: html is één pagina die zonder netwerk werkt, xlsx een werkmap, md Markdown', corps: 'alleen de pagina van dit korps, met ruimte om te antwoorden en zonder gegevens van een ander',
        counts: 'wat van een eerdere meting alleen in aantallen bekend is: een tabel met per dimensie hoe vaak elke kleur voorkwam (herhaalbaar)',
        earlier: 'een eerdere meting, van oud naar nieuw: gegevens, of de norm van een eerdere editie (mag vaker)', checks: 'een norm waarvan ook de verwachtingen in het rapport komen, zoals controletotalen (mag vaker)',
    },
    progress: (done, all) => `${done} van ${all} korpsen en eenheden uitgelegd`,
    needsOut: 'Een werkmap is geen tekst om te tonen. Geef met --out een bestand, zoals --out rapport.xlsx.',
    leftOut: (n) => `${n === 1 ? 'Eén reden noemt' : `${n} redenen noemen`} een ander korps en ${n === 1 ? 'staat' : 'staan'} daarom niet op deze pagina.`,
    instead: (line) => (line === undefined ? '(Deze tekst noemt een ander korps en staat daarom niet op deze pagina.)' : `(Deze tekst noemt een ander korps en staat daarom alleen in de norm, regel ${line}.)`),
    sections: {
        contents: 'Inhoud', summary: 'In het kort', scores: 'Scores van alle korpsen', trend: 'Verloop', fields: 'De aandachtsvelden', partners: 'Wat niet meeweegt', units: 'De eenheden',
        corps: 'De korpsen', checks: 'Controle van de gegevens', differences: 'Oordeel naast norm', readings: 'Interpretaties', receipt: 'Verantwoording',
    },
    intro: {
        scores: 'Elke rij is een korps, elke kolom een dimensie. De naam van een korps leidt naar zijn eigen pagina.',
        fields: 'Per dimensie: hoeveel korpsen welke kleur hebben, en welke korpsen niet groen zijn.',
        partners: 'Deze oordelen staan in de gegevens en tellen niet mee voor de eindscore.',
        units: 'Een eenheid krijgt haar scores uit die van haar korpsen, en haar eindscore met dezelfde regels.',
        checks: 'Wat de norm van de gegevens verwacht, zoals tellingen en totalen die in een rapport staan, naast wat de gegevens geven.',
        differences: 'Waar indicatoren een kleur geven en de weegploeg anders oordeelde, blijft het oordeel staan.',
        readings: 'Waar de bron iets open laat, staat hier hoe het gelezen is, en welke eindscores daarvan afhangen.',
        receipt: 'Hiermee is dit rapport na te maken: de bestanden waar het uit komt, met hun vingerafdruk (SHA-256).',
        flow: 'Hoe breed een band is, zegt hoeveel korpsen van de ene kleur naar de andere gingen.',
    },
    concept: 'CONCEPT',
    setOn: (date) => `Vastgesteld op ${date}.`,
    source: (source) => `Bron: ${source}.`,
    skip: 'Naar de inhoud',
    standing: { groen: 'conform norm', geel: 'aandacht', rood: 'onvoldoende', blanco: 'geen oordeel', onzeker: 'onzeker', 'geldt niet': 'geldt niet' },
    signs: 'Wat de tekens betekenen',
    bar: (what, counts) => `${what}: ${counts.filter(([, n]) => n > 0).map(([stand, n]) => `${n} ${stand}`).join(', ')}.`,
    flowName: (from, to) => `Hoeveel korpsen van welke kleur in ${from} naar welke kleur in ${to} gingen; de tabel hieronder noemt ze.`,
    endScores: 'Eindscores',
    endScoresIn: (measurement) => `Eindscores ${measurement}`,
    notGreen: 'Niet groen',
    allGreen: 'Alle eindscores zijn groen.',
    more: (n) => `en nog ${n}`,
    moreRules: (n) => (n === 1 ? 'en nog een regel' : `en nog ${n} regels`),
    columns: {
        corps: 'Korps', corpsName: 'Korpsnaam', unit: 'Eenheid', dimension: 'Dimensie', field: 'Aandachtsveld', score: 'Score', norm: 'Norm', reason: 'Reden', source: 'Bron', status: 'Status', endScore: 'Eindscore', published: 'Gepubliceerd',
        members: 'Korpsen', why: 'Waarom', what: 'Wat verwacht wordt', outcome: 'Uitkomst', explanation: 'Toelichting', file: 'Bestand', hash: 'SHA-256', judgement: 'Oordeel', sentence: 'Zin', target: 'Van', atMost: 'Hoogstens',
        line: 'Regel', reading: 'Interpretatie', count: 'Aantal', title: 'Wat', value: 'Waarde', answer: 'Reactie van het korps', measurement: 'Meting', course: 'Verloop',
    },
    years: 'Door de jaren',
    judgements: 'Oordelen',
    normGives: (colour) => `Volgt uit de norm: ${colour}.`,
    judgedOtherwise: (norm) => `De norm zegt ${norm}.`,
    loweredFrom: (own) => `Oordeel ${own}, door een regel verlaagd.`,
    notApplying: 'Geldt niet voor dit korps.',
    earlierCount: (measurement, counts, source) => `${measurement}: ${listed(counts, 'en')}${source === undefined ? '' : ` (${source})`}.`,
    earlierTitle: 'Eerder',
    dimensionSentence: (counts) => {
        const parts = counts.filter(([, n]) => n > 0).map(([stand, n]) => (stand === 'geldt niet' ? `voor ${n} geldt zij niet` : `${n} ${stand}`));
        return `${listed(parts, 'en')}.`;
    },
    whoIn: (stand, names) => `${stand}: ${names.join(', ')}`,
    outcome: { geslaagd: 'klopt', mislukt: 'klopt niet', 'wijkt af': 'wijkt af' },
    checkTotals: (title, { good, wrong, known }) => `${title ? `${title}: ` : ''}${good} ${good === 1 ? 'klopt' : 'kloppen'}${wrong > 0 ? `, ${wrong} ${wrong === 1 ? 'klopt' : 'kloppen'} niet` : ''}${known > 0 ? `, ${known} ${known === 1 ? 'wijkt' : 'wijken'} af om een bekende reden` : ''}.`,
    withoutReason: 'zonder reden',
    none: { differences: 'Nergens wijkt een oordeel af van wat de norm uit de indicatoren afleidt.', checks: 'De norm verwacht niets van de gegevens.', readings: 'De norm gebruikt geen interpretaties.' },
    decides: 'Zonder deze lezing krijgt een andere eindscore',
    decidesNothing: 'Geen eindscore hangt hiervan af.',
    receiptLine: (version) => `Gemaakt met Normtaal ${version}.`,
    aloneTitle: (corps) => `${corps}: voor hoor en wederhoor`,
    aloneIntro: 'Deze pagina is voor het korps zelf. Er staat niets op over een ander korps. Lees na of de oordelen en de redenen kloppen, en antwoord onderaan.',
    answer: {
        title: 'Reactie van het korps', intro: 'Klopt een oordeel of een reden niet, schrijf dan hier wat er volgens het korps zou moeten staan en waaruit dat blijkt.',
        perDimension: 'Per dimensie', general: 'Overige opmerkingen', name: 'Naam en functie', date: 'Datum', sign: 'Handtekening',
        kept: 'Wat u hier typt, wordt niet verstuurd en niet bewaard: druk de pagina af, of bewaar haar als pdf.', correct: 'klopt', incorrect: 'klopt niet',
    },
    answerTo: (dimension) => `Reactie op ${dimension}`,
    trial: {
        open: 'Probeer andere oordelen', close: 'Terug naar de oordelen zoals ze zijn', intro: 'Kies in de tabel een andere kleur; de eindscore en de redenen volgen. Er wordt niets bewaard.',
        given: 'zoals het is: {}', scoreOf: 'Oordeel over {}', was: 'Met de oordelen zoals ze zijn: {}.', same: 'Nog geen oordeel veranderd.', endScore: 'Eindscore van de proef', why: 'Waarom',
        nothing: 'Geen enkele regel staat groen in de weg.', noJudgement: 'Geen enkele dimensie die meeweegt heeft een oordeel; daarom is er geen eindscore.', atMost: 'hoogstens', perhaps: 'misschien', ways: 'Kortste weg naar groen',
        step: '{} van {} naar {}', and: 'en', or: 'of', failed: 'Dit is hier niet uit te rekenen: {}', line: 'regel {}',
    },
    madeBy: (version) => `Normtaal ${version}`,
    back: 'Naar boven',
};

const en: ReportTexts = {
    help: {
        about: 'the chapter of the report: scores, reasons, fields, partners, units, checks and trend, in one file',
        format: 'the form: html is one page that works without a network, xlsx a workbook, md Markdown', corps: 'only the page of this corps, with room to answer and without data of another',
        counts: 'what is known of an earlier measurement in counts alone: a table of how often each dimension had each colour (repeatable)',
        earlier: 'an earlier measurement, from old to new: data, or the norm of an earlier edition (repeatable)', checks: 'a norm of which the expectations come into the report too, such as control totals (repeatable)',
    },
    progress: (done, all) => `${done} of ${all} corps and units explained`,
    needsOut: 'A workbook is no text to show. Give a file with --out, such as --out report.xlsx.',
    leftOut: (n) => `${n === 1 ? 'One reason names' : `${n} reasons name`} another corps and ${n === 1 ? 'is' : 'are'} therefore not on this page.`,
    instead: (line) => (line === undefined ? '(This text names another corps and is therefore not on this page.)' : `(This text names another corps and therefore stands in the norm alone, line ${line}.)`),
    sections: {
        contents: 'Contents', summary: 'In short', scores: 'Scores of all corps', trend: 'Trend', fields: 'The fields', partners: 'What is not weighed', units: 'The units',
        corps: 'The corps', checks: 'Checks of the data', differences: 'Judgement beside norm', readings: 'Readings', receipt: 'Receipt',
    },
    intro: {
        scores: 'Every row is a corps, every column a dimension. The name of a corps leads to its own page.',
        fields: 'Per dimension: how many corps have which colour, and which are not groen.',
        partners: 'These judgements are in the data and do not count for the end score.',
        units: 'A unit gets its scores from those of its corps, and its end score by the same rules.',
        checks: 'What the norm expects of the data, such as counts and totals that a report gives, beside what the data give.',
        differences: 'Where indicators give a colour and the judges said otherwise, the judgement stands.',
        readings: 'Where the source leaves something open, this is how it was read, and which end scores depend on it.',
        receipt: 'With this the report can be made again: the files that it comes from, with their fingerprint (SHA-256).',
        flow: 'The width of a band says how many corps went from the one colour to the other.',
    },
    concept: 'DRAFT',
    setOn: (date) => `Set on ${date}.`,
    source: (source) => `Source: ${source}.`,
    skip: 'To the contents',
    standing: { groen: 'up to the norm', geel: 'attention', rood: 'insufficient', blanco: 'no judgement', onzeker: 'uncertain', 'geldt niet': 'does not apply' },
    signs: 'What the signs mean',
    bar: (what, counts) => `${what}: ${counts.filter(([, n]) => n > 0).map(([stand, n]) => `${n} ${STANDS_EN[stand]}`).join(', ')}.`,
    flowName: (from, to) => `How many corps went from which colour in ${from} to which in ${to}; the table below names them.`,
    endScores: 'End scores',
    endScoresIn: (measurement) => `End scores ${measurement}`,
    notGreen: 'Not groen',
    allGreen: 'All end scores are groen.',
    more: (n) => `and ${n} more`,
    moreRules: (n) => (n === 1 ? 'and one more rule' : `and ${n} more rules`),
    columns: {
        corps: 'Corps', corpsName: 'Corps', unit: 'Unit', dimension: 'Dimension', field: 'Field', score: 'Score', norm: 'Norm', reason: 'Reason', source: 'Source', status: 'Status', endScore: 'End score', published: 'Published',
        members: 'Corps', why: 'Why', what: 'What is expected', outcome: 'Outcome', explanation: 'Explanation', file: 'File', hash: 'SHA-256', judgement: 'Judgement', sentence: 'Sentence', target: 'Of', atMost: 'At most',
        line: 'Line', reading: 'Reading', count: 'Count', title: 'What', value: 'Value', answer: 'Answer of the corps', measurement: 'Measurement', course: 'Course',
    },
    years: 'Over the years',
    judgements: 'Judgements',
    normGives: (colour) => `Follows from the norm: ${colour}.`,
    judgedOtherwise: (norm) => `The norm says ${norm}.`,
    loweredFrom: (own) => `Judged ${own}, lowered by a rule.`,
    notApplying: 'Does not apply to this corps.',
    earlierCount: (measurement, counts, source) => `${measurement}: ${listed(counts, 'and')}${source === undefined ? '' : ` (${source})`}.`,
    earlierTitle: 'Before',
    dimensionSentence: (counts) => {
        const parts = counts.filter(([, n]) => n > 0).map(([stand, n]) => (stand === 'geldt niet' ? `it does not apply to ${n}` : `${n} ${STANDS_EN[stand]}`));
        return `${listed(parts, 'and')}.`;
    },
    whoIn: (stand, names) => `${STANDS_EN[stand]}: ${names.join(', ')}`,
    outcome: { geslaagd: 'right', mislukt: 'wrong', 'wijkt af': 'deviates' },
    checkTotals: (title, { good, wrong, known }) => `${title ? `${title}: ` : ''}${good} right${wrong > 0 ? `, ${wrong} wrong` : ''}${known > 0 ? `, ${known} deviating for a known reason` : ''}.`,
    withoutReason: 'without a reason',
    none: { differences: 'Nowhere does a judgement differ from what the norm makes of the indicators.', checks: 'The norm expects nothing of the data.', readings: 'The norm uses no readings.' },
    decides: 'Without this reading another end score for',
    decidesNothing: 'No end score depends on it.',
    receiptLine: (version) => `Made with Normtaal ${version}.`,
    aloneTitle: (corps) => `${corps}: to be heard`,
    aloneIntro: 'This page is for the corps itself. It says nothing of another corps. Read whether the judgements and reasons are right, and answer below.',
    answer: {
        title: 'Answer of the corps', intro: 'If a judgement or a reason is not right, write here what it should be according to the corps, and what shows it.',
        perDimension: 'Per dimension', general: 'Other remarks', name: 'Name and function', date: 'Date', sign: 'Signature',
        kept: 'What you type here is neither sent nor kept: print the page, or save it as PDF.', correct: 'right', incorrect: 'not right',
    },
    answerTo: (dimension) => `Answer to ${dimension}`,
    trial: {
        open: 'Try other judgements', close: 'Back to the judgements as they are', intro: 'Choose another colour in the table; the end score and the reasons follow. Nothing is kept.',
        given: 'as it is: {}', scoreOf: 'Judgement of {}', was: 'With the judgements as they are: {}.', same: 'No judgement changed yet.', endScore: 'End score of the trial', why: 'Why',
        nothing: 'No rule stands in the way of groen.', noJudgement: 'No dimension that is weighed has a judgement; so there is no end score.', atMost: 'at most', perhaps: 'perhaps', ways: 'Shortest way to groen',
        step: '{} from {} to {}', and: 'and', or: 'or', failed: 'This cannot be worked out here: {}', line: 'line {}',
    },
    madeBy: (version) => `Normtaal ${version}`,
    back: 'To the top',
};

const STANDS_EN: Readonly<Record<Stand, string>> = { groen: 'groen', geel: 'geel', rood: 'rood', blanco: 'blanco', onzeker: 'uncertain', 'geldt niet': 'does not apply' };

export const REPORT_TEXTS: Readonly<Record<Taal, ReportTexts>> = { nl, en };
