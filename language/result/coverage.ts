// How far do the examples of a norm exercise it, and which examples are missing? In words, with the places.
import { coverage, type Dekking, type Doel, type Enkel, type Vergelijking } from '../analysis/coverage.js';
import { lowest } from '../decision/evaluate.js';
import { scoreKorps, type Uitslag } from '../decision/score.js';
import { type Decision, SCORES, type Score, type Waarde, type Zin } from '../decision/types.js';
import { opsomming } from '../diagnostics/words.js';
import type { Norm } from '../model/types.js';
import { answerAsWritten, asWritten } from './as-written.js';
import { describeCorps } from './describe-corps.js';
import { writeScores } from './score-table.js';
import { voorbeeldKorps } from './test-norm.js';
import { valueText } from './value-text.js';

/** What was asked of one rule: a part goes by its words. */
export interface Regeldekking {
    readonly zin: Zin;
    /** The dimension whose norm it is a line of; none for a weighing rule. */
    readonly dimensie?: string;
    readonly doelen: readonly { readonly soort: 'beslist' | 'geldt niet' | 'waar' | 'onwaar'; readonly deel?: string; readonly stand: Doel<unknown>['stand'] }[];
}

export interface Normdekking {
    readonly regels: readonly Regeldekking[];
    /** The missing examples as sentences of the norm, each whole. */
    readonly voorstel: readonly string[];
}

/** @throws TeGroot when a diagram outgrows its limit. */
export function coverageOf(norm: Norm, decision: Decision): Normdekking {
    const proeven = norm.voorbeelden.map((voorbeeld) => ({
        eigen: voorbeeldKorps(norm, decision, voorbeeld).dimensies.map(({ eigen }) => eigen),
        waarden: new Map(voorbeeld.waarden.map(({ indicator, waarde }) => [indicator, waarde])),
    }));
    const dekking = coverage(decision, proeven);
    return { regels: [...weighingRules(dekking, decision), ...normLines(dekking, decision)], voorstel: proposals(dekking, norm, decision) };
}

function weighingRules({ regels }: Dekking, { plafonds, dimensies }: Decision): Regeldekking[] {
    const words = (deel: Enkel): string => {
        if (deel.soort === 'score') return `${deel.scores.join(' of ')} op ${dimensies[deel.dimensie]?.naam ?? ''}`;
        return deel.soort === 'telling' ? `de telling van ${deel.scores.join(' of ')} op ${deel.dimensies.length} dimensies` : `de punten op ${deel.dimensies.length} dimensies`;
    };
    return plafonds.map(({ zin }, i) => ({ zin, doelen: (regels[i] ?? []).map((doel) => goalOf(doel, words)) }));
}

function normLines({ normen }: Dekking, { dimensies }: Decision): Regeldekking[] {
    return dimensies.flatMap(({ naam, norm, indicatoren }, d) => norm.map(({ zin }, i) => ({
        zin, dimensie: naam,
        doelen: (normen[d]?.[i] ?? []).map((doel) => goalOf(doel, ({ indicator, vergelijker, waarde }: Vergelijking) => {
            const type = indicatoren.find((each) => each.naam === indicator)?.type;
            return `${indicator} ${COMPARED[vergelijker]} ${type ? valueText(waarde, type, 'nl') : String(waarde)}`;
        })),
    })));
}

const COMPARED: Readonly<Record<Vergelijking['vergelijker'], string>> = { '<': 'minder dan', '<=': 'hoogstens', '=': 'is', '>=': 'minstens', '>': 'meer dan' };

function goalOf<L>({ wat, stand }: Doel<L>, words: (deel: L) => string): Regeldekking['doelen'][number] {
    return wat.soort === 'deel' ? { soort: wat.waar ? 'waar' : 'onwaar', deel: words(wat.deel), stand } : { soort: wat.soort, stand };
}

function proposals({ korpsen, waarden }: Dekking, norm: Norm, decision: Decision): string[] {
    const titles = new Set(norm.voorbeelden.map(({ titel }) => titel));
    const title = (text: string): string => {
        const own = text.replaceAll('"', "'");
        let free = own;
        for (let n = 2; titles.has(free); n++) free = `${own} (${n})`;
        titles.add(free);
        return free;
    };
    return [
        ...korpsen.map((eigen) => corpsExample(eigen, norm, decision, title)),
        ...waarden.map(({ dimensie, waarden: values }) => valueExample(dimensie, values, norm, decision, title)),
    ];
}

/** A `voorbeeld` of a corps with these own scores, with what the norm gives it; `title` makes its title of the description. */
export function corpsExample(eigen: readonly Score[], norm: Norm, decision: Decision, title: (text: string) => string): string {
    const names = decision.dimensies.map(({ naam }) => naam);
    const uitslag = scoreKorps(decision, { korps: '', oordelen: new Map(names.map((naam, i) => [naam, [eigen[i] as Score]])), waarden: new Map() });
    const lines = SCORES.filter((score) => score !== 'groen').flatMap((score) => {
        const on = names.filter((_, i) => eigen[i] === score);
        return on.length === 0 ? [] : [`  ${score} op ${opsomming(on.map((naam) => asWritten(norm, naam)), 'en')}`];
    });
    const words = describeCorps(names, eigen);
    return [
        `voorbeeld "${title(words === '' ? 'alles groen' : words)}"`, ...lines,
        ...(eigen.includes('groen') ? ['  groen op de overige dimensies'] : []),
        ...expectations(uitslag, norm),
    ].join('\n');
}

/** Of every target that a rule lowers, and of the end score: the score with the rule that decides it. */
function expectations({ plafonds, eindscore, dimensies }: Uitslag, norm: Norm): string[] {
    const targets = [...new Set(plafonds.map(({ plafond }) => plafond.doel))].filter((doel) => doel !== 'eindscore');
    const because = (doel: (typeof targets)[number] | 'eindscore', score: Score): string => {
        const own = plafonds.filter(({ plafond }) => plafond.doel === doel).map(({ plafond }) => plafond);
        const low = own.reduce<'rood' | 'geel'>((least, { hoogstens }) => lowest(least, hoogstens), 'geel');
        const rule = own.find(({ hoogstens }) => hoogstens === low);
        return rule && score === rule.hoogstens ? `, want ${rule.zin.tekst}` : '';
    };
    return [
        ...targets.flatMap((doel) => {
            const { naam, score } = dimensies[doel] as Uitslag['dimensies'][number];
            return [`  verwacht ${writeScores(score)} op ${asWritten(norm, naam)}${because(doel, score[0] as Score)}`];
        }),
        `  verwacht ${writeScores(eindscore)}${because('eindscore', eindscore[0] as Score)}`,
    ];
}

function valueExample(dimensie: number, waarden: ReadonlyMap<string, Waarde>, norm: Norm, decision: Decision, title: (text: string) => string): string {
    const { naam, indicatoren } = decision.dimensies[dimensie] as Decision['dimensies'][number];
    const written = indicatoren.map((indicator) => answerAsWritten(indicator.naam, indicator.type, waarden.get(indicator.naam) as Waarde));
    const { score } = scoreKorps(decision, { korps: '', oordelen: new Map(), waarden }).dimensies[dimensie] as Uitslag['dimensies'][number];
    return [`voorbeeld "${title(`${naam}: ${written.join(', ')}`)}"`, ...written.map((line) => `  ${line}`), `  verwacht ${writeScores(score)} op ${asWritten(norm, naam)}`].join('\n');
}
