// How do two ClickHouse servers run side by side for a test? On loopback, each with a folder of its own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Debian keeps the server in /usr/sbin, which is not in every path. */
const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` };

export const hasClickHouse = (): boolean => ['clickhouse-server', 'clickhouse-client'].every((program) => spawnSync(program, ['--version'], { env }).error === undefined);

export interface Cluster {
    /** Runs statements on one of the two servers; what comes out, or an error with what the server says. */
    readonly run: (server: 0 | 1, sql: string, input?: string) => string;
    readonly close: () => Promise<void>;
}

/** Two servers that know each other as the cluster `norm`. */
export async function startCluster(folder: string): Promise<Cluster> {
    const ports = await freePorts(6);
    const tcp = ports.slice(0, 2);
    const servers = [0, 1].map((i) => {
        const own = join(folder, `server-${i}`);
        mkdirSync(own, { recursive: true });
        writeFileSync(join(own, 'users.xml'), USERS);
        writeFileSync(join(own, 'config.xml'), config(own, ports[i] as number, ports[2 + i] as number, ports[4 + i] as number, tcp));
        return spawn('clickhouse-server', [`--config-file=${join(own, 'config.xml')}`], { env, cwd: own, stdio: 'ignore' });
    });
    const run = (server: 0 | 1, sql: string, input?: string): string => {
        const { status, stdout, stderr, error } = spawnSync('clickhouse-client', ['--host', '127.0.0.1', '--port', String(tcp[server]), '--multiquery', '--insert_distributed_sync', '1', ...(input === undefined ? [] : ['--query', sql])], { env, input: input ?? sql, encoding: 'utf8', maxBuffer: 1 << 28 });
        if (error || status !== 0) throw new Error(error?.message ?? stderr);
        return stdout;
    };
    const close = (): Promise<void> => Promise.all(servers.map(stop)).then(() => undefined);
    try {
        for (const server of [0, 1] as const) await until(() => run(server, 'SELECT 1;'), servers[server] as ChildProcess);
    } catch (error) {
        await close();
        throw error;
    }
    return { run, close };
}

async function until(works: () => unknown, server: ChildProcess): Promise<void> {
    for (let tries = 0; ; tries++) {
        try {
            works();
            return;
        } catch (error) {
            if (tries > 120 || server.exitCode !== null) throw error;
            await new Promise((resolve) => setTimeout(resolve, 500));
        }
    }
}

function stop(server: ChildProcess): Promise<void> {
    if (server.exitCode !== null || server.pid === undefined) return Promise.resolve();
    return new Promise((resolve) => {
        const force = setTimeout(() => server.kill('SIGKILL'), 20_000);
        server.once('exit', () => {
            clearTimeout(force);
            resolve();
        });
        server.kill('SIGTERM');
    });
}

/** Ports that nobody listens on; all held at once, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
    const held = await Promise.all(Array.from({ length: count }, () => new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
        const server = createServer().once('error', reject);
        server.listen(0, '127.0.0.1', () => resolve(server));
    })));
    const ports = held.map((server) => (server.address() as { port: number }).port);
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
    return ports;
}

const config = (own: string, tcp: number, http: number, interserver: number, shards: readonly number[]): string => `<yandex>
  <logger><level>warning</level><log>${own}/server.log</log><errorlog>${own}/error.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <tcp_port>${tcp}</tcp_port>
  <http_port>${http}</http_port>
  <interserver_http_host>127.0.0.1</interserver_http_host>
  <interserver_http_port>${interserver}</interserver_http_port>
  <path>${own}/data/</path>
  <tmp_path>${own}/tmp/</tmp_path>
  <users_config>${own}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>100000000</mark_cache_size>
  <remote_servers><norm>${shards.map((port) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`).join('')}</norm></remote_servers>
</yandex>
`;

const USERS = `<yandex>
  <profiles><default/></profiles>
  <quotas><default/></quotas>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
</yandex>
`;
