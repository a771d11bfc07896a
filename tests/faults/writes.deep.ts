// Killed at any moment of a write, a hundred times: is there always the old file or the new one, whole? And of every command that writes?
import { expect, test } from 'vitest';
import { expectOldFile, runFailing, type Write, WRITES } from './writes.js';

const PIECES = 130;

test('a hundred moments of a write', () => {
    const write = WRITES.find(({ name }) => name === 'score --out') as Write;
    const { content: after, steps } = runFailing(write, '', PIECES);
    expect(steps.length).toBeGreaterThanOrEqual(100);
    const left = steps.map((_, i) => runFailing(write, `${i + 1}:KILL`, PIECES));
    expect(left.filter(({ killed }) => !killed)).toEqual([]);
    const renamed = steps.indexOf('renamed');
    expect(left.map(({ content }) => content)).toEqual(steps.map((_, i) => (i < renamed ? write.before : after)));
    process.stdout.write(`Killed at ${left.length} moments: ${renamed} times the old file, ${left.length - renamed} times the new one, never a half.\n`);
});

test.each(WRITES)('$name: refused at any step', (write) => expectOldFile(write));
