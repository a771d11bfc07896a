// How does the C kernel take part? As a process of its own that times its runs itself, only where there is a compiler.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export function compileKernel(folder) {
    const program = join(folder, 'kernel');
    const run = spawnSync('cc', ['-O3', '-march=native', '-o', program, fileURLToPath(new URL('kernel.c', import.meta.url))], { encoding: 'utf8' });
    if (run.error) return undefined;
    if (run.status !== 0) throw new Error(run.stderr);
    return program;
}

export async function cEngine(program, folder, { rows, stride, bytes }) {
    const [input, output] = [join(folder, 'columns'), join(folder, 'scores')];
    writeFileSync(input, bytes);
    const child = spawn(program, [input, String(rows), String(stride), output], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async () => {
        const { value, done } = await lines.next();
        if (done) throw new Error('The C kernel stopped.');
        return value;
    };
    await next();
    return {
        result: () => readFileSync(output),
        time: async () => {
            child.stdin.write('\n');
            return Number(await next());
        },
        close: () => new Promise((resolve) => child.on('close', resolve) && child.stdin.end()),
    };
}
