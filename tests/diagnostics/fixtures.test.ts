// Does every diagnostic stand where it should, and does nothing else? The whole list of remarks is compared.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALLE_DIAGNOSES } from '../../language/index.js';
import { readFixtures, writeFixture } from '../helpers/fixture.js';
import { run } from './run.js';

const FOLDER = new URL('fixtures/', import.meta.url);
const raised = new Set<string>();

test.each(readdirSync(FOLDER))('%s says what it gives', async (name) => {
    const written: string[] = [];
    for (const fixture of readFixtures(readFileSync(new URL(name, FOLDER), 'utf8'))) {
        const { alle } = await run(fixture);
        for (const { code } of alle) raised.add(code);
        written.push(writeFixture(fixture, alle));
    }
    await expect(written.join('\n')).toMatchFileSnapshot(`fixtures/${name}`);
});

test('every diagnostic is raised by a fixture', () => {
    expect(ALLE_DIAGNOSES.filter(({ code }) => !raised.has(code)).map(({ code, naam }) => `${code} ${naam}`)).toEqual([]);
});
