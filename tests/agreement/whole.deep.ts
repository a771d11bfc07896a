// Does the tool agree with the naive evaluation on ten thousand whole norms?
import { test } from 'vitest';
import { agreeOnWholes } from './agree-on-wholes.js';

test('10,000 whole norms', () => agreeOnWholes(10_000));
