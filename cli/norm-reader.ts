// How is a norm read from files? With the hash of every file that was read, and why one could not be.
import { type GeladenNorm, NietInOrde, NormLoader } from '../language/index.js';
import { NotInOrder, UsageError } from './exit.js';
import { readBytes, reasonOf, sha256, toUri, Unreadable, unreadable } from './files.js';
import type { Say } from './texts/texts.js';

type Edition = Parameters<NormLoader['copyEdition']>[1];

export class NormReader {
    /** By URI, in the order of reading. */
    readonly hashes = new Map<string, string>();
    /** Kept here, for the language keeps only what they say in Dutch. */
    private readonly faults = new Map<string, unknown>();
    private readonly loader = new NormLoader((uri) => this.read(uri));

    async load(path: string): Promise<GeladenNorm> {
        return this.loader.load(toUri(path)).catch((error: unknown) => {
            throw unreadable(path, this.faultOf(toUri(path), error));
        });
    }

    /** The text of a new edition that begins as a copy of the norm at `path`. */
    async copyEdition(path: string, edition: Edition): Promise<string> {
        return this.loader.copyEdition(toUri(path), edition).catch((error: unknown) => {
            const reason = reasonOf(this.faultOf(toUri(path), error));
            const say: Say = (texts) => texts.usage.noCopy(path, reason(texts));
            throw error instanceof NietInOrde ? new NotInOrder(say) : new UsageError(say);
        });
    }

    private async read(uri: string): Promise<Uint8Array> {
        try {
            const bytes = await readBytes(uri);
            this.hashes.set(uri, sha256(bytes));
            return bytes;
        } catch (error) {
            this.faults.set(uri, error);
            throw error;
        }
    }

    private faultOf(uri: string, error: unknown): unknown {
        return uri.endsWith('.norm') ? (this.faults.get(uri) ?? error) : new Unreadable(({ reasons }) => reasons.notNorm);
    }
}
