// Is the comparison of random editions what weighing every corps by both gives?
import { test } from 'vitest';
import { agreeOnEditions } from './agree-on-editions.js';

test('100 pairs of editions', () => agreeOnEditions(100));
