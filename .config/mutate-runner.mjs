// How does Stryker run the tests? In a process that loads them once: a change is switched on, the tests that come there run until one fails. Starting a runner anew for each change took longer than the tests.
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { testsOf } from './mutate-tests.mjs';

/** What the code that Stryker changed reads and writes. */
const switches = (globalThis.__stryker__ ??= {});

class LoadedRunner {
    /** Those that noticed the last changes first: the next change is beside them. */
    #tests = [];

    capabilities() {
        return { reloadEnvironment: false };
    }

    async init() {
        // The same cases for every change, and not the smallest that fails: that it fails is enough.
        fc.configureGlobal({ seed: Number(process.env.NORMTAAL_SEED), endOnFailure: true });
        const { tests } = await import(pathToFileURL(resolve('.mutate/tests.mjs')).href);
        this.#tests = [...tests];
    }

    async dryRun({ files }) {
        const asked = testsOf(files);
        const results = [];
        for (const test of this.#tests.filter(({ file }) => asked.has(file))) {
            switches.currentTestId = test.id;
            results.push(await this.#resultOf(test));
        }
        switches.currentTestId = undefined;
        return { status: DryRunStatus.Complete, tests: results, mutantCoverage: switches.mutantCoverage };
    }

    async mutantRun({ testFilter, hitLimit, activeMutant }) {
        Object.assign(switches, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
        try {
            const asked = new Set(testFilter);
            const files = testsOf([activeMutant.fileName]);
            const tests = this.#tests.filter(({ id, file }) => asked.has(id) && files.has(file));
            for (const [i, test] of tests.entries()) {
                const result = await this.#resultOf(test);
                const endless = determineHitLimitReached(switches.hitCount, hitLimit);
                if (endless) return { ...endless, status: MutantRunStatus.Timeout };
                if (result.status === TestStatus.Success) continue;
                // Nothing of one change may be left for the next: the same test has to pass without it. If not, Stryker begins anew with another process.
                switches.activeMutant = undefined;
                if ((await this.#resultOf(test)).status === TestStatus.Failed) throw new Error(`${test.id} fails without a change too.`);
                this.#tests = [test, ...this.#tests.filter((each) => each !== test)];
                return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage: result.failureMessage, nrOfTests: i + 1 };
            }
            return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
        } finally {
            switches.activeMutant = undefined;
        }
    }

    async #resultOf({ id, run }) {
        const start = performance.now();
        const about = () => ({ id, name: id, timeSpentMs: performance.now() - start });
        try {
            await run();
            return { ...about(), status: TestStatus.Success };
        } catch (error) {
            return { ...about(), status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
        }
    }
}

const create = () => new LoadedRunner();
create.inject = [];
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'loaded', create)];
