// Does one broken sentence give one message on its own line, and harm no other? Over the real norm.
// All slips of the weighing, and of the other sentences one per word; NORMTAAL_GRONDIG=1 takes all of those too.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { NormLoader } from '../../language/index.js';
import { hitsDeclaration, type Mutation, mutationsOf } from './mutations.js';

const MAIN = 'file:///rules/2011-2012/korpsmonitor.norm';
const read = (path: string): string => readFileSync(new URL(`../../rules/${path}`, import.meta.url), 'utf8');
const NORM = read('2011-2012/korpsmonitor.norm');
const KORPSEN = read('korpsen.norm');
const LINES = NORM.split('\n');
const ALL = process.env.NORMTAAL_GRONDIG === '1';

let current = NORM;
const loader = new NormLoader(async (uri) => new TextEncoder().encode(uri === MAIN ? current : KORPSEN));

interface Outcome extends Mutation {
    /** Errors on the line itself, and on other lines. */
    readonly here: number;
    readonly elsewhere: readonly string[];
    readonly excused: boolean;
}

async function tryOut(mutation: Mutation): Promise<Outcome> {
    current = LINES.with(mutation.regel - 1, mutation.tekst).join('\n');
    loader.forget(MAIN);
    const fouten = (await loader.load(MAIN)).meldingen.filter(({ ernst }) => ernst === 'fout');
    const elsewhere = fouten.filter(({ plaats }) => plaats.bestand !== MAIN || plaats.regel !== mutation.regel);
    return {
        ...mutation,
        here: fouten.length - elsewhere.length,
        elsewhere: elsewhere.map(({ plaats, berichten }) => `${plaats.regel}: ${berichten.nl}`),
        excused: hitsDeclaration(LINES[mutation.regel - 1] as string, mutation.tekst),
    };
}

const show = ({ regel, soort, tekst, elsewhere }: Outcome): string => `${regel} ${soort}: ${tekst.trim()}${elsewhere.map((each) => `\n    ${each}`).join('')}`;
const share = (part: number, whole: number): string => `${part} van ${whole} (${((100 * part) / whole).toFixed(2)}%)`;

const firstWeighing = LINES.indexOf('weging') + 1;
const lastWeighing = LINES.findIndex((line, i) => i > firstWeighing && line.startsWith('// ──'));
const isWeighing = ({ regel }: Mutation): boolean => regel >= firstWeighing && regel <= lastWeighing;

/** Slips that nothing can notice: what is left is a sentence, or no sentence is left. */
const STILL_A_NORM: readonly [RegExp, string][] = [
    [/^$/, 'the heading weging may be absent'],
    [/^\s*"/, 'a text under a text that ends the line above is one with it'],
    [/op minstens \d dimensies? leidt/, 'a count may do without andere'],
    [/^(geel op |Vergunde|.*gelden niet voor)/, 'a list may be one name shorter'],
];

describe('slips in the norm of 2011-2012', () => {
    let outcomes: Outcome[];
    beforeAll(async () => {
        outcomes = [];
        let turn = 0;
        for (const [i, line] of LINES.entries()) {
            for (const mutation of mutationsOf(line, i + 1)) {
                if (isWeighing(mutation) || ALL || turn++ % 4 === 0) outcomes.push(await tryOut(mutation));
            }
        }
    });

    it('the norm itself is right', async () => {
        expect(await tryOut({ soort: 'weggelaten', regel: 1, tekst: LINES[0] as string })).toMatchObject({ here: 0, elsewhere: [] });
    });

    it('a slip in the weighing harms no other line', () => {
        const weighing = outcomes.filter(isWeighing);
        expect(weighing.length).toBeGreaterThan(800);
        expect(weighing.filter(({ elsewhere }) => elsewhere.length > 0).map(show)).toEqual([]);
    });

    it('a slip in the weighing gives exactly one message, of all slips at least 98%; the others leave a sentence', () => {
        const weighing = outcomes.filter(isWeighing);
        const silent = weighing.filter(({ here }) => here === 0);
        const one = weighing.filter(({ here }) => here === 1);
        process.stdout.write(`weging: precies één melding bij ${share(one.length, weighing.length)}; ${silent.length} laten een goede zin over\n`);
        expect(one.length / weighing.length).toBeGreaterThanOrEqual(0.98);
        expect(weighing.filter(({ here }) => here > 1).map(show)).toEqual([]);
        expect(silent.filter(({ tekst }) => !STILL_A_NORM.some(([still]) => still.test(tekst.trim()))).map(show)).toEqual([]);
    });

    it('a slip anywhere harms no other line, unless it hits a declaration', () => {
        const harmful = outcomes.filter(({ elsewhere, excused }) => elsewhere.length > 0 && !excused);
        process.stdout.write(`alle zinnen: andere regels onaangetast bij ${share(outcomes.length - harmful.length, outcomes.length)}\n${harmful.map(show).join('\n')}\n`);
        expect(harmful.length / outcomes.length).toBeLessThanOrEqual(0.005);
    });

    it('a slip anywhere gives at most one message on its line', () => {
        const more = outcomes.filter(({ here }) => here > 1);
        process.stdout.write(`alle zinnen: meer dan één melding bij ${share(more.length, outcomes.length)}\n`);
        expect(more.map(show)).toEqual([]);
    });
});
