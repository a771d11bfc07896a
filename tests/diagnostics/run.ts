// How does a test get all remarks on a norm text: sentences, names, norm, and the data that it names?
import { analyse, type Databestand, dataRemarks, expectationRemarks, type GeladenNorm, type Melding, readData, schemaOf, scoreRows, type Voorbeeldtekst } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

export interface Nagekeken extends GeladenNorm {
    readonly alle: readonly Melding[];
}

export async function run(tekst: Voorbeeldtekst): Promise<Nagekeken> {
    const { norm: text, bestanden } = typeof tekst === 'string' ? { norm: tekst, bestanden: {} } : tekst;
    const geladen = await loadText(text, bestanden);
    const files = new Map(Object.entries(bestanden).map(([naam, inhoud]) => [`file:///norm/${naam}`, new TextEncoder().encode(inhoud)]));
    const named = geladen.norm.gegevens.flatMap(({ bestand }) => (files.has(bestand) ? [dataFile(bestand, files.get(bestand) as Uint8Array)] : []));
    const { decision } = geladen;
    const analysed = decision ? analyse(geladen.norm, decision) : [];
    if (named.length === 0) return { ...geladen, alle: [...geladen.meldingen, ...analysed] };
    const gegevens = readData(schemaOf(geladen.norm), named);
    const rijen = decision && gegevens.meldingen.every(({ ernst }) => ernst !== 'fout') ? scoreRows(geladen.norm, decision, gegevens) : undefined;
    const remarks = decision && rijen ? [...dataRemarks(geladen.norm, decision, rijen), ...expectationRemarks(geladen.norm, rijen)] : [];
    return { ...geladen, alle: [...geladen.meldingen, ...analysed, ...gegevens.meldingen, ...(gegevens.ontbrekend ?? []), ...remarks] };
}

/** A workbook is shown as its sheets, each a line with its name and then its rows. */
function dataFile(bestand: string, bytes: Uint8Array): Databestand {
    if (!bestand.endsWith('.xlsx')) return { bestand, bytes };
    const sheets = new TextDecoder().decode(bytes).split(/^\[/m).slice(1);
    return { bestand, bladen: sheets.map((sheet) => ({ naam: sheet.slice(0, sheet.indexOf(']')), rijen: sheet.slice(sheet.indexOf('\n') + 1).trimEnd().split('\n').map((line) => line.split(';')) })) };
}
