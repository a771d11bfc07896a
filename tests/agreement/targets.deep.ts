// Do all targets say what the interpreter says, on very many random norms? For `npm run test:deep`.
import { test } from 'vitest';
import { agreeOnRandomNorms } from './targets.js';

test('on random norms and corps', () => agreeOnRandomNorms(1500), 3_600_000);
