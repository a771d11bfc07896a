// Does the manifest hang together: every text in two languages, every file there, every command registered?
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
interface Manifest {
    readonly icon: string;
    readonly capabilities: unknown;
    readonly contributes: {
        readonly languages: readonly { readonly configuration: string; readonly icon: { readonly light: string; readonly dark: string } }[];
        readonly grammars: readonly { readonly path: string }[];
        readonly snippets: readonly { readonly path: string }[];
        readonly commands: readonly { readonly command: string }[];
        readonly menus: unknown;
        readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly image: string } }[] }[];
    };
}
const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const manifest = json('package.json') as Manifest;
const english = json('extension/assets/package.nls.json') as Record<string, string>;
const dutch = json('extension/assets/package.nls.nl.json') as Record<string, string>;

describe('the manifest of the extension', () => {
    test('every text of it stands in both languages, and none is left over', () => {
        const used = [...new Set([...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(([, key]) => key as string)), 'displayName', 'description'].sort();
        expect(Object.keys(english).sort()).toEqual(used);
        expect(Object.keys(dutch).sort()).toEqual(used);
        expect(Object.values({ ...english, ...dutch }).filter((text) => text.trim() === '')).toEqual([]);
    });

    test('every file that it names is there', () => {
        const { icon, contributes } = manifest;
        const paths: string[] = [
            icon, ...contributes.languages.flatMap((language) => [language.configuration, language.icon.light, language.icon.dark]),
            ...[...contributes.grammars, ...contributes.snippets].map(({ path }) => path), ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image)),
        ];
        expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    });

    test('every command of it is registered, and every menu and step names one', () => {
        const commands: string[] = manifest.contributes.commands.map(({ command }) => command);
        const source = readFileSync(join(ROOT, 'extension/commands.ts'), 'utf8') + readFileSync(join(ROOT, 'language/protocol.ts'), 'utf8');
        expect(commands.filter((command) => !source.includes(`'${command}'`))).toEqual([]);
        const named = [...JSON.stringify(manifest.contributes.menus).matchAll(/"command":"([^"]+)"/g), ...JSON.stringify([english, dutch]).matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command as string);
        expect(named.filter((command) => !commands.includes(command))).toEqual([]);
    });

    test('it works in a folder that is not trusted, and sends nothing anywhere', () => {
        expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
        expect(JSON.stringify(manifest.contributes)).not.toMatch(/https?:/);
    });

    test('indentation follows the headings', () => {
        const { indentationRules } = json('extension/assets/language-configuration.json') as { indentationRules: { increaseIndentPattern: string } };
        const deeper = new RegExp(indentationRules.increaseIndentPattern);
        for (const line of ['editie "X"', 'aandachtsveld Organisatie', '  dimensie Aanleveren EMM', 'weging', 'voorbeeld "alles groen"']) expect(deeper.test(line), line).toBe(true);
        for (const line of ['  rood op A blokkeert groen', 'dimensie A, B en C gelden niet voor KMar', 'Partners wegen niet mee', '  verwacht groen']) expect(deeper.test(line), line).toBe(false);
    });
});
