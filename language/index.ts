// What does the language offer to the command line, the tests and other programs? The only door.
export { type Databestand, type Gegevens, type KorpsRij, readData, type Toelichting } from './data/read-data.js';
export { type Kolom, type Schema, schemaOf } from './data/schema.js';
export { buildDecision } from './decision/build.js';
export { evaluate } from './decision/evaluate.js';
export { type DimensieUitslag, type GeldendPlafond, scoreEenheid, scoreKorps, type Uitslag } from './decision/score.js';
export * from './decision/types.js';
export { dataKey } from './names.js';
export { nearest } from './nearest.js';
export type { Ernst, Melding } from './diagnostics/index.js';
export { type GeladenNorm, NormLoader, type ReadFile } from './load.js';
export { missingFile } from './result/missing-file.js';
export { dataRemarks } from './result/data-remarks.js';
export { explainRow, explanationJson, type Verklaring } from './result/explanation.js';
export { ceilingJson, type Recept, rowJson, scoreJson, type Toon } from './result/score-json.js';
export { type Per, type Rij, type Scoretabel, scoreTable, writeScores } from './result/score-table.js';
export { testNorm, type Toets } from './result/test-norm.js';
export type { Norm } from './model/types.js';
