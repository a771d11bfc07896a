// `normtaal check [FILE|DIR ...]`: all remarks on norm files and on the data that they name.
import type { Command } from 'commander';
import { dataRemarks, type Melding, missingFile, NormLoader, readData, schemaOf, scoreRows } from '../../language/index.js';
import { NotInOrder, UsageError } from '../exit.js';
import { findNorms, readBytes, reasonOf, sha256, show, toUri } from '../files.js';
import { hasErrors } from '../open-norm.js';
import { choice } from '../options.js';
import { writeResult } from '../output.js';
import { renderMeldingen } from '../render/meldingen.js';
import { VERSIE } from '../version.js';

export function addCheck(program: Command): void {
    program.command('check').alias('controleer')
        .description('alle opmerkingen bij normbestanden en de gegevens die zij noemen')
        .argument('[paden...]', 'normbestanden of mappen (anders: deze map)')
        .addOption(choice('--format <vorm>', 'de vorm van de uitvoer', ['text', 'json'], 'text'))
        .addHelpText('after', '\nVoorbeeld:\n  normtaal check rules')
        .action(runCheck);
}

async function runCheck(paths: string[], { format }: { format: 'text' | 'json' }): Promise<void> {
    const files = await findNorms(paths);
    const hashes = new Map<string, string>();
    const loader = new NormLoader(async (uri) => {
        const bytes = await readBytes(uri);
        hashes.set(uri, sha256(bytes));
        return bytes;
    });
    const meldingen = new Map<string, Melding>();
    const teksten = new Map<string, string>();
    for (const file of files) {
        const result = await loader.load(toUri(file)).catch((error: unknown) => {
            throw new UsageError(`${file} is niet te lezen: ${reasonOf(error)}.`);
        });
        for (const [uri, text] of result.teksten) teksten.set(uri, text);
        const found = [...result.meldingen, ...(await checkData(result, hashes))];
        // Files that several norms use are remarked on once.
        for (const melding of found) meldingen.set(`${melding.plaats.bestand}:${melding.plaats.regel}:${melding.plaats.kolom}:${melding.code}`, melding);
    }
    const all = [...meldingen.values()];
    await writeResult(format === 'json' ? checkJson(all, hashes, files) : checkText(all, teksten, files.length));
    if (hasErrors(all)) throw new NotInOrder();
}

/** The remarks on the data that a norm names; a file that cannot be read is remarked on where it is named. */
async function checkData({ norm, decision }: Awaited<ReturnType<NormLoader['load']>>, hashes: Map<string, string>): Promise<readonly Melding[]> {
    const meldingen: Melding[] = [];
    const bestanden: { bestand: string; bytes: Uint8Array }[] = [];
    for (const { pad, bestand, herkomst } of norm.gegevens) {
        try {
            const bytes = await readBytes(bestand);
            hashes.set(bestand, sha256(bytes));
            bestanden.push({ bestand, bytes });
        } catch (error) {
            meldingen.push(missingFile(pad, reasonOf(error), herkomst));
        }
    }
    const gegevens = readData(schemaOf(norm), bestanden);
    const remarks = decision && !hasErrors(gegevens.meldingen) ? dataRemarks(decision, scoreRows(norm, decision, gegevens)) : [];
    return [...meldingen, ...gegevens.meldingen, ...remarks];
}

function checkText(meldingen: readonly Melding[], teksten: ReadonlyMap<string, string>, files: number): string {
    const kinds = [['fout', 'fout', 'fouten'], ['waarschuwing', 'waarschuwing', 'waarschuwingen'], ['informatie', 'keer informatie', 'keer informatie'], ['hint', 'hint', 'hints']] as const;
    const counts = kinds.flatMap(([ernst, one, more]) => {
        const n = meldingen.filter((melding) => melding.ernst === ernst).length;
        return n === 0 ? [] : [`${n} ${n === 1 ? one : more}`];
    });
    const total = `${files} ${files === 1 ? 'normbestand' : 'normbestanden'} nagekeken: ${counts.join(', ') || 'alles in orde'}.`;
    return meldingen.length === 0 ? total : `${renderMeldingen(meldingen, teksten)}\n\n${total}`;
}

function checkJson(meldingen: readonly Melding[], hashes: ReadonlyMap<string, string>, files: readonly string[]): string {
    const own = new Set(files.map(toUri));
    const traces = [...hashes].map(([uri, hash]) => ({ uri, bestand: show(uri), sha256: hash }));
    const diagnostiek = meldingen.map(({ code, ernst, bericht, plaats }) => ({
        bestand: show(plaats.bestand), regel: plaats.regel, kolom: plaats.kolom, eindregel: plaats.eindregel, eindkolom: plaats.eindkolom, code, ernst, bericht,
    }));
    const bare = ({ bestand, sha256: hash }: { bestand: string; sha256: string }): object => ({ bestand, sha256: hash });
    return JSON.stringify({
        versie: 1, normtaal: VERSIE,
        normen: traces.filter(({ uri }) => own.has(uri)).map(bare),
        gegevens: traces.filter(({ uri }) => !own.has(uri)).map(bare),
        diagnostiek,
    }, undefined, 2);
}
