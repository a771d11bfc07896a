// How does a test get all remarks on a norm text: sentences, names, norm, and the data that it names?
import { analyse, dataRemarks, type GeladenNorm, type Melding, readData, schemaOf, scoreRows, type Voorbeeldtekst } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

export interface Nagekeken extends GeladenNorm {
    readonly alle: readonly Melding[];
}

export async function run(tekst: Voorbeeldtekst): Promise<Nagekeken> {
    const { norm: text, bestanden } = typeof tekst === 'string' ? { norm: tekst, bestanden: {} } : tekst;
    const geladen = await loadText(text, bestanden);
    const files = new Map(Object.entries(bestanden).map(([naam, inhoud]) => [`file:///norm/${naam}`, new TextEncoder().encode(inhoud)]));
    const named = geladen.norm.gegevens.flatMap(({ bestand }) => (files.has(bestand) ? [{ bestand, bytes: files.get(bestand) as Uint8Array }] : []));
    const { decision } = geladen;
    const analysed = decision ? analyse(geladen.norm, decision) : [];
    if (named.length === 0) return { ...geladen, alle: [...geladen.meldingen, ...analysed] };
    const gegevens = readData(schemaOf(geladen.norm), named);
    const remarks = decision && gegevens.meldingen.every(({ ernst }) => ernst !== 'fout') ? dataRemarks(decision, scoreRows(geladen.norm, decision, gegevens), geladen.norm) : [];
    return { ...geladen, alle: [...geladen.meldingen, ...analysed, ...gegevens.meldingen, ...remarks] };
}
