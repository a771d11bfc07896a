// Does the page of a report do in a browser what it promises: alone, for everyone, and with another judgement?
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser, openBrowser } from '../helpers/browser.js';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { MARKED } from '../report/marked-data.js';

const NORM = 'rules/2011-2012/korpsmonitor.norm';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface View {
    readonly width?: number;
    readonly dark?: boolean;
}

describeInBrowser('the page of a report', () => {
    let browser: Browser;
    beforeAll(async () => (browser = await openBrowser()));
    afterAll(async () => browser?.close());

    /** Opens a page from a file with the network off; what it asks for and what goes wrong is kept. */
    async function open(html: string, { width = 1280, dark = false }: View = {}): Promise<{ page: Page; asked: string[]; wrong: string[] }> {
        const file = join(tempFolder(), 'rapport.html');
        writeFileSync(file, html);
        const context = await browser.newContext({ offline: true, viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
        const page = await context.newPage();
        const [asked, wrong]: [string[], string[]] = [[], []];
        page.on('request', (request) => asked.push(request.url()));
        page.on('pageerror', (error) => wrong.push(String(error)));
        page.on('console', (message) => wrong.push(message.text()));
        page.on('dialog', (dialog) => {
            wrong.push(dialog.message());
            void dialog.dismiss();
        });
        await page.goto(pathToFileURL(file).href);
        expect(asked).toEqual([pathToFileURL(file).href]);
        return { page, asked, wrong };
    }

    const report = (args: readonly string[], cwd: string = ROOT): string => runCli(['report', ...args], cwd).out;
    let whole: string;
    beforeAll(() => (whole = report([NORM, '--eerder', 'rules/2010/eindscores.csv'])));

    async function problems(page: Page): Promise<string[]> {
        await page.evaluate(AXE);
        const { violations } = await page.evaluate<{ violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[] }>('axe.run(document, { resultTypes: ["violations"] })');
        return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
    }

    test.each([['of the monitor', {}], ['of a small norm, dark', { dark: true }], ['of a small norm, on a phone', { width: 390 }]] as const)('axe finds nothing serious or critical: %s', async (what, view) => {
        const { page, wrong } = await open(what === 'of the monitor' ? whole : report(['klein.norm', '--eerder', '2010.csv'], tempFolder(MARKED)), view);
        expect(await problems(page)).toEqual([]);
        await page.locator('article.korps').nth(1).getByRole('button').click();
        expect(await problems(page)).toEqual([]);
        expect(wrong).toEqual([]);
    }, 300_000);

    test('axe finds nothing on the page of one corps, nor on the table alone', async () => {
        for (const html of [report([NORM, '--korps', 'Utrecht']), runCli(['score', NORM, '--format', 'html']).out, report(['klein.norm', '--taal', 'en'], tempFolder(MARKED))]) {
            expect(await problems((await open(html)).page)).toEqual([]);
        }
    });

    test('another judgement: the end score and its reason follow, and go back', async () => {
        const { page, asked, wrong } = await open(whole);
        const corps = page.locator('#korps-groningen');
        await corps.getByRole('button', { name: 'Probeer andere oordelen' }).click();
        const result = corps.locator('.proefuitslag');
        expect(await result.innerText()).toContain('Nog geen oordeel veranderd.');
        await corps.getByLabel('Oordeel over Vergunde branche', { exact: true }).selectOption('rood');
        const once = await result.innerText();
        expect(once).toMatch(/Eindscore van de proef: ± geel/);
        expect(once).toContain('hoogstens ± geel rood op Vergunde branche leidt tot geel §2.4.1, regel 185');
        expect(once).toContain('Met de oordelen zoals ze zijn: groen.');
        expect(once).toContain('Vergunde branche van rood naar groen');
        await corps.getByLabel('Oordeel over Weging', { exact: true }).selectOption('geel');
        expect(await result.innerText()).toMatch(/Eindscore van de proef: − rood/);
        await corps.getByRole('button', { name: 'Terug' }).click();
        expect(await corps.locator('select').count()).toBe(0);
        expect(await corps.locator('td.score .s').first().innerText()).toContain('groen');
        expect([asked.length, wrong]).toEqual([1, []]);
    });

    test('every corps gives on the page what the report says of it', async () => {
        const { page } = await open(report([NORM, '--data', 'rules/2011-2012/korpsen-onzeker.csv']));
        for (const corps of await page.locator('article.korps').all()) {
            await corps.getByRole('button').click();
            const said = await corps.locator('.uitslag .s').first().innerText();
            expect(await corps.locator('.proefuitslag .s').first().innerText()).toBe(said);
        }
    });

    test('nothing runs off the side of a phone, and the contents are folded', async () => {
        const { page } = await open(whole, { width: 390 });
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        expect(await page.locator('nav details').getAttribute('open')).toBeNull();
    });

    test('it prints on A4, and the page of one corps on a few sheets with room to answer', async () => {
        const { page } = await open(report([NORM, '--korps', 'Utrecht']));
        expect(await page.getByLabel('Reactie op Referentiekader').isVisible()).toBe(true);
        const sheets = ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
        expect(sheets).toBeGreaterThan(1);
        expect(sheets).toBeLessThan(6);
    });

    test('texts that would be markup, script or style are shown as they are', async () => {
        const evil = '</script><script>alert(1)</script><img src=x onerror=alert(2)><!--<script>';
        const folder = tempFolder({
            'n.norm': `editie "</title><script>alert(3)</script>}</style>*{display:none}"\ngegevens "a.csv"\ngegevens "b.csv"\ndimensie "<img src=x onerror=alert(4)>"\ndimensie B\nrood op B blokkeert groen   bron "<b>§1</b>"\n  interpretatie "${evil}"\n`,
            'a.csv': 'korps;<img src=x onerror=alert(4)>;B\n"\'><svg onload=alert(5)>";rood;groen\n</script>;groen;rood\n',
            'b.csv': `korps;dimensie;oordeel;reden\n</script>;B;rood;${evil}\n`,
        });
        const { page, wrong } = await open(report(['n.norm'], folder));
        expect(wrong).toEqual([]);
        expect(await page.locator('img, [onload], [onerror], iframe, main script').count()).toBe(0);
        expect(await page.title()).toBe('</title><script>alert(3)</script>}</style>*{display:none}');
        expect(await page.locator('h1').innerText()).toContain('<script>alert(3)</script>');
        expect(await page.locator('table.oordelen').last().innerText()).toContain(evil);
        await page.locator('article.korps').last().getByRole('button').click();
        expect(await page.locator('.proefuitslag').innerText()).toContain('rood op B blokkeert groen <b>§1</b>');
        expect(wrong).toEqual([]);
    });
});
