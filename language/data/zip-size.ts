// How large does a workbook become when it is unpacked? Read from its list of contents, before anything is.
import type { Tweetalig } from '../diagnostics/define.js';
import { LARGEST_WORKBOOK } from '../limits.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * In bytes, or why these are not unpacked: a phrase that follows a colon. What the list says is also the most that is
 * unpacked (the reader stops at it), so a list that lies says too little and the file is refused later.
 */
export function unpackedSize(bytes: Uint8Array): number | Tweetalig {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = findEnd(view);
    if (end === undefined) return NO_WORKBOOK;
    const count = view.getUint16(end + 10, true);
    let [at, total] = [view.getUint32(end + 16, true), 0];
    // More entries or bytes than fit in these fields are written elsewhere (ZIP64): no workbook of a monitor needs that.
    if (count === 0xffff || at === 0xffffffff) return TOO_LARGE;
    for (let i = 0; i < count; i++) {
        if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return NO_WORKBOOK;
        if ((view.getUint16(at + 8, true) & 1) !== 0) return { nl: 'het is met een wachtwoord beveiligd', en: 'it is protected by a password' };
        const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
        if (packed === 0xffffffff || size === 0xffffffff) return TOO_LARGE;
        if (size === 0 && packed > 2) return NO_WORKBOOK; // it would be unpacked without an end
        total += size;
        if (total > LARGEST_WORKBOOK) return TOO_LARGE;
        at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return total;
}

const NO_WORKBOOK: Tweetalig = { nl: 'het is geen werkmap (.xlsx), of een beschadigde', en: 'it is no workbook (.xlsx), or a damaged one' };
const TOO_LARGE: Tweetalig = {
    nl: `uitgepakt is deze werkmap groter dan ${LARGEST_WORKBOOK / 1_000_000} MB, en zo groot zijn cijfers van korpsen niet`,
    en: `unpacked this workbook is larger than ${LARGEST_WORKBOOK / 1_000_000} MB, and figures of corps are not`,
};

/** A comment of at most 65,535 bytes may follow the end. */
function findEnd(view: DataView): number | undefined {
    for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) if (view.getUint32(at, true) === END) return at;
    return undefined;
}
