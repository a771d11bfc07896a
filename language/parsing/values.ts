// How does the text of a token become a value? Names and texts lose quotes and superfluous blanks.
import { type CstNode, CstUtils, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';
import { withoutControls } from '../characters.js';

/** Comments may stand between the words of a name or sentence; what stands in quotes is no comment. */
export const withoutComments = (text: string): string =>
    withoutControls(text).replace(/"[^"\n\r]*"|\/\*[\s\S]*?\*\/|\/\/[^\n\r]*/g, (part) => (part.startsWith('"') ? part : ' ')).replace(/\s+/g, ' ').trim();
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
