// `normtaal score --recept FILE`: is a result the same when it is made again, and if not, in what?
import { type Recept, resultDifferences, scoreJson, scoreTable, type Uitslagverschil } from '../../language/index.js';
import { NotInOrder } from '../exit.js';
import { show, toUri } from '../files.js';
import { openData, openNorm, receiptOf } from '../open-norm.js';
import { writeResult } from '../output.js';
import { type OldResult, readResult } from '../receipt.js';
import type { Texts } from '../texts/texts.js';

interface Options {
    data?: string[];
    format: string;
    out?: string;
}

/** A file or version that is not what the receipt names. */
export interface Receptverschil {
    readonly wat: 'normtaal' | 'norm' | 'gegevens';
    readonly bestand?: string;
    /** Hash or version; absent: it had no part in it. */
    readonly was?: string;
    readonly is?: string;
}

/** `path` and `--data` stand in for files that are elsewhere now. Ends with 1 when anything but the version differs. */
export async function scoreAgain(file: string, path: string | undefined, options: Options, texts: Texts): Promise<void> {
    const old = await readResult(file);
    const open = await openNorm(path ?? old.recept.norm.bestand, texts);
    const { gegevens, bestanden, uris } = await openData(open, { data: options.data ?? old.recept.gegevens.map(({ bestand }) => bestand) }, texts);
    const recept = receiptOf(open, bestanden);
    const { versie: _v, normtaal: _n, norm: _m, gegevens: _g, ...uitslag } = scoreJson(scoreTable(open.norm, open.decision, gegevens, old.per), recept, show) as Recept & Record<string, unknown>;
    const bestandsverschillen = receiptDifferences(old, recept);
    const verschillen = resultDifferences(old.uitslag, JSON.parse(JSON.stringify(uitslag)));
    const gelijk = verschillen.length === 0 && bestandsverschillen.every(({ wat }) => wat === 'normtaal');
    const write = options.format === 'json'
        ? JSON.stringify({ ...recept, recept: file, gelijk, invoer: bestandsverschillen, verschillen }, undefined, 2)
        : againText(old, bestandsverschillen, verschillen, texts);
    await writeResult(write, options, [toUri(file), ...open.sporen.keys(), ...uris]);
    if (!gelijk) throw new NotInOrder();
}

function receiptDifferences({ recept: old }: OldResult, now: Recept): Receptverschil[] {
    const traces = (wat: 'norm' | 'gegevens', before: readonly Recept['norm'][] | Recept['gegevens'], after: Recept['gegevens']): Receptverschil[] => {
        const [was, is] = [new Map(before.map(({ bestand, sha256 }) => [bestand, sha256])), new Map(after.map(({ bestand, sha256 }) => [bestand, sha256]))];
        // A file that is elsewhere now has the same content: that is no difference.
        const moved = new Set([...was].filter(([bestand, hash]) => !is.has(bestand) && [...is].some(([other, found]) => found === hash && !was.has(other))).map(([, hash]) => hash));
        return [...new Set([...was.keys(), ...is.keys()])].flatMap((bestand): Receptverschil[] => {
            const [a, b] = [was.get(bestand), is.get(bestand)];
            if (a === b || (a === undefined && moved.has(b as string)) || (b === undefined && moved.has(a as string))) return [];
            return [{ wat, bestand, ...(a !== undefined && { was: a }), ...(b !== undefined && { is: b }) }];
        });
    };
    return [
        ...(old.normtaal === now.normtaal ? [] : [{ wat: 'normtaal' as const, was: old.normtaal, is: now.normtaal }]),
        ...traces('norm', [old.norm, ...old.norm.gebruikt], [now.norm, ...now.norm.gebruikt]),
        ...traces('gegevens', old.gegevens, now.gegevens),
    ];
}

function againText({ uitslag }: OldResult, invoer: readonly Receptverschil[], verschillen: readonly Uitslagverschil[], { recept }: Texts): string {
    const rows = (uitslag.korpsen as readonly unknown[]).length;
    return [
        ...invoer.map(recept.input),
        ...verschillen.map(({ plek, was, is }) => recept.difference(plek.filter((part) => part !== 'korpsen' && part !== 'dimensies'), was, is)),
        verschillen.length === 0 ? recept.same(rows) : recept.differs(verschillen.length),
    ].join('\n');
}
