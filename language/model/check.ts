// Does every sentence of a norm mean something? The checks that need the whole norm.
import type { Score } from '../decision/types.js';
import {
    andereDanWat, blancoTeltAl, geenPunten, kringVanRegels, type Melding, meld, onmogelijkAantal, onmogelijkeKleur, vormVanVoorwaarde, weegtNietMee,
} from '../diagnostics/index.js';
import { countedDimensions, namedDimensions, readDimensions, simpleConditions, weighedDimensions } from './rule-scope.js';
import type { Norm, Regeltekst, Weegregel } from './types.js';

export function checkNorm(norm: Norm): Melding[] {
    const meldingen = norm.regels.flatMap((regel) => [
        ...checkKleur(regel), ...checkVorm(regel), ...checkTellingen(norm, regel), ...checkGewogen(norm, regel), ...checkBlanco(norm, regel), ...checkPunten(norm, regel),
    ]);
    return [...meldingen, ...checkGewichten(norm), ...checkKringen(norm)];
}

function checkKleur({ gevolg, kleur, gevolgHerkomst }: Weegregel): Melding[] {
    const waarom = impossible(gevolg, kleur);
    const wat = gevolg === 'voorwaarde' ? `voorwaarde voor ${kleur}` : `${gevolg} ${kleur}`;
    return waarom === undefined ? [] : [meld(onmogelijkeKleur, gevolgHerkomst, { wat, waarom })];
}

function impossible(gevolg: Regeltekst['gevolg'], kleur: Score): string | undefined {
    if (kleur === 'blanco') return 'blanco is geen kleur om te geven of te weigeren, maar het ontbreken van een oordeel';
    if (gevolg === 'leidt tot' && kleur === 'groen') return 'een regel kan een score alleen verlagen, en groen is de hoogste kleur';
    if (gevolg !== 'leidt tot' && kleur === 'rood') return 'lager dan rood is er niet';
    return undefined;
}

/** A precondition is one colour, not rood or blanco, on a list of dimensions at most. */
function checkVorm(regel: Weegregel): Melding[] {
    if (regel.gevolg !== 'voorwaarde') return [];
    const { als } = regel;
    if (als.soort !== 'kleuren') return [meld(vormVanVoorwaarde, als.herkomst, { reden: 'hier staat een samengestelde voorwaarde of een telling' })];
    if (als.kleuren.length > 1) return [meld(vormVanVoorwaarde, als.herkomst, { reden: 'hier staat meer dan één kleur; noem de laagste die genoeg is' })];
    const [kleur] = als.kleuren;
    if (kleur === 'rood') return [meld(onmogelijkeKleur, als.herkomst, { wat: 'rood als voorwaarde', waarom: 'lager dan rood scoort geen dimensie, dus deze regel doet niets' })];
    if (kleur === 'blanco') return [meld(onmogelijkeKleur, als.herkomst, { wat: 'blanco als voorwaarde', waarom: 'blanco staat buiten de volgorde van de kleuren' })];
    return [];
}

function checkTellingen(norm: Norm, regel: Weegregel): Melding[] {
    const meldingen: Melding[] = [];
    for (const part of simpleConditions(regel.als)) {
        if (part.soort === 'kleuren') continue;
        const hoogste = countedDimensions(norm, regel, part).length;
        if (part.soort === 'telling' && part.andere && namedDimensions(regel).size === 0) {
            meldingen.push(meld(andereDanWat, part.herkomst, {}));
            continue;
        }
        const counts = part.soort === 'telling' && part.maat !== 'alle' && part.maat !== 'geen';
        const possible = !counts || (Number.isInteger(part.aantal) && part.aantal <= hoogste && part.aantal >= (part.maat === 'minstens' ? 1 : 0));
        if (hoogste === 0 || !possible) {
            meldingen.push(meld(onmogelijkAantal, part.herkomst, { aantal: counts ? `${part.maat} ${part.aantal}` : part.soort, hoogste }));
        }
    }
    return meldingen;
}

function checkGewogen(norm: Norm, regel: Weegregel): Melding[] {
    const weighed = new Set(weighedDimensions(norm));
    return [...namedDimensions(regel)].filter((naam) => !weighed.has(naam)).map((naam) => meld(weegtNietMee, regel.zin.herkomst, { naam }));
}

function checkBlanco(norm: Norm, regel: Weegregel): Melding[] {
    if (norm.blancoAls === 'blanco') return [];
    return [...simpleConditions(regel.als)]
        .filter((part) => part.soort !== 'punten' && part.kleuren.includes('blanco'))
        .map((part) => meld(blancoTeltAl, part.herkomst, { als: norm.blancoAls }));
}

function checkPunten(norm: Norm, regel: Weegregel): Melding[] {
    if (norm.punten) return [];
    return [...simpleConditions(regel.als)].filter(({ soort }) => soort === 'punten').map(({ herkomst }) => meld(geenPunten, herkomst, { wat: 'Deze voorwaarde' }));
}

function checkGewichten(norm: Norm): Melding[] {
    if (norm.punten) return [];
    return norm.dimensies.flatMap(({ gewicht }) => (gewicht ? [meld(geenPunten, gewicht.herkomst, { wat: 'Dit gewicht' })] : []));
}

/** Rules that lower a dimension apply before the rules that read it: a circle among them has no order. */
function checkKringen(norm: Norm): Melding[] {
    const lowering = norm.regels.filter(({ doel }) => doel !== undefined);
    const meldingen: Melding[] = [];
    const known = new Set<string>();
    for (const regel of lowering) {
        const path = pathBack(norm, lowering, regel.doel as string);
        const circle = path && [...path].sort().join('\n');
        if (!path || !circle || known.has(circle) || !reads(norm, regel, path)) continue;
        known.add(circle);
        meldingen.push(meld(kringVanRegels, regel.zin.herkomst, { pad: [...path, path[0] as string] }));
    }
    return meldingen;
}

const reads = (norm: Norm, regel: Weegregel, path: readonly string[]): boolean => readDimensions(norm, regel).has(path.at(-1) as string);

/** The shortest way from a dimension, over what is computed from it, back to itself. */
function pathBack(norm: Norm, lowering: readonly Weegregel[], start: string): string[] | undefined {
    const queue: string[][] = [[start]];
    const seen = new Set<string>();
    for (let path = queue.shift(); path; path = queue.shift()) {
        const from = path.at(-1) as string;
        for (const regel of lowering) {
            if (!readDimensions(norm, regel).has(from)) continue;
            const to = regel.doel as string;
            if (to === start) return path;
            if (!seen.has(to)) queue.push([...path, to]);
            seen.add(to);
        }
    }
    return undefined;
}
