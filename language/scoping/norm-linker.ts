// Which declaration does a name in a sentence stand for? Exactly one, or an error that says why not.
import {
    type AstNode, type AstNodeDescription, AstUtils, DefaultLinker, type LangiumCoreServices, type LangiumDocuments, type LinkingError,
    type ReferenceInfo, WorkspaceCache,
} from 'langium';
import type { Herkomst } from '../decision/types.js';
import { dubbelzinnigeNaam, type Melding, meld, onbekendeNaam } from '../diagnostics/index.js';
import type { Soort } from '../diagnostics/words.js';
import { type Dimensie, isDimensie, isVerwachtGegevens } from '../generated/ast.js';
import { isOneSlip, nearest } from '../nearest.js';
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

/** A linking error that can say what is wrong once its place is known. */
export interface NameError extends LinkingError {
    melding: (plaats: Herkomst) => Melding;
}

export class NormLinker extends DefaultLinker {
    private readonly documents: () => LangiumDocuments;
    private readonly declarations: WorkspaceCache<string, Declaraties>;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.documents = () => services.shared.workspace.LangiumDocuments;
        this.declarations = new WorkspaceCache(services.shared);
    }

    /** The names that a node's file sees. */
    visibleFrom(node: AstNode): Declaraties {
        const document = AstUtils.getDocument(node);
        return this.declarations.get(document.uri.toString(), () => declarationsOf(visibleDocuments(document, this.documents())));
    }

    override getCandidate(info: ReferenceInfo): AstNodeDescription | LinkingError {
        const kinds = KINDS[this.reflection.getReferenceType(info)];
        if (!kinds) throw new Error(`No names are known for ${this.reflection.getReferenceType(info)}.`);
        const { naam, soort } = readReference(info.reference.$refText);
        const types = soort ? kinds.filter((type) => type === soort) : kinds;
        const declaraties = this.visibleFrom(info.container);
        let found = ofTypes(declaraties.find(naam), types);
        if (found.length === 0 && isVerwachtGegevens(info.container)) found = ofTypes(declaraties.find(splitGroup(naam)?.naam ?? ''), types);
        found = preferOwn(found, info.container);
        if (found.length === 1) return describe(found[0] as Declaratie);
        return found.length === 0 ? unknown(info, naam, types, declaraties) : ambiguous(info, naam, found);
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
    const inside = own ? found.filter(({ node }) => node.$container === (own as Dimensie)) : [];
    return inside.length > 0 ? inside : found;
}

function describe({ node, voluit }: Declaratie): AstNodeDescription {
    return { node, name: voluit, type: node.$type, documentUri: AstUtils.getDocument(node).uri, path: '' };
}

const soortOf = (type: Naamdrager['$type']): Soort => type.toLowerCase() as Soort;

function unknown(info: ReferenceInfo, naam: string, types: readonly Naamdrager['$type'][], declaraties: Declaraties): NameError {
    const { soort } = readReference(info.reference.$refText);
    const whole = nearNames(naam, types, declaraties);
    const split = isVerwachtGegevens(info.container) && whole.length === 0 ? splitGroup(naam) : undefined;
    const near = split ? nearNames(split.naam, types, declaraties).map((each) => ({ ...each, tekst: `${each.tekst} van ${split.groep}` })) : whole;
    const bedoeld = near.map(({ tekst }) => (soort ? `${soort.toLowerCase()} ${tekst}` : tekst));
    const zeker = near.length === 1 && isOneSlip(split?.naam ?? naam, near[0]?.naam as string);
    return { info, message: onbekendeNaam.code, melding: (plaats) => meld(onbekendeNaam, plaats, { naam, soorten: types.map(soortOf), bedoeld, zeker }) };
}

/** The declared names nearest to a name, with how they are written. */
export function nearNames(naam: string, types: readonly Naamdrager['$type'][], declaraties: Declaraties): { naam: string; tekst: string }[] {
    const written = new Map<string, string>();
    for (const declaratie of ofTypes(declaraties.all, types)) {
        written.set(declaratie.voluit, writtenName(declaratie, true));
        const isUnique = ofTypes(declaraties.find(declaratie.node.name), types).length === 1;
        if (isUnique) written.set(declaratie.node.name, writtenName(declaratie));
    }
    return nearest(naam, written.keys()).map((found) => ({ naam: found, tekst: written.get(found) as string }));
}

/** Dimensions are told apart by their place, a dimension and a field by their kind; the language has no way for corps and groups. */
function ambiguous(info: ReferenceInfo, naam: string, found: readonly Declaratie[]): NameError {
    const types = [...new Set(found.map(({ node }) => node.$type))];
    const hasWay = types.every((type) => type === 'Dimensie' || type === 'Aandachtsveld' || type === 'Indicator');
    const ways = found.map((each) => (types.length > 1 ? `${soortOf(each.node.$type)} ${writtenName(each)}` : writtenName(each, true)));
    const keuzes = hasWay && new Set(ways).size > 1 ? [...new Set(ways)] : [];
    return { info, message: dubbelzinnigeNaam.code, melding: (plaats) => meld(dubbelzinnigeNaam, plaats, { naam, soorten: types.map(soortOf), keuzes }) };
}
