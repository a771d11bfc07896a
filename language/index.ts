// What does the language offer to the command line, the tests and other programs? The only door.
export { type Databestand, type Gegevens, type KorpsRij, readData, type Toelichting } from './data/read-data.js';
export { type Kolom, type Schema, schemaOf } from './data/schema.js';
export { buildDecision } from './decision/build.js';
export { evaluate } from './decision/evaluate.js';
export { type DimensieUitslag, type GeldendPlafond, scoreEenheid, scoreKorps, type Uitslag } from './decision/score.js';
export * from './decision/types.js';
export { ALLE_DIAGNOSES, type Bladzijde } from './diagnostics/all.js';
export type { Ernst, Melding, Reparatie, Taal, Tweetalig, Wijziging } from './diagnostics/index.js';
export { renderIndex, renderPage } from './diagnostics/manual.js';
export { pasToe, veiligeWijzigingen } from './diagnostics/repairs.js';
export { type GeladenNorm, NormLoader, type ReadFile } from './load.js';
export { missingFile } from './result/missing-file.js';
export { dataRemarks } from './result/data-remarks.js';
export { ceilingJson, type Recept, rowJson, scoreJson, type Toon } from './result/score-json.js';
export { type Per, type Rij, type Scoretabel, scoreTable, writeScores } from './result/score-table.js';
export { testNorm, type Toets } from './result/test-norm.js';
export type { Norm } from './model/types.js';
