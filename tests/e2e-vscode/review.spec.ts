// Is a changed norm compared with what was committed, and can that be kept as a page to read?
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Editor, read, startEditor } from './editor.js';
import { launch, Window } from './window.js';

const NORM = '2011-2012/korpsmonitor.norm';
const OLD = 'rood op Aanleveren EMM blokkeert groen';
const NEW = 'geel of rood op Themakennis verspreid blokkeert groen';

let editor: Editor;
let browser: Browser;
let window: Window;
let review: Frame;
beforeAll(async () => {
    editor = await startEditor({ 'workbench.colorTheme': 'Default Light Modern', 'files.simpleDialog.enable': true });
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

test('a changed sentence beside the committed one, what it means and which corps change, before anything is saved', async () => {
    const { page } = window;
    await window.file(NORM);
    await page.locator('.statusbar-item', { hasText: '22 +' }).waitFor();
    const line = read(editor, NORM).split('\n').findIndex((each) => each.startsWith(`  ${OLD}`)) + 1;
    await window.line(line);
    await page.keyboard.press('Home');
    for (let i = 0; i < OLD.length; i++) await page.keyboard.press('Delete');
    await page.keyboard.type(NEW, { delay: 15 });
    await page.keyboard.press('Escape');
    await page.locator('.statusbar-item', { hasText: '20 +' }).waitFor();
    await window.command('Compare with the committed version');
    review = await window.frame('article section');
    expect(await review.locator('h1').innerText()).toBe('de vastgelegde versie naar zoals nu');
    expect(await review.locator('article').innerText()).toContain('2 van de 27 korpsen krijgen een andere eindscore.');
    const sentences = review.locator('table.zinnen td');
    const told = (await sentences.allInnerTexts()).join('\n');
    expect(told).toContain(OLD);
    expect(told).toContain(NEW);
    await window.picture('18-committed');
    // The committed text is no file: the sentence is shown in a document that cannot be written.
    await sentences.locator('button', { hasText: OLD }).first().click();
    await page.locator('.tab.active', { hasText: 'korpsmonitor.norm' }).first().waitFor();
    await page.locator('.view-line', { hasText: OLD.replaceAll(' ', '\u00a0') }).first().waitFor();
    await window.picture('19-committed-text');
});

test.each([['Markdown', 'md'], ['HTML', 'html']] as const)('it is kept as %s', async (name, ending) => {
    const { page } = window;
    await review.locator('button', { hasText: `Bewaar als ${name}` }).click();
    const input = page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await expect.poll(() => input.inputValue()).toContain(`2011-2012/korpsmonitor-vergelijking.${ending}`);
    await window.picture(`20-save-${ending}`);
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    const path = `2011-2012/korpsmonitor-vergelijking.${ending}`;
    await expect.poll(() => existsSync(join(editor.folder, path)), { timeout: 20_000 }).toBe(true);
    await page.locator('.notification-toast', { hasText: `korpsmonitor-vergelijking.${ending}` }).first().waitFor();
    const text = read(editor, path);
    expect(text).toContain(NEW);
    expect(text).toContain('2 van de 27 korpsen');
    expect(text).toMatch(ending === 'md' ? /^# / : /^<!doctype html>/);
    expect(text).not.toMatch(/<script/);
});
