// What do the rows of a table say that come one by one, a row per corps? What `read-data.ts` says of them at once, each distinct cell
// worked out once; a corps that has more than one row is refused.
import type { Antwoord, Score } from '../decision/types.js';
import { type Celplaats, type Melding, meldCel, onbekendeKolom, onbekendKorps, onleesbareCel, onleesbareGegevens, openVraag, type Tweetalig } from '../diagnostics/index.js';
import { MOST_ADVISED } from '../limits.js';
import { corpsName, dataKey } from '../names.js';
import { nearest } from '../nearest.js';
import { notSupplied, possibilities, readAnswer, readScores } from './cells.js';
import type { Twijfel } from './doubted-numbers.js';
import { HeadedRows } from './headed-rows.js';
import { doubleHeading, headingUnder } from './headings.js';
import { ABOUT_ROWS, FOOTNOTE } from './read-data.js';
import { resultColumns, SCORES_EXPECTED } from './result-columns.js';
import { ownCopy } from '../own-copy.js';
import { columnsByKey, type Kolom, type Schema } from './schema.js';
import { noCorps, type Tabel } from './table.js';
import { writeAnswer } from './write-answer.js';

/** One distinct cell of a column: what it says, and how that is written. */
export interface Cel {
    readonly tekst: string;
    readonly scores?: readonly Score[];
    readonly antwoord?: Antwoord;
    readonly fout?: { readonly verwacht: Tweetalig; readonly bedoeld: readonly string[] };
    readonly vraag?: Tweetalig;
}

/** What a table says of one corps: a cell per column of its source. */
export interface Deel {
    readonly korps: string;
    readonly rij: number;
    readonly cellen: readonly Cel[];
    readonly gepubliceerd?: readonly Score[];
    readonly bron: Deelbron;
}

export interface Deelbron {
    /** Per column its place in the schema. */
    readonly kolommen: readonly { readonly kolom: Kolom; readonly nummer: number }[];
    /** Where a cell stands; without a column the corps. */
    readonly plaats: (deel: Pick<Deel, 'rij'>, kolom?: number) => Celplaats;
}

interface Leeskolom {
    readonly at: number;
    readonly kop: string;
    readonly kolom: Kolom;
    readonly nummer: number;
    readonly cellen: Map<string, Cel>;
}

interface Naastkolom {
    readonly at: number;
    readonly kop: string;
    readonly verwacht: (cel: string) => Tweetalig | undefined;
    readonly goed: Set<string>;
}

/** Distinct texts of a column that are remembered. */
const MOST_KNOWN = 50_000;
const NOTHING: Cel = { tekst: '' };

export class WideRows implements Deelbron {
    readonly meldingen: Melding[] = [];
    /** Questions beyond those that are told. */
    verzwegen = 0;
    kolommen: readonly Leeskolom[] = [];
    /** Whether the table has published end scores. */
    heeftGepubliceerd = false;
    private fouten = 0;
    private korpsAt = -1;
    private gepubliceerdAt = -1;
    private readonly published = new Map<string, readonly Score[] | undefined>();
    private ernaast: readonly Naastkolom[] = [];
    private readonly seen = new Set<string>();
    private readonly korpsen = new Map<string, string>();
    private readonly rows: HeadedRows;

    constructor(
        private readonly bestand: string,
        private readonly schema: Schema,
        private readonly onRow: (deel: Deel) => void,
        private readonly doubted: Twijfel = new Map(),
    ) {
        for (const { naam, aliassen } of schema.korpsen) for (const name of [naam, ...aliassen]) this.korpsen.set(dataKey(name), naam);
        this.rows = new HeadedRows({
            begin: (tabel) => this.begin(tabel),
            rij: (cellen, rij) => this.row(cellen, rij),
            geen: ({ reden, rij }) => this.report(meldCel(onleesbareGegevens, this.place(rij, 0, ''), { reden })),
        });
    }

    /** False once nothing more can be made of the file. */
    readRow(cellen: readonly string[], rij: number): boolean {
        return this.rows.readRow(cellen, rij);
    }

    end(): boolean {
        return this.rows.end();
    }

    plaats({ rij }: Pick<Deel, 'rij'>, kolom?: number): Celplaats {
        const found = kolom === undefined ? undefined : this.kolommen[kolom];
        return found ? this.place(rij, found.at, found.kop) : this.place(rij, this.korpsAt, 'korps');
    }

    private begin({ koppen: heads, groepen, koprij }: Tabel): boolean {
        const byKey = columnsByKey(this.schema);
        const koppen = heads.map((kop, i) => headingUnder(byKey, kop, groepen[i] ?? ''));
        const keys = koppen.map(dataKey);
        this.korpsAt = keys.indexOf('korps');
        const unusable = (at: number, reden: Tweetalig): boolean => {
            this.report(meldCel(onleesbareGegevens, this.place(koprij, at, heads[at] ?? ''), { reden }));
            return false;
        };
        if (this.korpsAt < 0) return unusable(0, noCorps(keys));
        const double = doubleHeading(koppen, (key) => (byKey.get(key)?.length === 1 ? byKey.get(key)?.[0]?.naam : undefined) ?? key);
        if (double) return unusable(double.kolom, double.reden);
        const { gepubliceerd, ernaast } = resultColumns(keys, (key) => byKey.has(key));
        this.gepubliceerdAt = gepubliceerd;
        this.heeftGepubliceerd = gepubliceerd >= 0;
        this.ernaast = [...ernaast].flatMap(([at, verwacht]) => (at === gepubliceerd ? [] : [{ at, kop: koppen[at] as string, verwacht, goed: new Set(['']) }]));
        this.kolommen = koppen.flatMap((kop, at): Leeskolom[] => {
            const key = keys[at] as string;
            if (at === this.korpsAt || ernaast.has(at) || (ABOUT_ROWS.has(key) && !byKey.has(key))) return [];
            const found = byKey.get(key) ?? [];
            const [kolom] = found;
            if (found.length === 1 && kolom) return [{ at, kop: heads[at] as string, kolom, nummer: this.schema.kolommen.indexOf(kolom), cellen: new Map() }];
            this.report(meldCel(onbekendeKolom, this.place(koprij, at, heads[at] ?? ''), { kolom: kop, bedoeld: found.length > 1 ? found.map(({ naam }) => naam) : nearest(kop, this.schema.kolommen.map(({ naam }) => naam)) }));
            return [];
        });
        return this.fouten === 0;
    }

    private row(cellen: readonly string[], rij: number): boolean {
        const name = corpsName(cellen[this.korpsAt] ?? '');
        if (name === '' && cellen.every((cel) => cel.trim() === '')) return true;
        const korps = this.korpsen.size === 0 && name !== '' ? name : this.korpsen.get(dataKey(name));
        if (korps === undefined) this.report(meldCel(onbekendKorps, this.place(rij, this.korpsAt, 'korps'), { korps: name, bedoeld: nearest(name, this.schema.korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen])) }));
        else if (this.seen.has(korps)) this.report(meldCel(onleesbareGegevens, this.place(rij, this.korpsAt, 'korps'), { reden: twice(korps) }));
        else this.read(korps, cellen, rij);
        if (korps !== undefined) this.seen.add(korps);
        return this.fouten < MOST_ADVISED;
    }

    private read(korps: string, cellen: readonly string[], rij: number): void {
        const found: Cel[] = [];
        const before = this.fouten;
        for (const column of this.kolommen) {
            const text = cellen[column.at] ?? '';
            const cel = column.cellen.get(text) ?? this.readCell(column, text);
            if (cel.fout) this.report(meldCel(onleesbareCel, this.place(rij, column.at, column.kop), { cel: cel.tekst, kolom: column.kolom.naam, ...cel.fout }));
            if (cel.vraag) this.report(meldCel(openVraag, this.place(rij, column.at, column.kop), { cel: text.trim(), korps, kolom: column.kolom.naam, kan: possibilities(cel.antwoord as Antwoord), waarom: cel.vraag }));
            found.push(cel);
        }
        for (const { at, kop, verwacht, goed } of this.ernaast) {
            const text = cellen[at] ?? '';
            if (goed.has(text)) continue;
            const expected = text.trim() === '' ? undefined : verwacht(text.trim());
            if (expected) this.report(meldCel(onleesbareCel, this.place(rij, at, kop), { cel: text.trim(), kolom: kop, verwacht: expected, bedoeld: [] }));
            else if (goed.size < MOST_KNOWN) goed.add(text);
        }
        const gepubliceerd = this.publishedIn(cellen, rij);
        if (this.fouten === before) this.onRow({ korps, rij, cellen: found, bron: this, ...(gepubliceerd && { gepubliceerd }) });
    }

    private publishedIn(cellen: readonly string[], rij: number): readonly Score[] | undefined {
        const text = this.gepubliceerdAt < 0 ? '' : (cellen[this.gepubliceerdAt] ?? '');
        if (text === '') return undefined;
        if (this.published.has(text)) return this.published.get(text);
        const cel = text.trim();
        const scores = cel === '' ? undefined : readScores(cel);
        if (cel !== '' && !scores) this.report(meldCel(onleesbareCel, this.place(rij, this.gepubliceerdAt, 'eindscore'), { cel, kolom: 'eindscore', verwacht: SCORES_EXPECTED, bedoeld: [] }));
        else if (this.published.size < MOST_KNOWN) this.published.set(ownCopy(text), scores);
        return scores;
    }

    private readCell(column: Leeskolom, raw: string): Cel {
        const own = ownCopy(raw);
        const read = this.cellOf(column, own.trim());
        if (column.cellen.size >= MOST_KNOWN) column.cellen.clear();
        column.cellen.set(own, read);
        return read;
    }

    private cellOf({ kolom: { type }, kop }: Leeskolom, cel: string): Cel {
        if (notSupplied(cel) !== undefined) return NOTHING;
        if (!type) {
            const scores = readScores(cel);
            return scores ? { tekst: scores.join('|'), scores } : { tekst: cel, fout: { verwacht: SCORES_EXPECTED, bedoeld: [] } };
        }
        const read = readAnswer(cel, type);
        if (read.soort === 'onleesbaar') return { tekst: cel, fout: { verwacht: read.verwacht, bedoeld: read.bedoeld } };
        const kan = read.soort === 'antwoord' ? this.doubted.get(kop)?.get(cel) : undefined;
        const vraag = kan ? FOOTNOTE : read.soort === 'vraag' ? read.waarom : undefined;
        const antwoord = kan ?? read.antwoord;
        return { tekst: writeAnswer(antwoord), antwoord, ...(vraag && { vraag }) };
    }

    /** An error is always told; of questions the first ones are. */
    private report(melding: Melding): void {
        if (melding.ernst === 'fout') this.fouten++;
        if (this.meldingen.length < MOST_ADVISED || (melding.ernst === 'fout' && this.fouten <= MOST_ADVISED)) this.meldingen.push(melding);
        else this.verzwegen++;
    }

    private place(rij: number, kolom: number, kop: string): Celplaats {
        return { bestand: this.bestand, regel: rij, kolom: kolom + 1, eindregel: rij, eindkolom: kolom + 2, begin: 0, eind: 0, kop };
    }
}

const twice = (korps: string): Tweetalig => ({
    nl: `'${korps}' staat er meer dan eens in, en in zo'n groot bestand hoort elk korps één rij te hebben`,
    en: `'${korps}' stands in it more than once, and in so large a file every corps should have one row`,
});
