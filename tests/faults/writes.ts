// Which commands write a file, and what is left of it when the system fails at one moment?
import { expect } from 'vitest';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CLI } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const INJECT = pathToFileURL(resolve(import.meta.dirname, 'inject.mjs')).href;
const NORM = 'dimensie Weging\ndimensie   Gedragscode\nrood op Weging   blokkeert groen\n';
const LINES = ['dimensie Weging', 'dimensie Gedragscode', '', 'rood op Weging blokkeert groen', ''].join('\n');
const DATA = 'korps;Weging;Gedragscode\nUtrecht;rood;groen\n';

export interface Write {
    readonly name: string;
    readonly args: readonly string[];
    /** The file that is written, and what was in it. */
    readonly file: string;
    readonly before: string;
}

export const WRITES: readonly Write[] = [
    { name: 'fmt', args: ['fmt', 'n.norm'], file: 'n.norm', before: NORM },
    { name: 'check --fix', args: ['check', 'n.norm', '--fix'], file: 'n.norm', before: `${NORM}rood op Gedragscod blokkeert groen\n` },
    { name: 'score --out', args: ['score', 'n.norm', '--data', 'd.csv', '--format', 'json', '--out', 'uit'], file: 'uit', before: 'wat er stond\n' },
    { name: 'diff --out', args: ['diff', 'n.norm', 'm.norm', '--format', 'html', '--out', 'uit'], file: 'uit', before: 'wat er stond\n' },
    { name: 'compile --out', args: ['compile', 'n.norm', '--out', '.'], file: 'n.mjs', before: 'wat er stond\n' },
];

export interface Left {
    readonly killed: boolean;
    readonly code: number | null;
    readonly err: string;
    readonly content: string | undefined;
    readonly files: readonly string[];
}

/** Runs a command in a folder of its own, and fails it at a moment. */
export function runFailing({ args, file, before }: Write, fault: string, pieces: number, env: Readonly<Record<string, string>> = {}): Left & { readonly steps: readonly string[] } {
    const folder = tempFolder({ 'n.norm': NORM, 'm.norm': LINES, 'd.csv': DATA, [file]: before });
    const steps = join(folder, 'steps.log');
    const run = spawnSync(process.execPath, ['--import', INJECT, CLI, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FAULT: fault, PIECES: String(pieces), STEPS: steps, ...env } });
    const path = join(folder, file);
    return {
        killed: run.signal === 'SIGKILL',
        code: run.status,
        err: run.stderr,
        content: existsSync(path) ? readFileSync(path, 'utf8') : undefined,
        files: readdirSync(folder).filter((name) => name !== 'steps.log').sort(),
        steps: existsSync(steps) ? readFileSync(steps, 'utf8').trim().split('\n') : [],
    };
}

/** Whatever step is refused: the old file, one message, and nothing beside it. */
export function expectOldFile(write: Write): void {
    const undisturbed = runFailing(write, '', 1);
    expect(undisturbed.content).not.toBe(write.before);
    const last = undisturbed.steps.indexOf('renamed');
    for (const [moment, step] of undisturbed.steps.slice(0, last).entries()) {
        const code = step === 'write' ? 'ENOSPC' : 'EACCES';
        const { content, code: exit, err, files } = runFailing(write, `${moment + 1}:${code}`, 1);
        expect({ step, content, exit }).toEqual({ step, content: write.before, exit: 2 });
        expect(err).toContain(code === 'ENOSPC' ? 'niet te schrijven: de schijf is vol' : 'niet te schrijven: ');
        expect(err).not.toMatch(/\n\s+at |injected/);
        expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
}
