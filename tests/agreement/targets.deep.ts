// Do all targets say what the interpreter says, on very many random norms? For `npm run test:deep`; NORMS=<n> tries fewer, or more.
import { test } from 'vitest';
import { agreeOnRandomNorms } from './targets.js';

const NORMS = Number(process.env['NORMS'] ?? 1500);

test(`on ${NORMS} random norms and corps`, () => agreeOnRandomNorms(NORMS), 3_600_000);
