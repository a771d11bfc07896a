// Which gestures are offered at each remark of every fixture, and at sentences without one: the whole list, and the lines that change.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CodeAction, Range } from 'vscode-languageserver/node';
import { type Fixture, readFixtures, visible } from '../helpers/fixture.js';
import { MAIN } from '../helpers/load-text.js';
import { run } from '../diagnostics/run.js';
import { editor, place } from './editor.js';

const { open } = editor();
const read = (url: URL): Fixture[] => readFixtures(readFileSync(url, 'utf8'));
const DIAGNOSTICS = new URL('../diagnostics/fixtures/', import.meta.url);

/** The lines that differ, before and after. */
function difference(before: string, after: string): string[] {
    const [old, fresh] = [before.split('\n'), after.split('\n')];
    let start = 0;
    while (start < old.length && old[start] === fresh[start]) start++;
    let end = 0;
    while (end < Math.min(old.length, fresh.length) - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
    return [...old.slice(start, old.length - end).map((line) => `- ${line}`), ...fresh.slice(start, fresh.length - end).map((line) => `+ ${line}`)];
}

/** Every action at a range: its kind (`!` when it is preferred), its title, why not, or what it does to which file. */
async function listed(question: Awaited<ReturnType<typeof open>>, range: Range, files: Readonly<Record<string, string>>): Promise<string[]> {
    // Of a file that cannot be read as a norm there is no answer.
    const actions = (await question.ask<CodeAction[] | null>('textDocument/codeAction', { range, context: { diagnostics: [] } })) ?? [];
    return actions.flatMap(({ title, kind, isPreferred, disabled, edit }) => [
        `${kind}${isPreferred ? '!' : ''}: ${title}${disabled ? ` (niet: ${disabled.reason})` : ''}`,
        ...(edit ? Object.entries(question.after(edit)).flatMap(([name, text]) => [...(name === 'hoofd.norm' ? [] : [`  in ${name}`]), ...difference(files[name] as string, text).map((line) => `  ${line}`)]) : []),
    ]);
}

test('at every remark of the fixtures of diagnostics', async () => {
    const shown: string[] = [];
    for (const fixture of readdirSync(DIAGNOSTICS).flatMap((name) => read(new URL(name, DIAGNOSTICS)))) {
        const question = await open(fixture.norm, fixture.bestanden);
        const places = new Map((await run(fixture)).alle.filter(({ plaats }) => plaats.bestand === MAIN).map(({ plaats: { regel, kolom, eindregel, eindkolom } }) => {
            const range = { start: { line: regel - 1, character: kolom - 1 }, end: { line: eindregel - 1, character: eindkolom - 1 } };
            return [place(range), range];
        }));
        const found: string[] = [];
        for (const [where, range] of places) {
            const lines = await listed(question, range, { 'hoofd.norm': fixture.norm, ...fixture.bestanden });
            found.push(`${where} ${question.at(range).split('\n')[0]}`, ...(lines.length === 0 ? ['  (niets)'] : lines.map((line) => `  ${line}`)));
        }
        if (found.length > 0) shown.push(`=== ${fixture.titel}`, ...found, '');
    }
    await expect(visible(shown.join('\n'))).toMatchFileSnapshot('../golden/actions-remarks.txt');
});

test('at sentences that are in order', async () => {
    const shown: string[] = [];
    for (const { titel, norm, bestanden } of read(new URL('fixtures/acties.txt', import.meta.url))) {
        const question = await open(norm, bestanden);
        const lines = await listed(question, question.range, { 'hoofd.norm': question.text, ...bestanden });
        shown.push(`=== ${titel}`, ...(lines.length === 0 ? ['(niets)'] : lines), '');
    }
    await expect(shown.join('\n')).toMatchFileSnapshot('../golden/actions-sentences.txt');
});
