// `normtaal score` of a million rows: read in pieces, scored row by row, told in totals.
import { createHash } from 'node:crypto';
import pc from 'picocolors';
import { CsvRows, ManyRows, NumbersOfColumns, type Rijscore, schemaOf } from '../../language/index.js';
import { NotInOrder, UsageError } from '../exit.js';
import { readPieces, show, sizeOf, toUri, unreadable } from '../files.js';
import { hasErrors, type OpenNorm, receiptOf } from '../open-norm.js';
import { remark, writePieces, writeResult } from '../output.js';
import { startProgress } from '../progress.js';
import { renderMeldingen } from '../render/meldingen.js';
import { csvHeading, csvRow } from '../render/score-csv.js';
import type { Texts } from '../texts/texts.js';

interface Options {
    data?: string[];
    per: string;
    format: string;
    out?: string;
}

/** A table of some fifty thousand corps. */
const LARGE = 8 * 1024 * 1024;

/** The one large table that is asked for; a norm that names its corps, or joins several files, has no million rows. */
export async function largeFile({ norm }: OpenNorm, { data, per }: Options): Promise<string | undefined> {
    const uris = data ? data.map(toUri) : norm.gegevens.map(({ bestand }) => bestand);
    const [uri] = uris;
    if (uri === undefined || uris.length > 1 || norm.korpsen.length > 0 || per !== 'korps' || !/\.(?:csv|txt|tsv)$/i.test(uri)) return undefined;
    const size = await sizeOf(uri).catch((error: unknown) => {
        throw unreadable(show(uri), error);
    });
    return size > LARGE ? uri : undefined;
}

export async function scoreLarge(open: OpenNorm, uri: string, options: Options, texts: Texts): Promise<void> {
    const { format } = options;
    if (format !== 'text' && format !== 'csv' && format !== 'json') throw new UsageError(({ large }) => large.format(format));
    const inputs = [...open.sporen.keys(), uri];
    if (format === 'csv') return writePieces(csvPieces(open, uri, texts), options, inputs);
    const large = await openLarge(open, uri);
    for await (const _ of readLarge(large, texts));
    const { decision } = open;
    const write = {
        text: () => totalsText(open, large.many, texts),
        json: () => JSON.stringify({
            ...receiptOf(open, [{ bestand: show(uri), sha256: large.sha256 }]), editie: decision.titel, concept: decision.concept, per: 'korps', beknopt: true,
            aantal: large.many.aantal, korpsen: [], totaal: large.many.totaal, interpretaties: [],
        }, undefined, 2),
    };
    await writeResult(write[format](), options, inputs);
}

async function* csvPieces(open: OpenNorm, uri: string, texts: Texts): AsyncGenerator<string> {
    const lines = [csvHeading(open.decision)];
    const large = await openLarge(open, uri, (rij) => lines.push(csvRow(open.decision, rij)));
    for await (const _ of readLarge(large, texts)) yield `${lines.splice(0).join('\n')}\n`;
}

interface Large {
    readonly uri: string;
    readonly open: OpenNorm;
    readonly many: ManyRows;
    readonly sha256: string;
    readonly encoding: string;
}

async function openLarge(open: OpenNorm, uri: string, onRow: (rij: Rijscore) => void = () => undefined): Promise<Large> {
    const { sha256, encoding, doubted } = await lookFirst(open, uri).catch((error: unknown) => {
        throw unreadable(show(uri), error);
    });
    return { uri, open, sha256, encoding, many: new ManyRows(uri, schemaOf(open.norm), open.decision, onRow, doubted) };
}

/** Reads the rows, and comes back after every piece in which there were any; ends the command when they are not in order. */
async function* readLarge({ uri, open, many, encoding }: Large, texts: Texts): AsyncGenerator<void> {
    const [size, progress] = [await sizeOf(uri), startProgress()];
    const decoder = new TextDecoder(encoding);
    let [read, goesOn] = [0, true];
    const rows = new CsvRows((cellen, rij) => {
        goesOn &&= many.readRow(cellen, rij);
    });
    const failed = (error: unknown): never => {
        throw unreadable(show(uri), error);
    };
    try {
        for await (const piece of readPieces(uri)) {
            read += piece.length;
            const before = many.aantal;
            try {
                rows.feed(decoder.decode(piece, { stream: true }));
                if (read === size && goesOn) rows.end();
            } catch (error) {
                failed(error);
            }
            if (!goesOn) break;
            progress.show(() => texts.large.progress(many.aantal, Math.round((read / size) * 100)));
            if (many.aantal > before) yield;
        }
    } finally {
        progress.end();
    }
    if (goesOn) many.end();
    if (many.meldingen.length > 0) remark(renderMeldingen(many.meldingen, open.teksten, texts));
    if (!goesOn && hasErrors(many.meldingen)) remark(texts.large.more(many.meldingen.length));
    if (hasErrors(many.meldingen)) throw new NotInOrder();
}

/** Hash, encoding, and the numbers that stand out in their column: what must be known before the first row is read. */
async function lookFirst({ norm }: OpenNorm, uri: string): Promise<{ sha256: string; encoding: string; doubted: ReturnType<NumbersOfColumns['doubted']> }> {
    const hash = createHash('sha256');
    const numbers = new NumbersOfColumns(schemaOf(norm));
    let goesOn = true;
    const rows = new CsvRows((cellen) => {
        goesOn &&= numbers.readRow(cellen);
    });
    let encoding: string | undefined;
    let utf8: InstanceType<typeof TextDecoder> | undefined = new TextDecoder('utf-8', { fatal: true });
    for await (const piece of readPieces(uri)) {
        hash.update(piece);
        if (encoding === undefined) encoding = piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : '';
        if (encoding !== '') utf8 = undefined;
        try {
            const text = utf8?.decode(piece, { stream: true });
            if (goesOn && text !== undefined) rows.feed(text);
        } catch (error) {
            if (!(error instanceof TypeError)) throw error;
            utf8 = undefined;
            encoding = 'windows-1252';
        }
    }
    return { sha256: hash.digest('hex'), encoding: encoding || 'utf-8', doubted: numbers.doubted() };
}

function totalsText({ norm, decision }: OpenNorm, { totaal, aantal }: ManyRows, { large, score }: Texts): string {
    const concept = decision.concept ? `${score.concept} ` : '';
    const counts = Object.entries(totaal).map(([kleur, count]) => `  ${kleur.padEnd(8)} ${String(count).padStart(12)}`);
    return [`${concept}${pc.bold(decision.titel || show(norm.bestand))}`, '', pc.bold(large.total(aantal)), ...counts, '', large.rows].join('\n');
}
