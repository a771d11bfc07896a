// How do the long tests run? As the others, with more time for each.
import { mergeConfig } from 'vitest/config';
import quick from './vitest.js';

const deep = mergeConfig(quick, { test: { testTimeout: 1_800_000, hookTimeout: 600_000 } });
deep.test.include = ['tests/**/*.deep.ts'];
export default deep;
