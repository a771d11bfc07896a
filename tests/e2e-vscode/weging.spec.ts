// Can a weging session be held in the table: values of indicators set as judgements are, and what asks for attention listed, what decides first?
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Editor, read, startEditor } from './editor.js';
import { launch, Window } from './window.js';

let editor: Editor;
let browser: Browser;
let window: Window;
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

const cellOf = (table: Frame, korps: string, kolom: number) => table.locator(`tr:has(th:text-is("${korps}")) [data-kolom="${kolom}"]`);

test('the value of an indicator: what the norm cannot read is refused and stays in the field, what it can is set and undone', async () => {
    const FILE = 'voorbeeld-scholen/2024/cijfers.csv';
    await window.file(FILE);
    const table = await window.frame('table.gegevens tbody tr');
    const safe = cellOf(table, 'OBS De Wilgen', 6);
    await safe.click();
    expect(await table.locator('#oordeel-kop').innerText()).toBe('De Wilgen · Voelt zich veilig');
    expect(await table.locator('#verwacht').innerText()).toBe('Verwacht wordt een percentage van 0 tot en met 100. Leeg: niet geleverd.');
    await table.locator('#waarde').fill('940');
    await table.locator('form button.hoofd').click();
    await table.locator('.melding', { hasText: "'940' past niet bij Voelt zich veilig: verwacht wordt een percentage van 0 tot en met 100, of niets." }).waitFor();
    expect(await table.locator('#waarde').inputValue()).toBe('940');
    await table.locator('#waarde').fill('60,5');
    await table.locator('#waarde').press('Enter');
    await table.locator('tr:has(th:text-is("OBS De Wilgen")) [data-kolom="6"]:text-is("60,5")').waitFor();
    await table.locator('.melding', { hasText: 'Gezet: De Wilgen, Voelt zich veilig, 60,5.' }).waitFor();
    await window.page.locator('.tab.dirty[data-resource-name$=".csv"]').first().waitFor();
    await window.picture('16-value');
    await safe.click();
    await window.page.keyboard.press('Control+z');
    await table.locator('tr:has(th:text-is("OBS De Wilgen")) [data-kolom="6"]:text-is("94")').waitFor();
    expect(read(editor, FILE)).toContain('OBS De Wilgen;95;12;11;951,5;94;');
    // Of an indicator with choices they are offered.
    await cellOf(table, 'OBS De Wilgen', 8).click();
    expect(await table.locator('#keuzes option').evaluateAll((all) => all.map((each) => each.getAttribute('value')))).toEqual(['vast', 'in opbouw', 'afwezig']);
    await window.command('View: Close All Editors');
});

test('what is not sure is listed, what decides an end score first; an item leads to its cell', async () => {
    await window.file('2011-2012/korpsen.csv');
    const table = await window.frame('table.gegevens tbody tr');
    const list = table.locator('.aandacht ol li');
    expect(await list.count()).toBe(0);
    const unsure = async (korps: string, kolom: number, kleur: string): Promise<void> => {
        await cellOf(table, korps, kolom).click();
        await table.locator('form label', { hasText: kleur }).click();
        await table.locator('form button.hoofd').click();
        await table.locator(`tr:has(th:text-is("${korps}")) td.onzeker[data-kolom="${kolom}"]`).waitFor();
    };
    await unsure('Gelderland-Zuid', 2, 'geel'); // it is rood whatever this is
    await unsure('Drenthe', 2, 'geel'); // groen only with groen here
    await unsure('Groningen', 3, 'geel'); // and here too
    await list.nth(2).waitFor();
    expect((await list.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
        'Groningen · Korpsexpert kwaliteit beslist de eindscore ? geel of groen',
        'Drenthe · Referentiekader beslist de eindscore ? geel of groen',
        'Gelderland-Zuid · Referentiekader onzeker ? geel of groen',
    ]);
    expect(await table.locator('.aandacht h2').first().innerText()).toBe('Vraagt aandacht (3)');
    await list.nth(2).locator('button').click();
    await table.locator('tr:has(th:text-is("Gelderland-Zuid")) [data-kolom="2"][aria-selected="true"]').waitFor();
    await window.picture('17-attention');
});
