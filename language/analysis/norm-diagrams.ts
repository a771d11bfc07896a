// Which colour does a dimension's norm give for every possible value of its indicators? The same meaning as
// `derive` for a corps that supplied them all; every example was replayed through it.
import { derive } from '../decision/derive.js';
import { compare } from '../decision/evaluate.js';
import { type Dimensie, type Indicator, type NormConditie, type NormRegel, SCORES, type Score, type Waarde } from '../decision/types.js';
import { Diagram, type Knoop } from './diagram.js';
import { leastOf } from './least.js';
import { compareScores, type Overgang, PAIRS, type Verschil } from './transitions.js';
import { type Bereik, classesOf, domainOf, isGetal, type Klasse, type Klassen, rangesOf } from './value-classes.js';

/** Values of some indicators, each a list of ranges or answers; an indicator that is not named may have any. */
export type Gebied = ReadonlyMap<string, readonly (Bereik | Waarde)[]>;

export interface Normonderzoek {
    /** Values for which no line holds and there is no `anders`. */
    readonly gaten: readonly Gebied[];
    /** Values for which lines of different colours hold. */
    readonly overlap: readonly { readonly kleuren: readonly Score[]; readonly gebieden: readonly Gebied[] }[];
    /** Lines (places in the norm) that hold for no value. */
    readonly nooit: readonly number[];
    /** Lines that only say what other lines of the same colour say already: `door`. */
    readonly gedekt: readonly { readonly regel: number; readonly door: readonly number[] }[];
    /** The `anders` line, when there is nothing left for it. */
    readonly andersNooit?: number;
}

/** @throws TeGroot when the diagram outgrows its limit. */
export function examineNorm(dimensie: Dimensie): Normonderzoek {
    const ruimte = spaceOf(dimensie.indicatoren, [dimensie.norm]);
    const { diagram } = ruimte;
    const lines = dimensie.norm.map(({ als }) => (als ? conditionDiagram(ruimte, als) : undefined));
    const colours = colourDiagram(ruimte, dimensie.norm, lines);
    const anders = dimensie.norm.findIndex(({ als }) => als === undefined);
    const leaves = [...diagram.counts(colours).keys()];
    const nooit = lines.flatMap((line, i) => (line === 0 ? [i] : []));
    const blanco = (leaf: number): Gebied[] => regionsOf(ruimte, colours, leaf).map(({ gebied, voorbeeld }) => {
        replay(dimensie, voorbeeld, 'blanco');
        return gebied;
    });
    const gaten = anders < 0 ? blanco(0) : [];
    const overlap = leaves.filter((leaf) => coloursIn(leaf).length > 1).map((leaf) => ({ kleuren: coloursIn(leaf), gebieden: blanco(leaf) }));
    return {
        gaten, overlap, nooit,
        gedekt: lines.flatMap((line, regel) => (line === undefined || line === 0 ? [] : coveredBy(diagram, dimensie.norm, lines, regel))),
        ...(anders >= 0 && !leaves.includes(0) && { andersNooit: anders }),
    };
}

/** The lines of the same colour that leave nothing for this one; of two that say the same the later is remarked on. */
function coveredBy(diagram: Diagram, norm: readonly NormRegel[], lines: readonly (Knoop | undefined)[], regel: number): { regel: number; door: readonly number[] }[] {
    const own = lines[regel] as Knoop;
    const kleurOf = (i: number): Score => (norm[i] as NormRegel).kleur;
    const others = lines.flatMap((line, i) => (line !== undefined && kleurOf(i) === kleurOf(regel) && (line !== own || i < regel) ? [i] : []));
    const covers = (part: readonly number[]): boolean => part.reduce((left, i) => diagram.without(left, lines[i] as Knoop), own) === 0;
    if (!covers(others)) return [];
    const one = others.find((i) => covers([i]));
    const door = one !== undefined ? [one] : leastOf(others, covers);
    return [{ regel, door }];
}

/** The lines of a norm, each as the values for which it holds, and for which it alone decides the colour. */
export interface Lijnen {
    readonly diagram: Diagram;
    readonly levels: readonly (Klassen & { readonly classOf: (value: Waarde) => number })[];
    readonly lines: readonly (Knoop | undefined)[];
    readonly decides: readonly Knoop[];
    readonly holds: (als: NormConditie) => Knoop;
}

/** @throws TeGroot when the diagram outgrows its limit. */
export function lineDiagrams({ indicatoren, norm }: Dimensie): Lijnen {
    const ruimte = spaceOf(indicatoren, [norm]);
    const { diagram } = ruimte;
    const lines = norm.map(({ als }) => (als ? conditionDiagram(ruimte, als) : undefined));
    const colours = colourDiagram(ruimte, norm, lines);
    const decides = norm.map(({ kleur }, i) => {
        const only = diagram.map(colours, (leaf) => (leaf === (lines[i] === undefined ? 0 : 1 << SCORES.indexOf(kleur)) ? 1 : 0));
        return diagram.and(lines[i] ?? 1, only);
    });
    const levels = ruimte.levels.map((each) => ({ ...each, classOf: (value: Waarde) => each.klassen.findIndex(({ bereik, voorbeeld }) => (bereik ? isUpTo(value as number, bereik) : voorbeeld === value)) }));
    return { diagram, levels, lines, decides, holds: (als) => conditionDiagram(ruimte, als) };
}

/** Classes go up: a value is in the first that reaches it. */
const isUpTo = (value: number, { tot }: Bereik): boolean => !tot || value < tot.waarde || (tot.erbij && value === tot.waarde);

export interface Normverschil extends Omit<Verschil, 'overgangen'> {
    readonly overgangen: readonly (Omit<Overgang, 'waarden'> & { readonly gebieden: readonly Gebied[]; readonly getuige: ReadonlyMap<string, Waarde> })[];
}

/**
 * Two norms of one dimension, over the classes that both cut; their indicators go by the same names.
 * Where a norm gives no colour it gives blanco. Undefined when an indicator became another kind of question.
 * @throws TeGroot when the diagram outgrows its limit.
 */
export function compareNorms(oud: Dimensie, nieuw: Dimensie): Normverschil | undefined {
    const indicatoren = new Map<string, Indicator>();
    for (const indicator of [...nieuw.indicatoren, ...oud.indicatoren]) {
        const joint = jointType(indicatoren.get(indicator.naam), indicator);
        if (!joint) return undefined;
        indicatoren.set(indicator.naam, joint);
    }
    const ruimte = spaceOf([...indicatoren.values()], [oud.norm, nieuw.norm]);
    const [before, after] = [oud, nieuw].map(({ norm }) => {
        const colours = colourDiagram(ruimte, norm, norm.map(({ als }) => (als ? conditionDiagram(ruimte, als) : undefined)));
        const anders = norm.find(({ als }) => als === undefined)?.kleur ?? 'blanco';
        return ruimte.diagram.map(colours, (leaf) => SCORES.indexOf(leaf === 0 ? anders : coloursIn(leaf).length === 1 ? (coloursIn(leaf)[0] as Score) : 'blanco'));
    }) as [Knoop, Knoop];
    const { overgangen, ...verschil } = compareScores(ruimte.diagram, before, after);
    const pairs = ruimte.diagram.apply(PAIRS, before, after);
    return {
        ...verschil,
        overgangen: overgangen.map(({ van, naar, aantal, waarden }) => {
            const regions = regionsOf(ruimte, pairs, PAIRS(SCORES.indexOf(van), SCORES.indexOf(naar)));
            const getuige = valuesAt(ruimte, waarden);
            for (const voorbeeld of [getuige, ...regions.map((region) => region.voorbeeld)]) {
                replay(oud, voorbeeld, van);
                replay(nieuw, voorbeeld, naar);
            }
            return { van, naar, aantal, gebieden: regions.map(({ gebied }) => gebied), getuige };
        }),
    };
}

/** One question that both editions ask: the range is all that either allows. */
function jointType(a: Indicator | undefined, b: Indicator): Indicator | undefined {
    if (!a) return b;
    const { naam, type } = a;
    if (type.soort !== b.type.soort) return undefined;
    if (type.soort === 'keuze') return { naam, type: { soort: 'keuze', keuzes: [...new Set([...type.keuzes, ...(b.type as typeof type).keuzes])] } };
    if (!isGetal(type)) return a;
    const [left, right] = [domainOf(type), domainOf(b.type as typeof type)];
    const widest = (bounds: readonly (number | undefined)[], of: (...numbers: number[]) => number): number | undefined =>
        bounds.includes(undefined) ? undefined : of(...(bounds as number[]));
    return { naam, type: { ...type, van: widest([left.laag, right.laag], Math.min), tot: widest([left.hoog, right.hoog], Math.max) } as Indicator['type'] };
}

interface Ruimte {
    readonly diagram: Diagram;
    readonly levels: readonly Klassen[];
    readonly levelOf: ReadonlyMap<string, number>;
}

function spaceOf(indicatoren: readonly Indicator[], normen: readonly (readonly NormRegel[])[]): Ruimte {
    const levels = indicatoren.map((indicator) => classesOf(indicator, normen));
    return { diagram: new Diagram(levels.map(({ klassen }) => klassen.length)), levels, levelOf: new Map(levels.map(({ indicator }, i) => [indicator.naam, i])) };
}

function conditionDiagram(ruimte: Ruimte, als: NormConditie): Knoop {
    const { diagram, levels, levelOf } = ruimte;
    if (als.soort !== 'vergelijking') {
        const parts = als.delen.map((deel) => conditionDiagram(ruimte, deel));
        return als.soort === 'en' ? parts.reduce(diagram.and, 1) : parts.reduce(diagram.or, 0);
    }
    const level = levelOf.get(als.indicator) as number;
    const { klassen } = levels[level] as Klassen;
    return diagram.test(level, (value) => (compare((klassen[value] as Klasse).voorbeeld, als.vergelijker, als.waarde) ? 1 : 0));
}

/** Per value the colours whose lines hold, a bit for each; 0 where none does. */
function colourDiagram({ diagram }: Ruimte, norm: readonly NormRegel[], lines: readonly (Knoop | undefined)[]): Knoop {
    return norm.reduce<Knoop>((sum, { kleur }, i) => {
        const line = lines[i];
        if (line === undefined) return sum;
        const bit = 1 << SCORES.indexOf(kleur);
        return diagram.or(sum, diagram.map(line, (holds) => (holds === 1 ? bit : 0)));
    }, 0);
}

const coloursIn = (leaf: number): Score[] => SCORES.filter((_, i) => (leaf & (1 << i)) !== 0);

/** All values that give one answer, as regions that do not overlap, each with an example; those that differ in one indicator only are one. */
function regionsOf(ruimte: Ruimte, root: Knoop, leaf: number): { gebied: Gebied; voorbeeld: ReadonlyMap<string, Waarde> }[] {
    const { diagram, levels } = ruimte;
    const all = levels.map(({ klassen }) => klassen.map((_, i) => i));
    const found: (readonly number[])[][] = [];
    const follow = (knoop: Knoop, chosen: readonly (readonly number[])[]): void => {
        if (diagram.isLeaf(knoop)) {
            if (knoop === leaf) found.push([...chosen, ...all.slice(chosen.length)]);
            return;
        }
        const level = diagram.level(knoop);
        const byKid = new Map<Knoop, number[]>();
        for (const [value, kid] of diagram.kidsOf(knoop).entries()) byKid.set(kid, [...(byKid.get(kid) ?? []), value]);
        for (const [kid, values] of byKid) follow(kid, [...chosen, ...all.slice(chosen.length, level), values]);
    };
    follow(root, []);
    return merged(found).map((box) => ({
        gebied: new Map(box.flatMap((values, level) => {
            const { indicator, klassen } = levels[level] as Klassen;
            return values.length === klassen.length ? [] : [[indicator.naam, rangesOf(klassen, values)] as const];
        })),
        voorbeeld: valuesAt(ruimte, box.map(([first]) => first as number)),
    }));
}

/** Of more regions than this nobody reads a list. */
const MOST_MERGED = 300;

function merged(boxes: readonly (readonly number[])[][]): readonly (readonly number[])[][] {
    const left = [...boxes];
    if (left.length > MOST_MERGED) return left;
    for (let i = 0; i < left.length; i++) {
        for (let j = i + 1; j < left.length; j++) {
            const [a, b] = [left[i] as (typeof left)[number], left[j] as (typeof left)[number]];
            const valuesOfB = (level: number): readonly number[] => b[level] as readonly number[];
            const differing = a.flatMap((values, level) => (values.join() === valuesOfB(level).join() ? [] : [level]));
            if (differing.length !== 1) continue;
            left[i] = a.map((values, level) => (level === differing[0] ? [...values, ...valuesOfB(level)].sort((x, y) => x - y) : values));
            left.splice(j, 1);
            [i, j] = [-1, left.length]; // what became one may now go together with an earlier one
        }
    }
    return left;
}

const valuesAt = ({ levels }: Ruimte, values: readonly number[]): ReadonlyMap<string, Waarde> =>
    new Map(levels.map(({ indicator, klassen }, i) => [indicator.naam, (klassen[values[i] as number] as Klasse).voorbeeld]));

/** An example, through the real derivation. */
function replay(dimensie: Dimensie, waarden: ReadonlyMap<string, Waarde>, score: Score): void {
    if (derive(dimensie, waarden).score !== score) throw new Error('The diagram and the derivation disagree.');
}
