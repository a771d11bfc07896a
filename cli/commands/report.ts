// `normtaal report NORM`: the chapter of the report, as one page, a workbook or Markdown; or the page of one corps alone.
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import {
    aloneOf, buildDecision, checksOf, type Controle, dataRemarks, type Eerderetelling, emitJavaScript, readCounts, type Gegevens, type Meting, type Norm, type Rapport, type Recept, reportOf, schemaOf, trendOf,
} from '../../language/index.js';
import { findCorps } from '../find-corps.js';
import { readDataFile } from '../data-file.js';
import { NotInOrder, UsageError } from '../exit.js';
import { show, toUri, unreadable } from '../files.js';
import { traceOf } from '../hash.js';
import { measurementName, openEarlier } from '../measurements.js';
import { hasErrors, type OpenData, openData, openNorm, type OpenNorm, receiptOf } from '../open-norm.js';
import { addExample, choice, dataOption } from '../options.js';
import { remark, writeResult } from '../output.js';
import { startProgress } from '../progress.js';
import { renderMeldingen } from '../render/meldingen.js';
import { reportHtml } from '../render/report/report-html.js';
import { reportMd } from '../render/report/report-md.js';
import { reportWorkbook } from '../render/report/report-xlsx.js';
import type { Texts } from '../texts/texts.js';
import { PROEF, VERSIE } from '../version.js';

const FORMATS = ['html', 'xlsx', 'md'] as const;

interface Options {
    data?: string[];
    eerder?: string[];
    aantallen?: string[];
    controle?: string[];
    korps?: string;
    format: (typeof FORMATS)[number];
    out?: string;
}

const collect = (value: string, earlier: string[] | undefined): string[] => [...(earlier ?? []), value];

export function addReport(program: Command, texts: Texts): void {
    const { help, report } = texts;
    const command = program.command('report').alias('rapport')
        .description(report.help.about)
        .argument(`<${help.slots.norm}>`, help.norm)
        .addOption(dataOption(texts))
        .addOption(new Option(`--eerder <${help.slots.file}>`, report.help.earlier).argParser(collect))
        .addOption(new Option(`--aantallen <${help.slots.file}>`, report.help.counts).argParser(collect))
        .addOption(new Option(`--controle <${help.slots.norm}>`, report.help.checks).argParser(collect))
        .option(`--korps <${help.slots.corps}>`, report.help.corps)
        .addOption(choice(`--format <${help.slots.format}>`, report.help.format, FORMATS, 'html'))
        .option(`--out <${help.slots.file}>`, help.score.out)
        .action((path: string, options: Options) => runReport(path, options, texts));
    addExample(command, texts,
        'normtaal report rules/2011-2012/korpsmonitor.norm --eerder rules/2010/eindscores.csv --aantallen rules/2010/aantallen.csv --out rapport.html',
        'normtaal report rules/2011-2012/korpsmonitor.norm --korps Utrecht --out utrecht.html');
}

async function runReport(path: string, options: Options, texts: Texts): Promise<void> {
    const { format, out, korps, eerder = [], aantallen = [], controle = [] } = options;
    if (format === 'xlsx' && out === undefined) throw new UsageError(({ report }) => report.needsOut);
    const open = await openNorm(path, texts);
    const { gegevens, bestanden, uris } = await openData(open, options, texts);
    const one = korps === undefined ? undefined : findCorps(open.norm, 'korps', korps, gegevens.korpsen.map((rij) => rij.korps));
    const earlier = await openEarlier(open, eerder, texts);
    const controles = one === undefined ? await otherChecks(controle, texts) : { checks: [], uris: [] };
    const counts = one === undefined ? await earlierCounts(open, aantallen, texts) : { tellingen: [], bestanden: [], uris: [] };
    const recept = receiptOf(open, [...new Map([...bestanden, ...earlier.bestanden, ...counts.bestanden].map((each) => [each.bestand, each])).values()]);
    const measured = (norm: Norm, own: Gegevens): Rapport['trend'] => {
        const metingen: Meting[] = [...earlier.metingen.map((meting) => (meting.norm === open.norm ? { ...meting, norm } : meting)), { naam: earlier.naam, norm, korpsen: own.korpsen }];
        return metingen.length > 1 ? trendOf(metingen) : undefined;
    };
    const progress = startProgress();
    const voortgang = (done: number, all: number): void => progress.show(() => texts.report.progress(done, all));
    const made = one === undefined
        ? { norm: open.norm, rapport: reportOf(open.norm, gegevens, { controles: controles.checks, trend: measured(open.norm, gegevens), tellingen: counts.tellingen, voortgang }) }
        : alone(open.norm, gegevens, one, measured, texts);
    progress.end();
    const remarks = dataRemarks(open.norm, open.decision, made.rapport.tabel.rijen);
    if (remarks.length > 0) remark(renderMeldingen(remarks, open.teksten, texts));
    const inputs = [...open.sporen.keys(), ...uris, ...earlier.uris, ...counts.uris, ...controles.uris];
    const write = {
        html: () => reportHtml({ rapport: made.rapport, recept, texts, module: moduleOf(made.norm, open, recept), script: PROEF }),
        md: () => reportMd(made.rapport, recept, texts),
        xlsx: () => reportWorkbook(made.rapport, recept, texts),
    };
    await writeResult(await write[format](), { ...(out !== undefined && { out }) }, inputs);
}

/** One corps and nothing of another: not its rows, nor a text that names it, nor an earlier measurement of it. */
function alone(norm: Norm, gegevens: Gegevens, korps: string, measured: (norm: Norm, own: Gegevens) => Rapport['trend'], texts: Texts): { norm: Norm; rapport: Rapport } {
    const own = aloneOf(norm, gegevens, korps, texts.report.instead);
    const trend = measured(own.norm, own.gegevens);
    const only = trend?.korpsen.filter((each) => each.korps === korps);
    if (own.weggelaten > 0) remark(texts.report.leftOut(own.weggelaten));
    return { norm: own.norm, rapport: reportOf(own.norm, own.gegevens, { trend: trend && only && { ...trend, korpsen: only }, alleen: { weggelaten: own.weggelaten } }) };
}

/** The norm as the page computes with it. */
function moduleOf(norm: Norm, { norm: { bestand } }: OpenNorm, recept: Recept): string {
    return emitJavaScript(buildDecision(norm), { bestand: basename(show(bestand)), sha256: recept.norm.sha256, versie: VERSIE, schema: schemaOf(norm) }).code;
}

/** What is known of earlier measurements in counts alone. */
async function earlierCounts({ norm, teksten }: OpenNorm, paths: readonly string[], texts: Texts): Promise<{ tellingen: Eerderetelling[]; bestanden: OpenData['bestanden']; uris: string[] }> {
    const files = await Promise.all(paths.map((path) => readDataFile(toUri(path)).catch((error: unknown) => {
        throw unreadable(path, error);
    })));
    const read = files.map((file) => readCounts(schemaOf(norm), file));
    const meldingen = read.flatMap((each) => each.meldingen);
    if (meldingen.length > 0) remark(renderMeldingen(meldingen, teksten, texts));
    if (hasErrors(meldingen)) throw new NotInOrder();
    return {
        tellingen: read.map(({ tellingen }, i) => ({ naam: measurementName(paths[i] as string), tellingen })),
        bestanden: files.map(({ bestand, inhoud }) => traceOf(show(bestand), inhoud)),
        uris: files.map(({ bestand }) => bestand),
    };
}

async function otherChecks(paths: readonly string[], texts: Texts): Promise<{ checks: Controle[]; uris: string[] }> {
    const found = [];
    for (const path of paths) {
        const open = await openNorm(path, texts);
        const { gegevens, uris } = await openData(open, {}, texts);
        found.push({ checks: checksOf(open.norm, gegevens), uris: [...open.sporen.keys(), ...uris] });
    }
    return { checks: found.flatMap(({ checks }) => checks), uris: found.flatMap(({ uris }) => uris) };
}
