// Is a name in quotes taken as it stands, whatever signs are in it?
import { expect, test } from 'vitest';
import { loadText } from '../helpers/load-text.js';

test.each(['// z', 'a /* b */ c', 'x\u2028y'])('%j', async (naam) => {
    const { meldingen, decision } = await loadText(`dimensie "${naam}"\n  indicator "i ${naam}": ja/nee\n  rood bij "i ${naam}" is ja\n  anders groen\nrood op "${naam}" blokkeert groen\n`);
    expect(meldingen).toEqual([]);
    expect(decision?.dimensies.map((dimensie) => dimensie.naam)).toEqual([naam]);
});
