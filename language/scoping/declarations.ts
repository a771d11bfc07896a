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
        for (const [key, found] of this.byKey) if (!isSame(found, other.byKey.get(key))) changed.add(key);
        for (const key of other.byKey.keys()) if (!this.byKey.has(key)) changed.add(key);
        return changed;
    }

    /** Whether the same sentences declare all names, in the same order. */
    isSameAs(other: Declaraties): boolean {
        return isSame(this.all, other.all);
    }

    /** What was made of all names once, when no name is added any more. */
    remember<T>(what: string, make: () => T): T {
        if (!this.made.has(what)) this.made.set(what, make());
        return this.made.get(what) as T;
    }
}

const isSame = (one: readonly Declaratie[], other: readonly Declaratie[] | undefined): boolean =>
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

export function declarationsOf(documents: readonly LangiumDocument[]): Declaraties {
    const declaraties = new Declaraties();
    const namesakes = new Map<string, number>();
    const count = (zin: Zin): void => {
        if (isDimensie(zin) && zin.name) namesakes.set(nameKey(zin.name), (namesakes.get(nameKey(zin.name)) ?? 0) + 1);
        if (isAandachtsveld(zin)) for (const child of zin.zinnen) count(child);
    };
    for (const document of documents) for (const zin of (document.parseResult.value as Norm).zinnen) count(zin);
    const visit = (zin: Zin, place: Naamdrager | undefined): void => {
        const node = zin as Naamdrager;
        if (node.name) {
            switch (node.$type) {
                case 'Dimensie': case 'Indicator': {
                    const own = place?.$type === (node.$type === 'Dimensie' ? 'Aandachtsveld' : 'Dimensie') ? place : undefined;
                    const names = own ? [`${node.name} van ${own.name}`] : [node.name];
                    // Under a dimension that has namesakes an indicator says of which field that is.
                    const field = node.$type === 'Indicator' && own?.$container?.$type === 'Aandachtsveld' ? (own.$container as Aandachtsveld).name : undefined;
                    if (field && (namesakes.get(nameKey(own?.name ?? '')) ?? 0) > 1) names.unshift(`${names[0]} van ${field}`);
                    declaraties.add({ node, voluit: names[0] as string }, [node.name, ...names]);
                    break;
                }
                case 'Korps': declaraties.add({ node, voluit: node.name }, [node.name, ...node.aliassen]); break;
                case 'Aandachtsveld': case 'Groep': case 'Eenheid': declaraties.add({ node, voluit: node.name }, [node.name]); break;
            }
        }
        const under = node.$type === 'Aandachtsveld' || node.$type === 'Dimensie' ? node : place;
        for (const child of zin.zinnen) visit(child, under);
    };
    for (const document of documents) for (const zin of (document.parseResult.value as Norm).zinnen) visit(zin, undefined);
    return declaraties;
}
