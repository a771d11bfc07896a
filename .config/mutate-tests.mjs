// Which tests try a change of which code? Those that judge by another answer and need no process, server or browser; the cheapest first, for the first that notices is enough.
const TRIED_BY = [
    ['language/decision/norm-tree', ['emit/every-form', 'emit/sql', 'emit/dmn']],
    ['language/decision/read.ts', ['emit/json']],
    ['language/decision/build.ts', ['emit/json', 'result/want', 'decision/outcomes', 'decision/work', 'agreement/evaluate', 'agreement/whole']],
    ['language/decision/derive.ts', ['decision/derive', 'decision/outcomes', 'emit/every-form']],
    ['language/decision/unsure-values.ts', ['decision/derive', 'decision/outcomes', 'result/expectation', 'decision/unsure-values']],
    ['language/decision/', ['decision/outcomes', 'decision/every-choice', 'decision/derive', 'decision/work', 'decision/choices', 'result/explanation', 'decision/ways']],
    ['language/analysis/norm-diagrams', ['analysis/answers', 'analysis/norms']],
    ['language/analysis/value-classes', ['analysis/answers', 'analysis/norms']],
    ['language/analysis/coverage', ['analysis/answers', 'analysis/size', 'result/coverage']],
    ['language/analysis/diagram', ['analysis/answers', 'analysis/size', 'analysis/weighting', 'analysis/rules', 'diagnostics/fixtures']],
    ['language/analysis/', ['analysis/answers', 'analysis/size', 'analysis/weighting', 'analysis/rules']],
    ['language/emit/json', ['emit/json']],
    ['language/emit/markdown', ['emit/every-form', 'emit/edges', 'emit/markdown']],
    ['language/emit/', ['emit/every-form', 'emit/edges']],
];

const fileOf = (name) => `tests/${name}.test.ts`;
const namesFor = (path) => TRIED_BY.find(([place]) => path.replaceAll('\\', '/').includes(place))?.[1] ?? [];

/** Of a pattern: those of all places that it may stand for. */
function namesIn(pattern) {
    if (!pattern.includes('*')) return namesFor(pattern);
    const [start] = pattern.split('*');
    return TRIED_BY.filter(([place]) => place.startsWith(start) || start.startsWith(place)).flatMap(([, names]) => names);
}

/** Those that try what is asked for (`NORMTAAL_MUTATE`, as Stryker's `--mutate`); all where that names no place of the above. */
export function testsToLoad() {
    const asked = (process.env.NORMTAAL_MUTATE ?? '').split(',').filter((pattern) => !pattern.startsWith('!')).map(namesIn);
    return [...new Set(asked.some((names) => names.length === 0) ? TRIED_BY.flatMap(([, names]) => names) : asked.flat())].map(fileOf);
}

/** The files of tests that try a change in one of these. */
export const testsOf = (paths) => new Set(paths.flatMap(namesFor).map(fileOf));
