// Does a norm give what its examples expect, and the data what the norm expects of it?
import { lowest } from '../decision/evaluate.js';
import { buildPlafond } from '../decision/build.js';
import { scoreKorps, sortScores, type Uitslag } from '../decision/score.js';
import type { Decision, Plafond, Score, Waarde } from '../decision/types.js';
import type { Tweetalig } from '../diagnostics/define.js';
import type { Norm, Regeltekst, Voorbeeld } from '../model/types.js';
import { testVerwachting } from './test-expectation.js';
import type { Toets } from './toets.js';
import { type Rij, writeScores } from './score-table.js';

export function testNorm(norm: Norm, decision: Decision, rijen: readonly Rij[] | undefined): Toets[] {
    const examples = norm.voorbeelden.flatMap((voorbeeld) => testVoorbeeld(norm, decision, voorbeeld));
    return rijen ? [...examples, ...norm.verwachtingen.map((verwachting) => testVerwachting(verwachting, rijen))] : examples;
}

/** The corps that an example describes: what it does not give is blanco. */
export function voorbeeldKorps(norm: Norm, decision: Decision, voorbeeld: Voorbeeld): Uitslag {
    const oordelen = new Map<string, readonly Score[]>();
    for (const { kleuren, dimensies } of voorbeeld.scores) if (dimensies !== 'overige') for (const naam of dimensies) oordelen.set(naam, kleuren);
    const waarden = new Map<string, Waarde>(voorbeeld.waarden.map(({ indicator, waarde }) => [indicator, waarde]));
    // A dimension of which a value is given is not one of the others, be it that no line of its norm reads it.
    const own = new Map(norm.dimensies.map(({ naam, indicatoren }) => [naam, indicatoren]));
    const given = (naam: string, read: readonly { naam: string }[]): boolean => oordelen.has(naam) || [...read, ...(own.get(naam) ?? [])].some((indicator) => waarden.has(indicator.naam));
    const rest = voorbeeld.scores.find(({ dimensies }) => dimensies === 'overige');
    if (rest) for (const { naam, indicatoren } of decision.dimensies) if (!given(naam, indicatoren)) oordelen.set(naam, rest.kleuren);
    return scoreKorps(decision, { korps: '', oordelen, waarden });
}

function testVoorbeeld(norm: Norm, decision: Decision, voorbeeld: Voorbeeld): Toets[] {
    const uitslag = voorbeeldKorps(norm, decision, voorbeeld);
    return voorbeeld.verwacht.map(({ kleuren, doel, want, zin }): Toets => {
        const target = doel === undefined ? 'eindscore' : decision.dimensies.findIndex(({ naam }) => naam === doel);
        const actual = target === 'eindscore' ? uitslag.eindscore : (uitslag.dimensies[target]?.score ?? []);
        const naam = `"${voorbeeld.titel}"${voorbeeld.verwacht.length > 1 ? `, ${zin.tekst}` : ''}`;
        const uitleg = writeScores(actual) !== writeScores(kleuren)
            ? withReason(uitslag, target, {
                nl: `verwacht ${writeScores(kleuren)}, maar de norm geeft ${writeScores(actual)}`,
                en: `expected ${writeScores(kleuren)}, but the norm gives ${writeScores(actual)}`,
            })
            : want && missingReason(norm, decision, uitslag, want);
        return { soort: 'voorbeeld', naam, uitkomst: uitleg === undefined ? 'geslaagd' : 'mislukt', ...(uitleg !== undefined && { uitleg }), zin };
    });
}

/** The lowest ceilings that hold for a target. */
function lowestCeilings({ plafonds }: Uitslag, doel: Plafond['doel']): readonly Plafond[] {
    const own = plafonds.map(({ plafond }) => plafond).filter((plafond) => plafond.doel === doel);
    const low = own.reduce<Plafond['hoogstens']>((least, { hoogstens }) => lowest(least, hoogstens), 'geel');
    return own.filter(({ hoogstens }) => hoogstens === low);
}

/** What is said, with the sentences that make it so. */
function withReason(uitslag: Uitslag, doel: Plafond['doel'], { nl, en }: Tweetalig): Tweetalig {
    const zinnen = lowestCeilings(uitslag, doel).map(({ zin }) => zin);
    if (zinnen.length === 0) return { nl, en };
    return {
        nl: `${nl}, want ${zinnen.map(({ tekst, herkomst }) => `'${tekst}' (regel ${herkomst.regel})`).join(' en ')}`,
        en: `${en}, because of ${zinnen.map(({ tekst, herkomst }) => `'${tekst}' (line ${herkomst.regel})`).join(' and ')}`,
    };
}

/** What a ceiling says, however its sentence is written: two that say the same have the same. */
export const meaningOf = ({ als, hoogstens, doel }: Plafond): string =>
    // `geel of rood` says what `rood of geel` says.
    JSON.stringify([als, hoogstens, doel], (key, value: unknown) => (key === 'scores' ? sortScores(value as readonly Score[]) : value));

/** The ceiling that a sentence after `want` stands for; none where no rule can say that. */
export function wantedCeiling(norm: Norm, decision: Decision, want: Regeltekst): Plafond | undefined {
    const index = (naam: string): number => decision.dimensies.findIndex((dimensie) => dimensie.naam === naam);
    return buildPlafond(norm, { ...want, zin: (norm.voorbeelden[0] as Voorbeeld).zin }, index);
}

/** The rule after `want` is told by what it says, not by how it is written. */
function missingReason(norm: Norm, decision: Decision, uitslag: Uitslag, want: Regeltekst): Tweetalig | undefined {
    const wanted = wantedCeiling(norm, decision, want);
    const isWanted = (plafond: Plafond): boolean => wanted !== undefined && meaningOf(plafond) === meaningOf(wanted);
    if (!wanted || !decision.plafonds.some(isWanted)) {
        return { nl: "de norm heeft geen regel zoals die achter 'want'", en: "the norm has no rule like the one after 'want'" };
    }
    if (lowestCeilings(uitslag, wanted.doel).some(isWanted)) return undefined;
    const holds = uitslag.plafonds.some(({ plafond }) => isWanted(plafond));
    return withReason(uitslag, wanted.doel, {
        nl: `de regel achter 'want' ${holds ? 'is niet de strengste' : 'geldt hier niet'}`,
        en: `the rule after 'want' ${holds ? 'is not the strictest' : 'does not hold here'}`,
    });
}
