// Where does a piece of syntax stand, and what is the sentence around it?
import type { CstNode } from 'langium';
import type { Herkomst, Zin } from '../decision/types.js';
import type { Clausule, Zin as ZinNode } from '../generated/ast.js';
import { spanOf } from '../parsing/leaves.js';
import { inlineOf } from '../parsing/tree.js';
import { withoutComments } from '../parsing/values.js';

export function placeOf(node: CstNode | undefined, bestand: string): Herkomst {
    const span = node && spanOf(node);
    if (!span) return { bestand, regel: 1, kolom: 1, eindregel: 1, eindkolom: 1, begin: 0, eind: 0 };
    return { bestand, regel: span.startLine + 1, kolom: span.startColumn + 1, eindregel: span.endLine + 1, eindkolom: span.endColumn + 1, begin: span.begin, eind: span.end };
}

/** The same, so many characters and lines further on. */
export const movedPlace = ({ bestand, regel, kolom, eindregel, eindkolom, begin, eind }: Herkomst, offset: number, lines: number): Herkomst => ({
    bestand, regel: regel + lines, kolom, eindregel: eindregel + lines, eindkolom, begin: begin + offset, eind: eind + offset,
});

/** A sentence with all that hangs under it, and with its lines where nothing else stands on them: what goes when it is removed. */
export function wholeOf(zin: ZinNode, bestand: string): Herkomst {
    const cst = zin.$cstNode as CstNode;
    const { fullText } = cst.root;
    const last = lastNode(zin);
    const before = blanksBefore(fullText, cst.offset);
    REST.lastIndex = last.end;
    const rest = REST.exec(fullText)?.[0].length;
    const { begin, kolom, regel, ...place } = placeOf(cst, bestand);
    const { eindregel, eindkolom, eind } = placeOf(last, bestand);
    // Behind another on its line: with the blanks, and the comma, that set it apart.
    if (cst.container !== cst.root) {
        const apart = /,?[ \t]*$/.exec(fullText.slice(0, begin))?.[0].length ?? 0;
        return { ...place, begin: begin - apart, kolom: kolom - apart, regel, eindregel, eindkolom, eind };
    }
    if (before === undefined || rest === undefined) return { ...place, begin, kolom, regel, eindregel, eindkolom, eind };
    return { ...place, begin: begin - before, kolom: kolom - before, regel, eindregel: eindregel + 1, eindkolom: 1, eind: eind + rest };
}

/** Only blanks and the end of a line, from where it is asked. */
const REST = /[ \t]*(?:\r\n|\r|\n|$)/y;

/** How many blanks stand between the begin of the line and a place; undefined when something else does too. */
function blanksBefore(text: string, at: number): number | undefined {
    let start = at;
    while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
    return start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r' ? at - start : undefined;
}

function lastNode(zin: ZinNode): CstNode {
    const under = [...zin.clausules, ...zin.zinnen].map(lastNode);
    return under.reduce((last, node) => (node.end > last.end ? node : last), zin.$cstNode as CstNode);
}

const ofKind = (zin: ZinNode, soort: Clausule['soort']): string | undefined => {
    const texts = zin.clausules.filter((clausule) => clausule.soort === soort && !clausule.gebroken).map(({ tekst }) => tekst as string);
    return texts.length > 0 ? texts.join(' ') : undefined;
};

/** What a sentence was in the edition before: the name of what it declares, or its own text. */
export function formerOf(zin: ZinNode): string | undefined {
    const clausule = zin.clausules.find(({ soort, gebroken }) => soort === 'voorheen' && !gebroken);
    return clausule?.naam ?? clausule?.tekst;
}

/** What a clause of a sentence says; two clauses of a kind are read as one text. */
export const clauseText = ofKind;

/** The text of a sentence without its clauses. As long as a sentence is not read anew its text is the same, wherever it stands. */
const texts = new WeakMap<ZinNode, string>();

function textOf(zin: ZinNode): string {
    let tekst = texts.get(zin);
    if (tekst === undefined) {
        const cst = zin.$cstNode as CstNode;
        const end = inlineOf(zin)[0]?.$cstNode?.offset ?? cst.end;
        tekst = withoutComments(cst.root.fullText.slice(cst.offset, end)).replace(/[\s,]+$/, '');
        texts.set(zin, tekst);
    }
    return tekst;
}

/** The sentence as plain data: its text without the clauses, its place, and what is said about it. */
export function sentenceOf(zin: ZinNode, bestand: string): Zin {
    const bron = ofKind(zin, 'bron');
    const motivering = ofKind(zin, 'motivering');
    const interpretatie = ofKind(zin, 'interpretatie');
    return {
        tekst: textOf(zin),
        herkomst: placeOf(zin.$cstNode, bestand),
        ...(bron !== undefined && { bron }),
        ...(motivering !== undefined && { motivering }),
        ...(interpretatie !== undefined && { interpretatie }),
    };
}
