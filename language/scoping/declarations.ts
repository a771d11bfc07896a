// Which names does a norm file see, and what does each of them stand for?
import { type LangiumDocument, type LangiumDocuments, type URI, UriUtils } from 'langium';
import { type Aandachtsveld, type Dimensie, type Eenheid, type Groep, type Indicator, isAandachtsveld, isDimensie, isGebruik, type Korps, type Norm, type Zin } from '../generated/ast.js';
import { nameKey } from '../names.js';
import { nodeOfProperty } from '../parsing/property-nodes.js';

export type Naamdrager = Aandachtsveld | Dimensie | Indicator | Korps | Groep | Eenheid;

/** A declaration with the names that it answers to: bare, qualified by its place, aliases. */
export interface Declaratie {
    readonly node: Naamdrager;
    /** The name in full: `X van V` for what stands in a place, else the name itself. */
    readonly voluit: string;
}

/** How a declaration is named in a sentence: as its author wrote it, so in quotes where those are needed. */
export function writtenName({ node, voluit }: Declaratie, full = false): string {
    const place = full && voluit !== node.name ? (node.$container as Naamdrager) : undefined;
    const needsQuotes = [node, place].some((part) => part && nodeOfProperty(part.$cstNode, 'name')?.text.startsWith('"'));
    const naam = place ? voluit : node.name;
    return needsQuotes ? `"${naam}"` : naam;
}

export class Declaraties {
    readonly all: Declaratie[] = [];
    private readonly byKey = new Map<string, Declaratie[]>();
    private readonly made = new Map<string, unknown>();

    /** `carriers`: the sentences that declare these names. */
    constructor(readonly carriers: readonly Carrier[]) {}

    add(declaratie: Declaratie, names: readonly string[]): void {
        this.all.push(declaratie);
        for (const key of new Set(names.map(nameKey))) {
            const found = this.byKey.get(key);
            if (found) found.push(declaratie);
            else this.byKey.set(key, [declaratie]);
        }
    }

    find(name: string): readonly Declaratie[] {
        return this.byKey.get(nameKey(name)) ?? [];
    }

    /** The names, by their key, that stand for something else than in other declarations. */
    changedFrom(other: Declaraties): ReadonlySet<string> {
        const changed = new Set<string>();
        for (const [key, found] of this.byKey) if (!standFor(found, other.byKey.get(key))) changed.add(key);
        for (const key of other.byKey.keys()) if (!this.byKey.has(key)) changed.add(key);
        return changed;
    }

    /** What was made of all names once, when no name is added any more. */
    remember<T>(what: string, make: () => T): T {
        if (!this.made.has(what)) this.made.set(what, make());
        return this.made.get(what) as T;
    }
}

const standFor = (one: readonly Declaratie[], other: readonly Declaratie[] | undefined): boolean =>
    one.length === other?.length && one.every(({ node, voluit }, i) => node === other[i]?.node && voluit === other[i].voluit);

export function usedUri(document: LangiumDocument, pad: string): URI {
    return UriUtils.resolvePath(UriUtils.dirname(document.uri), pad.replaceAll('\\', '/'));
}

/** The file itself and those that it uses, directly or not; each once, used files first. */
export function visibleDocuments(document: LangiumDocument, documents: LangiumDocuments): LangiumDocument<Norm>[] {
    const seen = new Set<string>();
    const order: LangiumDocument<Norm>[] = [];
    const visit = (current: LangiumDocument): void => {
        if (seen.has(current.uri.toString())) return;
        seen.add(current.uri.toString());
        for (const zin of (current.parseResult.value as Norm).zinnen) {
            const used = isGebruik(zin) && zin.pad ? documents.getDocument(usedUri(current, zin.pad)) : undefined;
            if (used) visit(used);
        }
        order.push(current as LangiumDocument<Norm>);
    };
    visit(document);
    return order;
}

/** A sentence that declares a name, and the field or dimension that it stands in. */
interface Carrier {
    readonly node: Naamdrager;
    readonly place: Naamdrager | undefined;
}

/** The names that these files see, used files first; the names as they were `before` when the same sentences declare them in the same places. */
export function declarationsOf(documents: readonly LangiumDocument[], before?: Declaraties): Declaraties {
    if (before && areDeclared(before.carriers, documents)) return before;
    const carriers: Carrier[] = [];
    visitCarriers(documents, (node, place) => carriers.push({ node, place }));
    const namesakes = new Map<string, number>();
    for (const { node } of carriers) if (isDimensie(node)) namesakes.set(nameKey(node.name), (namesakes.get(nameKey(node.name)) ?? 0) + 1);
    const declaraties = new Declaraties(carriers);
    for (const carrier of carriers) {
        const [voluit, ...others] = namesOf(carrier, namesakes);
        declaraties.add({ node: carrier.node, voluit: voluit as string }, [carrier.node.name, voluit as string, ...others]);
    }
    return declaraties;
}

/** Whether these sentences, in these places, are all that declare a name. */
function areDeclared(carriers: readonly Carrier[], documents: readonly LangiumDocument[]): boolean {
    let at = 0;
    let same = true;
    visitCarriers(documents, (node, place) => {
        const carrier = carriers[at++];
        same &&= carrier?.node === node && carrier.place === place;
    });
    return same && at === carriers.length;
}

const CARRIERS: ReadonlySet<string> = new Set(['Aandachtsveld', 'Dimensie', 'Indicator', 'Korps', 'Groep', 'Eenheid'] satisfies Naamdrager['$type'][]);

function visitCarriers(documents: readonly LangiumDocument[], found: (node: Naamdrager, place: Naamdrager | undefined) => void): void {
    const visit = (zinnen: readonly Zin[], place: Naamdrager | undefined): void => {
        for (const zin of zinnen) {
            const node = zin as Naamdrager;
            if (node.name && CARRIERS.has(node.$type)) found(node, place);
            if (zin.zinnen.length > 0) visit(zin.zinnen, isAandachtsveld(zin) || isDimensie(zin) ? node : place);
        }
    };
    for (const document of documents) visit((document.parseResult.value as Norm).zinnen, undefined);
}

/** The names that a declaration answers to, the one in full first. */
function namesOf({ node, place }: Carrier, namesakes: ReadonlyMap<string, number>): readonly string[] {
    if (node.$type === 'Korps') return [node.name, ...node.aliassen];
    if (node.$type !== 'Dimensie' && node.$type !== 'Indicator') return [node.name];
    const own = place?.$type === (node.$type === 'Dimensie' ? 'Aandachtsveld' : 'Dimensie') ? place : undefined;
    if (!own?.name) return [node.name]; // a heading that is being written has no name yet
    const name = `${node.name} van ${own.name}`;
    // Under a dimension that has namesakes an indicator says of which field that is.
    const field = node.$type === 'Indicator' && own.$container?.$type === 'Aandachtsveld' ? (own.$container as Aandachtsveld).name : undefined;
    return field && (namesakes.get(nameKey(own.name)) ?? 0) > 1 ? [`${name} van ${field}`, name] : [name];
}
