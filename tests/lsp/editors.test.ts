// Do real editors get along with the server? Neovim and Emacs open the monitor with a fault, receive the
// diagnostic, follow a definition, apply a fix and see the fault gone. They skip only where the editor is not installed.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLI } from '../helpers/run-cli.js';
import { monitorFolder, NORM } from './monitor.js';

const HERE = join(import.meta.dirname, 'editors');
const RULE = 'rood op Aanleveren EMM blokkeert groen';
/** Where everything must be there, a test that would skip fails. */
const MUST = process.env['NORMTAAL_ALLES'] === '1';

interface Gezien {
    readonly fout?: string;
    readonly fouten: readonly unknown[];
    readonly aangegeven: string;
    readonly reparatie: string;
    readonly hersteld: string;
    readonly weg: boolean;
}

const isThere = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

function lacks(command: string): boolean {
    if (MUST || isThere(command)) return false;
    process.stdout.write(`Not tried: ${command} is not installed.\n`);
    return true;
}

function run(command: string, args: readonly string[]): { readonly seen: Gezien; readonly line: number } {
    const { folder, path } = monitorFolder();
    const text = readFileSync(path(NORM), 'utf8').replace(RULE, RULE.replace('Aanleveren EMM', 'Aanleveren EM'));
    writeFileSync(path(NORM), text);
    const result = join(folder, 'uitkomst.json');
    const { stderr, error } = spawnSync(command, args, {
        cwd: folder, encoding: 'utf8', timeout: 110_000,
        env: {
            ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder,
            NODE: process.execPath, SERVER: CLI, MAP: folder, NORMBESTAND: path(NORM), UITKOMST: result,
            REGEL: 'rood op Gedragscode blokkeert groen', NAAM: 'Gedragscode',
        },
    });
    if (error) throw error;
    try {
        return { seen: JSON.parse(readFileSync(result, 'utf8')) as Gezien, line: text.split('\n').findIndex((each) => each.includes('Aanleveren EM ')) };
    } catch (cause) {
        throw new Error(`${command} wrote nothing: ${stderr}`, { cause });
    }
}

describe('a real editor', () => {
    test.skipIf(lacks('nvim'))('Neovim', { timeout: 120_000 }, () => {
        const { seen, line } = run('nvim', ['--clean', '--headless', '-c', `luafile ${join(HERE, 'neovim.lua')}`]);
        expect(seen.fout).toBeUndefined();
        expect(seen.fouten).toMatchObject([{ code: 'NT0201', lnum: line }]);
        expect(seen).toMatchObject({ aangegeven: '  dimensie Gedragscode', reparatie: "Vervang door 'Aanleveren EMM'", weg: true });
        expect(seen.hersteld).toContain(RULE);
    });

    test.skipIf(lacks('emacs'))('Emacs eglot', { timeout: 120_000 }, () => {
        const { seen } = run('emacs', ['--batch', '-l', join(HERE, 'emacs.el')]);
        expect(seen.fout).toBeUndefined();
        expect(seen.fouten).toHaveLength(1);
        expect(seen).toMatchObject({ aangegeven: '  dimensie Gedragscode', reparatie: "Vervang door 'Aanleveren EMM'", weg: true });
        expect(seen.hersteld).toContain(RULE);
    });
});
