// `normtaal explain NORM KORPS`: why this colour, why not a better one, and the shortest ways to groen.
import type { Command } from 'commander';
import { dataKey, explainRow, explanationJson, nearest, type Norm, type Per, scoreTable } from '../../language/index.js';
import { UsageError } from '../exit.js';
import { show } from '../files.js';
import { openData, openNorm, receiptOf } from '../open-norm.js';
import { choice, dataOption } from '../options.js';
import { remark, writeResult } from '../output.js';
import { brief } from '../render/places.js';
import { explainText } from '../render/explain-text.js';

interface Options {
    data?: string[];
    per: Per;
    format: 'text' | 'json';
}

export function addExplain(program: Command): void {
    program.command('explain').alias('verklaar')
        .description('waarom een korps zijn kleur heeft, en wat die beter maakt')
        .argument('<norm>', 'het normbestand')
        .argument('<korps>', 'de naam van het korps (of van de eenheid)')
        .addOption(dataOption())
        .addOption(choice('--per <wat>', 'verklaar een korps of een eenheid', ['korps', 'eenheid'], 'korps'))
        .addOption(choice('--format <vorm>', 'de vorm van de uitvoer', ['text', 'json'], 'text'))
        .addHelpText('after', '\nVoorbeeld:\n  normtaal explain rules/2011-2012/korpsmonitor.norm Utrecht')
        .action(runExplain);
}

async function runExplain(path: string, korps: string, options: Options): Promise<void> {
    const open = await openNorm(path);
    const { gegevens, bestanden } = await openData(open, options);
    const tabel = scoreTable(open.norm, open.decision, gegevens, options.per);
    const names = namesOf(open.norm, options.per, tabel.rijen.map((rij) => rij.korps));
    const naam = names.get(dataKey(korps));
    const rij = tabel.rijen.find((each) => each.korps === naam);
    if (!rij) {
        if (naam !== undefined) throw new UsageError(`De gegevens zeggen niets over ${naam}.`);
        const near = nearest(korps, new Set([...names.values()])).map((each) => `'${each}'`).join(' of ');
        throw new UsageError(`Er is geen ${options.per} '${brief(korps)}'.${near ? ` Bedoelde u ${near}?` : ` De norm kent ${brief([...new Set(names.values())].join(', '))}.`}`);
    }
    const verklaring = explainRow(open.decision, rij);
    if (!verklaring.wegen) remark('De norm is te groot om de kortste wegen naar groen te zoeken, en wat de eindscore zou verlagen.');
    await writeResult(options.format === 'json'
        ? JSON.stringify(explanationJson(verklaring, tabel, receiptOf(open, bestanden), show), undefined, 2)
        : explainText(verklaring, tabel));
}

/** Every spelling of the corps (or units) that there are, by its loose form. */
function namesOf(norm: Norm, per: Per, rows: readonly string[]): Map<string, string> {
    const names = new Map(rows.map((naam) => [dataKey(naam), naam]));
    if (per === 'eenheid') for (const { naam } of norm.eenheden) names.set(dataKey(naam), naam);
    else for (const { naam, aliassen } of norm.korpsen) for (const each of [naam, ...aliassen]) names.set(dataKey(each), naam);
    return names;
}
