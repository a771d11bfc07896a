// How do the tests run?
import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['tests/**/*.test.ts'],
        setupFiles: ['.config/groupby.mjs', '.config/seed.ts'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
    },
});
