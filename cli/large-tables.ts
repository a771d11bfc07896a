// How are tables read that are too large to read at once? In pieces: a first look at each, then its rows; the largest last, joined to the others.
import { CsvRows, isWide, ManyRows, MetReden, MOST_ROWS, type Melding, NumbersOfColumns, readData, readTable, type Rijscore, schemaOf, type Twijfel, WideRows } from '../language/index.js';
import { readDataFile } from './data-file.js';
import { NotInOrder } from './exit.js';
import { readBeginning, readPieces, reasonOf, show, sizeOf, toPath, Unreadable, unreadable } from './files.js';
import { newHash, traceOf } from './hash.js';
import { hasErrors, type OpenData, type OpenNorm } from './open-norm.js';
import { remark } from './output.js';
import { startProgress } from './progress.js';
import { renderMeldingen } from './render/meldingen.js';
import type { Texts } from './texts/texts.js';

/** A table of some fifty thousand corps. */
const LARGE = 8 * 1024 * 1024;
/** A smaller one has fewer rows than a table may have that is read at once. */
const FEW_LONG = 2 * 1024 * 1024;

export interface LargeTables {
    readonly open: OpenNorm;
    readonly many: ManyRows;
    /** In the order in which they were given. */
    readonly bestanden: OpenData['bestanden'];
    /** Whether a table has published end scores: known before the first row. */
    readonly published: boolean;
    /** Reads the last table, and comes back after every piece in which there were rows; ends the command when they are not in order. */
    readonly rows: () => AsyncGenerator<void>;
}

/** Of these files those that are read in pieces: large tables with a row per corps, the largest last. */
export async function largeAmong(uris: readonly string[]): Promise<readonly string[]> {
    const sizes = await Promise.all(uris.filter((uri) => /\.(?:csv|txt|tsv)$/i.test(uri)).map(async (uri) => {
        const size = await sizeOf(uri).catch((error: unknown) => {
            throw unreadable(show(uri), error);
        });
        return { uri, size, isLarge: (size > LARGE || (size > FEW_LONG && (await rowsOf(uri)) > MOST_ROWS)) && (await isWideTable(uri)) };
    }));
    return sizes.filter(({ isLarge }) => isLarge).sort((a, b) => a.size - b.size).map(({ uri }) => uri);
}

async function rowsOf(uri: string): Promise<number> {
    let rows = 0;
    for await (const piece of readPieces(uri)) for (const byte of piece) if (byte === 10) rows++;
    return rows;
}

/** By its first rows; what is no table by those is told when its rows are read. */
async function isWideTable(uri: string): Promise<boolean> {
    const begin = await readBeginning(toPath(uri));
    const tabel = readTable(begin.slice(0, begin.lastIndexOf('\n')));
    return 'reden' in tabel || isWide(tabel.koppen);
}

interface Look {
    readonly uri: string;
    readonly sha256: string;
    readonly encoding: string;
    readonly doubted: Twijfel;
}

export async function openLarge(open: OpenNorm, uris: readonly string[], large: readonly string[], texts: Texts, onRow: (rij: Rijscore) => void = () => undefined): Promise<LargeTables> {
    const schema = schemaOf(open.norm);
    const many = new ManyRows(schema, open.decision, onRow);
    const looks = await Promise.all(large.map((uri) => readable(uri, () => look(open, uri))));
    const bytes = (await Promise.all(large.map(sizeOf))).reduce((sum, size) => sum + size, 0);
    const small = await keepSmall(open, many, uris.filter((uri) => !large.includes(uri)), texts);
    const progress = startProgress();
    let [read, count] = [0, 0];
    const tables = looks.map((each, i) => ({ look: each, rows: new WideRows(each.uri, schema, (deel) => {
        count++;
        if (i < looks.length - 1) many.keep(deel);
        else many.read(deel);
    }, each.doubted) }));
    const pieces = (table: (typeof tables)[number]): AsyncGenerator<void> => readRows(table.look, table.rows, (length) => {
        read += length;
        progress.show(() => texts.large.progress(count, Math.round((read / bytes) * 100)));
    });
    const judge = (meldingen: readonly Melding[], verzwegen: number): void => {
        if (meldingen.length > 0) remark(renderMeldingen(meldingen, open.teksten, texts));
        if (verzwegen > 0) remark(texts.large.more(verzwegen));
        if (hasErrors(meldingen)) throw new NotInOrder();
    };
    try {
        for (const table of tables.slice(0, -1)) {
            for await (const _ of pieces(table)); // its rows are kept
            judge(table.rows.meldingen, table.rows.verzwegen);
        }
    } catch (error) {
        progress.end();
        throw error;
    }
    const last = tables.at(-1) as (typeof tables)[number];
    const files = new Map([...small.bestanden, ...looks].map((each) => ['uri' in each ? show(each.uri) : each.bestand, each.sha256]));
    return {
        open, many,
        bestanden: uris.map((uri) => ({ bestand: show(uri), sha256: files.get(show(uri)) ?? '' })),
        published: small.published || (await hasPublished(tables.map(({ rows }) => rows), last.look)),
        rows: async function* () {
            try {
                for await (const _ of pieces(last)) if (many.meldingen.length === 0) yield;
                if (!hasErrors(last.rows.meldingen)) many.end(uris[0] as string);
                if (many.meldingen.length === 0) yield;
            } finally {
                progress.end();
            }
            judge([...last.rows.meldingen, ...many.meldingen], last.rows.verzwegen);
            yield;
        },
    };
}

/** The kept tables know their headings; of the last one the first rows tell. */
async function hasPublished(tables: readonly WideRows[], { uri }: Look): Promise<boolean> {
    const begin = await readBeginning(toPath(uri));
    const tabel = readTable(begin.slice(0, begin.lastIndexOf('\n')));
    return tables.some(({ heeftGepubliceerd }) => heeftGepubliceerd) || (!('reden' in tabel) && tabel.koppen.some((kop) => /^\s*(?:eindscore|gepubliceerd)\s*$/i.test(kop)));
}

/** Tables that fit are read as ever. Answers to questions of a large table do not reach it: that is told. */
async function keepSmall({ norm, teksten }: OpenNorm, many: ManyRows, uris: readonly string[], texts: Texts): Promise<{ bestanden: OpenData['bestanden']; published: boolean }> {
    if (uris.length === 0) return { bestanden: [], published: false };
    const files = await Promise.all(uris.map((uri) => failing(uri, () => readDataFile(uri))));
    const { korpsen, meldingen } = readData(schemaOf(norm), files);
    // Who is not in these tables may be in the large one.
    const told = meldingen.filter(({ code }) => code !== 'NT0407');
    if (told.length > 0) remark(renderMeldingen(told, teksten, texts));
    if (told.some(({ code }) => code === 'NT0412')) throw new NotInOrder(({ large }) => large.answers);
    if (hasErrors(told)) throw new NotInOrder();
    for (const rij of korpsen) many.keepRead(rij);
    return { bestanden: files.map(({ bestand, inhoud }) => traceOf(show(bestand), inhoud)), published: korpsen.some(({ gepubliceerd }) => gepubliceerd) };
}

async function* readRows({ uri, encoding }: Look, table: WideRows, onPiece: (length: number) => void): AsyncGenerator<void> {
    const decoder = new TextDecoder(encoding);
    let goesOn = true;
    const rows = new CsvRows((cellen, rij) => {
        goesOn &&= table.readRow(cellen, rij);
    });
    for await (const piece of readPieces(uri)) {
        await readable(uri, () => rows.feed(decoder.decode(piece, { stream: true })));
        if (!goesOn) return;
        onPiece(piece.length);
        yield;
    }
    await readable(uri, () => {
        rows.feed(decoder.decode());
        rows.end();
    });
    if (goesOn) table.end();
    yield;
}

/** Hash, encoding, and the numbers that stand out in their column: what must be known before the first row is read. */
async function look(open: OpenNorm, uri: string): Promise<Look> {
    const [first = 0, second = 0] = await firstBytes(uri);
    if (first === 0xff && second === 0xfe) return lookAs(open, uri, 'utf-16le');
    if (first === 0xfe && second === 0xff) return lookAs(open, uri, 'utf-16be');
    try {
        return await lookAs(open, uri, 'utf-8');
    } catch (error) {
        if (error instanceof TypeError) return lookAs(open, uri, 'windows-1252');
        throw error;
    }
}

async function firstBytes(uri: string): Promise<Uint8Array> {
    for await (const piece of readPieces(uri)) return piece;
    return new Uint8Array();
}

/** @throws TypeError when the bytes are no text of this encoding. */
async function lookAs({ norm }: OpenNorm, uri: string, encoding: string): Promise<Look> {
    const [hash, decoder, numbers] = [newHash(), new TextDecoder(encoding, { fatal: encoding === 'utf-8' }), new NumbersOfColumns(schemaOf(norm))];
    let goesOn = true;
    const rows = new CsvRows((cellen, rij) => {
        goesOn &&= numbers.readRow(cellen, rij);
    });
    for await (const piece of readPieces(uri)) {
        hash.update(piece);
        const text = decoder.decode(piece, { stream: true });
        if (goesOn) rows.feed(text);
    }
    const rest = decoder.decode();
    if (goesOn) {
        rows.feed(rest);
        rows.end();
        numbers.end();
    }
    return { uri, sha256: hash.digest('hex'), encoding, doubted: numbers.doubted() };
}

/** Says of which file it is that something fails. */
async function failing<T>(uri: string, work: () => T | Promise<T>): Promise<T> {
    try {
        return await work();
    } catch (error) {
        throw unreadable(show(uri), error);
    }
}

/** The same of what stands in a table: that it cannot be read as one is not in order, where a file that cannot be read is wrong use. */
async function readable<T>(uri: string, work: () => T | Promise<T>): Promise<T> {
    try {
        return await work();
    } catch (error) {
        if (!(error instanceof MetReden) || error instanceof Unreadable) throw unreadable(show(uri), error);
        throw new NotInOrder((texts) => texts.usage.unreadable(show(uri), reasonOf(error)(texts)));
    }
}
