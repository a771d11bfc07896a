// How do the tests run?
import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['tests/**/*.test.ts'],
        setupFiles: ['.config/groupby.mjs', '.config/seed.ts'],
        // Making the services takes longer than most tests: files share them. No test changes what another sees, or puts it back.
        isolate: false,
        // All cores: by itself the runner leaves one alone, which of two is half.
        maxWorkers: '100%',
        // What never ends is a fault; a machine that is busy is not.
        testTimeout: 240_000,
        hookTimeout: 120_000,
    },
});
