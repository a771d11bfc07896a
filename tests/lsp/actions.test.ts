// What can be done with one gesture: does the text say the same afterwards, or what it should have said?
import { describe, expect, test } from 'vitest';
import { buildDecision, compareWeighting } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { editor, type Vraag } from './editor.js';

const { open } = editor();

const actions = (question: Vraag, diagnostics: readonly Diagnostic[] = [], only?: string[]): Promise<CodeAction[]> =>
    question.ask('textDocument/codeAction', { range: question.range, context: { diagnostics, ...(only && { only }) } });
const titles = async (fixture: string, only?: string[]): Promise<string[]> => (await actions(await open(fixture), [], only)).map(({ title, disabled }) => (disabled ? `${title} (${disabled.reason})` : title));

async function perform(fixture: string, title: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
    const question = await open(fixture, others);
    const found = (await actions(question)).find((each) => each.title === title);
    if (!found?.edit) throw new Error(`No action '${title}'.`);
    return question.after(found.edit)['hoofd.norm'] as string;
}

const D = 'dimensie A\ndimensie B\ndimensie C\n';

/** Both say the same of every possible corps. */
async function expectSame(before: string, after: string): Promise<void> {
    const [oud, nieuw] = [await loadText(before), await loadText(after)];
    const errors = [...oud.meldingen, ...nieuw.meldingen].filter(({ ernst }) => ernst === 'fout');
    expect(errors.map(({ berichten }) => berichten.nl)).toEqual([]);
    const { eindscore } = compareWeighting(buildDecision(oud.norm), buildDecision(nieuw.norm));
    expect(eindscore.overgangen).toEqual([]);
}

describe('repairs', () => {
    test('of a misspelt name, preferred because it is safe', async () => {
        const found = await actions(await open(`${D}dimensie Mandaat\nrood op Man<|>dat blokkeert groen`));
        expect(found.map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([["Vervang door 'Mandaat'", 'quickfix', true]]);
    });
    test('every reading of a mixture', async () => {
        expect(await titles(`${D}rood op A en rood op B of <|>rood op C blokkeert groen`, ['quickfix'])).toEqual([
            "Lees als '(rood op A en rood op B) of rood op C'", "Lees als 'rood op A en (rood op B of rood op C)'",
        ]);
    });
    test('all safe ones of a file at once, when asked', async () => {
        const question = await open(`${D}dimensie Mandaat\nrood op Mandat blokkeert groen\nrood op Mandaat blokeert groen<|>`);
        const [all] = await actions(question, [], ['source.fixAll']);
        expect(all?.kind).toBe('source.fixAll.normtaal');
        expect(question.after(all?.edit ?? {})['hoofd.norm']).toBe(`${D}dimensie Mandaat\nrood op Mandaat blokkeert groen\nrood op Mandaat blokkeert groen`);
    });
    test('nothing where nothing is wrong', async () => {
        expect(await titles(`${D}rood op <|>A blokkeert groen`, ['quickfix'])).toEqual([]);
    });
});

describe('split', () => {
    test.each([
        ['rood op A, B of C <|>blokkeert groen   bron "§2"', 'Splits in 3 zinnen', 'rood op A blokkeert groen   bron "§2"\nrood op B blokkeert groen   bron "§2"\nrood op C blokkeert groen   bron "§2"'],
        ['rood op A of geel op B <|>blokkeren groen', 'Splits in 2 zinnen', 'rood op A blokkeert groen\ngeel op B blokkeert groen'],
        ['weging\n  (rood op A en rood op B) of geel op C <|>leidt tot rood\n    motivering "m"', 'Splits in 2 zinnen', 'weging\n  rood op A en rood op B leidt tot rood\n    motivering "m"\n  geel op C leidt tot rood\n    motivering "m"'],
        ['groen op A en B <|>is voorwaarde voor groen', 'Splits in 2 zinnen', 'groen op A is voorwaarde voor groen\ngroen op B is voorwaarde voor groen'],
        ['A en B <|>wegen niet mee   bron "§1"\nrood op C blokkeert groen', 'Splits in 2 zinnen', 'A weegt niet mee   bron "§1"\nB weegt niet mee   bron "§1"\nrood op C blokkeert groen'],
    ])('%s', async (rule, title, result) => {
        const after = await perform(D + rule, title);
        expect(after).toBe(D + result);
        await expectSame((D + rule).replace('<|>', ''), after);
    });
    test('what it was before is said once', async () => {
        expect(await perform(`${D}rood op A of B <|>blokkeert groen   voorheen "oud"   bron "§2"`, 'Splits in 2 zinnen')).toBe(`${D}rood op A blokkeert groen   voorheen "oud"   bron "§2"\nrood op B blokkeert groen   bron "§2"`);
    });
    test.each([
        'rood op A en B <|>blokkeert groen', 'groen op A of B <|>is voorwaarde voor groen', 'rood op A <|>blokkeert groen', 'rood op A of geel op minstens 1 andere dimensie <|>blokkeert groen',
    ])('not %s', async (rule) => {
        expect(await titles(D + rule, ['refactor.rewrite'])).toEqual([]);
    });
    test('not when an example names the sentence', async () => {
        expect(await titles(`${D}rood op A of B <|>blokkeert groen\nvoorbeeld "x"\n  rood op A\n  verwacht geel, want rood op A of B blokkeert groen`, ['refactor.rewrite'])).toEqual(['Splits in 2 zinnen (een voorbeeld noemt deze zin achter want)']);
    });
});

describe('join', () => {
    test.each([
        ['rood op A <|>blokkeert groen\nrood op B blokkeert groen\n', 'Voeg samen met de volgende zin', 'rood op A of B blokkeert groen\n'],
        ['<<rood op A blokkeert groen   bron "§2"\nrood op B blokkeert groen   bron "§2"\nrood op C >>blokkeert groen   bron "§3"\n', 'Voeg 3 zinnen samen', 'rood op A, B of C blokkeert groen   bron "§2"\n  bron "§3"\n'],
        ['rood op A <|>leidt tot geel\nrood op B en geel op C leidt tot geel\n', 'Voeg samen met de volgende zin', 'rood op A of (rood op B en geel op C) leidt tot geel\n'],
        ['groen op A <|>is voorwaarde voor groen\ngroen op B is voorwaarde voor groen\n', 'Voeg samen met de volgende zin', 'groen op A en B is voorwaarde voor groen\n'],
    ])('%s', async (rules, title, result) => {
        const after = await perform(D + rules, title);
        expect(after).toBe(D + result);
        await expectSame((D + rules).replace(/<\|>|<<|>>/g, ''), after);
    });
    test.each(['rood op A <|>blokkeert groen\n\nrood op B blokkeert groen', 'rood op A <|>blokkeert groen\n// Toezicht\nrood op B blokkeert groen', 'rood op A <|>blokkeert groen\nrood op B blokkeert geel', 'rood op A <|>blokkeert groen\nrood op B leidt tot geel', 'groen op A <|>is voorwaarde voor groen\ngeel op B is voorwaarde voor groen'])('not %s', async (rules) => {
        expect(await titles(D + rules, ['refactor.rewrite'])).toEqual([]);
    });
});

test('the missing case of a norm', async () => {
    const norm = 'dimensie A\n  indicator X: percentage\n  rood  bij X <|>minder dan 70%\n  groen bij X meer dan 90%   bron "§2"\nrood op A blokkeert groen\n';
    expect(await titles(norm, ['quickfix'])).toEqual(["Voeg 'anders geel' toe", "Voeg 'anders rood' toe", "Voeg 'anders groen' toe"]);
    expect(await perform(norm, "Voeg 'anders geel' toe")).toBe(norm.replace('<|>', '').replace('"§2"', '"§2"\n  anders geel'));
    expect(await titles(norm.replace('bron "§2"', 'bron "§2"\n  anders geel'), ['quickfix'])).toEqual([]);
});

describe('an example', () => {
    const NORM = `editie "Proef"\ngegevens "data.csv"\n${D}korps K\nkorps L\nrood op A en geel of rood op minstens 1 andere dimensie <|>leidt tot rood\n`;
    const DATA = 'korps;a;b;c\nK;rood;geel;groen\nL;groen;groen;groen\n';
    test('the smallest corps that the rule holds down', async () => {
        expect((await perform(NORM, 'Maak een voorbeeld van deze regel', { 'data.csv': DATA })).split('\n').slice(-7).join('\n')).toBe(
            '\nvoorbeeld "rood op A en geel op B"\n  rood op A\n  geel op B\n  groen op de overige dimensies\n  verwacht rood, want rood op A en geel of rood op minstens 1 andere dimensie leidt tot rood\n',
        );
    });
    test('a corps of the data', async () => {
        const question = await open(NORM, { 'data.csv': DATA });
        expect((await actions(question, [], ['refactor'])).map(({ title }) => title)).toEqual(['Maak een voorbeeld van deze regel', 'Maak een voorbeeld van K']);
        const text = await perform(NORM.replace('<|>', '').replace('korps L', 'korps <|>L'), 'Maak een voorbeeld van L', { 'data.csv': DATA });
        expect(text.split('\n').slice(-5).join('\n')).toBe('\nvoorbeeld "zoals L"\n  groen op de overige dimensies\n  verwacht groen\n');
    });
});
