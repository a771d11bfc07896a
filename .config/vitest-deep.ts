// How do the long tests run? As the others, with more time for each, and each file by itself: they fill memory.
import { mergeConfig } from 'vitest/config';
import quick from './vitest.js';

const deep = mergeConfig(quick, { test: { isolate: true, testTimeout: 1_800_000, hookTimeout: 600_000 } });
deep.test.include = ['tests/**/*.deep.ts'];
export default deep;
