// Does every sentence of a norm mean something? The checks that need the whole norm.
import { type Herkomst, SCORES, type Score } from '../decision/types.js';
import {
    andereDanWat, blancoTeltAl, geenPunten, kringVanRegels, type Melding, meld, onmogelijkAantal, onmogelijkeGrens, onmogelijkeKleur, vormVanVoorwaarde, weegtNietMee,
} from '../diagnostics/index.js';
import type { VormVanVoorwaarde } from '../diagnostics/vorm-van-voorwaarde.js';
import { elders } from '../diagnostics/words.js';
import { checkExactPoints } from './exact-points.js';
import { writeNumber } from './numbers.js';
import { countedDimensions, namedDimensions, readDimensions, simpleConditions, weighedDimensions } from './rule-scope.js';
import type { Norm, Regeltekst, Weegregel } from './types.js';

export function checkNorm(norm: Norm): Melding[] {
    const weighed = new Set(weighedDimensions(norm));
    const meldingen = norm.regels.flatMap((regel) => [
        ...checkKleur(regel), ...checkVorm(regel), ...checkTellingen(norm, regel), ...checkGewogen(norm, weighed, regel), ...checkBlanco(norm, regel), ...checkPunten(norm, regel),
    ]);
    return [...meldingen, ...checkGewichten(norm), ...checkExactPoints(norm), ...checkKringen(norm)];
}

function checkKleur({ gevolg, kleur, gevolgHerkomst }: Weegregel): Melding[] {
    const waarom = impossible(gevolg, kleur);
    const wat = gevolg === 'voorwaarde' ? `voorwaarde voor ${kleur}` : `${gevolg} ${kleur}`;
    return waarom === undefined ? [] : [meld(onmogelijkeKleur, gevolgHerkomst, { wat, waarom })];
}

function impossible(gevolg: Regeltekst['gevolg'], kleur: Score): Parameters<typeof onmogelijkeKleur.bericht.nl>[0]['waarom'] | undefined {
    if (kleur === 'blanco') return 'blanco is geen kleur';
    if (gevolg === 'leidt tot' && kleur === 'groen') return 'groen is de hoogste';
    if (gevolg !== 'leidt tot' && kleur === 'rood') return 'rood is de laagste';
    return undefined;
}

/** A precondition is one colour, not rood or blanco, on a list of dimensions at most. */
function checkVorm({ gevolg, als }: Weegregel): Melding[] {
    if (gevolg !== 'voorwaarde') return [];
    if (als.soort !== 'kleuren') return [meld(vormVanVoorwaarde, als.herkomst, { reden: 'samengesteld' })];
    if (als.kleuren.length > 1) return [meld(vormVanVoorwaarde, als.kleurenHerkomst, { reden: 'kleuren', ...lowestThatSaysTheSame(als.kleuren, als.kleurenHerkomst) })];
    const [kleur] = als.kleuren;
    if (kleur === 'rood') return [meld(onmogelijkeKleur, als.herkomst, { wat: 'rood op ... is voorwaarde', waarom: 'rood is de laagste' })];
    if (kleur === 'blanco') return [meld(onmogelijkeKleur, als.herkomst, { wat: 'blanco op ... is voorwaarde', waarom: 'blanco is geen kleur' })];
    return [];
}

/** `geel of groen` is all from geel upward, so `geel` alone says it. */
function lowestThatSaysTheSame(kleuren: readonly Score[], plaats: Herkomst): Pick<VormVanVoorwaarde, 'laagste'> {
    const from = SCORES.slice(Math.min(...kleuren.map((kleur) => SCORES.indexOf(kleur))));
    const [kleur] = from;
    return from.length === kleuren.length && (kleur === 'geel' || kleur === 'groen') ? { laagste: { plaats, kleur } } : {};
}

function checkTellingen(norm: Norm, regel: Weegregel): Melding[] {
    const meldingen: Melding[] = [];
    for (const part of simpleConditions(regel.als)) {
        if (part.soort === 'kleuren') continue;
        const hoogste = countedDimensions(norm, regel, part).length;
        if (part.soort === 'telling' && part.andere && namedDimensions(regel).size === 0) {
            meldingen.push(meld(andereDanWat, part.andereHerkomst ?? part.herkomst, part.andereHerkomst ? { woord: part.andereHerkomst } : {}));
            continue;
        }
        const counts = part.soort === 'telling' && part.maat !== 'alle' && part.maat !== 'geen';
        const possible = !counts || (Number.isInteger(part.aantal) && part.aantal <= hoogste && part.aantal >= (part.maat === 'minstens' ? 1 : 0));
        if (hoogste === 0 || !possible) {
            meldingen.push(meld(onmogelijkAantal, part.herkomst, { aantal: counts ? `${part.maat} ${writeNumber(part.aantal)}` : part.soort, hoogste }));
        }
    }
    return meldingen;
}

function checkGewogen(norm: Norm, weighed: ReadonlySet<string>, { als, doel, doelHerkomst, zin, omvang }: Weegregel): Melding[] {
    const named = [...simpleConditions(als)].flatMap((part) => (part.soort === 'kleuren' ? part.dimensies.map((naam, i) => ({ naam, plaats: part.plaatsen[i] })) : []));
    if (doel !== undefined) named.push({ naam: doel, plaats: doelHerkomst });
    return named.filter(({ naam }) => !weighed.has(naam)).map(({ naam, plaats = zin.herkomst }) => {
        const sentence = norm.weegtNiet.find(({ dimensies }) => dimensies.includes(naam)) as Norm['weegtNiet'][number];
        return meld(weegtNietMee, plaats, {
            naam,
            elders: elders(plaats.bestand, sentence.zin.herkomst),
            weegregel: omvang,
            ...(sentence.dimensies.length === 1 && { uitzondering: sentence.omvang }),
        });
    });
}

function checkBlanco({ blancoAls: als, blancoZin }: Norm, regel: Weegregel): Melding[] {
    if (als === 'blanco') return [];
    return [...simpleConditions(regel.als)].flatMap((part) => {
        if (part.soort === 'punten' || !part.kleuren.includes('blanco')) return [];
        const plaats = part.kleurenHerkomst;
        return [meld(blancoTeltAl, plaats, { als, ...(blancoZin && { elders: blancoZin.herkomst }), zonder: { plaats, kleuren: part.kleuren.filter((kleur) => kleur !== 'blanco') } })];
    });
}

function checkPunten(norm: Norm, regel: Weegregel): Melding[] {
    const parts = [...simpleConditions(regel.als)].filter((part) => part.soort === 'punten');
    const beyond = parts.filter(({ deel, grens }) => deel && grens > 100);
    return [
        ...(norm.punten ? [] : parts.map(({ herkomst }) => meld(geenPunten, herkomst, { wat: 'voorwaarde' }))),
        ...beyond.map(({ grens, herkomst }) => meld(onmogelijkeGrens, herkomst, { grens: `${writeNumber(grens)}%` })),
    ];
}

function checkGewichten(norm: Norm): Melding[] {
    if (norm.punten) return [];
    return norm.dimensies.flatMap(({ gewicht }) => (gewicht ? [meld(geenPunten, gewicht.herkomst, { wat: 'gewicht' })] : []));
}

/** Rules that lower a dimension apply before the rules that read it: a circle among them has no order. */
function checkKringen(norm: Norm): Melding[] {
    const lowering = norm.regels.filter(({ doel }) => doel !== undefined);
    const meldingen: Melding[] = [];
    const known = new Set<string>();
    const readers = readersOf(norm, lowering);
    for (const regel of lowering) {
        const path = pathBack(readers, regel.doel as string);
        const circle = path && [...path].sort().join('\n');
        if (!path || !circle || known.has(circle) || !reads(norm, regel, path)) continue;
        known.add(circle);
        const links = path.map((to, i) => lowering.filter((each) => each !== regel && each.doel === to && readDimensions(norm, each).has(path.at(i - 1) as string)));
        meldingen.push(meld(kringVanRegels, regel.zin.herkomst, { pad: [...path, path[0] as string], andere: links.flatMap((rules) => rules.map(({ zin }) => zin)) }));
    }
    return meldingen;
}

const reads = (norm: Norm, regel: Weegregel, path: readonly string[]): boolean => readDimensions(norm, regel).has(path.at(-1) as string);

/** Per dimension the targets of the rules that read it; only of those that something reads in turn, for no other can be in a circle. */
function readersOf(norm: Norm, lowering: readonly Weegregel[]): ReadonlyMap<string, readonly string[]> {
    const readers = new Map<string, string[]>();
    for (const regel of lowering) {
        for (const from of readDimensions(norm, regel)) {
            const known = readers.get(from);
            if (known) known.push(regel.doel as string);
            else readers.set(from, [regel.doel as string]);
        }
    }
    for (let ends = [...readers.values()].flat().filter((name) => !readers.has(name)); ends.length > 0;) {
        const dead = new Set(ends);
        ends = [];
        for (const [from, to] of readers) {
            const left = to.filter((name) => !dead.has(name));
            if (left.length > 0) readers.set(from, left);
            else if (readers.delete(from)) ends.push(from);
        }
    }
    return readers;
}

/** The shortest way from a dimension, over what is computed from it, back to itself. */
function pathBack(readers: ReadonlyMap<string, readonly string[]>, start: string): string[] | undefined {
    const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
    for (const from of cameFrom.keys()) { // a Map also visits what is added on the way
        for (const to of readers.get(from) ?? []) {
            if (to === start) return wayTo(from, cameFrom);
            if (!cameFrom.has(to)) cameFrom.set(to, from);
        }
    }
    return undefined;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
    const way: string[] = [];
    for (let at: string | undefined = end; at !== undefined; at = cameFrom.get(at)) way.push(at);
    return way.reverse();
}
