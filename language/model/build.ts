// What does a norm file say, with the files that it uses? Linked syntax -> one plain, checked norm.
import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import type { Kleur, NormRegel, Score } from '../decision/types.js';
import { clausuleHoortNiet, dubbeleZin, type Melding } from '../diagnostics/index.js';
import * as ast from '../generated/ast.js';
import { type Declaraties, usedUri } from '../scoping/declarations.js';
import { readIndicator, readNormVoorwaarde } from './comparisons.js';
import { namesOf, readJoin, readRegeltekst } from './conditions.js';
import { Context } from './context.js';
import { readVerwachting, readVoorbeeld } from './examples.js';
import { readNumber } from './numbers.js';
import { clauseText } from './places.js';
import type { Aandachtsveld, Dimensie, Editie, GeldtNiet, Korps, Norm, Verzameling, Verwachting, WeegtNiet, Weegregel } from './types.js';

type Draft = { -readonly [K in keyof Norm]: Norm[K] extends readonly (infer T)[] ? T[] : Norm[K] };

/** `documents`: the file itself last, the files that it uses before it; `broken`: sentences with an unknown name. */
export function buildNorm(
    documents: readonly LangiumDocument[],
    declaraties: Declaraties,
    broken: ReadonlySet<AstNode>,
): { norm: Norm; meldingen: readonly Melding[] } {
    const context = new Context(declaraties, broken);
    const entry = documents.at(-1) as LangiumDocument;
    const norm: Draft = {
        bestand: entry.uri.toString(), blancoAls: 'blanco', eenhedenScoren: 'laagste', gegevens: [], velden: [], dimensies: [], regels: [],
        geldtNiet: [], weegtNiet: [], korpsen: [], groepen: [], eenheden: [], voorbeelden: [], verwachtingen: [],
    };
    for (const document of documents) {
        for (const zin of (document.parseResult.value as ast.Norm).zinnen) readTop(zin, norm, document, document === entry, context);
    }
    return { norm, meldingen: context.meldingen };
}

function readTop(zin: ast.Zin, norm: Draft, document: LangiumDocument, isEntry: boolean, context: Context): void {
    checkClauses(zin, context);
    if (ast.isAandachtsveld(zin)) {
        if (zin.name) norm.velden.push(readVeld(zin, context));
        for (const child of zin.zinnen) readTop(child, norm, document, isEntry, context);
    } else if (ast.isDimensie(zin)) {
        if (zin.name) norm.dimensies.push(readDimensie(zin, context));
    } else if (ast.isWeging(zin)) {
        for (const child of zin.zinnen) readTop(child, norm, document, isEntry, context);
    } else if (ast.isVoorbeeld(zin)) {
        for (const child of zin.zinnen) checkClauses(child, context);
        // An example tests the norm that it stands with; those of a used file are tested there.
        if (isEntry && context.usable(zin)) norm.voorbeelden.push(readVoorbeeld(zin, context));
    } else if (ast.isEditie(zin)) {
        if (isEntry) readEditie(zin, norm, context);
    } else if (context.usable(zin)) readSentence(zin, norm, document, isEntry, context);
}

function readSentence(zin: ast.Zin, norm: Draft, document: LangiumDocument, isEntry: boolean, context: Context): void {
    if (ast.isWeegregel(zin)) {
        const tekst = readRegeltekst(zin, context);
        if (tekst) norm.regels.push({ ...tekst, zin: context.sentence(zin) } satisfies Weegregel);
    } else if (ast.isGeldtNiet(zin)) {
        const dimensies = subjects(zin, context);
        const korpsen = zin.korpsen.flatMap(({ ref }) => (ast.isGroep(ref) ? members(ref) : ref ? [ref.name] : []));
        if (dimensies) norm.geldtNiet.push({ dimensies, korpsen, zin: context.sentence(zin) } satisfies GeldtNiet);
    } else if (ast.isWeegtNiet(zin)) {
        const dimensies = subjects(zin, context);
        if (dimensies) norm.weegtNiet.push({ dimensies, zin: context.sentence(zin) } satisfies WeegtNiet);
    } else if (ast.isPunten(zin)) readPunten(zin, norm, context);
    else if (ast.isKorps(zin)) norm.korpsen.push({ naam: zin.name, aliassen: zin.aliassen, herkomst: context.place(zin) } satisfies Korps);
    else if (ast.isGroep(zin)) norm.groepen.push(readVerzameling(zin, context));
    else if (ast.isEenheid(zin)) norm.eenheden.push(readVerzameling(zin, context));
    else if (ast.isVerwachtGegevens(zin)) {
        const verwachting = isEntry ? readVerwachting(zin, context) : undefined;
        if (verwachting) norm.verwachtingen.push(verwachting satisfies Verwachting);
    } else if (ast.isGegevens(zin) && isEntry) {
        norm.gegevens.push({ pad: zin.pad, bestand: usedUri(document, zin.pad).toString(), herkomst: context.placeOfProperty(zin, 'pad') });
    }
}

function readEditie(zin: ast.Editie, norm: Draft, context: Context): void {
    if (!context.usable(zin)) return;
    const own = context.sentence(zin);
    const seen = new Map<string, ast.Zin>();
    const editie: { -readonly [K in keyof Editie]: Editie[K] } = { titel: zin.titel, concept: false, zin: own, ...(own.bron !== undefined && { bron: own.bron }) };
    for (const child of zin.zinnen) {
        checkClauses(child, context);
        if (!context.usable(child)) continue;
        const earlier = seen.get(child.$type);
        if (earlier) context.report(dubbeleZin, context.place(child), { wat: `'${context.sentence(child).tekst}'`, elders: `regel ${context.place(earlier).regel}` });
        seen.set(child.$type, child);
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
    if (norm.editie) context.report(dubbeleZin, context.place(zin), { wat: 'De kop editie', elders: `regel ${norm.editie.zin.herkomst.regel}` });
    norm.editie = editie;
}

function readBlanco(zin: ast.BlancoTelt, context: Context): Norm['blancoAls'] {
    if (zin.als === undefined || zin.als === 'blanco') return 'blanco';
    if (zin.als === 'geel' || zin.als === 'rood') return zin.als;
    context.report(clausuleHoortNiet, context.place(zin), { soort: `blanco telt als ${zin.als}`, waar: "geen enkele norm: schrijf 'blanco telt niet mee', 'blanco telt als geel' of 'blanco telt als rood'" });
    return 'blanco';
}

function readVeld(zin: ast.Aandachtsveld, context: Context): Aandachtsveld {
    const definitie = clauseText(zin, 'definitie');
    return { naam: zin.name, ...(definitie !== undefined && { definitie }), zin: context.sentence(zin) };
}

function readDimensie(zin: ast.Dimensie, context: Context): Dimensie {
    const veld = AstUtils.getContainerOfType(zin.$container, ast.isAandachtsveld);
    const definitie = clauseText(zin, 'definitie');
    const indicatoren: Dimensie['indicatoren'][number][] = [];
    const norm: NormRegel[] = [];
    let gewicht: Dimensie['gewicht'];
    for (const child of zin.zinnen) {
        checkClauses(child, context);
        if (!context.usable(child)) continue;
        if (ast.isIndicator(child)) indicatoren.push({ ...readIndicator(child, context), kort: child.name, herkomst: context.place(child) });
        else if (ast.isGewicht(child)) gewicht = { waarde: readNumber(child.waarde), herkomst: context.place(child) };
        else if (ast.isNormRegel(child)) {
            const als = child.voorwaarde && readNormVoorwaarde(child.voorwaarde, context);
            if (child.voorwaarde && !als) continue;
            norm.push({ kleur: child.kleur as Score, ...(als && { als }), zin: context.sentence(child) });
        }
    }
    return {
        naam: context.nameOf(zin),
        kort: zin.name,
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
    for (const { kleur, punten } of zin.waarden) if (kleur !== 'blanco') waarden[kleur as Kleur] = readNumber(punten);
    if (norm.punten) context.report(dubbeleZin, context.place(zin), { wat: 'De punten per kleur', elders: `regel ${norm.punten.zin.herkomst.regel}` });
    norm.punten = { waarden, zin: context.sentence(zin) };
}

function readVerzameling(zin: ast.Groep | ast.Eenheid, context: Context): Verzameling {
    return { naam: zin.name, leden: namesOf(zin.leden as never), zin: context.sentence(zin) };
}

const members = (groep: ast.Groep): string[] => groep.leden.flatMap(({ ref }) => (ref ? [ref.name] : []));

/** The dimensions that a sentence speaks of: a field stands for all that are under it. */
function subjects(zin: ast.GeldtNiet | ast.WeegtNiet, context: Context): string[] | undefined {
    if (!readJoin(zin.voegen, zin, context)) return undefined;
    return zin.onderwerpen.flatMap(({ ref }) => {
        if (ast.isDimensie(ref)) return [context.nameOf(ref)];
        return ast.isAandachtsveld(ref) ? ref.zinnen.filter(ast.isDimensie).map((dimensie) => context.nameOf(dimensie)) : [];
    });
}

/** `definitie` belongs to a dimension, field or indicator; `wijkt af omdat` to what is expected of the data. */
function checkClauses(zin: ast.Zin, context: Context): void {
    for (const clausule of zin.clausules) {
        if (clausule.gebroken) continue;
        const describes = ast.isDimensie(zin) || ast.isAandachtsveld(zin) || ast.isIndicator(zin);
        if (clausule.soort === 'definitie' && !describes) {
            context.report(clausuleHoortNiet, context.place(clausule), { soort: 'definitie', waar: 'een dimensie, aandachtsveld of indicator' });
        } else if (clausule.soort === 'wijkt af omdat' && !ast.isVerwachtGegevens(zin)) {
            context.report(clausuleHoortNiet, context.place(clausule), { soort: 'wijkt af omdat', waar: "een zin 'verwacht in de gegevens'" });
        }
    }
}

