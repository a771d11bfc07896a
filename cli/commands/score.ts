// `normtaal score NORM`: the score table of all corps.
import { type Command, Option } from 'commander';
import { dataRemarks, type Per, scoreJson, scoreTable } from '../../language/index.js';
import { UsageError } from '../exit.js';
import { show } from '../files.js';
import { openData, openNorm, receiptOf } from '../open-norm.js';
import { addExample, dataOption, formatOption, perOption } from '../options.js';
import { remark, writeResult } from '../output.js';
import { renderMeldingen } from '../render/meldingen.js';
import { scoreCsv } from '../render/score-csv.js';
import { scoreHtml } from '../render/report/score-html.js';
import { scoreMd } from '../render/score-md.js';
import { scoreText } from '../render/score-text.js';
import { scoreXlsx } from '../render/score-xlsx.js';
import type { Texts } from '../texts/texts.js';
import { scoreAgain } from './score-again.js';
import { scoreWithDuckdb } from './score-duckdb.js';
import { largeData, scoreLarge } from './score-large.js';

const FORMATS = ['text', 'csv', 'json', 'md', 'html', 'xlsx'] as const;

interface Options {
    data?: string[];
    per: Per;
    format: (typeof FORMATS)[number];
    out?: string;
    recept?: string;
    engine?: 'duckdb';
}

export function addScore(program: Command, texts: Texts): void {
    const { help } = texts;
    const command = program.command('score').alias('scoor')
        .description(help.score.about)
        .argument(`[${help.slots.norm}]`, help.norm)
        .addOption(dataOption(texts))
        .addOption(perOption(texts, help.score.per))
        .addOption(formatOption(texts, FORMATS))
        .option(`--out <${help.slots.file}>`, help.score.out)
        .option(`--recept <${help.slots.file}>`, texts.recept.about)
        .addOption(new Option('--engine <engine>', texts.duckdb.about).choices(['duckdb']))
        .action((path: string | undefined, options: Options) => {
            if (options.recept !== undefined) return scoreAgain(options.recept, path, options, texts);
            if (path === undefined) return command.error(`error: missing required argument '${help.slots.norm}'`);
            return options.engine === undefined ? runScore(path, options, texts) : scoreWithDuckdb(path, options, texts);
        });
    addExample(command, texts, 'normtaal score rules/2011-2012/korpsmonitor.norm --format csv --out scores.csv',
        'normtaal score rules/2011-2012/korpsmonitor.norm --engine duckdb --data korpsen.parquet --out scores.parquet');
}

async function runScore(path: string, options: Options, texts: Texts): Promise<void> {
    if (options.format === 'xlsx' && options.out === undefined) throw new UsageError(({ report }) => report.needsOut);
    const open = await openNorm(path, texts);
    const large = await largeData(open, options);
    if (large !== undefined) return scoreLarge(open, large, options, texts);
    const { gegevens, bestanden, uris } = await openData(open, options, texts);
    const tabel = scoreTable(open.norm, open.decision, gegevens, options.per);
    const remarks = dataRemarks(open.norm, open.decision, tabel.rijen);
    if (remarks.length > 0) remark(renderMeldingen(remarks, open.teksten, texts));
    const write = {
        text: () => scoreText(tabel, texts),
        csv: () => scoreCsv(tabel),
        md: () => scoreMd(tabel, texts),
        html: () => scoreHtml(tabel, receiptOf(open, bestanden), texts),
        xlsx: () => scoreXlsx(tabel, receiptOf(open, bestanden), texts),
        json: () => JSON.stringify(scoreJson(tabel, receiptOf(open, bestanden), show), undefined, 2),
    };
    await writeResult(await write[options.format](), options, [...open.sporen.keys(), ...uris]);
}
