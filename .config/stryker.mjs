// How is code changed, one place at a time, to see whether a test notices?
export default {
    testRunner: 'vitest',
    vitest: { configFile: '.config/vitest-mutate.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: ['language/{decision,analysis,emit}/**/*.ts', '!**/types.ts'],
    // What is made once, when a file is loaded, would take a fresh start for every change.
    ignoreStatic: true,
    // Nobody checks types here, and a line on top of a golden file would be a difference.
    disableTypeChecks: false,
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: { logTests: false, reportTests: false },
    jsonReporter: { fileName: '.mutate/report.json' },
    tempDirName: '.mutate/sandbox',
    concurrency: 2,
    timeoutMS: 60_000,
};
