// Does who waits at a terminal see how far a long command is? The commands run in a real one.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { CLI, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NORM = 'aandachtsveld Toezicht\n  dimensie Kwaliteit\n    indicator Zaken: aantal\n    rood bij Zaken minder dan 6\n    anders groen\n  dimensie Team\nrood op Kwaliteit blokkeert groen\nrood op Team leidt tot rood\n';
const LONG = ' of a corps with a name that is quite long, as they are in this test, so that the table is large, and larger than what is read at once';
const table = (heads: string, line: (i: number) => string, count: number): string => `${heads}\n${Array.from({ length: count }, (_, i) => `k${i}${LONG};${line(i)}`).join('\n')}\n`;

describe('progress, to who waits at a terminal', () => {
    const hasTerminal = spawnSync('script', ['--version']).status === 0;
    if (!hasTerminal && process.env['NORMTAAL_ALLES'] === '1') throw new Error('The command script (bsdutils) is missing.');
    if (!hasTerminal) process.stdout.write('skipped: there is no command script to make a terminal\n');
    /** The lines that a person would have seen pass by on stderr. */
    const seen = (args: readonly string[], folder: string): string[] => {
        const quoted = [process.execPath, CLI, ...args].map((arg) => `'${arg}'`).join(' ');
        const { stdout } = spawnSync('script', ['-qec', `${quoted} >uit`, '/dev/null'], { cwd: folder, encoding: 'utf8' });
        return stdout.split(/[\r\n]+/).map((line) => line.replace(/\u001b\[K/g, '').trim()).filter((line) => line !== '');
    };
    const heavy = `${NORM}${Array.from({ length: 12 }, (_, i) => `dimensie D${i}\ngeel op D${i} en rood op Team leidt tot rood\nrood op D${i} en geel op minstens 2 andere dimensies leidt tot geel`).join('\n')}\n`;
    const heads = `korps;team;${Array.from({ length: 12 }, (_, i) => `d${i}`).join(';')}`;
    const row = (i: number): string => `${['rood', 'geel', 'groen'][i % 3]};${Array.from({ length: 12 }, (_, d) => ['groen', 'geel', 'rood'][(i * 7 + d * d) % 3]).join(';')}`;

    test.skipIf(!hasTerminal)('score of a large table, score with DuckDB, and report', async () => {
        const folder = tempFolder({ 'n.norm': heavy, 'd.csv': table(heads, row, 250_000), 'r.csv': table(heads, row, 1500) });
        expect(seen(['score', 'n.norm', '--data', 'd.csv'], folder)).toContainEqual(expect.stringMatching(/^[\d.]+ rijen gelezen \(\d+%\)$/));
        expect(seen(['report', 'n.norm', '--data', 'r.csv', '--out', 'r.html'], folder)).toContainEqual(expect.stringMatching(/^\d+ van 1500 korpsen en eenheden uitgelegd$/));
        if (await import('@duckdb/node-api').catch(() => undefined)) expect(seen(['score', 'n.norm', '--engine', 'duckdb', '--data', 'd.csv', '--out', 'd.out.csv'], folder)).toContainEqual(expect.stringMatching(/^DuckDB leest en rekent( \(\d+%\))?$/));
    }, 300_000);

    test('nothing where stderr is no terminal', () => {
        const folder = tempFolder({ 'n.norm': heavy, 'r.csv': table(heads, row, 300) });
        expect(runCli(['report', 'n.norm', '--data', 'r.csv', '--out', 'r.html'], folder)).toMatchObject({ code: 0, out: '', err: '' });
    });
});
