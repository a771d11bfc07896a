// Which whole numbers stand for the points of a condition, as small as can be, so that fractions stay exact and sums fit?
import { millionths } from '../decision/evaluate.js';
import type { Conditie, Decision, Dimensie, Kleur } from '../decision/types.js';

/** What the colours earn, in a decision with a condition on points. */
export function pointsIn({ punten }: Decision): Readonly<Record<Kleur, number>> {
    if (!punten) throw new Error('A condition on points needs points.');
    return punten;
}

export interface WholePoints {
    /** By dimension of the condition: what each colour earns, and the most that could be earned. */
    readonly dimensies: readonly { readonly dimensie: number; readonly verdiend: Readonly<Record<Kleur, number>>; readonly meest: number }[];
    /** `verdiend * links` is compared with `mogelijk * rechts`, or with `rechts` alone where it is no part. */
    readonly links: number;
    readonly rechts: number;
    /** Both sides stay under this. */
    readonly grootst: number;
}

export function wholePoints({ dimensies, grens, deel }: Extract<Conditie, { soort: 'punten' }>, decision: Decision): WholePoints {
    const punten = pointsIn(decision);
    const most = Math.max(punten.rood, punten.geel, punten.groen);
    const raw = dimensies.map((dimensie) => {
        const { gewicht } = decision.dimensies[dimensie] as Dimensie;
        const earns = (points: number): number => millionths(gewicht * points);
        return { dimensie, verdiend: { rood: earns(punten.rood), geel: earns(punten.geel), groen: earns(punten.groen) }, meest: earns(most) };
    });
    const all = raw.flatMap(({ verdiend, meest }) => [...Object.values(verdiend), meest]);
    const unit = common(deel ? all : [...all, millionths(grens)]);
    const factor = deel ? common([PER_CENT, millionths(grens)]) : unit;
    const links = deel ? PER_CENT / factor : 1;
    const rechts = Math.round(millionths(grens) / factor);
    return {
        dimensies: raw.map(({ dimensie, verdiend, meest }) => ({
            dimensie, meest: meest / unit, verdiend: { rood: verdiend.rood / unit, geel: verdiend.geel / unit, groen: verdiend.groen / unit },
        })),
        links,
        rechts,
        grootst: all.reduce((total, points) => total + Math.abs(points / unit), 0) * Math.max(links, Math.abs(rechts), 1),
    };
}

/** A hundred per cent, in millionths of one. */
const PER_CENT = 100_000_000;
const common = (values: readonly number[]): number => values.reduce((a, b) => divisor(Math.abs(a), Math.abs(b)), 0) || 1;
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
