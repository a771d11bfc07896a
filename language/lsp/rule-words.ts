// What does a weighing sentence mean, in plain words?
import type { Score, Vergelijker } from '../decision/types.js';
import type { Taal } from '../diagnostics/index.js';
import { writeNumber } from '../model/numbers.js';
import { countedDimensions } from '../model/rule-scope.js';
import type { Kleurlijst, Norm, Puntentelling, Regeltekst, Telling, Voorwaarde } from '../model/types.js';
import { either, listed, say } from './texts.js';

const BELOW: Readonly<Record<string, Score>> = { groen: 'geel', geel: 'rood' };
const LOWER: Readonly<Record<string, readonly Score[]>> = { groen: ['rood', 'geel'], geel: ['rood'] };

/** `Als Gedragscode rood is, is de eindscore hoogstens geel.` */
export function ruleWords(regel: Regeltekst, norm: Norm, taal: Taal): string {
    const { als, gevolg, kleur, doel } = regel;
    const most = gevolg === 'leidt tot' ? kleur : (BELOW[kleur] ?? kleur);
    const target = doel ?? say(taal, 'de eindscore', 'the end score');
    const condition = gevolg === 'voorwaarde' ? unmetWords(als, taal) : conditionWords(als, regel, norm, taal);
    const then = say(taal, `is ${target} hoogstens ${most}`, `${target} is at most ${most}`);
    return say(taal, `Als ${condition}, ${then}.`, `If ${condition}, ${then}.`);
}

/** A precondition on `en` fails when one of them is lower, one on `of` when all are. */
function unmetWords(als: Voorwaarde, taal: Taal): string {
    if (als.soort !== 'kleuren') return '';
    const lower = either(taal, LOWER[als.kleuren[0] as Score] ?? []);
    if (als.dimensies.length === 1) return say(taal, `${als.dimensies[0]} ${lower} is`, `${als.dimensies[0]} is ${lower}`);
    if (als.voeg === 'en') return say(taal, `minstens één van ${listed(taal, als.dimensies)} ${lower} is`, `at least one of ${listed(taal, als.dimensies)} is ${lower}`);
    return say(taal, `alle beoordeelde van ${listed(taal, als.dimensies)} ${lower} zijn`, `all judged ones of ${listed(taal, als.dimensies)} are ${lower}`);
}

function conditionWords(als: Voorwaarde, regel: Regeltekst, norm: Norm, taal: Taal): string {
    switch (als.soort) {
        case 'kleuren': return listWords(als, taal);
        case 'telling': return countWords(als, countedDimensions(norm, regel, als).length, taal);
        case 'punten': return pointWords(als, countedDimensions(norm, regel, als).length, taal);
        default: {
            const parts = als.delen.map((deel) => conditionWords(deel, regel, norm, taal));
            const grouped = als.delen.map((deel, i) => (deel.soort === 'en' || deel.soort === 'of' ? `(${parts[i]})` : parts[i]));
            return grouped.join(als.soort === 'en' ? say(taal, ' en ', ' and ') : say(taal, ' of ', ' or '));
        }
    }
}

function listWords({ kleuren, dimensies, voeg }: Kleurlijst, taal: Taal): string {
    const colours = either(taal, kleuren);
    const joined = voeg === 'en' ? listed(taal, dimensies) : either(taal, dimensies);
    const plural = dimensies.length > 1 && voeg === 'en';
    return say(taal, `${joined} ${colours} ${plural ? 'zijn' : 'is'}`, `${joined} ${plural ? 'are' : 'is'} ${colours}`);
}

function countWords({ kleuren, maat, aantal, andere, velden }: Telling, counted: number, taal: Taal): string {
    const colours = either(taal, kleuren);
    const others = andere ? say(taal, 'andere ', 'other ') : '';
    const where = velden.length > 0 ? say(taal, ` van ${listed(taal, velden)}`, ` of ${listed(taal, velden)}`) : '';
    const of = say(taal, `de ${counted} ${others}dimensies${where}`, `the ${counted} ${others}dimensions${where}`);
    if (maat === 'alle') return say(taal, `${of} alle ${colours} zijn`, `${of} are all ${colours}`);
    if (maat === 'geen') return say(taal, `van ${of} er geen enkele ${colours} is`, `none of ${of} is ${colours}`);
    const amount = say(taal, `${maat} ${aantal}`, `${{ minstens: 'at least', hoogstens: 'at most', precies: 'exactly' }[maat]} ${aantal}`);
    return say(taal, `van ${of} er ${amount} ${colours} ${aantal === 1 ? 'is' : 'zijn'}`, `${amount} of ${of} ${aantal === 1 ? 'is' : 'are'} ${colours}`);
}

const COMPARED: Readonly<Record<Vergelijker, readonly [string, string]>> = {
    '<': ['minder dan', 'less than'], '<=': ['hoogstens', 'at most'], '=': ['precies', 'exactly'], '>=': ['minstens', 'at least'], '>': ['meer dan', 'more than'],
};

function pointWords({ vergelijker, grens, deel, velden }: Puntentelling, counted: number, taal: Taal): string {
    const sign = COMPARED[vergelijker][taal === 'nl' ? 0 : 1];
    const where = velden.length > 0 ? say(taal, ` van ${listed(taal, velden)}`, ` of ${listed(taal, velden)}`) : '';
    const number = taal === 'nl' ? writeNumber(grens) : String(grens);
    return deel
        ? say(taal, `de ${counted} dimensies${where} samen ${sign} ${number}% verdienen van de punten die zij konden verdienen`, `the ${counted} dimensions${where} together earn ${sign} ${number}% of the points that they could have earned`)
        : say(taal, `de ${counted} dimensies${where} samen ${sign} ${number} punten verdienen`, `the ${counted} dimensions${where} together earn ${sign} ${number} points`);
}
