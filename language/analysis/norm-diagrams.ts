// Which colour does a dimension's norm give for every possible value of its indicators? The same meaning as
// `derive` for a corps that supplied them all; every example was replayed through it.
import { derive } from '../decision/derive.js';
import { compare } from '../decision/evaluate.js';
import { type Dimensie, type Indicator, type NormConditie, type NormRegel, SCORES, type Score, type Waarde } from '../decision/types.js';
import { type Bewerking, Diagram, type Knoop } from './diagram.js';
import { leastOf } from './least.js';
import { compareScores, type Overgang, type Verschil } from './transitions.js';
import { type Bereik, classesOf, type Klasse, type Klassen, rangesOf } from './value-classes.js';

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
    const gaten = anders < 0 && leaves.includes(0) ? regionsOf(ruimte, colours, 0) : [];
    const overlap = leaves.filter((leaf) => coloursIn(leaf).length > 1).map((leaf) => ({ kleuren: coloursIn(leaf), gebieden: regionsOf(ruimte, colours, leaf) }));
    for (const gebied of gaten) replay(dimensie, ruimte, gebied, undefined);
    for (const { gebieden } of overlap) for (const gebied of gebieden) replay(dimensie, ruimte, gebied, undefined);
    return {
        gaten, overlap, nooit,
        gedekt: lines.flatMap((line, regel) => (line === undefined || line === 0 ? [] : coveredBy(diagram, dimensie.norm, lines, regel))),
        ...(anders >= 0 && !leaves.includes(0) && { andersNooit: anders }),
    };
}

/** The lines of the same colour that leave nothing for this one; of two that say the same the later is remarked on. */
function coveredBy(diagram: Diagram, norm: readonly NormRegel[], lines: readonly (Knoop | undefined)[], regel: number): { regel: number; door: readonly number[] }[] {
    const own = lines[regel] as Knoop;
    const others = lines.flatMap((line, i) => (i !== regel && line !== undefined && line !== 0 && norm[i]?.kleur === norm[regel]?.kleur && !(line === own && i > regel) ? [i] : []));
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
    const levels = ruimte.levels.map((each) => ({ ...each, classOf: (value: Waarde) => each.klassen.findIndex(({ bereik, voorbeeld }) => (bereik ? isWithin(value as number, bereik) : voorbeeld === value)) }));
    return { diagram, levels, lines, decides, holds: (als) => conditionDiagram(ruimte, als) };
}

const isWithin = (value: number, { van, tot }: Bereik): boolean =>
    (!van || value > van.waarde || (van.erbij && value === van.waarde)) && (!tot || value < tot.waarde || (tot.erbij && value === tot.waarde));

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
    const { overgangen, ...verschil } = compareScores(ruimte.diagram, before, after, { costOf: () => 0, order: [] });
    const pairs = ruimte.diagram.apply(PAIR, before, after);
    return {
        ...verschil,
        overgangen: overgangen.map(({ van, naar, aantal, waarden }) => {
            const gebieden = regionsOf(ruimte, pairs, PAIR.leaf(SCORES.indexOf(van), SCORES.indexOf(naar)));
            for (const gebied of gebieden) {
                replay(oud, ruimte, gebied, van);
                replay(nieuw, ruimte, gebied, naar);
            }
            return { van, naar, aantal, gebieden, getuige: valuesAt(ruimte, waarden) };
        }),
    };
}

/** One question that both editions ask: the range is all that either allows. */
function jointType(a: Indicator | undefined, b: Indicator): Indicator | undefined {
    if (!a) return b;
    const [left, right] = [a.type, b.type];
    if (left.soort === 'keuze' && right.soort === 'keuze') return { naam: a.naam, type: { soort: 'keuze', keuzes: [...new Set([...left.keuzes, ...right.keuzes])] } };
    if (left.soort !== right.soort) return undefined;
    if ((left.soort !== 'aantal' && left.soort !== 'getal') || right.soort !== left.soort) return a;
    const [van, tot] = [[left.van, right.van], [left.tot, right.tot]];
    const widest = (bounds: readonly (number | undefined)[], of: (...numbers: number[]) => number): number | undefined =>
        bounds.includes(undefined) ? undefined : of(...(bounds as number[]));
    const [laag, hoog] = [widest(van, Math.min), widest(tot, Math.max)];
    return { naam: a.naam, type: { soort: left.soort, ...(laag !== undefined && { van: laag }), ...(hoog !== undefined && { tot: hoog }) } };
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
        return diagram.apply(BITS, sum, diagram.map(line, (holds) => (holds === 1 ? bit : 0)));
    }, 0);
}

const BITS: Bewerking = { leaf: (a, b) => a | b };
const PAIR: Bewerking = { leaf: (a, b) => a * SCORES.length + b };
const coloursIn = (leaf: number): Score[] => SCORES.filter((_, i) => (leaf & (1 << i)) !== 0);

/** All values that give one answer, as regions that do not overlap; those that differ in one indicator only are one. */
function regionsOf({ diagram, levels }: Ruimte, root: Knoop, leaf: number): Gebied[] {
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
    return merged(found).map((box) => new Map(box.flatMap((values, level) => {
        const { indicator, klassen } = levels[level] as Klassen;
        return values.length === klassen.length ? [] : [[indicator.naam, rangesOf(klassen, values)] as const];
    })));
}

/** Of more regions than this nobody reads a list. */
const MOST_MERGED = 300;

function merged(boxes: readonly (readonly number[])[][]): readonly (readonly number[])[][] {
    const left = [...boxes];
    if (left.length > MOST_MERGED) return left;
    for (let i = 0; i < left.length; i++) {
        for (let j = i + 1; j < left.length; j++) {
            const [a, b] = [left[i] as (typeof left)[number], left[j] as (typeof left)[number]];
            const differing = a.flatMap((values, level) => (values.join() === b[level]?.join() ? [] : [level]));
            const [level, ...more] = differing;
            if (level === undefined || more.length > 0) continue;
            left[i] = a.map((values, at) => (at === level ? [...values, ...(b[at] ?? [])].sort((x, y) => x - y) : values));
            left.splice(j, 1);
            [i, j] = [-1, left.length]; // what became one may now go together with an earlier one
        }
    }
    return left;
}

const valuesAt = ({ levels }: Ruimte, values: readonly number[]): ReadonlyMap<string, Waarde> =>
    new Map(levels.map(({ indicator, klassen }, i) => [indicator.naam, (klassen[values[i] as number] as Klasse).voorbeeld]));

/** An example of a region, through the real derivation; `score` undefined: no colour. */
function replay(dimensie: Dimensie, { levels }: Ruimte, gebied: Gebied, score: Score | undefined): void {
    const waarden = new Map(levels.map(({ indicator, klassen }): [string, Waarde] => {
        const first = gebied.get(indicator.naam)?.[0];
        if (first === undefined) return [indicator.naam, (klassen[0] as Klasse).voorbeeld];
        return [indicator.naam, typeof first === 'object' ? (klassen.find(({ bereik }) => bereik && sameStart(bereik, first)) as Klasse).voorbeeld : first];
    }));
    const derived = derive(dimensie, waarden);
    const given = derived === undefined || derived.reden !== undefined ? 'blanco' : derived.score;
    if (given !== (score ?? 'blanco')) throw new Error('The diagram and the derivation disagree.');
}

const sameStart = (a: Bereik, b: Bereik): boolean => a.van?.waarde === b.van?.waarde && a.van?.erbij === b.van?.erbij;
