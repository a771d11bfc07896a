// What can the command line say? Every text of it, in whatever language; the facts come in as arguments.
import type { DiffTexts, Ernst, Per, Score, Taal } from '../../language/index.js';

import type { CompileTexts } from './compile.js';
import type { DuckdbTexts } from './duckdb.js';
import type { ReportTexts } from './report.js';
import type { JudgedTexts } from './judged.js';
import type { LargeTexts } from './large.js';
import type { QuestionnaireTexts } from './questionnaire.js';
import type { TrendTexts } from './trend.js';
import type { ReceptTexts } from './recept.js';

/** Words something in the language that was asked for: who finds a fault need not know that language. */
export type Say = (texts: Texts) => string;

export interface Texts {
    readonly taal: Taal;
    readonly and: string;
    readonly or: string;
    readonly help: HelpTexts;
    readonly usage: UsageTexts;
    readonly reasons: ReasonTexts;
    readonly check: CheckTexts;
    readonly score: ScoreTexts;
    readonly explain: ExplainTexts;
    readonly compile: CompileTexts;
    readonly duckdb: DuckdbTexts;
    readonly diff: DiffTexts;
    readonly recept: ReceptTexts;
    readonly test: TestTexts;
    readonly trend: TrendTexts;
    readonly report: ReportTexts;
    readonly large: LargeTexts;
    readonly judged: JudgedTexts;
    readonly questionnaire: QuestionnaireTexts;
    readonly fmt: { readonly broken: (file: string) => string; readonly crossed: (file: string, line: number) => string; readonly differs: (file: string) => string; readonly done: (file: string) => string };
    readonly written: (path: string) => string;
    readonly mended: (path: string) => string;
    /** A file had to change its encoding. */
    readonly recoded: (path: string) => string;
    readonly checkNew: (folder: string) => string;
    /** A fault of ours: what may be said of it, and what to do. */
    readonly unforeseen: (message: string) => string;
}

export interface HelpTexts {
    readonly program: string;
    readonly version: string;
    readonly taal: string;
    readonly help: string;
    readonly helpCommand: string;
    /** The headings of the argument parser, by its own English ones. */
    readonly titles: Readonly<Record<string, string>>;
    readonly example: string;
    readonly choices: (choices: readonly string[]) => string;
    readonly standard: (value: unknown) => string;
    readonly more: string;
    /** What stands for a value that the user gives. */
    readonly slots: Readonly<Record<'options' | 'command' | 'norm' | 'norms' | 'corps' | 'paths' | 'folder' | 'file' | 'what' | 'format' | 'target' | 'taal' | 'title' | 'rename' | 'name', string>>;
    readonly norm: string;
    readonly paths: string;
    readonly data: string;
    readonly format: string;
    readonly check: { readonly about: string; readonly fix: string };
    readonly score: { readonly about: string; readonly per: string; readonly out: string };
    readonly explain: { readonly about: string; readonly corps: string; readonly per: string };
    readonly diff: { readonly about: string; readonly norms: string; readonly data: string; readonly failOn: string; readonly examples: string; readonly git: string };
    readonly test: { readonly about: string; readonly coverage: string; readonly proposal: string };
    readonly lsp: { readonly about: string; readonly stdio: string };
    readonly compile: { readonly about: string; readonly target: string; readonly out: string };
    readonly fmt: { readonly about: string; readonly check: string };
    readonly new: { readonly about: string; readonly folder: string; readonly van: string; readonly titel: string; readonly hernoem: string };
}

export interface UsageTexts {
    /** `near` is empty when nothing looks like it. */
    readonly unknownOption: (option: string, near: string) => string;
    readonly unknownCommand: (name: string, near: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingValue: (option: string) => string;
    readonly badChoice: (option: string, value: string, choices: string) => string;
    readonly tooMany: (command: string) => string;
    readonly unreadable: (path: string, reason: string) => string;
    readonly unwritable: (path: string, reason: string) => string;
    readonly unusable: (path: string, reason: string) => string;
    readonly noFolder: (path: string, reason: string) => string;
    readonly noCopy: (path: string, reason: string) => string;
    /** Without paths: the current folder. */
    readonly noNorms: (paths: readonly string[]) => string;
    readonly notEmpty: (folder: string) => string;
    readonly badRename: (value: string) => string;
    readonly noData: (norm: string) => string;
    readonly noCorps: (per: Per, name: string, near: readonly string[], known: readonly string[]) => string;
    readonly nothingAbout: (name: string) => string;
    /** `diff` was given one norm without two sets of data, or more sets than it can compare. */
    readonly diffNeeds: string;
    readonly diffGit: string;
    readonly emptyPath: string;
    /** A file that is read here would be written over. */
    readonly isInput: (path: string) => string;
}

/** Why a file cannot be read or written: by the system's code, and what we find ourselves. */
export type ReasonTexts = Readonly<Record<SystemCode | 'notNorm' | 'notHere', string>> & { readonly tooLarge: (megabytes: number) => string; readonly refused: (code: string) => string };
export const SYSTEM_CODES = ['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES', 'EPERM', 'ENOSPC', 'EROFS', 'EBUSY', 'EEXIST', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE', 'ERR_INVALID_FILE_URL_PATH'] as const;
export type SystemCode = (typeof SYSTEM_CODES)[number];

export interface CheckTexts {
    /** How many remarks on a file are not shown, and what to do. */
    readonly more: (file: string, n: number) => string;
    readonly count: (ernst: Ernst, n: number) => string;
    readonly total: (files: number, counts: readonly string[]) => string;
}

export interface ScoreTexts {
    readonly per: Readonly<Record<Per, string>>;
    readonly endScore: string;
    readonly published: string;
    readonly concept: string;
    readonly untitled: string;
    readonly perUnit: string;
    readonly uncertain: string;
    /** What a colour means; the colours themselves are words of the language. */
    readonly meaning: Readonly<Record<Score, string>>;
    readonly total: (n: number, per: Per, parts: readonly string[]) => string;
    readonly allPublished: (n: number) => string;
    readonly differs: (corps: string, own: string, published: string) => string;
    readonly unsure: (corps: string, scores: string, deciding: readonly string[]) => string;
    readonly readings: string;
    readonly lines: (numbers: readonly string[]) => string;
    readonly without: (corps: readonly string[]) => string;
    readonly notShown: (names: readonly string[]) => string;
    readonly notWeighed: string;
    readonly source: (source: string) => string;
    readonly readingsTitle: string;
    /** Beside the end score, of a norm that adds up. */
    readonly points: (earned: string, possible: string) => string;
    readonly line: (number: number) => string;
    readonly withoutThis: (corps: readonly string[]) => string;
}

export interface ExplainTexts {
    readonly endScore: (corps: string) => string;
    readonly asPublished: string;
    readonly publishedIs: (scores: string) => string;
    readonly unsure: (deciding: readonly string[]) => string;
    readonly lowDimensions: string;
    readonly noJudgement: string;
    readonly nothingInTheWay: string;
    readonly why: (scores: string) => string;
    readonly notBetter: (colour: string, first: number) => string;
    readonly perhaps: string;
    readonly atMost: string;
    /** Points and scores that make a sentence hold. */
    readonly because: (parts: readonly string[]) => string;
    readonly reading: (text: string) => string;
    readonly scoresBehind: string;
    readonly lowered: (judgement: string) => string;
    readonly normGives: (colour: string) => string;
    readonly noWay: string;
    readonly tooLarge: string;
    readonly ways: (n: number) => string;
    readonly step: (dimension: string, from: string, to: string) => string;
    readonly moreWays: (n: number) => string;
    readonly firmness: string;
    readonly sole: (sentence: string) => string;
    readonly firm: string;
    readonly drops: (scores: number, shown: readonly string[], more: number) => string;
    readonly rest: string;
    readonly notApplying: (corps: string, names: readonly string[]) => string;
}

export interface TestTexts {
    readonly good: string;
    readonly wrong: string;
    readonly deviates: string;
    readonly example: (name: string) => string;
    readonly none: string;
    readonly total: (good: number, wrong: number, known: number) => string;
    readonly coverage: (file: string) => string;
    /** `part` is a part of the condition, in the words of the norm. */
    readonly missing: (what: 'beslist' | 'geldt niet' | 'waar' | 'onwaar', part?: string) => string;
    readonly impossible: (what: 'beslist' | 'geldt niet' | 'waar' | 'onwaar', part?: string) => string;
    readonly coverageTotal: (n: { readonly rules: number; readonly ofRules: number; readonly parts: number; readonly ofParts: number; readonly impossible: number }) => string;
    readonly tooLarge: (file: string) => string;
    readonly proposalFor: (file: string) => string;
    readonly nothingMissing: string;
}
