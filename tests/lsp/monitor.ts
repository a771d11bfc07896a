// How does a test get the monitor in a folder of its own, to change as it likes?
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { uriOf } from './client.js';

export function monitorFolder(): { readonly folder: string; readonly path: (name: string) => string; readonly uri: (name: string) => string } {
    const folder = tempFolder();
    cpSync(join(ROOT, 'rules'), folder, { recursive: true });
    const path = (name: string): string => join(folder, name);
    return { folder, path, uri: (name) => uriOf(path(name)) };
}

export const NORM = '2011-2012/korpsmonitor.norm';
export const CONCEPT = '2013-2014-concept/korpsmonitor.norm';
export const DATA = '2011-2012/korpsen.csv';
export const REASONS = '2011-2012/toelichting.csv';
