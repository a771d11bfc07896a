// Is what the texts show true: the norms in the handbook, and the commands in the README?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadText } from '../helpers/load-text.js';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const blocks = (file: string, kind: string): string[] => [...read(file).matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block as string);

describe('rules/README.md', () => {
    const norms = blocks('rules/README.md', 'norm');

    test('it shows norms', () => expect(norms.length).toBeGreaterThan(3));

    test.each(norms.map((norm, i) => [i + 1, norm] as const))('norm %i is in order, and its examples come out', async (_, norm) => {
        const { meldingen } = await loadText(norm);
        expect(meldingen.filter(({ ernst }) => ernst === 'fout').map(({ berichten }) => berichten.nl)).toEqual([]);
        expect(runCli(['test', 'n.norm'], tempFolder({ 'n.norm': norm.replace(/^gegevens .*$/gm, '') })).code).toBe(0);
    });
});

test.each(['README.md', 'rules/README.md', 'rules/2011-2012/README.md', 'rules/2013-2014-concept/README.md', 'rules/2010/README.md', 'rules/voorbeeld-scholen/README.md'])('every command in %s works as it stands', (file) => {
    const commands = [...read(file).matchAll(/^(?:npx )?normtaal (.+)$|`npx normtaal ([^`]+)`/gm)].map(([, a, b]) => (a ?? b) as string);
    // What one command writes, a later one reads.
    const written = new Map<string, string>();
    for (const command of commands) {
        const args = (command.replace('/some/folder', tempFolder()).match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '')).map((word) => written.get(word) ?? word);
        if (args.some((arg) => /^[A-Z]+$/.test(arg)) || args.includes('new') || args.includes('lsp') || args.includes('--fix') || (args.includes('fmt') && !args.includes('--check'))) continue; // a form, what would change files, or a server that waits
        const out = args.indexOf('--out');
        if (out >= 0) {
            const to = join(tempFolder(), 'uit');
            written.set(args[out + 1] as string, to);
            args[out + 1] = to;
        }
        const { code, err } = runCli(args);
        // What was written, and what is only information about the data, may be told beside it.
        const told = err.replace(/^Geschreven.*\n/gm, '').replace(/^\S+: informatie .*\n(?: .*\n)*\n?/gm, '');
        expect({ command, code, err: told }).toEqual({ command, code: 0, err: '' });
    }
});

test('every link in the texts leads somewhere', () => {
    for (const file of ['README.md', 'language/README.md', 'rules/README.md']) {
        const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link as string);
        for (const link of links) expect(() => readFileSync(join(ROOT, file, '..', link.endsWith('/') ? `${link}README.md` : link)), `${file}: ${link}`).not.toThrow();
    }
});
