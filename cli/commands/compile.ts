// `normtaal compile NORM --target js`: the scoring engine for elsewhere.
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { emitJavaScript, schemaOf } from '../../language/index.js';
import { makeFolder, show, writeWhole } from '../files.js';
import { openNorm, type OpenNorm, receiptOf } from '../open-norm.js';
import { choice } from '../options.js';
import { remark, writeResult } from '../output.js';
import { LEZER, VERSIE } from '../version.js';

interface Options {
    target: 'js';
    out?: string;
}

export function addCompile(program: Command): void {
    program.command('compile').alias('compileer')
        .description('de norm als programma dat elders rekent')
        .argument('<norm>', 'het normbestand')
        .addOption(choice('--target <doel>', 'wat het wordt: js is een JavaScript-module met typen', ['js'], 'js'))
        .option('--out <map>', 'schrijf de module en haar typen in deze map (anders: de module naar het scherm)')
        .addHelpText('after', '\nVoorbeeld:\n  normtaal compile rules/2011-2012/korpsmonitor.norm --target js --out gemaakt\n  node gemaakt/korpsmonitor.mjs rules/2011-2012/korpsen.csv')
        .action(runCompile);
}

async function runCompile(path: string, { out }: Options): Promise<void> {
    const open = await openNorm(path);
    const { code, types } = emit(open);
    if (out === undefined) return writeResult(code);
    await makeFolder(out);
    const name = basename(path).replace(/\.norm$/i, '');
    for (const [file, content] of [[`${name}.mjs`, code], [`${name}.d.mts`, types]] as const) {
        await writeWhole(join(out, file), content);
        remark(`Geschreven: ${join(out, file)}`);
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
