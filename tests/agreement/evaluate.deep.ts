// Does the tool agree with an evaluation that was written apart from it, on ten thousand random norms? CASES=<n> tries fewer, or more.
import { test } from 'vitest';
import { agreeOnScores } from './agree-on-scores.js';

const CASES = Number(process.env['CASES'] ?? 10_000);

test(`${CASES} cases`, () => agreeOnScores(CASES));
