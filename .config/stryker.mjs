// How is code changed, one place at a time, to see whether a test notices?
// The same random cases for every change, and few: they are tried again for each.
process.env.NORMTAAL_SEED ??= '2012';
process.env.NORMTAAL_CASES ??= '0.1';
// Only the tests of what is changed are loaded.
const asked = process.argv.indexOf('--mutate');
process.env.NORMTAAL_MUTATE = asked === -1 ? '' : process.argv[asked + 1];

export default {
    testRunner: 'loaded',
    plugins: ['./.config/mutate-runner.mjs'],
    buildCommand: 'node .config/mutate-bundle.mjs',
    coverageAnalysis: 'perTest',
    mutate: ['language/{decision,analysis,emit}/**/*.ts', '!**/types.ts'],
    ignorePatterns: ['.dist', '.mutate', '.bench'],
    // What is made once, when a file is loaded, would take a fresh start for every change.
    ignoreStatic: true,
    // Nobody checks types here, and a line on top of a golden file would be a difference.
    disableTypeChecks: false,
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: { logTests: false, reportTests: false },
    jsonReporter: { fileName: '.mutate/report.json' },
    tempDirName: '.mutate/sandbox',
    concurrency: 2,
    timeoutMS: 10_000,
    timeoutFactor: 2,
};
