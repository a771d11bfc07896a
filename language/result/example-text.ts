// How does a corps become a test of the norm: a `voorbeeld` that says its scores and what they give?
import { scoreKorps } from '../decision/score.js';
import { type Decision, type KorpsGegevens, SCORES, type Score, type Waarde } from '../decision/types.js';
import { isUnsure } from '../decision/unsure-values.js';
import { opsomming } from '../diagnostics/words.js';
import type { Norm } from '../model/types.js';
import { answerAsWritten, asWritten } from './as-written.js';
import { writeScores } from './score-table.js';

/** Undefined when sentences cannot say it: for the corps of an example every dimension applies. */
export function exampleText(norm: Norm, decision: Decision, { korps, oordelen, waarden }: KorpsGegevens, titel: string): string | undefined {
    if ([...waarden.values()].some(isUnsure)) return undefined;
    const known = scoreKorps(decision, { korps, oordelen, waarden });
    const own = known.dimensies.map(({ oordeel, geldtNiet }) => (geldtNiet ? undefined : oordeel));
    const values = decision.dimensies.map(({ indicatoren, weegt }, i) => (!weegt || known.dimensies[i]?.geldtNiet ? [] : indicatoren.filter(({ naam }) => waarden.has(naam))));
    const judged = new Map<string, string[]>();
    for (const [i, { naam, weegt }] of decision.dimensies.entries()) {
        if (!weegt) continue; // whatever it is, the end score is the same
        const given = own[i];
        if (given) judged.set(given.join(' of '), [...(judged.get(given.join(' of ')) ?? []), naam]);
        // Not said is blanco, but for `de overige dimensies`.
        else if ((values[i] ?? []).length === 0) judged.set('blanco', [...(judged.get('blanco') ?? []), naam]);
    }
    const rest = (judged.get('groen') ?? []).length > 3;
    const order = (kleuren: string): number => SCORES.indexOf(kleuren.split(' of ')[0] as Score);
    const lines = [...judged].filter(([kleuren]) => !(rest && kleuren === 'groen') && !(kleuren === 'blanco' && !rest)).sort(([a], [b]) => order(a) - order(b))
        .map(([kleuren, namen]) => `  ${kleuren} op ${opsomming(namen.map((naam) => asWritten(norm, naam)), 'en')}`);
    const answers = values.flatMap((indicatoren) => indicatoren.map(({ naam, type }) => `  ${answerAsWritten(naam, type, waarden.get(naam) as Waarde)}`));
    const asExample = scoreKorps(decision, {
        korps: '', waarden: new Map([...waarden].filter(([naam]) => values.some((each) => each.some((indicator) => indicator.naam === naam)))),
        oordelen: new Map(decision.dimensies.flatMap(({ naam }, i) => (own[i] ? [[naam, own[i]]] : []))),
    });
    if (asExample.eindscore.join() !== known.eindscore.join()) return undefined;
    return [`voorbeeld "${titel.replaceAll('"', "'")}"`, ...answers, ...lines, ...(rest ? ['  groen op de overige dimensies'] : []), `  verwacht ${writeScores(known.eindscore).replaceAll('|', ' of ')}`].join('\n');
}
