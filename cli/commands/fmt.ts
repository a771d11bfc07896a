// `normtaal fmt [FILE|DIR ...]`: the one layout.
import type { Command } from 'commander';
import { Formatter } from '../../language/index.js';
import { NotInOrder } from '../exit.js';
import { findNorms, readText, unreadable, writeWhole } from '../files.js';
import { addExample } from '../options.js';
import { remark, writeResult } from '../output.js';
import type { Texts } from '../texts/texts.js';

interface Options {
    check?: boolean;
}

export function addFmt(program: Command, texts: Texts): void {
    const { help } = texts;
    const command = program.command('fmt').alias('opmaak')
        .description(help.fmt.about)
        .argument(`[${help.slots.paths}...]`, help.paths)
        .option('--check', help.fmt.check)
        .action((paths: string[], options: Options) => runFmt(paths, options, texts));
    addExample(command, texts, 'normtaal fmt rules --check');
}

async function runFmt(paths: string[], { check = false }: Options, { fmt }: Texts): Promise<void> {
    const formatter = new Formatter();
    const changed: string[] = [];
    let broken = false;
    for (const file of await findNorms(paths)) {
        const [text, result] = await readText(file).then((read) => [read, formatter.format(read)] as const).catch((error: unknown) => {
            throw unreadable(file, error);
        });
        if (result === undefined) {
            remark(fmt.broken(file));
            broken = true;
        } else if (result !== text) {
            changed.push(file);
            if (!check) await writeWhole(file, result);
        }
    }
    if (changed.length > 0) await writeResult(changed.map((file) => (check ? fmt.differs(file) : fmt.done(file))).join('\n'));
    if (broken || (check && changed.length > 0)) throw new NotInOrder();
}
