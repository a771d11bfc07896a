// What does a norm of thousands of lines look like? The real one, again and again, every time with other names.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rules = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'rules');
const real = readFileSync(join(rules, '2011-2012', 'korpsmonitor.norm'), 'utf8').replaceAll('\r\n', '\n');

/** The file that every norm here uses, under this name. */
export const KORPSEN = readFileSync(join(rules, 'korpsen.norm'), 'utf8');

/** At least so many lines, up to the end of a copy. */
export function largeNorm(lines) {
    const [head, body] = [real.slice(0, real.indexOf('\ngebruik')), real.slice(real.indexOf('\naandachtsveld'))];
    const names = [...body.matchAll(/^ *(?:aandachtsveld|dimensie|indicator) ([^:\n]*?) *(?:\/\/.*|:.*)?$/gm)].map(([, name]) => name);
    const any = new RegExp(`(?<![\\p{L}-])(?:${[...new Set(names)].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`, 'gu');
    const copies = Math.max(1, Math.ceil(lines / body.split('\n').length));
    const again = Array.from({ length: copies }, (_, i) => body.replace(any, (name) => `${name} ${i + 1}`).replace(/^voorbeeld "/gm, `voorbeeld "${i + 1}: `));
    return `${head}\ngebruik "korpsen.norm"\n${again.join('\n')}`;
}
