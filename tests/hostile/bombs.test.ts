// Is data that would fill the memory refused by its size before it is made? One of each kind; `bombs.deep.ts` tries them all.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { CLI } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { BOMBS, expectRefused, HEAP } from './bombs.js';

test.each(BOMBS.filter(([name]) => ['a last cell in each of 50,000 rows', '30 million empty rows', '5000 corps with each a column of its own'].includes(name)))('%s', (...bomb) => expectRefused(bomb));

describe('a table that score reads in pieces', () => {
    test.each([
        ['nothing in it', '\n'.repeat(9_000_000), 'het is leeg'],
        ['no end of a row', `korps;A\n${';'.repeat(9_000_000)}`, 'is te lang, of een aanhalingsteken is er niet afgesloten'],
        ['a cell beside the heading', `korps;A\nX;rood;groen\n${'Y;\n'.repeat(3_000_000)}`, 'd.csv:2:1: fout NT0405: Dit bestand is niet als tabel van korpsen te lezen: deze rij heeft 3 cellen en de kop 2'],
    ])('%s is told', (_, content, said) => {
        const folder = tempFolder({ 'n.norm': 'dimensie A\nrood op A blokkeert groen\n', 'd.csv': content });
        const { status, stderr } = spawnSync(process.execPath, [CLI, 'score', 'n.norm', '--data', 'd.csv', '--format', 'csv', '--out', 'uit.csv'], { cwd: folder, encoding: 'utf8', timeout: 60_000, env: { ...process.env, ...HEAP, NO_COLOR: '1' } });
        expect([1, 2]).toContain(status);
        expect(stderr).toContain(said);
    });
});
