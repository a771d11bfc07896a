// What does the language offer to the command line, the tests and other programs? The only door.
export { type Databestand, type Gegevens, type KorpsRij, readData, type Toelichting } from './data/read-data.js';
export { type Kolom, type Schema, schemaOf } from './data/schema.js';
export { buildDecision } from './decision/build.js';
export { evaluate } from './decision/evaluate.js';
export { type WaaromNiet, waaromNiet } from './decision/explain.js';
export { type DimensieUitslag, type GeldendPlafond, scoreEenheid, scoreKorps, type Uitslag } from './decision/score.js';
export * from './decision/types.js';
export { shortestWays, type Verbetering, type Weg } from './decision/ways.js';
export { type EmitSchema, type EmittedJavaScript, emitJavaScript, type JavaScriptOptions } from './emit/javascript.js';
export type { Ernst, Melding } from './diagnostics/index.js';
export { type GeladenNorm, NormLoader, type ReadFile } from './load.js';
export type { Norm } from './model/types.js';
