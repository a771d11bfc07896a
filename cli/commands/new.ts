// `normtaal new DIR`: a new edition, from scratch or from an older one.
import { join } from 'node:path';
import type { Command } from 'commander';
import { FIRST_DATA, FIRST_NORM } from '../../language/index.js';
import { UsageError } from '../exit.js';
import { isEmptyFolder, makeFolder, toUri, writeWhole } from '../files.js';
import { NormReader } from '../norm-reader.js';
import { addExample } from '../options.js';
import { remark } from '../output.js';
import type { Texts } from '../texts/texts.js';
import { newQuestionnaires } from './new-questionnaires.js';

interface Options {
    van?: string;
    titel: string;
    hernoem?: [string, string][];
    vragenlijst?: string | true;
}

export function addNew(program: Command, texts: Texts): void {
    const { help } = texts;
    const command = program.command('new').alias('nieuw')
        .description(help.new.about)
        .argument(`<${help.slots.folder}>`, help.new.folder)
        .option(`--van <${help.slots.norm}>`, help.new.van)
        .option(`--titel <${help.slots.title}>`, help.new.titel, 'Nieuwe monitor')
        .option(`--hernoem <${help.slots.rename}>`, help.new.hernoem, readRename)
        .option(`--vragenlijst [${help.slots.norm}]`, texts.questionnaire.about)
        .action((folder: string, options: Options) => runNew(folder, options, texts));
    addExample(command, texts, 'normtaal new monitor-2014 --van rules/2011-2012/korpsmonitor.norm --titel "Korpsmonitor 2013-2014"');
}

function readRename(value: string, earlier: [string, string][] | undefined): [string, string][] {
    const [oud, nieuw, ...rest] = value.split('=').map((part) => part.trim());
    if (!oud || !nieuw || rest.length > 0) throw new UsageError(({ usage }) => usage.badRename(value));
    return [...(earlier ?? []), [oud, nieuw]];
}

async function runNew(folder: string, { van, titel, hernoem, vragenlijst }: Options, texts: Texts): Promise<void> {
    toUri(folder);
    if (!(await isEmptyFolder(folder))) throw new UsageError(({ usage }) => usage.notEmpty(folder));
    if (vragenlijst !== undefined) {
        const norm = vragenlijst === true ? van : vragenlijst;
        if (norm === undefined) throw new UsageError(({ questionnaire }) => questionnaire.needsNorm);
        return newQuestionnaires(folder, norm, texts);
    }
    const norm = join(folder, 'monitor.norm');
    const files: [string, string][] = van === undefined
        ? [[norm, FIRST_NORM.replace('"Nieuwe monitor"', `"${titel.replaceAll('"', "'")}"`)], [join(folder, 'korpsen.csv'), FIRST_DATA]]
        : [[norm, await new NormReader().copyEdition(van, { naar: toUri(norm), titel, hernoem: new Map(hernoem) })]];
    await makeFolder(folder);
    for (const [path, content] of files) {
        await writeWhole(path, content);
        remark(texts.written(path));
    }
    remark(texts.checkNew(folder));
}
