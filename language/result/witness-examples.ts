// How do the smallest examples of a change become tests of the new edition: `voorbeeld` sentences?
import type { Editievergelijking } from '../compare/editions.js';
import { evaluate } from '../decision/evaluate.js';
import { type Decision, SCORES } from '../decision/types.js';
import { opsomming } from '../diagnostics/words.js';
import { asWritten } from './as-written.js';
import { describeCorps } from './describe-corps.js';

/** A norm file of its own that uses the new edition at `pad`; undefined when no possible corps changes. */
export function witnessExamples({ weging, nieuw }: Editievergelijking, decision: Decision, pad: string): string | undefined {
    if (!weging || weging.eindscore.overgangen.length === 0) return undefined;
    const examples = weging.eindscore.overgangen.map(({ van, naar, getuige }) => {
        const eigen = decision.dimensies.map(({ naam }) => getuige.get(naam) ?? 'groen');
        const found = evaluate(decision, eigen).eindscore;
        if (found !== naar) throw new Error('An example that was found to change does not.');
        const names = decision.dimensies.map(({ naam }) => naam);
        const said = describeCorps(names, eigen);
        const lines = SCORES.filter((score) => score !== 'groen').flatMap((score) => {
            const dimensies = names.filter((_, i) => eigen[i] === score);
            return dimensies.length === 0 ? [] : [`  ${score} op ${opsomming(dimensies.map((naam) => asWritten(nieuw, naam)), 'en')}`];
        });
        const rest = eigen.some((score) => score === 'groen') ? ['  groen op de overige dimensies'] : [];
        return [`voorbeeld "${van} wordt ${naar}: ${said === '' ? 'alles groen' : said}"`, ...lines, ...rest, `  verwacht ${naar}`].join('\n').replaceAll(/^(voorbeeld ")(.*)(")$/gm, (_, open: string, titel: string, close: string) => open + titel.replaceAll('"', "'") + close);
    });
    return [`gebruik "${pad}"`, ...examples].join('\n\n').concat('\n');
}
