// Does an editor see how a file is built: outline, folds, growing selections, meaning of words, layout?
import { describe, expect, test } from 'vitest';
import { type DocumentSymbol, type FoldingRange, type SelectionRange, type SemanticTokens, type SemanticTokensDelta, SymbolKind, type TextEdit, type WorkspaceSymbol } from 'vscode-languageserver/node';
import { editor } from './editor.js';

const { open, client } = editor();

const NORM = `// Eerste regel
// van de uitleg.
editie "Proef"
  periode 2011
gebruik "a.norm"
gegevens "b.csv"

aandachtsveld Toezicht
  dimensie Kwaliteit
    indicator Leveringen: aantal
    rood bij Leveringen minder dan 6
    anders groen
weging
  rood op Kwaliteit blokkeert groen
    bron "§2"
Kwaliteit geldt niet voor Friesland
korps Fryslân ook bekend als Friesland
korps KLPD
voorbeeld "x"
  rood op Kwaliteit
  verwacht geel
`;

test('outline', async () => {
    const show = ({ name, kind, detail, children = [] }: DocumentSymbol, depth = 0): string[] => [`${'  '.repeat(depth)}${name} [${kindName(kind)}${detail === undefined ? '' : ` ${detail}`}]`, ...children.flatMap((child) => show(child, depth + 1))];
    const symbols = await (await open(NORM)).ask<DocumentSymbol[]>('textDocument/documentSymbol');
    expect(symbols.flatMap((each) => show(each))).toEqual([
        'Proef [Package editie]', 'a.norm [File gebruik]', 'b.csv [File gegevens]', 'Toezicht [Namespace aandachtsveld]', '  Kwaliteit [Class dimensie]', '    Leveringen [Property indicator]',
        '    rood bij Leveringen minder dan 6 [EnumMember]', '    anders groen [EnumMember]', 'weging [Module]', '  rood op Kwaliteit blokkeert groen [Function]', 'Kwaliteit geldt niet voor Friesland [Function]',
        'Fryslân [Object korps]', 'KLPD [Object korps]', 'x [Event voorbeeld]',
    ]);
});
const kindName = (kind: SymbolKind): string => Object.entries(SymbolKind).find(([, value]) => value === kind)?.[0] ?? '';

test('names and sentences of all files, by their letters', async () => {
    await open('dimensie Zeldzame Bijzondere Naam\nkorps Zeldkorps ook bekend als Unicum\nrood op Zeldzame Bijzondere Naam blokkeert groen');
    const found = async (query: string): Promise<string[]> => (await client().request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name);
    expect(await found('zbn')).toEqual(['Zeldzame Bijzondere Naam', 'rood op Zeldzame Bijzondere Naam blokkeert groen']);
    expect(await found('unicum')).toEqual(['Zeldkorps']);
    expect(await found('zeld')).toEqual(['Zeldkorps', 'Zeldzame Bijzondere Naam', 'rood op Zeldzame Bijzondere Naam blokkeert groen']);
    expect(await found('qqqq')).toEqual([]);
});

test('folds', async () => {
    const folds = await (await open(NORM)).ask<FoldingRange[]>('textDocument/foldingRange');
    expect(folds.map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`)).toEqual(['1-2 comment', '3-4', '5-6 imports', '8-12', '9-12', '13-15', '14-15', '17-18', '19-21']);
});

test('a selection grows by the parts of the sentence', async () => {
    const question = await open(NORM.replace('rood op Kwaliteit blokkeert', 'rood op Kwal<|>iteit blokkeert'));
    const [first] = await question.ask<SelectionRange[]>('textDocument/selectionRange', { positions: [question.position] });
    const grown: string[] = [];
    for (let each: SelectionRange | undefined = first; each; each = each.parent) grown.push(question.at(each.range));
    expect(grown.slice(0, 5)).toEqual(['Kwaliteit', 'rood op Kwaliteit', 'rood op Kwaliteit blokkeert groen', 'rood op Kwaliteit blokkeert groen\n    bron "§2"', 'weging\n  rood op Kwaliteit blokkeert groen\n    bron "§2"']);
    expect(grown.at(-1)).toBe(NORM.replace('<|>', ''));
});

describe('meaning of words', () => {
    const words = (text: string, data: readonly number[]): string[] => {
        const { tokenTypes, tokenModifiers } = client().result.capabilities.semanticTokensProvider?.legend ?? { tokenTypes: [], tokenModifiers: [] };
        const lines = text.split('\n');
        let [line, character] = [0, 0];
        return Array.from({ length: data.length / 5 }, (_, i) => {
            const [down, right, length, type, bits] = data.slice(i * 5, i * 5 + 5) as [number, number, number, number, number];
            character = down === 0 ? character + right : right;
            line += down;
            const marks = tokenModifiers.filter((_each, bit) => bits & (1 << bit)).map((each) => `.${each}`).join('');
            return `${lines[line]?.slice(character, character + length)} ${tokenTypes[type]}${marks}`;
        });
    };
    const TEXT = 'dimensie A   // uitleg\nkorps K\nrood op A leidt tot geel op "A"   bron "§2"\nA geldt niet voor K\nrood op Onbekend blokkeert groen\n';

    test('of the whole file, and of a part', async () => {
        const question = await open(TEXT);
        const { data } = await question.ask<SemanticTokens>('textDocument/semanticTokens/full');
        expect(words(TEXT, data)).toEqual([
            'dimensie keyword', 'A class.declaration', '// uitleg comment', 'korps keyword', 'K variable.declaration', 'rood enumMember.rood', 'op keyword', 'A class', 'leidt tot keyword', 'geel enumMember.geel', 'op keyword',
            '"A" class.modification', 'bron keyword', '"§2" string', 'A class', 'geldt niet voor keyword', 'K variable', 'rood enumMember.rood', 'op keyword', 'blokkeert keyword', 'groen enumMember.groen',
        ]);
        const part = await question.ask<SemanticTokens>('textDocument/semanticTokens/range', { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } } });
        expect(words(TEXT, part.data)).toEqual(['A class', 'geldt niet voor keyword', 'K variable']);
    });

    test('words that compare are words of the language as others are', async () => {
        const text = 'dimensie D\n  indicator X: aantal\n  rood bij X minder dan 3\n  geel bij X hoogstens 5\n  groen bij X minstens 6\n';
        const { data } = await (await open(text)).ask<SemanticTokens>('textDocument/semanticTokens/full');
        expect(words(text, data).filter((word) => /^(minder|hoogstens|minstens)/.test(word))).toEqual(['minder dan keyword', 'hoogstens keyword', 'minstens keyword']);
    });

    test('after a change only what differs', async () => {
        const question = await open(TEXT);
        const before = await question.ask<SemanticTokens>('textDocument/semanticTokens/full');
        await client().change(question.uri, { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 4 } }, text: 'geel' });
        const delta = await question.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { previousResultId: before.resultId });
        expect(delta.edits).toHaveLength(1);
        const [{ start, deleteCount, data = [] }] = delta.edits as [SemanticTokensDelta['edits'][number]];
        const patched = [...before.data.slice(0, start), ...data, ...before.data.slice(start + deleteCount)];
        const fresh = await question.ask<SemanticTokens>('textDocument/semanticTokens/full');
        expect(patched).toEqual(fresh.data);
        expect(data.length).toBeLessThan(10);
        expect(await question.ask('textDocument/semanticTokens/full/delta', { previousResultId: 'x' })).toHaveProperty('data');
    });
});

describe('layout', () => {
    const MESSY = 'aandachtsveld  Toezicht\n dimensie Kwaliteit\n\n\n    rood bij   X minder dan 6\nweging\n    rood op Kwaliteit   blokkeert groen';
    const NEAT = 'aandachtsveld Toezicht\n  dimensie Kwaliteit\n\n    rood  bij X minder dan 6\n\nweging\n  rood op Kwaliteit blokkeert groen\n';
    const options = { tabSize: 2, insertSpaces: true };

    test('of a file, with line ends as they were, and again nothing', async () => {
        const question = await open(MESSY);
        expect(question.after(await question.ask<TextEdit[]>('textDocument/formatting', { options }))['hoofd.norm']?.trimEnd()).toBe(NEAT.trimEnd());
        const windows = await open(MESSY.replaceAll('\n', '\r\n'));
        expect(windows.after(await windows.ask<TextEdit[]>('textDocument/formatting', { options }))['hoofd.norm']?.trimEnd()).toBe(NEAT.replaceAll('\n', '\r\n').trimEnd());
        expect(await (await open(NEAT)).ask('textDocument/formatting', { options })).toEqual([]);
    });

    test('of a part', async () => {
        const question = await open(MESSY);
        const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
        expect(question.after(await question.ask<TextEdit[]>('textDocument/rangeFormatting', { options, range }))['hoofd.norm']).toBe(MESSY.replace('aandachtsveld  ', 'aandachtsveld '));
    });

    test('of the line that Enter ended', async () => {
        const text = 'weging\n   rood op   X blokkeert groen\n';
        const question = await open(`${text}<|>`);
        expect(question.after(await question.ask<TextEdit[]>('textDocument/onTypeFormatting', { options, ch: '\n' }))['hoofd.norm']).toBe('weging\n  rood op X blokkeert groen\n');
    });

    test('nothing of a file with a broken sentence', async () => {
        expect(await (await open('rood   op\n  dimensie   X')).ask('textDocument/formatting', { options })).toEqual([]);
    });
});

test.each([
    'codeAction', 'completion', 'declaration', 'definition', 'documentHighlight', 'hover', 'implementation', 'inlayHint', 'onTypeFormatting', 'prepareCallHierarchy', 'prepareRename', 'rangeFormatting', 'references',
    'rename', 'selectionRange', 'semanticTokens/range', 'signatureHelp', 'typeDefinition',
])('%s of a place that is no more is answered', async (method) => {
    const question = await open('dimensie A\nrood op "A blokkeert\n  /* open');
    const nowhere = { line: 9999, character: 9999 };
    const params = { position: nowhere, positions: [nowhere], range: { start: nowhere, end: nowhere }, context: { diagnostics: [], includeDeclaration: true }, newName: 'B', ch: '\n', options: { tabSize: 2, insertSpaces: true } };
    await expect(question.ask(`textDocument/${method}`, params)).resolves.not.toThrow();
});
