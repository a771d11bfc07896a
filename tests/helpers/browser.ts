// Which browser reads the pages that tests make? Chromium where it is; else such a test is skipped, with a line that says so.
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { describe } from 'vitest';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = PLACES.find((path) => path !== undefined && path !== '' && existsSync(path));
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** With NORMTAAL_ALLES nothing may be skipped: the tests then fail for want of a browser. */
export function describeInBrowser(name: string, tests: () => void): void {
    if (found !== undefined || process.env['NORMTAAL_ALLES'] === '1') describe(name, tests);
    else {
        process.stderr.write(`Skipped, for want of Chromium: ${name}\n`);
        describe.skip(name, tests);
    }
}

export async function openBrowser(): Promise<Browser> {
    if (found === undefined) throw new Error('Chromium is not there (apt-get install chromium).');
    return chromium.launch({ executablePath: found, args: FLAGS });
}
