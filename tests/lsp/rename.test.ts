// Does a change of name reach every place that names it, and is it refused where it would say something else?
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TextDocument } from 'langium';
import { describe, expect, test } from 'vitest';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { runCli } from '../helpers/run-cli.js';
import { startServer } from './client.js';
import { editor, type Vraag } from './editor.js';
import { monitorFolder, NORM as MONITOR, REASONS } from './monitor.js';

const { open, client } = editor();

const rename = async (question: Vraag, newName: string): Promise<Record<string, string>> => question.after(await question.ask<WorkspaceEdit>('textDocument/rename', { newName }));

const NORM = `aandachtsveld Toezicht
  dimensie Kwaliteit
    indicator Leveringen: aantal
    rood bij Leveringen minder dan 6
    anders groen
aandachtsveld Opsporing
  dimensie Kwaliteit
  dimensie Mandaat
// Kwaliteit is wat telt
rood op Kwaliteit van Toezicht leidt tot geel op Mandaat
rood op "Kwaliteit van Opsporing" blokkeert groen   motivering "Kwaliteit gaat voor."
`;

test('prepare gives the name without quotes, of what is under the cursor', async () => {
    const prepare = async (fixture: string): Promise<unknown> => {
        const question = await open(fixture);
        const found = await question.ask<{ range: Range; placeholder: string } | null>('textDocument/prepareRename');
        return found && [question.at(found.range), found.placeholder];
    };
    expect(await prepare('dimensie "a <|>of b"\nrood op "a of b" blokkeert groen')).toEqual(['a of b', 'a of b']);
    expect(await prepare(NORM.replace('op Kwaliteit van Toe', 'op Kwaliteit van T<|>oe'))).toEqual(['Toezicht', 'Toezicht']);
    expect(await prepare('dim<|>ensie X')).toBeNull();
    expect(await prepare('rood op Onbe<|>kend blokkeert groen')).toBeNull();
});

test('a dimension with a namesake: only its own places', async () => {
    const question = await open(NORM.replace('  dimensie Kwaliteit', '  dimensie Kwali<|>teit'));
    expect(await rename(question, 'Bereik')).toEqual({
        'hoofd.norm': NORM.replace('  dimensie Kwaliteit', '  dimensie Bereik').replace('op Kwaliteit van Toezicht', 'op Bereik van Toezicht'),
    });
    const told = await client().until(() => client().berichten.find(({ method, inhoud }) => method === 'window/showMessage' && JSON.stringify(inhoud).includes('Niet aangeraakt')), 'what was left alone');
    expect((told.inhoud as { message: string }).message).toBe("Niet aangeraakt, waar 'Kwaliteit' nog kan staan: teksten en opmerkingen in hoofd.norm (regels 9 en 11).");
});

test('a field: also where it tells namesakes apart, in quotes too', async () => {
    const question = await open(NORM.replace('aandachtsveld Opsporing', 'aandachtsveld Ops<|>poring'));
    expect(await rename(question, 'Recherche')).toEqual({ 'hoofd.norm': NORM.replaceAll('Opsporing', 'Recherche') });
});

test('in quotes where it needs them, as a whole where it is said with its place', async () => {
    const question = await open(NORM.replace('  dimensie Kwaliteit', '  dimensie Kwali<|>teit'));
    expect(await rename(question, 'rood en wit')).toEqual({
        'hoofd.norm': NORM.replace('  dimensie Kwaliteit', '  dimensie "rood en wit"').replace('op Kwaliteit van Toezicht', 'op "rood en wit van Toezicht"'),
    });
});

test('over files; an alias stays when the corps changes, and the corps when an alias does', async () => {
    const korpsen = 'korps Fryslân ook bekend als Friesland\ngroep noord bestaat uit Fryslân';
    const norm = 'gebruik "korpsen.norm"\ndimensie X\nX geldt niet voor Friesland\nX geldt niet voor Fryslân';
    const corps = await open(norm.replace('voor Fryslân', 'voor Frys<|>lân'), { 'korpsen.norm': korpsen });
    expect(await rename(corps, 'Fryslan')).toEqual({ 'hoofd.norm': norm.replace('Fryslân', 'Fryslan'), 'korpsen.norm': korpsen.replaceAll('Fryslân', 'Fryslan') });
    const alias = await open(norm.replace('voor Friesland', 'voor Fries<|>land'), { 'korpsen.norm': korpsen });
    expect(await rename(alias, 'Frisia')).toEqual({ 'hoofd.norm': norm.replace('Friesland', 'Frisia'), 'korpsen.norm': korpsen.replace('Friesland', 'Frisia') });
});

test('the group at the end of what is expected of the data', async () => {
    const norm = 'dimensie OM\nkorps A\ngroep klein bestaat uit A\nverwacht in de gegevens: 1 keer rood op OM van klein\n';
    const question = await open(norm.replace('groep klein', 'groep kl<|>ein'));
    expect(await rename(question, 'Groot')).toEqual({ 'hoofd.norm': norm.replaceAll('klein', 'Groot') });
});

test('headings of the data go with it when the author agrees', async () => {
    const data = 'korps;toezicht_kwaliteit;opsporing_kwaliteit;Mandaat\nA;rood;groen;geel\n';
    const norm = `gegevens "data.csv"\n${NORM}`;
    const question = await open(norm.replace('  dimensie Kwaliteit', '  dimensie Kwali<|>teit'), { 'data.csv': data });
    const edit = await question.ask<WorkspaceEdit>('textDocument/rename', { newName: 'Bereik over jaar' });
    expect(question.after(edit)['data.csv']).toBe(data.replace('toezicht_kwaliteit', 'toezicht_bereik_over_jaar'));
    expect(Object.values(edit.changeAnnotations ?? {})).toEqual([{ label: 'Ook de kolomkop in de gegevens', needsConfirmation: true, description: 'Zonder deze wijziging wordt de kolom niet meer gevonden.' }]);
});

test('rows of the data that name it go with it too, each kind of cell for the author to agree to', async () => {
    const wide = 'korps;toezicht_kwaliteit;opsporing_kwaliteit\nA;rood;groen\n';
    const reasons = 'korps;dimensie;oordeel;reden\nA;Kwaliteit van Toezicht;rood;"Kwaliteit; te weinig"\nA;toezicht kwaliteit;rood;\nA;Kwaliteit van Opsporing;groen;Kwaliteit van Toezicht\nB;Kwaliteit;rood;wie weet welke\n';
    const norm = `gegevens "data.csv"\ngegevens "redenen.csv"\n${NORM}`;
    const question = await open(norm.replace('  dimensie Kwaliteit', '  dimensie Kwali<|>teit'), { 'data.csv': wide, 'redenen.csv': reasons });
    const edit = await question.ask<WorkspaceEdit>('textDocument/rename', { newName: 'Bereik; over jaar' });
    const after = question.after(edit);
    expect(Object.keys(after)).toEqual(['hoofd.norm', 'data.csv', 'redenen.csv']);
    expect(after['data.csv']).toBe(wide.replace('toezicht_kwaliteit', 'toezicht_bereik_over_jaar'));
    expect(after['redenen.csv']).toBe(reasons.replace('A;Kwaliteit van Toezicht;rood', 'A;"Bereik; over jaar van Toezicht";rood').replace('toezicht kwaliteit', '"toezicht Bereik; over jaar"'));
    expect(edit.changeAnnotations).toEqual({
        kolomkoppen: { label: 'Ook de kolomkop in de gegevens', needsConfirmation: true, description: 'Zonder deze wijziging wordt de kolom niet meer gevonden.' },
        rijen: { label: 'Ook de rijen in de gegevens', needsConfirmation: true, description: 'Zonder deze wijziging is niet meer bekend waarover deze rijen gaan.' },
    });
});

describe('what is named after it in the data goes with it', () => {
    const heads = async (norm: string, data: string, newName: string): Promise<string | undefined> => {
        const question = await open(`gegevens "data.csv"\n${norm}`, { 'data.csv': data });
        return question.after(await question.ask<WorkspaceEdit>('textDocument/rename', { newName }))['data.csv'];
    };

    test('a field: where a heading says it beside a dimension, in its style', async () => {
        const data = 'korps;toezicht_kwaliteit;Kwaliteit van Opsporing;Mandaat\nA;rood;groen;geel\n';
        expect(await heads(NORM.replace('aandachtsveld Toe', 'aandachtsveld Toe<|>'), data, 'Handhaving op straat')).toBe(data.replace('toezicht_', 'handhaving_op_straat_'));
        expect(await heads(NORM.replace('aandachtsveld Ops', 'aandachtsveld Ops<|>'), data, 'Recherche')).toBe(data.replace('van Opsporing', 'van Recherche'));
    });

    test('a field of which the name is also that of a dimension, or a part of it: only the field', async () => {
        const norm = 'aandachtsveld Toe<|>zicht\n  dimensie Toezicht op bordelen\n  dimensie Duur\nrood op Duur blokkeert groen\n';
        const data = 'korps;toezicht_op_bordelen;toezicht_duur\nA;rood;geel\n';
        expect(await heads(norm, data, 'Handhaving')).toBe(data.replace('toezicht_duur', 'handhaving_duur'));
        const both = 'korps;toezicht_toezicht_op_bordelen;Duur\nA;rood;geel\n';
        expect(await heads(norm, both, 'Handhaving')).toBe(both.replace('toezicht_toezicht', 'handhaving_toezicht'));
    });

    test('a field over several columns: once, where it stands', async () => {
        const norm = 'aandachtsveld Toezicht\n  dimensie Kwaliteit\n  dimensie Duur\naandachtsveld Opsporing\n  dimensie Kwaliteit\nrood op Duur blokkeert groen\n';
        const data = 'korps;Toezicht;;Opsporing\n;Kwaliteit;Duur;Kwaliteit\nA;rood;groen;geel\n';
        expect(await heads(norm.replace('veld Toe', 'veld Toe<|>'), data, 'Handhaving')).toBe(data.replace('Toezicht', 'Handhaving'));
        expect(await heads(norm.replace('dimensie Kwali', 'dimensie Kwali<|>'), data, 'Bereik')).toBe(data.replace('Kwaliteit', 'Bereik'));
    });

    test('a dimension: where a heading says it beside an indicator', async () => {
        const norm = 'dimensie Man<|>daat\n  indicator Leden: aantal\n  rood bij Leden minder dan 6\n  anders groen\ndimensie Duur\nrood op Mandaat leidt tot geel op Duur\n';
        const data = 'korps;mandaat_leden;Duur\nA;3;geel\n';
        expect(await heads(norm, data, 'Gezag')).toBe(data.replace('mandaat', 'gezag'));
        const other = 'korps;Leden van Mandaat;Duur\nA;3;geel\n';
        expect(await heads(norm, other, 'Gezag')).toBe(other.replace('Mandaat', 'Gezag'));
        expect(await heads(norm, 'korps;Leden;Duur\nA;3;geel\n', 'Gezag')).toBe(undefined);
    });
});

test.each([['dimensie Continuïteit', 'Duurzaamheid'], ['aandachtsveld Toezicht', 'Handhaving']])('of the monitor: with the data renamed too the norm and its data say what they said: %s', async (heading, newName) => {
    const monitor = monitorFolder();
    const at = await startServer({ folder: monitor.folder, capabilities: { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } } });
    const text = readFileSync(monitor.path(MONITOR), 'utf8');
    await at.open(monitor.uri(MONITOR), text);
    const line = text.split('\n').findIndex((each) => each.trim().startsWith(heading));
    const name = heading.split(' ')[1] as string;
    const edit = await at.request<WorkspaceEdit>('textDocument/rename', { textDocument: { uri: monitor.uri(MONITOR) }, position: { line, character: (text.split('\n')[line] as string).indexOf(name) + 2 }, newName });
    const table = (): string => runCli(['score', monitor.path(MONITOR), '--format', 'csv']).out;
    const before = table();
    for (const each of edit.documentChanges ?? []) {
        if (!('textDocument' in each)) continue;
        const path = fileURLToPath(each.textDocument.uri);
        const document = TextDocument.create(path, '', 0, readFileSync(path, 'utf8'));
        writeFileSync(path, TextDocument.applyEdits(document, each.edits as TextEdit[]));
    }
    expect(readFileSync(monitor.path(REASONS), 'utf8')).not.toContain(name === 'Toezicht' ? 'van Toezicht' : name);
    expect(runCli(['check', monitor.path(MONITOR)])).toMatchObject({ code: 0 });
    expect(table()).toBe(before.replaceAll(name === 'Toezicht' ? 'van Toezicht' : name, name === 'Toezicht' ? `van ${newName}` : newName));
});

describe('refused with one sentence', () => {
    test.each([
        ['Mandaat', "Er is al een dimensie 'Mandaat' (hoofd.norm, regel 8). Kies een andere naam."],
        ['Opsporing', "Er is al een aandachtsveld 'Opsporing' (hoofd.norm, regel 6). Kies een andere naam."],
        ['rood', "'rood' is een woord van de taal. Begin met een hoofdletter of kies een andere naam."],
        ['Eindscore', "De kolom 'Eindscore' heeft in de gegevens al een vaste betekenis. Kies een andere naam."],
        ['  ', 'Een naam heeft minstens één letter.'],
        ['a "b" c', 'In een naam kan geen aanhalingsteken en geen regeleinde staan.'],
        ['Kwaliteit van Opsporing', "Er is al een dimensie 'Kwaliteit van Opsporing' (hoofd.norm, regel 7). Kies een andere naam."],
    ])('%s', async (newName, message) => {
        const question = await open(NORM.replace('  dimensie Kwaliteit', '  dimensie Kwali<|>teit'));
        await expect(question.ask('textDocument/rename', { newName })).rejects.toThrow(message);
    });
});
