// Geeft de norm van een dimensie voor elke waarde een kleur?
import type { Diagnose, Hulp, Taal, Tweetalig } from './define.js';
import { opsomming } from './words.js';

/** So many are named; of more it is told how many there are. */
const MOST = 3;

/** `bij precies 70% en precies 90%`; where a region has an `en` of its own: `bij A en B; en bij C`. */
export function atRegions(gebieden: readonly Tweetalig[], taal: Taal): string {
    const [at, and, more] = taal === 'nl' ? (['bij', 'en', 'andere'] as const) : (['at', 'and', 'others'] as const);
    const shown = gebieden.slice(0, MOST).map((gebied) => gebied[taal]);
    const all = gebieden.length > MOST ? [...shown, `${gebieden.length - MOST} ${more}`] : shown;
    // `van 3 tot en met 5` stands without `bij`.
    const placed = (text: string): string => (/^(van|from) /.test(text) ? text : `${at} ${text}`);
    if (all.length === 1 || !all.some((text) => text.includes(` ${and} `))) return placed(opsomming(all, and));
    return `${all.slice(0, -1).map(placed).join('; ')}; ${and} ${placed(all.at(-1) ?? '')}`;
}

/** `gebieden`: the values without a colour, in the words of the norm. */
export const gatInNorm: Diagnose<{ dimensie: string; gebieden: readonly Tweetalig[] }> = {
    code: 'NT0501',
    ernst: 'waarschuwing',
    bericht: {
        nl: ({ dimensie, gebieden }) => `De norm van ${dimensie} geeft geen score ${atRegions(gebieden, 'nl')}. Een korps met die waarde blijft zonder kleur; neem haar op in een regel, of voeg 'anders ...' toe.`,
        en: ({ dimensie, gebieden }) => `The norm of ${dimensie} gives no score ${atRegions(gebieden, 'en')}. A corps with that value stays without a colour; take it up in a line, or add 'anders ...'.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een norm die niet voor elke waarde een kleur geeft',
    uitleg: `Voor de genoemde waarden geldt geen enkele regel van de norm, en er is geen \`anders\`. Een korps met zo'n waarde krijgt blanco.

Vaak gaat het om één grenswaarde: \`minder dan 70%\` en \`meer dan 70%\` laten precies 70% over. Schrijf \`minstens\` of \`hoogstens\`, of sluit af met \`anders\` en een kleur. Alle waarden zijn bekeken; het is zeker.`,
    fout: `dimensie Referentiekader
  indicator Geborgde referenties: percentage
  rood  bij Geborgde referenties minder dan 70%
  geel  bij Geborgde referenties meer dan 70% en Geborgde referenties minder dan 90%
  groen bij Geborgde referenties meer dan 90%
`,
    goed: `dimensie Referentiekader
  indicator Geborgde referenties: percentage
  rood  bij Geborgde referenties minder dan 70%
  groen bij Geborgde referenties meer dan 90%
  anders geel
`,
};
