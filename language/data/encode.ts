// Which bytes is a text, in the encoding that its file had? Who opens the file with another program finds it as it was.
import { decode, fromWindows1252 } from './decode.js';

/** `kept`: false when the old encoding lacks a character of the text; then it is UTF-8. */
export function encodeLike(text: string, original: Uint8Array): { bytes: Uint8Array; kept: boolean } {
    const { encoding, bom } = decode(original);
    const whole = bom ? `\ufeff${text}` : text;
    if (encoding === 'utf-16le' || encoding === 'utf-16be') return { bytes: toUtf16(whole, encoding === 'utf-16le'), kept: true };
    const narrow = encoding === 'windows-1252' ? toWindows1252(text) : undefined;
    return { bytes: narrow ?? new TextEncoder().encode(whole), kept: encoding === 'utf-8' || narrow !== undefined };
}

function toUtf16(text: string, littleEndian: boolean): Uint8Array {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
    return new Uint8Array(view.buffer);
}

function toWindows1252(text: string): Uint8Array | undefined {
    const table = new Map(Array.from(fromWindows1252(Uint8Array.from({ length: 256 }, (_, i) => i)), (sign, byte) => [sign, byte]));
    const bytes = Array.from(text, (sign) => table.get(sign));
    return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : undefined;
}
