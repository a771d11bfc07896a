// What do data files say of the corps? Several files are joined on the corps; nothing is dropped in
// silence: a column, corps or cell that cannot be read is one clear error at its place, and one that can be several
// things is a question until it is answered.
import type { Antwoord, KorpsGegevens, Score } from '../decision/types.js';
import {
    antwoordZonderVraag, bladOvergeslagen, type Celplaats, type Melding, meldCel, onbekendeKolom, onbekendKorps, onleesbareCel, onleesbareGegevens, ontbrekendeAntwoorden, ontbrekendKorps,
    openVraag, tegenstrijdigeGegevens, type Tweetalig,
} from '../diagnostics/index.js';
import { bestandsnaam, opsomming } from '../diagnostics/words.js';
import { corpsName, dataKey } from '../names.js';
import { MOST_ADVISED } from '../limits.js';
import { nearest } from '../nearest.js';
import { ANSWER_HEADINGS, type Celantwoord, Celantwoorden, isAnswers, OTHER_ANSWER_HEADINGS } from './answers.js';
import { KNOWN_SCORES, type NietGeleverd, notSupplied, possibilities, readAnswer, readScores } from './cells.js';
import { stuckFootnotes } from './footnotes.js';
import { doubleHeading, headingUnder } from './headings.js';
import { EINDSCORE, resultColumns, SCORES_EXPECTED } from './result-columns.js';
import { columnsByKey, isNumeric, type Kolom, type Schema } from './schema.js';
import { noCorps } from './table.js';
import { type Databestand, type Gegevenstabel, tablesOf } from './tables.js';
import { writeAnswer } from './write-answer.js';

export type { Databestand };

/** Why a judgement is what it is, and how far the weighing of it has come. */
export interface Toelichting {
    readonly reden?: string;
    readonly bron?: string;
    readonly status?: string;
}

export interface KorpsRij extends KorpsGegevens {
    /** The end score as published: the column `eindscore`, or of a table that was written `gepubliceerd`. */
    readonly gepubliceerd?: readonly Score[];
    readonly toelichtingen: ReadonlyMap<string, Toelichting>;
    /** Where each cell stands, by column. */
    readonly plaatsen: ReadonlyMap<string, Celplaats>;
    /** How the corps said that it supplied nothing, by column. */
    readonly nietGeleverd: ReadonlyMap<string, NietGeleverd>;
    /** What stood in brackets behind an answer, or in the column of remarks. */
    readonly opmerkingen: ReadonlyMap<string, string>;
    /** What was answered to the question that a cell raised, by column. */
    readonly antwoorden: ReadonlyMap<string, Pick<Celantwoord, 'cel' | 'antwoord' | 'reden'>>;
}

export interface Gegevens {
    readonly korpsen: readonly KorpsRij[];
    readonly meldingen: readonly Melding[];
    /** Who did not supply what: for who looks the data over, not for who only uses them. */
    readonly ontbrekend?: readonly Melding[];
}

const STATUSSEN = ['voorlopig', 'besproken', 'vastgesteld'];
const LONG = ['korps', 'dimensie', 'oordeel'];
/** By any of these names a questionnaire says what is asked, and what is answered. */
const ASKED = ['indicator', 'vraag', 'kolom'];
const ANSWERED = ['antwoord', 'waarde'];
/** Columns that tell something of a row, and nothing of the corps. */
export const ABOUT_ROWS: ReadonlySet<string> = new Set(['', 'nr', 'bron', 'bronregel', 'noot', 'opmerking', 'opmerkingen', 'toelichting']);
/** What a questionnaire tells of a question. */
const ABOUT_QUESTIONS = new Set([...ABOUT_ROWS, 'aandachtsveld', 'dimensie', 'definitie', 'soort', 'watvultuin', 'periode', 'nietgeleverd']);

export function readData(schema: Schema, bestanden: readonly Databestand[]): Gegevens {
    const reader = new DataReader(schema);
    const tables = bestanden.flatMap((bestand) => reader.open(bestand));
    // Answers first: every cell is read with the answer that it has.
    for (const table of tables.filter(({ keys }) => isAnswers(keys))) reader.readAnswers(table);
    for (const table of tables.filter(({ keys }) => !isAnswers(keys))) reader.readTable(table);
    return reader.result(bestanden);
}

interface Rij {
    korps: string;
    oordelen: Map<string, readonly Score[]>;
    waarden: Map<string, Antwoord>;
    gepubliceerd?: readonly Score[];
    toelichtingen: Map<string, Toelichting>;
    plaatsen: Map<string, Celplaats>;
    nietGeleverd: Map<string, NietGeleverd>;
    opmerkingen: Map<string, string>;
    antwoorden: Map<string, Celantwoord>;
    /** What each cell says: to name both sides of a conflict. */
    teksten: Map<string, string>;
    /** Where a cell says that nothing was supplied, by column. */
    legeCellen: Map<string, Celplaats>;
    /** Where the corps was first named. */
    begin: Celplaats;
}

/** A table with the headings by which its columns are known. */
interface Open extends Gegevenstabel {
    readonly bestand: string;
    readonly koppen: readonly string[];
    readonly keys: readonly string[];
    readonly place: (rij: number, kolom: number) => Celplaats;
}

class DataReader {
    private readonly meldingen: Melding[] = [];
    private readonly rijen = new Map<string, Rij>();
    private readonly columns: ReadonlyMap<string, readonly Kolom[]>;
    private readonly korpsen = new Map<string, string>();
    private readonly kolomnamen: readonly string[];
    private readonly korpsnamen: readonly string[];
    private readonly antwoorden = new Celantwoorden();
    /** The indicators that some table has a column for. */
    private readonly gevraagd = new Set<Kolom>();

    constructor(private readonly schema: Schema) {
        this.columns = columnsByKey(schema);
        for (const { naam, aliassen } of schema.korpsen) for (const name of [naam, ...aliassen]) this.korpsen.set(dataKey(name), naam);
        this.kolomnamen = schema.kolommen.map(({ naam }) => naam);
        this.korpsnamen = schema.korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen]);
    }

    /** The tables of a file that have a heading for the corps. */
    open(bestand: Databestand): Open[] {
        const read = tablesOf(bestand);
        if ('reden' in read) return this.unusable(cellPlace(bestand.bestand, undefined, read.rij, 0, ''), read.reden);
        const [blad] = read.zonder;
        if (blad !== undefined) this.meldingen.push(meldCel(bladOvergeslagen, cellPlace(bestand.bestand, blad, 1, 0, ''), { bladen: read.zonder }));
        return read.tabellen.flatMap(({ tabel, blad }): Open[] => {
            const koppen = tabel.koppen.map((kop, i) => headingUnder(this.columns, kop, tabel.groepen[i] ?? ''));
            const place = (rij: number, kolom: number): Celplaats => cellPlace(bestand.bestand, blad, rij, kolom, tabel.koppen[kolom]);
            const keys = koppen.map(dataKey);
            if (!keys.includes('korps')) return this.unusable(place(tabel.koprij, 0), noCorps(keys));
            const double = doubleHeading(koppen, (key) => (this.columns.get(key)?.length === 1 ? this.columns.get(key)?.[0]?.naam : undefined) ?? key);
            if (double) return this.unusable(place(tabel.koprij, double.kolom), double.reden, place(tabel.koprij, double.eerder));
            return [{ bestand: bestandsnaam(bestand.bestand), tabel, ...(blad !== undefined && { blad }), koppen, keys, place }];
        });
    }

    private unusable(plaats: Celplaats, reden: Tweetalig, zelfde?: Celplaats): [] {
        this.meldingen.push(meldCel(onleesbareGegevens, plaats, { reden, ...(zelfde && { zelfde }) }));
        return [];
    }

    readTable(open: Open): void {
        const { keys } = open;
        const [asked, answered] = questionsAt(keys);
        if (isLong(keys)) this.readLong(open);
        else if (asked >= 0 && answered >= 0) this.readQuestions(open, asked, answered);
        else this.readWide(open);
    }

    readAnswers({ tabel, keys, koppen, place }: Open): void {
        const at = (key: string): number => keys.indexOf(key);
        const known: readonly string[] = [...ANSWER_HEADINGS, ...OTHER_ANSWER_HEADINGS];
        for (const [i, key] of keys.entries()) {
            if (!known.includes(key) && !ABOUT_ROWS.has(key)) this.meldingen.push(meldCel(onbekendeKolom, place(tabel.koprij, i), { kolom: koppen[i] as string, bedoeld: this.near(koppen[i] as string, known) }));
        }
        for (const { rij, cellen } of tabel.rijen) {
            const cell = (key: string): string => cellen[at(key)] ?? '';
            const korps = this.corpsOf(cell('korps'), place(rij, at('korps')));
            const kolom = this.columnOf(cell('kolom'), place(rij, at('kolom')));
            if (korps === undefined || !kolom) continue;
            if (cell('reden') === '') {
                const verwacht = { nl: 'waarom dit het antwoord is', en: 'why this is the answer' };
                this.meldingen.push(meldCel(onleesbareCel, place(rij, Math.max(0, at('reden'))), { cel: '', kolom: 'reden', verwacht, bedoeld: [] }));
            }
            this.antwoorden.add(korps, kolom.naam, { cel: cell('cel'), antwoord: cell('antwoord'), reden: cell('reden'), bestand: cell('bestand'), plaats: place(rij, at('antwoord')) });
        }
    }

    result(bestanden: readonly Databestand[]): Gegevens {
        const order = this.schema.korpsen.map(({ naam }) => naam);
        const rijen = order.length > 0 ? order.flatMap((naam) => this.rijen.get(naam) ?? []) : [...this.rijen.values()];
        const missing = order.filter((naam) => !this.rijen.has(naam));
        const [first] = bestanden;
        if (first && missing.length > 0 && this.meldingen.every(({ ernst }) => ernst !== 'fout')) {
            this.meldingen.push(meldCel(ontbrekendKorps, cellPlace(first.bestand, undefined, 1, 0, 'korps'), { korpsen: missing }));
        }
        for (const [korps, kolom, { cel, plaats }] of this.antwoorden.unused()) {
            this.meldingen.push(meldCel(antwoordZonderVraag, plaats, { cel, korps, kolom, nu: this.rijen.get(korps)?.teksten.get(kolom), vraag: this.rijen.get(korps)?.plaatsen.get(kolom) }));
        }
        const ontbrekend = this.meldingen.some(({ ernst }) => ernst === 'fout') ? [] : rijen.flatMap((rij) => this.missingOf(rij));
        return { korpsen: rijen, meldingen: this.meldingen, ...(ontbrekend.length > 0 && { ontbrekend }) };
    }

    private missingOf(rij: Rij): Melding[] {
        const gevraagd = [...this.gevraagd].filter(({ nietVoor }) => !nietVoor?.includes(rij.korps)).map(({ naam }) => naam);
        const ontbreekt = gevraagd.filter((kolom) => !rij.waarden.has(kolom)).map((kolom) => ({ kolom, hoe: rij.nietGeleverd.get(kolom) ?? '' }));
        const plaats = ontbreekt.flatMap(({ kolom }) => rij.legeCellen.get(kolom) ?? [])[0] ?? rij.begin;
        return ontbreekt.length === 0 ? [] : [meldCel(ontbrekendeAntwoorden, plaats, { korps: rij.korps, gevraagd: gevraagd.length, ontbreekt })];
    }

    private readWide({ tabel, koppen, keys, place, bestand }: Open): void {
        const at = keys.indexOf('korps');
        const { gepubliceerd, ernaast } = resultColumns(keys, (key) => this.columns.has(key));
        const kolommen = koppen.map((kop, i) => (i === at || ernaast.has(i) || this.isAbout(keys[i] as string, ABOUT_ROWS) ? undefined : this.columnOf(kop, place(tabel.koprij, i))));
        const doubted = kolommen.map((kolom, i) => (kolom && isNumeric(kolom) ? stuckFootnotes(tabel.rijen.map(({ cellen }) => cellen[i] ?? '')) : undefined));
        for (const kolom of kolommen) if (kolom?.type) this.gevraagd.add(kolom);
        for (const [r, { rij, cellen }] of tabel.rijen.entries()) {
            const row = this.rowOf(cellen[at] ?? '', place(rij, at));
            if (!row) continue;
            for (const [i, kolom] of kolommen.entries()) if (kolom) this.readCell(row, kolom, cellen[i] ?? '', { plaats: place(rij, i), bestand, kan: doubted[i]?.get(r) });
            if (gepubliceerd >= 0) this.readPublished(row, cellen[gepubliceerd] ?? '', place(rij, gepubliceerd));
            for (const [i, expected] of ernaast) {
                const [cel = '', kolom = ''] = [cellen[i], koppen[i]];
                const verwacht = i === gepubliceerd || cel === '' ? undefined : expected(cel);
                if (verwacht) this.meldingen.push(meldCel(onleesbareCel, place(rij, i), { cel, kolom, verwacht, bedoeld: [] }));
            }
        }
    }

    private isAbout(key: string, about: ReadonlySet<string>): boolean {
        return about.has(key) && !this.columns.has(key);
    }

    private readLong({ tabel: { rijen, koprij }, koppen, keys, place, bestand }: Open): void {
        const at = Object.fromEntries([...LONG, 'reden', 'bron', 'status'].map((key) => [key, keys.indexOf(key)])) as Record<string, number>;
        for (const [i, kop] of koppen.entries()) {
            if (!(keys[i] as string in at)) this.meldingen.push(meldCel(onbekendeKolom, place(koprij, i), { kolom: kop, bedoeld: this.near(kop, Object.keys(at)) }));
        }
        for (const { rij, cellen } of rijen) {
            const cell = (key: string): string => cellen[at[key] as number] ?? '';
            const placeOf = (key: string): Celplaats => place(rij, Math.max(at[key] as number, 0));
            const row = this.rowOf(cell('korps'), placeOf('korps'));
            const kolom = this.columnOf(cell('dimensie'), placeOf('dimensie'));
            if (!row || !kolom) continue;
            this.readCell(row, kolom, cell('oordeel'), { plaats: placeOf('oordeel'), bestand });
            const status = cell('status');
            if (status !== '' && !STATUSSEN.includes(status.toLowerCase())) {
                this.meldingen.push(meldCel(onleesbareCel, placeOf('status'), { cel: status, kolom: 'status', verwacht: { nl: opsomming(STATUSSEN), en: opsomming(STATUSSEN, 'or') }, bedoeld: this.near(status, STATUSSEN) }));
            }
            const toelichting = {
                ...(cell('reden') !== '' && { reden: cell('reden') }),
                ...(cell('bron') !== '' && { bron: cell('bron') }),
                ...(status !== '' && { status: status.toLowerCase() }),
            };
            row.toelichtingen.set(kolom.naam, toelichting);
        }
    }

    /** A questionnaire: a row per question, with the answer and room for a remark. */
    private readQuestions({ tabel: { rijen, koprij }, koppen, keys, place, bestand }: Open, asked: number, answered: number): void {
        const [corps, remark] = [keys.indexOf('korps'), keys.findIndex((key) => key === 'opmerking' || key === 'opmerkingen')];
        for (const [i, kop] of koppen.entries()) {
            if (![corps, remark, asked, answered].includes(i) && !ABOUT_QUESTIONS.has(keys[i] as string)) this.meldingen.push(meldCel(onbekendeKolom, place(koprij, i), { kolom: kop, bedoeld: [] }));
        }
        for (const { rij, cellen } of rijen) {
            const row = this.rowOf(cellen[corps] ?? '', place(rij, corps));
            // An indicator may be called as a dimension is: a question is about the indicator.
            const indicators = this.columns.get(dataKey(cellen[asked] ?? ''))?.filter(({ type }) => type) ?? [];
            const kolom = indicators.length === 1 ? indicators[0] : this.columnOf(cellen[asked] ?? '', place(rij, asked));
            if (!row || !kolom) continue;
            if (kolom.type) this.gevraagd.add(kolom);
            this.readCell(row, kolom, cellen[answered] ?? '', { plaats: place(rij, answered), bestand });
            const said = cellen[remark] ?? '';
            if (said !== '') row.opmerkingen.set(kolom.naam, said);
        }
    }

    private columnOf(kop: string, plaats: Celplaats): Kolom | undefined {
        const found = this.columns.get(dataKey(kop)) ?? [];
        if (found.length === 1) return found[0];
        const bedoeld = found.length > 1 ? found.map(({ naam }) => naam) : this.near(kop, this.kolomnamen);
        this.meldingen.push(meldCel(onbekendeKolom, plaats, { kolom: kop, bedoeld }));
        return undefined;
    }

    private corpsOf(cel: string, plaats: Celplaats): string | undefined {
        const korps = this.schema.korpsen.length === 0 && cel !== '' ? corpsName(cel) : this.korpsen.get(dataKey(cel));
        if (korps === undefined) this.meldingen.push(meldCel(onbekendKorps, plaats, { korps: cel, bedoeld: this.near(cel, this.korpsnamen) }));
        return korps;
    }

    private rowOf(cel: string, plaats: Celplaats): Rij | undefined {
        const korps = this.corpsOf(cel, plaats);
        const known = korps === undefined ? undefined : this.rijen.get(korps);
        if (known || korps === undefined) return known;
        const row: Rij = {
            korps, oordelen: new Map(), waarden: new Map(), toelichtingen: new Map(), plaatsen: new Map(), nietGeleverd: new Map(), opmerkingen: new Map(), antwoorden: new Map(), teksten: new Map(),
            legeCellen: new Map(), begin: plaats,
        };
        this.rijen.set(korps, row);
        return row;
    }

    private readCell(row: Rij, kolom: Kolom, cel: string, from: { readonly plaats: Celplaats; readonly bestand: string; readonly kan?: readonly number[] | undefined }): void {
        const answer = this.antwoorden.find(row.korps, kolom.naam, cel, from.bestand);
        if (answer) row.antwoorden.set(kolom.naam, answer);
        const text = answer?.antwoord ?? cel;
        const plaats = answer?.plaats ?? from.plaats;
        const none = notSupplied(text);
        if (none !== undefined) {
            if (!row.nietGeleverd.has(kolom.naam) || none !== '') row.nietGeleverd.set(kolom.naam, none);
            if (!row.legeCellen.has(kolom.naam)) row.legeCellen.set(kolom.naam, plaats);
            return;
        }
        if (kolom.type) this.readValue(row, kolom, text, { plaats, kan: answer ? undefined : from.kan });
        else this.readScore(row, kolom, text, plaats);
    }

    private readValue(row: Rij, { naam, type }: Kolom, cel: string, { plaats, kan }: { readonly plaats: Celplaats; readonly kan: readonly number[] | undefined }): void {
        if (!type) return;
        const read = readAnswer(cel, type);
        const lezing = kan && read.soort === 'antwoord' ? ({ soort: 'vraag', antwoord: kan, waarom: FOOTNOTE } as const) : read;
        if (lezing.soort === 'onleesbaar') {
            this.meldingen.push(meldCel(onleesbareCel, plaats, { cel, kolom: naam, verwacht: lezing.verwacht, bedoeld: lezing.bedoeld }));
            return;
        }
        if (lezing.soort === 'vraag') this.meldingen.push(meldCel(openVraag, plaats, { cel, korps: row.korps, kolom: naam, kan: possibilities(lezing.antwoord), waarom: lezing.waarom }));
        if (!this.isNew(row, naam, writeAnswer(lezing.antwoord), plaats)) return;
        row.waarden.set(naam, lezing.antwoord);
        if (lezing.soort === 'antwoord' && lezing.opmerking !== undefined) row.opmerkingen.set(naam, lezing.opmerking);
    }

    private readScore(row: Rij, { naam }: Kolom, cel: string, plaats: Celplaats): void {
        const scores = readScores(cel);
        if (!scores) this.unreadableScore(cel, naam, plaats);
        else if (this.isNew(row, naam, scores.join('|'), plaats)) row.oordelen.set(naam, scores);
    }

    private readPublished(row: Rij, cel: string, plaats: Celplaats): void {
        if (cel === '') return;
        const scores = readScores(cel);
        if (!scores) this.unreadableScore(cel, EINDSCORE, plaats);
        else if (this.isNew(row, EINDSCORE, scores.join('|'), plaats)) row.gepubliceerd = scores;
    }

    private unreadableScore(cel: string, kolom: string, plaats: Celplaats): void {
        this.meldingen.push(meldCel(onleesbareCel, plaats, { cel, kolom, verwacht: SCORES_EXPECTED, bedoeld: this.near(cel, KNOWN_SCORES) }));
    }

    private near(word: string, known: readonly string[]): string[] {
        return this.meldingen.length < MOST_ADVISED ? nearest(word, known) : [];
    }

    /** Two files may say the same of a cell; what they say differently is an error at the second. */
    private isNew(row: Rij, kolom: string, tekst: string, plaats: Celplaats): boolean {
        const earlier = row.teksten.get(kolom);
        const first = row.plaatsen.get(kolom);
        if (earlier === undefined || !first) {
            row.teksten.set(kolom, tekst);
            row.plaatsen.set(kolom, plaats);
            return true;
        }
        if (earlier === tekst) return false;
        const elders = first.bestand === plaats.bestand ? {} : { bestand: bestandsnaam(first.bestand) };
        this.meldingen.push(meldCel(tegenstrijdigeGegevens, plaats, { korps: row.korps, kolom, eerste: earlier, tweede: tekst, eerder: first, ...elders }));
        return false;
    }
}

const isLong = (keys: readonly string[]): boolean => LONG.every((key) => keys.includes(key));
const questionsAt = (keys: readonly string[]): readonly [asked: number, answered: number] => [keys.findIndex((key) => ASKED.includes(key)), keys.findIndex((key) => ANSWERED.includes(key))];

/** Whether a table with these headings has a row per corps, and a column per dimension or indicator. */
export const isWide = (koppen: readonly string[]): boolean => {
    const keys = koppen.map(dataKey);
    return !isAnswers(keys) && !isLong(keys) && questionsAt(keys).includes(-1);
};

export const FOOTNOTE: Tweetalig = { nl: 'het is veel groter dan de rest van de kolom, en er kan een voetnootcijfer aan vastzitten', en: 'it is much larger than the rest of the column, and the figure of a footnote may be stuck to it' };

/** A cell's place: row and column from 1, and the heading of the column. */
const cellPlace = (bestand: string, blad: string | undefined, rij: number, kolom: number, kop = ''): Celplaats => ({
    bestand, regel: rij, kolom: kolom + 1, eindregel: rij, eindkolom: kolom + 2, begin: 0, eind: 0, kop, ...(blad !== undefined && { blad }),
});
