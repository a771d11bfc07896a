// `normtaal fmt [FILE|DIR ...]`: the one layout.
import type { Command } from 'commander';
import { Formatter } from '../../language/index.js';
import { NotInOrder } from '../exit.js';
import { findNorms, readText, reasonOf, rewrite } from '../files.js';
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

async function runFmt(paths: string[], { check = false }: Options, texts: Texts): Promise<void> {
    const { fmt, usage } = texts;
    const formatter = new Formatter();
    const changed: string[] = [];
    let broken = false;
    for (const file of await findNorms(paths)) {
        let text: string;
        let result: ReturnType<Formatter['format']>;
        try {
            text = await readText(file);
            result = formatter.format(text);
        } catch (error) {
            // The other files are laid out all the same.
            remark(`normtaal: ${usage.unreadable(file, reasonOf(error)(texts))}`);
            broken = true;
            continue;
        }
        if ('why' in result) {
            remark(result.why === 'broken' ? fmt.broken(file) : fmt.crossed(file, result.line));
            broken = true;
        } else if (result.text !== text) {
            changed.push(file);
            if (!check && !(await rewrite(file, result.text))) remark(texts.recoded(file));
        }
    }
    if (changed.length > 0) await writeResult(changed.map((file) => (check ? fmt.differs(file) : fmt.done(file))).join('\n'));
    if (broken || (check && changed.length > 0)) throw new NotInOrder();
}
