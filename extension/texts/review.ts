// What does the comparison of editions say?
import type { Taal } from './taal.js';

type Verhouding = 'gelijk' | 'strenger' | 'soepeler' | 'gemengd';
type Zinsoort = 'nieuw' | 'vervallen' | 'gewijzigd' | 'verplaatst' | 'gelijkwaardig';

export interface ReviewTexts {
    readonly or: string;
    readonly to: string;
    readonly exportMd: string;
    readonly exportHtml: string;
    readonly meaning: string;
    readonly relation: Readonly<Record<Verhouding, string>>;
    readonly counted: (combinaties: string, strenger: string, soepeler: string) => string;
    readonly untold: string;
    readonly transitions: string;
    readonly from: string;
    readonly into: string;
    readonly many: string;
    readonly smallest: string;
    readonly allGreen: string;
    readonly restGreen: string;
    readonly cause: string;
    readonly dimension: string;
    readonly groups: (names: string) => string;
    readonly corps: string;
    readonly corpsChanged: (changed: number, all: number) => string;
    readonly noCorps: string;
    readonly noData: string;
    readonly by: Readonly<Record<'norm' | 'prestatie' | 'beide', string>>;
    readonly onlyOld: (names: string) => string;
    readonly onlyNew: (names: string) => string;
    readonly norms: string;
    readonly values: string;
    readonly has: Readonly<Record<'oud' | 'nieuw', string>>;
    readonly sentences: string;
    readonly noSentences: string;
    readonly kinds: Readonly<Record<Zinsoort, string>>;
    readonly old: string;
    readonly new: string;
    readonly line: (line: number) => string;
    readonly goTo: (line: number) => string;
    readonly clauses: (names: string) => string;
    readonly corpsColumn: string;
    readonly contents: string;
}

const nl: ReviewTexts = {
    or: 'of',
    to: 'naar',
    exportMd: 'Bewaar als Markdown',
    exportHtml: 'Bewaar als HTML',
    meaning: 'Wat het betekent',
    relation: { gelijk: 'Elk denkbaar korps krijgt dezelfde eindscore.', strenger: 'De nieuwe editie is strenger.', soepeler: 'De nieuwe editie is soepeler.', gemengd: 'De nieuwe editie is soms strenger en soms soepeler.' },
    counted: (all, strenger, soepeler) => `Van alle ${all} combinaties van oordelen krijgen er ${strenger} een lagere en ${soepeler} een hogere eindscore.`,
    untold: 'De weging is te groot om voor elk denkbaar korps te zeggen wat er verandert.',
    transitions: 'Wat er verandert',
    from: 'Van',
    into: 'Naar',
    many: 'Combinaties',
    smallest: 'Kleinste voorbeeld',
    allGreen: 'alles groen',
    restGreen: 'de rest groen',
    cause: 'Door',
    dimension: 'Dimensie',
    groups: (names) => `Voor ${names} is het anders`,
    corps: 'Korpsen',
    corpsChanged: (changed, all) => (changed === 1 ? `Eén van de ${all} korpsen krijgt een andere eindscore.` : `${changed} van de ${all} korpsen krijgen een andere eindscore.`),
    noCorps: 'Geen korps krijgt een andere eindscore.',
    noData: 'Er zijn geen gegevens aan beide kanten: over de korpsen is niets te zeggen.',
    by: { norm: 'door de norm', prestatie: 'door andere oordelen', beide: 'door de norm en door andere oordelen' },
    onlyOld: (names) => `Alleen in de oude editie: ${names}`,
    onlyNew: (names) => `Alleen in de nieuwe editie: ${names}`,
    norms: 'Normen van dimensies',
    values: 'Bij',
    has: { oud: 'had een norm en nu niet meer', nieuw: 'heeft nu een norm' },
    sentences: 'Zin voor zin',
    noSentences: 'Geen zin is veranderd.',
    kinds: { nieuw: 'Nieuw', vervallen: 'Vervallen', gewijzigd: 'Gewijzigd', verplaatst: 'Verplaatst', gelijkwaardig: 'Anders gezegd, zelfde betekenis' },
    old: 'Oud',
    new: 'Nieuw',
    line: (line) => `regel ${line}`,
    goTo: (line) => `Ga naar regel ${line}`,
    clauses: (names) => `veranderd: ${names}`,
    corpsColumn: 'Korps',
    contents: 'Inhoud',
};

const en: ReviewTexts = {
    or: 'or',
    to: 'to',
    exportMd: 'Save as Markdown',
    exportHtml: 'Save as HTML',
    meaning: 'What it means',
    relation: { gelijk: 'Every possible corps gets the same end score.', strenger: 'The new edition is stricter.', soepeler: 'The new edition is looser.', gemengd: 'The new edition is stricter for some and looser for others.' },
    counted: (all, strenger, soepeler) => `Of all ${all} combinations of judgements ${strenger} get a lower and ${soepeler} a higher end score.`,
    untold: 'The weighting is too large to tell for every possible corps what changes.',
    transitions: 'What changes',
    from: 'From',
    into: 'To',
    many: 'Combinations',
    smallest: 'Smallest example',
    allGreen: 'everything groen',
    restGreen: 'the rest groen',
    cause: 'By',
    dimension: 'Dimension',
    groups: (names) => `For ${names} it is otherwise`,
    corps: 'Corps',
    corpsChanged: (changed, all) => `${changed} of the ${all} corps ${changed === 1 ? 'gets' : 'get'} another end score.`,
    noCorps: 'No corps gets another end score.',
    noData: 'There are no data on both sides: nothing can be said of the corps.',
    by: { norm: 'by the norm', prestatie: 'by other judgements', beide: 'by the norm and by other judgements' },
    onlyOld: (names) => `Only in the old edition: ${names}`,
    onlyNew: (names) => `Only in the new edition: ${names}`,
    norms: 'Norms of dimensions',
    values: 'For',
    has: { oud: 'had a norm and has none now', nieuw: 'has a norm now' },
    sentences: 'Sentence by sentence',
    noSentences: 'No sentence has changed.',
    kinds: { nieuw: 'New', vervallen: 'Gone', gewijzigd: 'Changed', verplaatst: 'Moved', gelijkwaardig: 'Said otherwise, same meaning' },
    old: 'Old',
    new: 'New',
    line: (line) => `line ${line}`,
    goTo: (line) => `Go to line ${line}`,
    clauses: (names) => `changed: ${names}`,
    corpsColumn: 'Corps',
    contents: 'Contents',
};

export const REVIEW_TEXTS: Readonly<Record<Taal, ReviewTexts>> = { nl, en };
