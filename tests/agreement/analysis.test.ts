// Is the analysis of random norms what weighing every corps gives?
import { test } from 'vitest';
import { agreeOnAnalysis } from './agree-on-analysis.js';

test('100 norms', () => agreeOnAnalysis(100));
