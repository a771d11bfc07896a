// Does a failed write leave the old file, whole, and a failed read one clear message? The system is made to fail.
import { lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { expectOldFile, runFailing, type Write, WRITES } from './writes.js';

const [fmt] = WRITES as readonly [Write];
const score = WRITES.find(({ name }) => name === 'score --out') as Write;

describe('a file that is written', () => {
    test('refused at any step', () => expectOldFile(fmt));

    test('killed half-way', () => {
        const { killed, content } = runFailing(score, '3:KILL', 4);
        expect({ killed, content }).toEqual({ killed: true, content: score.before });
    });

    test.skipIf(process.platform === 'win32')('stays what it is: a link to elsewhere, and readable by whom it was', () => {
        const folder = tempFolder({ 'n.norm': fmt.before });
        writeFileSync(join(folder, 'n.norm'), fmt.before, { mode: 0o600 });
        symlinkSync('n.norm', join(folder, 'l.norm'));
        const mode = statSync(join(folder, 'n.norm')).mode;
        expect(runCli(['fmt', 'l.norm'], folder).code).toBe(0);
        expect(lstatSync(join(folder, 'l.norm')).isSymbolicLink()).toBe(true);
        expect(readFileSync(join(folder, 'n.norm'), 'utf8')).not.toBe(fmt.before);
        expect(statSync(join(folder, 'n.norm')).mode).toBe(mode);
    });
});

test.each(['ENOENT', 'EACCES', 'EIO'])('a norm or data file that fails while it is read: %s', (code) => {
    for (const [moment, file] of [[1, 'n.norm'], [2, 'd.csv']] as const) {
        const { code: exit, err, content } = runFailing(score, `${moment}:${code}`, 1, { READS: '1' });
        expect({ exit, content }).toEqual({ exit: 2, content: score.before });
        expect(err).toMatch(new RegExp(`^normtaal: ${file} is niet te lezen: .+\\.\n`));
        expect(err).not.toMatch(/\n\s+at /);
    }
});
