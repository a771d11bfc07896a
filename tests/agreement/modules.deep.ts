// Do compiled modules, by row, by column and by WebAssembly, say what the interpreter says on ten thousand random norms? CASES=<n> tries fewer, or more.
import { test } from 'vitest';
import { agreeOnModules } from './targets.js';

const CASES = Number(process.env['CASES'] ?? 10_000);

test(`${CASES} cases`, () => agreeOnModules(CASES));
