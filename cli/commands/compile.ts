// `normtaal compile NORM --target js`: the scoring engine for elsewhere.
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { emitJavaScript, schemaOf } from '../../language/index.js';
import { makeFolder, show, writeWhole } from '../files.js';
import { openNorm, type OpenNorm, receiptOf } from '../open-norm.js';
import { addExample, choice } from '../options.js';
import { remark, writeResult } from '../output.js';
import type { Texts } from '../texts/texts.js';
import { LEZER, VERSIE } from '../version.js';

interface Options {
    target: 'js';
    out?: string;
}

export function addCompile(program: Command, texts: Texts): void {
    const { help } = texts;
    const command = program.command('compile').alias('compileer')
        .description(help.compile.about)
        .argument(`<${help.slots.norm}>`, help.norm)
        .addOption(choice(`--target <${help.slots.target}>`, help.compile.target, ['js'], 'js'))
        .option(`--out <${help.slots.folder}>`, help.compile.out)
        .action((path: string, options: Options) => runCompile(path, options, texts));
    addExample(command, texts, 'normtaal compile rules/2011-2012/korpsmonitor.norm --target js --out gemaakt', 'node gemaakt/korpsmonitor.mjs rules/2011-2012/korpsen.csv');
}

async function runCompile(path: string, { out }: Options, texts: Texts): Promise<void> {
    const open = await openNorm(path, texts);
    const { code, types } = emit(open);
    if (out === undefined) return writeResult(code);
    await makeFolder(out);
    const name = basename(path).replace(/\.norm$/i, '');
    for (const [file, content] of [[`${name}.mjs`, code], [`${name}.d.mts`, types]] as const) {
        await writeWhole(join(out, file), content);
        remark(texts.written(join(out, file)));
    }
}

function emit(open: OpenNorm): ReturnType<typeof emitJavaScript> {
    return emitJavaScript(open.decision, {
        bestand: basename(show(open.norm.bestand)),
        sha256: receiptOf(open, []).norm.sha256,
        versie: VERSIE,
        schema: schemaOf(open.norm),
        lezer: LEZER,
    });
}
