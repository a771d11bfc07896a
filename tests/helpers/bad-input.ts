// How is bad input given to a command, and what must never be among what it says?
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type CliResult, runCli } from './run-cli.js';
import { tempFolder } from './temp-folder.js';

/** Generous: it is to find what never ends, not to measure. */
export const PATIENCE = 30_000;
/** What takes a second or two on a quiet machine, and on a busy one several; a quadratic search takes minutes. */
export const SOON = 15_000;
const MOST_OUTPUT = 120_000;
export const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
export const A = 'dimensie A\nrood op A blokkeert groen\n';
export const lines = (n: number, line: (i: number) => string): string => Array.from({ length: n }, (_, i) => `${line(i)}\n`).join('');
export const dimensions = (n: number): string => lines(n, (i) => `dimensie D${i}`);
export const table = (n: number, cell: (i: number) => string): string =>
    `korps;${Array.from({ length: n }, (_, i) => `D${i}`).join(';')}\nX;${Array.from({ length: n }, (_, i) => cell(i)).join(';')}\n`;
/** Bytes without a pattern, the same every time. */
export const noise = (n: number): Buffer => Buffer.from(Array.from({ length: n }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255));

export function run(folder: string, ...args: string[]): CliResult {
    const begin = Date.now();
    const result = runCli(args, folder);
    expect(Date.now() - begin).toBeLessThan(PATIENCE);
    const said = result.out + result.err;
    expect(said).not.toMatch(/\n\s+at |had niet mogen|call stack|The argument|Error:|ERR_|undefined/);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(MOST_OUTPUT);
    return result;
}

export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
    const folder = tempFolder();
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return folder;
}
