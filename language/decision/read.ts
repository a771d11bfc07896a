// Which decision does JSON hold? Only one that keeps the promises of `types.ts`: what does not is refused by its place.
import { readsOf } from './reads.js';
import type { Conditie, Decision, Dimensie, Herkomst, IndicatorType, NormConditie, NormRegel, Plafond, Zin } from './types.js';

/** The decision in what `emitJson` wrote; `norm` is the URI that its files are named from. @throws TypeError with the place and what was expected. */
export function readDecision(json: string, norm: string): Decision {
    const file = object(JSON.parse(json), '$');
    if (file.versie !== 1) throw new TypeError(`$.versie: verwacht 1; dit bestand is van een andere versie van Normtaal.`);
    const raw = object(file.beslissing, '$.beslissing');
    const at = '$.beslissing';
    const dimensies = list(raw.dimensies, `${at}.dimensies`).map((each, i) => dimension(each, `${at}.dimensies[${i}]`));
    const index = (value: unknown, place: string): number => {
        const found = number(value, place);
        if (!Number.isInteger(found) || found < 0 || found >= dimensies.length) throw wrong(place, `een nummer van 0 tot ${dimensies.length}`);
        return found;
    };
    const punten = raw.punten === undefined ? undefined : object(raw.punten, `${at}.punten`);
    const decision: Decision = {
        titel: text(raw.titel, `${at}.titel`),
        concept: boolean(raw.concept, `${at}.concept`),
        blancoAls: oneOf(raw.blancoAls, ['blanco', 'geel', 'rood'], `${at}.blancoAls`),
        punten: punten && { rood: number(punten.rood, `${at}.punten.rood`), geel: number(punten.geel, `${at}.punten.geel`), groen: number(punten.groen, `${at}.punten.groen`) },
        eenhedenScoren: oneOf(raw.eenhedenScoren, ['laagste', 'meerderheid'], `${at}.eenhedenScoren`),
        dimensies,
        plafonds: list(raw.plafonds, `${at}.plafonds`).map((each, i) => ceiling(each, `${at}.plafonds[${i}]`)),
        volgorde: list(raw.volgorde, `${at}.volgorde`).map((each, i) => index(each, `${at}.volgorde[${i}]`)),
    };
    checkOrder(decision, at);
    return decision;

    function dimension(value: unknown, place: string): Dimensie {
        const each = object(value, place);
        return {
            naam: text(each.naam, `${place}.naam`),
            ...(each.veld !== undefined && { veld: text(each.veld, `${place}.veld`) }),
            weegt: boolean(each.weegt, `${place}.weegt`),
            gewicht: number(each.gewicht, `${place}.gewicht`),
            norm: list(each.norm, `${place}.norm`).map((line, i): NormRegel => {
                const { kleur, als, zin } = object(line, `${place}.norm[${i}]`);
                return { kleur: oneOf(kleur, SCORES, `${place}.norm[${i}].kleur`), ...(als !== undefined && { als: normCondition(als, `${place}.norm[${i}].als`) }), zin: sentence(zin, `${place}.norm[${i}].zin`) };
            }),
            indicatoren: list(each.indicatoren, `${place}.indicatoren`).map((indicator, i) => {
                const { naam, type } = object(indicator, `${place}.indicatoren[${i}]`);
                return { naam: text(naam, `${place}.indicatoren[${i}].naam`), type: indicatorType(type, `${place}.indicatoren[${i}].type`) };
            }),
            nietVoor: list(each.nietVoor, `${place}.nietVoor`).map((korps, i) => text(korps, `${place}.nietVoor[${i}]`)),
        };
    }
    function indicatorType(value: unknown, place: string): IndicatorType {
        const each = object(value, place);
        const soort = oneOf(each.soort, ['aantal', 'getal', 'percentage', 'ja/nee', 'keuze', 'tekst'], `${place}.soort`);
        if (soort === 'keuze') return { soort, keuzes: list(each.keuzes, `${place}.keuzes`).map((keuze, i) => text(keuze, `${place}.keuzes[${i}]`)) };
        if (soort !== 'aantal' && soort !== 'getal') return { soort };
        const bound = (key: 'van' | 'tot'): { van?: number; tot?: number } => (each[key] === undefined ? {} : { [key]: number(each[key], `${place}.${key}`) });
        return { soort, ...(each.eenheid !== undefined && { eenheid: text(each.eenheid, `${place}.eenheid`) }), ...bound('van'), ...bound('tot') };
    }
    function normCondition(value: unknown, place: string): NormConditie {
        const each = object(value, place);
        const soort = oneOf(each.soort, ['vergelijking', 'en', 'of'], `${place}.soort`);
        if (soort !== 'vergelijking') return { soort, delen: list(each.delen, `${place}.delen`).map((deel, i) => normCondition(deel, `${place}.delen[${i}]`)) };
        const { waarde } = each;
        if (typeof waarde !== 'number' && typeof waarde !== 'boolean' && typeof waarde !== 'string') throw wrong(`${place}.waarde`, 'een waarde');
        return { soort, indicator: text(each.indicator, `${place}.indicator`), vergelijker: oneOf(each.vergelijker, SIGNS, `${place}.vergelijker`), waarde };
    }
    function ceiling(value: unknown, place: string): Plafond {
        const each = object(value, place);
        return {
            soort: oneOf(each.soort, ['plafond'], `${place}.soort`),
            als: condition(each.als, `${place}.als`),
            hoogstens: oneOf(each.hoogstens, ['rood', 'geel'], `${place}.hoogstens`),
            doel: each.doel === 'eindscore' ? each.doel : index(each.doel, `${place}.doel`),
            zin: sentence(each.zin, `${place}.zin`),
        };
    }
    function condition(value: unknown, place: string): Conditie {
        const each = object(value, place);
        const soort = oneOf(each.soort, ['score', 'telling', 'punten', 'en', 'of'], `${place}.soort`);
        const indices = (): number[] => list(each.dimensies, `${place}.dimensies`).map((i, n) => index(i, `${place}.dimensies[${n}]`));
        const scores = (): Conditie & { soort: 'score' } extends { scores: infer S } ? S : never => list(each.scores, `${place}.scores`).map((score, i) => oneOf(score, SCORES, `${place}.scores[${i}]`));
        switch (soort) {
            case 'score':
                return { soort, dimensie: index(each.dimensie, `${place}.dimensie`), scores: scores() };
            case 'telling':
                return { soort, dimensies: indices(), scores: scores(), minstens: number(each.minstens, `${place}.minstens`), hoogstens: each.hoogstens === 'alle' ? 'alle' : number(each.hoogstens, `${place}.hoogstens`) };
            case 'punten':
                if (punten === undefined) throw wrong(place, 'punten in de beslissing, want deze voorwaarde telt ze');
                return { soort, dimensies: indices(), vergelijker: oneOf(each.vergelijker, SIGNS, `${place}.vergelijker`), grens: number(each.grens, `${place}.grens`), deel: boolean(each.deel, `${place}.deel`) };
            default:
                return { soort, delen: list(each.delen, `${place}.delen`).map((deel, i) => condition(deel, `${place}.delen[${i}]`)) };
        }
    }
    function sentence(value: unknown, place: string): Zin {
        const each = object(value, place);
        const raw = object(each.herkomst, `${place}.herkomst`);
        const at = (key: Exclude<keyof Herkomst, 'bestand'>): number => number(raw[key], `${place}.herkomst.${key}`);
        const herkomst: Herkomst = {
            bestand: new URL(text(raw.bestand, `${place}.herkomst.bestand`), norm).href,
            regel: at('regel'), kolom: at('kolom'), eindregel: at('eindregel'), eindkolom: at('eindkolom'), begin: at('begin'), eind: at('eind'),
        };
        const clause = (key: 'bron' | 'motivering' | 'interpretatie'): Partial<Zin> => (each[key] === undefined ? {} : { [key]: text(each[key], `${place}.${key}`) });
        return { tekst: text(each.tekst, `${place}.tekst`), herkomst, ...clause('bron'), ...clause('motivering'), ...clause('interpretatie') };
    }
}

const SCORES = ['blanco', 'rood', 'geel', 'groen'] as const;
const SIGNS = ['<', '<=', '=', '>=', '>'] as const;
const wrong = (place: string, expected: string): TypeError => new TypeError(`${place}: verwacht ${expected}.`);

/** Every dimension once, behind all that its ceilings read: no circle is possible then. No rule names what is not weighed. */
function checkOrder({ dimensies, plafonds, volgorde }: Decision, at: string): void {
    if (new Set(volgorde).size !== dimensies.length || volgorde.length !== dimensies.length) throw wrong(`${at}.volgorde`, 'elke dimensie één keer');
    const place = new Map(volgorde.map((dimensie, i) => [dimensie, i]));
    for (const [i, { als, doel }] of plafonds.entries()) {
        if ([...readsOf(als), ...(doel === 'eindscore' ? [] : [doel])].some((named) => !(dimensies[named] as Dimensie).weegt)) throw wrong(`${at}.plafonds[${i}]`, 'een regel over dimensies die meewegen');
        if (doel === 'eindscore') continue;
        if (readsOf(als).some((read) => (place.get(read) as number) >= (place.get(doel) as number))) throw wrong(`${at}.plafonds[${i}]`, 'een regel die alleen leest wat in volgorde voor haar doel staat');
    }
}

function object(value: unknown, place: string): Readonly<Record<string, unknown>> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(place, 'een object');
    return value as Readonly<Record<string, unknown>>;
}
function list(value: unknown, place: string): readonly unknown[] {
    if (!Array.isArray(value)) throw wrong(place, 'een lijst');
    return value;
}
function text(value: unknown, place: string): string {
    if (typeof value !== 'string') throw wrong(place, 'een tekst');
    return value;
}
function number(value: unknown, place: string): number {
    if (typeof value !== 'number') throw wrong(place, 'een getal');
    return value;
}
function boolean(value: unknown, place: string): boolean {
    if (typeof value !== 'boolean') throw wrong(place, 'true of false');
    return value;
}
function oneOf<T extends string>(value: unknown, allowed: readonly T[], place: string): T {
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw wrong(place, allowed.join(', '));
    return found;
}
