// How many combinations give which pair of end scores, without a diagram? Dimensions are settled one by one, and
// combinations after which the same conditions are left go on together, counted. For weightings too large to try whole.
import type { Conditie, Decision, Plafond, Score } from '../../language/index.js';

const SCORES: readonly Score[] = ['blanco', 'rood', 'geel', 'groen'];
type Rest = boolean | { readonly soort: 'score'; readonly op: string; readonly scores: readonly Score[] } | { readonly soort: 'telling'; readonly op: readonly string[]; readonly scores: readonly Score[]; readonly van: number; readonly tot: number } | { readonly soort: 'en' | 'of'; readonly delen: readonly Rest[] };

/** What is left of a condition when a dimension got its final score. */
function settle(rest: Rest, naam: string, score: Score): Rest {
    if (typeof rest === 'boolean') return rest;
    if (rest.soort === 'score') return rest.op === naam ? rest.scores.includes(score) : rest;
    if (rest.soort === 'telling') {
        if (!rest.op.includes(naam)) return rest;
        const hit = rest.scores.includes(score) ? 1 : 0;
        return bounded({ ...rest, op: rest.op.filter((each) => each !== naam), van: Math.max(0, rest.van - hit), tot: rest.tot - hit });
    }
    return combine(rest.soort, rest.delen.map((deel) => settle(deel, naam, score)));
}

function bounded(rest: Extract<Rest, { soort: 'telling' }>): Rest {
    if (rest.tot < 0 || rest.van > rest.op.length) return false;
    return rest.van === 0 && rest.tot >= rest.op.length ? true : { ...rest, tot: Math.min(rest.tot, rest.op.length) };
}

function combine(soort: 'en' | 'of', delen: readonly Rest[]): Rest {
    const decisive = soort === 'of';
    if (delen.includes(decisive)) return decisive;
    const open = delen.filter((deel) => typeof deel !== 'boolean');
    return open.length === 0 ? !decisive : { soort, delen: open };
}

function start(als: Conditie, namen: readonly string[]): Rest {
    if (als.soort === 'score') return { soort: 'score', op: namen[als.dimensie] as string, scores: als.scores };
    if (als.soort === 'telling') {
        const n = als.dimensies.length;
        return bounded({ soort: 'telling', op: als.dimensies.map((i) => namen[i] as string), scores: als.scores, van: als.hoogstens === 'alle' ? n : als.minstens, tot: als.hoogstens === 'alle' ? n : als.hoogstens });
    }
    if (als.soort === 'punten') throw new Error('Points are not counted here.');
    return combine(als.soort, als.delen.map((deel) => start(deel, namen)));
}

interface Stand {
    /** Per target how low it is, and what could still lower it. */
    readonly doelen: ReadonlyMap<Plafond['doel'] | string, { readonly laagst: number; readonly rest: readonly { readonly hoogstens: number; readonly als: Rest }[] }>;
    readonly beoordeeld: boolean;
}

function begin({ plafonds, dimensies }: Decision): Stand {
    const namen = dimensies.map(({ naam }) => naam);
    const doelen = new Map<string, { laagst: number; rest: { hoogstens: number; als: Rest }[] }>();
    for (const { doel, hoogstens, als } of plafonds) {
        const key = doel === 'eindscore' ? doel : `D ${namen[doel]}`;
        const found = doelen.get(key) ?? { laagst: 3, rest: [] };
        found.rest.push({ hoogstens: SCORES.indexOf(hoogstens), als: start(als, namen) });
        doelen.set(key, found);
    }
    return { doelen, beoordeeld: false };
}

function step({ doelen, beoordeeld }: Stand, naam: string, own: Score): Stand {
    const lowest = doelen.get(`D ${naam}`)?.laagst ?? 3;
    const final = SCORES[Math.min(SCORES.indexOf(own), own === 'blanco' ? 0 : lowest)] as Score;
    const next = new Map([...doelen].filter(([doel]) => doel !== `D ${naam}`).map(([doel, { laagst, rest }]) => {
        const settled = rest.map(({ hoogstens, als }) => ({ hoogstens, als: settle(als, naam, final) }));
        const low = Math.min(laagst, ...settled.filter(({ als }) => als === true).map(({ hoogstens }) => hoogstens));
        return [doel, { laagst: low, rest: settled.filter(({ als, hoogstens }) => typeof als !== 'boolean' && hoogstens < low) }] as const;
    }));
    return { doelen: next, beoordeeld: beoordeeld || own !== 'blanco' };
}

const write = ({ doelen, beoordeeld }: Stand): string => `${JSON.stringify([...doelen])}${beoordeeld}`;
const endScore = ({ doelen, beoordeeld }: Stand): Score => (beoordeeld ? (SCORES[doelen.get('eindscore')?.laagst ?? 3] as Score) : 'blanco');

/** Per `old>new` how many combinations; both decisions weigh the same dimensions, `blanco telt niet mee`, and every dimension applies. */
export function countTransitions(oud: Decision, nieuw: Decision): ReadonlyMap<string, bigint> {
    let standen = new Map<string, { a: Stand; b: Stand; aantal: bigint }>();
    const [a, b] = [begin(oud), begin(nieuw)];
    standen.set(write(a) + write(b), { a, b, aantal: 1n });
    for (const i of nieuw.volgorde) {
        const { naam, weegt } = nieuw.dimensies[i] as Decision['dimensies'][number];
        if (!weegt) continue;
        const next: typeof standen = new Map();
        for (const stand of standen.values()) {
            for (const own of SCORES) {
                const [x, y] = [step(stand.a, naam, own), step(stand.b, naam, own)];
                const key = write(x) + write(y);
                next.set(key, { a: x, b: y, aantal: (next.get(key)?.aantal ?? 0n) + stand.aantal });
            }
        }
        standen = next;
    }
    const counted = new Map<string, bigint>();
    for (const { a: x, b: y, aantal } of standen.values()) {
        const key = `${endScore(x)}>${endScore(y)}`;
        counted.set(key, (counted.get(key) ?? 0n) + aantal);
    }
    return counted;
}
