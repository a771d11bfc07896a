// Does the extension run as a web extension: in a worker of the browser, with its server in another?
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, startEditor } from './editor.js';
import { launch, Window } from './window.js';

describe('as a web extension', () => {
    let editor: Editor;
    let browser: Browser;
    let window: Window;

    beforeAll(async () => {
        editor = await startEditor({ 'workbench.colorTheme': 'Default Light Modern', 'remote.extensionKind': { 'normtaal.normtaal': ['web'] } });
        browser = await launch();
        window = await Window.open(browser, editor);
    });
    afterAll(async () => {
        await browser?.close();
        editor?.stop();
    });

    test('the same totals, the same panel, and files read by the editor', async () => {
        await window.file('2011-2012/korpsmonitor.norm');
        await window.page.locator('.statusbar-item', { hasText: '22 +' }).waitFor();
        await window.command('Show the score panel');
        const panel = await window.frame('table.scores tbody tr');
        expect(await panel.locator('table.scores tbody tr').count()).toBe(27);
        await window.command('Developer: Show Running Extensions');
        const row = window.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Normtaal' });
        await row.waitFor();
        await window.picture('web');
        expect(await row.innerText()).toMatch(/web worker/i);
    });
});
