// How does a test run the command line as its users do: as a process?
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const CLI = resolve(ROOT, '.dist/normtaal.cjs');

export interface CliResult {
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
}

/** Runs `normtaal` with arguments, in the project's folder unless told otherwise. */
export function runCli(args: readonly string[], cwd: string = ROOT): CliResult {
    const { FORCE_COLOR: _, ...env } = process.env;
    const run = spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...env, NO_COLOR: '1' } });
    return { code: run.status, out: run.stdout, err: run.stderr };
}
