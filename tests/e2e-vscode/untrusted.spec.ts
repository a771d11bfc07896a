// Does the extension do its work in a folder that is not trusted, and nothing besides?
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Editor, startEditor } from './editor.js';
import { launch, Window } from './window.js';

let editor: Editor;
let browser: Browser;
let window: Window;
beforeAll(async () => {
    editor = await startEditor({ 'workbench.colorTheme': 'Default Light Modern', 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' }, { trusted: false });
    // What a folder could try: other programs in the place of those that are used.
    mkdirSync(join(editor.folder, '.vscode'));
    writeFileSync(join(editor.folder, '.vscode/settings.json'), JSON.stringify({ 'normtaal.server.path': './kwaad.sh', 'git.path': './kwaad.sh', 'normtaal.taal': 'nl' }));
    writeFileSync(join(editor.folder, 'kwaad.sh'), `#!/bin/sh\ntouch '${join(editor.folder, 'gedaan')}'\n`, { mode: 0o755 });
    browser = await launch();
    window = await Window.open(browser, editor);
});
afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await window.picture(`failed ${task.name.slice(0, 30)}`);
});
afterAll(async () => {
    await browser?.close();
    editor?.stop();
});

test('norm, panel and table are there; nothing of the folder is run and nothing is written in it', async () => {
    const { page } = window;
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await window.file('2011-2012/korpsmonitor.norm');
    await page.locator('.statusbar-item', { hasText: '22 +' }).waitFor();
    await window.command('Show the score panel');
    const panel = await window.frame('table.scores tbody tr');
    expect(await panel.locator('table.scores tbody tr').count()).toBe(27);
    await panel.locator('td[data-korps="Kennemerland"][data-soort="eindscore"]').click();
    await panel.locator('.plafonds li').first().waitFor();
    await window.picture('21-untrusted');
    // The editor's own git does not run there, so what it would be asked for is not offered.
    await page.keyboard.press('F1');
    await page.waitForSelector('.quick-input-widget input');
    await page.keyboard.type('Normtaal: Compare');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Compare editions' }).first().waitFor();
    expect(await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Compare with the committed version' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.quick-input-widget', { state: 'hidden' });
    await window.file('2011-2012/korpsen.csv');
    const table = await window.frame('table.gegevens tbody tr');
    expect(await table.locator('table.gegevens tbody tr').count()).toBe(27);
    expect(changed()).toEqual(['?? .vscode/settings.json', '?? kwaad.sh']);
});

test('the tests of the norms are listed; the editor runs none before the user trusts the folder', async () => {
    const { page } = window;
    await window.command('Testing: Focus on Test Explorer View');
    const row = page.locator('.test-explorer .monaco-list-row', { hasText: '2011-2012/korpsmonitor.norm' }).first();
    await row.locator('.monaco-tl-twistie').click();
    await page.locator('.test-explorer .monaco-list-row', { hasText: '"alles groen"' }).first().waitFor();
    await window.command('Test: Run All Tests');
    const question = page.locator('.monaco-dialog-box', { hasText: 'Do you trust the authors of the files in this folder?' });
    await question.waitFor();
    await window.picture('25-untrusted-tests');
    await question.locator('.monaco-button', { hasText: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    await page.waitForTimeout(1000);
    expect(await page.locator('.codicon-testing-passed-icon, .codicon-testing-failed-icon, .codicon-testing-error-icon').count()).toBe(0);
    expect(changed()).toEqual(['?? .vscode/settings.json', '?? kwaad.sh']);
});

const changed = (): string[] => execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: editor.folder, encoding: 'utf8' }).trim().split('\n');
