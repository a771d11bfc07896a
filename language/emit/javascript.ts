// Which JavaScript is a decision? One ES module that stands alone: every rule is code of its own, with
// its sentence and place above it. Agrees with `decision/score.ts`, by test.
import type { Decision } from '../decision/types.js';
import { ceilingsCode } from './javascript/ceilings.js';
import { columnsCode } from './javascript/columns.js';
import { pointConditions, pointScale } from './javascript/conditions.js';
import { dimensionsCode, remarkOf } from './javascript/dimensions.js';
import { comment, literal, type Plain, text } from './javascript/literal.js';
import { createNames } from './javascript/names.js';
import { type JavaScriptOptions, lastPart } from './javascript/options.js';
import { print } from './javascript/print.js';
import { readerCode } from './javascript/reader.js';
import { COLOURS, CONDITIONS, POINTS } from './javascript/runtime/conditions.js';
import { INPUT } from './javascript/runtime/input.js';
import { OUTCOME } from './javascript/runtime/outcome.js';
import { PROGRAM } from './javascript/runtime/program.js';
import { WAYS } from './javascript/runtime/ways.js';
import { typesCode } from './javascript/types.js';
import { pointsIn } from './points.js';

export type { EmitSchema, JavaScriptOptions } from './javascript/options.js';

export interface EmittedJavaScript {
    /** An ES module without imports. */
    readonly code: string;
    /** Its type declarations. */
    readonly types: string;
}

export function emitJavaScript(decision: Decision, options: JavaScriptOptions): EmittedJavaScript {
    const header = headerCode(decision, options);
    const toonBestand = options.toonBestand ?? lastPart;
    const names = createNames(decision);
    const remark = remarkOf(toonBestand);
    // The ceilings first: they ask for the lists of dimensions that stand above them.
    const ceilings = ceilingsCode(decision, names, remark, toonBestand);
    const lists = names.lists().map(({ naam, code }) => `const ${naam} = ${print(code, 0, `const ${naam} = ;`.length)};\n`);
    const points = decision.plafonds.some(({ als }) => pointConditions(als).length > 0);
    const code = [
        header,
        `\nexport const norm = Object.freeze({\n${normFields(decision, options)}});\n`,
        `\nexport const dimensies = Object.freeze([\n${decision.dimensies.map(({ naam }) => `  ${text(naam)},\n`).join('')}]);\n`,
        API,
        title('De norm: scores'),
        COLOURS,
        `\n${decision.dimensies.map((_, i) => `const ${names.of(i)} = ${i};\n`).join('')}`,
        ...(points ? ['\n', pointsCode(decision)] : []),
        title('De norm: dimensies'),
        `\n${dimensionsCode(decision, remark)}`,
        title('De norm: weging'),
        `\n${lists.join('')}${blancoRemark(decision)}`,
        ceilings,
        '\n// Elke dimensie na alles wat haar regels lezen.\n',
        `const VOLGORDE = ${print({ open: '[', parts: decision.volgorde.map(names.of), close: ']' }, 0, 'const VOLGORDE = ;'.length)};\n`,
        title('Rekenen: voorwaarden'),
        CONDITIONS,
        ...(points ? [POINTS] : []),
        title('Rekenen: gegevens van één korps'),
        `\n${schemaCode(options)}`,
        INPUT,
        title('Rekenen: de uitkomst'),
        OUTCOME,
        title('Rekenen: de uitleg'),
        WAYS,
        title('Rekenen: kolommen'),
        columnsCode(decision, names),
        ...(options.lezer === undefined ? [] : [
            title('Als programma'),
            PROGRAM,
            title('De lezer van gegevensbestanden, zoals Normtaal die zelf gebruikt'),
            `\n${readerCode(options.lezer)}`,
        ]),
    ].join('');
    return { code, types: typesCode(decision, options, header) };
}

const API = `
/** De eindscore van één korps, de score per dimensie, en de regels die gelden: laagste eerst. */
export function score(corps) {
  const { eigen, gevonden } = reken(lees(corps));
  return beschrijf(eigen, gevonden);
}

/** Als score, met waarom het niet beter is en wat er op zijn minst beter moet voor groen. */
export function explain(corps) {
  const { eigen, gevonden } = reken(lees(corps));
  const uitslag = beschrijf(eigen, gevonden);
  return { ...uitslag, waaromNiet: waaromNiet(gevonden.eind, uitslag.plafonds), kortsteWegen: kortsteWegen(eigen.map((dimensie) => dimensie.eigen), gevonden.eind) };
}

/** De eindscores van vele korpsen tegelijk, uit kolommen met een code per rij: 0 blanco, 1 rood, 2 geel, 3 groen. */
export function scoreColumns(columns, options = {}) {
  return scoorKolommen(columns, options);
}

/** Lege kolommen van alle gewogen dimensies, waar de rekenkern ze zonder kopiëren leest. */
export function createColumns(rows) {
  return maakKolommen(rows);
}
`;

const title = (naam: string): string => `\n// ── ${naam} ${'─'.repeat(Math.max(0, 96 - naam.length))}\n`;

function headerCode({ titel, concept }: Decision, { bestand, sha256, versie }: JavaScriptOptions): string {
    return [
        ...(concept ? ['// CONCEPT: deze norm is niet vastgesteld.'] : []),
        `// ${comment(titel || bestand)}`,
        `// Gemaakt door Normtaal ${comment(versie)} uit ${comment(bestand)} (sha256 ${comment(sha256)}).`,
        '// Wijzig niet dit bestand maar de norm.',
        '',
    ].join('\n');
}

function normFields({ titel, concept }: Decision, { bestand, sha256, versie }: JavaScriptOptions): string {
    const fields = { name: bestand, edition: titel, hash: sha256, version: versie, concept };
    return Object.entries(fields).map(([key, value]) => `  ${key}: ${literal(value)},\n`).join('');
}

function pointsCode(decision: Decision): string {
    const { dimensies } = decision;
    const punten = pointsIn(decision);
    const blanco = decision.blancoAls === 'blanco' ? '' : `, [BLANCO, ${punten[decision.blancoAls]}]`;
    return [
        `const PUNTEN = new Map([[ROOD, ${punten.rood}], [GEEL, ${punten.geel}], [GROEN, ${punten.groen}]${blanco}]);\n`,
        `// Geteld in delen van een punt, zodat breuken precies blijven.\nconst DELEN = ${pointScale(decision)};\n`,
        `const GEWICHT = ${literal(dimensies.map(({ gewicht }) => gewicht))};\n`,
    ].join('');
}

const blancoRemark = ({ blancoAls }: Decision): string =>
    blancoAls === 'blanco' ? '' : `// Blanco telt als ${blancoAls}: een voorwaarde die ${blancoAls} leest, leest ook blanco.\n`;

/** What a table can hold, and which values an indicator can have. */
function schemaCode({ schema }: JavaScriptOptions): string {
    const lines = (items: readonly object[]): string => items.map((item) => `    ${literal(item as Plain)},\n`).join('');
    return `const SCHEMA = {\n  kolommen: [\n${lines(schema.kolommen)}  ],\n  korpsen: [\n${lines(schema.korpsen)}  ],\n};\n`;
}
