// How is a remark of ours said in the protocol?
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type TextEdit } from 'vscode-languageserver';
import {
    andersNooit, dimensieZonderGevolg, dubbeleZin, type Ernst, type Melding, normregelGeldtNooit, normregelZonderGevolg, ongebruikteIndicator, regelGeldtNooit,
    regelZonderGevolg, type Reparatie, type Taal, zelfdeRegel,
} from '../diagnostics/index.js';
import { type Cellen, rangeOf } from './ranges.js';

const SEVERITY: Readonly<Record<Ernst, DiagnosticSeverity>> = {
    fout: DiagnosticSeverity.Error, waarschuwing: DiagnosticSeverity.Warning, informatie: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
};

/** What could be removed and nothing would change: shown faded. */
const UNNECESSARY: ReadonlySet<string> = new Set([
    andersNooit, dimensieZonderGevolg, dubbeleZin, normregelGeldtNooit, normregelZonderGevolg, ongebruikteIndicator, regelGeldtNooit, regelZonderGevolg, zelfdeRegel,
].map(({ code }) => code));

export interface Weergave {
    readonly taal: Taal;
    /** Where the pages of the manual stand: a URI that ends in `/`. */
    readonly handleiding?: string | undefined;
    readonly cellsOf: (uri: string) => Cellen;
    readonly clientUriOf: (uri: string) => string;
}

/** A repair as the client can apply it: `data` of a diagnostic holds these. */
export interface Reparatiegegevens {
    readonly titel: string;
    readonly veilig: boolean;
    readonly changes: Readonly<Record<string, readonly TextEdit[]>>;
}

export function toDiagnostic({ code, ernst, berichten, plaats, reparaties, cel, verwant }: Melding, weergave: Weergave): Diagnostic {
    const { taal, handleiding, cellsOf, clientUriOf } = weergave;
    const inTable = cel && cellsOf(plaats.bestand);
    // In a workbook nothing can be underlined: the words say which cell it is.
    const where = cel && !inTable?.find(cel.rij, plaats.kolom) ? `${taal === 'nl' ? 'Rij' : 'Row'} ${cel.rij}, '${cel.kolom}': ` : '';
    return {
        range: inTable ? inTable.at(plaats.regel, plaats.kolom) : rangeOf(plaats),
        severity: SEVERITY[ernst],
        ...(code !== '' && { code }),
        source: 'normtaal',
        message: where + berichten[taal],
        ...(handleiding !== undefined && code !== '' && { codeDescription: { href: `${handleiding}${code}.md` } }),
        ...(UNNECESSARY.has(code) && { tags: [DiagnosticTag.Unnecessary] }),
        ...(verwant && verwant.length > 0 && {
            relatedInformation: verwant.map(({ plaats: { bestand }, plaats: other, tekst }) => ({ location: { uri: clientUriOf(bestand), range: 'kop' in other ? cellsOf(bestand).at(other.regel, other.kolom) : rangeOf(other) }, message: tekst[taal] })),
        }),
        ...(reparaties.length > 0 && { data: { code, reparaties: reparaties.map((each) => repairData(each, weergave)) } }),
    };
}

function repairData({ titel, veilig, wijzigingen }: Reparatie, { taal, clientUriOf }: Weergave): Reparatiegegevens {
    const changes: Record<string, TextEdit[]> = {};
    for (const { plaats, tekst } of wijzigingen) (changes[clientUriOf(plaats.bestand)] ??= []).push({ range: rangeOf(plaats), newText: tekst });
    return { titel: titel[taal], veilig, changes };
}
