// Which declaration does a name in a sentence stand for? Exactly one, or an error that says why not.
import {
    type AstNode, type AstNodeDescription, AstUtils, DefaultLinker, type LangiumCoreServices, type LangiumDocuments, type LinkingError,
    type ReferenceInfo, WorkspaceCache,
} from 'langium';
import { dubbelzinnigeNaam, onbekendeNaam } from '../diagnostics/index.js';
import { isDimensie, isVerwachtGegevens, isZin } from '../generated/ast.js';
import { nearest } from '../nearest.js';
import type { SentenceParser } from '../parsing/sentence-parser.js';
import { type Declaratie, type Declaraties, declarationsOf, visibleDocuments } from './declarations.js';

const KINDS: Readonly<Record<string, { types: readonly string[]; wat: string }>> = {
    Onderwerp: { types: ['Dimensie', 'Aandachtsveld'], wat: 'dimensie of aandachtsveld' },
    Dimensie: { types: ['Dimensie'], wat: 'dimensie' },
    Aandachtsveld: { types: ['Aandachtsveld'], wat: 'aandachtsveld' },
    Indicator: { types: ['Indicator'], wat: 'indicator' },
    Korps: { types: ['Korps'], wat: 'korps' },
    KorpsOfGroep: { types: ['Korps', 'Groep'], wat: 'korps of groep' },
    Korpsverzameling: { types: ['Korps', 'Groep', 'Eenheid'], wat: 'korps, groep of eenheid' },
};

/** A linking error with the code of its diagnostic. */
export interface NameError extends LinkingError {
    code: string;
    /** The word that is wrong, by its offsets in the text, when it is only a part of the name. */
    word?: { readonly begin: number; readonly eind: number };
}

export class NormLinker extends DefaultLinker {
    private readonly documents: () => LangiumDocuments;
    private readonly declarations: WorkspaceCache<string, Declaraties>;
    private readonly parser: () => SentenceParser;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.documents = () => services.shared.workspace.LangiumDocuments;
        this.declarations = new WorkspaceCache(services.shared);
        this.parser = () => services.parser.LangiumParser as SentenceParser;
    }

    /** After a change of a file: names are looked up anew. */
    forgetNames(): void {
        this.declarations.clear();
    }

    /** The names that a node's file sees. */
    visibleFrom(node: AstNode): Declaraties {
        const document = AstUtils.getDocument(node);
        return this.declarations.get(document.uri.toString(), () => declarationsOf(visibleDocuments(document, this.documents())));
    }

    override getCandidate(info: ReferenceInfo): AstNodeDescription | LinkingError {
        const kind = KINDS[this.reflection.getReferenceType(info)];
        if (!kind) throw new Error(`No names are known for ${this.reflection.getReferenceType(info)}.`);
        const { naam, soort } = readReference(info.reference.$refText);
        const types = soort ? kind.types.filter((type) => type === soort) : kind.types;
        const declaraties = this.visibleFrom(info.container);
        let found = ofTypes(declaraties.find(naam), types);
        if (found.length === 0 && isVerwachtGegevens(info.container)) found = ofTypes(declaraties.find(splitGroup(naam)?.naam ?? ''), types);
        found = preferOwn(found, info.container);
        if (found.length === 1) return describe(found[0] as Declaratie);
        if (found.length > 0) return ambiguous(info, naam, found);
        const otherKind = soort ? ofTypes(declaraties.find(naam), kind.types).map(({ node, voluit }) => `${node.$type.toLowerCase()} ${voluit}`) : [];
        if (otherKind.length > 0) return unknownName(info, naam, (soort as string).toLowerCase(), otherKind);
        return this.unknown(info, naam, soort?.toLowerCase() ?? kind.wat, types, declaraties);
    }

    private unknown(info: ReferenceInfo, naam: string, wat: string, types: readonly string[], declaraties: Declaraties): NameError {
        const known = new Set(ofTypes(declaraties.all, types).flatMap(({ node, voluit }) => [node.name, voluit]));
        const near = nearest(naam, known);
        // `OM van Toezicht`, while OM stands in Partners.
        const bare = naam.slice(0, Math.max(0, naam.lastIndexOf(' van ')));
        const bedoeld = near.length > 0 ? near : ofTypes(declaraties.find(bare), types).map(({ voluit }) => voluit).slice(0, 2);
        const keyword = bedoeld.length === 0 ? this.misspeltKeyword(info) : undefined;
        return keyword ?? unknownName(info, naam, wat, bedoeld);
    }

    /** `rood op minsten 2 dimensies`: not an unknown name, but a keyword that is nearly right. */
    private misspeltKeyword(info: ReferenceInfo): NameError | undefined {
        const node = info.reference.$refNode;
        const zin = AstUtils.getContainerOfType(info.container, isZin);
        const fault = node && zin && this.parser().misspeltIn(node, zin);
        if (!fault) return undefined;
        return { info, code: fault.code, message: fault.bericht, word: { begin: fault.from.startOffset, eind: (fault.to.endOffset as number) + 1 } };
    }
}

/** `dimensie X` -> X, a dimension; `"X" van V` -> X van V. */
export function readReference(text: string): { naam: string; soort?: 'Dimensie' | 'Aandachtsveld' } {
    const [, prefix, rest] = /^(?:(dimensie|aandachtsveld) )?(.*)$/s.exec(text) as unknown as [string, string | undefined, string];
    const naam = rest.replaceAll('"', '');
    return prefix ? { naam, soort: prefix === 'dimensie' ? 'Dimensie' : 'Aandachtsveld' } : { naam };
}

/** `OM van regiokorpsen` -> the dimension OM and the group regiokorpsen: the last ` van ` divides them. */
export function splitGroup(naam: string): { naam: string; groep: string } | undefined {
    const at = naam.lastIndexOf(' van ');
    return at < 0 ? undefined : { naam: naam.slice(0, at), groep: naam.slice(at + 5) };
}

const ofTypes = (found: readonly Declaratie[], types: readonly string[]): Declaratie[] => found.filter(({ node }) => types.includes(node.$type));

/** An indicator of the own dimension goes before a namesake elsewhere. */
function preferOwn(found: Declaratie[], container: AstNode): Declaratie[] {
    if (found.length < 2) return found;
    const own = AstUtils.getContainerOfType(container, isDimensie);
    const inside = own ? found.filter(({ node }) => node.$container === (own)) : [];
    return inside.length > 0 ? inside : found;
}

const unknownName = (info: ReferenceInfo, naam: string, wat: string, bedoeld: readonly string[]): NameError =>
    ({ info, code: onbekendeNaam.code, message: onbekendeNaam.bericht({ naam, wat, bedoeld }) });

function describe({ node, voluit }: Declaratie): AstNodeDescription {
    return { node, name: voluit, type: node.$type, documentUri: AstUtils.getDocument(node).uri, path: '' };
}

function ambiguous(info: ReferenceInfo, naam: string, found: readonly Declaratie[]): NameError {
    const kinds = new Set(found.map(({ node }) => node.$type));
    const keuzes = found.map(({ node, voluit }) => (kinds.size > 1 ? `${node.$type.toLowerCase()} ${node.name}` : voluit));
    return { info, code: dubbelzinnigeNaam.code, message: dubbelzinnigeNaam.bericht({ naam, keuzes }) };
}
