// Which norm and data files are there, what do they say now, and what must be made anew when one changes?
import type { LangiumDocument } from 'langium';
import { decodeText } from '../data/decode.js';
import { readWorkbook } from '../data/xlsx-read.js';
import type { Databestand } from '../data/read-data.js';
import type { Taal } from '../diagnostics/index.js';
import { isGebruik, type Norm as NormNode } from '../generated/ast.js';
import { type Gekoppeld, type GeladenDocument, NormLoader, type Onleesbaar } from '../load.js';
import { reasonFor } from '../reasons.js';
import { usedUri } from '../scoping/declarations.js';
import type { Bestanden } from './files.js';
import { makeSnapshot } from './make-snapshot.js';
import { OpenTexts } from './open-texts.js';
import { Cellen } from './ranges.js';
import type { Linked, Snapshot, Workspace } from './snapshot.js';
import { soon } from './soon.js';
import { isNormUri, isTextData, isWorkbook } from './uris.js';

type Geladen = { readonly version: number | null; readonly loaded: GeladenDocument | Onleesbaar };

/** One norm file as it was loaded; `reads` is known when that is done. */
interface Entry {
    readonly loading: Promise<Geladen>;
    /** Known before the rest; while somebody waits for it, he goes first. */
    readonly linking: Promise<Gekoppeld | Onleesbaar>;
    waits?: boolean;
    reads?: ReadonlySet<string>;
    snapshot?: Snapshot;
}

/** A data file as it was read, with its text when it is text; or why not. */
export type GelezenBestand = { readonly databestand: Databestand; readonly text?: string } | { readonly fout: unknown };

export class NormWorkspace implements Workspace {
    readonly texts = new OpenTexts();
    taal: Taal = 'nl';
    opdrachten: ReadonlySet<string> = new Set();
    /** What the client can do: put in snippets, and ask the user before parts of an edit. */
    snippets = true;
    bevestigt = false;
    /** Says something to the user. */
    tell: (message: string) => void = () => undefined;
    /** Files of the folders, by folder. */
    private readonly found = new Map<string, ReadonlySet<string>>();
    private loader: NormLoader;
    private readonly entries = new Map<string, Entry>();
    /** What each norm file read when it was last loaded, its data included. */
    private readonly before = new Map<string, ReadonlySet<string>>();
    private readonly changed = new Set<string>();
    private readonly data = new Map<string, { readonly reading: Promise<GelezenBestand>; read?: GelezenBestand; cellen?: Cellen }>();
    private readonly good = new Map<string, Snapshot>();
    private readonly saved = new Map<string, Promise<string>>();
    private tail: Promise<unknown> = Promise.resolve();
    /** Done when it is known what the folders hold. */
    private scans: Promise<unknown> = Promise.resolve();
    /** Raised by every change: an answer that began before it may be about what is no more. */
    generation = 0;
    private readonly changes = new Map<string, number>();

    /** `onFault`: told of a fault of ours, after which all is made anew. */
    constructor(private readonly bestanden: Bestanden, private readonly onFault: (error: unknown) => void) {
        this.loader = this.newLoader();
    }

    // -- what there is --

    get files(): readonly string[] {
        return [...new Set([...this.found.values()].flatMap((files) => [...files]))];
    }

    get folders(): readonly string[] {
        return [...this.found.keys()];
    }

    /** The norm files that are open or in the folders. */
    get norms(): readonly string[] {
        return [...new Set([...this.texts.uris, ...this.files])].filter(isNormUri);
    }

    get documents(): readonly LangiumDocument<NormNode>[] {
        const documents = new Map<string, LangiumDocument<NormNode>>();
        for (const { snapshot } of this.entries.values()) for (const document of snapshot?.visible ?? []) documents.set(document.uri.toString(), document);
        return [...documents.values()];
    }

    /** Every file that was read from the disk. */
    get readFiles(): readonly string[] {
        const reads = [...this.entries.values()].flatMap((entry) => [...(entry.reads ?? [])]);
        return [...new Set([...reads, ...this.data.keys()])].filter((uri) => !this.texts.get(uri));
    }

    /** The norm files that are about a file: itself, who uses it, whose data it is. */
    affectedBy(uri: string): readonly string[] {
        const about = [...this.before].filter(([, reads]) => reads.has(uri)).map(([root]) => root);
        return [...new Set([...(isNormUri(uri) ? [uri] : []), ...about])];
    }

    snapshotOf(uri: string): Snapshot | undefined {
        return this.entries.get(this.texts.uriOf(uri))?.snapshot;
    }

    /** The text of a data file that was read; undefined of one that is no text. */
    dataText(uri: string): string | undefined {
        const read = this.data.get(this.texts.uriOf(uri))?.read;
        return read && 'text' in read ? read.text : undefined;
    }

    /** Where the cells of a data file stand; of one that is no text they stand nowhere. */
    cellsOf(uri: string): Cellen {
        const entry = this.data.get(this.texts.uriOf(uri));
        if (!entry?.read) return new Cellen(undefined);
        return (entry.cellen ??= new Cellen(this.dataText(uri)));
    }

    // -- changes --

    /** The text, or the file on the disk, is another now. Returns the norm files that are about it. */
    change(uri: string): void {
        this.generation++;
        this.changes.set(uri, (this.changes.get(uri) ?? 0) + 1);
        if (isNormUri(uri)) this.changed.add(uri);
        this.data.delete(uri);
        if (!this.texts.get(uri)) this.good.delete(uri);
        for (const [root, entry] of this.entries) {
            if (!entry.reads || entry.reads.has(uri)) this.entries.delete(root);
            else if (entry.snapshot?.norm.gegevens.some(({ bestand }) => bestand === uri)) delete entry.snapshot;
        }
    }

    addFolder(folder: string): void {
        if (!this.found.has(folder)) this.found.set(folder, new Set());
    }

    /** Looks anew which files a folder holds. */
    scan(folder: string): Promise<void> {
        const scan = this.bestanden.find(folder).catch(() => []).then((files) => {
            if (this.found.has(folder)) this.found.set(folder, new Set(files));
        });
        this.scans = Promise.all([this.scans, scan]);
        return scan;
    }

    forgetFolder(folder: string): void {
        this.found.delete(folder);
    }

    /** A file came into being or went. */
    setFile(uri: string, exists: boolean): void {
        for (const [folder, files] of this.found) {
            if (!uri.startsWith(`${folder.replace(/\/$/, '')}/`)) continue;
            const next = new Set(files);
            if (exists) next.add(uri);
            else next.delete(uri);
            this.found.set(folder, next);
        }
    }

    /** How often anything but this file changed: what was made of the others still stands while it is the same. */
    changesBeside(uri: string): number {
        return this.generation - (this.changes.get(uri) ?? 0);
    }

    // -- answers --

    /** What the sentences of a norm file say now; why not, when it cannot be read or is no norm. */
    async norm(uri: string): Promise<Geladen> {
        for (;;) {
            const entry = this.entries.get(uri) ?? this.start(uri);
            const geladen = await entry.loading;
            if (this.entries.get(uri) === entry) return geladen;
        }
    }

    /** Its sentences and names, which are there before what they say. */
    async linked(uri: string): Promise<Linked | undefined> {
        for (;;) {
            const entry = this.entries.get(uri) ?? this.start(uri);
            entry.waits = true;
            const linked = await entry.linking;
            if (this.entries.get(uri) === entry) return 'reden' in linked ? undefined : { ...linked, uri: linked.document.uri.toString() };
        }
    }

    /** The same with its data; undefined when it cannot be read or is no norm. */
    async snapshot(uri: string): Promise<Snapshot | undefined> {
        for (;;) {
            const { loaded, version } = await this.norm(uri);
            const entry = this.entries.get(uri);
            if ('reden' in loaded || !entry) return undefined;
            if (entry.snapshot) return entry.snapshot;
            const { generation } = this;
            const files = await Promise.all([...new Set(loaded.norm.gegevens.map(({ bestand }) => bestand))].map((bestand) => this.readData(bestand)));
            if (generation !== this.generation) continue;
            const databestanden = files.flatMap((read): Databestand[] => ('databestand' in read ? [read.databestand] : []));
            entry.snapshot = makeSnapshot(loaded, version, databestanden);
            if (entry.snapshot.decision && this.texts.get(uri)) this.good.set(uri, entry.snapshot);
            return entry.snapshot;
        }
    }

    /** An open norm as it last was without errors. */
    lastGood(uri: string): Snapshot | undefined {
        return this.good.get(uri);
    }

    /** Every norm file of the workspace, so that `documents` and `snapshotOf` know them all. */
    async loadAll(): Promise<void> {
        await this.scans;
        for (const uri of this.norms) await this.snapshot(uri);
    }

    /** A data file, from the editor when it is open there. */
    async readData(uri: string): Promise<GelezenBestand> {
        const known = this.data.get(uri);
        if (known) return known.reading;
        const entry: { reading: Promise<GelezenBestand>; read?: GelezenBestand } = { reading: this.readNow(uri) };
        this.data.set(uri, entry);
        entry.read = await entry.reading;
        return entry.read;
    }

    /** A norm beside the known ones: other texts under the URIs of files, or a file that is no part of the workspace. */
    async loadApart(uri: string, texts: ReadonlyMap<string, string> = new Map()): Promise<GeladenDocument | Onleesbaar> {
        const apart = new NormLoader((each) => this.readNorm(each));
        for (const [file, text] of texts) apart.change(file, text);
        return apart.snapshot(uri);
    }

    /** The file as it stands on the disk, whatever the editor shows. @throws MetReden */
    readSaved(uri: string): Promise<string> {
        const known = this.saved.get(uri);
        if (known) return known;
        const reading = this.bestanden.read(uri).then(decodeText);
        this.saved.set(uri, reading);
        reading.catch(() => this.saved.delete(uri));
        return reading;
    }

    /** It may stand otherwise on the disk now. */
    forgetSaved(uri: string): void {
        this.saved.delete(uri);
    }

    private start(uri: string): Entry {
        let isLinked!: (linked: Gekoppeld | Onleesbaar) => void;
        const linking = new Promise<Gekoppeld | Onleesbaar>((resolve) => {
            isLinked = resolve;
        });
        const loading = this.tail.then(() => this.load(uri, async (linked) => {
            isLinked(linked);
            if (entry.waits) await answered();
        }));
        this.tail = loading;
        const entry: Entry = { loading, linking };
        this.entries.set(uri, entry);
        void loading.then(({ loaded }) => {
            entry.reads = 'reden' in loaded ? new Set([uri]) : readsOf(loaded);
            this.before.set(uri, 'reden' in loaded ? entry.reads : new Set([...entry.reads, ...loaded.norm.gegevens.map(({ bestand }) => bestand)]));
        });
        return entry;
    }

    private async load(uri: string, isLinked: (linked: Gekoppeld | Onleesbaar) => Promise<void>): Promise<Geladen> {
        try {
            this.applyChanges();
            const version = this.texts.get(uri)?.version ?? null;
            const linked = await this.loader.link(uri);
            await isLinked(linked);
            return { version, loaded: 'reden' in linked ? linked : this.loader.say(linked) };
        } catch (error) {
            this.onFault(error);
            // What was half done may be anything; nothing of it is used again.
            this.loader = this.newLoader();
            for (const other of [...this.entries.keys()]) if (other !== uri) this.entries.delete(other);
            const loaded = { reden: reasonFor(error) };
            void isLinked(loaded);
            return { version: null, loaded };
        }
    }

    private applyChanges(): void {
        for (const uri of this.changed) this.loader.change(uri, this.texts.get(uri)?.getText());
        this.changed.clear();
    }

    private newLoader(): NormLoader {
        return new NormLoader((uri) => this.readNorm(uri));
    }

    private readNorm(uri: string): Promise<Uint8Array> {
        const open = this.texts.get(uri);
        return open ? Promise.resolve(new TextEncoder().encode(open.getText())) : this.bestanden.read(uri);
    }

    private async readNow(uri: string): Promise<GelezenBestand> {
        try {
            const open = this.texts.get(uri)?.getText();
            if (open !== undefined) return { databestand: { bestand: uri, bytes: new TextEncoder().encode(open) }, text: open };
            const bytes = await this.bestanden.read(uri);
            if (isWorkbook(uri)) return { databestand: { bestand: uri, bladen: await readWorkbook(bytes) } };
            return { databestand: { bestand: uri, bytes }, ...(isTextData(uri) && { text: decodeText(bytes) }) };
        } catch (error) {
            return { fout: error };
        }
    }
}

/** When an answer that was waiting has been written. */
async function answered(): Promise<void> {
    await soon();
    await soon();
}

/** The files that a norm depends on, those that are not there included. */
function readsOf({ visible }: GeladenDocument): Set<string> {
    const reads = new Set<string>();
    for (const document of visible) {
        reads.add(document.uri.toString());
        for (const zin of document.parseResult.value.zinnen) if (isGebruik(zin) && zin.pad !== undefined) reads.add(usedUri(document, zin.pad).toString());
    }
    return reads;
}
