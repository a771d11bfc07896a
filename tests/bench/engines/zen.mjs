// How is the 2012 norm written for @gorules/zen-engine, in the forms that it could be fast in?
import { rowOf, WIDTH } from './data.mjs';

/** Expressions over a row `x` and how the first dimension comes out. */
const lowered = (x) => `(${x(1)} in [1, 2] or ${x(2)} in [1, 2])`;
const endOf = (x, ref, below, judged) => `not (${judged}) ? 0
  : ((${x(6)} == 1 or ${x(7)} == 1) and ${below} > 1) or (${x(16)} == 1 and ${below} > 3) ? 1
  : ${ref} or ${[3, 4, 5, 7, 8, 9, 11, 12].map((i) => `${x(i)} == 1`).join(' or ')} or ${[6, 13, 15, 16].map((i) => `${x(i)} in [1, 2]`).join(' or ')} ? 2 : 3`;

const graph = (content) => ({
    nodes: [
        { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 }, content: {} },
        { id: 'weighing', type: 'expressionNode', name: 'weighing', position: { x: 0, y: 0 }, content },
        { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 }, content: {} },
    ],
    edges: [{ id: 'a', type: 'edge', sourceId: 'in', targetId: 'weighing' }, { id: 'b', type: 'edge', sourceId: 'weighing', targetId: 'out' }],
});

const field = (i) => `d${i}`;
const steps = [
    { id: '1', key: 'ref', value: `d0 == 3 and ${lowered(field)} ? 2 : d0` },
    { id: '2', key: 'below', value: ['$.ref', ...Array.from({ length: WIDTH - 1 }, (_, i) => field(i + 1))].map((x) => `(${x} in [1, 2] ? 1 : 0)`).join(' + ') },
    { id: '3', key: 'end', value: endOf(field, '$.ref in [1, 2]', '$.below', Array.from({ length: WIDTH }, (_, i) => `${field(i)} > 0`).join(' or ')) },
];

const item = (i) => `#[${i}]`;
const first = `(#[0] in [1, 2] or (#[0] == 3 and ${lowered(item)}))`;
const below = `(len(filter(#, # in [1, 2])) + (#[0] == 3 and ${lowered(item)} ? 1 : 0))`;
const mapped = `map(rows, ${endOf(item, first, below, 'some(#, # > 0)').replace(/\s+/g, ' ')})`;

export async function zenEngines({ ZenEngine }, data) {
    const engine = new ZenEngine();
    const objects = Array.from({ length: data.rows }, (_, r) => Object.fromEntries(rowOf(data, r).map((code, i) => [field(i), code])));
    const lists = Array.from({ length: data.rows }, (_, r) => rowOf(data, r));
    const single = engine.createDecision(graph({ expressions: steps }));
    const looped = engine.createDecision(graph({ expressions: steps, executionMode: 'loop', inputField: 'rows', outputPath: 'out' }));
    const whole = engine.createDecision(graph({ expressions: [{ id: '1', key: 'out', value: mapped }] }));
    return {
        'zen-engine, row by row': async () => Uint8Array.from(await Promise.all(objects.map(async (row) => (await single.evaluate(row)).result.end))),
        'zen-engine, all rows in a loop': async () => Uint8Array.from((await looped.evaluate({ rows: objects })).result.out, ({ end }) => end),
        'zen-engine, all rows in one expression': async () => Uint8Array.from((await whole.evaluate({ rows: lists })).result.out),
    };
}
