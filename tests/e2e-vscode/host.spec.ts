// Does the extension do in the editor's own terms what it promises? The suite runs in the extension host.
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, ROOT, startEditor } from './editor.js';
import { launch } from './window.js';

const PATIENCE = 90_000;

interface Found {
    readonly error?: string;
    readonly language: string;
    readonly commands: readonly string[];
    readonly clean: readonly string[];
    readonly preview: unknown;
    readonly unsaved: { readonly rijen: readonly string[] };
    readonly committed: unknown;
    readonly text: { readonly tekst: string };
    readonly tests: { readonly toetsen: readonly { readonly uitkomst: string }[]; readonly dekking: { readonly regels: readonly unknown[] } };
    readonly judged: Readonly<Record<string, readonly string[]>>;
    readonly symbols: readonly string[];
}

describe('in the extension host', () => {
    let editor: Editor;
    let browser: Browser;
    let found: Found;

    beforeAll(async () => {
        editor = await startEditor();
        browser = await launch();
        cpSync(join(ROOT, 'tests/e2e-vscode/suite'), join(editor.folder, '../suite'), { recursive: true });
        found = await runSuite();
    });
    afterAll(async () => {
        await browser?.close();
        editor?.stop();
    });

    async function runSuite(): Promise<Found> {
        const result = join(editor.folder, 'gevonden.json');
        rmSync(result, { force: true });
        const remote = (path: string): string => `vscode-remote://127.0.0.1:${editor.port}${path}`;
        const payload = [['extensionDevelopmentPath', remote(join(ROOT, '.vsix'))], ['extensionTestsPath', remote(join(editor.folder, '../suite/index.cjs'))]];
        const page = await browser.newPage();
        await page.goto(`${editor.url}/?folder=${encodeURIComponent(editor.folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
        for (let waited = 0; !existsSync(result) && waited < PATIENCE; waited += 250) await page.waitForTimeout(250);
        await page.waitForTimeout(250);
        await page.close();
        return JSON.parse(readFileSync(result, 'utf8')) as Found;
    }

    test('it is there, and knows its files', () => {
        expect(found.error).toBeUndefined();
        expect(found.language).toBe('normtaal');
        expect(found.commands).toEqual(expect.arrayContaining(['normtaal.preview', 'normtaal.compareEditions', 'normtaal.compareCommitted', 'normtaal.openData', 'normtaal.copyMonitor', 'normtaal.explain', 'normtaal.showPlaces', 'normtaal.showTest']));
    });

    test('the monitor: no error, 27 corps, 27 dimensions', () => {
        expect(found.preview).toEqual({ totaal: { groen: 22, geel: 3, rood: 2, blanco: 0, onzeker: 0 }, rijen: 27, dimensies: 27 });
    });

    test('what is typed counts before it is saved', () => {
        expect(found.unsaved).toEqual({ totaal: { groen: 20, geel: 5, rood: 2, blanco: 0, onzeker: 0 }, rijen: ['Limburg-Zuid', 'KMar'], dirty: false });
    });

    test('the committed version, and an edition as a page of HTML without script', () => {
        expect(found.committed).toEqual({ verhouding: 'gelijk', zinnen: 0 });
        expect(found.text.tekst).toMatch(/^<!doctype html>[\s\S]*<table/);
        expect(found.text.tekst).not.toMatch(/<script/);
    });

    test('every example and expectation, with the coverage of every rule', () => {
        expect(found.tests.toetsen.length).toBeGreaterThan(40);
        expect(new Set(found.tests.toetsen.map(({ uitkomst }) => uitkomst))).toEqual(new Set(['geslaagd', 'wijkt af']));
        expect(found.tests.dekking.regels.length).toBeGreaterThan(20);
    });

    test('a judgement with a reason is an edit of two files', () => {
        expect(found.judged).toEqual({ 'korpsen.csv': ['geel'], 'toelichting.csv': ['Drenthe;Referentiekader;geel;"Nog niet alles; ""bijna"".";§2.7.1;besproken\n'] });
    });

    test('the outline', () => {
        expect(found.symbols.length).toBeGreaterThan(5);
    });
});
