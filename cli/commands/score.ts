// `normtaal score NORM`: the score table of all corps.
import type { Command } from 'commander';
import { dataRemarks, type Per, scoreJson, scoreTable } from '../../language/index.js';
import { choice, dataOption } from '../options.js';
import { show } from '../files.js';
import { openData, openNorm, receiptOf } from '../open-norm.js';
import { remark, writeResult } from '../output.js';
import { renderMeldingen } from '../render/meldingen.js';
import { scoreCsv } from '../render/score-csv.js';
import { scoreMd } from '../render/score-md.js';
import { scoreText } from '../render/score-text.js';

interface Options {
    data?: string[];
    per: Per;
    format: 'text' | 'csv' | 'json' | 'md';
    out?: string;
}

export function addScore(program: Command): void {
    program.command('score').alias('scoor')
        .description('de scoretabel van alle korpsen')
        .argument('<norm>', 'het normbestand')
        .addOption(dataOption())
        .addOption(choice('--per <wat>', 'een rij per korps of per eenheid', ['korps', 'eenheid'], 'korps'))
        .addOption(choice('--format <vorm>', 'de vorm van de uitvoer', ['text', 'csv', 'json', 'md'], 'text'))
        .option('--out <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
        .addHelpText('after', '\nVoorbeeld:\n  normtaal score rules/2011-2012/korpsmonitor.norm --format csv --out scores.csv')
        .action(runScore);
}

async function runScore(path: string, options: Options): Promise<void> {
    const open = await openNorm(path);
    const { gegevens, bestanden, uris } = await openData(open, options);
    const tabel = scoreTable(open.norm, open.decision, gegevens, options.per);
    const remarks = dataRemarks(open.decision, tabel.rijen);
    if (remarks.length > 0) remark(renderMeldingen(remarks, open.teksten));
    const write = {
        text: () => scoreText(tabel),
        csv: () => scoreCsv(tabel),
        md: () => scoreMd(tabel),
        json: () => JSON.stringify(scoreJson(tabel, receiptOf(open, bestanden), show), undefined, 2),
    };
    await writeResult(write[options.format](), options, [...open.sporen.keys(), ...uris]);
}
