// Is the analysis of ten thousand random norms what weighing every corps gives? CASES=<n> tries fewer, or more.
import { test } from 'vitest';
import { agreeOnAnalysis } from './agree-on-analysis.js';

const CASES = Number(process.env['CASES'] ?? 10_000);

test(`${CASES} cases`, () => agreeOnAnalysis(CASES));
