// Is every help page true: does its faulty example raise exactly this diagnostic, and its good one nothing?
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALLE_DIAGNOSES, renderIndex, renderPage } from '../../language/index.js';
import { run } from './run.js';

const FOLDER = new URL('../../language/diagnostics/', import.meta.url);
const DOCS = '../../language/diagnostics/docs';
/** Files of the folder that are no diagnostic. */
const MACHINERY = ['all', 'cell-repairs', 'define', 'index', 'manual', 'proposals', 'repairs', 'words'];

test('every diagnostic is listed, under a code of its own, in the order of the codes', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3)).filter((name) => !MACHINERY.includes(name));
    expect(ALLE_DIAGNOSES.map(({ naam }) => naam).sort()).toEqual(files.sort());
    const codes = ALLE_DIAGNOSES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
});

describe.each(ALLE_DIAGNOSES)('$code $naam', (bladzijde) => {
    const { code, ernst, hulp } = bladzijde;

    test('the faulty example raises it, and nothing else', async () => {
        const { alle } = await run(hulp.fout);
        expect(alle.map((melding) => ({ code: melding.code, ernst: melding.ernst }))[0]).toEqual({ code, ernst });
        expect(new Set(alle.map((melding) => melding.code))).toEqual(new Set([code]));
    });

    test('the good example raises nothing', async () => {
        expect((await run(hulp.goed)).alle).toEqual([]);
    });

    test('its page in the manual is up to date', async () => {
        await expect(renderPage(bladzijde)).toMatchFileSnapshot(`${DOCS}/${code}.md`);
    });
});

test('the index of the manual is up to date, and there are no other pages', async () => {
    await expect(renderIndex(ALLE_DIAGNOSES)).toMatchFileSnapshot(`${DOCS}/index.md`);
    const known = [...ALLE_DIAGNOSES.map(({ code }) => `${code}.md`), 'index.md'];
    expect(readdirSync(new URL('docs/', FOLDER)).filter((page) => !known.includes(page))).toEqual([]);
});
