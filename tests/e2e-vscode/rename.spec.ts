// Does a new name of a dimension go through the norm, and when the user agrees to the heads and rows of the data?
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Editor, read, startEditor } from './editor.js';
import { launch, Window } from './window.js';

const NORM = '2011-2012/korpsmonitor.norm';

let editor: Editor;
let browser: Browser;
let window: Window;
beforeAll(async () => {
    editor = await startEditor({ 'workbench.colorTheme': 'Default Light Modern', 'normtaal.gegevens.alsTabel': false });
    browser = await launch();
    window = await Window.open(browser, editor);
    await window.file(NORM);
    await window.page.locator('.statusbar-item', { hasText: '22 +' }).waitFor();
});
afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await window.picture(`failed ${task.name.slice(0, 30)}`);
});
afterAll(async () => {
    await browser?.close();
    editor?.stop();
});

test('the data are asked about, and changed with the sentences when they are chosen', async () => {
    const { page } = window;
    await window.line(read(editor, NORM).split('\n').findIndex((line) => line.includes('dimensie Korpsexpert mandaat')) + 1);
    await page.keyboard.press('End');
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input');
    await input.waitFor();
    await input.fill('Ruimte');
    await page.keyboard.press('Enter');
    const row = (text: RegExp) => page.locator('.monaco-list-row', { hasText: text }).filter({ has: page.locator('.edit-checkbox, input[type=checkbox]') }).first();
    const heading = row(/;korpsexpert_mandaatruimte;/);
    await heading.waitFor();
    // The sentences are chosen; the heading is up to the user.
    expect(await row(/dimensie Korpsexpert mandaatRuimte/).locator('input[type=checkbox]').isChecked()).toBe(true);
    expect(await heading.locator('input[type=checkbox]').isChecked()).toBe(false);
    await window.picture('24-rename');
    await heading.hover();
    await page.mouse.wheel(0, 1000);
    const reason = row(/;Korpsexpert mandaatRuimte;/);
    expect(await reason.locator('input[type=checkbox]').isChecked()).toBe(false);
    await reason.locator('input[type=checkbox]').click();
    await page.mouse.wheel(0, -1000);
    await heading.locator('input[type=checkbox]').click();
    await page.locator('.monaco-button', { hasText: 'Apply' }).first().click();
    await page.locator('.view-line', { hasText: 'dimensie\u00a0Ruimte' }).first().waitFor();
    await window.command('File: Save All');
    await expect.poll(() => read(editor, '2011-2012/korpsen.csv').split('\n')[0]).toMatch(/;ruimte;/);
    await expect.poll(() => read(editor, '2011-2012/toelichting.csv')).toMatch(/;Ruimte;/);
    await expect.poll(() => read(editor, NORM)).not.toMatch(/Korpsexpert mandaat/);
    // Read by its new name the data still count.
    await page.locator('.statusbar-item', { hasText: '22 +' }).waitFor();
});
