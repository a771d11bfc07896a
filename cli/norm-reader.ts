// How is a norm read from files? With what was read, and why one could not be.
import { type GeladenNorm, NietInOrde, NormLoader } from '../language/index.js';
import { NotInOrder, UsageError } from './exit.js';
import { readBytes, reasonOf, toUri, Unreadable, unreadable } from './files.js';
import type { Say } from './texts/texts.js';

const isNormName = (path: string): boolean => /\.norm$/i.test(path);
const NOT_NORM = new Unreadable(({ reasons }) => reasons.notNorm);
type Edition = Parameters<NormLoader['copyEdition']>[1];

export class NormReader {
    /** By URI, in the order of reading. */
    readonly read = new Map<string, Uint8Array>();
    private readonly faults = new Map<string, unknown>();
    private readonly loader = new NormLoader((uri) => this.readFile(uri));

    /** `instead`: the file to read in place of another. */
    constructor(private readonly instead?: { readonly at: string; readonly from: string }) {}

    /** The norm that a command is about: without it there is nothing to do. */
    async load(path: string): Promise<GeladenNorm> {
        const loaded = await this.loadAnyway(path);
        const fault = this.faults.get(toUri(path));
        if (fault !== undefined) throw unreadable(path, fault);
        return loaded;
    }

    /** One of several: a file that cannot be read has a remark that says so. */
    async loadAnyway(path: string): Promise<GeladenNorm> {
        const uri = toUri(path);
        if (!isNormName(path)) throw unreadable(path, NOT_NORM);
        return this.loader.load(uri);
    }

    /** The text of a new edition that begins as a copy of the norm at `path`. */
    async copyEdition(path: string, edition: Edition): Promise<string> {
        const uri = toUri(path);
        try {
            if (!isNormName(path)) throw NOT_NORM;
            return await this.loader.copyEdition(uri, edition);
        } catch (error) {
            const say: Say = (texts) => texts.usage.noCopy(path, reasonOf(error)(texts));
            throw error instanceof NietInOrde && !this.faults.has(uri) ? new NotInOrder(say) : new UsageError(say);
        }
    }

    private async readFile(uri: string): Promise<Uint8Array> {
        try {
            const bytes = await readBytes(uri === this.instead?.at ? this.instead.from : uri);
            this.read.set(uri, bytes);
            return bytes;
        } catch (error) {
            this.faults.set(uri, error);
            throw error;
        }
    }
}
