// How do the tests in a real editor run? One after another: they share one editor and one browser.
import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['tests/e2e-vscode/**/*.spec.ts'],
        testTimeout: 120_000,
        hookTimeout: 180_000,
        // What an editor shows comes when it comes: a second is soon gone.
        expect: { poll: { timeout: 20_000 } },
        fileParallelism: false,
        sequence: { concurrent: false },
        bail: 0,
    },
});
