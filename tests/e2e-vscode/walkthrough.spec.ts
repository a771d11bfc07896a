// Does the walkthrough open, with its four steps, and a picture at each?
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Editor, startEditor } from './editor.js';
import { launch, Window } from './window.js';

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

test('four steps, each with its picture', async () => {
    const { page } = window;
    await window.file('2011-2012/korpsmonitor.norm');
    await window.command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Normtaal' }).first().click();
    const steps = page.locator('.getting-started-step');
    await steps.first().waitFor();
    expect(await steps.count()).toBe(4);
    for (let i = 0; i < 4; i++) {
        if (i > 0) await steps.nth(i).click();
        const picture = page.locator('.gettingStartedContainer .getting-started-media img').first();
        await picture.waitFor();
        await page.waitForTimeout(600);
        expect(await picture.evaluate((image) => (image as { naturalWidth?: number }).naturalWidth)).toBeGreaterThan(300);
        await window.picture(`walkthrough-${i + 1}`);
    }
}, 120_000);
