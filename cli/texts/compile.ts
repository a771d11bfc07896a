// What does `normtaal compile` say, in two languages?
import type { Taal } from '../../language/index.js';

export interface CompileTexts {
    readonly about: string;
    readonly target: string;
    readonly dialect: string;
    readonly naam: string;
    readonly out: string;
    /** A dialect that another target has: what this one has. */
    readonly wrongDialect: (dialect: string, target: string, dialects: readonly string[]) => string;
    readonly noDialect: (target: string) => string;
}

export const COMPILE_TEXTS: Readonly<Record<Taal, CompileTexts>> = {
    nl: {
        about: 'de norm als iets dat elders rekent of te lezen is',
        target: 'wat het wordt: js is een JavaScript-module met typen, sql een tabel met weergaven die elke rij scoren (een onzekere cel weigeren zij, per rij), dmn een beslismodel, json de beslissing voor andere programma\'s, md de norm als paragraaf van een rapport',
        dialect: 'voor welke database de SQL is, of welke versie DMN (1.3 voor wat op dmn-js gebouwd is, zoals Camunda Modeler)',
        naam: 'waar de namen van tabel en weergaven mee beginnen (anders: de naam van het normbestand)',
        out: 'schrijf de bestanden in deze map (anders: het eerste naar het scherm)',
        wrongDialect: (dialect, target, dialects) => `'--dialect ${dialect}' kan niet bij '--target ${target}'. Kies uit: ${dialects.join(', ')}.`,
        noDialect: (target) => `'--target ${target}' kent geen dialecten. Laat '--dialect' weg.`,
    },
    en: {
        about: 'the norm as something that computes or can be read elsewhere',
        target: 'what it becomes: js is a JavaScript module with types, sql a table with views that score every row (an uncertain cell they refuse, row by row), dmn a decision model, json the decision for other programs, md the norm as a paragraph of a report',
        dialect: 'the database that the SQL is for, or the version of DMN (1.3 for what is built on dmn-js, as Camunda Modeler)',
        naam: 'what the names of table and views begin with (else: the name of the norm file)',
        out: 'write the files in this folder (else: the first to the screen)',
        wrongDialect: (dialect, target, dialects) => `'--dialect ${dialect}' does not go with '--target ${target}'. Choose from: ${dialects.join(', ')}.`,
        noDialect: (target) => `'--target ${target}' has no dialects. Leave out '--dialect'.`,
    },
};
