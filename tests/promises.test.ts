// Is every promise of language/README.md held by a test that is there and is run?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './helpers/run-cli.js';

const page = readFileSync(join(ROOT, 'language/README.md'), 'utf8');
const [, section = ''] = /## Promises\n([\s\S]*?)\n## /.exec(page) ?? [];
const promises = section.split('\n').filter((line) => line.startsWith('| ')).slice(2).map((line) => line.split(' | ') as [string, string]);

test('the page promises something', () => expect(promises.length).toBeGreaterThanOrEqual(8));

describe.each(promises)('%s', (_, held) => {
    const files = [...held.matchAll(/`([^`]+)`/g)].map(([, file]) => file as string);

    test('names a test that the suite or the long suite runs', () => {
        expect(files.length).toBeGreaterThan(0);
        expect(files.filter((file) => !/^tests\/.*\.(test|deep)\.ts$/.test(file))).toEqual([]);
    });

    test.each(files)('%s is there and tests something', (file) => {
        const text = readFileSync(join(ROOT, file), 'utf8');
        expect(text).toMatch(/\btest(\.each|\.skipIf|\.runIf)?\(/);
        expect(text).not.toMatch(/\b(test|describe)\.(skip|todo|only)\b/);
    });
});
