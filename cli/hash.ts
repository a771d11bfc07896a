// What is the hash of what was read? Node loads its cryptography when the first is asked for: a short command needs none.
const crypto = () => process.getBuiltinModule('node:crypto');

export const newHash = () => crypto().createHash('sha256');

export const randomName = (): string => crypto().randomBytes(6).toString('hex');

/** A file that was read, as a receipt names it. */
export function traceOf(bestand: string, bytes: Uint8Array): { readonly bestand: string; readonly sha256: string } {
    let hash: string | undefined;
    return {
        bestand,
        get sha256() {
            return (hash ??= newHash().update(bytes).digest('hex'));
        },
    };
}
