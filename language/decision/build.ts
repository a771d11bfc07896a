// Which decision does a checked norm make? Checked constructors: what they return keeps the promises
// of `types.ts`; a norm with errors must not come here.
import { countedDimensions, weighedDimensions } from '../model/rule-scope.js';
import type { Norm, Regeltekst, Voorwaarde } from '../model/types.js';
import { readsOf } from './reads.js';
import type { Conditie, Decision, Dimensie, Kleur, Plafond, Score } from './types.js';

const LOWER: Readonly<Record<'geel' | 'groen', 'rood' | 'geel'>> = { geel: 'rood', groen: 'geel' };
const BELOW: Readonly<Record<'geel' | 'groen', readonly Score[]>> = { geel: ['rood'], groen: ['rood', 'geel'] };
const FROM: Readonly<Record<'geel' | 'groen', readonly Score[]>> = { geel: ['geel', 'groen'], groen: ['groen'] };

export function buildDecision(norm: Norm): Decision {
    const weighed = new Set(weighedDimensions(norm));
    const indicators = new Map(norm.dimensies.flatMap(({ indicatoren }) => indicatoren).map((indicator) => [indicator.naam, indicator]));
    const dimensies = norm.dimensies.map((dimensie): Dimensie => {
        const read = [...new Set(dimensie.norm.flatMap(({ als }) => (als ? indicatorsIn(als) : [])))];
        return {
            naam: dimensie.naam,
            ...(dimensie.veld !== undefined && { veld: dimensie.veld }),
            weegt: weighed.has(dimensie.naam),
            gewicht: dimensie.gewicht?.waarde ?? 1,
            norm: dimensie.norm,
            indicatoren: read.map((naam) => {
                const indicator = indicators.get(naam);
                if (!indicator) throw new Error(`Unknown indicator ${naam}.`);
                return { naam: indicator.naam, type: indicator.type };
            }),
            nietVoor: [...new Set(norm.geldtNiet.filter((zin) => zin.dimensies.includes(dimensie.naam)).flatMap(({ korpsen }) => korpsen))],
        };
    });
    const index = indexOf(dimensies);
    const plafonds = norm.regels.map((regel) => buildPlafond(norm, regel, index));
    return {
        titel: norm.editie?.titel ?? '',
        concept: norm.editie?.concept ?? false,
        blancoAls: norm.blancoAls,
        punten: norm.punten?.waarden,
        eenhedenScoren: norm.eenhedenScoren,
        dimensies,
        plafonds,
        volgorde: orderOf(dimensies.length, plafonds),
    };
}

type IndexOf = (naam: string) => number;

const indexOf = (dimensies: readonly Dimensie[]): IndexOf => {
    const indices = new Map(dimensies.map(({ naam }, i) => [naam, i]));
    return (naam) => {
        const index = indices.get(naam);
        if (index === undefined) throw new Error(`Unknown dimension ${naam}.`);
        return index;
    };
};

function indicatorsIn(als: NonNullable<Dimensie['norm'][number]['als']>): string[] {
    return als.soort === 'vergelijking' ? [als.indicator] : als.delen.flatMap(indicatorsIn);
}

/** A weighing sentence as a ceiling on its target (language.md, "Meaning" 2). */
export function buildPlafond(norm: Norm, regel: Omit<Norm['regels'][number], 'omvang'>, index: IndexOf): Plafond {
    const kleur = regel.kleur;
    if (kleur === 'blanco') throw new Error('A ceiling needs a colour.');
    const hoogstens = regel.gevolg === 'leidt tot' ? kleur : LOWER[kleur as 'geel' | 'groen'];
    if (hoogstens === undefined || hoogstens === 'groen') throw new Error(`No ceiling: ${regel.gevolg} ${kleur}.`);
    const doel = regel.doel === undefined ? 'eindscore' : index(regel.doel);
    const als = regel.gevolg === 'voorwaarde' ? failsPrecondition(regel, index) : buildConditie(norm, regel, regel.als, index);
    return { soort: 'plafond', als, hoogstens, doel, zin: regel.zin };
}

/** `K op D is voorwaarde voor C`: what is judged scores lower than K. Blanco fails no precondition. */
function failsPrecondition(regel: Regeltekst, index: IndexOf): Conditie {
    if (regel.als.soort !== 'kleuren') throw new Error('A precondition is a colour on dimensions.');
    const kleur = regel.als.kleuren[0] as Exclude<Kleur, 'rood'>;
    const dimensies = regel.als.dimensies.map(index);
    const below = dimensies.map((dimensie): Conditie => ({ soort: 'score', dimensie, scores: BELOW[kleur] }));
    if (below.length === 1) return below[0] as Conditie;
    if (regel.als.voeg === 'en') return { soort: 'of', delen: below };
    const none: Conditie = { soort: 'telling', dimensies, scores: FROM[kleur], minstens: 0, hoogstens: 0 };
    return { soort: 'en', delen: [none, { soort: 'of', delen: below }] };
}

function buildConditie(norm: Norm, regel: Regeltekst, als: Voorwaarde, index: IndexOf): Conditie {
    switch (als.soort) {
        case 'en':
        case 'of':
            return { soort: als.soort, delen: als.delen.map((deel) => buildConditie(norm, regel, deel, index)) };
        case 'kleuren': {
            const delen = als.dimensies.map((naam): Conditie => ({ soort: 'score', dimensie: index(naam), scores: als.kleuren }));
            return delen.length === 1 ? (delen[0] as Conditie) : { soort: als.voeg, delen };
        }
        case 'punten': {
            const dimensies = countedDimensions(norm, regel, als).map(index);
            return { soort: 'punten', dimensies, vergelijker: als.vergelijker, grens: als.grens, deel: als.deel };
        }
        case 'telling': {
            const dimensies = countedDimensions(norm, regel, als).map(index);
            const n = dimensies.length;
            if (n === 0) throw new Error('A count over no dimension.');
            const bounds = {
                minstens: { minstens: als.aantal, hoogstens: n },
                hoogstens: { minstens: 0, hoogstens: als.aantal },
                precies: { minstens: als.aantal, hoogstens: als.aantal },
                geen: { minstens: 0, hoogstens: 0 },
                alle: { minstens: 0, hoogstens: 'alle' },
            } as const;
            return { soort: 'telling', dimensies, scores: als.kleuren, ...bounds[als.maat] };
        }
    }
}

/** Every dimension behind those that its ceilings read; in the norm's own order where that is free. */
function orderOf(count: number, plafonds: readonly Plafond[]): number[] {
    const before = Array.from({ length: count }, () => new Set<number>());
    for (const { als, doel } of plafonds) if (doel !== 'eindscore') for (const read of readsOf(als)) before[doel]?.add(read);
    const order: number[] = [];
    const state = new Map<number, 'busy' | 'done'>();
    const visit = (dimensie: number): void => {
        if (state.get(dimensie) === 'done') return;
        if (state.get(dimensie) === 'busy') throw new Error('The rules form a circle.');
        state.set(dimensie, 'busy');
        for (const read of before[dimensie] ?? []) visit(read);
        state.set(dimensie, 'done');
        order.push(dimensie);
    };
    for (let i = 0; i < count; i++) visit(i);
    return order;
}
