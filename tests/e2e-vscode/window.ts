// How does a test use the editor as a person does: keys, clicks, and what stands on the screen?
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium as playwright, type Frame, type Page } from 'playwright-core';
import { type Editor, ROOT } from './editor.js';
import { chromium } from './install.mjs';

export const PICTURES = join(ROOT, '.vscode-test', 'pictures');
const PATIENCE = 30_000;

export const launch = (): Promise<Browser> => playwright.launch({
    executablePath: chromium(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

export class Window {
    private constructor(readonly page: Page, readonly editor: Editor) {}

    static async open(browser: Browser, editor: Editor, size = { width: 1500, height: 900 }): Promise<Window> {
        const page = await browser.newPage({ viewport: size });
        page.setDefaultTimeout(PATIENCE);
        await page.goto(`${editor.url}/?folder=${encodeURIComponent(editor.folder)}`);
        await page.waitForSelector('.explorer-folders-view .monaco-list-row');
        return new Window(page, editor);
    }

    /** Opens a file by its path in the workspace. */
    async file(path: string): Promise<void> {
        await this.page.keyboard.press('Control+p');
        await this.page.waitForSelector('.quick-input-widget input');
        await this.page.keyboard.type(path);
        await this.page.waitForSelector('.quick-input-list .monaco-list-row:has-text("' + (path.split('/').at(-1) as string) + '")');
        await this.page.waitForTimeout(300);
        await this.page.keyboard.press('Enter');
        await this.page.waitForSelector('.quick-input-widget', { state: 'hidden' });
    }

    /** Runs a command of the palette. */
    async command(title: string): Promise<void> {
        await this.page.keyboard.press('F1');
        await this.page.waitForSelector('.quick-input-widget input');
        await this.page.keyboard.type(title);
        const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
        await row.waitFor();
        await row.click();
    }

    /** Goes to a line of the text that is open. */
    async line(number: number): Promise<void> {
        await this.page.keyboard.press('Control+g');
        await this.page.waitForSelector('.quick-input-widget input');
        await this.page.keyboard.type(`${number}`);
        await this.page.keyboard.press('Enter');
        await this.page.waitForSelector('.quick-input-widget', { state: 'hidden' });
    }

    /** Puts the keyboard in the (first) text. */
    async text(): Promise<void> {
        await this.page.keyboard.press('Control+1'); // a click might hit a lens
        await this.page.waitForSelector('.editor-instance .monaco-editor.focused');
    }

    /** The page in a panel: the frame that holds a selector. */
    async frame(selector: string): Promise<Frame> {
        const until = Date.now() + PATIENCE;
        while (Date.now() < until) {
            for (const frame of this.page.frames()) {
                const found = await frame.$(selector).catch(() => null);
                if (found && (await found.isVisible().catch(() => false))) return frame;
            }
            await this.page.waitForTimeout(100);
        }
        throw new Error(`no frame shows ${selector}`);
    }

    async picture(name: string): Promise<void> {
        mkdirSync(PICTURES, { recursive: true });
        await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
    }
}
