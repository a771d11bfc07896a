// Which edit adds sentences at the end of a norm file?
import type { Tekstwijzigingen } from '../../protocol.js';
import type { Snapshot } from '../snapshot.js';
import type { View } from './view.js';

/** Set apart by a blank line, with the line ends that the file has. */
export function append({ document, uri }: Snapshot, view: View, sentences: string): Tekstwijzigingen {
    const { textDocument } = document;
    const text = textDocument.getText();
    const end = textDocument.positionAt(text.length);
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const before = text === '' ? '' : /(\r\n|\n)\s*$/.test(text) ? newline : newline + newline;
    return { changes: { [view.uri(uri)]: [{ range: { start: end, end }, newText: `${before}${sentences.trimEnd().replaceAll('\n', newline)}${newline}` }] } };
}
