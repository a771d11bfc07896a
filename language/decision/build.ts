// Which decision does a checked norm make? Checked constructors: what they return keeps the promises
// of `types.ts`; a norm with errors must not come here.
import { countedDimensions, weighedDimensions } from '../model/rule-scope.js';
import type { Norm, Regeltekst, Voorwaarde } from '../model/types.js';
import { readsOf } from './reads.js';
import type { Conditie, Decision, Dimensie, Indicator, Plafond, Score } from './types.js';

type Hoogstens = Readonly<Partial<Record<Score, Plafond['hoogstens']>>>;
const ITSELF: Hoogstens = { rood: 'rood', geel: 'geel' };
const LOWER: Hoogstens = { geel: 'rood', groen: 'geel' };
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
            indicatoren: read.map((naam) => ({ naam, type: (indicators.get(naam) as Indicator).type })),
            nietVoor: [...new Set(norm.geldtNiet.filter((zin) => zin.dimensies.includes(dimensie.naam)).flatMap(({ korpsen }) => korpsen))],
        };
    });
    const indices = new Map(dimensies.map(({ naam }, i) => [naam, i]));
    const plafonds = norm.regels.map((regel) => buildPlafond(norm, regel, (naam) => indices.get(naam) as number) as Plafond);
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

function indicatorsIn(als: NonNullable<Dimensie['norm'][number]['als']>): string[] {
    return als.soort === 'vergelijking' ? [als.indicator] : als.delen.flatMap(indicatorsIn);
}

/** A weighing sentence as a ceiling on its target (language.md, "Meaning" 2); none for a sentence that `check.ts` refuses as a rule: behind `want` it may stand. */
export function buildPlafond(norm: Norm, regel: Regeltekst & Pick<Plafond, 'zin'>, index: IndexOf): Plafond | undefined {
    const hoogstens = (regel.gevolg === 'leidt tot' ? ITSELF : LOWER)[regel.kleur];
    const als = regel.gevolg === 'voorwaarde' ? failsPrecondition(regel, index) : buildConditie(norm, regel, regel.als, index);
    const doel = regel.doel === undefined ? 'eindscore' : index(regel.doel);
    return als && hoogstens && { soort: 'plafond', als, hoogstens, doel, zin: regel.zin };
}

/** `K op D is voorwaarde voor C`: what is judged scores lower than K. Blanco fails no precondition. */
function failsPrecondition(regel: Regeltekst, index: IndexOf): Conditie | undefined {
    if (regel.als.soort !== 'kleuren') return undefined;
    const [kleur, ...more] = regel.als.kleuren;
    if (more.length > 0 || (kleur !== 'geel' && kleur !== 'groen')) return undefined;
    const dimensies = regel.als.dimensies.map(index);
    const below = dimensies.map((dimensie): Conditie => ({ soort: 'score', dimensie, scores: BELOW[kleur] }));
    if (below.length === 1) return below[0];
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
            const bounds = {
                minstens: { minstens: als.aantal, hoogstens: dimensies.length },
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
    for (const { als, doel } of plafonds) if (doel !== 'eindscore') for (const read of readsOf(als)) (before[doel] as Set<number>).add(read);
    const order = new Set<number>();
    const visit = (dimensie: number): void => {
        if (order.has(dimensie)) return;
        for (const read of before[dimensie] as Set<number>) visit(read);
        order.add(dimensie);
    };
    for (const dimensie of before.keys()) visit(dimensie);
    return [...order];
}
