// `normtaal new DIR`: a new edition, from scratch or from an older one.
import { join } from 'node:path';
import type { Command } from 'commander';
import { FIRST_DATA, FIRST_NORM, NietInOrde, NormLoader } from '../../language/index.js';
import { NotInOrder, UsageError } from '../exit.js';
import { isEmptyFolder, makeFolder, readBytes, toUri, writeWhole } from '../files.js';
import { remark } from '../output.js';

interface Options {
    van?: string;
    titel: string;
    hernoem?: [string, string][];
}

export function addNew(program: Command): void {
    program.command('new').alias('nieuw')
        .description('een nieuwe editie, van niets of van een oude')
        .argument('<map>', 'de map van de nieuwe editie; zij moet leeg zijn of er nog niet zijn')
        .option('--van <norm>', 'begin met een kopie van deze editie')
        .option('--titel <titel>', 'de titel van de nieuwe editie', 'Nieuwe monitor')
        .option('--hernoem <oud=nieuw>', "geef een dimensie of indicator een nieuwe naam, met 'voorheen' (mag vaker)", readRename)
        .addHelpText('after', '\nVoorbeeld:\n  normtaal new monitor-2014 --van rules/2011-2012/korpsmonitor.norm --titel "Korpsmonitor 2013-2014"')
        .action(runNew);
}

function readRename(value: string, earlier: [string, string][] | undefined): [string, string][] {
    const [oud, nieuw, ...rest] = value.split('=').map((part) => part.trim());
    if (!oud || !nieuw || rest.length > 0) throw new UsageError(`Schrijf --hernoem als "oude naam=nieuwe naam"; hier staat '${value}'.`);
    return [...(earlier ?? []), [oud, nieuw]];
}

async function runNew(folder: string, { van, titel, hernoem }: Options): Promise<void> {
    toUri(folder);
    if (!(await isEmptyFolder(folder))) throw new UsageError(`De map ${folder} is niet leeg. Kies een andere map, zodat er niets verloren gaat.`);
    const norm = join(folder, 'monitor.norm');
    const files: [string, string][] = van === undefined
        ? [[norm, FIRST_NORM.replace('"Nieuwe monitor"', `"${titel.replaceAll('"', "'")}"`)], [join(folder, 'korpsen.csv'), FIRST_DATA]]
        : [[norm, await copyOf(van, norm, titel, new Map(hernoem))]];
    await makeFolder(folder);
    for (const [path, content] of files) {
        await writeWhole(path, content);
        remark(`Geschreven: ${path}`);
    }
    remark(`Kijk haar na met: normtaal check ${folder}`);
}

async function copyOf(van: string, naar: string, titel: string, hernoem: ReadonlyMap<string, string>): Promise<string> {
    return new NormLoader(readBytes).copyEdition(toUri(van), { naar: toUri(naar), titel, hernoem }).catch((error: unknown) => {
        const message = `${van} is niet over te nemen: ${(error as Error).message}.`;
        if (!(error instanceof NietInOrde)) throw new UsageError(message);
        remark(`normtaal: ${message}`);
        throw new NotInOrder();
    });
}
