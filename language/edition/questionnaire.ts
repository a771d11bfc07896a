// What does a corps fill in? One sheet made from the indicators of a norm: what is asked, what it means, and room to answer. It is read back as data.
import type { Invoerregel, Werkblad, Werkbladcel } from '../data/xlsx-write.js';
import type { IndicatorType } from '../decision/types.js';
import { opsomming } from '../diagnostics/words.js';
import type { Norm } from '../model/types.js';
import { writeNumber } from '../model/numbers.js';

/** The headings are those that the reader of data knows (`read-data.ts`). */
const HEADINGS = ['Korps', 'Aandachtsveld', 'Dimensie', 'Vraag', 'Definitie', 'Wat vult u in', 'Antwoord', 'Opmerkingen'];
const WIDTHS = [22, 20, 26, 34, 48, 30, 18, 40];
const ANSWER = HEADINGS.indexOf('Antwoord');
const FILL = 'FFF9DB';
const HOW = 'Vul de gele cellen in. Weet u een antwoord niet, schrijf dan Nb; geldt een vraag niet voor uw korps, schrijf dan n.v.t. Een 0 telt als antwoord. Een schatting mag als bereik: 15-20.';

/** The sheet for one corps; without a name the corps fills that in too. Undefined when the norm asks this corps nothing. */
export function questionnaireFor(norm: Norm, korps: string | undefined): Werkblad | undefined {
    const exempt = new Set(norm.geldtNiet.flatMap(({ dimensies, korpsen }) => (korps !== undefined && korpsen.includes(korps) ? dimensies : [])));
    const asked = norm.dimensies.filter(({ naam }) => !exempt.has(naam)).flatMap((dimensie) => dimensie.indicatoren.map((indicator) => ({ dimensie, indicator })));
    if (asked.length === 0) return undefined;
    const titel = norm.editie?.titel ?? 'Vragenlijst';
    const first = 3;
    const wrapped = (waarde: string): Werkbladcel => ({ waarde, terugloop: true, rand: true });
    const open: Werkbladcel = { waarde: null, achtergrond: FILL, rand: true, invulbaar: true, terugloop: true };
    return {
        naam: 'Vragenlijst',
        breedtes: WIDTHS,
        bevrorenRijen: first,
        beschermd: true,
        liggend: true,
        filter: { rij: first - 1, kolom: 0, totRij: first - 1 + asked.length, totKolom: HEADINGS.length - 1 },
        rijen: [
            [{ waarde: korps === undefined ? titel : `${titel}: vragenlijst voor ${korps}`, vet: true, grootte: 14 }],
            [{ waarde: HOW, cursief: true }],
            HEADINGS.map((waarde) => ({ waarde, vet: true, achtergrond: 'D9E2EC', rand: true })),
            ...asked.map(({ dimensie, indicator }) => [
                korps === undefined ? open : wrapped(korps), wrapped(dimensie.veld ?? ''), wrapped(dimensie.naam), wrapped(indicator.naam), wrapped(dimensie.definitie ?? ''), wrapped(expected(indicator.type)), open, open,
            ]),
        ],
        invoerregels: asked.flatMap(({ indicator }, i) => ruleOf(indicator.type, first + i)),
    };
}

function expected(type: IndicatorType): string {
    switch (type.soort) {
        case 'ja/nee':
            return 'ja of nee';
        case 'keuze':
            return opsomming(type.keuzes);
        case 'tekst':
            return 'een tekst';
        case 'percentage':
            return 'een percentage van 0 tot en met 100';
        case 'aantal':
        case 'getal': {
            const unit = type.eenheid === undefined ? '' : `, in ${type.eenheid}`;
            const range = type.van === undefined || type.tot === undefined ? '' : `, van ${writeNumber(type.van)} tot en met ${writeNumber(type.tot)}`;
            return `${type.soort === 'aantal' ? 'een heel getal' : 'een getal'}${unit}${range}`;
        }
    }
}

/** Excel points out what does not fit and lets it stand: `Nb` and `15-20` are answers too. */
function ruleOf(type: IndicatorType, rij: number): Invoerregel[] {
    const bereik = { rij, kolom: ANSWER, totRij: rij, totKolom: ANSWER };
    const melding = `Verwacht: ${expected(type)}. Niet bekend? Schrijf Nb.`;
    switch (type.soort) {
        case 'ja/nee':
            return [{ bereik, mag: { soort: 'lijst', keuzes: ['ja', 'nee', 'Nb'] }, melding }];
        case 'keuze': {
            const keuzes = [...type.keuzes, 'Nb'];
            // Excel keeps a list in 255 characters, parted by commas.
            return keuzes.join(',').length > 255 || keuzes.some((keuze) => /[,"]/.test(keuze)) ? [] : [{ bereik, mag: { soort: 'lijst', keuzes }, melding }];
        }
        case 'tekst':
            return [];
        case 'percentage':
            return [{ bereik, mag: { soort: 'getal', van: 0, tot: 100 }, melding }];
        case 'aantal':
        case 'getal':
            return [{ bereik, mag: { soort: type.soort === 'aantal' ? 'heel getal' : 'getal', van: type.van ?? (type.soort === 'aantal' ? 0 : -1e9), tot: type.tot ?? 1e9 }, melding }];
    }
}
