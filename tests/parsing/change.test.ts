// Does a norm loader say the same after a change as one that reads everything anew?
import { expect, test } from 'vitest';
import { type GeladenNorm, NormLoader } from '../../language/index.js';

const MAIN = 'file:///norm/hoofd.norm';
const USED = 'file:///norm/korpsen.norm';
const DISK: Readonly<Record<string, string>> = {
    [MAIN]: 'gebruik "korpsen.norm"\ndimensie A\ndimensie B\nrood op A blokkeert groen\ngeel op B leidt tot geel\nA geldt niet voor Twente\n',
    [USED]: 'korps Twente\nkorps Utrecht\n',
};
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const fresh = (files: Readonly<Record<string, string>>): NormLoader => new NormLoader((uri) => Promise.resolve(encode(files[uri] as string)));
const said = ({ norm, meldingen }: GeladenNorm): unknown => ({ norm, meldingen });

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
        expect(said(await loader.load(MAIN))).toEqual(said(await fresh(files).load(MAIN)));
    }
});
