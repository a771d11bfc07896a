// Do the data give what the norm expects of them? A deviation that is argued passes while it is there.
import { compare } from '../decision/evaluate.js';
import type { Antwoord, Waarde } from '../decision/types.js';
import { boundsOf } from '../decision/unsure-values.js';
import { writeAnswer } from '../data/write-answer.js';
import type { Tweetalig, Verwant } from '../diagnostics/define.js';
import { ginds, zelfde } from '../diagnostics/words.js';
import { writeNumber } from '../model/numbers.js';
import type { Kleurverwachting, Korpsverwachting, Somverwachting, Verwachting } from '../model/types.js';
import type { Rij } from './score-table.js';
import type { Toets } from './toets.js';

const MAX_NAMED = 8;

export function testVerwachting(verwachting: Verwachting, rijen: readonly Rij[]): Toets {
    const { wijktAf, zin } = verwachting;
    const wrong = wrongIn(verwachting, rowsAbout(verwachting, rijen));
    const base = { soort: 'gegevens', naam: zin.tekst, zin } as const;
    if (wrong === undefined && wijktAf === undefined) return { ...base, uitkomst: 'geslaagd' };
    if (wrong === undefined) return { ...base, uitkomst: 'mislukt', uitleg: { nl: "klopt wel; haal 'wijkt af omdat' weg", en: "it does agree; remove 'wijkt af omdat'" } };
    return wijktAf === undefined
        ? { ...base, uitkomst: 'mislukt', uitleg: wrong }
        : { ...base, uitkomst: 'wijkt af', uitleg: { nl: `${wrong.nl}; ${wijktAf}`, en: `${wrong.en}; ${wijktAf}` } };
}

const rowsAbout = ({ korpsen }: Verwachting, rijen: readonly Rij[]): readonly Rij[] => (korpsen ? rijen.filter(({ korps }) => korpsen.leden.includes(korps)) : rijen);

/** The cells that it is about where it holds of each corps and does not of some, with what stands there. */
export function cellsAgainst(verwachting: Verwachting, rijen: readonly Rij[]): Verwant[] {
    if (verwachting.soort !== 'per korps') return [];
    const { links, rechts } = verwachting;
    return corpsAgainst(verwachting, rowsAbout(verwachting, rijen)).slice(0, MAX_NAMED).flatMap((rij) => [links, rechts].flatMap((indicator) => {
        const plaats = rij.gegevens?.plaatsen.get(indicator);
        return plaats ? [ginds(plaats, `${rij.korps}: ${indicator} ${writeAnswer(valueOf(rij, indicator) as Antwoord)}`)] : [];
    }));
}

/** What the data give instead; undefined when they give what is expected. */
function wrongIn(verwachting: Verwachting, rijen: readonly Rij[]): Tweetalig | undefined {
    switch (verwachting.soort) {
        case 'kleuren':
            return wrongColours(verwachting, rijen);
        case 'som':
            return wrongSum(verwachting, rijen);
        case 'per korps':
            return wrongCorps(verwachting, rijen);
    }
}

function wrongColours({ keren, dimensie }: Kleurverwachting, rijen: readonly Rij[]): Tweetalig | undefined {
    const scores = rijen.map((rij) => (dimensie === undefined ? rij.eindscore : (rij.dimensies.find(({ naam }) => naam === dimensie)?.score ?? ['blanco' as const])));
    // Of the end score every colour is counted; what is not named must not occur.
    const named = new Set(keren.map(({ kleur }) => kleur));
    const unnamed = dimensie === undefined ? (['groen', 'geel', 'rood', 'blanco'] as const).filter((kleur) => !named.has(kleur)).map((kleur) => ({ kleur, aantal: 0 })) : [];
    const wrong = [...keren, ...unnamed].flatMap(({ kleur, aantal }): Tweetalig[] => {
        const least = scores.filter((set) => set.length === 1 && set[0] === kleur).length;
        const most = scores.filter((set) => set.includes(kleur)).length;
        if (least === aantal && most === aantal) return [];
        return [{
            nl: `${least === most ? least : `${least} tot en met ${most}`} keer ${kleur} in plaats van ${aantal}`,
            en: `${least === most ? least : `${least} to ${most}`} ${kleur} instead of ${aantal}`,
        }];
    });
    return wrong.length === 0 ? undefined : theDataGive({ nl: wrong.map(({ nl }) => nl).join(', '), en: wrong.map(({ en }) => en).join(', ') });
}

const theDataGive = ({ nl, en }: Tweetalig): Tweetalig => ({ nl: `de gegevens geven ${nl}`, en: `the data give ${en}` });
const valueOf = (rij: Rij, indicator: string): Antwoord | undefined => rij.gegevens?.waarden.get(indicator);

function wrongSum({ maat, indicator, vergelijker, waarde, tot }: Somverwachting, rijen: readonly Rij[]): Tweetalig | undefined {
    const supplied = rijen.map((rij) => valueOf(rij, indicator)).filter((value) => value !== undefined);
    const bounds = supplied.map(boundsOf).filter((each) => each !== undefined);
    if (maat !== 'aantal' && bounds.length === 0) return { nl: `geen enkel korps gaf ${indicator} op`, en: `no corps supplied ${indicator}` };
    const measure = { aantal: () => supplied.length, totaal: exactSum, laagste: (values: readonly number[]) => Math.min(...values), hoogste: (values: readonly number[]) => Math.max(...values) }[maat];
    // Where an answer is unsure, what is expected must come out whatever it turns out to be.
    const [least, most] = [measure(bounds.map(([low]) => low)), measure(bounds.map(([, high]) => high))];
    const agrees = vergelijker === '=' ? least === waarde && most === waarde : compare(least, vergelijker, waarde) && compare(most, vergelijker, waarde) && (tot === undefined || most <= tot);
    return agrees ? undefined : theDataGive(least === most ? zelfde(writeNumber(least)) : { nl: `${writeNumber(least)} tot en met ${writeNumber(most)}`, en: `${writeNumber(least)} to ${writeNumber(most)}` });
}

/** Decimals are added as whole millionths, so that 0,1 and 0,2 make 0,3. */
const exactSum = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + Math.round(value * 1e6), 0) / 1e6;

const corpsAgainst = ({ links, vergelijker, rechts }: Korpsverwachting, rijen: readonly Rij[]): Rij[] => rijen.filter((rij) => {
    const [left, right] = [valueOf(rij, links), valueOf(rij, rechts)];
    return left !== undefined && right !== undefined && !isSo(left, vergelijker, right);
});

function wrongCorps(verwachting: Korpsverwachting, rijen: readonly Rij[]): Tweetalig | undefined {
    const wrong = corpsAgainst(verwachting, rijen).map((rij) => {
        const [left, right] = [verwachting.links, verwachting.rechts].map((indicator) => writeAnswer(valueOf(rij, indicator) as Antwoord));
        return { nl: `${rij.korps} (${left} en ${right})`, en: `${rij.korps} (${left} and ${right})` };
    });
    if (wrong.length === 0) return undefined;
    const named = wrong.slice(0, MAX_NAMED);
    const more = wrong.length - named.length;
    return {
        nl: `niet bij ${named.map(({ nl }) => nl).join(', ')}${more > 0 ? ` en nog ${more}` : ''}`,
        en: `not for ${named.map(({ en }) => en).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    };
}

/** Whether it is so whatever unsure answers turn out to be: of numbers their ends tell. */
function isSo(left: Antwoord, vergelijker: Korpsverwachting['vergelijker'], right: Antwoord): boolean {
    const ends = (antwoord: Antwoord): readonly Waarde[] => boundsOf(antwoord) ?? (Array.isArray(antwoord) ? (antwoord as readonly Waarde[]) : [antwoord as Waarde]);
    return ends(left).every((a) => ends(right).every((b) => compare(a, vergelijker, b)));
}
