// What does reading a norm share: which output names are there, and which problems?
import { AstUtils, type AstNode, type CstNode } from 'langium';
import type { Herkomst, Zin } from '../decision/types.js';
import { type Diagnose, type Melding, meld } from '../diagnostics/index.js';
import { type Dimensie, type Indicator, isEenheid, isGroep, isKorps, type Korpsverzameling, type Zin as ZinNode } from '../generated/ast.js';
import { elders, type Elders } from '../diagnostics/words.js';
import { nameKey } from '../names.js';
import { nodeOfProperty, nodesOfProperty } from '../parsing/property-nodes.js';
import type { Declaraties } from '../scoping/declarations.js';
import { placeOf, sentenceOf, wholeOf } from './places.js';

export class Context {
    readonly meldingen: Melding[] = [];
    private readonly names: ReadonlyMap<AstNode, string>;

    constructor(readonly declaraties: Declaraties, private readonly broken: ReadonlySet<AstNode>) {
        this.names = declaraties.remember('output names', () => outputNames(declaraties));
    }

    /** The output name of a dimension or indicator. */
    nameOf(node: Dimensie | Indicator): string {
        return this.names.get(node) ?? node.name;
    }

    /** The corps, groups and units of a name. */
    groupsNamed(naam: string): Korpsverzameling[] {
        return this.declaraties.find(naam).map(({ node }) => node).filter((node) => isKorps(node) || isGroep(node) || isEenheid(node));
    }

    /** Whether a sentence was read whole and all its names were found: only then does it say something. */
    usable(zin: ZinNode): boolean {
        return !zin.gebroken && !this.broken.has(zin);
    }

    place(node: AstNode): Herkomst {
        return placeOf(node.$cstNode, AstUtils.getDocument(node).uri.toString());
    }

    placeOfProperty(node: AstNode, property: string, index?: number): Herkomst {
        const cst: CstNode | undefined = nodeOfProperty(node.$cstNode, property, index);
        return placeOf(cst ?? node.$cstNode, AstUtils.getDocument(node).uri.toString());
    }

    /** All values of a property in one go: of a list of thousands each would be looked for from the start. */
    placesOf(node: AstNode, property: string): Herkomst[] {
        const bestand = AstUtils.getDocument(node).uri.toString();
        return nodesOfProperty(node.$cstNode, property).map((cst) => placeOf(cst, bestand));
    }

    sentence(zin: ZinNode): Zin {
        return sentenceOf(zin, AstUtils.getDocument(zin).uri.toString());
    }

    /** What goes when a sentence is removed: its clauses too. */
    whole(zin: ZinNode): Herkomst {
        return wholeOf(zin, AstUtils.getDocument(zin).uri.toString());
    }

    /** The source text at a place in the file of a node. */
    textAt(node: AstNode, { begin, eind }: Herkomst): string {
        return AstUtils.getDocument(node).textDocument.getText().slice(begin, eind);
    }

    /** How a message points at another place, seen from a node. */
    elders(node: AstNode, plaats: Herkomst): Elders {
        return elders(AstUtils.getDocument(node).uri.toString(), plaats);
    }

    report<P>(diagnose: Diagnose<P>, plaats: Herkomst, feiten: P): void {
        this.meldingen.push(meld(diagnose, plaats, feiten));
    }
}

/** A dimension or indicator goes by its bare name where that is unique, else by `X van V`. */
function outputNames({ all }: Declaraties): ReadonlyMap<AstNode, string> {
    const names = new Map<AstNode, string>();
    for (const type of ['Dimensie', 'Indicator'] as const) {
        const own = all.filter(({ node }) => node.$type === type);
        const counts = new Map<string, number>();
        for (const { node } of own) counts.set(nameKey(node.name), (counts.get(nameKey(node.name)) ?? 0) + 1);
        for (const { node, voluit } of own) names.set(node, counts.get(nameKey(node.name)) === 1 ? node.name : voluit);
    }
    return names;
}
