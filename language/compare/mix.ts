// What would the old edition say with only some of the changes carried through?
import { buildDecision } from '../decision/build.js';
import type { Decision } from '../decision/types.js';
import { checkNorm } from '../model/check.js';
import type { Beslissend, Dimensie, Norm } from '../model/types.js';
import type { Zinplek, Zinsoort, Zinsverschil } from './types.js';

/**
 * The decision of the old edition (in the names of the new) with the taken changes. Undefined when those
 * make no norm by themselves: a rule about a dimension that is not there, points without a price.
 */
export function mixedDecision(oud: Norm, nieuw: Norm, genomen: readonly Zinsverschil[]): Decision | undefined {
    const norm = mixNorms(oud, nieuw, genomen);
    return isNorm(norm) && !checkNorm(norm).some(({ ernst }) => ernst === 'fout') ? buildDecision(norm) : undefined;
}

function mixNorms(oud: Norm, nieuw: Norm, genomen: readonly Zinsverschil[]): Norm {
    const taken = (soort: Zinsoort): readonly Zinsverschil[] => genomen.filter((each) => (each.nieuw ?? each.oud)?.soort === soort);
    const from = (soort: Zinsoort): Norm => (taken(soort).length > 0 ? nieuw : oud);
    const { punten } = from('punten');
    const fields = new Map([...nieuw.velden, ...oud.velden].map((veld) => [veld.naam, veld]));
    const { punten: _, ...rest } = nieuw;
    const mixed: Beslissend = {
        velden: [...fields.values()],
        blancoAls: from('blanco').blancoAls,
        eenhedenScoren: from('eenheden').eenhedenScoren,
        dimensies: mixDimensions(oud, nieuw, taken),
        regels: mixList(oud.regels, nieuw.regels, taken('weging')),
        geldtNiet: mixList(oud.geldtNiet, nieuw.geldtNiet, taken('geldt niet')),
        weegtNiet: mixList(oud.weegtNiet, nieuw.weegtNiet, taken('weegt niet mee')),
        ...(punten && { punten }),
    };
    return { ...rest, ...mixed };
}

/** The old list with the changes that were taken; what is new comes last. */
function mixList<T>(old: readonly T[], fresh: readonly T[], taken: readonly Zinsverschil[]): T[] {
    const successor = new Map(taken.flatMap(({ oud, nieuw }) => (oud ? [[oud.index, nieuw && (fresh[nieuw.index] as T)] as const] : [])));
    const added = taken.flatMap(({ oud, nieuw }) => (!oud && nieuw ? [fresh[nieuw.index] as T] : []));
    return [...old.flatMap((each, i) => (successor.has(i) ? (successor.get(i) ?? []) : [each])), ...added] as T[];
}

function mixDimensions(oud: Norm, nieuw: Norm, taken: (soort: Zinsoort) => readonly Zinsverschil[]): Dimensie[] {
    const under = (soort: Zinsoort, naam: string): readonly Zinsverschil[] => taken(soort).filter((each) => (each.nieuw ?? each.oud)?.onder === naam);
    const about = (naam: string): Zinsverschil | undefined => taken('dimensie').find((each) => (each.nieuw ?? each.oud as Zinplek).sleutel === naam);
    const names = new Set([...nieuw.dimensies, ...oud.dimensies].map(({ naam }) => naam));
    return [...names].flatMap((naam): Dimensie[] => {
        const [old, fresh] = [oud, nieuw].map(({ dimensies }) => dimensies.find((each) => each.naam === naam));
        const change = about(naam);
        if (!old && !change) return [];
        if (!fresh && change) return [];
        const base = old ?? { ...(fresh as Dimensie), norm: [], indicatoren: [] };
        const place = change && fresh ? fresh : base;
        const gewicht = under('gewicht', naam).length > 0 ? fresh?.gewicht : base.gewicht;
        const { gewicht: _, veld: __, ...rest } = base;
        return [{
            ...rest,
            ...(place.veld !== undefined && { veld: place.veld }),
            ...(gewicht && { gewicht }),
            norm: mixList(base.norm, fresh?.norm ?? [], under('norm', naam)),
            indicatoren: mixIndicators(base, fresh, under('indicator', naam)),
        }];
    });
}

/** All indicators that lines of either edition can name; of those in both, the old type unless the new one was taken. */
function mixIndicators(base: Dimensie, fresh: Dimensie | undefined, taken: readonly Zinsverschil[]): Dimensie['indicatoren'] {
    const changed = new Set(taken.map(({ nieuw }) => nieuw?.sleutel));
    const all = new Map([...base.indicatoren, ...(fresh?.indicatoren ?? [])].map((each) => [each.naam, each]));
    return [...all.keys()].map((naam) => {
        const [old, now] = [base, fresh].map((dimensie) => dimensie?.indicatoren.find((each) => each.naam === naam));
        return (changed.has(naam) ? (now ?? old) : (old ?? now)) as Dimensie['indicatoren'][number];
    });
}

/** Whether every name stands for something, and points have a price. */
function isNorm({ dimensies, regels, punten, velden }: Norm): boolean {
    const known = new Set(dimensies.map(({ naam }) => naam));
    const fields = new Set(velden.map(({ naam }) => naam));
    const isThere = (als: Norm['regels'][number]['als']): boolean => {
        if (als.soort === 'kleuren') return als.dimensies.every((naam) => known.has(naam));
        if ('delen' in als) return als.delen.every(isThere);
        return als.velden.every((naam) => fields.has(naam)) && (als.soort !== 'punten' || punten !== undefined);
    };
    return regels.every(({ als, doel }) => isThere(als) && (doel === undefined || known.has(doel)));
}
