// How does the text of a token become a value? Names and texts lose quotes and superfluous blanks.
import { type CstNode, CstUtils, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';
import { withoutControls } from '../characters.js';
import { piecesOf } from './text-pieces.js';

/** Comments may stand between the words of a name or sentence; what stands in quotes is no comment. */
export function withoutComments(text: string): string {
    const plain = withoutControls(text);
    const said = plain.includes('/') ? piecesOf(plain).map(({ kind, begin, end }) => (kind === 'comment' ? ' ' : plain.slice(begin, end))).join('') : plain;
    return said.replace(/\s+/g, ' ').trim();
}
const unquote = (text: string): string => withoutControls(text.startsWith('"') ? text.slice(1, -1) : text);

export class NormValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
        switch (rule.name) {
            case 'Naam':
                return cstNode.text.startsWith('"') ? unquote(cstNode.text) : withoutComments(cstNode.text);
            case 'Tekst':
                return CstUtils.flattenCst(cstNode).filter((leaf) => !leaf.hidden).map((leaf) => unquote(leaf.text)).join(' ');
            case 'Verwijzing':
            case 'Vergelijker':
                return withoutComments(cstNode.text);
            case 'NAAM':
                return withoutComments(input);
            default:
                return input;
        }
    }
}
