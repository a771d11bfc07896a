// Which other places does each remark of each fixture point at, and what does it say of them?
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Herkomst } from '../../language/index.js';
import { readFixtures, visible } from '../helpers/fixture.js';
import { run } from './run.js';

const FOLDER = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(FOLDER).flatMap((name) => readFixtures(readFileSync(new URL(name, FOLDER), 'utf8')));

const placeOf = ({ bestand, regel, kolom }: Herkomst): string => `${bestand.split('/').at(-1)}:${regel}:${kolom}`;

test('every other place that a remark is about', async () => {
    const lines: string[] = [];
    for (const fixture of fixtures) {
        const { alle, teksten } = await run(fixture);
        for (const { code, plaats, verwant = [], berichten } of alle) {
            if (verwant.length === 0) continue;
            lines.push(`${code} ${placeOf(plaats)} ${berichten.nl}`);
            for (const { plaats: other, tekst } of verwant) {
                // Of a text what stands there is shown too; of a cell its heading.
                const stands = 'kop' in other ? `'${other.kop}'` : (teksten.get(other.bestand)?.slice(other.begin, other.eind).split('\n')[0] ?? '');
                lines.push(`    ${placeOf(other)} ${tekst.nl} / ${tekst.en}`, `        ${stands}`);
            }
            lines.push('');
        }
    }
    await expect(visible(lines.join('\n'))).toMatchFileSnapshot('../golden/related.txt');
});

test('a remark whose words name another line points at it', async () => {
    for (const fixture of fixtures) {
        for (const { code, berichten, verwant = [] } of (await run(fixture)).alle) {
            for (const [, line] of berichten.nl.matchAll(/\b(?:regel|rij) (\d+)(?: van [^\s,).]+)?/g)) {
                expect([code, berichten.nl, verwant.map(({ plaats }) => String(plaats.regel))]).toEqual([code, berichten.nl, expect.arrayContaining([line])]);
            }
        }
    }
});
