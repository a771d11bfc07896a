// Which month can stand behind the day of `vastgesteld op`?
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { rangeBetween } from '../places.js';
import type { Zinplek } from '../sentence-at.js';
import { GROUP, itemOf } from './items.js';
import type { Weg } from './ways.js';

export function monthItems({ document, offset }: Zinplek, ways: readonly Weg[], months: readonly string[]): CompletionItem[] {
    const way = ways.find(({ kind, isNaam, tokens }) => kind === 'Vastgesteld' && isNaam && tokens.at(-1)?.tokenType.name === 'GETAL');
    if (!way) return [];
    return months.filter((month) => month.startsWith(way.getypt.toLowerCase())).map((month, rang) => itemOf({
        label: month, kind: CompletionItemKind.Constant, groep: GROUP.name, rang, range: rangeBetween(document, way.begin, offset), tekst: month, getypt: way.getypt,
    }));
}
