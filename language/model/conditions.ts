// What does a condition on scores say? Syntax -> plain data; a mixture of `en` and `of`, an unclear
// list and a colour of a field are refused here, where the words still stand in their order.
import type { AstNode, Reference } from 'langium';
import type { Score } from '../decision/types.js';
import { gemengdeVoegwoorden, onduidelijkeLijst, tweeKeerGenoemd, veldAlsDimensie } from '../diagnostics/index.js';
import {
    type DimensieLijst, type EnkeleVoorwaarde, type Gevolg, isAandachtsveld, isDimensie, isHaakjes, isKleurvoorwaarde, isPuntentelling,
    type Onderwerp, type Regeltekst as RegeltekstNode, type Voorwaarde as VoorwaardeNode,
} from '../generated/ast.js';
import type { Context } from './context.js';
import { readNumber } from './numbers.js';
import type { Kleurlijst, Regeltekst, Voorwaarde } from './types.js';
import { vergelijkerOf } from './comparisons.js';

export function readRegeltekst(node: RegeltekstNode, context: Context): Regeltekst | undefined {
    const als = readVoorwaarde(node.voorwaarde, context);
    const doel = readDoel(node.gevolg, context);
    if (!als || doel === null) return undefined;
    const soort = node.gevolg.soort;
    return {
        als,
        gevolg: soort.startsWith('blok') ? 'blokkeert' : soort.startsWith('lei') ? 'leidt tot' : 'voorwaarde',
        kleur: node.gevolg.kleur as Score,
        ...(doel !== undefined && { doel }),
        gevolgHerkomst: context.place(node.gevolg),
    };
}

/** undefined for the end score, null when the target is a field. */
function readDoel(gevolg: Gevolg, context: Context): string | undefined | null {
    const node = gevolg.doel?.ref;
    if (!node) return undefined;
    if (isDimensie(node)) return context.nameOf(node);
    context.report(veldAlsDimensie, context.placeOfProperty(gevolg, 'doel'), { veld: node.name, kleur: gevolg.kleur });
    return null;
}

export function readVoorwaarde(node: VoorwaardeNode, context: Context): Voorwaarde | undefined {
    const delen = node.delen.map((deel) => readEnkele(deel, context));
    if (new Set(node.voegen).size > 1) {
        context.report(gemengdeVoegwoorden, context.place(node), { lezingen: readings(node) });
        return undefined;
    }
    if (delen.includes(undefined)) return undefined;
    const all = delen as Voorwaarde[];
    return all.length === 1 ? all[0] : { soort: node.voegen[0] as 'en' | 'of', delen: all, herkomst: context.place(node) };
}

/** The two ways to read a mixture: parentheses around the parts that are joined first. */
export function readings(node: AstNode & { delen: readonly AstNode[]; voegen: readonly string[] }): string[] {
    const parts = node.delen.map((deel) => deel.$cstNode?.text.replace(/\s+/g, ' ') ?? '');
    return (['en', 'of'] as const).map((first) => {
        let text = '';
        let group: string[] = [parts[0] as string];
        const close = (): string => (group.length > 1 ? `(${group.join(` ${first} `)})` : (group[0] as string));
        for (const [i, voeg] of node.voegen.entries()) {
            if (voeg === first) group.push(parts[i + 1] as string);
            else {
                text += `${close()} ${voeg} `;
                group = [parts[i + 1] as string];
            }
        }
        return text + close();
    });
}

function readEnkele(node: EnkeleVoorwaarde, context: Context): Voorwaarde | undefined {
    if (isHaakjes(node)) return readVoorwaarde(node.binnen, context);
    const herkomst = context.place(node);
    if (isPuntentelling(node)) {
        const velden = namesOf(node.velden);
        return { soort: 'punten', vergelijker: vergelijkerOf(node.vergelijker), grens: readNumber(node.grens), deel: node.deel, velden, herkomst };
    }
    if (!isKleurvoorwaarde(node)) return undefined;
    const kleuren = readColours(node.kleuren, node, context);
    if (node.telling) {
        const { maat, aantal, andere, velden } = node.telling;
        const kind = maat.startsWith('geen') ? 'geen' : (maat as 'minstens' | 'hoogstens' | 'precies' | 'alle');
        return { soort: 'telling', kleuren, maat: kind, aantal: aantal === undefined ? 0 : readNumber(aantal), andere, velden: namesOf(velden), herkomst };
    }
    return readKleurlijst(kleuren, node.lijst as DimensieLijst, context);
}

function readKleurlijst(kleuren: readonly Score[], lijst: DimensieLijst, context: Context): Kleurlijst | undefined {
    const dimensies = readDimensies(lijst, kleuren, context);
    const voeg = readJoin(lijst.voegen, lijst, context);
    return dimensies && voeg && { soort: 'kleuren', kleuren, dimensies, voeg, herkomst: context.place(lijst.$container) };
}

export function readColours(kleuren: readonly string[], node: AstNode, context: Context): readonly Score[] {
    const twice = kleuren.findIndex((kleur, i) => kleuren.indexOf(kleur) < i);
    if (twice >= 0) context.report(tweeKeerGenoemd, context.placeOfProperty(node, 'kleuren', twice), { naam: kleuren[twice] as string });
    return [...new Set(kleuren)] as Score[];
}

/** The dimensions of a list by name; a field in it is an error, for a field has no colour. */
export function readDimensies(lijst: DimensieLijst, kleuren: readonly Score[], context: Context): string[] | undefined {
    const names: string[] = [];
    let good = true;
    for (const [i, { ref }] of lijst.delen.entries()) {
        const at = context.placeOfProperty(lijst, 'delen', i);
        if (isAandachtsveld(ref)) context.report(veldAlsDimensie, at, { veld: ref.name, kleur: kleuren.join(' of ') });
        else if (isDimensie(ref) && names.includes(context.nameOf(ref))) context.report(tweeKeerGenoemd, at, { naam: context.nameOf(ref) });
        else if (isDimensie(ref)) {
            names.push(context.nameOf(ref));
            continue;
        }
        good = false;
    }
    return good ? names : undefined;
}

/** The joining word of a list: one, before the last name; `A, B` and `A en B of C` say too little. */
export function readJoin(voegen: readonly string[], node: AstNode, context: Context): 'en' | 'of' | undefined {
    const words = new Set(voegen.filter((voeg) => voeg !== ','));
    if (voegen.length === 0) return 'en';
    if (words.size === 1 && voegen.at(-1) !== ',') return [...words][0] as 'en' | 'of';
    context.report(onduidelijkeLijst, context.place(node), {});
    return undefined;
}

export const namesOf = (references: readonly Reference<Onderwerp>[]): string[] => references.flatMap(({ ref }) => (ref ? [ref.name] : []));
