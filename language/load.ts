// What is wrong with a norm file, and what does it say? Text -> syntax -> names -> norm -> decision.
import type { IToken } from 'chevrotain';
import { type AstNode, AstUtils, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { buildDecision } from './decision/build.js';
import type { Decision, Herkomst } from './decision/types.js';
import { decodeText } from './data/decode.js';
import { kringVanBestanden, type Melding, meld, onbekendBegin, onleesbareNorm, ontbrekendBestand } from './diagnostics/index.js';
import { bestandsnaam } from './diagnostics/words.js';
import type { Tweetalig } from './diagnostics/define.js';
import { copyEdition } from './edition/copy-edition.js';
import { formatNorm } from './format/format.js';
import { isGebruik, isIndicator, isZin, type Norm as NormNode, type Zin } from './generated/ast.js';
import { buildNorm, emptyNorm } from './model/build.js';
import { checkNorm } from './model/check.js';
import { checkCharacters } from './model/deceiving-names.js';
import { checkNames } from './model/duplicates.js';
import { placeOf } from './model/places.js';
import { remarkNorm } from './model/remarks.js';
import type { Norm } from './model/types.js';
import { MOST_ADVISED } from './limits.js';
import { createNormServices, type NormServices } from './module.js';
import { NietInOrde, whyNoNorm } from './no-norm.js';
import type { SentenceFault } from './parsing/messages.js';
import type { SentenceError, SentenceParser } from './parsing/sentence-parser.js';
import { reasonFor } from './reasons.js';
import { type Kring, usedCircles } from './scoping/circles.js';
import { type Declaraties, usedUri, visibleDocuments } from './scoping/declarations.js';
import type { NameError } from './scoping/norm-linker.js';

/** Reads a file by its URI; rejects with a `MetReden` when that cannot be done, or with another error whose message is Dutch. */
export type ReadFile = (uri: string) => Promise<Uint8Array>;

export interface GeladenNorm {
    readonly norm: Norm;
    /** Present when there is no error. */
    readonly decision?: Decision;
    readonly meldingen: readonly Melding[];
    /** The texts that were read, by URI: to show the line of a message. */
    readonly teksten: ReadonlyMap<string, string>;
}

/**
 * What is known of a norm file at one moment, its syntax tree too: what the features of an editor read. The tree is
 * taken over where the next change leaves it as it is, so of an older moment only the plain data can still be read.
 */
export interface GeladenDocument extends Omit<GeladenNorm, 'teksten'>, Pick<Gekoppeld, 'document' | 'visible' | 'declaraties'> {}

/** Half of the way: its sentences and what their names stand for. The other half needs the same trees: it goes before the next change. */
export interface Gekoppeld {
    /** Its text, tree and linked references. */
    readonly document: LangiumDocument<NormNode>;
    /** The file itself and those that it uses, used files first; all linked. */
    readonly visible: readonly LangiumDocument<NormNode>[];
    /** The names that it sees. */
    readonly declaraties: Declaraties;
    /** Sentences with an unknown name. */
    readonly broken: ReadonlySet<AstNode>;
    /** On sentences and names. */
    readonly meldingen: readonly Melding[];
}

/** Loads norm files; files that several norms use are read and parsed once. */
export class NormLoader {
    private readonly services: NormServices = createNormServices(EmptyFileSystem.fileSystemProvider);
    private readonly reading = new Map<string, Promise<LangiumDocument<NormNode> | Onleesbaar>>();
    private readonly teksten = new Map<string, string>();
    /** What was read of a file before it changed. */
    private readonly trees = new Map<string, AstNode>();

    constructor(private readonly read: ReadFile) {}

    /** Reads a file anew at the next load; the other files stay as they are. */
    forget(uri: string): void {
        this.change(uri, undefined);
    }

    /** From now on a file has this text, wherever it is read; without a text it is read from its place again. */
    change(uri: string, text: string | undefined): void {
        this.reading.delete(uri);
        this.teksten.delete(uri);
        const { LangiumDocuments } = this.services.shared.workspace;
        const old = LangiumDocuments.getDocument(URI.parse(uri));
        if (old) {
            this.trees.set(uri, old.parseResult.value);
            LangiumDocuments.deleteDocument(old.uri);
        }
        this.services.references.Linker.forgetNames();
        if (text !== undefined) this.reading.set(uri, Promise.resolve(this.take(uri, text)));
    }

    /** A file that cannot be read, or is no norm, says nothing: one remark at its begin tells why. */
    async load(uri: string): Promise<GeladenNorm> {
        const loaded = await this.snapshot(uri);
        if ('reden' in loaded) return { norm: emptyNorm(uri), meldingen: [meld(onleesbareNorm, placeOf(undefined, uri), loaded)], teksten: this.teksten };
        const { norm, decision, meldingen } = loaded;
        return { norm, ...(decision && { decision }), meldingen, teksten: this.teksten };
    }

    /** The same with the syntax trees; or why the file cannot be read or is no norm. */
    async snapshot(uri: string): Promise<GeladenDocument | Onleesbaar> {
        const linked = await this.link(uri);
        return 'reden' in linked ? linked : this.say(linked);
    }

    /** The trees with their names, of which `say` tells the rest. */
    async link(uri: string): Promise<Gekoppeld | Onleesbaar> {
        const meldingen: Melding[] = [];
        const document = await this.open(uri);
        if ('reden' in document) return document;
        const used = new Map<LangiumDocument, Melding>();
        await this.openUsed(document, meldingen, used, new Set());
        const visible = visibleDocuments(document, this.services.shared.workspace.LangiumDocuments);
        const broken = new Set<AstNode>();
        for (const each of visible) {
            const faults = parseMeldingen(each);
            const stranger = each !== document && isStrange(each, faults) && used.get(each);
            meldingen.push(...(stranger ? [stranger] : [...faults, ...checkCharacters(each.textDocument.getText(), each.uri.toString())]));
            await this.services.references.Linker.link(each);
            meldingen.push(...nameMeldingen(each, broken, (zin, plaatsen) => this.movedIn(zin, plaatsen)));
        }
        const declaraties = this.services.references.Linker.visibleFrom(document.parseResult.value);
        meldingen.push(...checkNames(declaraties), ...usedCircles(document, this.services.shared.workspace.LangiumDocuments).map(circleMelding));
        return { document, visible, declaraties, broken, meldingen };
    }

    say({ document, visible, declaraties, broken, meldingen: before }: Gekoppeld): GeladenDocument {
        const { norm, meldingen: own } = buildNorm(visible, declaraties, broken);
        const meldingen = [...before, ...own, ...checkNorm(norm)];
        const clean = !meldingen.some(({ ernst }) => ernst === 'fout');
        if (clean) meldingen.push(...remarkNorm(norm));
        return { document, visible, declaraties, norm, ...(clean && { decision: buildDecision(norm) }), meldingen: inOrder(meldingen) };
    }

    /** The text of a new edition that begins as a copy of this one. @throws NietInOrde, or MetReden. */
    async copyEdition(uri: string, edition: { naar: string; titel: string; hernoem: ReadonlyMap<string, string> }): Promise<string> {
        const { decision } = await this.load(uri);
        const document = await this.open(uri);
        if ('reden' in document) throw new NietInOrde(document.reden);
        if (!decision) throw new NietInOrde({ nl: 'de oude editie heeft fouten; normtaal check wijst ze aan', en: 'the old edition has errors; normtaal check points them out' });
        const declaraties = this.services.references.Linker.visibleFrom(document.parseResult.value);
        const text = copyEdition(document, declaraties, { ...edition, naar: URI.parse(edition.naar) });
        const laidOut = formatNorm(text, this.services);
        return 'text' in laidOut ? laidOut.text : text;
    }

    private movedIn(zin: Zin, plaatsen: readonly Herkomst[]): SentenceFault | undefined {
        const declaraties = this.services.references.Linker.visibleFrom(zin);
        const between = { begin: Math.min(...plaatsen.map(({ begin }) => begin)), eind: Math.max(...plaatsen.map(({ eind }) => eind)) };
        return (this.services.parser.LangiumParser as unknown as SentenceParser).movedIn(zin, between, (naam) => declaraties.find(naam).length > 0);
    }

    private open(uri: string): Promise<LangiumDocument<NormNode> | Onleesbaar> {
        const known = this.reading.get(uri);
        if (known) return known;
        // By this ending Langium knows the language of a file; of any other it would not know what to do.
        if (!uri.endsWith('.norm')) return Promise.resolve({ reden: { nl: 'de naam van een norm eindigt op .norm', en: 'the name of a norm ends in .norm' } });
        const opening = this.read(uri).then(
            (bytes) => this.take(uri, decodeText(bytes)),
            (error: unknown) => ({ reden: reasonFor(error) }),
        );
        this.reading.set(uri, opening);
        return opening;
    }

    private take(uri: string, text: string): LangiumDocument<NormNode> | Onleesbaar {
        const reden = whyNoNorm(text);
        if (reden) return { reden };
        this.teksten.set(uri, text);
        const earlier = this.trees.get(uri);
        if (earlier) (this.services.parser.LangiumParser as unknown as SentenceParser).continueFrom(earlier);
        this.trees.delete(uri);
        const { LangiumDocumentFactory, LangiumDocuments } = this.services.shared.workspace;
        const document = LangiumDocumentFactory.fromString<NormNode>(text, URI.parse(uri));
        LangiumDocuments.addDocument(document);
        return document;
    }

    /** `used`: of each used file how it is said, where it is named, that it is no norm. */
    private async openUsed(document: LangiumDocument, meldingen: Melding[], used: Map<LangiumDocument, Melding>, seen: Set<string>): Promise<void> {
        if (seen.has(document.uri.toString())) return;
        seen.add(document.uri.toString());
        for (const zin of (document.parseResult.value as NormNode).zinnen) {
            if (!isGebruik(zin) || zin.pad === undefined) continue;
            const { pad } = zin;
            const opened = await this.open(usedUri(document, pad).toString());
            const told = (reden: Tweetalig): Melding => meld(ontbrekendBestand, placeOf(zin.$cstNode, document.uri.toString()), { pad, reden });
            if ('reden' in opened) {
                if (!zin.gebroken) meldingen.push(told(opened.reden));
                continue;
            }
            if (!used.has(opened)) used.set(opened, told(NO_SENTENCE));
            await this.openUsed(opened, meldingen, used, seen);
        }
    }
}

/** Why a file cannot be read, or is no norm. */
export interface Onleesbaar {
    readonly reden: Tweetalig;
}

const NO_SENTENCE: Tweetalig = { nl: 'geen enkele regel ervan begint als een zin van een norm', en: 'not one line of it begins as a sentence of a norm' };

/** Another kind of file under the name of a norm: what stands in it is nobody's business here. */
const isStrange = ({ parseResult: { value } }: LangiumDocument<NormNode>, meldingen: readonly Melding[]): boolean =>
    meldingen.length > 0 && value.zinnen.every(({ gebroken }) => gebroken) && meldingen.every(({ code }) => code === onbekendBegin.code);

function parseMeldingen(document: LangiumDocument): Melding[] {
    const bestand = document.uri.toString();
    return document.parseResult.parserErrors.map((error) => {
        const { melding, from, to, behind } = (error as SentenceError).fault;
        return melding(behind ? behindToken(to, bestand) : betweenTokens(from, to, bestand));
    });
}

const betweenTokens = (from: IToken, to: IToken, bestand: string): Herkomst => ({
    bestand,
    regel: from.startLine as number,
    kolom: from.startColumn as number,
    eindregel: to.endLine as number,
    eindkolom: (to.endColumn as number) + 1,
    begin: from.startOffset,
    eind: (to.endOffset as number) + 1,
});

/** One column behind a token: where something is missing. */
function behindToken(token: IToken, bestand: string): Herkomst {
    const { eindregel, eindkolom, eind } = betweenTokens(token, token, bestand);
    return { bestand, regel: eindregel, kolom: eindkolom, eindregel, eindkolom: eindkolom + 1, begin: eind, eind };
}

function placeOfRange(document: LangiumDocument, { begin, eind }: { begin: number; eind: number }): Herkomst {
    const [from, to] = [document.textDocument.positionAt(begin), document.textDocument.positionAt(eind)];
    return {
        bestand: document.uri.toString(), begin, eind, regel: from.line + 1, kolom: from.character + 1, eindregel: to.line + 1, eindkolom: to.character + 1,
    };
}

/** Names that stand for nothing or for too much; `broken` collects the sentences they stand in. */
function nameMeldingen(document: LangiumDocument, broken: Set<AstNode>, moved: FindMoved): Melding[] {
    const bestand = document.uri.toString();
    const wrong = new Map<Zin | undefined, { readonly error: NameError; readonly plaats: Herkomst }[]>();
    for (const reference of document.references) {
        const error = reference.error as NameError | undefined;
        // What leans on a broken declaration cannot be judged, and that is reported where the declaration stands.
        const unusable = 'ref' in reference && (reference.ref as Partial<Zin> | undefined)?.gebroken && isIndicator(reference.ref);
        if (!error && !unusable) continue;
        const zin = AstUtils.getContainerOfType(reference.$refNode?.astNode, isZin);
        if (zin) broken.add(zin);
        if (!error) continue;
        const found = { error, plaats: error.word ? placeOfRange(document, error.word) : placeOf(reference.$refNode, bestand) };
        const earlier = wrong.get(zin);
        if (earlier) earlier.push(found);
        else wrong.set(zin, [found]);
    }
    let advised = 0;
    return [...wrong].flatMap(([zin, found]) => {
        const fault = zin && found.length > 1 && ++advised <= MOST_ADVISED ? moved(zin, found.map(({ plaats }) => plaats)) : undefined;
        return fault ? [fault.melding(betweenTokens(fault.from, fault.to, bestand))] : found.map(({ error, plaats }) => error.melding(plaats));
    });
}

/** When several names of a sentence are unknown: the one word that stands in the wrong place, if there is one. */
type FindMoved = (zin: Zin, plaatsen: readonly Herkomst[]) => SentenceFault | undefined;

const circleMelding = ({ zin, bestand, bestanden, andere }: Kring): Melding => meld(kringVanBestanden, placeOf(zin.$cstNode, bestand), {
    pad: bestanden.map(bestandsnaam), andere: andere.map((stap) => ({ plaats: placeOf(stap.zin.$cstNode, stap.bestand), zin: stap.zin.$cstNode?.text ?? '' })),
});

const inOrder = (meldingen: readonly Melding[]): Melding[] =>
    [...meldingen].sort((a, b) => byName(a.plaats.bestand, b.plaats.bestand) || a.plaats.begin - b.plaats.begin || a.plaats.regel - b.plaats.regel);

/** The same on every machine, whatever its locale. */
const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
