// How is a new name written where the old one stood: bare, in quotes, as a part of `X van V`?
import { AstUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import { isAfwijking } from '../../generated/ast.js';
import { rangeBetween } from '../places.js';
import { writtenAs } from '../../reader.js';
import type { Naamgebruik } from '../uses.js';
import { plainName } from '../uses.js';

export function editOfUse(use: Naamgebruik, nieuw: string): TextEdit {
    const { begin, eind, zin, geheel, inAanhaling } = use;
    const document = AstUtils.getDocument(zin);
    const edit = (from: number, to: number, newText: string): TextEdit => ({ range: rangeBetween(document, from, to), newText });
    if (inAanhaling) return edit(begin, eind, nieuw);
    const written = writtenIn(use, nieuw);
    const text = document.textDocument.getText();
    const before = text.slice(geheel.begin, begin);
    const behind = text.slice(eind, geheel.eind);
    const isPart = /\svan\s/.test(`${before} `) || /^\s+van\s/.test(behind);
    if (!written.startsWith('"') || !isPart) return edit(begin, eind, written);
    // `"X" van V` is no name everywhere: the whole of it in quotes is.
    const prefix = /^(?:dimensie|aandachtsveld)\s+/.exec(before)?.[0] ?? '';
    return edit(geheel.begin + prefix.length, geheel.eind, `"${plainName(before.slice(prefix.length))}${before.slice(prefix.length) && ' '}${nieuw}${behind && ' '}${plainName(behind)}"`);
}

/** `afwijking KORPS op D`: there a corps ends at `op`. */
function writtenIn({ zin, eigenschap }: Naamgebruik, nieuw: string): string {
    const written = writtenAs(nieuw);
    return isAfwijking(zin) && eigenschap === 'korps' && /(^| )op( |$)/.test(nieuw) && !written.startsWith('"') ? `"${written}"` : written;
}
