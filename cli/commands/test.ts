// `normtaal test [FILE|DIR ...]`: every example, and everything that is expected of the data.
import type { Command } from 'commander';
import pc from 'picocolors';
import { coverageOf, type Normdekking, scoreRows, TeGroot, testNorm, type Toets } from '../../language/index.js';
import { NotInOrder, UsageError } from '../exit.js';
import { findNorms, show } from '../files.js';
import { type OpenData, type OpenNorm, openData, openNorm, receiptOf } from '../open-norm.js';
import { addExample, dataOption, formatOption } from '../options.js';
import { remark, writeResult } from '../output.js';
import { coverageText } from '../render/coverage-text.js';
import { testJunit } from '../render/test-junit.js';
import type { Texts } from '../texts/texts.js';

interface Options {
    data?: string[];
    format: 'text' | 'junit' | 'json';
    coverage?: boolean;
    voorstel?: boolean;
}

export function addTest(program: Command, texts: Texts): void {
    const { help } = texts;
    const command = program.command('test').alias('toets')
        .description(help.test.about)
        .argument(`[${help.slots.paths}...]`, help.paths)
        .addOption(dataOption(texts))
        .addOption(formatOption(texts, ['text', 'junit', 'json']))
        .option('--coverage', help.test.coverage)
        .option('--voorstel', help.test.proposal)
        .action((paths: string[], options: Options) => runTest(paths, options, texts));
    addExample(command, texts, 'normtaal test rules', 'normtaal test rules/2011-2012/korpsmonitor.norm --coverage');
}

async function runTest(paths: string[], options: Options, texts: Texts): Promise<void> {
    const files = await findNorms(paths);
    const results: Result[] = [];
    for (const path of files) {
        try {
            results.push(await testOne(path, options, texts));
        } catch (error) {
            // Of several norms the others are tested; one alone ends as it does everywhere.
            if (files.length === 1 || !(error instanceof NotInOrder || error instanceof UsageError)) throw error;
            if (error.say) remark(`normtaal: ${error.say(texts)}`);
        }
    }
    const write = {
        text: () => (options.voorstel ? proposalText(results, texts) : testText(results, texts)),
        junit: () => testJunit(results, texts.taal),
        json: () => testJson(results),
    };
    await writeResult(write[options.format]());
    if (results.length < files.length || results.some(({ toetsen }) => toetsen.some(({ uitkomst }) => uitkomst === 'mislukt'))) throw new NotInOrder();
}

async function testOne(path: string, options: Options, texts: Texts): Promise<Result> {
    const open = await openNorm(path, texts);
    const needsData = options.data !== undefined || (open.norm.verwachtingen.length > 0 && open.norm.gegevens.length > 0);
    const data: OpenData | undefined = needsData ? await openData(open, options, texts) : undefined;
    const rijen = data && scoreRows(open.norm, open.decision, data.gegevens);
    return {
        bestand: show(open.norm.bestand),
        concept: open.decision.concept,
        recept: receiptOf(open, data?.bestanden ?? []),
        toetsen: testNorm(open.norm, open.decision, rijen),
        ...((options.coverage || options.voorstel) && { dekking: coverageWithin(open, texts) }),
    };
}

/** Undefined, and a remark, when the weighting is too large to tell. */
function coverageWithin({ norm, decision }: OpenNorm, { test }: Texts): Normdekking | undefined {
    try {
        return coverageOf(norm, decision);
    } catch (error) {
        if (!(error instanceof TeGroot)) throw error;
        remark(test.tooLarge(show(norm.bestand)));
        return undefined;
    }
}

interface Result {
    readonly bestand: string;
    readonly concept: boolean;
    readonly recept: object;
    readonly toetsen: readonly Toets[];
    readonly dekking?: Normdekking | undefined;
}
type Results = readonly Result[];

function testText(results: Results, { test, score, taal }: Texts): string {
    const lines: string[] = [];
    for (const { bestand, concept, toetsen } of results) {
        if (toetsen.length === 0) continue;
        lines.push(pc.bold(`${concept ? `${score.concept} ` : ''}${bestand}`));
        for (const { soort, naam, uitkomst, uitleg, zin } of toetsen) {
            const sign = uitkomst === 'geslaagd' ? pc.green(`${test.good} `) : uitkomst === 'mislukt' ? pc.red(`${test.wrong} `) : pc.yellow(`${test.deviates} `);
            lines.push(`  ${sign} ${soort === 'voorbeeld' ? test.example(naam) : naam}${uitkomst === 'geslaagd' ? '' : ` (${score.line(zin.herkomst.regel)})`}`);
            if (uitleg !== undefined) lines.push(`        ${uitleg[taal]}`);
        }
    }
    const all = results.flatMap(({ toetsen }) => toetsen);
    const count = (uitkomst: Toets['uitkomst']): number => all.filter((toets) => toets.uitkomst === uitkomst).length;
    lines.push(all.length === 0 ? test.none : test.total(count('geslaagd'), count('mislukt'), count('wijkt af')));
    // A file that others use may have no rules.
    for (const { bestand, dekking } of results) if (dekking && (results.length === 1 || dekking.regels.length > 0)) lines.push('', ...coverageText(bestand, dekking, test, score.line));
    return lines.join('\n');
}

/** Sentences to paste: nothing but the norm's own language. */
function proposalText(results: Results, { test }: Texts): string {
    const proposals = results.flatMap(({ bestand, dekking }) => (dekking && dekking.voorstel.length > 0 ? [[`// ${test.proposalFor(bestand)}`, ...dekking.voorstel].join('\n\n')] : []));
    return proposals.length === 0 ? `// ${test.nothingMissing}` : proposals.join('\n\n');
}

function testJson(results: Results): string {
    const normen = results.map(({ recept, concept, toetsen, dekking }) => ({
        ...recept,
        concept,
        toetsen: toetsen.map(({ zin, uitleg, ...toets }) => ({
            ...toets,
            ...(uitleg && { uitleg: uitleg.nl }), // a program reads the same whatever the language
            zin: zin.tekst,
            bestand: show(zin.herkomst.bestand),
            regel: zin.herkomst.regel,
            ...(zin.bron !== undefined && { bron: zin.bron }),
        })),
        ...(dekking && {
            dekking: {
                regels: dekking.regels.map(({ zin, dimensie, doelen }) => ({ zin: zin.tekst, bestand: show(zin.herkomst.bestand), regel: zin.herkomst.regel, ...(dimensie !== undefined && { dimensie }), doelen })),
                voorstel: dekking.voorstel,
            },
        }),
    }));
    return JSON.stringify({ versie: 1, normen }, undefined, 2);
}
