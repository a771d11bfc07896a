// Is every word of the language in colour, and is a name a name? The editor's own tokenizer over the TextMate grammar.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as TextMate from 'vscode-textmate';

// Both are CommonJS, and say so in a way that Node's import does not see through.
const require = createRequire(import.meta.url);
const { loadWASM, OnigScanner, OnigString } = require('vscode-oniguruma') as typeof Oniguruma;
const { INITIAL, parseRawGrammar, Registry } = require('vscode-textmate') as typeof TextMate;

const ROOT = resolve(import.meta.dirname, '../..');
const PATH = join(ROOT, 'extension/assets/norm.tmLanguage.json');
const GRAMMARS = join(ROOT, 'language/grammar');

interface Token {
    readonly text: string;
    readonly scope: string;
}

describe('the TextMate grammar', () => {
    let tokenize: (text: string) => Token[];

    beforeAll(async () => {
        await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
        const registry = new Registry({
            onigLib: Promise.resolve({ createOnigScanner: (patterns) => new OnigScanner(patterns), createOnigString: (text) => new OnigString(text) }),
            loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(PATH, 'utf8'), PATH)),
        });
        const grammar = await registry.loadGrammar('source.norm');
        if (!grammar) throw new Error('no grammar');
        tokenize = (text) => {
            let stack = INITIAL;
            return text.split('\n').flatMap((line) => {
                const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
                stack = ruleStack;
                return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scope: scopes.at(-1) ?? '' }));
            });
        };
    });

    const scopes = (text: string): [string, string][] => tokenize(text).filter((token) => token.text.trim() !== '').map((token) => [token.text.trim(), token.scope.replace(/\.norm$/, '')]);

    test('every keyword of the language is one', () => {
        const words = new Set(readdirSync(GRAMMARS).flatMap((file) => [...readFileSync(join(GRAMMARS, file), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '').matchAll(/'([a-z][a-z_/]*)'/g)].map(([, word]) => (word as string).replaceAll('_', ' '))));
        expect(words.size).toBeGreaterThan(70);
        const plain = [...words].filter((word) => !tokenize(`  ${word}`).some(({ text, scope }) => text === word && scope !== 'source.norm'));
        expect(plain).toEqual([]);
    });

    test('a rule, with a name of several words', () => {
        expect(scopes('  rood op Aanleveren EMM blokkeert groen   bron "§2.4.1"')).toEqual([
            ['rood', 'constant.language.kleur.rood'], ['op', 'keyword.control.verbinding'], ['Aanleveren EMM', 'variable.other.naam'], ['blokkeert', 'keyword.control.gevolg'], ['groen', 'constant.language.kleur.groen'],
            ['bron', 'keyword.control.clausule'], ['"', 'punctuation.definition.string.begin'], ['§2.4.1', 'string.quoted.double'], ['"', 'punctuation.definition.string.end'],
        ]);
    });

    test('names with keywords inside, hyphens and a place', () => {
        const names = (text: string): string[] => scopes(text).filter(([, scope]) => scope === 'variable.other.naam').map(([name]) => name);
        expect(names('rood op Kwaliteit van Toezicht en geel op Midden- en West-Brabant leidt tot rood')).toEqual(['Kwaliteit van Toezicht', 'Midden- en West-Brabant']);
        expect(names('groen op Samenwerking met KMar is voorwaarde voor groen')).toEqual(['Samenwerking met KMar']);
        expect(names('Continuïteit, Vergunde branche en Niet-vergunde branche gelden niet voor KLPD en KMar')).toEqual(['Continuïteit', 'Vergunde branche', 'Niet-vergunde branche', 'KLPD', 'KMar']);
        expect(names('  indicator Leveringen per jaar: aantal van 0 tot en met 366')).toEqual(['Leveringen per jaar']);
    });

    test('a heading names a section; counting words are no headings', () => {
        expect(scopes('  dimensie Themakennis verspreid')).toEqual([['dimensie', 'keyword.control'], ['Themakennis verspreid', 'entity.name.section']]);
        expect(scopes('rood op minstens 1 andere dimensie leidt tot rood').map(([text, scope]) => `${text}: ${scope}`)).toContain('dimensie: keyword.control.telling');
    });

    test('a text that is not closed ends at its line; a comment over lines ends where it ends', () => {
        expect(scopes('bron "§2.4.1\nrood')).toContainEqual(['rood', 'constant.language.kleur.rood']);
        expect(scopes('/* rood\ngeel */ groen').at(-1)).toEqual(['groen', 'constant.language.kleur.groen']);
        expect(scopes('/* rood\ngeel */').every(([, scope]) => scope.includes('comment'))).toBe(true);
    });

    test('percentages and numbers', () => {
        expect(scopes('minder dan 12,5%')).toEqual([['minder dan', 'keyword.control.vergelijking'], ['12,5%', 'constant.numeric']]);
        expect(scopes('>= 12')).toEqual([['>=', 'keyword.operator.vergelijking'], ['12', 'constant.numeric']]);
    });
});
