// What does the score panel say?
import type { Taal } from './taal.js';

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export interface PanelTexts {
    readonly or: string;
    readonly and: string;
    readonly concept: string;
    readonly errors: (count: number) => string;
    readonly noRows: string;
    readonly corps: string;
    readonly unit: string;
    readonly endScore: string;
    readonly published: string;
    readonly publishedShort: string;
    readonly gridLabel: string;
    readonly totals: string;
    readonly uncertain: string;
    readonly filter: string;
    readonly filterHint: string;
    readonly show: { readonly label: string; readonly all: string; readonly differs: string; readonly published: string; readonly held: string; readonly score: (score: string) => string };
    readonly sort: { readonly label: string; readonly norm: string; readonly name: string; readonly score: string; readonly column: (name: string) => string };
    readonly against: { readonly label: string; readonly niets: string; readonly opgeslagen: string; readonly vastgelegd: string; readonly bestand: string; readonly other: string; readonly than: Readonly<Record<'opgeslagen' | 'vastgelegd', string>> };
    readonly norm: string;
    readonly per: { readonly label: string; readonly korps: string; readonly eenheid: string };
    readonly others: string;
    readonly changed: (cells: number, scores: number, rows: number, than: string) => string;
    readonly unchanged: (than: string) => string;
    readonly added: (rows: readonly string[]) => string;
    readonly removed: (rows: readonly string[]) => string;
    readonly lit: (rule: string, count: number) => string;
    readonly litDimension: (name: string) => string;
    readonly rows: (shown: number, all: number) => string;
    readonly more: (count: number) => string;
    readonly noMatch: string;
    readonly cell: {
        readonly was: (score: string) => string;
        readonly lowered: (from: string) => string;
        readonly notApplied: string;
        readonly tried: string;
        readonly held: string;
        readonly publishedAs: (score: string) => string;
        readonly decides: string;
    };
    readonly legend: string;
    readonly marks: { readonly changed: string; readonly lowered: string; readonly notApplied: string; readonly held: string };
    readonly explain: {
        readonly title: string;
        readonly hint: string;
        readonly close: string;
        readonly line: (line: number) => string;
        readonly goTo: (line: number) => string;
        readonly ceilings: string;
        readonly noCeilings: string;
        readonly ceiling: (score: string) => string;
        readonly perhaps: string;
        readonly because: string;
        readonly motivation: string;
        readonly reading: string;
        readonly source: string;
        readonly judgement: string;
        readonly judged: string;
        readonly norm: string;
        readonly reason: string;
        readonly status: string;
        readonly deviation: string;
        readonly none: string;
        readonly inData: string;
        readonly values: string;
        readonly notSupplied: string;
        readonly normLines: string;
        readonly applies: string;
        readonly definition: string;
        readonly notWeighed: string;
        readonly decisive: string;
        readonly ways: string;
        readonly to: string;
        readonly whyNot: (score: string) => string;
        readonly alone: string;
        readonly lower: string;
        readonly published: string;
    };
    readonly whatIf: {
        readonly title: string;
        readonly choose: (dimension: string) => string;
        readonly asJudged: string;
        readonly outcome: string;
        readonly same: string;
        readonly changes: string;
        readonly keep: string;
        readonly reset: string;
        readonly chooseCell: string;
        readonly cannotKeep: string;
    };
}

const nl: PanelTexts = {
    or: 'of',
    and: 'en',
    concept: 'CONCEPT',
    errors: (count) => `De norm heeft ${plural(count, 'fout', 'fouten')}: hieronder staat wat hij gaf toen hij nog klopte.`,
    noRows: 'Er zijn nog geen gegevens van korpsen.',
    corps: 'Korps',
    unit: 'Eenheid',
    endScore: 'Eindscore',
    published: 'gepubliceerd',
    publishedShort: 'Gepubl.',
    gridLabel: 'Scores van de korpsen per dimensie',
    totals: 'Eindscores',
    uncertain: 'onzeker',
    filter: 'Zoek een korps',
    filterHint: 'Zoek…',
    show: { label: 'Toon', all: 'alle korpsen', differs: 'alleen wat verschilt', published: 'anders dan gepubliceerd', held: 'geraakt door de regel bij de cursor', score: (score) => `eindscore ${score}` },
    sort: { label: 'Volgorde', norm: 'zoals in de norm', name: 'naam', score: 'eindscore, laagste eerst', column: (name) => `${name}, laagste eerst` },
    against: { label: 'Vergelijk met', niets: 'niets', opgeslagen: 'opgeslagen', vastgelegd: 'vastgelegd (git)', bestand: 'andere editie…', other: 'de andere editie', than: { opgeslagen: 'het opgeslagen bestand', vastgelegd: 'de vastgelegde versie' } },
    norm: 'Volgens',
    per: { label: 'Per', korps: 'korps', eenheid: 'eenheid' },
    others: 'Toon ook wat niet meeweegt',
    changed: (cells, scores, rows, than) => `${plural(scores, 'eindscore', 'eindscores')} en ${plural(cells, 'cel', 'cellen')} anders bij ${plural(rows, 'korps', 'korpsen')}, vergeleken met ${than}`,
    unchanged: (than) => `Geen score is anders dan in ${than}.`,
    added: (rows) => `Nieuw: ${rows.join(', ')}`,
    removed: (rows) => `Vervallen: ${rows.join(', ')}`,
    lit: (rule, count) => `${rule}: treft ${plural(count, 'korps', 'korpsen')}`,
    litDimension: (name) => `Bij de cursor: ${name}`,
    rows: (shown, all) => (shown === all ? plural(all, 'korps', 'korpsen') : `${shown} van ${plural(all, 'korps', 'korpsen')}`),
    more: (count) => `Toon ook de andere ${count}`,
    noMatch: 'Geen korps past bij deze keuze.',
    cell: {
        was: (score) => `was ${score}`, lowered: (from) => `verlaagd van ${from}`, notApplied: 'geldt niet', tried: 'uitgeprobeerd', held: 'geraakt door de regel bij de cursor', publishedAs: (score) => `gepubliceerd: ${score}`, decides: 'beslist de eindscore',
    },
    legend: 'Wat de tekens betekenen',
    marks: { changed: 'anders dan waarmee is vergeleken', lowered: 'verlaagd door een regel', notApplied: 'geldt niet voor dit korps', held: 'geraakt door de regel bij de cursor' },
    explain: {
        title: 'Uitleg',
        hint: 'Kies een cel: hier staat dan waarom die zijn kleur heeft, en in de norm licht de zin op.',
        close: 'Sluit de uitleg',
        line: (line) => `regel ${line}`,
        goTo: (line) => `Ga naar regel ${line}`,
        ceilings: 'Wat deze score begrenst',
        noCeilings: 'Geen regel verlaagt deze score.',
        ceiling: (score) => `hoogstens ${score}`,
        perhaps: 'misschien',
        because: 'door',
        motivation: 'Motivering',
        reading: 'Onze lezing',
        source: 'Bron',
        judgement: 'Het oordeel',
        judged: 'Oordeel',
        norm: 'Norm',
        reason: 'Reden',
        status: 'Status',
        deviation: 'Afwijking van de norm',
        none: 'geen',
        inData: 'Naar de gegevens',
        values: 'Wat is opgegeven',
        notSupplied: 'niet opgegeven',
        normLines: 'De norm',
        applies: 'dit geldt',
        definition: 'Definitie',
        notWeighed: 'Deze dimensie weegt niet mee.',
        decisive: 'Deze onzekere cellen beslissen',
        ways: 'Kortste weg naar groen',
        to: 'naar',
        whyNot: (score) => `Waarom niet ${score}`,
        alone: 'Alleen deze regel houdt de eindscore laag',
        lower: 'Zo zakt de eindscore',
        published: 'Gepubliceerd',
    },
    whatIf: {
        title: 'Wat als?', choose: (dimension) => `Wat als ${dimension} een andere score had?`, asJudged: 'zoals het is', outcome: 'Eindscore', same: 'de eindscore blijft', changes: 'Uitgeprobeerd', keep: 'Bewaar als voorbeeld',
        reset: 'Maak ongedaan', chooseCell: 'Kies een cel van een dimensie om een andere score uit te proberen.', cannotKeep: 'Dit is niet als voorbeeld te schrijven.',
    },
};

const en: PanelTexts = {
    or: 'or',
    and: 'and',
    concept: 'CONCEPT',
    errors: (count) => `The norm has ${plural(count, 'error', 'errors')}: below is what it gave when it was last in order.`,
    noRows: 'There are no data of corps yet.',
    corps: 'Corps',
    unit: 'Unit',
    endScore: 'End score',
    published: 'published',
    publishedShort: 'Publ.',
    gridLabel: 'Scores of the corps by dimension',
    totals: 'End scores',
    uncertain: 'uncertain',
    filter: 'Find a corps',
    filterHint: 'Find…',
    show: { label: 'Show', all: 'all corps', differs: 'only what differs', published: 'other than published', held: 'held down by the rule at the cursor', score: (score) => `end score ${score}` },
    sort: { label: 'Order', norm: 'as in the norm', name: 'name', score: 'end score, lowest first', column: (name) => `${name}, lowest first` },
    against: { label: 'Compare with', niets: 'nothing', opgeslagen: 'saved', vastgelegd: 'committed (git)', bestand: 'another edition…', other: 'the other edition', than: { opgeslagen: 'the saved file', vastgelegd: 'the committed version' } },
    norm: 'By',
    per: { label: 'Per', korps: 'corps', eenheid: 'unit' },
    others: 'Show what is not weighed too',
    changed: (cells, scores, rows, than) => `${plural(scores, 'end score', 'end scores')} and ${plural(cells, 'cell', 'cells')} differ, of ${rows} corps, compared with ${than}`,
    unchanged: (than) => `No score is other than in ${than}.`,
    added: (rows) => `New: ${rows.join(', ')}`,
    removed: (rows) => `Gone: ${rows.join(', ')}`,
    lit: (rule, count) => `${rule}: holds down ${count} corps`,
    litDimension: (name) => `At the cursor: ${name}`,
    rows: (shown, all) => (shown === all ? `${all} corps` : `${shown} of ${all} corps`),
    more: (count) => `Show the other ${count} too`,
    noMatch: 'No corps fits this choice.',
    cell: {
        was: (score) => `was ${score}`, lowered: (from) => `lowered from ${from}`, notApplied: 'does not apply', tried: 'tried', held: 'held down by the rule at the cursor', publishedAs: (score) => `published: ${score}`, decides: 'decides the end score',
    },
    legend: 'What the signs mean',
    marks: { changed: 'other than what it is compared with', lowered: 'lowered by a rule', notApplied: 'does not apply to this corps', held: 'held down by the rule at the cursor' },
    explain: {
        title: 'Explanation',
        hint: 'Choose a cell: why it has its colour is told here, and the sentence lights up in the norm.',
        close: 'Close the explanation',
        line: (line) => `line ${line}`,
        goTo: (line) => `Go to line ${line}`,
        ceilings: 'What limits this score',
        noCeilings: 'No rule lowers this score.',
        ceiling: (score) => `at most ${score}`,
        perhaps: 'perhaps',
        because: 'by',
        motivation: 'Motivation',
        reading: 'Our reading',
        source: 'Source',
        judgement: 'The judgement',
        judged: 'Judgement',
        norm: 'Norm',
        reason: 'Reason',
        status: 'Status',
        deviation: 'Deviation from the norm',
        none: 'none',
        inData: 'To the data',
        values: 'What was supplied',
        notSupplied: 'not supplied',
        normLines: 'The norm',
        applies: 'this applies',
        definition: 'Definition',
        notWeighed: 'This dimension is not weighed.',
        decisive: 'These uncertain cells decide',
        ways: 'Shortest way to groen',
        to: 'to',
        whyNot: (score) => `Why not ${score}`,
        alone: 'This rule alone holds the end score down',
        lower: 'How the end score would drop',
        published: 'Published',
    },
    whatIf: {
        title: 'What if?', choose: (dimension) => `What if ${dimension} had another score?`, asJudged: 'as it is', outcome: 'End score', same: 'the end score stays', changes: 'Tried', keep: 'Keep as an example',
        reset: 'Undo', chooseCell: 'Choose a cell of a dimension to try another score.', cannotKeep: 'This cannot be written as an example.',
    },
};

export const PANEL_TEXTS: Readonly<Record<Taal, PanelTexts>> = { nl, en };
