// Does a file that is a part of a norm, opened alone, tell the scores of the norm that uses it; and of several, of which?
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CodeLens, Hover, InlayHint } from 'vscode-languageserver/node';
import type { Niets, Preview, Uitleg, WatAls } from '../../language/protocol.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { type Client, startServer, uriOf } from './client.js';
import { monitorFolder, NORM } from './monitor.js';

const FILES = {
    'korpsen.norm': 'korps Utrecht\nkorps Zeeland\n',
    'veld.norm': 'aandachtsveld Veld\n  dimensie A\n  dimensie B\nrood op A blokkeert groen\n',
    'een.norm': 'editie "Een"\ngebruik "korpsen.norm"\ngebruik "veld.norm"\ngegevens "een.csv"\n',
    'een.csv': 'korps;A;B\nUtrecht;rood;groen\nZeeland;groen;groen\n',
    'twee.norm': 'editie "Twee"\ngebruik "korpsen.norm"\ndimensie C\nrood op C leidt tot rood\ngegevens "twee.csv"\n',
    'twee.csv': 'korps;C\nUtrecht;groen\nZeeland;rood\n',
    'los.norm': 'dimensie L\nrood op L blokkeert groen\n',
};
const OPDRACHTEN = { opdrachten: ['normtaal.preview', 'normtaal.explain'] };

async function opened(name: keyof typeof FILES, ...also: (keyof typeof FILES)[]): Promise<{ client: Client; folder: string; uri: string; ask: <T>(method: string, params?: object) => Promise<T> }> {
    const folder = tempFolder(FILES);
    const client = await startServer({ folder, initializationOptions: OPDRACHTEN });
    for (const each of [...also, name]) await client.open(uriOf(`${folder}/${each}`), FILES[each]);
    const uri = uriOf(`${folder}/${name}`);
    return { client, folder, uri, ask: (method, params = {}) => client.request(method, { textDocument: { uri }, ...params }) };
}

const lenses = async (at: Awaited<ReturnType<typeof opened>>): Promise<string[]> => (await at.ask<CodeLens[]>('textDocument/codeLens')).map(({ range, command }) => `${range.start.line + 1} ${command?.title} ${(command?.arguments ?? []).map((each) => String(each).replace(`${uriOf(at.folder)}/`, '')).join()}`.trim());
const hovered = async (at: Awaited<ReturnType<typeof opened>>, line: number, character: number): Promise<string> => ((await at.ask<Hover>('textDocument/hover', { position: { line, character } })).contents as { value: string }).value;

describe('a file of one field', () => {
    test('lenses, hints and hover tell the scores of the norm that uses it', async () => {
        const at = await opened('veld.norm');
        expect(await lenses(at)).toEqual([
            '1 Een: 1 groen, 1 geel (Utrecht)', '1 toon de scores een.norm', '2 1 groen, 1 rood (Utrecht)', '2 1 regel', '3 2 groen', '3 0 regels', '4 treft 1 van 2 korpsen: Utrecht een.norm,Utrecht',
        ]);
        const hints = await at.ask<InlayHint[]>('textDocument/inlayHint', { range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } });
        expect(hints.map(({ position, label }) => [position.line + 1, label])).toEqual([[4, '1 korps']]);
        expect(await hovered(at, 1, 12)).toBe('**dimensie A** in aandachtsveld Veld\n\nRegels die deze score lezen:\n- rood op A blokkeert groen ([regel 4]('.concat(`${at.uri}#L4); treft Utrecht)\n\nKorpsen: 1 groen, 1 rood (Utrecht)\n\nScores volgens Een`));
    });

    test('preview and explanation are those of that norm, and the cursor is in this file', async () => {
        const at = await opened('veld.norm');
        const preview = await at.ask<Preview>('normtaal/preview', { position: { line: 3, character: 2 } });
        expect([preview.uri, preview.version, preview.editie, preview.rijen.map(({ korps, eindscore }) => [korps, eindscore]), preview.licht]).toEqual([at.uri, 1, 'Een', [['Utrecht', ['geel']], ['Zeeland', ['groen']]], { regels: [0], dimensies: ['A'] }]);
        expect((await at.ask<Uitleg>('normtaal/explain', { korps: 'Utrecht' })).plafonds.map(({ tekst }) => tekst)).toEqual(['rood op A blokkeert groen']);
    });

    test('a change of it, not saved, is in those scores', async () => {
        const at = await opened('veld.norm');
        await at.client.change(at.uri, { text: FILES['veld.norm'].replace('blokkeert groen', 'leidt tot rood') });
        expect((await lenses(at))[0]).toBe('1 Een: 1 groen, 1 rood (Utrecht)');
        const compared = async (): Promise<unknown> => {
            const { verschil } = await at.ask<Preview>('normtaal/preview', { tegen: { soort: 'opgeslagen' } });
            return verschil && 'rijen' in verschil ? verschil.rijen.map(({ korps, van, naar }) => [korps, van, naar]) : verschil;
        };
        expect(await compared()).toEqual([['Utrecht', ['geel'], ['rood']]]);
        // A committed text is one of this file, and its norm the same.
        const { verschil } = await at.ask<Preview>('normtaal/preview', { tegen: { soort: 'tekst', tekst: FILES['veld.norm'].replace('rood op A', 'rood op B'), naam: 'vastgelegd' } });
        expect(verschil).toMatchObject({ naam: 'vastgelegd', rijen: [{ korps: 'Utrecht', van: ['groen'], naar: ['rood'] }] });
        writeFileSync(`${at.folder}/veld.norm`, FILES['veld.norm'].replace('blokkeert groen', 'leidt tot rood'));
        await at.client.notify('textDocument/didSave', { textDocument: { uri: at.uri } });
        expect(await compared()).toEqual([]);
    });
});

describe('a file of corps that several norms use', () => {
    test('the first that is open tells, and the others are named', async () => {
        const alone = await opened('korpsen.norm');
        expect(await lenses(alone)).toEqual(['1 Een: 1 groen, 1 geel (Utrecht)', '1 toon de scores een.norm', '1 Twee: 1 groen, 1 rood (Zeeland)', '1 toon de scores twee.norm']);
        expect(await hovered(alone, 1, 8)).toBe('**korps Zeeland**\n\nEindscore: **groen**\n\nScores volgens Een; dit bestand hoort ook bij Twee');
        const besides = await opened('korpsen.norm', 'twee.norm');
        expect((await lenses(besides)).map((line) => line.slice(0, 6))).toEqual(['1 Twee', '1 toon', '1 Een:', '1 toon']);
        expect((await besides.ask<Preview>('normtaal/preview')).editie).toBe('Twee');
        expect(await hovered(besides, 1, 8)).toContain('Scores volgens Twee; dit bestand hoort ook bij Een');
    });

    test('the preview says by which norm its scores are, and another can be chosen', async () => {
        const at = await opened('korpsen.norm', 'een.norm');
        const name = (uri: string): string => uri.slice(uriOf(at.folder).length + 1);
        const shown = async (norm?: keyof typeof FILES): Promise<unknown> => {
            const { uri, editie, volgens, rijen } = await at.ask<Preview>('normtaal/preview', norm === undefined ? {} : { norm: uriOf(`${at.folder}/${norm}`) });
            return [name(uri), editie, volgens && [name(volgens.norm), volgens.normen.map(({ uri: each, titel }) => `${titel} ${name(each)}`)], rijen.map(({ korps, eindscore }) => `${korps} ${eindscore.join('|')}`)];
        };
        const normen = ['Een een.norm', 'Twee twee.norm'];
        expect(await shown()).toEqual(['korpsen.norm', 'Een', ['een.norm', normen], ['Utrecht geel', 'Zeeland groen']]);
        expect(await shown('twee.norm')).toEqual(['korpsen.norm', 'Twee', ['twee.norm', normen], ['Utrecht groen', 'Zeeland rood']]);
        // One that does not use it tells nothing of it.
        expect(await shown('los.norm')).toEqual(await shown());
        const norm = uriOf(`${at.folder}/twee.norm`);
        expect((await at.ask<Uitleg>('normtaal/explain', { korps: 'Zeeland', norm })).plafonds.map(({ tekst }) => tekst)).toEqual(['rood op C leidt tot rood']);
        const tried = await at.ask<WatAls>('normtaal/whatIf', { korps: 'Zeeland', oordelen: { C: ['groen'] }, norm });
        expect([tried.dan.eindscore, Object.keys(tried.toevoegen?.changes ?? {}).map(name)]).toEqual([['groen'], ['twee.norm']]);
        // Of a norm itself there is nothing to choose.
        const { volgens } = await at.client.request<Preview>('normtaal/preview', { textDocument: { uri: uriOf(`${at.folder}/een.norm`) } });
        expect(volgens).toBeUndefined();
    });

    test('the corps of the monitor', async () => {
        const monitor = monitorFolder();
        const client = await startServer({ folder: monitor.folder, initializationOptions: OPDRACHTEN });
        const uri = monitor.uri('korpsen.norm');
        const text = readFileSync(monitor.path('korpsen.norm'), 'utf8');
        await client.open(monitor.uri(NORM), readFileSync(monitor.path(NORM), 'utf8'));
        await client.open(uri, text);
        const { editie, rijen, totaal } = await client.request<Preview>('normtaal/preview', { textDocument: { uri } });
        expect([editie, rijen.length, totaal]).toEqual(['Korpsmonitor 2011-2012', 27, { groen: 22, geel: 3, rood: 2, blanco: 0, onzeker: 0 }]);
    });
});

test('a file that no norm uses is by itself, and one is found that comes to use it', async () => {
    const at = await opened('los.norm');
    expect(await lenses(at)).toEqual(['1 1 regel']);
    expect((await at.ask<Preview | Niets>('normtaal/preview') as Preview).rijen).toEqual([]);
    writeFileSync(`${at.folder}/drie.norm`, 'editie "Drie"\ngebruik "los.norm"\ngegevens "drie.csv"\n');
    writeFileSync(`${at.folder}/drie.csv`, 'korps;L\nUtrecht;rood\n');
    await at.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(`${at.folder}/drie.norm`), type: 1 }, { uri: uriOf(`${at.folder}/drie.csv`), type: 1 }] });
    expect((await lenses(at))[0]).toBe('1 Drie: 1 geel (Utrecht)');
});
