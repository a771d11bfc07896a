// Is an earlier text forgotten when a file changes, though its names are remembered?
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { NormLoader } from '../../language/index.js';

const MAIN = 'file:///geheugen/hoofd.norm';
const TIMES = 40;
const REST = 1_000_000;

function heap(): number {
    setFlagsFromString('--expose-gc');
    (runInNewContext('gc') as () => void)();
    return process.memoryUsage().heapUsed;
}

test('forty texts of a megabyte, with a new name and a slip of the pen in each', async () => {
    const loader = new NormLoader(() => Promise.reject(new Error('het bestaat niet')));
    const load = async (i: number): Promise<void> => {
        loader.change(MAIN, `dimensie Samenwerkingsverband${i}\nrood op Samenwerkingsverband${i} blokkkkkeertt${i} groen\n// ${String(i).repeat(REST).slice(0, REST)}\n`);
        await loader.load(MAIN);
    };
    for (let i = 0; i < 5; i++) await load(i);
    const before = heap();
    for (let i = 5; i < TIMES; i++) await load(i);
    expect(heap() - before).toBeLessThan(5 * REST);
}, 60_000);
