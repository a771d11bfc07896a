// How is the 2012 norm written for json-rules-engine? A rule per ceiling; what it cannot count or lower is a computed fact.
import { rowOf, WIDTH } from './data.mjs';

const names = Array.from({ length: WIDTH }, (_, i) => `d${i}`);
const is = (fact, value) => ({ fact, operator: 'equal', value });
const within = (fact) => ({ fact, operator: 'in', value: [1, 2] });
const more = (value) => ({ fact: 'below', operator: 'greaterThan', value });

export function jsonRules({ Engine }, data) {
    const engine = new Engine();
    engine.addFact('ref', async (_, almanac) => {
        const [own, kwal, mand] = await Promise.all(['d0', 'd1', 'd2'].map((name) => almanac.factValue(name)));
        return own === 3 && [kwal, mand].some((code) => code === 1 || code === 2) ? 2 : own;
    });
    engine.addFact('below', async (_, almanac) => {
        const codes = await Promise.all(['ref', ...names.slice(1)].map((name) => almanac.factValue(name)));
        return codes.filter((code) => code === 1 || code === 2).length;
    });
    for (const i of [3, 4, 5, 7, 8, 9, 11, 12]) engine.addRule({ conditions: { all: [is(names[i], 1)] }, event: { type: 'geel' } });
    for (const name of ['ref', 'd6', 'd13', 'd15', 'd16']) engine.addRule({ conditions: { all: [within(name)] }, event: { type: 'geel' } });
    for (const name of ['d6', 'd7']) engine.addRule({ conditions: { all: [is(name, 1), more(1)] }, event: { type: 'rood' } });
    engine.addRule({ conditions: { all: [is('d16', 1), more(3)] }, event: { type: 'rood' } });
    engine.addRule({ conditions: { any: names.map((fact) => ({ fact, operator: 'greaterThan', value: 0 })) }, event: { type: 'beoordeeld' } });
    const rows = Array.from({ length: data.rows }, (_, r) => Object.fromEntries(rowOf(data, r).map((code, i) => [names[i], code])));
    return async () => {
        const end = new Uint8Array(rows.length);
        for (const [r, row] of rows.entries()) {
            const said = new Set((await engine.run(row)).events.map(({ type }) => type));
            end[r] = said.has('rood') ? 1 : said.has('geel') ? 2 : said.has('beoordeeld') ? 3 : 0;
        }
        return end;
    };
}
