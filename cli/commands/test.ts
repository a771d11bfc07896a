// `normtaal test [FILE|DIR ...]`: every example, and everything that is expected of the data.
import type { Command } from 'commander';
import pc from 'picocolors';
import { scoreRows, testNorm, type Toets } from '../../language/index.js';
import { NotInOrder } from '../exit.js';
import { findNorms, show } from '../files.js';
import { type OpenData, openData, openNorm, receiptOf } from '../open-norm.js';
import { choice, dataOption } from '../options.js';
import { writeResult } from '../output.js';

interface Options {
    data?: string[];
    format: 'text' | 'json';
}

export function addTest(program: Command): void {
    program.command('test').alias('toets')
        .description('elk voorbeeld, en alles wat van de gegevens verwacht wordt')
        .argument('[paden...]', 'normbestanden of mappen (anders: deze map)')
        .addOption(dataOption())
        .addOption(choice('--format <vorm>', 'de vorm van de uitvoer', ['text', 'json'], 'text'))
        .addHelpText('after', '\nVoorbeeld:\n  normtaal test rules')
        .action(runTest);
}

async function runTest(paths: string[], options: Options): Promise<void> {
    const results: { bestand: string; concept: boolean; recept: object; toetsen: Toets[] }[] = [];
    for (const path of await findNorms(paths)) {
        const open = await openNorm(path);
        const needsData = options.data !== undefined || (open.norm.verwachtingen.length > 0 && open.norm.gegevens.length > 0);
        const data: OpenData | undefined = needsData ? await openData(open, options) : undefined;
        const rijen = data && scoreRows(open.norm, open.decision, data.gegevens);
        results.push({
            bestand: show(open.norm.bestand),
            concept: open.decision.concept,
            recept: receiptOf(open, data?.bestanden ?? []),
            toetsen: testNorm(open.norm, open.decision, rijen),
        });
    }
    await writeResult(options.format === 'json' ? testJson(results) : testText(results));
    if (results.some(({ toetsen }) => toetsen.some(({ uitkomst }) => uitkomst === 'mislukt'))) throw new NotInOrder();
}

type Results = readonly { readonly bestand: string; readonly concept: boolean; readonly recept: object; readonly toetsen: readonly Toets[] }[];

function testText(results: Results): string {
    const lines: string[] = [];
    for (const { bestand, concept, toetsen } of results) {
        if (toetsen.length === 0) continue;
        lines.push(pc.bold(`${concept ? 'CONCEPT ' : ''}${bestand}`));
        for (const { soort, naam, uitkomst, uitleg, zin } of toetsen) {
            const sign = uitkomst === 'geslaagd' ? pc.green('goed ') : uitkomst === 'mislukt' ? pc.red('FOUT ') : pc.yellow('wijkt af ');
            lines.push(`  ${sign} ${soort === 'voorbeeld' ? `voorbeeld ${naam}` : naam}${uitkomst === 'geslaagd' ? '' : ` (regel ${zin.herkomst.regel})`}`);
            if (uitleg !== undefined) lines.push(`        ${uitleg}`);
        }
    }
    const all = results.flatMap(({ toetsen }) => toetsen);
    const count = (uitkomst: Toets['uitkomst']): number => all.filter((toets) => toets.uitkomst === uitkomst).length;
    const known = count('wijkt af');
    lines.push(all.length === 0 ? 'Geen voorbeelden en geen verwachtingen gevonden.' : `${count('geslaagd')} goed, ${count('mislukt')} fout${known > 0 ? `, ${known} met een bekende afwijking` : ''}.`);
    return lines.join('\n');
}

function testJson(results: Results): string {
    const normen = results.map(({ recept, concept, toetsen }) => ({
        ...recept,
        concept,
        toetsen: toetsen.map(({ zin, ...toets }) => ({ ...toets, zin: zin.tekst, bestand: show(zin.herkomst.bestand), regel: zin.herkomst.regel, ...(zin.bron !== undefined && { bron: zin.bron }) })),
    }));
    return JSON.stringify({ versie: 1, normen }, undefined, 2);
}
