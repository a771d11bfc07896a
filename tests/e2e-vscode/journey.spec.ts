// Does the extension do in a real editor what it promises? The whole way of a user, step by step, with a picture of each.
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, read, startEditor } from './editor.js';
import { launch, Window } from './window.js';

const NORM = '2011-2012/korpsmonitor.norm';
const RULE = '  rood op Themakennis verspreid blokkeert groen';

describe('a user and the monitor', () => {
    let editor: Editor;
    let browser: Browser;
    let window: Window;
    let panel: Frame;
    const lineOf = (text: string): number => read(editor, NORM).split('\n').findIndex((line) => line.startsWith(text)) + 1;
    const cell = (korps: string, dimensie: string) => panel.locator(`td[data-korps="${korps}"][data-dimensie="${dimensie}"]`);
    const endScore = (korps: string) => panel.locator(`td[data-korps="${korps}"][data-soort="eindscore"]`);

    beforeAll(async () => {
        editor = await startEditor({ 'workbench.colorTheme': 'Default Light Modern' });
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

    test('opens the norm: its words in colour, its totals in the status bar', async () => {
        await window.file(NORM);
        await window.page.locator('.view-line', { hasText: 'editie' }).first().waitFor();
        const totals = window.page.locator('.statusbar-item', { hasText: '22 +' });
        await totals.waitFor();
        expect(await totals.innerText()).toMatch(/22 \+\s+3 ±\s+2 −/);
        await window.picture('1-norm');
    });

    test('breaks a sentence: it is underlined and stands in Problems; the light bulb mends it', async () => {
        const { page } = window;
        await window.line(lineOf('  rood op Aanleveren EMM blokkeert groen'));
        await page.keyboard.press('Home');
        for (let i = 0; i < 'rood op Aanleveren EMM blok'.length; i++) await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Delete'); // blokeert
        await page.locator('.squiggly-error').first().waitFor();
        await page.keyboard.press('Control+Shift+KeyM');
        await page.locator('.markers-panel .monaco-list-row', { hasText: 'blokkeert' }).first().waitFor();
        await window.picture('2-broken');
        await page.keyboard.press('Control+Shift+KeyM');
        await window.text();
        await window.line(lineOf('  rood op Aanleveren EMM blokkeert groen'));
        await page.keyboard.press('Home');
        for (let i = 0; i < 'rood op Aanleveren EMM blok'.length; i++) await page.keyboard.press('ArrowRight');
        await page.waitForTimeout(500);
        await page.keyboard.press('Control+.');
        await page.locator('.action-widget .monaco-list-row.action', { hasText: 'blokkeert' }).first().waitFor();
        await window.picture('3-light-bulb');
        await page.keyboard.press('Enter');
        await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
        await page.keyboard.press('Control+s');
        await page.waitForTimeout(500);
        expect(read(editor, NORM)).toContain('  rood op Aanleveren EMM blokkeert groen  ');
    });

    test('opens the score panel: 27 corps by 17 dimensions, as published', async () => {
        await window.page.locator('.editor-actions .action-label[aria-label^="Show the score panel"]').first().click();
        panel = await window.frame('table.scores tbody tr');
        await panel.locator('table.scores tbody tr').nth(26).waitFor();
        expect(await panel.locator('table.scores tbody tr').count()).toBe(27);
        expect(await panel.locator('table.scores th.dim').count()).toBe(17);
        expect(await panel.locator('.totals').innerText()).toMatch(/22[\s\S]*3[\s\S]*2/);
        expect(await endScore('Kennemerland').getAttribute('aria-label')).toMatch(/^rood/);
        await window.page.waitForTimeout(500);
        await window.picture('4-panel');
    });

    test('types a rule: what it changes is marked and counted, before anything is saved', async () => {
        const { page } = window;
        await window.text();
        await window.line(lineOf('  rood op Aanleveren EMM blokkeert groen') + 1);
        await page.keyboard.press('End');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Shift+Home');
        await page.keyboard.type(RULE, { delay: 20 });
        await page.keyboard.press('Escape');
        await panel.locator('.lit', { hasText: 'Themakennis verspreid' }).waitFor();
        expect(await panel.locator('.lit').innerText()).toMatch(/treft 0 korpsen/); // nobody has rood on it
        expect(await panel.locator('.change').innerText()).toMatch(/^Geen score is anders/);
        // With geel it holds down two: they are marked and counted.
        await page.keyboard.press('Home');
        for (let i = 0; i < 4; i++) await page.keyboard.press('Delete');
        await page.keyboard.type('geel', { delay: 20 });
        await page.keyboard.press('Escape');
        await panel.locator('.change[data-changed]').waitFor();
        expect(await panel.locator('.change').innerText()).toMatch(/^2 eindscores en 0 cellen anders bij 2 korpsen/);
        expect(await endScore('KMar').getAttribute('aria-label')).toMatch(/^geel, was groen/);
        expect(await panel.locator('tr[data-held] th').allInnerTexts()).toEqual(['Limburg-Zuid', 'KMar']);
        expect(read(editor, NORM)).not.toContain('Themakennis verspreid blokkeert');
        // What stands in the text itself follows when the keys are quiet.
        await page.locator('.codelens-decoration', { hasText: 'treft 2 van 27 korpsen: Limburg-Zuid, KMar' }).waitFor();
        await page.waitForTimeout(300);
        await window.picture('5-typed');
    });

    test('clicks a cell: why it has its colour, and the sentence in the text', async () => {
        await endScore('Utrecht').click();
        await panel.locator('.plafonds li').first().waitFor();
        expect(await panel.locator('.plafonds').innerText()).toContain('groen op Referentiekader is voorwaarde voor groen');
        await window.page.locator('.line-numbers.active-line-number', { hasText: String(lineOf('  groen op Referentiekader is voorwaarde voor groen')) }).waitFor();
        await window.page.waitForTimeout(500);
        await window.picture('6-explained');
        await cell('Gelderland-Zuid', 'Vergunde branche').click();
        await panel.locator('.uitleg dl', { hasText: 'Zes controles per jaar worden niet gehaald' }).waitFor();
        expect(await panel.locator('.uitleg').innerText()).toMatch(/§2\.12\.2[\s\S]*vastgesteld/);
        await window.page.waitForTimeout(500);
        await window.picture('7-cell');
    });

    test('tries another score, and keeps it as an example', async () => {
        await cell('Groningen', 'Gedragscode').click();
        await panel.locator('.wat-als label', { hasText: 'rood' }).click();
        await panel.locator('.uitkomst', { hasText: 'geel' }).waitFor();
        expect(await endScore('Groningen').getAttribute('aria-label')).toMatch(/^geel, .*uitgeprobeerd/);
        await window.page.waitForTimeout(300);
        await window.picture('8-what-if');
        await panel.locator('.wat-als button.hoofd').click();
        await window.page.locator('.view-line', { hasText: 'Groningen' }).first().waitFor();
        await window.page.waitForTimeout(500);
        await window.picture('9-kept');
        await panel.locator('.wat-als button', { hasText: 'Maak ongedaan' }).click();
        await panel.locator('.uitkomst').waitFor({ state: 'detached' });
    });

    test('sets a judgement with a reason, and undoes it', async () => {
        const { page } = window;
        await window.file('2011-2012/korpsen.csv');
        const weging = await window.frame('table.gegevens tbody tr');
        await weging.locator('table.gegevens tbody tr').nth(26).waitFor();
        await window.picture('10-table');
        const judged = weging.locator('tr:has(th:text-is("Drenthe")) td.score').first();
        expect(await judged.innerText()).toMatch(/groen/);
        await judged.click();
        await weging.locator('form').waitFor();
        await weging.locator('form label', { hasText: 'groen' }).click();
        await weging.locator('form label', { hasText: 'geel' }).click();
        await weging.locator('#reden').fill('Tien procent van de referenties ontbreekt nog.');
        await weging.locator('#bron').fill('§2.7.1');
        await weging.locator('#status').selectOption('besproken');
        await weging.locator('form button.hoofd').click();
        await weging.locator('tr:has(th:text-is("Drenthe")) td.score.geel').first().waitFor();
        await page.waitForTimeout(500);
        await window.picture('11-judged');
        expect(await page.locator('.tab.dirty').count()).toBeGreaterThan(0);
        // Its reason stands in another file: one undo takes back both.
        await judged.click();
        await page.keyboard.press('Control+z');
        await weging.locator('tr:has(th:text-is("Drenthe")) td.score.groen').first().waitFor();
        await page.locator('.tab.dirty[data-resource-name$=".csv"]').first().waitFor({ state: 'detached' });
        await window.picture('12-undone');
    });

    test('compares editions: sentences side by side, meaning and corps', async () => {
        const { page } = window;
        await window.file('2013-2014-concept/korpsmonitor.norm');
        await page.waitForTimeout(500);
        await window.command('Compare editions');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: '2011-2012/korpsmonitor.norm' }).first().click();
        const review = await window.frame('article section');
        expect(await review.locator('article').innerText()).toContain('17.179.869.184');
        await page.waitForTimeout(500);
        await window.picture('13-review');
        await review.locator('table.zinnen').first().scrollIntoViewIfNeeded();
        await window.picture('14-sentences');
    });

    test('runs the tests: each example and expectation in the Test Explorer', async () => {
        const { page } = window;
        await window.command('Test: Run All Tests');
        await page.waitForTimeout(3000);
        await window.command('Testing: Focus on Test Explorer View');
        await page.waitForTimeout(8000);
        await window.picture('15-tests');
        await page.locator('.test-explorer .monaco-list-row').first().waitFor();
    });

    test('it was there soon after the window', async () => {
        await window.command('Developer: Show Running Extensions');
        const row = window.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Normtaal' });
        await row.locator('.activation-time').waitFor();
        const told = await row.locator('.activation-time').innerText();
        process.stdout.write(`${told}\n`);
        // 300 ms is what it may take; a machine with other work may take some more.
        expect(Number(/(\d+)\s*ms/.exec(told)?.[1])).toBeLessThan(1000);
    });
});
