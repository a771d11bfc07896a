// Does a norm make the tool read, tell or wait for a file that is none of its business? Links, devices, pipes, other kinds of files.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startServer, uriOf } from '../lsp/client.js';
import { CLI, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const A = 'dimensie A\nrood op A blokkeert groen\n';
const SECRET = 'root:x:0:0:root:/root:/bin/bash\nwachtwoord=hunter2\n';
const READ_NORM = [['check', 'n.norm'], ['score', 'n.norm'], ['diff', 'n.norm', 'n.norm']];
const READ_DATA = [['check', '.'], ['score', 'n.norm']];
const unix = process.platform !== 'win32';

/** A folder of the user's, beside a secret outside it. */
function userFolder(norm: string, files: Readonly<Record<string, string>> = {}): string {
    const outside = tempFolder({ 'user/n.norm': norm, 'geheim/wachtwoord': SECRET, 'geheim/wachtwoord.norm': SECRET, ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`user/${name}`, text])) });
    return join(outside, 'user');
}

/** What every command and the server say of the folder: nothing of the secret. */
async function expectSilence(folder: string, said: string, commands: readonly (readonly string[])[]): Promise<void> {
    for (const args of commands) {
        const { code, out, err } = runCli(args, folder);
        expect([1, 2]).toContain(code);
        expect(out + err).toContain(said);
        expect(out + err).not.toMatch(/hunter2|\/bin\/bash|\n\s+at /);
    }
    const client = await startServer({ folder });
    const [found] = await client.untilDiagnostics(uriOf(join(folder, 'n.norm')), (all) => all.some(({ severity }) => severity === 1), 'an error where it is named');
    expect(found?.message).toContain(said);
    for (const method of ['textDocument/documentLink', 'textDocument/documentSymbol', 'textDocument/foldingRange']) await client.request(method, { textDocument: { uri: uriOf(join(folder, 'n.norm')) } });
    expect(JSON.stringify(client.berichten)).not.toMatch(/hunter2|\/bin\/bash/);
}

describe('what a norm names', () => {
    test.each<[string, string, string]>([
        ['by its absolute path, another kind of file', 'gebruik "/etc/passwd"\n', 'de naam van een norm eindigt op .norm'],
        ['in a folder above, another kind of file', 'gebruik "../geheim/wachtwoord"\n', 'de naam van een norm eindigt op .norm'],
        ['under the name of a norm, no norm at all', 'gebruik "../geheim/wachtwoord.norm"\n', 'geen enkele regel ervan begint als een zin van een norm'],
        ['data of another kind', 'gegevens "../geheim/wachtwoord"\n', 'de naam van gegevens eindigt op .csv'],
        ['data by an absolute path', 'gegevens "/etc/passwd"\n', 'de naam van gegevens eindigt op .csv'],
        ['a norm as data', 'gegevens "../geheim/wachtwoord.norm"\n', 'de naam van gegevens eindigt op .csv'],
    ])('%s', async (_, line, said) => expectSilence(userFolder(line + A), said, READ_NORM));

    test('one sentence that can be read makes it a norm, and then its faults are told', () => {
        const { out } = runCli(['check', 'n.norm'], userFolder(`gebruik "b.norm"\n${A}`, { 'b.norm': 'dimensie B\nrod op B blokkeert groen\n' }));
        expect(out).toContain('b.norm:2:1: fout NT0102');
    });
});

describe.skipIf(!unix)('what is no ordinary file', () => {
    test.each<[string, string, string]>([
        ['a link to another kind of file, as a norm', 'gebruik "l.norm"\n', 'het is een verwijzing naar een ander soort bestand'],
        ['a link to another kind of file, as data', 'gegevens "l.csv"\n', 'het is een verwijzing naar een ander soort bestand'],
        ['a device without end', 'gebruik "zero.norm"\n', 'het is geen gewoon bestand'],
        ['a device without end, as data', 'gegevens "zero.csv"\n', 'het is geen gewoon bestand'],
        ['a pipe that nobody writes to', 'gebruik "pijp.norm"\n', 'het is geen gewoon bestand'],
        ['a pipe that nobody writes to, as data', 'gegevens "pijp.csv"\n', 'het is geen gewoon bestand'],
        ['a link to itself', 'gebruik "kring.norm"\n', 'de verwijzingen lopen in een kring'],
        ['a folder', 'gebruik "map.norm"\n', 'het is een map'],
    ])('%s', async (_, line, said) => {
        const folder = userFolder(line + A);
        const name = /"(.*)"/.exec(line)?.[1] as string;
        if (name.startsWith('l.')) symlinkSync('../geheim/wachtwoord', join(folder, name));
        else if (name.startsWith('zero')) symlinkSync('/dev/zero', join(folder, name));
        else if (name.startsWith('pijp')) execFileSync('mkfifo', [join(folder, name)]);
        else if (name.startsWith('kring')) symlinkSync(name, join(folder, name));
        else mkdirSync(join(folder, name));
        await expectSilence(folder, said, line.startsWith('gegevens') ? READ_DATA : READ_NORM);
    });

    test('a link to a norm is that norm', () => {
        const folder = userFolder(`gebruik "l.norm"\n${A}`, { 'b.norm': 'dimensie B\n' });
        symlinkSync('b.norm', join(folder, 'l.norm'));
        expect(runCli(['check', 'n.norm'], folder)).toMatchObject({ code: 0 });
    });

    test('what is given by hand: refused where it has no end, read where a shell makes it', () => {
        const folder = userFolder(A);
        for (const path of ['/dev/zero', '/dev/null', '/dev/random']) {
            const { code, out, err } = runCli(['score', 'n.norm', '--data', path], folder);
            expect({ code, out, err }).toEqual({ code: 2, out: '', err: `normtaal: ${path} is niet te lezen: het is geen gewoon bestand, maar een apparaat of een pijp.\n` });
        }
        const piped = execFileSync('sh', ['-c', 'printf "korps;A\\nX;rood\\n" | "$0" "$1" score n.norm --data /dev/stdin --format csv', process.execPath, CLI], { cwd: folder, encoding: 'utf8' });
        expect(piped).toBe('korps;A;eindscore\nX;rood;geel\n');
    });
});
