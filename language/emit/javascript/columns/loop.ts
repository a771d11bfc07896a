// Which JavaScript is a weighting over many rows? Loops that count with bits, without branches.
import { type Decision, type Score, SCORES, type Vergelijker } from '../../../decision/types.js';
import { mask, SIGNS } from '../conditions.js';
import { comment } from '../literal.js';
import type { Names } from '../names.js';
import { layoutOf } from './layout.js';
import { type Algebra, type Ceilings, type Plan, planOf, type Punten, reach, weigh } from './plan.js';

const WIDTH = 110;
const INDENT = '    ';

/** `weegRijen` writes what comes out and says which kinds of codes it saw; `plafondsVanRijen` writes which rules hold. */
export function loopCode(decision: Decision, names: Names): string {
    const plan = planOf(decision);
    return HEAD + functionCode(decision, names, plan, false) + LISTED + functionCode(decision, names, plan, true);
}

const HEAD = `
// Weegt de eerste rijen van een blok kolommen, zonder sprongen. Een kleur is haar code: 0 blanco, 1 rood, 2 geel, 3 groen,
// en NIET waar een dimensie niet geldt. Van een voorwaarde telt alleen het laagste bit: (ROOD | GEEL) >> kleur is daar 1 als
// de kleur rood of geel is, 2 - aantal >>> 31 als het aantal meer dan 2 is. p3 is plafond 3, of een paar die samengaan.
// Het antwoord is 0 als er alleen kleuren stonden, 1 als er ook NIET stond, en 2 of meer als er een code stond die er geen is.
`;
const LISTED = `
// Hetzelfde per plafond: welke er op een rij gelden, acht in een byte.
`;

function functionCode(decision: Decision, names: Names, plan: Plan, masks: boolean): string {
    const layout = layoutOf(plan);
    const lines: string[] = [];
    const say = (line: string): void => void lines.push(`${INDENT}${line}\n`);
    const short = (dimensie: number): string => names.of(dimensie).toLowerCase();
    const views: string[] = [];
    /** A cell of a column, which gets a name outside the loop. */
    const cell = (name: string, kolom: number): string => {
        views.push(`  const ${name} = kolommen[${kolom}];\n`);
        return `${name}[r]`;
    };

    for (const dimensie of plan.dimensies) {
        const given = cell(`k_${short(dimensie)}`, layout.dimensie(dimensie));
        say(`${plan.verlaagd.includes(dimensie) ? 'let' : 'const'} d_${short(dimensie)} = ${given};`);
    }
    const seen = (name: string, dimensies: readonly number[]): void => say(assign(`const ${name}`, '=', dimensies.length === 0 ? ['0'] : dimensies.map((i) => `d_${short(i)}`), '|'));
    const partly = plan.groepen.length > 0;
    if (!masks) {
        seen('beoordeeld', plan.dimensies.filter((dimensie) => !plan.deels(dimensie)));
        say('gezien |= beoordeeld;');
        if (partly) {
            seen('deels', plan.dimensies.filter(plan.deels));
            say('gezienDeels |= deels;');
        }
    }
    weigh(decision, plan, masks, new Loop(decision, plan, (dimensie) => `d_${short(dimensie)}`, {
        say,
        lowered: (dimensie) => (masks ? undefined : cell(`uit_${short(dimensie)}`, layout.verlaagd(dimensie))),
        end: () => (masks ? undefined : cell('eindscores', layout.eindscore)),
    }));
    const rules = masks ? [...decision.plafonds.keys()] : [];
    for (let i = 0; i * 8 < rules.length; i++) {
        const bits = rules.slice(8 * i, 8 * i + 8).map((rule, bit) => (bit === 0 ? `p${rule} & 1` : `(p${rule} & 1) << ${bit}`));
        say(assign(cell(`masker${i}`, layout.masker(i)), '=', bits, '|'));
    }
    return [
        `function ${masks ? 'plafondsVanRijen' : 'weegRijen'}(kolommen, rijen) {\n`,
        ...views,
        masks ? '' : `  let gezien = 0;\n${partly ? '  let gezienDeels = 0;\n' : ''}`,
        '  for (let r = 0; r < rijen; r++) {\n',
        ...lines,
        '  }\n',
        masks ? '' : `  return ${partly ? '((gezien & ~3) | (gezienDeels & ~(NIET | 3))) << 1 | (gezienDeels & NIET ? 1 : 0)' : '(gezien & ~3) << 1'};\n`,
        '}\n',
    ].join('');
}

/** `to = a | b`: on one line where it fits. */
function assign(to: string, sign: string, parts: readonly string[], between: string): string {
    const flat = `${to} ${sign} ${parts.join(` ${between} `)};`;
    return INDENT.length + flat.length <= WIDTH ? flat : `${to} ${sign}${rows(parts, between)};`;
}

/** Parts with a sign between them, over as many lines as they need. */
function rows(parts: readonly string[], between: string): string {
    const lines: string[] = [];
    for (const [i, part] of parts.entries()) {
        const word = i < parts.length - 1 ? `${part} ${between}` : part;
        const last = lines.at(-1);
        if (last === undefined || INDENT.length + 2 + last.length + 1 + word.length > WIDTH) lines.push(word);
        else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines.map((line) => `\n${INDENT}  ${line}`).join('');
}

interface Out {
    readonly say: (line: string) => void;
    /** Where the final score of a dimension goes, and the end score; nowhere when only rules are asked for. */
    readonly lowered: (dimensie: number) => string | undefined;
    readonly end: () => string | undefined;
}

/** An expression of which the lowest bit counts: a text, or parts that are joined. */
type Bit = string | { readonly sign: '&' | '|'; readonly parts: readonly Bit[] };

const written = (bit: Bit): string => (typeof bit === 'string' ? bit : `(${bit.parts.map(written).join(` ${bit.sign} `)})`);

const joined = (sign: '&' | '|', parts: readonly Bit[], none: string): Bit => {
    const [first] = parts;
    return first === undefined ? none : parts.length === 1 ? first : { sign, parts };
};

class Loop implements Algebra<Bit, string> {
    private sums = 0;

    constructor(private readonly decision: Decision, private readonly plan: Plan, private readonly score: (dimensie: number) => string, private readonly out: Out) {}

    in = (dimensie: number, codes: number): Bit => `${setOf(codes)} >> ${this.score(dimensie)}`;
    and = (parts: readonly Bit[]): Bit => joined('&', parts, '1');
    or = (parts: readonly Bit[]): Bit => joined('|', parts, '0');
    not = (part: Bit): Bit => `~(${written(part)})`;

    count(dimensies: readonly number[], codes: number): string {
        const terms = dimensies.map((i) => `(${written(this.in(i, codes))} & 1)`);
        return terms.length < 4 ? `(${terms.join(' + ')})` : this.sum('aantal', terms);
    }

    less = (total: string, parts: readonly Bit[]): string => `(${[total, ...parts.map((part) => `(${written(part)} & 1)`)].join(' - ')})`;
    atLeast = (total: string, least: number): Bit => `(${least - 1} - ${total} >>> 31)`;
    atMost = (total: string, most: number): Bit => `(${total} - ${most + 1} >>> 31)`;

    points(terms: readonly Punten[], sign: Vergelijker, limit: bigint): Bit {
        // Beyond what a number holds exactly, in the integers that have no end.
        const suffix = reach(terms, limit) > BigInt(Number.MAX_SAFE_INTEGER) ? 'n' : '';
        const parts = terms.map(({ dimensie, perCode }) => `([${perCode.map((value) => `${value}${suffix}`).join(', ')}][${this.score(dimensie)}] ?? 0${suffix})`);
        return `(${this.sum('punten', parts)} ${SIGNS[sign]} ${limit}${suffix} ? 1 : 0)`;
    }

    rule(indexes: readonly number[], holds: Bit): Bit {
        for (const index of indexes) this.out.say(`// ${comment((this.decision.plafonds[index] as Decision['plafonds'][number]).zin.tekst)}`);
        const [parts, sign] = typeof holds === 'string' ? [[holds], '&'] : [holds.parts.map(written), holds.sign];
        this.out.say(assign(`const p${indexes[0]}`, '=', parts, sign));
        return `p${indexes[0]}`;
    }

    lower(dimensie: number, ceilings: Ceilings<Bit>): void {
        const score = this.score(dimensie);
        const deels = this.plan.deels(dimensie);
        this.out.say(`${score} = Math.min(${score}, ${deels ? `${lowest(ceilings)} | ${score} & NIET` : lowest(ceilings)});`);
        const out = this.out.lowered(dimensie);
        if (out !== undefined) this.out.say(`${out} = ${deels ? `${score} & 3` : score};`);
    }

    end({ geel, rood }: Ceilings<Bit>): void {
        const out = this.out.end();
        if (out === undefined) return;
        this.out.say('// Blanco als niets beoordeeld is; anders groen, of wat het laagste van de plafonds die gelden overlaat.');
        if (rood.length > 0) this.out.say(assign('const rood', '=', rood.map(written), '|'));
        const below = [...geel.map(written), ...(rood.length > 0 ? ['rood'] : [])];
        if (below.length > 0) this.out.say(assign('const lager', '=', below, '|'));
        this.out.say(`${out} = 3${below.length > 0 ? ' - (lager & 1)' : ''}${rood.length > 0 ? ' - (rood & 1)' : ''} & (-${this.plan.groepen.length > 0 ? '(beoordeeld | deels & 3)' : 'beoordeeld'} >> 31);`);
    }

    private sum(name: string, terms: readonly string[]): string {
        this.sums++;
        this.out.say(assign(`const ${name}${this.sums}`, '=', terms, '+'));
        return `${name}${this.sums}`;
    }
}

const lowest = ({ geel, rood }: Ceilings<Bit>): string => {
    const below = `3 - ((${[...geel, ...rood].map(written).join(' | ')}) & 1)`;
    return rood.length === 0 ? below : `${below} - ((${rood.map(written).join(' | ')}) & 1)`;
};

/** The scores that the bits of `codes` stand for: `ROOD | GEEL`. */
function setOf(codes: number): string {
    const scores: Score[] = SCORES.filter((_, code) => (codes >> code) & 1);
    return scores.length === 0 ? '0' : scores.length === 1 ? mask(scores) : `(${mask(scores)})`;
}
