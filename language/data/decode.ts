// Which text is in these bytes? UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export const decodeText = (bytes: Uint8Array): string => decode(bytes).text;

/** The text without a BOM, and the encoding that it was in. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding; bom: boolean } {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
    if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, bom: true };
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', bom: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
    } catch {
        return { text: fromWindows1252(bytes), encoding: 'windows-1252', bom: false };
    }
}

/** In one go some versions of Node read it as Latin-1, in which the euro is an unseen sign; in pieces they read it as it is. */
export function fromWindows1252(bytes: Uint8Array): string {
    const decoder = new TextDecoder('windows-1252');
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
