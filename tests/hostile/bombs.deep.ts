// Is data that would fill the memory refused by its size before it is made? All that we know of.
import { test } from 'vitest';
import { BOMBS, expectRefused } from './bombs.js';

test.each(BOMBS)('%s', (...bomb) => expectRefused(bomb));
