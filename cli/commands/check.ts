// `normtaal check [FILE|DIR ...]`: all remarks on norm files and on the data that they name.
import type { Command } from 'commander';
import { ALLE_DIAGNOSES, analyse, type Databestand, dataRemarks, expectationRemarks, type GeladenNorm, type Melding, missingFile, readData, schemaOf, scoreRows } from '../../language/index.js';
import { NotInOrder } from '../exit.js';
import { readDataFile } from '../data-file.js';
import { findNorms, rewrite, show, toPath, toUri } from '../files.js';
import { traceOf } from '../hash.js';
import { fixedTexts } from '../fix.js';
import { NormReader } from '../norm-reader.js';
import { hasErrors } from '../open-norm.js';
import { addExample, formatOption } from '../options.js';
import { remark, writeResult } from '../output.js';
import { hier, renderMeldingen } from '../render/meldingen.js';
import { renderGithub } from '../render/meldingen-github.js';
import { renderJson } from '../render/meldingen-json.js';
import { renderSarif } from '../render/meldingen-sarif.js';
import type { Texts } from '../texts/texts.js';
import { VERSIE } from '../version.js';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
/** A repair can bring another to light; no author waits for more rounds than this. */
const MOST_ROUNDS = 5;

export function addCheck(program: Command, texts: Texts): void {
    const { help } = texts;
    const command = program.command('check').alias('controleer')
        .description(help.check.about)
        .argument(`[${help.slots.paths}...]`, help.paths)
        .addOption(formatOption(texts, FORMATS))
        .option('--fix', help.check.fix)
        .action((paths: string[], options: Options) => runCheck(paths, options, texts));
    addExample(command, texts, 'normtaal check rules');
}

interface Options {
    format: (typeof FORMATS)[number];
    fix?: boolean;
}

async function runCheck(paths: string[], { format, fix }: Options, texts: Texts): Promise<void> {
    const files = await findNorms(paths);
    let checked = await checkFiles(files);
    const mended = new Set<string>();
    for (let round = 0; fix && round < MOST_ROUNDS; round++) {
        const fixed = fixedTexts(checked.meldingen, checked.teksten);
        if (fixed.size === 0) break;
        for (const [uri, text] of fixed) {
            if (!(await rewrite(toPath(uri), text))) remark(texts.recoded(show(uri)));
            mended.add(uri);
        }
        checked = await checkFiles(files);
    }
    // Said of every file: a file that a norm uses can be mended too, without having been named.
    for (const uri of mended) remark(texts.mended(show(uri)));
    const { meldingen, teksten, read } = checked;
    const write = {
        text: () => checkText(meldingen, teksten, files.length, texts),
        json: () => checkJson(meldingen, read, files),
        sarif: () => JSON.stringify(renderSarif(meldingen, { ...hier(texts.taal), versie: VERSIE, diagnoses: ALLE_DIAGNOSES }), undefined, 2),
        github: () => renderGithub(meldingen, hier(texts.taal)),
    };
    await writeResult(write[format]());
    if (hasErrors(meldingen)) throw new NotInOrder();
}

async function checkFiles(files: readonly string[]): Promise<{ meldingen: readonly Melding[]; teksten: ReadonlyMap<string, string>; read: ReadonlyMap<string, Uint8Array> }> {
    const reader = new NormReader();
    const { read } = reader;
    const meldingen = new Map<string, Melding>();
    const teksten = new Map<string, string>();
    for (const file of files) {
        const result = await reader.loadAnyway(file);
        for (const [uri, text] of result.teksten) teksten.set(uri, text);
        const found = [...result.meldingen, ...(result.decision ? analyse(result.norm, result.decision) : []), ...(await checkData(result, read))];
        // Files that several norms use are remarked on once.
        for (const melding of found) meldingen.set(`${melding.plaats.bestand}:${melding.plaats.regel}:${melding.plaats.kolom}:${melding.code}`, melding);
    }
    return { meldingen: [...meldingen.values()], teksten, read };
}

/** The remarks on the data that a norm names; a file that cannot be read is remarked on where it is named. */
async function checkData({ norm, decision }: GeladenNorm, read: Map<string, Uint8Array>): Promise<readonly Melding[]> {
    const meldingen: Melding[] = [];
    const bestanden: Databestand[] = [];
    for (const { pad, bestand, herkomst } of norm.gegevens) {
        try {
            const file = await readDataFile(bestand);
            read.set(bestand, file.inhoud);
            bestanden.push(file);
        } catch (error) {
            meldingen.push(missingFile(pad, error, herkomst));
        }
    }
    const gegevens = readData(schemaOf(norm), bestanden);
    const rijen = decision && !hasErrors(gegevens.meldingen) ? scoreRows(norm, decision, gegevens) : undefined;
    const remarks = decision && rijen ? [...dataRemarks(norm, decision, rijen), ...expectationRemarks(norm, rijen)] : [];
    return [...meldingen, ...gegevens.meldingen, ...(gegevens.ontbrekend ?? []), ...remarks];
}

function checkText(meldingen: readonly Melding[], teksten: ReadonlyMap<string, string>, files: number, texts: Texts): string {
    const counts = (['fout', 'waarschuwing', 'informatie', 'hint'] as const).flatMap((ernst) => {
        const n = meldingen.filter((melding) => melding.ernst === ernst).length;
        return n === 0 ? [] : [texts.check.count(ernst, n)];
    });
    const total = texts.check.total(files, counts);
    return meldingen.length === 0 ? total : `${renderMeldingen(meldingen, teksten, texts)}\n\n${total}`;
}

function checkJson(meldingen: readonly Melding[], read: ReadonlyMap<string, Uint8Array>, files: readonly string[]): string {
    const own = new Set(files.map(toUri));
    const traces = [...read].map(([uri, bytes]) => ({ uri, spoor: traceOf(show(uri), bytes) }));
    return JSON.stringify({
        versie: 1, normtaal: VERSIE,
        normen: traces.filter(({ uri }) => own.has(uri)).map(({ spoor }) => spoor),
        gegevens: traces.filter(({ uri }) => !own.has(uri)).map(({ spoor }) => spoor),
        diagnostiek: renderJson(meldingen, hier('nl')), // a program reads the same whatever the language
    }, undefined, 2);
}
