// Which declaration does a name in a sentence stand for? Exactly one, or an error that says why not.
import {
    type AstNode, type AstNodeDescription, AstUtils, DefaultLinker, type LangiumCoreServices, type LangiumDocument, type LangiumDocuments, type LinkingError,
    type Reference, type ReferenceInfo, WorkspaceCache,
} from 'langium';
import type { Herkomst } from '../decision/types.js';
import { dubbelzinnigeNaam, type Melding, meld, onbekendeNaam } from '../diagnostics/index.js';
import type { Soort } from '../diagnostics/words.js';
import { isCijferverwachting, isDimensie, isVerwachtGegevens, isZin, type Norm, type Zin } from '../generated/ast.js';
import { MOST_ADVISED } from '../limits.js';
import { nameKey } from '../names.js';
import { placeOf } from '../model/places.js';
import { createNearest, isOneSlip } from '../nearest.js';
import { nodeOfProperty } from '../parsing/property-nodes.js';
import type { SentenceParser } from '../parsing/sentence-parser.js';
import { type Declaratie, type Declaraties, declarationsOf, type Naamdrager, visibleDocuments, writtenName } from './declarations.js';

const KINDS: Readonly<Record<string, readonly Naamdrager['$type'][]>> = {
    Onderwerp: ['Dimensie', 'Aandachtsveld'],
    Dimensie: ['Dimensie'],
    Aandachtsveld: ['Aandachtsveld'],
    Indicator: ['Indicator'],
    Korps: ['Korps'],
    KorpsOfGroep: ['Korps', 'Groep'],
    Korpsverzameling: ['Korps', 'Groep', 'Eenheid'],
};

/** The kinds of declarations that a reference of some type can stand for. */
export const kindsOfReference = (type: string): readonly Naamdrager['$type'][] => KINDS[type] ?? [];

/** A linking error that can say what is wrong once its place is known. */
export interface NameError extends LinkingError {
    melding: (plaats: Herkomst) => Melding;
    /** The word that is wrong, by its offsets in the text, when it is only a part of the name. */
    word?: { readonly begin: number; readonly eind: number };
}

export class NormLinker extends DefaultLinker {
    private readonly documents: () => LangiumDocuments;
    private readonly declarations: WorkspaceCache<string, Declaraties>;
    private readonly parser: () => SentenceParser;
    /** By URI: the names with which a file was linked. */
    private readonly linked = new Map<string, { readonly document: LangiumDocument; readonly names: Declaraties }>();
    private readonly ownReferences = new WeakMap<Zin, readonly ReferenceInfo[]>();
    /** Of how many names of the file at hand it was told what they were perhaps meant to be. */
    private advised = 0;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.documents = () => services.shared.workspace.LangiumDocuments;
        this.declarations = new WorkspaceCache(services.shared);
        this.parser = () => services.parser.LangiumParser as unknown as SentenceParser;
    }

    /**
     * Finds what the names of a file stand for. A sentence that was linked before stays as it is, but for names that
     * now stand for something else, and names that were not found: what they were perhaps meant to be may have changed.
     */
    override link(document: LangiumDocument): Promise<void> {
        const uri = document.uri.toString();
        const names = this.visibleFrom(document.parseResult.value);
        const before = this.linked.get(uri);
        if (before?.document === document && before.names === names) return Promise.resolve();
        const changed = before && before.names !== names ? names.changedFrom(before.names) : new Set<string>();
        this.linked.set(uri, { document, names });
        this.advised = 0;
        document.references = [];
        for (const zin of (document.parseResult.value as Norm).zinnen) this.linkSentence(zin, changed, document);
        return Promise.resolve();
    }

    private linkSentence(zin: Zin, changed: ReadonlySet<string>, document: LangiumDocument): void {
        let own = this.ownReferences.get(zin);
        if (!own) this.ownReferences.set(zin, (own = referencesIn(zin)));
        for (const info of own) {
            const reference = info.reference as Reference & { _ref: unknown; _nodeDescription?: unknown };
            if (reference._ref !== undefined && (reference.error || (changed.size > 0 && keysOf(reference.$refText).some((key) => changed.has(key))))) {
                reference._ref = undefined;
                delete reference._nodeDescription;
            }
            if (reference._ref === undefined) this.doLink(info, document);
            else document.references.push(reference);
        }
        for (const clausule of zin.clausules) this.linkSentence(clausule, changed, document);
        for (const child of zin.zinnen) this.linkSentence(child, changed, document);
    }

    /** After a change of a file: names are looked up anew. */
    forgetNames(): void {
        this.declarations.clear();
    }

    /** The names that a node's file sees. */
    visibleFrom(node: AstNode): Declaraties {
        const document = AstUtils.getDocument(node);
        const uri = document.uri.toString();
        // When nothing of the names changed: with all that was made of them.
        return this.declarations.get(uri, () => declarationsOf(visibleDocuments(document, this.documents()), this.linked.get(uri)?.names));
    }

    override getCandidate(info: ReferenceInfo): AstNodeDescription | LinkingError {
        const kinds = KINDS[this.reflection.getReferenceType(info)];
        if (!kinds) throw new Error(`No names are known for ${this.reflection.getReferenceType(info)}.`);
        const { naam, soort } = readReference(info.reference.$refText);
        const types = soort ? kinds.filter((type) => type === soort) : kinds;
        const declaraties = this.visibleFrom(info.container);
        let found = ofTypes(declaraties.find(naam), types);
        if (found.length === 0 && mayNameGroup(info.container)) found = splitsOf(naam).map((split) => ofTypes(declaraties.find(split.naam), types)).find((each) => each.length > 0) ?? [];
        found = preferOwn(found, info.container);
        if (found.length === 1) return describe(found[0] as Declaratie);
        if (found.length > 0) return ambiguous(info, naam, found);
        const otherKind = soort ? ofTypes(declaraties.find(naam), kinds) : [];
        if (otherKind.length > 0) return unknownName(info, naam, types, otherKind.map((each) => ({ naam, tekst: `${soortOf(each.node.$type)} ${writtenName(each, true)}` })));
        if (++this.advised > MOST_ADVISED) return unknownName(info, naam, types, []);
        const near = nearOf(info, naam, types, declaraties);
        return (near.length === 0 ? this.misspeltKeyword(info) : undefined) ?? unknownName(info, naam, types, near);
    }

    /** `rood op minsten 2 dimensies`: not an unknown name, but a keyword that is nearly right. */
    private misspeltKeyword(info: ReferenceInfo): NameError | undefined {
        const node = info.reference.$refNode;
        const zin = AstUtils.getContainerOfType(info.container, isZin);
        const fault = node && zin && this.parser().misspeltIn(node, zin);
        if (!fault) return undefined;
        return { info, message: fault.code, melding: fault.melding, word: { begin: fault.from.startOffset, eind: (fault.to.endOffset as number) + 1 } };
    }
}

/** The references of a sentence itself, not of those under it. */
function referencesIn(node: AstNode, found: ReferenceInfo[] = []): readonly ReferenceInfo[] {
    for (const property in node) {
        if (property.startsWith('$') || property === 'zinnen' || property === 'clausules') continue;
        const value = (node as unknown as Record<string, unknown>)[property];
        if (typeof value !== 'object' || value === null) continue;
        for (const part of Array.isArray(value) ? (value as unknown[]) : [value]) {
            if (typeof part !== 'object' || part === null) continue;
            if ('$type' in part) referencesIn(part as AstNode, found);
            else if ('$refText' in part) found.push({ reference: part as Reference, container: node, property });
        }
    }
    return found;
}

/** The names that a reference can be looked up by. */
function keysOf(text: string): string[] {
    const { naam } = readReference(text);
    return [naam, ...splitsOf(naam).map((split) => split.naam)].map(nameKey);
}

/** What is expected of the data may end in `van GROEP`, which reads as a part of the name before it. */
const mayNameGroup = (container: AstNode): boolean => isVerwachtGegevens(container) || isCijferverwachting(container);

/** `dimensie X` -> X, a dimension; `"X" van V` -> X van V. */
export function readReference(text: string): { naam: string; soort?: 'Dimensie' | 'Aandachtsveld' } {
    const [, prefix, rest] = /^(?:(dimensie|aandachtsveld) )?(.*)$/s.exec(text) as unknown as [string, string | undefined, string];
    const naam = rest.replaceAll('"', '');
    return prefix ? { naam, soort: prefix === 'dimensie' ? 'Dimensie' : 'Aandachtsveld' } : { naam };
}

/** `OM van regiokorpsen` -> the dimension OM and the group regiokorpsen; both may have a `van` of their own, so the longest name is tried first. */
export function splitsOf(naam: string): readonly { readonly naam: string; readonly groep: string }[] {
    const parts = naam.split(' van ');
    return parts.slice(1).map((_, i) => ({ naam: parts.slice(0, parts.length - 1 - i).join(' van '), groep: parts.slice(parts.length - 1 - i).join(' van ') }));
}

const ofTypes = (found: readonly Declaratie[], types: readonly string[]): Declaratie[] => found.filter(({ node }) => types.includes(node.$type));

/** An indicator of the own dimension goes before a namesake elsewhere. */
function preferOwn(found: Declaratie[], container: AstNode): Declaratie[] {
    if (found.length < 2) return found;
    const own = AstUtils.getContainerOfType(container, isDimensie);
    const inside = own ? found.filter(({ node }) => node.$container === (own)) : [];
    return inside.length > 0 ? inside : found;
}

function describe({ node, voluit }: Declaratie): AstNodeDescription {
    return { node, name: voluit, type: node.$type, documentUri: AstUtils.getDocument(node).uri, path: '' };
}

const soortOf = (type: Naamdrager['$type']): Soort => type.toLowerCase() as Soort;

interface NearName {
    /** The name itself, to tell how far it is off. */
    readonly naam: string;
    /** How it is written in a sentence. */
    readonly tekst: string;
}

function unknownName(info: ReferenceInfo, naam: string, types: readonly Naamdrager['$type'][], near: readonly NearName[]): NameError {
    const [first] = near;
    const feiten = { naam, soorten: types.map(soortOf), bedoeld: near.map(({ tekst }) => tekst), zeker: near.length === 1 && first !== undefined && first.naam !== naam && isOneSlip(naam, first.naam) };
    return { info, message: onbekendeNaam.code, melding: (plaats) => meld(onbekendeNaam, plaats, feiten) };
}

/** What a name that stands for nothing was perhaps meant to be. */
function nearOf(info: ReferenceInfo, naam: string, types: readonly Naamdrager['$type'][], declaraties: Declaraties): readonly NearName[] {
    const { soort } = readReference(info.reference.$refText);
    const whole = nearNames(naam, types, declaraties);
    if (whole.length > 0) return soort ? whole.map((each) => ({ ...each, tekst: `${soort.toLowerCase()} ${each.tekst}` })) : whole;
    const [split] = splitsOf(naam);
    if (!split) return [];
    // `OM van Toezicht`, while OM stands in Partners.
    const elsewhere = ofTypes(declaraties.find(split.naam), types).slice(0, 2).map((each) => ({ naam: each.voluit, tekst: writtenName(each, true) }));
    if (elsewhere.length > 0 || !mayNameGroup(info.container)) return elsewhere;
    return nearNames(split.naam, types, declaraties).map((each) => ({ naam: `${each.naam} van ${split.groep}`, tekst: `${each.tekst} van ${split.groep}` }));
}

/** The declared names nearest to a name, with how they are written. */
export function nearNames(naam: string, types: readonly Naamdrager['$type'][], declaraties: Declaraties): NearName[] {
    const { find, written } = declaraties.remember(`near ${types.join(' ')}`, () => searchable(types, declaraties));
    return find(naam).map((found) => ({ naam: found, tekst: (written.get(found) as () => string)() }));
}

/** Every name that a declaration of some kinds answers to, and how it is written then. */
function searchable(types: readonly Naamdrager['$type'][], declaraties: Declaraties): { find: (naam: string) => string[]; written: ReadonlyMap<string, () => string> } {
    const written = new Map<string, () => string>();
    for (const declaratie of ofTypes(declaraties.all, types)) {
        written.set(declaratie.voluit, () => writtenName(declaratie, true));
        const isUnique = ofTypes(declaraties.find(declaratie.node.name), types).length === 1;
        if (isUnique) written.set(declaratie.node.name, () => writtenName(declaratie));
    }
    return { find: createNearest(written.keys()), written };
}

/** Dimensions are told apart by their place, a dimension and a field by their kind; the language has no way for corps and groups. */
function ambiguous(info: ReferenceInfo, naam: string, found: readonly Declaratie[]): NameError {
    const types = [...new Set(found.map(({ node }) => node.$type))];
    const hasWay = types.every((type) => type === 'Dimensie' || type === 'Aandachtsveld' || type === 'Indicator');
    const ways = found.map((each) => (types.length > 1 ? `${soortOf(each.node.$type)} ${writtenName(each)}` : writtenName(each, true)));
    const keuzes = hasWay && new Set(ways).size > 1 ? [...new Set(ways)] : [];
    return { info, message: dubbelzinnigeNaam.code, melding: (plaats) => meld(dubbelzinnigeNaam, plaats, {
        naam, soorten: types.map(soortOf), keuzes, aangegeven: found.map(({ node, voluit }) => ({ plaats: placeOf(nodeOfProperty(node.$cstNode, 'name'), AstUtils.getDocument(node).uri.toString()), soort: soortOf(node.$type), naam: voluit })),
    }) };
}
