// What does the manual say of each diagnostic? A page of Markdown, and an index of the pages.
import type { Bladzijde } from './all.js';
import type { Ernst, Voorbeeldtekst } from './define.js';

const PREFACE = '<!-- Gemaakt uit de definities in language/diagnostics; wijzig die, en draai: npm run docs -->';

const MEANING: Readonly<Record<Ernst, string>> = {
    fout: 'zolang dit er staat, rekent Normtaal de norm niet uit',
    waarschuwing: 'de norm werkt, maar dit is waarschijnlijk niet de bedoeling',
    informatie: 'goed om te weten; het kan de bedoeling zijn',
    hint: 'het kan eenvoudiger',
};

export function renderPage({ code, ernst, hulp }: Bladzijde): string {
    return [
        PREFACE, '', `# ${code}: ${hulp.titel}`, '', `**${ernst}**: ${MEANING[ernst]}.`, '', hulp.uitleg, '',
        '## Fout', '', ...example(hulp.fout), '', '## Goed', '', ...example(hulp.goed), '',
    ].join('\n');
}

/** Invisible characters are shown by their number: on a page nobody would see them. */
const visible = (text: string): string => text.replace(/[\u0000-\u0008\u200b-\u200f\u2028-\u202e\u2060-\u206f]/g, (teken) => `<U+${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
const block = (language: string, text: string): string[] => [`\`\`\`${language}`, visible(text).trimEnd(), '```'];

function example(tekst: Voorbeeldtekst): string[] {
    if (typeof tekst === 'string') return block('norm', tekst);
    const others = Object.entries(tekst.bestanden).flatMap(([naam, inhoud]) => ['', `met \`${naam}\`:`, '', ...block(naam.endsWith('.csv') ? 'text' : 'norm', inhoud)]);
    return [...block('norm', tekst.norm), ...others];
}

const CHAPTERS: Readonly<Record<string, string>> = { '01': 'Zinnen', '02': 'Namen en bestanden', '03': 'Normen en weging', '04': 'Gegevens' };

export function renderIndex(bladzijden: readonly Bladzijde[]): string {
    const chapters = Object.entries(CHAPTERS).map(([number, titel]) => {
        const rows = bladzijden.filter(({ code }) => code.startsWith(`NT${number}`)).map(({ code, ernst, hulp }) => `| [${code}](${code}.md) | ${ernst} | ${hulp.titel} |`);
        return [`## ${titel}`, '', '| code | ernst | wat er aan de hand is |', '| --- | --- | --- |', ...rows, ''].join('\n');
    });
    const severities = (Object.keys(MEANING) as Ernst[]).filter((ernst) => bladzijden.some((bladzijde) => bladzijde.ernst === ernst)).map((ernst) => `- **${ernst}**: ${MEANING[ernst]}.`);
    return [PREFACE, '', '# Wat Normtaal kan melden', '', ...severities, '', chapters.join('\n')].join('\n');
}
