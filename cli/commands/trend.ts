// `normtaal trend NORM`: how every corps and dimension fared between measurements.
import type { Command } from 'commander';
import { blocksHtml, blocksMd, trendJson } from '../../language/index.js';
import { openMeasurements } from '../measurements.js';
import { openNorm, receiptOf } from '../open-norm.js';
import { addExample, dataOption, formatOption } from '../options.js';
import { writeResult } from '../output.js';
import { blocksText } from '../render/blocks-text.js';
import { titleWithConcept } from '../render/score-text.js';
import { trendBlocks } from '../render/trend-blocks.js';
import type { Texts } from '../texts/texts.js';

const FORMATS = ['text', 'md', 'json', 'html'] as const;

interface Options {
    data?: string[];
    format: (typeof FORMATS)[number];
    out?: string;
}

export function addTrend(program: Command, texts: Texts): void {
    const { help, trend } = texts;
    const command = program.command('trend')
        .description(trend.help.about)
        .argument(`<${help.slots.norm}>`, help.norm)
        .addOption(dataOption({ ...texts, help: { ...help, data: trend.help.data } }))
        .addOption(formatOption(texts, FORMATS))
        .option(`--out <${help.slots.file}>`, help.score.out)
        .action((path: string, options: Options) => runTrend(path, options, texts));
    addExample(command, texts,
        'normtaal trend rules/2011-2012/korpsmonitor.norm --data rules/2010/eindscores.csv',
        'normtaal trend rules/2013-2014-concept/korpsmonitor.norm --data rules/2011-2012/korpsmonitor.norm --data nieuw.csv');
}

async function runTrend(path: string, { data = [], format, out }: Options, texts: Texts): Promise<void> {
    const open = await openNorm(path, texts);
    const { trend, bestanden, normen, uris } = await openMeasurements(open, data, texts);
    const title = titleWithConcept(open.decision, texts);
    const blocks = (): ReturnType<typeof trendBlocks> => trendBlocks(trend, title, texts);
    const write = {
        text: () => blocksText(blocks()),
        md: () => blocksMd(blocks()),
        html: () => blocksHtml(blocks(), title, texts.taal),
        json: () => JSON.stringify(trendJson(trend, { ...receiptOf(open, bestanden), eerdereNormen: normen, editie: open.decision.titel, concept: open.decision.concept }), undefined, 2),
    };
    await writeResult(write[format](), { ...(out !== undefined && { out }) }, [...open.sporen.keys(), ...uris]);
}
