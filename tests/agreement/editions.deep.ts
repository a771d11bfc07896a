// Is the comparison of ten thousand random pairs of editions what weighing every corps by both gives? CASES=<n> tries fewer, or more.
import { test } from 'vitest';
import { agreeOnEditions } from './agree-on-editions.js';

const CASES = Number(process.env['CASES'] ?? 10_000);

test(`${CASES} cases`, () => agreeOnEditions(CASES));
