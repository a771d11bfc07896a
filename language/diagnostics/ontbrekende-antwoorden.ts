// Heeft het korps alles geleverd wat gevraagd is?
import type { Diagnose, Hulp } from './define.js';
import { opsomming } from './words.js';

const MOST_NAMED = 8;

export interface OntbrekendeAntwoorden {
    readonly korps: string;
    readonly gevraagd: number;
    /** With how it was not supplied: `-`, `Nb`, `n.v.t.`, or empty. */
    readonly ontbreekt: readonly { readonly kolom: string; readonly hoe: string }[];
}

const named = ({ ontbreekt }: OntbrekendeAntwoorden, empty: string, and: 'en' | 'and', more: string): string => {
    const words = ontbreekt.slice(0, MOST_NAMED).map(({ kolom, hoe }) => `${kolom} (${hoe === '' ? empty : hoe})`);
    const rest = ontbreekt.length - words.length;
    return rest > 0 ? `${words.join(', ')} ${and} ${rest} ${more}` : opsomming(words, and);
};

export const ontbrekendeAntwoorden: Diagnose<OntbrekendeAntwoorden> = {
    code: 'NT0411',
    ernst: 'informatie',
    bericht: {
        nl: (feiten) => `${feiten.korps} leverde ${feiten.ontbreekt.length} van de ${feiten.gevraagd} cijfers niet: ${named(feiten, 'leeg', 'en', 'andere')}. Vraag ze na; wat niet is geleverd, telt niet als nul.`,
        en: (feiten) => `${feiten.korps} did not supply ${feiten.ontbreekt.length} of the ${feiten.gevraagd} figures: ${named(feiten, 'empty', 'and', 'others')}. Ask for them; what is not supplied does not count as nought.`,
    },
};

export const hulp: Hulp = {
    titel: 'Cijfers die een korps niet leverde',
    uitleg: `De gegevens hebben een kolom voor dit cijfer, maar dit korps gaf niets op: de cel is leeg, of er staat \`-\`, \`Nb\` of \`n.v.t.\`. Welk van die er staat, wordt onthouden. Een \`0\` is wel een antwoord.

Vraag het cijfer na. Heeft het korps het echt niet, dan kan het zo blijven: een norm geeft dan alleen een kleur als elke mogelijke waarde die kleur geeft.`,
    fout: { norm: `korps Utrecht
korps Zeeland
dimensie Team
  indicator Teamleden: aantal
  anders groen
gegevens "cijfers.csv"
verwacht in de gegevens: totaal van Teamleden is 4
`, bestanden: { 'cijfers.csv': 'korps;teamleden\nUtrecht;4\nZeeland;Nb\n' } },
    goed: { norm: `korps Utrecht
korps Zeeland
dimensie Team
  indicator Teamleden: aantal
  anders groen
gegevens "cijfers.csv"
verwacht in de gegevens: totaal van Teamleden is 4
`, bestanden: { 'cijfers.csv': 'korps;teamleden\nUtrecht;4\nZeeland;0\n' } },
};
