// `normtaal explain NORM KORPS`: why this colour, why not a better one, and the shortest ways to groen.
import type { Command } from 'commander';
import { dataKey, explainRow, explanationJson, nearest, type Norm, type Per, scoreTable } from '../../language/index.js';
import { UsageError } from '../exit.js';
import { show } from '../files.js';
import { openData, openNorm, receiptOf } from '../open-norm.js';
import { addExample, dataOption, formatOption, perOption } from '../options.js';
import { remark, writeResult } from '../output.js';
import { brief } from '../render/places.js';
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
    const names = namesOf(open.norm, options.per, tabel.rijen.map((rij) => rij.korps));
    const naam = names.get(dataKey(korps));
    const rij = tabel.rijen.find((each) => each.korps === naam);
    if (!rij) {
        if (naam !== undefined) throw new UsageError(({ usage }) => usage.nothingAbout(naam));
        const known = new Set(names.values());
        const near = nearest(korps, known).map((each) => `'${each}'`);
        throw new UsageError(({ usage }) => brief(usage.noCorps(options.per, brief(korps), near, [...known])));
    }
    const verklaring = explainRow(open.decision, rij);
    if (!verklaring.wegen) remark(texts.explain.tooLarge);
    await writeResult(options.format === 'json'
        ? JSON.stringify(explanationJson(verklaring, tabel, receiptOf(open, bestanden), show), undefined, 2)
        : explainText(verklaring, tabel, texts));
}

/** Every spelling of the corps (or units) that there are, by its loose form. */
function namesOf(norm: Norm, per: Per, rows: readonly string[]): Map<string, string> {
    const names = new Map(rows.map((naam) => [dataKey(naam), naam]));
    if (per === 'eenheid') for (const { naam } of norm.eenheden) names.set(dataKey(naam), naam);
    else for (const { naam, aliassen } of norm.korpsen) for (const each of [naam, ...aliassen]) names.set(dataKey(each), naam);
    return names;
}
