// Does the tool agree with an evaluation that was written apart from it, on random norms?
import { test } from 'vitest';
import { agreeOnScores } from './agree-on-scores.js';

test('200 norms', () => agreeOnScores(200));
