// Which texts lead to a file or a page: what a norm uses, its data, a source that is one?
import { GrammarUtils } from 'langium';
import type { DocumentLink } from 'vscode-languageserver';
import { isClausule, isGebruik, isGegevens, type Zin } from '../generated/ast.js';
import { usedUri } from '../scoping/declarations.js';
import { sentencesIn } from './places.js';
import type { Snapshot, Workspace } from './snapshot.js';
import { say } from './texts.js';

export function documentLink({ files, taal }: Workspace, { document }: Snapshot): DocumentLink[] {
    const known = new Set(files);
    return [...sentencesIn(document.parseResult.value)].flatMap((zin): DocumentLink[] => {
        const said = textOf(zin);
        const node = said && GrammarUtils.findNodeForProperty(zin.$cstNode, said.eigenschap);
        if (!said || !node || node.text.length < 2) return [];
        const { start, end } = node.range;
        const range = { start: { ...start, character: start.character + 1 }, end: { ...end, character: end.character - 1 } };
        const page = /https?:\/\/[^\s"]*[^\s".,;:)]/.exec(said.tekst)?.[0];
        if (page !== undefined) return [{ range, target: page }];
        const target = usedUri(document, said.tekst).toString();
        if (said.eigenschap === 'tekst') return known.has(target) || documentIsThere(target, files) ? [{ range, target }] : [];
        const tooltip = isGebruik(zin) ? say(taal, 'Open deze norm', 'Open this norm') : say(taal, 'Open deze gegevens', 'Open these data');
        return [{ range, target, tooltip }];
    });
}

function textOf(zin: Zin): { readonly tekst: string; readonly eigenschap: 'pad' | 'tekst' } | undefined {
    if ((isGebruik(zin) || isGegevens(zin)) && zin.pad) return { tekst: zin.pad, eigenschap: 'pad' };
    return isClausule(zin) && zin.soort === 'bron' && zin.tekst ? { tekst: zin.tekst, eigenschap: 'tekst' } : undefined;
}

const documentIsThere = (target: string, files: readonly string[]): boolean => files.some((file) => decodeURIComponent(file) === decodeURIComponent(target));
