// Is a norm of thousands of dimensions read, scored and explained, and does a program get every message of one with very much wrong?
import { describe, expect, test } from 'vitest';
import { dimensions, folderWith, lines, PATIENCE, run, SOON, table } from '../helpers/bad-input.js';
import { runCli } from '../helpers/run-cli.js';

describe('large norms that are in order', () => {
    test.each<[string, string, string]>([
        ['a rule with 2,000 dimensions', `${dimensions(2000)}rood op ${Array.from({ length: 1999 }, (_, i) => `D${i}`).join(', ')} of D1999 blokkeert groen\n`, table(2000, () => 'groen')],
        ['3,000 dimensions and rules', dimensions(3000) + lines(3000, (i) => `rood op D${i} blokkeert groen`), table(3000, () => 'rood')],
        ['a chain of 3,000 rules', dimensions(3000) + lines(2999, (i) => `rood op D${i} leidt tot geel op D${i + 1}`), table(3000, () => 'rood')],
        ['a count over 300 dimensions with 10 unsure cells', `${dimensions(300)}rood op minstens 5 dimensies blokkeert groen\n`, table(300, (i) => (i < 10 ? 'rood|geel|groen' : 'groen'))],
    ])('%s', (_, norm, csv) => {
        const folder = folderWith({ 'n.norm': norm, 'd.csv': csv });
        expect(run(folder, 'check', 'n.norm').code).toBe(0);
        expect(run(folder, 'score', 'n.norm', '--data', 'd.csv', '--format', 'csv').code).toBe(0);
        expect(runCli(['explain', 'n.norm', 'X', '--data', 'd.csv'], folder)).toMatchObject({ code: 0 });
    });
});

describe('a norm with very much wrong', () => {
    const many = dimensions(3000);
    test('machines get every message', () => {
        const folder = folderWith({ 'n.norm': many + lines(20_000, (i) => `rood op Dx${i} blokkeert groen`) });
        for (const [format, count] of [['json', /"code": "NT0201"/g], ['sarif', /"ruleId": "NT0201"/g], ['github', /^::error/gm]] as const) {
            const begin = Date.now();
            expect(runCli(['check', 'n.norm', '--format', format], folder).out.match(count)).toHaveLength(20_000);
            expect(Date.now() - begin).toBeLessThan(PATIENCE);
        }
    });
});

describe('soon, however much there is', () => {
    const many = dimensions(3000);
    const unsure = table(3000, (i) => (i < 10 ? 'rood|geel|groen' : 'groen'));
    test.each<[string, string[], string]>([
        ['20,000 unknown names beside 3,000 known ones', ['check', 'n.norm'], many + lines(20_000, (i) => `rood op Dx${i} blokkeert groen`)],
        ['a rule that names 2,000 dimensions', ['check', 'n.norm'], `${dimensions(2000)}rood op ${Array.from({ length: 1999 }, (_, i) => `D${i}`).join(', ')} of D1999 blokkeert groen\n`],
        ['10 unsure cells under 3,000 rules', ['score', 'n.norm', '--data', 'd.csv', '--format', 'json'], many + lines(3000, (i) => `rood op D${i} blokkeert groen`)],
        ['10 unsure cells in a count over 3,000', ['score', 'n.norm', '--data', 'd.csv', '--format', 'json'], `${many}rood op minstens 5 dimensies blokkeert groen\n`],
    ])('%s', (_, args, norm) => {
        const folder = folderWith({ 'n.norm': norm, 'd.csv': unsure });
        const begin = Date.now();
        runCli(args, folder);
        expect(Date.now() - begin).toBeLessThan(norm.length > 500_000 ? PATIENCE : SOON);
    });
});
