// Which text is in bytes of Windows-1252? That of every sign that the encoding has beyond Latin-1, whatever Node makes of it in one go.
import { expect, test } from 'vitest';
import { decodeText, encodeLike } from '../../language/index.js';

test('the signs between 0x80 and 0x9f, and back', () => {
    const bytes = Uint8Array.from([...'korps '].map((sign) => sign.charCodeAt(0)).concat([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x99, 0x9c, 0xe9]));
    expect(decodeText(bytes)).toBe('korps €…‘’“”–™œé');
    expect(encodeLike('korps €…‘’“”–™œé', bytes)).toEqual({ bytes, kept: true });
});
