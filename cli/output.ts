// Where does output go? The result to stdout or a file, all else to stderr.
import { keepInputs, writeWhole } from './files.js';

export interface OutputOptions {
    out?: string;
}

/** `inputs`: the URIs of what was read, which is never written over. */
export async function writeResult(result: string | Uint8Array, { out }: OutputOptions = {}, inputs: readonly string[] = []): Promise<void> {
    const content = typeof result !== 'string' || result.endsWith('\n') ? result : `${result}\n`;
    if (out !== undefined) {
        await keepInputs(out, inputs);
        await writeWhole(out, content);
    } else await new Promise<void>((done, fail) => process.stdout.write(content, (error) => (error ? fail(error) : done())));
}

/** The same of a text that comes in pieces. */
export async function writePieces(pieces: AsyncIterable<string>, { out }: OutputOptions, inputs: readonly string[]): Promise<void> {
    if (out !== undefined) {
        await keepInputs(out, inputs);
        return writeWhole(out, pieces);
    }
    for await (const piece of pieces) await new Promise<void>((done, fail) => process.stdout.write(piece, (error) => (error ? fail(error) : done())));
}

export function remark(text: string): void {
    process.stderr.write(`${text}\n`);
}

/** A large result to stdout, as fast as it is read. */
export async function writeLines(parts: AsyncIterable<string>): Promise<void> {
    for await (const part of parts) await new Promise<void>((done, fail) => process.stdout.write(part, (error) => (error ? fail(error) : done())));
}
