// Does the server go on, whatever bytes reach it: broken frames, broken JSON, messages out of order, huge ones?
import { spawn } from 'node:child_process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CLI } from '../helpers/run-cli.js';
import { startServer } from '../lsp/client.js';

const frame = (content: unknown): string => {
    const body = typeof content === 'string' ? content : JSON.stringify({ jsonrpc: '2.0', ...(content as object) });
    return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
const INITIALIZE = { method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
const HOVER = { method: 'textDocument/hover', params: { textDocument: { uri: 'file:///a.norm' }, position: { line: 0, character: 0 } } };

/** Everything that the server says to these bytes, until it has answered the requests with these ids. */
async function say(bytes: readonly (string | Uint8Array)[], ...ids: readonly number[]): Promise<string> {
    const server = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    onTestFinished(() => void server.kill());
    let [out, err] = ['', ''];
    server.stderr.on('data', (text) => (err += String(text)));
    const answered = new Promise<void>((resolve, reject) => {
        server.stdout.on('data', (text) => {
            out += String(text);
            if (ids.every((id) => out.includes(`"id":${id},`))) resolve();
        });
        server.once('exit', (code) => reject(new Error(`ended with ${code}: ${err}`)));
        setTimeout(() => reject(new Error(`no answer to ${ids.join(', ')}: ${out} ${err}`)), 30_000).unref();
    });
    for (const each of bytes) server.stdin.write(each);
    await answered;
    expect(err).toBe('');
    return out;
}

describe('bytes that are no message, and then one that is', () => {
    test.each<[string, string | Uint8Array]>([
        ['words', 'hallo, dit is geen bericht\r\n\r\n'],
        ['an end without a begin', '\r\n\r\n\r\n'],
        ['no length', 'Content-Type: x\r\n\r\n{}'],
        ['a length below zero', 'Content-Length: -5\r\n\r\n'],
        ['a length that is no number', 'Content-Length: veel\r\n\r\n{}'],
        ['a length without end', 'Content-Length: 99999999999999999999\r\n\r\n{}'],
        ['a length of nothing', 'Content-Length: 0\r\n\r\n'],
        ['a length that is too short', 'Content-Length: 3\r\n\r\n{"jsonrpc":"2.0","id":5,"method":"x"}'],
        ['200,000 headers', 'X: y\r\n'.repeat(200_000)],
        ['a header of 5 MB', `${'x'.repeat(5_000_000)}: y\r\n\r\n`],
        ['bytes of no text', Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7919) & 255))],
        ['half a JSON', frame('{"jsonrpc":"2.0",')],
        ['JSON that is no message', frame('42') + frame('null') + frame('[]') + frame('"x"') + frame('{}')],
        ['bytes that are no UTF-8', Buffer.concat([Buffer.from('Content-Length: 4\r\n\r\n'), Buffer.from([0xff, 0xfe, 0, 0xc0])])],
        ['JSON two million deep', frame(`${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`)],
        ['names that JavaScript knows too', frame('{"jsonrpc":"2.0","id":6,"method":"__proto__","params":{"__proto__":{"x":1}}}') + frame({ id: 7, method: 'constructor' })],
        ['answers that nobody asked for', frame({ id: 999, result: 1 }) + frame({ id: null, error: { code: 1, message: 'x' } })],
        ['an odd beginning', frame({ id: 2, method: 'initialize', params: null }) + frame({ id: 3, method: 'initialize', params: { capabilities: 5, workspaceFolders: 7, locale: {} } })],
    ])('%s', async (_, bytes) => {
        expect(await say([bytes, frame({ id: 77, ...INITIALIZE })], 77)).toContain('"serverInfo":{"name":"normtaal"');
    });

    test('a message in pieces of one byte', async () => {
        expect(await say([...Buffer.from(frame({ id: 77, ...INITIALIZE }))].map((byte) => Uint8Array.of(byte)), 77)).toContain('"serverInfo"');
    });
});

describe('messages out of order', () => {
    test('before the begin, twice a begin, behind the end: as the protocol says', async () => {
        const out = await say([{ id: 1, ...HOVER }, { id: 2, ...INITIALIZE }, { id: 3, ...INITIALIZE }, { id: 4, ...HOVER }, { id: 5, method: 'shutdown' }, { id: 6, ...HOVER }].map(frame), 1, 2, 3, 4, 5, 6);
        const codes = [...out.matchAll(/"id":(\d),(?:"result"|"error":\{"code":(-?\d+))/g)].map(([, id, code]) => [id, code]).sort(([a = ''], [b = '']) => a.localeCompare(b));
        expect(codes).toEqual([['1', '-32002'], ['2', undefined], ['3', '-32600'], ['4', undefined], ['5', undefined], ['6', '-32600']]);
    });
});

describe('huge messages', () => {
    test('a norm of 50 MB, a change of 20 MB and ten thousand changes: told in one remark, and the next is served', async () => {
        const client = await startServer({ env: { NODE_OPTIONS: '--max-old-space-size=600' } });
        const uri = 'file:///a.norm';
        await client.open(uri, 'dimensie Mandaat\n'.repeat(50_000_000 / 17));
        const [large] = await client.untilDiagnostics(uri, (all) => all.length > 0, 'that it is too large');
        expect(large).toMatchObject({ code: 'NT0208', range: { start: { line: 0, character: 0 } } });
        await client.change(uri, { text: 'dimensie Mandaat\n' });
        await client.untilDiagnostics(uri, (all) => all.length === 0, 'in order again');
        await client.change(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '// x\n'.repeat(4_000_000) });
        await client.untilDiagnostics(uri, (all) => all.length === 1 && all[0]?.code === 'NT0208', 'too large again');
        await client.change(uri, { text: 'dimensie Mandaat\n' });
        await client.change(uri, ...Array.from({ length: 10_000 }, () => ({ range: { start: { line: 0, character: 16 }, end: { line: 0, character: 16 } }, text: 'x' })));
        await client.untilDiagnostics(uri, (all) => all.length === 0, 'in order');
        expect(await client.request('textDocument/documentSymbol', { textDocument: { uri } })).toMatchObject([{ name: `Mandaat${'x'.repeat(10_000)}` }]);
    });
});
