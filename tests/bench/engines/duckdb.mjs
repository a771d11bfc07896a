// How does DuckDB take part? With two threads: a query by hand over codes, and the view that Normtaal makes, over texts.
import { rowOf, WIDTH } from './data.mjs';

/** In words a row takes 16 times the memory. */
const VIEW_ROWS = 1e6;

const below = (x) => `(${x} in (1, 2))::utinyint`;
const HAND = `
select case when greatest(${Array.from({ length: WIDTH }, (_, i) => `d${i}`).join(', ')}) = 0 then 0
  when ((d6 = 1 or d7 = 1) and below > 1) or (d16 = 1 and below > 3) then 1
  when ref in (1, 2) or ${[3, 4, 5, 7, 8, 9, 11, 12].map((i) => `d${i} = 1`).join(' or ')} or ${[6, 13, 15, 16].map((i) => `d${i} in (1, 2)`).join(' or ')} then 2
  else 3 end::utinyint as eind
from (select *, ${below('ref')} + ${Array.from({ length: WIDTH - 1 }, (_, i) => below(`d${i + 1}`)).join(' + ')} as below
  from (select *, case when d0 = 3 and (d1 in (1, 2) or d2 in (1, 2)) then 2 else d0 end as ref from codes))`;

export async function duckdbEngines({ DuckDBInstance }, data, { script, kolommen }) {
    const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
    const connection = await instance.connect();
    // 17 codes of two bits are one number per row, taken apart again in SQL.
    await connection.run('create table packed (nr integer, bits bigint)');
    const appender = await connection.createAppender('packed');
    for (let r = 0; r < data.rows; r++) {
        appender.appendInteger(r);
        appender.appendBigInt(BigInt(rowOf(data, r).reduce((bits, code, i) => bits + code * 4 ** i, 0)));
        appender.endRow();
    }
    appender.closeSync();
    const codes = Array.from({ length: WIDTH }, (_, i) => `((bits >> ${2 * i}) & 3)::utinyint as d${i}`);
    await connection.run(`create table codes as select nr, ${codes.join(', ')} from packed order by nr; drop table packed`);
    const counted = (query) => () => connection.runAndReadAll(`select eind, count(*) from (${query}) group by eind`);
    const whole = async (query) => Uint8Array.from((await connection.runAndReadAll(query)).getColumns()[0], Number);
    const engines = { 'DuckDB, 2 threads, query by hand': { result: () => whole(HAND), run: counted(HAND) } };
    if (data.rows <= VIEW_ROWS) {
        await connection.run(script);
        const words = kolommen.map((kolom, i) => `nullif(['', 'rood', 'geel', 'groen'][d${i} + 1], '') as ${kolom}`);
        await connection.run(`insert into norm_gegevens by name select 'Utrecht' as korps, ${words.join(', ')} from codes order by nr`);
        const view = 'select eindscore as eind from norm_scores';
        const coded = `select case eind when 'rood' then 1 when 'geel' then 2 when 'groen' then 3 else 0 end from (${view})`;
        // Two threads give the rows of a view in the order in which they are done with them; for the comparison one does it all.
        const inOrder = async () => {
            await connection.run('set threads = 1');
            const scores = await whole(coded);
            await connection.run('set threads = 2');
            return scores;
        };
        engines['DuckDB, 2 threads, view of Normtaal'] = { result: inOrder, run: counted(view) };
    }
    return {
        engines,
        close: () => {
            connection.closeSync();
            instance.closeSync();
        },
    };
}
