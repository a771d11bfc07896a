// What does a condition on scores say? Syntax -> plain data; a mixture of `en` and `of`, an unclear
// list and a colour of a field are refused here, where the words still stand in their order.
import type { AstNode, Reference } from 'langium';
import type { Herkomst, Score } from '../decision/types.js';
import { gemengdeVoegwoorden, veldAlsDimensie } from '../diagnostics/index.js';
import type { Lezing } from '../diagnostics/gemengde-voegwoorden.js';
import { totEnMet } from '../diagnostics/repairs.js';
import {
    type DimensieLijst, type EnkeleVoorwaarde, type Gevolg, isAandachtsveld, isDimensie, isHaakjes, isKleurvoorwaarde, isPuntentelling,
    type Onderwerp, type Regeltekst as RegeltekstNode, type Voorwaarde as VoorwaardeNode,
} from '../generated/ast.js';
import type { Context } from './context.js';
import { describeField } from './field-instead.js';
import { checkTwice, readJoin } from './lists.js';
import { readNumber } from './numbers.js';
import type { Kleurlijst, Regeltekst, Voorwaarde } from './types.js';
import { vergelijkerOf } from './comparators.js';

export function readRegeltekst(node: RegeltekstNode, context: Context): Regeltekst | undefined {
    const als = readVoorwaarde(node.voorwaarde, context);
    const doel = readDoel(node.gevolg, context);
    if (!als || doel === null) return undefined;
    const soort = node.gevolg.soort;
    return {
        als,
        gevolg: soort.startsWith('blok') ? 'blokkeert' : soort.startsWith('lei') ? 'leidt tot' : 'voorwaarde',
        kleur: node.gevolg.kleur as Score,
        ...(doel !== undefined && { doel, doelHerkomst: context.placeOfProperty(node.gevolg, 'doel') }),
        gevolgHerkomst: context.place(node.gevolg),
    };
}

/** undefined for the end score, null when the target is a field. */
function readDoel(gevolg: Gevolg, context: Context): string | undefined | null {
    const node = gevolg.doel?.ref;
    if (!node) return undefined;
    if (isDimensie(node)) return context.nameOf(node);
    context.report(veldAlsDimensie, context.placeOfProperty(gevolg, 'doel'), { veld: node.name, kleur: gevolg.kleur, waar: 'doel' });
    return null;
}

function readVoorwaarde(node: VoorwaardeNode, context: Context): Voorwaarde | undefined {
    const delen = node.delen.map((deel) => readEnkele(deel, context));
    if (new Set(node.voegen).size > 1) {
        context.report(gemengdeVoegwoorden, context.place(node), { lezingen: readings(node, context) });
        return undefined;
    }
    if (delen.includes(undefined)) return undefined;
    const all = delen as Voorwaarde[];
    return all.length === 1 ? all[0] : { soort: node.voegen[0] as 'en' | 'of', delen: all, herkomst: context.place(node) };
}

/** The two ways to read a mixture: parentheses around the parts that are joined first. */
export function readings(node: AstNode & { delen: readonly AstNode[]; voegen: readonly string[] }, context: Context): Lezing[] {
    const parts = node.delen.map((deel) => deel.$cstNode?.text.replace(/\s+/g, ' ') ?? '');
    return (['en', 'of'] as const).map((first) => {
        // Runs of parts that are joined by `first`: what stands between them is joined by the other word.
        const runs: number[][] = [[0]];
        for (const [i, voeg] of node.voegen.entries()) {
            if (voeg === first) runs.at(-1)?.push(i + 1);
            else runs.push([i + 1]);
        }
        const texts = runs.map((run) => run.map((i) => parts[i]).join(` ${first} `));
        const grouped = runs.map((run, i) => (run.length > 1 ? `(${texts[i]})` : texts[i]));
        const place = (i: number | undefined): Herkomst => context.place(node.delen[i as number] as AstNode);
        return {
            tekst: grouped.join(first === 'en' ? ' of ' : ' en '),
            groepen: runs.filter((run) => run.length > 1).map((run) => ({ van: place(run[0]), tot: place(run.at(-1)) })),
        };
    });
}

function readEnkele(node: EnkeleVoorwaarde, context: Context): Voorwaarde | undefined {
    if (isHaakjes(node)) return readVoorwaarde(node.binnen, context);
    const herkomst = context.place(node);
    if (isPuntentelling(node)) {
        const velden = namesOf(node.velden);
        checkFields(node, context);
        return { soort: 'punten', vergelijker: vergelijkerOf(node.vergelijker), grens: readNumber(node.grens), deel: node.deel, velden, herkomst };
    }
    if (!isKleurvoorwaarde(node)) return undefined;
    const kleuren = readColours(node.kleuren, node, context);
    if (node.telling) {
        const { maat, aantal, andere, velden } = node.telling;
        checkFields(node.telling, context);
        const word = andere ? context.placeOfProperty(node.telling, 'andere') : undefined;
        const kind = maat.startsWith('geen') ? 'geen' : (maat as 'minstens' | 'hoogstens' | 'precies' | 'alle');
        return { soort: 'telling', kleuren, maat: kind, aantal: aantal === undefined ? 0 : readNumber(aantal), andere, ...(word && { andereHerkomst: { ...word, eindkolom: word.eindkolom + 1, eind: word.eind + 1 } }), velden: namesOf(velden), kleurenHerkomst: coloursPlace(node, context), herkomst };
    }
    return readKleurlijst(kleuren, node.lijst as DimensieLijst, context);
}

function checkFields(node: AstNode & { velden: readonly Reference<Onderwerp>[] }, context: Context): void {
    checkTwice({ node, items: 'velden', aantal: node.velden.length }, node.velden.map(({ ref }) => ref?.name), context);
}

const coloursPlace = (node: AstNode & { kleuren: readonly string[] }, context: Context): Herkomst =>
    totEnMet(context.placeOfProperty(node, 'kleuren', 0), context.placeOfProperty(node, 'kleuren', node.kleuren.length - 1));

function readKleurlijst(kleuren: readonly Score[], lijst: DimensieLijst, context: Context): Kleurlijst | undefined {
    const dimensies = readDimensies(lijst, kleuren, context);
    const voeg = readJoin(lijst.voegen, { node: lijst, items: 'delen', aantal: lijst.delen.length }, context);
    const container = lijst.$container as AstNode & { kleuren: readonly string[] };
    return dimensies && voeg && {
        soort: 'kleuren', kleuren, dimensies, voeg,
        kleurenHerkomst: coloursPlace(container, context),
        plaatsen: context.placesOf(lijst, 'delen'),
        herkomst: context.place(container),
    };
}

export function readColours(kleuren: readonly string[], node: AstNode, context: Context): readonly Score[] {
    checkTwice({ node, items: 'kleuren', aantal: kleuren.length }, kleuren, context);
    return [...new Set(kleuren)] as Score[];
}

/** The dimensions of a list by name; a field in it is an error, for a field has no colour. */
export function readDimensies(lijst: DimensieLijst, kleuren: readonly Score[], context: Context): string[] | undefined {
    const names = lijst.delen.map(({ ref }) => (isDimensie(ref) ? context.nameOf(ref) : undefined));
    const places = lijst.delen.some(({ ref }) => isAandachtsveld(ref)) ? context.placesOf(lijst, 'delen') : [];
    for (const [i, { ref }] of lijst.delen.entries()) {
        if (isAandachtsveld(ref)) context.report(veldAlsDimensie, places[i] as Herkomst, describeField(lijst, ref, kleuren, context));
    }
    const twice = checkTwice({ node: lijst, items: 'delen', aantal: lijst.delen.length }, names, context);
    return twice || names.includes(undefined) ? undefined : (names as string[]);
}

export const namesOf = (references: readonly Reference<Onderwerp>[]): string[] => references.flatMap(({ ref }) => (ref ? [ref.name] : []));
