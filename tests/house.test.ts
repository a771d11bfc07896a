// Does every file stand where the house says, and import only what its room may see?
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const TOP = new Set(['language', 'extension', 'rules', 'cli', 'tests', 'package.json', 'tsconfig.json', 'langium-config.json', 'README.md', 'package-lock.json', 'LICENSE', 'CHANGELOG.md', 'node_modules']);

function* sources(folder: string): Generator<string> {
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory() && entry.name !== 'generated') yield* sources(path);
        else if (entry.isFile() && path.endsWith('.ts')) yield path;
    }
}

/** What a file imports from, as paths from the root; `node:` and packages as they are written. `values`: without what is a type alone. */
function importsOf(file: string, values = false): string[] {
    const all = readFileSync(join(ROOT, file), 'utf8');
    const text = values ? all.replace(/(import|export) type [^;]*;/g, '') : all;
    return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name]) => {
        const written = name as string;
        return written.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), written)).replaceAll('\\', '/').replace(/\.js$/, '.ts') : written;
    });
}

const within = (path: string, ...rooms: string[]): boolean => rooms.some((room) => path === room || path.startsWith(`${room}/`));
const isOurs = (path: string): boolean => within(path, 'language', 'cli', 'extension', 'tests', 'rules');

/** Which imports a file may not have. */
function forbidden(file: string): string[] {
    return importsOf(file).filter((path) => {
        if (within(path, 'rules')) return true;
        if (within(file, 'language') && /^(node:|fs$|path$|process$|vscode$)/.test(path) && file !== 'language/main.ts') return true;
        if (!isOurs(path)) return false;
        if (within(file, 'language/decision/types.ts')) return true;
        if (within(file, 'language/protocol.ts', 'language/protocol')) return !within(path, 'language/protocol');
        if (within(file, 'language/emit')) return !within(path, 'language/decision', 'language/emit');
        if (within(file, 'language/analysis')) return !within(path, 'language/decision', dirname(file));
        if (within(file, 'language/decision')) return !within(path, 'language/decision') && !(file === 'language/decision/build.ts' && within(path, 'language/model'));
        if (within(file, 'language')) return !within(path, 'language');
        if (within(file, 'cli')) return !within(path, 'cli') && path !== 'language/index.ts';
        if (within(file, 'extension')) return !within(path, 'extension') && path !== 'language/protocol.ts';
        // Nodes are compared with those of Langium's own parser, and what changed with letter by letter: from inside.
        if (within(file, 'tests/parsing', 'tests/helpers/guided-parser.ts') && within(path, 'language/parsing', 'language/module.ts', 'language/difference.ts')) return false;
        // An editor's client knows the server by its messages alone, and so do the tests that play one.
        return within(file, 'tests') && within(path, 'language') && path !== 'language/index.ts' && path !== 'language/protocol.ts';
    });
}

/** A syntax tree lives in these rooms only. */
const SEES_SYNTAX = ['language/parsing', 'language/scoping', 'language/diagnostics', 'language/lsp', 'language/model', 'language/format', 'language/edition', 'language/load.ts', 'language/module.ts', 'language/reader.ts'];

const files = ['language', 'cli', 'extension', 'tests'].filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) => [...sources(folder)]);

describe('the house', () => {
    test('the top level holds what it should', () => {
        expect(readdirSync(ROOT).filter((name) => !name.startsWith('.') && !TOP.has(name) && !name.endsWith('.vsix') /* made by npm run package */)).toEqual([]);
    });

    test.each(files)('%s imports only what its room may see', (file) => {
        expect(forbidden(file)).toEqual([]);
    });

    test('the code map names every room, and no file that is not there', () => {
        const text = readFileSync(join(ROOT, 'language/README.md'), 'utf8');
        const map = text.slice(text.indexOf('## Code map'), text.indexOf('## Glossary'));
        const named = [...map.matchAll(/`([a-z][\w./-]*\.ts)`/g)].map(([, name]) => name as string);
        expect(named.length).toBeGreaterThan(50);
        expect(named.filter((name) => !files.some((file) => file === name || file.endsWith(`/${name}`)))).toEqual([]);
        const rooms = readdirSync(join(ROOT, 'language'), { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
        expect(rooms.filter((room) => room !== 'README.md' && !map.includes(`\`${room}`))).toEqual([]);
    });

    test('no files import each other in a circle', () => {
        // Types are gone when the program runs; what is imported by value is not.
        const imports = new Map(files.map((file) => [file, importsOf(file, true).filter((path) => files.includes(path))]));
        const done = new Set<string>();
        const circles: string[][] = [];
        const visit = (file: string, path: readonly string[]): void => {
            if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file]);
            else if (!done.has(file)) for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
            done.add(file);
        };
        for (const file of files) visit(file, []);
        expect(circles).toEqual([]);
    });

    test('every kind of sentence has a place under a heading, and every word of the language its help', () => {
        const grammar = readdirSync(join(ROOT, 'language/grammar')).map((name) => readFileSync(join(ROOT, 'language/grammar', name), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\/|^(terminal|hidden|import).*/gm, '')).join('\n');
        const kinds = (/^Zin returns Zin:([^;]*);/m.exec(grammar)?.[1] as string).split('|').map((kind) => kind.trim());
        const owners = readFileSync(join(ROOT, 'language/parsing/owners.ts'), 'utf8');
        expect(kinds.length).toBeGreaterThan(20);
        expect(kinds.filter((kind) => !owners.includes(`'${kind}'`))).toEqual([]);
        const words = [...new Set([...grammar.matchAll(/'([a-z][^']*)'/g)].map(([, word]) => word as string))];
        const said = ['language/lsp/keyword-help.ts', 'language/parsing/second-forms.ts'].map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
        const joining = ['in', 'of', 'en', 'van', 'op', 'is', 'keer', 'ja', 'nee', 'dimensies', 'voor'];
        expect(words.filter((word) => !joining.includes(word) && !new RegExp(`^\\s*'?${word}'?: |, ${word}: `, 'm').test(said))).toEqual([]);
    });

    test('no syntax tree lives past the model', () => {
        const seeing = files.filter((file) => within(file, 'language') && !within(file, ...SEES_SYNTAX) && importsOf(file).some((path) => within(path, 'language/generated') || path === 'langium'));
        expect(seeing).toEqual([]);
    });

    test('language touches no process', () => {
        const touching = files.filter((file) => within(file, 'language') && file !== 'language/main.ts' && /\bprocess\./.test(readFileSync(join(ROOT, file), 'utf8')));
        expect(touching).toEqual([]);
    });

    test('nothing connects, starts another program or makes code of a text', () => {
        const REACHES = /(?:from|import\(|require\()\s*['"](?:node:)?(?:net|http|https|http2|tls|dgram|dns|child_process|cluster|worker_threads|vm)['"/]|\bfetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest|Function)\b|\beval\(/;
        expect(files.filter((file) => !within(file, 'tests') && REACHES.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
    });

    test('only cli/files.ts touches the file system', () => {
        expect(files.filter((file) => within(file, 'cli') && file !== 'cli/files.ts' && importsOf(file).some((path) => /^(node:)?fs/.test(path)))).toEqual([]);
    });

    test('every file begins with its one question', () => {
        const silent = files.filter((file) => !/^(#![^\n]*\n)?\/\/ .*/.test(readFileSync(join(ROOT, file), 'utf8')));
        expect(silent).toEqual([]);
        expect(files.filter((file) => statSync(join(ROOT, file)).size === 0)).toEqual([]);
    });
});
