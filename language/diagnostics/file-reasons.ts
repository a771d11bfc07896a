// Why can a file not be read? In both languages, from what the system said.
import type { Tweetalig } from './define.js';

const ENGLISH: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist', EISDIR: 'it is a folder', ENOTDIR: 'a part of the path is no folder',
    EACCES: 'you have no access to it', EPERM: 'you have no access to it', EBUSY: 'another program holds it',
};

/** The error's message is Dutch (see `ReadFile`); a code of the system tells the same in English. */
export function fileReason(error: unknown): Tweetalig {
    const nl = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { nl, en: ENGLISH[code] ?? nl };
}
