// What do the rules of a norm do to all possible corps that its author may not have meant?
import { type Bevinding, examineRules } from '../analysis/rules.js';
import { TeGroot } from '../analysis/diagram.js';
import type { Decision, Herkomst, Kleur } from '../decision/types.js';
import { alleenGeteld, dimensieVerandertNiets, eindscoreOnhaalbaar, type Melding, meld, nietMonotoon, regelGeldtNooit, regelZonderGevolg, teGroot, zelfdeRegel } from '../diagnostics/index.js';
import { elders, type Elders } from '../diagnostics/words.js';
import { namedDimensions, readDimensions, simpleConditions, weighedDimensions } from '../model/rule-scope.js';
import type { Norm } from '../model/types.js';
import { describeCorps } from './describe-corps.js';

/** `decision` is the decision of `norm`: its ceilings are the rules in their order. */
export function remarkRules(norm: Norm, decision: Decision): Melding[] {
    const first = norm.regels[0];
    if (!first) return [];
    try {
        return [...remarkUnnamed(norm), ...examineRules(decision).flatMap((bevinding) => remark(norm, decision, bevinding))];
    } catch (error) {
        if (error instanceof TeGroot) return [...remarkUnnamed(norm), meld(teGroot, norm.editie?.zin.herkomst ?? first.zin.herkomst, { grens: error.limit })];
        throw error;
    }
}

function remark(norm: Norm, decision: Decision, bevinding: Bevinding): Melding[] {
    const zinOf = (regel: number): Norm['regels'][number]['zin'] => (norm.regels[regel] as Norm['regels'][number]).zin;
    const placeOf = (regel: number): Herkomst => zinOf(regel).herkomst;
    const naamOf = (dimensie: number): string => (decision.dimensies[dimensie] as Decision['dimensies'][number]).naam;
    const named = (regel: number, from: number): { zin: string; elders: Elders } => ({ zin: zinOf(regel).tekst, elders: elders(placeOf(from).bestand, placeOf(regel)) });
    switch (bevinding.soort) {
        case 'geldt nooit':
            return [meld(regelGeldtNooit, placeOf(bevinding.regel), {})];
        case 'zegt hetzelfde':
            return [meld(zelfdeRegel, placeOf(bevinding.regel), named(bevinding.als, bevinding.regel))];
        case 'zonder gevolg':
            return [meld(regelZonderGevolg, placeOf(bevinding.regel), { door: bevinding.door.map((regel) => named(regel, bevinding.regel)) })];
        case 'eindscore onhaalbaar':
            // A file without an edition is a part of a norm: other rules may be added where it is used.
            return norm.editie ? [meld(eindscoreOnhaalbaar, norm.editie.zin.herkomst, { score: bevinding.score })] : [];
        case 'dimensie verandert niets': {
            const dimensie = norm.dimensies.find(({ naam }) => naam === naamOf(bevinding.dimensie));
            // Of a dimension that has no norm either and that no rule reads, it is said already.
            if (!dimensie || (dimensie.norm.length === 0 && !isRead(norm, dimensie.naam))) return [];
            return [meld(dimensieVerandertNiets, dimensie.zin.herkomst, { naam: dimensie.naam })];
        }
        case 'niet monotoon': {
            const { regel, getuige: { dimensie, laag, hoog, scoreBijLaag, scoreBijHoog } } = bevinding;
            const doel = norm.regels[regel]?.doel;
            return [meld(nietMonotoon, placeOf(regel), {
                dimensie: naamOf(dimensie), laag: laag[dimensie] as Kleur, hoog: hoog[dimensie] as Kleur, scoreBijLaag, scoreBijHoog,
                overige: describeCorps(decision.dimensies.map(({ naam }) => naam), laag.map((score, i) => (i === dimensie ? undefined : score))),
                ...(doel !== undefined && { doel }),
            })];
        }
    }
}

const isRead = (norm: Norm, naam: string): boolean => norm.regels.some((regel) => namedDimensions(regel).has(naam) || readDimensions(norm, regel).has(naam));

/** Where the rules name most dimensions, one by one, one that only counts among the others stands out. */
function remarkUnnamed(norm: Norm): Melding[] {
    const counts = norm.regels.flatMap((regel) => [...simpleConditions(regel.als)].filter((part) => part.soort !== 'kleuren'));
    if (!counts.every((part) => part.soort === 'telling' && part.andere)) return [];
    const named = new Set(norm.regels.flatMap((regel) => [...namedDimensions(regel)]));
    const weighed = new Set(weighedDimensions(norm));
    if ([...weighed].filter((naam) => named.has(naam)).length * 3 < weighed.size * 2) return [];
    return norm.dimensies
        .filter(({ naam }) => weighed.has(naam) && !named.has(naam) && isRead(norm, naam))
        .map(({ naam, zin }) => meld(alleenGeteld, zin.herkomst, { naam, regels: norm.regels.filter((regel) => readDimensions(norm, regel).has(naam)).map((regel) => regel.zin) }));
}
