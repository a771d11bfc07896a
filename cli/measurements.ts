// Which measurements are meant: a data file judged by the norm of now, or an earlier edition with its own norm and data?
import { type Meting, type Trend, trendOf } from '../language/index.js';
import { UsageError } from './exit.js';
import { show } from './files.js';
import { type OpenData, openData, openNorm, type OpenNorm, receiptOf } from './open-norm.js';
import type { Texts } from './texts/texts.js';

interface Gevonden {
    readonly path: string;
    readonly meting: Omit<Meting, 'naam'>;
    readonly data: OpenData;
    /** Set when it is the data of another edition. */
    readonly edition?: OpenNorm;
}

export interface Eerder {
    readonly metingen: readonly Meting[];
    /** What the norm's own measurement is called, beside these. */
    readonly naam: string;
    readonly bestanden: OpenData['bestanden'];
    readonly uris: readonly string[];
}

/** Earlier measurements, from old to new. */
export async function openEarlier(open: OpenNorm, paths: readonly string[], texts: Texts): Promise<Eerder> {
    const found = await find(open, paths, texts);
    const names = measurementNames([...found.map(nameable), { path: show(open.norm.bestand), title: open.norm.editie?.titel }]);
    return { metingen: found.map(({ meting }, i) => ({ ...meting, naam: names[i] as string })), naam: names.at(-1) as string, bestanden: filesOf(found), uris: urisOf(found) };
}

export interface Metingen {
    readonly trend: Trend;
    readonly bestanden: OpenData['bestanden'];
    /** What earlier measurements were judged by, where that was another norm. */
    readonly normen: OpenData['bestanden'];
    readonly uris: readonly string[];
}

/** From old to new; with one path the data that the norm names itself are the last. */
export async function openMeasurements(open: OpenNorm, paths: readonly string[], texts: Texts): Promise<Metingen> {
    if (paths.length === 0) throw new UsageError(({ trend }) => trend.needs);
    const found = await find(open, paths.length === 1 ? [...paths, undefined] : paths, texts);
    const last = found.at(-1) as Gevonden;
    if (last.edition) throw new UsageError(({ trend }) => trend.otherNorm(last.path));
    const names = measurementNames(found.map(nameable));
    return {
        trend: trendOf(found.map(({ meting }, i) => ({ ...meting, naam: names[i] as string }))),
        bestanden: filesOf(found),
        normen: found.flatMap(({ edition }) => (edition ? [receiptOf(edition, []).norm] : [])).map(({ bestand, sha256 }) => ({ bestand, sha256 })),
        uris: urisOf(found),
    };
}

/** Without a path: the data that the norm names itself. */
async function find(open: OpenNorm, paths: readonly (string | undefined)[], texts: Texts): Promise<Gevonden[]> {
    const found: Gevonden[] = [];
    for (const path of paths) {
        const edition = path !== undefined && /\.norm$/i.test(path) ? await openNorm(path, texts) : undefined;
        const isOther = edition !== undefined && edition.norm.bestand !== open.norm.bestand;
        const judge = isOther ? edition : open;
        const data = await openData(judge, path === undefined || edition ? {} : { data: [path] }, texts);
        found.push({ path: path ?? show(open.norm.bestand), meting: { norm: judge.norm, korpsen: data.gegevens.korpsen }, data, ...(isOther && { edition }) });
    }
    return found;
}

const filesOf = (found: readonly Gevonden[]): OpenData['bestanden'] => [...new Map(found.flatMap(({ data }) => data.bestanden).map((each) => [each.bestand, each])).values()];
const urisOf = (found: readonly Gevonden[]): string[] => found.flatMap(({ data, edition }) => [...data.uris, ...(edition ? edition.sporen.keys() : [])]);
const nameable = ({ path, meting }: Gevonden): { path: string; title: string | undefined } => ({ path, title: /\.norm$/i.test(path) ? meting.norm.editie?.titel : undefined });

const YEARS = /(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?/;

/** What a file is called as a measurement: `2010`. */
export const measurementName = (path: string): string => measurementNames([{ path, title: undefined }])[0] as string;

/** The years in the title, the file's name or its folder; else the file's name; the whole path where two would be alike. */
function measurementNames(found: readonly { path: string; title: string | undefined }[]): string[] {
    const short = found.map(({ path, title }) => {
        const [file = path, folder = ''] = path.split(/[\\/]/).reverse();
        const base = file.replace(/\.[^.]*$/, '');
        return [title, base, folder].map((text) => YEARS.exec(text ?? '')?.[0]).find((years) => years !== undefined) ?? title ?? base;
    });
    return short.map((name, i) => (short.filter((other) => other === name).length > 1 ? (found[i]?.path ?? name) : name));
}
