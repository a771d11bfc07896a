// What does a norm file say, with the files that it uses? Linked syntax -> one plain, checked norm.
import { type AstNode, AstUtils, type LangiumDocument, type Reference } from 'langium';
import type { Kleur, NormRegel, Score } from '../decision/types.js';
import { clausuleHoortNiet, dubbeleZin, korpsInTweeEenheden, type Melding, onmogelijkeKleur, ontbrekendBestand } from '../diagnostics/index.js';
import type { Toevoeging } from '../diagnostics/clausule-hoort-niet.js';
import * as ast from '../generated/ast.js';
import { nameKey } from '../names.js';
import { whyNoData } from '../named-files.js';
import { type Declaraties, usedUri } from '../scoping/declarations.js';
import { clauseFits } from './clauses.js';
import { checkIndicator, readIndicator, readNormVoorwaarde } from './comparisons.js';
import { namesOf, readRegeltekst } from './conditions.js';
import { Context } from './context.js';
import { readVoorbeeld } from './examples.js';
import { readVerwachting } from './expectations.js';
import { checkFormers } from './formers.js';
import { readOnce } from './kept.js';
import { checkTwice, readJoin, removal } from './lists.js';
import { readNumber } from './numbers.js';
import { clauseText, formerOf } from './places.js';
import type { Aandachtsveld, Dimensie, Editie, GeldtNiet, Korps, Norm, Verzameling, Verwachting, WeegtNiet, Weegregel } from './types.js';

type Draft = { -readonly [K in keyof Norm]: Norm[K] extends readonly (infer T)[] ? T[] : Norm[K] };

/** The norm of a file that says nothing. */
export const emptyNorm = (bestand: string): Draft => ({
    bestand, blancoAls: 'blanco', eenhedenScoren: 'laagste', gegevens: [], velden: [], dimensies: [], regels: [],
    geldtNiet: [], weegtNiet: [], korpsen: [], groepen: [], eenheden: [], voorbeelden: [], verwachtingen: [], afwijkingen: [],
});

/** `documents`: the file itself last, the files that it uses before it; `broken`: sentences with an unknown name. */
export function buildNorm(
    documents: readonly LangiumDocument[],
    declaraties: Declaraties,
    broken: ReadonlySet<AstNode>,
): { norm: Norm; meldingen: readonly Melding[] } {
    const context = new Context(declaraties, broken);
    const entry = documents.at(-1) as LangiumDocument;
    const norm = emptyNorm(entry.uri.toString());
    for (const document of documents) {
        for (const zin of (document.parseResult.value as ast.Norm).zinnen) readTop(zin, norm, document, document === entry, context);
    }
    checkFormers(documents, context);
    return { norm, meldingen: context.meldingen };
}

function readTop(zin: ast.Zin, norm: Draft, document: LangiumDocument, isEntry: boolean, context: Context): void {
    checkClauses(zin, context);
    switch (zin.$type) {
        case 'Aandachtsveld':
            if ((zin as ast.Aandachtsveld).name) norm.velden.push(readVeld(zin as ast.Aandachtsveld, context));
            for (const child of zin.zinnen) readTop(child, norm, document, isEntry, context);
            break;
        case 'Dimensie':
            if ((zin as ast.Dimensie).name) norm.dimensies.push(readOnce(zin, context, () => readDimensie(zin as ast.Dimensie, context)));
            break;
        case 'Weging':
            for (const child of zin.zinnen) readTop(child, norm, document, isEntry, context);
            break;
        case 'Voorbeeld':
            for (const child of zin.zinnen) checkClauses(child, context);
            // An example tests the norm that it stands with; those of a used file are tested there.
            if (isEntry && context.usable(zin)) norm.voorbeelden.push(readOnce(zin, context, () => readVoorbeeld(zin as ast.Voorbeeld, context)));
            break;
        case 'Editie':
            if (isEntry) readEditie(zin as ast.Editie, norm, context);
            break;
        default:
            if (context.usable(zin)) readSentence(zin, norm, document, isEntry, context);
    }
}

function readSentence(zin: ast.Zin, norm: Draft, document: LangiumDocument, isEntry: boolean, context: Context): void {
    if (ast.isWeegregel(zin)) {
        const regel = readOnce(zin, context, () => readWeegregel(zin, context));
        if (regel) norm.regels.push(regel);
    } else if (ast.isGeldtNiet(zin)) {
        const dimensies = subjects(zin, context);
        checkTwice({ node: zin, items: 'korpsen', aantal: zin.korpsen.length }, zin.korpsen.map(nameOfWhole), context);
        const korpsen = zin.korpsen.flatMap(({ ref }) => (ast.isGroep(ref) ? members(ref) : ref ? [ref.name] : []));
        if (dimensies) norm.geldtNiet.push({ dimensies, korpsen, zin: context.sentence(zin) } satisfies GeldtNiet);
    } else if (ast.isWeegtNiet(zin)) {
        const dimensies = subjects(zin, context);
        if (dimensies) norm.weegtNiet.push({ dimensies, zin: context.sentence(zin), omvang: context.whole(zin) } satisfies WeegtNiet);
    } else if (ast.isPunten(zin)) readPunten(zin, norm, context);
    else if (ast.isKorps(zin)) {
        checkTwice({ node: zin, items: 'aliassen', aantal: zin.aliassen.length }, zin.aliassen.map(nameKey), context);
        norm.korpsen.push({ naam: zin.name, aliassen: zin.aliassen, herkomst: context.place(zin) } satisfies Korps);
    } else if (ast.isGroep(zin)) norm.groepen.push(readOnce(zin, context, () => readVerzameling(zin, context)));
    else if (ast.isEenheid(zin)) {
        checkEenheid(zin, norm.eenheden, context);
        norm.eenheden.push(readOnce(zin, context, () => readVerzameling(zin, context)));
    }
    else if (ast.isVerwachtGegevens(zin)) {
        const verwachting = isEntry ? readOnce(zin, context, () => readVerwachting(zin, context)) : undefined;
        if (verwachting) norm.verwachtingen.push(verwachting satisfies Verwachting);
    } else if (ast.isAfwijking(zin)) readAfwijking(zin, norm, context);
    else if (ast.isGegevens(zin) && isEntry) readGegevens(zin, document, norm, context);
}

function readWeegregel(zin: ast.Weegregel, context: Context): Weegregel | undefined {
    const tekst = readRegeltekst(zin, context);
    const voorheen = formerOf(zin);
    return tekst && { ...tekst, ...(voorheen !== undefined && { voorheen }), zin: context.sentence(zin), omvang: context.whole(zin) };
}

function readGegevens(zin: ast.Gegevens, document: LangiumDocument, norm: Draft, context: Context): void {
    const { pad } = zin;
    const [reden, herkomst] = [whyNoData(pad), context.placeOfProperty(zin, 'pad')];
    if (reden) context.report(ontbrekendBestand, herkomst, { pad, reden });
    else norm.gegevens.push({ pad, bestand: usedUri(document, pad).toString(), herkomst });
}

function readAfwijking(zin: ast.Afwijking, norm: Draft, context: Context): void {
    const korps = zin.korps.ref?.name;
    const node = zin.dimensie.ref;
    if (korps === undefined || !node) return;
    const dimensie = context.nameOf(node);
    const earlier = norm.afwijkingen.find((other) => other.korps === korps && other.dimensie === dimensie);
    if (earlier) context.report(dubbeleZin, context.place(zin), { wat: `afwijking ${korps} op ${dimensie}`, elders: context.elders(zin, earlier.zin.herkomst) });
    norm.afwijkingen.push({ korps, dimensie, reden: zin.reden, zin: context.sentence(zin) });
}

function readEditie(zin: ast.Editie, norm: Draft, context: Context): void {
    if (!context.usable(zin)) return;
    const own = context.sentence(zin);
    const seen = new Map<string, ast.Zin>();
    const editie: { -readonly [K in keyof Editie]: Editie[K] } = { titel: zin.titel, concept: false, zin: own, ...(own.bron !== undefined && { bron: own.bron }) };
    for (const child of zin.zinnen) {
        checkClauses(child, context);
        if (!context.usable(child)) continue;
        checkOnce(child, child.$type, context.sentence(seen.get(child.$type) ?? child).tekst, seen, context);
        if (ast.isPeriode(child)) editie.periode = child.tot ? `${child.van}-${child.tot}` : child.van;
        else if (ast.isStatus(child)) editie.concept = child.waarde === 'concept';
        else if (ast.isVastgesteld(child)) editie.vastgesteldOp = `${child.dag} ${child.maandEnJaar}`;
        else if (ast.isBlancoTelt(child)) {
            norm.blancoAls = readBlanco(child, context);
            norm.blancoZin = context.sentence(child);
        } else if (ast.isEenhedenScoren(child)) {
            norm.eenhedenScoren = child.wijze.startsWith('de') ? 'meerderheid' : 'laagste';
            norm.eenhedenZin = context.sentence(child);
        }
    }
    if (norm.editie) context.report(dubbeleZin, context.place(zin), { wat: 'editie', elders: context.elders(zin, norm.editie.zin.herkomst) });
    norm.editie = editie;
}

function readBlanco(zin: ast.BlancoTelt, context: Context): Norm['blancoAls'] {
    if (zin.als === undefined || zin.als === 'blanco') return 'blanco';
    if (zin.als === 'geel' || zin.als === 'rood') return zin.als;
    context.report(onmogelijkeKleur, context.place(zin), { wat: `blanco telt als ${zin.als}`, waarom: 'blanco telt als geel of rood' });
    return 'blanco';
}

function readVeld(zin: ast.Aandachtsveld, context: Context): Aandachtsveld {
    const definitie = clauseText(zin, 'definitie');
    return { naam: zin.name, ...(definitie !== undefined && { definitie }), zin: context.sentence(zin) };
}

function readDimensie(zin: ast.Dimensie, context: Context): Dimensie {
    const veld = AstUtils.getContainerOfType(zin.$container, ast.isAandachtsveld);
    const definitie = clauseText(zin, 'definitie');
    const voorheen = formerOf(zin);
    const indicatoren: Dimensie['indicatoren'][number][] = [];
    const norm: NormRegel[] = [];
    const seen = new Map<string, ast.Zin>();
    let gewicht: Dimensie['gewicht'];
    for (const child of zin.zinnen) {
        checkClauses(child, context);
        if (!context.usable(child)) continue;
        if (ast.isIndicator(child)) {
            checkIndicator(child, context);
            const former = formerOf(child);
            indicatoren.push({ ...readIndicator(child, context), kort: child.name, ...(former !== undefined && { voorheen: former }), herkomst: context.placeOfProperty(child, 'name') });
        } else if (ast.isGewicht(child)) {
            checkOnce(child, 'gewicht', 'gewicht', seen, context);
            gewicht = { waarde: readNumber(child.waarde), herkomst: context.place(child) };
        } else if (ast.isNormRegel(child)) {
            if (!child.voorwaarde) checkOnce(child, 'anders', 'anders', seen, context);
            const als = child.voorwaarde && readNormVoorwaarde(child.voorwaarde, context);
            if (child.voorwaarde && !als) continue;
            norm.push({ kleur: child.kleur as Score, ...(als && { als }), zin: context.sentence(child) });
        }
    }
    return {
        naam: context.nameOf(zin),
        kort: zin.name,
        ...(voorheen !== undefined && { voorheen }),
        ...(veld?.name && { veld: veld.name }),
        ...(definitie !== undefined && { definitie }),
        ...(gewicht && { gewicht }),
        indicatoren,
        norm,
        zin: context.sentence(zin),
    };
}

function readPunten(zin: ast.Punten, norm: Draft, context: Context): void {
    const waarden: Record<Kleur, number> = { rood: 0, geel: 0, groen: 0 };
    checkTwice({ node: zin, items: 'waarden', aantal: zin.waarden.length }, zin.waarden.map(({ kleur }) => kleur), context);
    for (const { kleur, punten } of zin.waarden) if (kleur !== 'blanco') waarden[kleur as Kleur] = readNumber(punten);
    if (norm.punten) context.report(dubbeleZin, context.place(zin), { wat: 'punten', elders: context.elders(zin, norm.punten.zin.herkomst), weg: context.whole(zin) });
    norm.punten = { waarden, zin: context.sentence(zin) };
}

function readVerzameling(zin: ast.Groep | ast.Eenheid, context: Context): Verzameling {
    checkTwice({ node: zin, items: 'leden', aantal: zin.leden.length }, zin.leden.map(nameOfWhole), context);
    return { naam: zin.name, leden: namesOf(zin.leden as never), zin: context.sentence(zin) };
}

/** Of a broken declaration it is not known which names are its own: `A` and `B` may both lead to it. */
const nameOfWhole = ({ ref }: Reference<ast.Korps | ast.Groep>): string | undefined => (ref?.gebroken ? undefined : ref?.name);

/** A corps is part of one unit at most. */
function checkEenheid(zin: ast.Eenheid, earlier: readonly Verzameling[], context: Context): void {
    for (const [i, { ref }] of zin.leden.entries()) {
        const other = ref && !ref.gebroken && earlier.find(({ leden }) => leden.includes(ref.name));
        if (!other) continue;
        const weg = removal({ node: zin, items: 'leden', aantal: zin.leden.length }, i, context);
        context.report(korpsInTweeEenheden, context.placeOfProperty(zin, 'leden', i), { korps: ref.name, eenheid: other.naam, elders: context.elders(zin, other.zin.herkomst), weg });
    }
}

/** What can be said only once is reported at its second place. */
function checkOnce(zin: ast.Zin, kind: string, wat: string, seen: Map<string, ast.Zin>, context: Context): void {
    const earlier = seen.get(kind);
    if (earlier) context.report(dubbeleZin, context.place(zin), { wat, elders: context.elders(zin, context.place(earlier)), weg: context.whole(zin) });
    else seen.set(kind, zin);
}

const members = (groep: ast.Groep): string[] => groep.leden.flatMap(({ ref }) => (ref ? [ref.name] : []));

/** The dimensions that a sentence speaks of: a field stands for all that are under it. */
function subjects(zin: ast.GeldtNiet | ast.WeegtNiet, context: Context): string[] | undefined {
    const lijst = { node: zin, items: 'onderwerpen', aantal: zin.onderwerpen.length, alleen: 'en' } as const;
    const twice = checkTwice(lijst, zin.onderwerpen.map(({ ref }) => (ast.isDimensie(ref) ? context.nameOf(ref) : ref && `aandachtsveld ${ref.name}`)), context);
    if (!readJoin(zin.voegen, lijst, context) || twice) return undefined;
    return zin.onderwerpen.flatMap(({ ref }) => {
        if (ast.isDimensie(ref)) return [context.nameOf(ref)];
        return ast.isAandachtsveld(ref) ? ref.zinnen.filter(ast.isDimensie).map((dimensie) => context.nameOf(dimensie)) : [];
    });
}

function checkClauses(zin: ast.Zin, context: Context): void {
    for (const clausule of zin.clausules) {
        const soort = clausule.gebroken ? undefined : misplaced(clausule, zin);
        if (soort) context.report(clausuleHoortNiet, context.place(clausule), { soort });
    }
}

function misplaced({ soort, naam }: ast.Clausule, { $type }: ast.Zin): Toevoeging | undefined {
    const said = (soort !== 'voorheen' ? soort : naam === undefined ? 'voorheen zin' : 'voorheen naam') as Toevoeging;
    return clauseFits(said, $type) ? undefined : said;
}
