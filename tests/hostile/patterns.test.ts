// Is what a pattern could search for again and again read soon? Long runs of one sign, and beginnings without an end.
import { expect, test } from 'vitest';
import { folderWith, SOON } from '../helpers/bad-input.js';
import { runCli } from '../helpers/run-cli.js';

const blanks = ' '.repeat(200_000);
const RULE = 'rood op A blokkeert groen\n';

test.each<[string, readonly string[], Readonly<Record<string, string>>, number]>([
    ['blanks in a name', ['check', 'n.norm'], { 'n.norm': `dimensie "A${blanks}B"\nrood op "A B" blokkeert groen\n` }, 0],
    ['comments that nothing ends', ['check', 'n.norm'], { 'n.norm': `dimensie A\n${'/* '.repeat(200_000)}\n${RULE}` }, 1],
    ['comments that nothing ends, behind one that is closed', ['check', 'n.norm'], { 'n.norm': `dimensie A /* zo */\nrood op B\u202e blokkeert groen\n${'/*\n'.repeat(100_000)}` }, 1],
    ['blanks in a sentence', ['fmt', 'n.norm'], { 'n.norm': `dimensie A\nrood op A${blanks}blokkeert groen bron "x"\n` }, 0],
    ['blanks before an end of line', ['check', 'n.norm', '--fix'], { 'n.norm': `dimensie A${blanks}\n${RULE}${blanks}\n${RULE}` }, 0],
    ['points in a path', ['check', 'n.norm'], { 'n.norm': `gebruik "${'.'.repeat(200_000)}x"\ndimensie A\n` }, 1],
    ['points in a source', ['check', 'n.norm'], { 'n.norm': `dimensie A\n  bron "https://a.b${'.'.repeat(200_000)}"\n${RULE}` }, 0],
    ['digits', ['check', 'n.norm'], { 'n.norm': `dimensie A\nmeer dan ${'1'.repeat(200_000)} punten blokkeert groen\n` }, 1],
    ['dashes in a name', ['check', 'n.norm'], { 'n.norm': `dimensie "A${' -'.repeat(100_000)}B"\nrood op "A-B" blokkeert groen\n` }, 1],
    ['quotes in a cell', ['score', 'n.norm', '--data', 'd.csv'], { 'n.norm': `dimensie A\n${RULE}`, 'd.csv': `korps;A\nX;${'"'.repeat(200_000)}\n` }, 1],
    ['blanks in a heading', ['score', 'n.norm', '--data', 'd.csv'], { 'n.norm': `dimensie A\n${RULE}`, 'd.csv': `korps${blanks}x;A\nX;rood\n` }, 1],
])('%s', (_, args, files, code) => {
    const begin = Date.now();
    const result = runCli(args, folderWith(files));
    expect(Date.now() - begin).toBeLessThan(SOON);
    expect({ code: result.code, trace: /\n\s+at /.test(result.err) }).toEqual({ code, trace: false });
});
