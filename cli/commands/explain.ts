// `normtaal explain NORM KORPS`: why this colour, why not a better one, and the shortest ways to groen.
import type { Command } from 'commander';
import { explainRow, explanationJson, type Per, type Rij, scoreTable } from '../../language/index.js';
import { show } from '../files.js';
import { findCorps } from '../find-corps.js';
import { openData, openNorm, receiptOf } from '../open-norm.js';
import { addExample, dataOption, formatOption, perOption } from '../options.js';
import { remark, writeResult } from '../output.js';
import { explainText } from '../render/explain-text.js';
import type { Texts } from '../texts/texts.js';

interface Options {
    data?: string[];
    per: Per;
    format: 'text' | 'json';
}

export function addExplain(program: Command, texts: Texts): void {
    const { help } = texts;
    const command = program.command('explain').alias('verklaar')
        .description(help.explain.about)
        .argument(`<${help.slots.norm}>`, help.norm)
        .argument(`<${help.slots.corps}>`, help.explain.corps)
        .addOption(dataOption(texts))
        .addOption(perOption(texts, help.explain.per))
        .addOption(formatOption(texts, ['text', 'json']))
        .action((path: string, korps: string, options: Options) => runExplain(path, korps, options, texts));
    addExample(command, texts, 'normtaal explain rules/2011-2012/korpsmonitor.norm Utrecht');
}

async function runExplain(path: string, korps: string, options: Options, texts: Texts): Promise<void> {
    const open = await openNorm(path, texts);
    const { gegevens, bestanden } = await openData(open, options, texts);
    const tabel = scoreTable(open.norm, open.decision, gegevens, options.per);
    const naam = findCorps(open.norm, options.per, korps, tabel.rijen.map((rij) => rij.korps));
    const verklaring = explainRow(open.decision, tabel.rijen.find((each) => each.korps === naam) as Rij);
    if (!verklaring.wegen) remark(texts.explain.tooLarge);
    await writeResult(options.format === 'json'
        ? JSON.stringify(explanationJson(verklaring, tabel, receiptOf(open, bestanden), show), undefined, 2)
        : explainText(verklaring, tabel, texts));
}
