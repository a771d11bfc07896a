// Where does output go? The result to stdout or a file, all else to stderr.
import { writeWhole } from './files.js';

export interface OutputOptions {
    out?: string;
}

export async function writeResult(text: string, { out }: OutputOptions = {}): Promise<void> {
    const content = text.endsWith('\n') ? text : `${text}\n`;
    if (out !== undefined) await writeWhole(out, content);
    else await new Promise<void>((done, fail) => process.stdout.write(content, (error) => (error ? fail(error) : done())));
}

export function remark(text: string): void {
    process.stderr.write(`${text}\n`);
}
