// Does a change of name reach every place that names it, and is it refused where it would say something else?
import { describe, expect, test } from 'vitest';
import type { Range, WorkspaceEdit } from 'vscode-languageserver/node';
import { editor, type Vraag } from './editor.js';

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
