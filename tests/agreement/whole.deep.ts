// Does the tool agree with the naive evaluation on ten thousand whole norms? WHOLES=<n> tries fewer, or more.
import { test } from 'vitest';
import { agreeOnWholes } from './agree-on-wholes.js';

const WHOLES = Number(process.env['WHOLES'] ?? 10_000);

test(`${WHOLES} whole norms`, () => agreeOnWholes(WHOLES));
