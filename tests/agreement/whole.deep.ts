// Does the tool agree with the naive evaluation on ten thousand whole norms? CASES=<n> tries fewer, or more.
import { test } from 'vitest';
import { agreeOnWholes } from './agree-on-wholes.js';

const CASES = Number(process.env['CASES'] ?? 10_000);

test(`${CASES} cases`, () => agreeOnWholes(CASES));
