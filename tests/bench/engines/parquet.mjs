// How much memory and time do very many rows of Parquet take through `normtaal score --engine duckdb`?
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export async function parquet({ DuckDBInstance }, folder, { cli, norm, kolommen, rows }) {
    const file = join(folder, 'korpsen.parquet');
    const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB' });
    const connection = await instance.connect();
    const words = kolommen.map((kolom, i) => `(case hash(r, ${i}) % 40 when 0 then 'rood' when 1 then 'geel' when 2 then 'geel' when 3 then null else 'groen' end) as ${kolom}`);
    await connection.run(`copy (select ['Utrecht', 'KLPD', 'Drenthe', 'Zeeland'][1 + r % 4] as korps, ${words.join(', ')} from range(${rows}) as t(r)) to '${file.replaceAll("'", "''")}' (format parquet)`);
    connection.closeSync();
    instance.closeSync();
    const atExit = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS))`;
    const begin = performance.now();
    const run = spawnSync(process.execPath, ['--import', atExit, cli, 'score', norm, '--engine', 'duckdb', '--data', file, '--out', join(folder, 'scores.parquet')], { encoding: 'utf8', maxBuffer: 1 << 30 });
    const rss = Number(/maxRSS (\d+)/.exec(run.stderr)?.[1]);
    if (run.status !== 0 || !rss) throw new Error(run.stderr);
    return { seconds: (performance.now() - begin) / 1e3, gigabytes: rss / 1024 / 1024 };
}
