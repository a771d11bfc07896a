// Which sentences does an edition hold, and what does each of them say? One list, with what makes two of them the same.
import type { IndicatorType, NormConditie, Zin } from '../decision/types.js';
import { writeNumber } from '../model/numbers.js';
import { namedDimensions, simpleConditions } from '../model/rule-scope.js';
import { opsomming } from '../diagnostics/words.js';
import { writtenAs } from '../reader.js';
import type { Norm, Regeltekst, Voorwaarde } from '../model/types.js';
import type { Zinplek, Zinsoort } from './types.js';

/** `norm` goes by the names of the new edition. */
export function sentencesOf(norm: Norm): Zinplek[] {
    return [
        ...one('editie', norm.editie && { zin: norm.editie.zin, says: [norm.editie.titel, norm.editie.periode, norm.editie.concept, norm.editie.vastgesteldOp] }),
        ...one('blanco', norm.blancoZin && { zin: norm.blancoZin, says: norm.blancoAls }),
        ...one('eenheden', norm.eenhedenZin && { zin: norm.eenhedenZin, says: norm.eenhedenScoren }),
        ...one('punten', norm.punten && { zin: norm.punten.zin, says: norm.punten.waarden }),
        // The same file, seen from another folder, is the same file.
        ...norm.gegevens.map(({ pad, bestand, herkomst }, index) => sentence('gegevens', { tekst: `gegevens "${pad}"`, herkomst }, { index, says: bestand })),
        ...norm.velden.map(({ naam, definitie, zin }, index) => sentence('aandachtsveld', zin, { index, sleutel: naam, says: naam, ...(definitie !== undefined && { definitie }) })),
        ...norm.dimensies.flatMap((dimensie, index) => dimensionSentences(dimensie, index)),
        ...norm.regels.map((regel, index) => sentence('weging', regel.zin, {
            index, says: ruleForm(regel), means: ruleMeaning(regel), over: overRule(regel), ...(regel.voorheen !== undefined && { voorheen: regel.voorheen }),
        })),
        ...norm.geldtNiet.map(({ dimensies, korpsen, zin }, index) => sentence('geldt niet', zin, {
            index, says: [dimensies, korpsen], means: [sorted(dimensies), sorted(korpsen)], over: dimensies,
        })),
        ...norm.weegtNiet.map(({ dimensies, zin }, index) => sentence('weegt niet mee', zin, { index, says: dimensies, means: sorted(dimensies), over: dimensies })),
        ...norm.korpsen.map(({ naam, aliassen, herkomst }, index) => sentence('korps', { tekst: `korps ${naam}${aliassen.length > 0 ? ` ook bekend als ${aliassen.join(', ')}` : ''}`, herkomst }, { index, sleutel: naam, says: [naam, aliassen] })),
        ...norm.groepen.map(({ naam, leden, zin }, index) => sentence('groep', zin, { index, sleutel: naam, says: [naam, leden], means: [naam, sorted(leden)] })),
        ...norm.eenheden.map(({ naam, leden, zin }, index) => sentence('eenheid', zin, { index, sleutel: naam, says: [naam, leden], means: [naam, sorted(leden)] })),
        ...norm.voorbeelden.map(({ titel, zin, scores, waarden, verwacht }, index) => sentence('voorbeeld', zin, {
            index, sleutel: titel,
            says: [titel, scores.map(({ kleuren, dimensies }) => [kleuren, dimensies]), waarden.map(({ indicator, waarde }) => [indicator, waarde]), verwacht.map(({ kleuren, doel, want }) => [kleuren, doel, want && ruleForm(want)])],
        })),
        ...norm.verwachtingen.map(({ zin, korpsen, ...rest }, index) => sentence('verwachting', zin, { index, says: [korpsen?.naam, rest] })),
        ...norm.afwijkingen.map(({ korps, dimensie, reden, zin }, index) => sentence('afwijking', zin, { index, sleutel: `${korps}\n${dimensie}`, says: [korps, dimensie, reden] })),
    ];
}

type Zinbegin = Pick<Zin, 'tekst' | 'herkomst'> & Partial<Pick<Zin, 'bron' | 'motivering' | 'interpretatie'>>;

interface Inhoud {
    readonly index: number;
    readonly sleutel?: string;
    readonly onder?: string;
    readonly definitie?: string;
    readonly voorheen?: string;
    /** As it is said, and what that means; the same unless the order or the choice of words is free. */
    readonly says: unknown;
    readonly means?: unknown;
    readonly over?: readonly string[];
}

function sentence(soort: Zinsoort, { tekst, herkomst, bron, motivering, interpretatie }: Zinbegin, { index, sleutel, onder, definitie, voorheen, says, means = says, over = [] }: Inhoud): Zinplek {
    return {
        soort, tekst, herkomst, index,
        clausules: {
            ...(bron !== undefined && { bron }), ...(motivering !== undefined && { motivering }),
            ...(interpretatie !== undefined && { interpretatie }), ...(definitie !== undefined && { definitie }),
        },
        vorm: JSON.stringify(says) ?? '', betekenis: JSON.stringify(means) ?? '',
        ...(sleutel !== undefined && { sleutel }), ...(onder !== undefined && { onder }), ...(voorheen !== undefined && { voorheen }),
        over: over.length > 0 ? over : [],
    };
}

const one = (soort: Zinsoort, given: { zin: Zin; says: unknown } | undefined): Zinplek[] => (given ? [sentence(soort, given.zin, { index: 0, sleutel: soort, says: given.says })] : []);

function dimensionSentences({ naam, veld, definitie, gewicht, indicatoren, norm, zin }: Norm['dimensies'][number], index: number): Zinplek[] {
    return [
        // Its field is where it stands, not what it says.
        sentence('dimensie', zin, { index, sleutel: naam, says: naam, ...(veld !== undefined && { onder: veld }), ...(definitie !== undefined && { definitie }) }),
        ...(gewicht ? [sentence('gewicht', { tekst: `gewicht ${writeNumber(gewicht.waarde)}`, herkomst: gewicht.herkomst }, { index, sleutel: naam, onder: naam, says: gewicht.waarde })] : []),
        ...indicatoren.map(({ naam: indicator, kort, type, herkomst }, i) => sentence('indicator', { tekst: `indicator ${writtenAs(kort)}: ${typeText(type)}`, herkomst }, { index: i, sleutel: indicator, onder: naam, says: [indicator, type] })),
        ...norm.map(({ kleur, als, zin: line }, i) => sentence('norm', line, {
            index: i, onder: naam, ...(!als && { sleutel: `${naam}\nanders` }), says: [kleur, als && normForm(als)], means: [kleur, als && normMeaning(als)], over: [kleur, ...(als ? indicatorsIn(als) : [])],
        })),
    ];
}

function typeText(type: IndicatorType): string {
    switch (type.soort) {
        case 'keuze':
            return `keuze uit ${opsomming(type.keuzes.map(writtenAs))}`;
        case 'aantal':
        case 'getal': {
            const unit = type.eenheid === undefined ? '' : ` ${type.soort === 'getal' ? 'in ' : ''}${type.eenheid}`;
            const range = type.van === undefined ? '' : ` van ${writeNumber(type.van)} tot en met ${writeNumber(type.tot as number)}`;
            return `${type.soort}${unit}${range}`;
        }
        default:
            return type.soort;
    }
}

const indicatorsIn = (als: NormConditie): string[] => (als.soort === 'vergelijking' ? [als.indicator] : als.delen.flatMap(indicatorsIn));
const normForm = (als: NormConditie): unknown => (als.soort === 'vergelijking' ? [als.indicator, als.vergelijker, als.waarde] : [als.soort, ...als.delen.map(normForm)]);
const normMeaning = (als: NormConditie): unknown => (als.soort === 'vergelijking' ? [als.indicator, als.vergelijker, als.waarde] : flat(als.soort, als.delen, normMeaning));

const ruleForm = ({ als, gevolg, kleur, doel }: Regeltekst): unknown => [conditionForm(als), gevolg, kleur, doel];

function conditionForm(als: Voorwaarde): unknown {
    switch (als.soort) {
        case 'kleuren':
            return [als.kleuren, als.dimensies, als.dimensies.length > 1 ? als.voeg : ''];
        case 'telling':
            return [als.maat, als.aantal, als.kleuren, als.andere, als.velden];
        case 'punten':
            return ['punten', als.vergelijker, als.grens, als.deel, als.velden];
        default:
            return [als.soort, ...als.delen.map(conditionForm)];
    }
}

/** Two rules with the same meaning set the same ceiling on the same corps, whatever the names of the edition stand for. */
function ruleMeaning(regel: Regeltekst): unknown {
    const { als, gevolg, kleur, doel } = regel;
    const hoogstens = gevolg === 'leidt tot' ? kleur : kleur === 'groen' ? 'geel' : 'rood';
    const others = [...simpleConditions(als)].some((part) => part.soort === 'telling' && part.andere) ? sorted([...namedDimensions(regel)]) : [];
    const condition = gevolg === 'voorwaarde' && als.soort === 'kleuren' ? preconditionMeaning(als) : conditionMeaning(als);
    return [condition, hoogstens, doel ?? null, others];
}

function preconditionMeaning({ kleuren, dimensies, voeg }: Extract<Voorwaarde, { soort: 'kleuren' }>): unknown {
    const below = kleuren[0] === 'groen' ? ['geel', 'rood'] : ['rood'];
    if (dimensies.length > 1 && voeg === 'of') return ['voorwaarde', kleuren, sorted(dimensies)];
    return joined('of', dimensies.map((dimensie) => [below, dimensie]));
}

function conditionMeaning(als: Voorwaarde): unknown {
    switch (als.soort) {
        case 'kleuren':
            return joined(als.voeg, als.dimensies.map((dimensie) => [sorted(als.kleuren), dimensie]));
        case 'telling':
            return [als.maat, als.aantal, sorted(als.kleuren), als.andere, sorted(als.velden)];
        case 'punten':
            return ['punten', als.vergelijker, als.grens, als.deel, sorted(als.velden)];
        default:
            return flat(als.soort, als.delen, conditionMeaning);
    }
}

/** Parts joined by one word, in whatever order and however they were put in parentheses. */
function flat<T extends { readonly soort: string }>(word: 'en' | 'of', parts: readonly T[], meaning: (part: T) => unknown): unknown {
    return joined(word, parts.map(meaning).flatMap((part) => (Array.isArray(part) && part[0] === word ? (part.slice(1) as unknown[]) : [part])));
}

function joined(word: 'en' | 'of', parts: readonly unknown[]): unknown {
    const distinct = [...new Map(parts.map((part) => [JSON.stringify(part), part])).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
    return distinct.length === 1 ? distinct[0] : [word, ...distinct];
}

const overRule = (regel: Regeltekst): string[] => [...namedDimensions(regel)];
const sorted = (list: readonly string[]): string[] => [...list].sort();

