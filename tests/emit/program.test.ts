// Does an emitted module work as a program of its own, and only when it is started itself?
import { build } from 'esbuild';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleReader, emit, importCode, loadRules } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';

const folder = mkdtempSync(join(tmpdir(), 'normtaal-program-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return { status, stdout, stderr };
};
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

const CONCEPT = 'editie "Proef 2013"\n  status concept\ndimensie A\ndimensie B\n  indicator Aantal: aantal van 0 tot en met 9\n  rood bij Aantal minder dan 3\n  anders groen\nrood op B blokkeert groen\n';

beforeAll(async () => {
    const reader = await bundleReader();
    write('korpsmonitor.mjs', emit(await loadRules('2011-2012/korpsmonitor.norm'), reader, 'korpsmonitor.norm').code);
    write('proef.mjs', emit(await loadText(CONCEPT), reader, 'proef.norm').code);
    for (const name of ['korpsen.csv', 'korpsen-onzeker.csv', 'partners.csv']) copyFileSync(fileURLToPath(new URL(`../../rules/2011-2012/${name}`, import.meta.url)), join(folder, name));
});

test('prints the table of all corps and the totals', async () => {
    const { status, stdout, stderr } = run('korpsmonitor.mjs', 'korpsen.csv', 'partners.csv');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Totaal 27: 22 groen, 3 geel, 2 rood, 0 blanco, 0 onzeker');
    await expect(stdout).toMatchFileSnapshot('../golden/korpsmonitor-tabel.txt');
});

test('--json gives what score gives, with a receipt', async () => {
    const { status, stdout } = run('korpsmonitor.mjs', '--json', 'korpsen-onzeker.csv');
    const result = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(result).toMatchObject({ versie: 1, normtaal: '0.1.0', norm: { bestand: 'korpsmonitor.norm' }, gegevens: [{ bestand: 'korpsen-onzeker.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }], editie: 'Korpsmonitor 2011-2012' });
    expect(result.korpsen).toHaveLength(27);
    const { korps, gepubliceerd, ...flevoland } = result.korpsen.find((each: { korps: string }) => each.korps === 'Flevoland');
    const { score } = await importCode(readFileSync(join(folder, 'korpsmonitor.mjs'), 'utf8'));
    const cells = Object.fromEntries(Object.entries(flevoland.dimensies as Record<string, { oordeel?: string }>).map(([naam, { oordeel }]) => [naam, oordeel]));
    expect(flevoland).toEqual(JSON.parse(JSON.stringify(score({ korps, ...cells }))));
    expect([gepubliceerd, flevoland.eindscore, flevoland.beslissend]).toEqual(['groen', 'geel|groen', ['Korpsexpert mandaat']]);
    expect(result.totaal.onzeker).toBeGreaterThan(0);
});

/** To a socket that is full before all is written, and is read only then. */
test.skipIf(process.platform === 'win32')('a reader that is slow gets everything', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `Korps ${i},groen,2\n`).join('');
    write('veel.csv', `korps,a,aantal\n${rows}`);
    const server = createServer().listen(join(folder, 'socket'));
    const accepted = once(server, 'connection') as Promise<[Socket]>;
    const given = connect(join(folder, 'socket'));
    const [reading] = await accepted;
    const child = spawn(process.execPath, ['proef.mjs', '--json', 'veel.csv'], { cwd: folder, stdio: ['ignore', given, 'inherit'] });
    const ended = once(child, 'exit');
    given.destroy();
    await Promise.race([ended, new Promise((done) => setTimeout(done, 1500))]);
    expect(child.exitCode).toBeNull(); // it waits for us
    const parts: Buffer[] = [];
    for await (const part of reading) parts.push(part as Buffer);
    server.close();
    expect(await ended).toEqual([0, null]);
    expect(JSON.parse(Buffer.concat(parts).toString()).totaal).toEqual({ groen: 0, geel: 5000, rood: 0, blanco: 0, onzeker: 0 });
}, 30_000);

test('a reader may stop before the end', async () => {
    write('veel.csv', `korps,a,aantal\n${Array.from({ length: 5000 }, (_, i) => `Korps ${i},groen,2\n`).join('')}`);
    const child = spawn(process.execPath, ['proef.mjs', '--json', 'veel.csv'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const said: Buffer[] = [];
    child.stderr.on('data', (part: Buffer) => said.push(part));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(Buffer.concat(said).toString()).toBe('');
}, 30_000);

test('a concept says so', () => {
    write('proef.csv', 'korps,a,aantal\nNoord,groen,2\nZuid,geel|groen,\n');
    const { status, stdout } = run('proef.mjs', 'proef.csv');
    expect({ status, stdout }).toEqual({ status: 0, stdout: `Proef 2013 (CONCEPT)

korps  1 2  eindscore
Noord  + -  geel
Zuid   ? .  groen

Totaal 2: 1 groen, 1 geel, 0 rood, 0 blanco, 0 onzeker

+ groen   ~ geel   - rood   . blanco   ? onzeker
  1 A
  2 B
` });
    expect(JSON.parse(run('proef.mjs', '--json', 'proef.csv').stdout)).toMatchObject({ concept: true });
    expect(readFileSync(join(folder, 'proef.mjs'), 'utf8')).toMatch(/^\/\/ CONCEPT/);
});

describe('what is not in order', () => {
    test('unreadable data: every message at its place, exit code 1, no table', () => {
        write('fout.csv', 'korps;a;aantal;onzin\nNoord;paars;12;x\n');
        const { status, stdout, stderr } = run('proef.mjs', 'fout.csv');
        expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
        expect(stderr.trimEnd().split('\n')).toEqual([
            expect.stringMatching(/^fout\.csv:1:4: fout NT\d{4}: .*onzin/),
            expect.stringMatching(/^fout\.csv:2:2: fout NT\d{4}: 'paars' is niet te lezen/),
            expect.stringMatching(/^fout\.csv:2:3: fout NT\d{4}: '12' is niet te lezen/),
        ]);
    });

    test.each([
        [['weg.csv'], 'weg.csv: fout: het bestand bestaat niet.'],
        [['.'], '.: fout: het is een map.'],
        [[], 'fout: er is geen gegevensbestand genoemd.'],
        [['--jsn', 'proef.csv'], "fout: onbekende optie '--jsn'."],
    ])('wrong use %j: exit code 2', (args, message) => {
        const { status, stdout, stderr } = run('proef.mjs', ...args);
        expect({ status, stdout, first: stderr.split('\n')[0] }).toEqual({ status: 2, stdout: '', first: message });
        expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    });
});

test('started through a link it is a program; imported it prints nothing and needs no node', async () => {
    symlinkSync('proef.mjs', join(folder, 'link.mjs'));
    expect(run('link.mjs', '--help')).toEqual({ status: 0, stdout: 'Gebruik: node proef.mjs [--json] korpsen.csv [meer.csv ...]\n', stderr: '' });
    write('gebruik.mjs', "import { score } from './proef.mjs';\nconsole.log(score({ B: 'rood' }).eindscore);\n");
    expect(run('gebruik.mjs', 'weg.csv')).toEqual({ status: 0, stdout: 'geel\n', stderr: '' });
    const bundled = await build({ entryPoints: [join(folder, 'gebruik.mjs')], bundle: true, platform: 'browser', format: 'iife', write: false, logLevel: 'silent' });
    expect(bundled.errors).toEqual([]);
});
