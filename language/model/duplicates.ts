// Does every declaration have a name of its own? Aliases and qualified names count; both places are told.
import { type AstNode, AstUtils } from 'langium';
import { dubbeleNaam, gereserveerdeNaam, type Melding, meld } from '../diagnostics/index.js';
import type { Herkomst } from '../decision/types.js';
import { elders, type Soort } from '../diagnostics/words.js';
import { isKorps } from '../generated/ast.js';
import { dataKey, nameKey } from '../names.js';
import { nodeOfProperty } from '../parsing/property-nodes.js';
import type { Declaratie, Declaraties } from '../scoping/declarations.js';
import { placeOf } from './places.js';

/** Column headings of the data with a meaning of their own. */
export const RESERVED_COLUMNS = new Set(['korps', 'eindscore', 'dimensie', 'oordeel']);

/** That names do not clash is remembered with them; where they do, their places can be others after a change. */
export const checkNames = (declaraties: Declaraties): Melding[] => (declaraties.remember('clash', () => clashes(declaraties).length > 0) ? clashes(declaraties) : []);

function clashes(declaraties: Declaraties): Melding[] {
    const meldingen: Melding[] = [];
    for (const type of ['Aandachtsveld', 'Dimensie', 'Indicator', 'Korps', 'Groep', 'Eenheid'] as const) {
        const all = declaraties.all.filter(({ node }) => node.$type === type);
        meldingen.push(...twice(all));
    }
    for (const { node } of declaraties.all) {
        const isColumn = node.$type === 'Dimensie' || node.$type === 'Indicator';
        if (isColumn && RESERVED_COLUMNS.has(dataKey(node.name))) meldingen.push(meld(gereserveerdeNaam, placeOfName(node), { naam: node.name }));
    }
    return meldingen;
}

function twice(all: readonly Declaratie[]): Melding[] {
    const meldingen: Melding[] = [];
    const byVoluit = new Map<string, Declaratie>();
    for (const declaratie of all) {
        const { node, voluit } = declaratie;
        // That a corps is also known by its own name does no harm.
        const names = isKorps(node) ? [node.name, ...node.aliassen] : [voluit];
        for (const name of names) {
            const key = nameKey(name);
            const earlier = byVoluit.get(key);
            if (earlier && earlier !== declaratie) meldingen.push(same(declaratie, earlier, name), same(earlier, declaratie, name));
            else if (!earlier) byVoluit.set(key, declaratie);
        }
    }
    // A bare name that reads as the qualified name of another: `Kwaliteit van Toezicht` beside Kwaliteit in Toezicht.
    const bare = new Map<string, Declaratie[]>();
    for (const declaratie of all) {
        const { node, voluit } = declaratie;
        if (voluit === node.name || !/ van /i.test(node.name)) continue;
        bare.set(nameKey(node.name), [...(bare.get(nameKey(node.name)) ?? []), declaratie]);
    }
    for (const declaratie of bare.size === 0 ? [] : all) {
        if (declaratie.voluit === declaratie.node.name) continue;
        const earlier = bare.get(nameKey(declaratie.voluit))?.find(({ node }) => node !== declaratie.node);
        if (earlier) meldingen.push(same(declaratie, earlier, declaratie.voluit), same(earlier, declaratie, declaratie.voluit));
    }
    return meldingen;
}

function same({ node }: Declaratie, { node: other }: Declaratie, naam: string): Melding {
    const own = placeOfName(node, naam);
    return meld(dubbeleNaam, own, { naam, soort: other.$type.toLowerCase() as Soort, elders: elders(own.bestand, placeOfName(other, naam)) });
}

/** Where a declaration says its name, or the alias that is at stake. */
function placeOfName(node: AstNode, naam?: string): Herkomst {
    const alias = isKorps(node) && naam !== undefined ? node.aliassen.findIndex((each) => nameKey(each) === nameKey(naam)) : -1;
    const cst = alias < 0 ? nodeOfProperty(node.$cstNode, 'name') : nodeOfProperty(node.$cstNode, 'aliassen', alias);
    return placeOf(cst ?? node.$cstNode, AstUtils.getDocument(node).uri.toString());
}
