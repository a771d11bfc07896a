// What does a report print of a norm? The dimensions with their norms, the weighting, and every reading of ours, in
// the norm's own sentences.
import type { Decision, Dimensie, Zin } from '../decision/types.js';
import { oneLine } from './remarks.js';

export interface MarkdownOptions {
    readonly bestand: string;
    readonly versie: string;
    /** Fields and dimensions with what they are, by name. */
    readonly velden: readonly { readonly naam: string; readonly definitie?: string }[];
    readonly dimensies: readonly { readonly naam: string; readonly kort: string; readonly definitie?: string; readonly zin: Zin }[];
    /** Sentences on the whole norm: what does not apply or is not weighed, and points. */
    readonly zinnen: readonly Zin[];
    /** What is said of blanco. */
    readonly blanco: Zin | undefined;
}

export function emitMarkdown(decision: Decision, options: MarkdownOptions): string {
    const readings: string[] = [];
    /** The mark behind a sentence that is read in our way. */
    const mark = ({ interpretatie }: Zin): string => {
        if (interpretatie === undefined) return '';
        const known = readings.indexOf(interpretatie);
        const number = known < 0 ? readings.push(interpretatie) : known + 1;
        return ` *(lezing ${number})*`;
    };
    const sentence = (zin: Zin): string => `- ${escape(begin(zin.tekst))}${zin.tekst.endsWith('.') ? '' : '.'}${zin.bron === undefined ? '' : ` (${escape(zin.bron)})`}${mark(zin)}${zin.motivering === undefined ? '' : `\n  ${escape(zin.motivering)}`}\n`;
    const sentences = (zinnen: readonly Zin[]): string => zinnen.map(sentence).join('');
    const velden = [...new Set(decision.dimensies.map(({ veld }) => veld))];
    const names = new Map(options.dimensies.map((dimensie) => [dimensie.naam, dimensie]));
    const dimension = (dimensie: Dimensie): string => {
        const known = names.get(dimensie.naam);
        const about = [known?.definitie, known?.zin.bron].filter((part) => part !== undefined);
        const notes = [...(dimensie.weegt ? [] : ['weegt niet mee']), ...(dimensie.gewicht === 1 ? [] : [`gewicht ${String(dimensie.gewicht).replace('.', ',')}`])];
        const norm = dimensie.norm.length === 0 ? '' : `\n${sentences(dimensie.norm.map(({ zin }) => zin))}`;
        const line = `**${escape(known?.kort ?? dimensie.naam)}**${notes.length > 0 ? ` (${notes.join(', ')})` : ''}.${about.length > 0 ? ` ${escape(about[0] as string)}${about.length > 1 ? ` (${escape(about[1] as string)})` : ''}` : ''}`;
        return `${line}\n${norm}\n`;
    };
    const rules = new Map<string, Zin[]>();
    for (const { doel, zin } of decision.plafonds) {
        const about = doel === 'eindscore' ? 'De eindscore' : `De score op ${(decision.dimensies[doel] as Dimensie).naam}`;
        rules.set(about, [...(rules.get(about) ?? []), zin]);
    }
    const body = [
        `# ${escape(decision.titel || options.bestand)}\n\n`,
        ...(decision.concept ? ['**CONCEPT**: deze norm is niet vastgesteld.\n\n'] : []),
        '## De normen per dimensie\n\n',
        ...velden.flatMap((veld) => {
            const definitie = options.velden.find(({ naam }) => naam === veld)?.definitie;
            return [
                ...(veld === undefined ? [] : [`### ${escape(veld)}\n\n${definitie === undefined ? '' : `${escape(definitie)}\n\n`}`]),
                ...decision.dimensies.filter((dimensie) => dimensie.veld === veld).map(dimension),
            ];
        }),
        '## De weging\n\n',
        decision.plafonds.length === 0 ? 'Geen enkele regel verlaagt een score.\n\n' : 'Elke regel geeft een hoogste score. De score is de laagste van wat zij toelaten; de volgorde van de regels maakt niet uit.\n\n',
        ...[...rules].map(([about, zinnen]) => `### ${escape(about)}\n\n${sentences(zinnen)}\n`),
        ...(options.zinnen.length > 0 || options.blanco ? [`### Wat verder geldt\n\n${sentences([...options.zinnen, ...(options.blanco ? [options.blanco] : [])])}\n`] : []),
    ].join('');
    const ours = readings.length === 0 ? '' : `## Onze lezingen\n\nWaar de bron iets openlaat, is het zo gelezen:\n\n${readings.map((reading, i) => `${i + 1}. ${escape(reading)}\n`).join('')}\n`;
    return `${body}${ours}*Gemaakt door Normtaal ${escape(options.versie)} uit ${escape(options.bestand)}.*\n`;
}

const begin = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Text that means nothing in Markdown or HTML but itself. */
const escape = (text: string): string => oneLine(text).replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/&/g, '&amp;').replace(/^(\d*)(?=[-+] |[.)] )/, '$1\\');
