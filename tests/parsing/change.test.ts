// Does a norm loader say the same after a change as one that reads everything anew?
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type GeladenNorm, NormLoader } from '../../language/index.js';
import { ROOT } from '../helpers/run-cli.js';

const MAIN = 'file:///norm/hoofd.norm';
const USED = 'file:///norm/korpsen.norm';
const DISK: Readonly<Record<string, string>> = {
    [MAIN]: 'gebruik "korpsen.norm"\ndimensie A\ndimensie B\nrood op A blokkeert groen\ngeel op B leidt tot geel\nA geldt niet voor Twente\n',
    [USED]: 'korps Twente\nkorps Utrecht\n',
};
const REAL: Readonly<Record<string, string>> = {
    [MAIN]: readFileSync(`${ROOT}/rules/2011-2012/korpsmonitor.norm`, 'utf8').replace('../korpsen', 'korpsen'),
    [USED]: readFileSync(`${ROOT}/rules/korpsen.norm`, 'utf8'),
};
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const fresh = (files: Readonly<Record<string, string>>): NormLoader => new NormLoader((uri) => Promise.resolve(encode(files[uri] as string)));
const said = ({ norm, decision, meldingen }: GeladenNorm): unknown => ({ norm, decision, meldingen });

/** Every name in the tree: where it stands, and what it stands for. */
async function names(loader: NormLoader): Promise<unknown> {
    const loaded = await loader.snapshot(MAIN);
    if ('reden' in loaded) return loaded;
    return loaded.visible.map(({ references }) => references.map((reference) => {
        const ref = 'ref' in reference ? reference.ref : undefined;
        return [reference.$refText, reference.$refNode?.range, reference.$refNode?.offset, ref?.$type, ref?.$cstNode?.offset, ref?.$cstNode?.text];
    }));
}

async function expectSame(loader: NormLoader, files: Readonly<Record<string, string>>): Promise<void> {
    const anew = fresh(files);
    expect(said(await loader.load(MAIN))).toEqual(said(await anew.load(MAIN)));
    expect(await names(loader)).toEqual(await names(anew));
}

test('a change of the file, of a file that it uses, and back to what is on the disk', async () => {
    const loader = fresh(DISK);
    await loader.load(MAIN);
    for (const files of [
        { ...DISK, [MAIN]: (DISK[MAIN] as string).replace('op A blok', 'op C blok') },
        { ...DISK, [USED]: 'korps Utrecht\n' },
        { ...DISK, [MAIN]: '', [USED]: '' },
        DISK,
    ]) {
        for (const [uri, text] of Object.entries(files)) loader.change(uri, text === DISK[uri] ? undefined : text);
        await expectSame(loader, files);
    }
});

test('a comment that was open all along ends far below', async () => {
    const open = { ...DISK, [MAIN]: `/* ${DISK[MAIN]}` };
    const loader = fresh(DISK);
    await loader.load(MAIN);
    for (const text of [open[MAIN], `${open[MAIN]}*`, `${open[MAIN]}*/`, (open[MAIN]).replace('B leidt', 'B */ leidt'), DISK[MAIN] as string]) {
        loader.change(MAIN, text);
        await expectSame(loader, { ...DISK, [MAIN]: text });
    }
});

test('a heading loses its name while things stand under it, and gets another', async () => {
    const text = 'aandachtsveld Toezicht\n  dimensie A\n    indicator Uren: aantal\n    groen bij Uren minstens 3\n    anders rood\ndimensie A\n';
    const loader = fresh({ ...DISK, [MAIN]: text });
    await loader.load(MAIN);
    for (const next of [text.replace('dimensie A', 'dimensie'), text.replace('dimensie A', 'dimensie ,'), text.replace('dimensie A', 'dimensie B'), text.replace('Toezicht', ''), text]) {
        loader.change(MAIN, next);
        await expectSame(loader, { ...DISK, [MAIN]: next });
    }
});

// ── any changes, one after another ───────────────────────────────────────────────────────────

interface Edit {
    readonly at: number;
    readonly length: number;
    readonly write: string;
}

const WRITTEN = [
    '', ' ', '\n', '\r\n', '\n\n', '\n  ', 'q', '"', '/*', '*/', '//', ',', '(', ' en ', ' of ', ' op ', 'rood', 'groen op ', 'leidt tot', 'leidt\n  tot', 'niet ',
    '\ndimensie Nieuw\n', '\naandachtsveld Nieuw\n', '\nweging\n', '\n  rood op Gedragscode blokkeert groen\n', '\n    bron "§1"', 'Kwaliteit', ' van Toezicht', '\n    indicator Uren: aantal\n',
    'korps Utrecht\n', 'gebruik "niet.norm"\n',
];
/** Where and how much, as parts of a thousand and in characters: mostly a word, at times many lines. */
const edit: fc.Arbitrary<Edit> = fc.record({
    at: fc.nat({ max: 999 }),
    length: fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 12 }) }, { weight: 1, arbitrary: fc.nat({ max: 900 }) }),
    write: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WRITTEN) }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }),
});
const apply = (text: string, { at, length, write }: Edit): string => {
    const begin = Math.floor((text.length * at) / 1000);
    return text.slice(0, begin) + write + text.slice(begin + length);
};

/** As the real norm, but shorter: every kind of sentence, and names that are said twice. */
const SHORT = (() => {
    const text = REAL[MAIN] as string;
    const part = (from: string, to: string): string => text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from) + 1));
    return `${part('editie', 'gegevens')}${part('aandachtsveld Organisatie', '  dimensie Vergunde')}${part('aandachtsveld Opsporing', '  dimensie Sl')}
weging

  groen op Referentiekader is voorwaarde voor groen   bron "§2.4.1"
  rood op Gedragscode blokkeert groen
    motivering "Zo is het."
  rood op Kwaliteit van Toezicht en geel of rood op minstens 1 andere dimensie leidt tot rood // hier
  rood op Kwaliteit van Opsporing blokkeert groen

Continuïteit geldt niet voor KLPD en KMar

voorbeeld "alles groen"
  groen op Referentiekader
  Geborgde referenties is 90%
  verwacht groen

verwacht in de gegevens: 22 keer groen
  wijkt af omdat "Zo is het."
`;
})();

describe('any changes, one after another', () => {
    test.each<[string, string, number]>([['a short norm', SHORT, 20], ['the real norm', REAL[MAIN] as string, 3]])('%s', { timeout: 240_000 }, async (_, text, numRuns) => {
        await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
            let files: Readonly<Record<string, string>> = { ...REAL, [MAIN]: text };
            const loader = fresh(files);
            await loader.load(MAIN);
            for (const each of edits) {
                files = { ...files, [MAIN]: apply(files[MAIN] as string, each) };
                loader.change(MAIN, files[MAIN]);
                await expectSame(loader, files);
            }
        }), { numRuns });
    });
});
