// Does the tool agree with the naive evaluation on whole norms: files, units, data as text, examples, expectations?
import { test } from 'vitest';
import { agreeOnWholes } from './agree-on-wholes.js';

test('100 whole norms', () => agreeOnWholes(100));
