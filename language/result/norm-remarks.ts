// What do the norms of dimensions leave open, say twice or say in vain, over all possible values?
import { TeGroot } from '../analysis/diagram.js';
import { examineNorm, type Gebied } from '../analysis/norm-diagrams.js';
import type { Decision, Dimensie, NormRegel } from '../decision/types.js';
import {
    andersNooit, gatInNorm, type Melding, meld, normregelGeldtNooit, normregelZonderGevolg, overlapInNorm, teGroot, type Tweetalig,
} from '../diagnostics/index.js';
import { elders } from '../diagnostics/words.js';
import type { Norm } from '../model/types.js';
import { regionText } from './value-text.js';

export function remarkNorms(norm: Norm, decision: Decision): Melding[] {
    return decision.dimensies.flatMap((dimensie, i) => {
        if (dimensie.norm.length === 0) return [];
        const { zin } = norm.dimensies[i] as Norm['dimensies'][number];
        try {
            return remarkOne(dimensie, zin.herkomst);
        } catch (error) {
            if (error instanceof TeGroot) return [meld(teGroot, zin.herkomst, { grens: error.limit, dimensie: dimensie.naam })];
            throw error;
        }
    });
}

function remarkOne(dimensie: Dimensie, plaats: Melding['plaats']): Melding[] {
    const { naam, norm, indicatoren } = dimensie;
    const { gaten, overlap, nooit, gedekt, andersNooit: idle } = examineNorm(dimensie);
    const lineAt = (i: number): NormRegel => norm[i] as NormRegel;
    const words = (gebieden: readonly Gebied[]): Tweetalig[] => gebieden.flatMap(oneByOne).map((gebied) => ({ nl: regionText(gebied, indicatoren, 'nl'), en: regionText(gebied, indicatoren, 'en') }));
    return [
        ...(gaten.length > 0 ? [meld(gatInNorm, plaats, { dimensie: naam, gebieden: words(gaten) })] : []),
        // An overlap is remarked on where the last of its colours is said.
        ...overlap.map(({ kleuren, gebieden }) => {
            const lines = norm.filter(({ kleur, als }) => als !== undefined && kleuren.includes(kleur));
            const last = lines.at(-1) as NormRegel;
            return meld(overlapInNorm, last.zin.herkomst, { dimensie: naam, kleuren, gebieden: words(gebieden), regels: lines.slice(0, -1).map(({ zin }) => zin) });
        }),
        ...nooit.map((i) => meld(normregelGeldtNooit, lineAt(i).zin.herkomst, { dimensie: naam })),
        ...gedekt.map(({ regel, door }) => meld(normregelZonderGevolg, lineAt(regel).zin.herkomst, {
            dimensie: naam, door: door.map((i) => ({ zin: lineAt(i).zin.tekst, elders: elders(plaats.bestand, lineAt(i).zin.herkomst) })),
        })),
        ...(idle !== undefined ? [meld(andersNooit, lineAt(idle).zin.herkomst, { dimensie: naam, regels: norm.filter((_, i) => i !== idle).map(({ zin }) => zin) })] : []),
    ];
}

/** Of one indicator every range is a region of its own. */
function oneByOne(gebied: Gebied): Gebied[] {
    const [first] = gebied;
    return first && gebied.size === 1 ? first[1].map((range) => new Map([[first[0], [range]]])) : [gebied];
}
