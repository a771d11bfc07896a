// What does a reviewer of an edition read, and in which order: meaning, norms, corps, sentences?
import type { Dimensienorm, Editievergelijking, Verklaarde, Zinsoorzaak } from '../compare/editions.js';
import type { Herziening } from '../compare/judgements.js';
import type { Getuige } from '../compare/meaning.js';
import type { Zinplek, Zinsverschil } from '../compare/types.js';
import type { Score } from '../decision/types.js';
import type { Taal } from '../diagnostics/index.js';
import { writeNumber } from '../model/numbers.js';
import { describeCorps } from '../result/describe-corps.js';
import type { Toon } from '../result/score-json.js';
import { writeScores } from '../result/score-table.js';
import { regionText } from '../result/value-text.js';
import type { Blok, Deel, Zijde } from './blocks.js';
import { DIFF_TEXTS, type DiffTexts } from './diff-texts.js';

/** The words of a comparison, and of what stands around them. */
export interface DiffWords {
    readonly taal: Taal;
    readonly or: string;
    readonly diff: DiffTexts;
}
export const diffWords = (taal: Taal): DiffWords => ({ taal, or: taal === 'nl' ? 'of' : 'or', diff: DIFF_TEXTS[taal] });

/** So many regions of values are shown for one change; of more it is told how many there are. */
const MOST_REGIONS = 4;
/** So many sentences that together bring something about are named. */
const MOST_CAUSES = 4;

/** `toon`: how a file is shown whose edition has no title. */
export function diffBlocks(vergelijking: Editievergelijking, texts: DiffWords, toon: Toon): Blok[] {
    const { oud, nieuw, zinnen } = vergelijking;
    const { diff } = texts;
    const title = (norm: Editievergelijking['oud']): string => `${norm.editie?.titel ?? toon(norm.bestand)}${norm.editie?.concept ? ` [${diff.concept}]` : ''}`;
    return [
        { soort: 'kop', niveau: 1, tekst: diff.title(title(oud), title(nieuw)) },
        ...meaningBlocks(vergelijking, diff),
        ...normBlocks(vergelijking, texts),
        ...corpsBlocks(vergelijking, diff),
        ...sentenceBlocks(zinnen.filter(({ weegt }) => weegt), vergelijking, diff),
        ...textBlocks(zinnen.filter(({ weegt }) => !weegt), diff),
    ];
}

function meaningBlocks({ weging }: Editievergelijking, diff: DiffTexts): Blok[] {
    const kop: Blok = { soort: 'kop', niveau: 2, tekst: diff.sections.meaning };
    if (!weging) return [kop, { soort: 'alinea', tekst: diff.tooLarge }];
    const { eindscore, dimensies, soorten } = weging;
    const { verhouding, combinaties, strenger, soepeler } = eindscore;
    const part = (n: bigint) => (n === 0n ? undefined : { number: diff.number(n), share: diff.share(n, combinaties) });
    return [
        kop,
        { soort: 'alinea', tekst: diff.meaning(verhouding, diff.number(combinaties), part(strenger), part(soepeler)) },
        ...transitionTable(eindscore, diff),
        ...(soorten.length > 0 ? [{ soort: 'lijst', punten: soorten.map(({ korpsen, betekenis }) => diff.groups(korpsen, betekenis.verhouding)) } as const] : []),
        ...[...dimensies].flatMap(([naam, betekenis]): Blok[] => [{ soort: 'kop', niveau: 3, tekst: diff.ceilings(naam, betekenis.verhouding) }, ...transitionTable(betekenis, diff)]),
        ...(verhouding === 'gelijk' && dimensies.size === 0 ? [] : [{ soort: 'alinea', tekst: diff.combinations } as const]),
    ];
}

function transitionTable({ overgangen }: Verklaarde, diff: DiffTexts): Blok[] {
    if (overgangen.length === 0) return [];
    const { columns } = diff;
    return [{
        soort: 'tabel', koppen: [columns.from, columns.to, columns.count, columns.example, columns.by],
        rijen: overgangen.map(({ van, naar, aantal, getuige, oorzaak }) => [score(van), score(naar), diff.number(aantal), exampleText(getuige, diff), causeText(oorzaak, diff)]),
    }];
}

const score = (value: Score): Deel => ({ scores: [value] });

function exampleText(getuige: Getuige, diff: DiffTexts): string {
    const words = describeCorps([...getuige.keys()], [...getuige.values()]);
    return words === '' ? diff.allGreen : diff.example(words);
}

/** `under`: the dimension that is spoken of already; of another the sentence says whose it is. */
function sentenceText({ oud, nieuw }: Zinsverschil, diff: DiffTexts, under: string | undefined): string {
    const { tekst, herkomst, onder } = (nieuw ?? oud) as Zinplek;
    const owner = onder === undefined || onder === under ? '' : `${onder}, `;
    return nieuw ? `${tekst} (${owner}${diff.line(herkomst.regel)})` : diff.dropped(owner === '' ? tekst : `${tekst} (${onder})`);
}

function causeText({ wijzigingen, kleinste }: Zinsoorzaak, diff: DiffTexts, under?: string): string {
    const shown = wijzigingen.length > MOST_CAUSES + 1 ? wijzigingen.slice(0, MOST_CAUSES) : wijzigingen;
    return [
        ...shown.map((zin) => sentenceText(zin, diff, under)),
        ...(shown.length < wijzigingen.length ? [diff.moreSentences(wijzigingen.length - shown.length)] : []),
        ...(kleinste ? [] : [diff.notSmallest]),
    ].join('; ');
}

function normBlocks({ normen }: Editievergelijking, texts: DiffWords): Blok[] {
    const { diff } = texts;
    const same = normen.filter(({ verschil }) => verschil?.verhouding === 'gelijk');
    const changed = normen.filter((norm) => !same.includes(norm));
    if (changed.length === 0) return [];
    return [
        { soort: 'kop', niveau: 2, tekst: diff.sections.dimensions },
        ...changed.flatMap((norm) => changedNorm(norm, texts)),
        ...(same.length > 0 ? [{ soort: 'alinea', tekst: diff.unchangedNorms(same.map(({ dimensie }) => dimensie)) } as const] : []),
    ];
}

function changedNorm({ dimensie, verschil, heeft, indicatoren }: Dimensienorm, { diff, taal, or }: DiffWords): Blok[] {
    if (!verschil) return [{ soort: 'alinea', tekst: diff.incomparable(dimensie) }];
    const title = heeft === 'nieuw' ? diff.newNorm(dimensie) : heeft === 'oud' ? diff.lostNorm(dimensie) : diff.dimension(dimensie, verschil.verhouding);
    const { columns } = diff;
    // Without a norm every value goes to blanco: there is nothing more to tell.
    if (heeft === 'oud') return [{ soort: 'kop', niveau: 3, tekst: title }];
    return [
        { soort: 'kop', niveau: 3, tekst: title },
        {
            soort: 'tabel', koppen: [columns.from, columns.to, columns.values, columns.by],
            rijen: verschil.overgangen.map(({ van, naar, gebieden, oorzaak }) => {
                const shown = gebieden.slice(0, MOST_REGIONS).map((gebied) => regionText(gebied, indicatoren, taal));
                const more = gebieden.length > MOST_REGIONS ? ` (+ ${gebieden.length - MOST_REGIONS})` : '';
                return [score(van), score(naar), `${shown.join(`; ${or} `)}${more}`, causeText(oorzaak, diff, dimensie)];
            }),
        },
    ];
}

function corpsBlocks({ korpsen }: Editievergelijking, diff: DiffTexts): Blok[] {
    const kop: Blok = { soort: 'kop', niveau: 2, tekst: diff.sections.corps };
    if (!korpsen) return [kop, { soort: 'alinea', tekst: diff.noData }];
    const { gewijzigd, aantal, alleenOud, alleenNieuw } = korpsen;
    const { columns } = diff;
    return [
        kop,
        { soort: 'alinea', tekst: diff.corps(gewijzigd.length, aantal) },
        ...(gewijzigd.length === 0 ? [] : [{
            soort: 'tabel', koppen: [columns.corps, columns.from, columns.to, columns.why],
            rijen: gewijzigd.map(({ korps, van, naar, door, oorzaak, oordelen }): Deel[] => [korps, { scores: van }, { scores: naar }, [
                diff.door[door],
                ...(oorzaak.wijzigingen.length > 0 ? [causeText(oorzaak, diff)] : []),
                ...(door !== 'norm' && oordelen.length > 0 ? [diff.cells(oordelen.map((each) => diff.cell(each.dimensie, writeScores(each.van), writeScores(each.naar))))] : []),
            ].join(': ')]),
        } as const]),
        ...aloneBlocks(alleenOud, alleenNieuw, diff),
    ];
}

const aloneBlocks = (oud: readonly string[], nieuw: readonly string[], diff: DiffTexts): Blok[] => [
    ...(oud.length > 0 ? [{ soort: 'alinea', tekst: diff.onlyOld(oud) } as const] : []),
    ...(nieuw.length > 0 ? [{ soort: 'alinea', tekst: diff.onlyNew(nieuw) } as const] : []),
];

/** In this order: what is most likely to change an outcome first. */
const KINDS: readonly Zinsverschil['soort'][] = ['gewijzigd', 'nieuw', 'vervallen', 'verplaatst', 'gelijkwaardig'];

function sentenceBlocks(zinnen: readonly Zinsverschil[], { hernoemd }: Editievergelijking, diff: DiffTexts): Blok[] {
    const renamed = [...hernoemd.dimensies, ...hernoemd.indicatoren].filter(([oud, nieuw]) => oud !== nieuw).map(([oud, nieuw]) => diff.renamed(oud, nieuw));
    return [
        { soort: 'kop', niveau: 2, tekst: diff.sections.sentences },
        { soort: 'alinea', tekst: zinnen.length === 0 ? diff.noSentences : countText(zinnen, diff) },
        ...(renamed.length > 0 ? [{ soort: 'lijst', punten: renamed } as const] : []),
        ...sideBySide(zinnen, diff),
    ];
}

function textBlocks(zinnen: readonly Zinsverschil[], diff: DiffTexts): Blok[] {
    if (zinnen.length === 0) return [];
    return [{ soort: 'kop', niveau: 2, tekst: diff.sections.texts }, { soort: 'alinea', tekst: countText(zinnen, diff) }, ...sideBySide(zinnen, diff)];
}

function countText(zinnen: readonly Zinsverschil[], diff: DiffTexts): string {
    const count = (soort: Zinsverschil['soort']): number => zinnen.filter((zin) => zin.soort === soort).length;
    return diff.sentenceCount({ nieuw: count('nieuw'), vervallen: count('vervallen'), gewijzigd: count('gewijzigd'), verplaatst: count('verplaatst'), gelijkwaardig: count('gelijkwaardig') });
}

function sideBySide(zinnen: readonly Zinsverschil[], diff: DiffTexts): Blok[] {
    return KINDS.flatMap((kind): Blok[] => {
        const own = zinnen.filter(({ soort }) => soort === kind);
        if (own.length === 0) return [];
        return [
            { soort: 'kop', niveau: 3, tekst: diff.kinds[kind] },
            { soort: 'zinnen', koppen: [diff.columns.before, diff.columns.after], paren: own.map((zin) => pair(zin, diff)) },
        ];
    });
}

function pair({ oud, nieuw, clausules }: Zinsverschil, diff: DiffTexts): Extract<Blok, { soort: 'zinnen' }>['paren'][number] {
    const same = oud !== undefined && nieuw !== undefined && oud.tekst === nieuw.tekst;
    const noot = clausules.length > 0 ? diff.clauses(clausules) : same && oud.betekenis !== nieuw.betekenis ? diff.otherContents : undefined;
    return {
        ...(oud && !same && { oud: sideOf(oud, diff) }), ...(nieuw && { nieuw: sideOf(nieuw, diff) }),
        ...(noot !== undefined && { noot }),
    };
}

const sideOf = ({ tekst, herkomst, onder }: Zinplek, diff: DiffTexts): Zijde => ({ tekst, plaats: [...(onder === undefined ? [] : [onder]), diff.line(herkomst.regel)].join(', ') });

/** `diff NORM --data OUD --data NIEUW`. */
export function revisionBlocks({ korpsen, aantal, alleenOud, alleenNieuw }: Herziening, { diff }: DiffWords): Blok[] {
    const { columns } = diff;
    const scored = korpsen.filter(({ van, naar }) => writeScores(van) !== writeScores(naar));
    const cells = korpsen.flatMap(({ korps, cellen }) => cellen.map((cel): Deel[] => [
        korps, cel.naam, cellText(cel.van), cellText(cel.naar), [cel.toelichting?.status, cel.toelichting?.reden, cel.toelichting?.bron].filter((each) => each !== undefined).join('; '),
    ]));
    return [
        { soort: 'kop', niveau: 1, tekst: diff.sections.judgements },
        { soort: 'alinea', tekst: diff.revised(korpsen.length, aantal, cells.length) },
        ...(cells.length > 0 ? [{ soort: 'tabel', koppen: [columns.corps, columns.cell, columns.from, columns.to, columns.reason], rijen: cells } as const] : []),
        { soort: 'alinea', tekst: diff.corps(scored.length, aantal) },
        ...(scored.length > 0 ? [{ soort: 'tabel', koppen: [columns.corps, columns.from, columns.to], rijen: scored.map(({ korps, van, naar }): Deel[] => [korps, { scores: van }, { scores: naar }]) } as const] : []),
        ...aloneBlocks(alleenOud, alleenNieuw, diff),
    ];
}

function cellText(value: Herziening['korpsen'][number]['cellen'][number]['van']): Deel {
    if (value === undefined) return '-';
    if (typeof value === 'object') return { scores: value };
    if (typeof value === 'boolean') return value ? 'ja' : 'nee';
    return typeof value === 'number' ? writeNumber(value) : value;
}
