// `normtaal diff OUD NIEUW`: what changed between two editions, or (with one norm) between two sets of data.
import { dirname, relative } from 'node:path';
import { type Command, Option } from 'commander';
import {
    type Blok, blocksHtml, blocksMd, compareData, compareEditions, diffBlocks, diffJson, type Editievergelijking, type Gegevens, revisionBlocks, revisionJson, witnessExamples,
} from '../../language/index.js';
import { NotInOrder, UsageError } from '../exit.js';
import { keepInputs, show, toPath, writeWhole } from '../files.js';
import { openData, openNorm, type OpenNorm, receiptOf } from '../open-norm.js';
import { addExample, dataOption, formatOption } from '../options.js';
import { remark, writeResult } from '../output.js';
import { blocksText } from '../render/blocks-text.js';
import type { Texts } from '../texts/texts.js';

const FORMATS = ['text', 'md', 'json', 'html'] as const;
const FAIL_ON = ['stricter', 'looser', 'any'] as const;

interface Options {
    data?: string[];
    format: (typeof FORMATS)[number];
    failOn?: (typeof FAIL_ON)[number];
    voorbeelden?: string;
    out?: string;
    git?: boolean;
}

export function addDiff(program: Command, texts: Texts): void {
    const { help } = texts;
    const command = program.command('diff').alias('vergelijk')
        .description(help.diff.about)
        .argument(`<${help.slots.norms}...>`, help.diff.norms)
        .addOption(dataOption({ ...texts, help: { ...help, data: help.diff.data } }))
        .addOption(formatOption(texts, FORMATS))
        .option(`--out <${help.slots.file}>`, help.score.out)
        .addOption(new Option(`--fail-on <${help.slots.what}>`, help.diff.failOn).choices(FAIL_ON))
        .option(`--voorbeelden <${help.slots.file}>`, help.diff.examples)
        .option('--git', help.diff.git)
        .action((paths: string[], options: Options) => runDiff(paths, options, texts));
    addExample(command, texts,
        'normtaal diff rules/2011-2012/korpsmonitor.norm rules/2013-2014-concept/korpsmonitor.norm --format html --out verschil.html',
        'normtaal diff rules/2011-2012/korpsmonitor.norm --data voorlopig.csv --data definitief.csv');
}

async function runDiff(paths: string[], options: Options, texts: Texts): Promise<void> {
    if (options.git) return runGit(paths, options, texts);
    const [first, second, ...rest] = paths as [string, ...string[]];
    if (rest.length > 0) throw new UsageError(({ usage }) => usage.tooMany('diff'));
    if (second === undefined) return runRevision(first, options, texts);
    await report(await openNorm(first, texts), await openNorm(second, texts), options, texts);
}

/** One norm, two sets of data: what changed in the judgements. */
async function runRevision(path: string, options: Options, texts: Texts): Promise<void> {
    const { data = [] } = options;
    const [before, after] = data;
    if (before === undefined || after === undefined || data.length !== 2) throw new UsageError(({ usage }) => usage.diffNeeds);
    const open = await openNorm(path, texts);
    const [oud, nieuw] = [await openData(open, { data: [before] }, texts), await openData(open, { data: [after] }, texts)];
    const herziening = compareData(open.decision, oud.gegevens, nieuw.gegevens);
    const receipt = receiptOf(open, [...oud.bestanden, ...nieuw.bestanden]);
    await write(options, texts, {
        blocks: () => revisionBlocks(herziening, texts), title: texts.diff.sections.judgements,
        json: () => revisionJson(herziening, receipt), inputs: [...open.sporen.keys(), ...oud.uris, ...nieuw.uris],
    });
    const isSame = herziening.korpsen.length === 0;
    if (options.failOn === 'any' && !isSame) throw new NotInOrder(({ diff }) => diff.failed('any'));
}

async function report(oud: OpenNorm, nieuw: OpenNorm, options: Options, texts: Texts): Promise<void> {
    const given = options.data && [options.data[0], options.data[1] ?? options.data[0]] as [string, string];
    if (options.data && options.data.length > 2) throw new UsageError(({ usage }) => usage.diffNeeds);
    const [before, after] = [await dataOf(oud, given?.[0], texts), await dataOf(nieuw, given?.[1], texts)];
    const vergelijking = compareEditions(oud.norm, nieuw.norm, before && after && { oud: before.gegevens.korpsen, nieuw: after.gegevens.korpsen });
    const receipt = { ...receiptOf(nieuw, [...new Map([...(before?.bestanden ?? []), ...(after?.bestanden ?? [])].map((each) => [each.bestand, each])).values()]), oud: receiptOf(oud, []).norm };
    await write(options, texts, {
        blocks: () => diffBlocks(vergelijking, texts, show), title: texts.diff.title(oud.norm.editie?.titel ?? '', nieuw.norm.editie?.titel ?? ''),
        json: () => diffJson(vergelijking, receipt, show), inputs: [...oud.sporen.keys(), ...nieuw.sporen.keys(), ...(before?.uris ?? []), ...(after?.uris ?? [])],
    });
    if (options.voorbeelden !== undefined) await saveExamples(vergelijking, nieuw, options.voorbeelden, [...oud.sporen.keys(), ...nieuw.sporen.keys()], texts);
    const { failOn } = options;
    if (failOn && failsOn(vergelijking, failOn)) throw new NotInOrder(({ diff }) => diff.failed(failOn));
    if (failOn && isUndecided(vergelijking)) throw new NotInOrder(({ diff }) => diff.undecided);
}

interface OpenedData {
    readonly gegevens: Gegevens;
    readonly bestanden: readonly { readonly bestand: string; readonly sha256: string }[];
    readonly uris: readonly string[];
}

/** The data of an edition: what was given, else what it names; none when it names none. */
async function dataOf(open: OpenNorm, given: string | undefined, texts: Texts): Promise<OpenedData | undefined> {
    if (given !== undefined) return openData(open, { data: [given] }, texts);
    return open.norm.gegevens.length === 0 ? undefined : openData(open, {}, texts);
}

async function write({ format, out }: Options, { taal }: Texts, made: { blocks: () => Blok[]; title: string; json: () => object; inputs: readonly string[] }): Promise<void> {
    const texts = {
        text: () => blocksText(made.blocks()),
        md: () => blocksMd(made.blocks()),
        html: () => blocksHtml(made.blocks(), made.title, taal),
        json: () => JSON.stringify(made.json(), undefined, 2),
    };
    await writeResult(texts[format](), { ...(out !== undefined && { out }) }, made.inputs);
}

/** Whether an answer that may not be given was given: for an end score, a final score, or the norm of a dimension. */
function failsOn({ weging, normen }: Editievergelijking, failOn: (typeof FAIL_ON)[number]): boolean {
    const weighed = weging ? [weging.eindscore, ...weging.dimensies.values(), ...weging.soorten.map(({ betekenis }) => betekenis)] : [];
    const all = [...weighed, ...normen.flatMap(({ verschil }) => verschil ?? [])];
    if (failOn === 'any') return all.some(({ verhouding }) => verhouding !== 'gelijk');
    return all.some(({ strenger, soepeler }) => (failOn === 'stricter' ? strenger : soepeler) > 0n);
}

const isUndecided = ({ weging, normen }: Editievergelijking): boolean => !weging || normen.some(({ verschil }) => !verschil);

async function saveExamples(vergelijking: Editievergelijking, nieuw: OpenNorm, path: string, inputs: readonly string[], { diff }: Texts): Promise<void> {
    const pad = relative(dirname(path), toPath(nieuw.norm.bestand)).replaceAll('\\', '/');
    const text = witnessExamples(vergelijking, nieuw.decision, pad);
    if (text === undefined) return remark(vergelijking.weging ? diff.nothingToSave : diff.tooLarge);
    await keepInputs(path, inputs);
    await writeWhole(path, text);
    remark(diff.saved(path));
}

/** The seven words that git gives an external diff: the path, and per side a file, a hash and a mode. */
async function runGit(words: string[], options: Options, texts: Texts): Promise<void> {
    const [path, before, , , after] = words;
    if (path === undefined || before === undefined || after === undefined) throw new UsageError(({ usage }) => usage.diffGit);
    const isNothing = (file: string): boolean => /^(\/dev\/null|nul)$/i.test(file);
    if (isNothing(before) || isNothing(after)) return writeResult(`${path}: ${isNothing(before) ? texts.diff.git.added : texts.diff.git.removed}`);
    // Both are read as if they stood at the path, where the files that they use are found.
    await report(await openNorm(path, texts, before), await openNorm(path, texts, after), options, texts);
}
