// What do tests find as `vitest` when they try changed code? Its own `expect`; a test is only written down here, to be run many times without loading anything again.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { format } from 'node:util';
import { expect, vi } from 'vitest';

/** Every test: its id and what it does. */
export const tests = [];
const groups = [];
let current = { name: '', after: [] };
let finish = [];

/** From here on the tests are those of another file. */
export function file(name) {
    current = { name, after: [] };
}

export function test(name, ...rest) {
    const body = rest.find((each) => typeof each === 'function');
    const title = [`${current.name}#${groups.join(' ')}`, name].join(' ');
    const same = tests.filter((each) => each.title === title).length;
    const { after, name: path } = current;
    tests.push({
        title,
        file: path,
        id: same === 0 ? title : `${title} (${same + 1})`,
        async run() {
            expect.setState({ testPath: path });
            finish = [];
            try {
                await body();
            } finally {
                for (const each of [...after, ...finish]) await each();
            }
        },
    });
}

export function describe(name, ...rest) {
    groups.push(name);
    rest.find((each) => typeof each === 'function')();
    groups.pop();
}

const forEach = (one) => (rows) => (name, ...rest) => {
    const body = rest.find((each) => typeof each === 'function');
    for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        one(format(name, ...values), () => body(...values));
    }
};
test.each = forEach(test);
describe.each = forEach(describe);
describe.skip = () => undefined;

export const afterEach = (body) => void current.after.push(body);
export const onTestFinished = (body) => void finish.push(body);

expect.extend({
    toMatchFileSnapshot(received, path) {
        // However lines end, as `vitest` does.
        const [given, golden] = [received, readFileSync(resolve(dirname(this.testPath), path), 'utf8')].map((text) => text.replace(/\r\n?/g, '\n'));
        return { pass: given === golden, message: () => `${path} says something else` };
    },
});

export { expect, vi };
