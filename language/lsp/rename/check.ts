// May a thing have this name: is it a name, is it free, and does every sentence still say what it said?
import { AstUtils, TextDocument } from 'langium';
import { LSPErrorCodes, ResponseError, type TextEdit } from 'vscode-languageserver';

import type { Taal } from '../../diagnostics/index.js';
import { bestandsnaam } from '../../diagnostics/words.js';
import { NormLoader } from '../../load.js';
import type { Norm } from '../../model/types.js';
import { RESERVED_COLUMNS } from '../../model/duplicates.js';
import { dataKey, nameKey } from '../../names.js';
import type { Naamdrager } from '../../scoping/declarations.js';
import { namesIn } from '../../reader.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { KINDS, say } from '../texts.js';

export interface Naamwens {
    readonly node: Naamdrager;
    readonly nieuw: string;
    /** As the author typed it. */
    readonly newName: string;
    readonly snapshots: readonly Snapshot[];
    readonly taal: Taal;
}

const refuse = (text: string): never => {
    throw new ResponseError(LSPErrorCodes.RequestFailed, text);
};

/** Kinds of which a name must be told apart. */
const CLASHING: readonly (readonly Naamdrager['$type'][])[] = [['Dimensie', 'Aandachtsveld'], ['Indicator'], ['Korps', 'Groep', 'Eenheid']];

/** @throws ResponseError with one sentence why not. */
export function refuseName({ node, nieuw, newName, snapshots, taal }: Naamwens): void {
    if (nieuw === '') refuse(say(taal, 'Een naam heeft minstens één letter.', 'A name has at least one letter.'));
    if (newName.trim().replace(/^"|"$/g, '').includes('"') || /[\r\n]/.test(newName.trim())) refuse(say(taal, 'In een naam kan geen aanhalingsteken en geen regeleinde staan.', 'A name cannot hold a quote or a line end.'));
    const [only, ...others] = namesIn(nieuw);
    if (only && others.length === 0 && /^[a-z]/.test(only.tokenType.name)) refuse(say(taal, `'${nieuw}' is een woord van de taal. Begin met een hoofdletter of kies een andere naam.`, `'${nieuw}' is a word of the language. Begin with a capital or choose another name.`));
    const isColumn = node.$type === 'Dimensie' || node.$type === 'Indicator';
    if (isColumn && RESERVED_COLUMNS.has(dataKey(nieuw))) refuse(say(taal, `De kolom '${nieuw}' heeft in de gegevens al een vaste betekenis. Kies een andere naam.`, `The column '${nieuw}' already has a fixed meaning in the data. Choose another name.`));
    const kinds = CLASHING.find((each) => each.includes(node.$type)) ?? [];
    for (const { declaraties } of snapshots) {
        const other = declaraties.find(nieuw).map((each) => each.node).find((each) => each !== node && kinds.includes(each.$type));
        if (!other) continue;
        const { uri, textDocument } = AstUtils.getDocument(other);
        const line = textDocument.positionAt(other.$cstNode?.offset ?? 0).line + 1;
        const file = bestandsnaam(uri.toString());
        refuse(say(taal, `Er is al een ${KINDS[other.$type].nl} '${nieuw}' (${file}, regel ${line}). Kies een andere naam.`, `There is a ${KINDS[other.$type].en} '${nieuw}' already (${file}, line ${line}). Choose another name.`));
    }
}

/** The norms as they would be, by the URI of each. @throws ResponseError when one of them would have an error that it has not now. */
export async function checkResult({ documents, taal }: Workspace, snapshots: readonly Snapshot[], edits: ReadonlyMap<string, TextEdit[]>): Promise<ReadonlyMap<string, Norm>> {
    const known = new Map([...documents, ...snapshots.flatMap(({ visible }) => visible)].map((document) => [document.uri.toString(), document.textDocument.getText()]));
    const loader = new NormLoader((uri) => {
        const text = known.get(uri);
        if (text === undefined) return Promise.reject(new Error(uri));
        const changes = edits.get(uri);
        return Promise.resolve(new TextEncoder().encode(changes ? TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), changes) : text));
    });
    const norms = new Map<string, Norm>();
    for (const { uri, meldingen } of snapshots) {
        const errors = (all: typeof meldingen): typeof meldingen => all.filter(({ ernst, code }) => ernst === 'fout' && code !== 'NT0205');
        const loaded = await loader.load(uri);
        norms.set(uri, loaded.norm);
        const after = errors(loaded.meldingen);
        const before = errors(meldingen);
        if (after.length <= before.length) continue;
        const codes = before.map(({ code, plaats }) => `${code} ${nameKey(plaats.bestand)} ${plaats.regel}`);
        const worse = after.find(({ code, plaats }) => !codes.includes(`${code} ${nameKey(plaats.bestand)} ${plaats.regel}`)) ?? after[0];
        refuse(say(taal, `Met deze naam klopt de norm niet meer: ${worse?.berichten.nl} (regel ${worse?.plaats.regel})`, `With this name the norm is not right any more: ${worse?.berichten.en} (line ${worse?.plaats.regel})`));
    }
    return norms;
}
