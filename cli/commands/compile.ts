// `normtaal compile NORM --target js|sql|dmn|json|md`: the scoring engine for elsewhere.
import { basename, join } from 'node:path';
import { type Command, Option } from 'commander';
import { type Dialect, DIALECTS, DMN_VERSIES, type DmnOptions, emitDmn, emitJavaScript, emitJson, emitMarkdown, emitSql, schemaOf } from '../../language/index.js';
import { UsageError } from '../exit.js';
import { makeFolder, show, writeWhole } from '../files.js';
import { openNorm, type OpenNorm, receiptOf } from '../open-norm.js';
import { addExample, choice } from '../options.js';
import { remark, writeResult } from '../output.js';
import type { Texts } from '../texts/texts.js';
import { LEZER, VERSIE } from '../version.js';

interface Options {
    target: keyof typeof TARGETS;
    dialect?: string;
    naam?: string;
    out?: string;
}

interface Target {
    /** The first is the one that it writes without being asked. */
    readonly dialects: readonly string[];
    /** Files by what comes behind the name of the norm; the first is what goes to the screen. */
    readonly emit: (open: OpenNorm, facts: Facts, dialect: string) => Readonly<Record<string, string>>;
}

const TARGETS = {
    js: {
        dialects: [],
        emit: ({ decision, norm }, facts) => {
            const { code, types } = emitJavaScript(decision, { ...facts, schema: schemaOf(norm), lezer: LEZER });
            return { '.mjs': code, '.d.mts': types };
        },
    },
    sql: {
        dialects: DIALECTS,
        emit: ({ decision, norm }, facts, dialect) => ({ '.sql': emitSql(decision, { ...facts, dialect: dialect as Dialect, korpsen: schemaOf(norm).korpsen }) }),
    },
    dmn: {
        dialects: Object.keys(DMN_VERSIES).sort().reverse(),
        emit: ({ decision, norm }, facts, dialect) => ({ '.dmn': emitDmn(decision, { ...facts, versieDmn: dialect as DmnOptions['versieDmn'], korpsen: schemaOf(norm).korpsen }) }),
    },
    json: {
        dialects: [],
        emit: ({ decision, norm }, facts) => ({ '.json': emitJson(decision, { ...facts, norm: norm.bestand, korpsen: schemaOf(norm).korpsen }) }),
    },
    md: {
        dialects: [],
        emit: ({ decision, norm }, facts) => ({ '.md': emitMarkdown(decision, { ...facts, velden: norm.velden, dimensies: norm.dimensies, zinnen: [...norm.geldtNiet, ...norm.weegtNiet, ...(norm.punten ? [norm.punten] : [])].map(({ zin }) => zin), blanco: norm.blancoZin }) }),
    },
} as const satisfies Readonly<Record<string, Target>>;

export function addCompile(program: Command, texts: Texts): void {
    const { help, compile } = texts;
    const command = program.command('compile').alias('compileer')
        .description(compile.about)
        .argument(`<${help.slots.norm}>`, help.norm)
        .addOption(choice(`--target <${help.slots.target}>`, compile.target, Object.keys(TARGETS), 'js'))
        .addOption(new Option('--dialect <dialect>', compile.dialect).choices(Object.values<Target>(TARGETS).flatMap(({ dialects }) => dialects)))
        .option(`--naam <${help.slots.name}>`, compile.naam)
        .option(`--out <${help.slots.folder}>`, compile.out)
        .action((path: string, options: Options) => runCompile(path, options, texts));
    addExample(command, texts,
        'normtaal compile rules/2011-2012/korpsmonitor.norm --target js --out gemaakt', 'node gemaakt/korpsmonitor.mjs rules/2011-2012/korpsen.csv',
        'normtaal compile rules/2011-2012/korpsmonitor.norm --target sql --dialect postgres --out gemaakt',
        'normtaal compile rules/2011-2012/korpsmonitor.norm --target md');
}

async function runCompile(path: string, options: Options, texts: Texts): Promise<void> {
    const target: Target = TARGETS[options.target];
    const dialect = dialectOf(options, target);
    const open = await openNorm(path, texts);
    const files = Object.entries(target.emit(open, factsOf(open, options), dialect));
    if (options.out === undefined) return writeResult(files[0]?.[1] ?? '');
    await makeFolder(options.out);
    const name = nameOf(path);
    for (const [ending, content] of files) {
        const file = join(options.out, `${name}${ending}`);
        await writeWhole(file, content);
        remark(texts.written(file));
    }
}

function dialectOf({ target, dialect }: Options, { dialects }: Target): string {
    if (dialect !== undefined && dialects.length === 0) throw new UsageError(({ compile }) => compile.noDialect(target));
    if (dialect !== undefined && !dialects.includes(dialect)) throw new UsageError(({ compile }) => compile.wrongDialect(dialect, target, dialects));
    return dialect ?? dialects[0] ?? '';
}

const nameOf = (path: string): string => basename(path).replace(/\.norm$/i, '');

/** What every target says of where it came from. */
type Facts = ReturnType<typeof factsOf>;
const factsOf = (open: OpenNorm, { naam }: Options) => {
    const bestand = basename(show(open.norm.bestand));
    return { bestand, naam: naam ?? nameOf(bestand), sha256: receiptOf(open, []).norm.sha256, versie: VERSIE, toonBestand: (uri: string) => basename(show(uri)) };
};
