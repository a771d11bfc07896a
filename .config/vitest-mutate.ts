// Which tests try changed code (`npm run test:mutate`)? Those that judge by another answer and need no process, server or browser; the cheapest first, for the first that notices is enough.
import { mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import quick from './vitest.js';

const TESTS = [
    'tests/decision/choices.test.ts', 'tests/analysis/rules.test.ts', 'tests/analysis/norms.test.ts', 'tests/agreement/evaluate.test.ts', 'tests/analysis/weighting.test.ts',
    'tests/agreement/editions.test.ts', 'tests/agreement/analysis.test.ts', 'tests/agreement/whole.test.ts', 'tests/decision/unsure-values.test.ts', 'tests/result/robustness.test.ts', 'tests/decision/ways.test.ts',
    'tests/result/coverage.test.ts', 'tests/emit/json.test.ts', 'tests/emit/markdown.test.ts', 'tests/emit/javascript.test.ts', 'tests/emit/columns.test.ts', 'tests/emit/dmn.test.ts', 'tests/emit/sql.test.ts',
];

class CheapestFirst extends BaseSequencer {
    override async sort(files: Parameters<BaseSequencer['sort']>[0]): ReturnType<BaseSequencer['sort']> {
        const place = ({ moduleId }: (typeof files)[number]): number => TESTS.findIndex((test) => moduleId.endsWith(test));
        return [...files].sort((a, b) => place(a) - place(b));
    }
}

const mutate = mergeConfig(quick, { test: { env: { NORMTAAL_SEED: '2012' }, sequence: { sequencer: CheapestFirst } } });
mutate.test.include = TESTS;
export default mutate;
