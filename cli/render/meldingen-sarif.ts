// How do other tools for code review read remarks? SARIF 2.1.0, as a plain object.
import { type Bladzijde, type Ernst, type Herkomst, type Melding, renderPage, type Wijziging } from '../../language/index.js';
import { brief, showFile, type Weergave } from './places.js';

export interface SarifOptions extends Weergave {
    readonly versie: string;
    readonly diagnoses: readonly Bladzijde[];
}

const LEVELS: Readonly<Record<Ernst, 'error' | 'warning' | 'note'>> = { fout: 'error', waarschuwing: 'warning', informatie: 'note', hint: 'note' };

export function renderSarif(meldingen: readonly Melding[], options: SarifOptions): object {
    const rules = options.diagnoses.filter(({ code }) => meldingen.some((melding) => melding.code === code));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{
            tool: { driver: { name: 'Normtaal', version: options.versie, language: 'nl', rules: rules.map(ruleOf) } },
            columnKind: 'utf16CodeUnits',
            originalUriBaseIds: { BASIS: { uri: options.basis } },
            results: meldingen.map((melding) => resultOf(melding, rules.findIndex(({ code }) => code === melding.code), options)),
        }],
    };
}

function ruleOf(bladzijde: Bladzijde): object {
    const { code, ernst, naam, hulp } = bladzijde;
    return {
        id: code,
        name: naam,
        shortDescription: { text: hulp.titel },
        fullDescription: { text: hulp.uitleg },
        help: { text: hulp.uitleg, markdown: renderPage(bladzijde) },
        defaultConfiguration: { level: LEVELS[ernst] },
    };
}

function resultOf({ code, ernst, berichten, plaats, reparaties, cel }: Melding, ruleIndex: number, { taal, basis }: SarifOptions): object {
    return {
        ruleId: code,
        ...(ruleIndex >= 0 && { ruleIndex }),
        level: LEVELS[ernst],
        message: { text: brief(berichten[taal]) },
        locations: [{
            physicalLocation: { artifactLocation: artifact(plaats.bestand, basis), region: cel ? { startLine: cel.rij } : regionOf(plaats) },
            ...(cel?.kolom && { logicalLocations: [{ name: cel.kolom, kind: 'member' }] }),
        }],
        ...(reparaties.length > 0 && { fixes: reparaties.map(({ titel, wijzigingen }) => ({ description: { text: titel[taal] }, artifactChanges: changesOf(wijzigingen, basis) })) }),
    };
}

/** A file below the folder is named from it, so that the listing means the same on another machine. */
function artifact(uri: string, basis: string): object {
    const path = showFile(uri, basis);
    const isBelow = uri.startsWith(basis);
    return isBelow ? { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'BASIS' } : { uri };
}

function regionOf({ regel, kolom, eindregel, eindkolom, begin, eind }: Herkomst): object {
    return { startLine: regel, startColumn: kolom, endLine: eindregel, endColumn: eindkolom, charOffset: begin, charLength: eind - begin };
}

function changesOf(wijzigingen: readonly Wijziging[], basis: string): object[] {
    const files = [...new Set(wijzigingen.map(({ plaats }) => plaats.bestand))];
    return files.map((file) => ({
        artifactLocation: artifact(file, basis),
        replacements: wijzigingen.filter(({ plaats }) => plaats.bestand === file)
            .map(({ plaats, tekst }) => ({ deletedRegion: regionOf(plaats), ...(tekst !== '' && { insertedContent: { text: tekst } }) })),
    }));
}
