// Is a test that fails explained at its line, and are rules that no example shows marked in the text?
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Editor, read, startEditor } from './editor.js';
import { launch, Window } from './window.js';

const NORM = '2011-2012/korpsmonitor.norm';

let editor: Editor;
let browser: Browser;
let window: Window;
beforeAll(async () => {
    editor = await startEditor({ 'workbench.colorTheme': 'Default Light Modern' });
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

const lineOf = (text: string): number => read(editor, NORM).split('\n').findIndex((line) => line.startsWith(text)) + 1;

test('a failing example: a sign at its line, and why in the text and in the results', async () => {
    const { page } = window;
    // "alles groen" is to give geel now.
    const line = lineOf('voorbeeld "alles groen"') + 3;
    await window.line(line);
    await page.keyboard.press('End');
    for (let i = 0; i < 'groen'.length; i++) await page.keyboard.press('Backspace');
    await page.keyboard.type('geel');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1000);
    await window.command('Test: Run All Tests');
    const message = page.locator('.test-error-content-widget').first();
    await message.waitFor();
    await window.picture('22-failing');
    expect(await message.innerText()).toMatch(/verwacht.geel/);
    await page.locator('.codicon-testing-failed-icon').first().waitFor();
});

test('with coverage: what examples show of the rules', async () => {
    const { page } = window;
    await window.command('Test: Run All Tests with Coverage');
    await window.text();
    await window.line(lineOf('  groen op Referentiekader is voorwaarde voor groen'));
    await page.locator('.coverage-deco-gutter').first().waitFor();
    await page.waitForTimeout(500);
    await window.picture('23-coverage');
    expect(await page.locator('.coverage-deco-gutter.coverage-deco-hit').count()).toBeGreaterThan(3);
});
