// `normtaal score` of a million rows: read in pieces, scored row by row, told in totals.
import pc from 'picocolors';
import { type Rijscore, writeScores } from '../../language/index.js';
import { UsageError } from '../exit.js';
import { show, toUri } from '../files.js';
import { largeAmong, type LargeTables, openLarge } from '../large-tables.js';
import { type OpenNorm, receiptOf } from '../open-norm.js';
import { remark, writePieces, writeResult } from '../output.js';
import { csvHeading, csvRow } from '../render/score-csv.js';
import type { Texts } from '../texts/texts.js';

interface Options {
    data?: string[];
    per: string;
    format: string;
    out?: string;
}

/** How many corps are named whose published end score is another. */
const SHOWN = 10;

export interface LargeData {
    readonly uris: readonly string[];
    /** Of those the large ones. */
    readonly large: readonly string[];
}

/** The data that are asked for, where a table among them is too large to read at once. Units need all their corps at once. */
export async function largeData({ norm }: OpenNorm, { data, per }: Options): Promise<LargeData | undefined> {
    const uris = [...new Set(data ? data.map(toUri) : norm.gegevens.map(({ bestand }) => bestand))];
    const large = per === 'korps' ? await largeAmong(uris) : [];
    return large.length > 0 ? { uris, large } : undefined;
}

export async function scoreLarge(open: OpenNorm, { uris, large }: LargeData, options: Options, texts: Texts): Promise<void> {
    const { format } = options;
    if (format !== 'text' && format !== 'csv' && format !== 'json') throw new UsageError(({ large: words }) => words.format(format));
    const inputs = [...open.sporen.keys(), ...uris];
    if (format === 'csv') return writePieces(csvPieces(open, { uris, large }, texts), options, inputs);
    const tables = await openLarge(open, uris, large, texts);
    for await (const _ of tables.rows());
    if (format === 'json') remark(texts.large.onlyTotals);
    await writeResult(format === 'text' ? totalsText(tables, texts) : JSON.stringify(totalsJson(tables), undefined, 2), options, inputs);
}

async function* csvPieces(open: OpenNorm, { uris, large }: LargeData, texts: Texts): AsyncGenerator<string> {
    const lines: string[] = [];
    const tables = await openLarge(open, uris, large, texts, (rij) => lines.push(csvRow(open.decision, rij, tables.published)));
    lines.push(csvHeading(open.decision, tables.published));
    for await (const _ of tables.rows()) if (lines.length > 0) yield `${lines.splice(0).join('\n')}\n`;
}

function totalsJson({ open, many, bestanden }: LargeTables): object {
    const { decision } = open;
    const { aantal, anders, korpsen } = many.gepubliceerd;
    return {
        ...receiptOf(open, bestanden), editie: decision.titel, concept: decision.concept, per: 'korps', beknopt: true, aantal: many.aantal, korpsen: [], totaal: many.totaal,
        ...(aantal > 0 && { gepubliceerd: { aantal, anders, korpsen: korpsen.map(({ korps, eindscore, gepubliceerd }) => ({ korps, eindscore: writeScores(eindscore), gepubliceerd: writeScores(gepubliceerd ?? []) })) } }),
        interpretaties: [],
    };
}

function totalsText({ open: { norm, decision }, many }: LargeTables, { large, score }: Texts): string {
    const concept = decision.concept ? `${score.concept} ` : '';
    const counts = Object.entries(many.totaal).map(([kleur, count]) => `  ${(kleur === 'onzeker' ? score.uncertain : kleur).padEnd(9)} ${String(count).padStart(11)}`);
    const { aantal, anders, korpsen } = many.gepubliceerd;
    const differs = ({ korps, eindscore, gepubliceerd }: Rijscore): string => `  ${score.differs(korps, writeScores(eindscore), writeScores(gepubliceerd ?? []))}`;
    const published = aantal === 0 ? [] : [large.published(aantal, anders), ...korpsen.slice(0, SHOWN).map(differs), ...(anders > SHOWN ? [`  ${large.others(anders - SHOWN)}`] : []), ''];
    return [`${concept}${pc.bold(decision.titel || show(norm.bestand))}`, '', pc.bold(large.total(many.aantal)), ...counts, '', ...published, large.rows].join('\n');
}
