// Where does a test write? In a folder of its own, gone when the test is.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder with these files in it. */
export function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    const folder = mkdtempSync(join(tmpdir(), 'normtaal-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
    }
    return folder;
}
