// `normtaal fmt [FILE|DIR ...]`: the one layout.
import type { Command } from 'commander';
import { Formatter } from '../../language/index.js';
import { NotInOrder } from '../exit.js';
import { findNorms, readText, writeWhole } from '../files.js';
import { unreadable } from '../open-norm.js';
import { remark, writeResult } from '../output.js';

export function addFmt(program: Command): void {
    program.command('fmt').alias('opmaak')
        .description('de ene opmaak: inspringen, spaties en uitlijnen; de tekst blijft')
        .argument('[paden...]', 'normbestanden of mappen (anders: deze map)')
        .option('--check', 'schrijf niets; meld welke bestanden anders opgemaakt zijn')
        .addHelpText('after', '\nVoorbeeld:\n  normtaal fmt rules --check')
        .action(runFmt);
}

async function runFmt(paths: string[], { check = false }: { check?: boolean }): Promise<void> {
    const formatter = new Formatter();
    const changed: string[] = [];
    let broken = false;
    for (const file of await findNorms(paths)) {
        const [text, result] = await readText(file).then((read) => [read, formatter.format(read)]).catch((error: unknown) => {
            throw unreadable(file, error);
        }) as [string, string | undefined];
        if (result === undefined) {
            remark(`${file} heeft een gebroken zin en blijft zoals het is. Herstel die eerst; normtaal check ${file} wijst haar aan.`);
            broken = true;
        } else if (result !== text) {
            changed.push(file);
            if (!check) await writeWhole(file, result);
        }
    }
    if (changed.length > 0) await writeResult(changed.map((file) => (check ? `${file} is anders opgemaakt` : `${file} opgemaakt`)).join('\n'));
    if (broken || (check && changed.length > 0)) throw new NotInOrder();
}
