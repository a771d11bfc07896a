// Which measurements are meant: a data file judged by the norm of now, or an earlier edition with its own norm and data?
import { type Meting, trendOf, type Trend } from '../language/index.js';
import { UsageError } from './exit.js';
import { show } from './files.js';
import { type OpenData, openData, openNorm, type OpenNorm, receiptOf } from './open-norm.js';
import type { Texts } from './texts/texts.js';

export interface Metingen {
    readonly trend: Trend;
    /** The last measurement: the one that a report is about. */
    readonly last: OpenData;
    readonly bestanden: OpenData['bestanden'];
    /** What earlier measurements were judged by, where that was another norm. */
    readonly normen: readonly { readonly bestand: string; readonly sha256: string }[];
    readonly uris: readonly string[];
}

/** `paths` from old to new; the last is what the norm names itself (or `own`) unless `paths` alone are the measurements. */
export async function openMeasurements(open: OpenNorm, paths: readonly string[], own: OpenData | undefined, texts: Texts): Promise<Metingen> {
    const found: { meting: Omit<Meting, 'naam'>; path: string; data: OpenData; edition?: OpenNorm }[] = [];
    for (const path of paths) {
        const edition = /\.norm$/i.test(path) ? await openNorm(path, texts) : undefined;
        const data = edition ? await openData(edition, {}, texts) : await openData(open, { data: [path] }, texts);
        found.push({ meting: { norm: (edition ?? open).norm, korpsen: data.gegevens.korpsen }, path, data, ...(edition && { edition }) });
    }
    if (own) found.push({ meting: { norm: open.norm, korpsen: own.gegevens.korpsen }, path: show(open.norm.bestand), data: own });
    const last = found.at(-1);
    if (!last || found.length < 2) throw new UsageError(({ trend }) => trend.needs);
    if (last.edition && last.edition.norm.bestand !== open.norm.bestand) throw new UsageError(({ trend }) => trend.otherNorm(last.path));
    const names = measurementNames(found.map(({ path, meting, edition }, i) => ({ path, title: edition || (own && i === found.length - 1) ? meting.norm.editie?.titel : undefined })));
    const metingen = found.map(({ meting }, i): Meting => ({ ...meting, naam: names[i] as string }));
    return {
        trend: trendOf(metingen),
        last: last.data,
        bestanden: [...new Map(found.flatMap(({ data }) => data.bestanden).map((each) => [each.bestand, each])).values()],
        normen: found.flatMap(({ edition }) => (edition && edition.norm.bestand !== open.norm.bestand ? [{ ...receiptOf(edition, []).norm }] : [])).map(({ bestand, sha256 }) => ({ bestand, sha256 })),
        uris: found.flatMap(({ data, edition }) => [...data.uris, ...(edition ? edition.sporen.keys() : [])]),
    };
}

const YEARS = /(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?/;

/** The years in the title, the file's name or its folder; else the file's name; the whole path where two would be alike. */
function measurementNames(found: readonly { path: string; title: string | undefined }[]): string[] {
    const short = found.map(({ path, title }) => {
        const [file = path, folder = ''] = path.split(/[\\/]/).reverse();
        const base = file.replace(/\.[^.]*$/, '');
        return [title, base, folder].map((text) => YEARS.exec(text ?? '')?.[0]).find((years) => years !== undefined) ?? base;
    });
    return short.map((name, i) => (short.filter((other) => other === name).length > 1 ? (found[i]?.path ?? name) : name));
}
