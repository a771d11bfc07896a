// What does the weighing table say?
import type { Taal } from './taal.js';

export interface WegingTexts {
    readonly or: string;
    readonly uncertain: string;
    readonly readBy: string;
    readonly openNorm: string;
    readonly grid: string;
    readonly row: string;
    readonly filter: string;
    readonly filterHint: string;
    readonly problems: (count: number) => string;
    readonly noProblems: string;
    readonly attention: string;
    readonly noAttention: string;
    readonly why: Readonly<Record<'beslist' | 'onzeker' | 'wijkt af' | 'geen kleur' | 'geldt niet', string>>;
    readonly normSays: string;
    readonly judge: string;
    readonly judgeHint: string;
    readonly choose: string;
    readonly scores: string;
    readonly several: string;
    readonly reason: string;
    readonly source: string;
    readonly status: string;
    readonly statuses: Readonly<Record<'' | 'voorlopig' | 'besproken' | 'vastgesteld', string>>;
    readonly set: string;
    readonly isSet: (what: string) => string;
    readonly value: string;
    readonly expected: (what: string) => string;
    readonly nothing: string;
    readonly setValue: string;
    readonly notJudged: string;
    readonly undoHint: string;
    readonly now: string;
    readonly cell: (row: number, column: string) => string;
    readonly withReason: string;
}

const nl: WegingTexts = {
    or: 'of',
    uncertain: 'onzeker',
    readBy: 'Gelezen met',
    openNorm: 'Toon de norm',
    grid: 'Gegevens van de korpsen',
    row: 'rij',
    filter: 'Zoek een korps',
    filterHint: 'Zoek…',
    problems: (count) => `${count} ${count === 1 ? 'probleem' : 'problemen'}`,
    noProblems: 'Geen problemen',
    attention: 'Vraagt aandacht',
    noAttention: 'Geen oordeel is onzeker of wijkt af van de norm.',
    why: { beslist: 'beslist de eindscore', onzeker: 'onzeker', 'wijkt af': 'anders dan de norm', 'geen kleur': 'de norm geeft geen kleur', 'geldt niet': 'geldt niet voor dit korps' },
    normSays: 'norm',
    judge: 'Oordeel',
    judgeHint: 'Kies een cel met een oordeel of een waarde, of een punt uit de lijst.',
    choose: 'Kies een score; kies er meer als het onzeker is.',
    scores: 'Score',
    several: 'onzeker: alle gekozen scores zijn mogelijk',
    reason: 'Reden',
    source: 'Bron',
    status: 'Status',
    statuses: { '': 'geen', voorlopig: 'voorlopig', besproken: 'besproken', vastgesteld: 'vastgesteld' },
    set: 'Zet oordeel',
    isSet: (what) => `Gezet: ${what}. Ongedaan maken kan met Ctrl+Z; bewaren doet u zelf.`,
    value: 'Waarde',
    expected: (what) => `Verwacht wordt ${what}. Leeg: niet geleverd.`,
    nothing: 'niet geleverd',
    setValue: 'Zet waarde',
    notJudged: 'In deze kolom staat geen oordeel en geen waarde van een indicator.',
    undoHint: 'Ctrl+Z maakt ongedaan; bewaren doet u zelf.',
    now: 'Nu',
    cell: (row, column) => `rij ${row}, ${column}`,
    withReason: 'met reden',
};

const en: WegingTexts = {
    or: 'or',
    uncertain: 'uncertain',
    readBy: 'Read with',
    openNorm: 'Show the norm',
    grid: 'Data of the corps',
    row: 'row',
    filter: 'Find a corps',
    filterHint: 'Find…',
    problems: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}`,
    noProblems: 'No problems',
    attention: 'Asks for attention',
    noAttention: 'No judgement is uncertain or differs from the norm.',
    why: { beslist: 'decides the end score', onzeker: 'uncertain', 'wijkt af': 'other than the norm', 'geen kleur': 'the norm gives no colour', 'geldt niet': 'does not apply to this corps' },
    normSays: 'norm',
    judge: 'Judgement',
    judgeHint: 'Choose a cell with a judgement or a value, or an item of the list.',
    choose: 'Choose a score; choose more of them when it is uncertain.',
    scores: 'Score',
    several: 'uncertain: every chosen score is possible',
    reason: 'Reason',
    source: 'Source',
    status: 'Status',
    statuses: { '': 'none', voorlopig: 'provisional (voorlopig)', besproken: 'discussed (besproken)', vastgesteld: 'established (vastgesteld)' },
    set: 'Set judgement',
    isSet: (what) => `Set: ${what}. Ctrl+Z undoes it; saving is up to you.`,
    value: 'Value',
    expected: (what) => `Expected is ${what}. Empty: not supplied.`,
    nothing: 'not supplied',
    setValue: 'Set value',
    notJudged: 'There is no judgement and no value of an indicator in this column.',
    undoHint: 'Ctrl+Z undoes; saving is up to you.',
    now: 'Now',
    cell: (row, column) => `row ${row}, ${column}`,
    withReason: 'with a reason',
};

export const WEGING_TEXTS: Readonly<Record<Taal, WegingTexts>> = { nl, en };
