// Which bytes are a ZIP file with these texts? Also one whose list of contents says another size than is true.
import { crc32, deflateRawSync } from 'node:zlib';

interface Lie {
    readonly name: string;
    readonly packed: Uint8Array;
    readonly size: number;
}

export function zip(files: Readonly<Record<string, string>>, ...lies: readonly Lie[]): Uint8Array {
    const entries = [...Object.entries(files).map(([name, text]) => ({ name, packed: deflateRawSync(Buffer.from(text)), size: Buffer.byteLength(text), crc: crc32(text) })), ...lies.map((lie) => ({ ...lie, crc: 0 }))];
    const parts: Buffer[] = [];
    const list: Buffer[] = [];
    let at = 0;
    for (const { name, packed, size, crc } of entries) {
        const path = Buffer.from(name);
        const local = Buffer.alloc(30);
        local.writeUInt32LE(0x04034b50, 0);
        const entry = Buffer.alloc(46);
        entry.writeUInt32LE(0x02014b50, 0);
        // The fields that both have, from the version that is needed on.
        for (const [header, from] of [[local, 4], [entry, 6]] as const) {
            header.writeUInt16LE(20, from);
            header.writeUInt16LE(8, from + 4);
            header.writeUInt32LE(crc, from + 10);
            header.writeUInt32LE(packed.length, from + 14);
            header.writeUInt32LE(size, from + 18);
            header.writeUInt16LE(path.length, from + 22);
        }
        entry.writeUInt32LE(at, 42);
        parts.push(local, path, Buffer.from(packed));
        list.push(entry, path);
        at += 30 + path.length + packed.length;
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(entries.length, 8);
    end.writeUInt16LE(entries.length, 10);
    end.writeUInt32LE(Buffer.concat(list).length, 12);
    end.writeUInt32LE(at, 16);
    return Buffer.concat([...parts, ...list, end]);
}
