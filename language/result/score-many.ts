// How are a million rows scored? Row by row, each cell and each combination of answers worked out once. It says what `scoreRows`
// says of the same rows (tests/result/score-many.test.ts); corps that stand in the file more than once are refused.
import { KNOWN_SCORES, notSupplied, possibilities, readAnswer, readScores } from '../data/cells.js';
import { stuckFootnotes } from '../data/footnotes.js';
import { ABOUT_ROWS, FOOTNOTE } from '../data/read-data.js';
import type { Kolom, Schema } from '../data/schema.js';
import { evaluate } from '../decision/evaluate.js';
import { scoreKorps, sortScores } from '../decision/score.js';
import type { Antwoord, Decision, Score } from '../decision/types.js';
import { deriveAll } from '../decision/unsure-values.js';
import { type Celplaats, type Melding, meldCel, onbekendeKolom, onbekendKorps, onleesbareCel, onleesbareGegevens, openVraag } from '../diagnostics/index.js';
import { MOST_ADVISED } from '../limits.js';
import { dataKey } from '../names.js';

/** Of one row: final scores in the norm's order. */
export interface Rijscore {
    readonly korps: string;
    readonly eindscore: readonly Score[];
    readonly scores: readonly (readonly Score[])[];
}

type Gelezen = { readonly antwoord?: Antwoord; readonly scores?: readonly Score[]; readonly fout?: (plaats: Celplaats, korps: string) => Melding; readonly vraag?: (plaats: Celplaats, korps: string) => Melding };
/** A column of the table: its dictionary of cells, and the dimension that it judges. */
interface Leeskolom {
    readonly at: number;
    readonly kop: string;
    readonly kolom: Kolom;
    readonly dimensie: number;
    readonly cellen: Map<string, Gelezen>;
}

/** Distinct texts of a column, or combinations of answers, that are remembered. */
const MOST_KNOWN = 50_000;

export class ManyRows {
    readonly totaal = { groen: 0, geel: 0, rood: 0, blanco: 0, onzeker: 0 };
    readonly meldingen: Melding[] = [];
    aantal = 0;
    private kolommen: Leeskolom[] | undefined;
    private korpsAt = -1;
    private breedte = 0;
    private readonly seen = new Set<string>();
    private readonly ways = new Map<string, readonly (readonly Score[])[]>();
    private readonly outcomes = new Map<string, Pick<Rijscore, 'eindscore' | 'scores'>>();
    private readonly byKey = new Map<string, Kolom[]>();

    constructor(
        private readonly bestand: string,
        schema: Schema,
        private readonly decision: Decision,
        private readonly onRow: (rij: Rijscore) => void,
        /** Numbers of a column (by heading) to which a footnote may be stuck, from a first look at the file. */
        private readonly doubted: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> = new Map(),
    ) {
        for (const kolom of schema.kolommen) for (const key of new Set(kolom.namen.map(dataKey))) this.byKey.set(key, [...(this.byKey.get(key) ?? []), kolom]);
    }

    /** False once nothing more can be made of the file. */
    readRow(cellen: readonly string[], rij: number): boolean {
        if (!this.kolommen) {
            if (!cellen.some((cel) => cel.trim() !== '')) return true;
            return this.readHeadings(cellen.map((cel) => cel.trim()), rij);
        }
        if (cellen.length > this.breedte && cellen.slice(this.breedte).some((cel) => cel.trim() !== '')) {
            this.report(meldCel(onleesbareGegevens, this.place(rij, this.breedte, ''), { reden: { nl: `deze rij heeft ${cellen.length} cellen en de kop ${this.breedte}`, en: `this row has ${cellen.length} cells and the heading ${this.breedte}` } }));
            return this.meldingen.length < MOST_ADVISED;
        }
        const korps = (cellen[this.korpsAt] ?? '').trim();
        if (korps === '' && cellen.every((cel) => cel.trim() === '')) return true;
        if (korps === '') this.report(meldCel(onbekendKorps, this.place(rij, this.korpsAt, 'korps'), { korps, bedoeld: [] }));
        else if (this.seen.has(korps)) this.report(meldCel(onleesbareGegevens, this.place(rij, this.korpsAt, 'korps'), { reden: { nl: `'${korps}' staat er meer dan eens in, en in zo'n groot bestand hoort elk korps één rij te hebben`, en: `'${korps}' stands in it more than once, and in so large a file every corps should have one row` } }));
        else this.score(korps, cellen, rij);
        this.seen.add(korps);
        return this.meldingen.length < MOST_ADVISED;
    }

    /** There are no more rows. */
    end(): void {
        if (!this.kolommen) this.report(meldCel(onleesbareGegevens, this.place(1, 0, ''), { reden: { nl: 'het is leeg', en: 'it is empty' } }));
    }

    private readHeadings(koppen: readonly string[], rij: number): boolean {
        const keys = koppen.map(dataKey);
        this.breedte = koppen.length;
        this.korpsAt = keys.indexOf('korps');
        if (this.korpsAt < 0) this.report(meldCel(onleesbareGegevens, this.place(rij, 0, ''), { reden: { nl: "er is geen kolom 'korps'", en: "there is no column 'korps'" } }));
        const used = new Map<string, number>();
        this.kolommen = koppen.flatMap((kop, at): Leeskolom[] => {
            const key = keys[at] as string;
            if (at === this.korpsAt || key === '' || key === 'eindscore' || (ABOUT_ROWS.has(key) && !this.byKey.has(key))) return [];
            const found = this.byKey.get(key) ?? [];
            const [kolom] = found;
            if (found.length !== 1 || !kolom) {
                this.report(meldCel(onbekendeKolom, this.place(rij, at, kop), { kolom: kop, bedoeld: found.map(({ naam }) => naam) }));
                return [];
            }
            if (used.has(kolom.naam)) this.report(meldCel(onleesbareGegevens, this.place(rij, at, kop), { reden: { nl: `kolom ${(used.get(kolom.naam) as number) + 1} en kolom ${at + 1} zijn dezelfde. Houd er één over`, en: `column ${(used.get(kolom.naam) as number) + 1} and column ${at + 1} are the same. Keep one of them` } }));
            used.set(kolom.naam, at);
            return [{ at, kop, kolom, dimensie: this.decision.dimensies.findIndex(({ naam }) => naam === kolom.naam), cellen: new Map() }];
        });
        return this.meldingen.length === 0;
    }

    private score(korps: string, cellen: readonly string[], rij: number): void {
        const { dimensies } = this.decision;
        const judged = new Array<readonly Score[] | undefined>(dimensies.length).fill(undefined);
        let waarden: Map<string, Antwoord> | undefined;
        let key = '';
        for (const column of this.kolommen as Leeskolom[]) {
            const text = cellen[column.at] ?? '';
            const read = column.cellen.get(text) ?? this.readCell(column, text);
            if (read.fout) return this.report(read.fout(this.place(rij, column.at, column.kop), korps));
            if (read.vraag) this.report(read.vraag(this.place(rij, column.at, column.kop), korps));
            if (read.scores) judged[column.dimensie] = read.scores;
            if (read.antwoord !== undefined) {
                waarden ??= new Map();
                waarden.set(column.kolom.naam, read.antwoord);
                key += `${column.at}:${text}\n`;
            }
        }
        const applies = (i: number): boolean => !dimensies[i]?.nietVoor.includes(korps);
        const derived = waarden ? this.derived(key, waarden) : this.derived('', NOTHING);
        const eigen = derived.map((norm, i) => this.own(judged[i], norm));
        const unsure = eigen.some((scores, i) => scores.length > 1 && applies(i));
        const outcome = unsure ? this.unsure(`${key}${eigen.map((scores, i) => (applies(i) ? scores.join('|') : '')).join(';')}`, korps, judged, waarden) : this.certain(eigen.map((scores, i) => (applies(i) ? scores[0] : undefined)));
        this.aantal++;
        this.totaal[outcome.eindscore.length > 1 ? 'onzeker' : (outcome.eindscore[0] as Score)]++;
        this.onRow({ korps, ...outcome });
    }

    /** Meaning 1, as in `scoreKorps`. */
    private own(judged: readonly Score[] | undefined, norm: readonly Score[]): readonly Score[] {
        if (!judged || (judged.length === 1 && judged[0] === 'blanco')) return norm;
        return judged.includes('blanco') ? sortScores(judged.flatMap((score) => (score === 'blanco' ? norm : [score]))) : judged;
    }

    private derived(key: string, waarden: ReadonlyMap<string, Antwoord>): readonly (readonly Score[])[] {
        const known = this.ways.get(key);
        if (known) return known;
        const found = this.decision.dimensies.map((dimensie) => sortScores((deriveAll(dimensie, waarden) ?? []).map(({ score }) => score).concat(dimensie.norm.length === 0 ? 'blanco' : [])));
        if (this.ways.size >= MOST_KNOWN) this.ways.clear();
        this.ways.set(key, found);
        return found;
    }

    private certain(eigen: readonly (Score | undefined)[]): Pick<Rijscore, 'eindscore' | 'scores'> {
        const { eindscore, scores } = evaluate(this.decision, eigen);
        return { eindscore: ONE[eindscore], scores: scores.map((score) => ONE[score]) };
    }

    private unsure(key: string, korps: string, judged: readonly (readonly Score[] | undefined)[], waarden: ReadonlyMap<string, Antwoord> = NOTHING): Pick<Rijscore, 'eindscore' | 'scores'> {
        const known = this.outcomes.get(key);
        if (known) return known;
        const oordelen = new Map(judged.flatMap((scores, i) => (scores ? [[this.decision.dimensies[i]?.naam as string, scores] as const] : [])));
        const { eindscore, dimensies } = scoreKorps(this.decision, { korps, oordelen, waarden });
        const outcome = { eindscore, scores: dimensies.map(({ score }) => score) };
        if (this.outcomes.size >= MOST_KNOWN) this.outcomes.clear();
        this.outcomes.set(key, outcome);
        return outcome;
    }

    private readCell(column: Leeskolom, raw: string): Gelezen {
        const read = this.cellOf(column, raw.trim());
        if (column.cellen.size >= MOST_KNOWN) column.cellen.clear();
        column.cellen.set(raw, read);
        return read;
    }

    private cellOf({ kolom: { naam, type }, kop }: Leeskolom, cel: string): Gelezen {
        if (notSupplied(cel) !== undefined) return {};
        if (!type) {
            const scores = readScores(cel);
            const verwacht = { nl: KNOWN_SCORES.slice(0, 4).join(', '), en: KNOWN_SCORES.slice(0, 4).join(', ') };
            return scores ? { scores } : { fout: (plaats) => meldCel(onleesbareCel, plaats, { cel, kolom: naam, verwacht, bedoeld: [] }) };
        }
        const read = readAnswer(cel, type);
        if (read.soort === 'onleesbaar') return { fout: (plaats) => meldCel(onleesbareCel, plaats, { cel, kolom: naam, verwacht: read.verwacht, bedoeld: read.bedoeld }) };
        const kan = this.doubted.get(kop)?.get(cel);
        const [antwoord, waarom] = kan ? [kan, FOOTNOTE] : [read.antwoord, read.soort === 'vraag' ? read.waarom : undefined];
        return { antwoord, ...(waarom && { vraag: (plaats: Celplaats, korps: string) => meldCel(openVraag, plaats, { cel, korps, kolom: naam, kan: possibilities(antwoord), waarom }) }) };
    }

    private report(melding: Melding): void {
        if (this.meldingen.length < MOST_ADVISED) this.meldingen.push(melding);
    }

    private place(rij: number, kolom: number, kop: string): Celplaats {
        return { bestand: this.bestand, regel: rij, kolom: kolom + 1, eindregel: rij, eindkolom: kolom + 2, begin: 0, eind: 0, kop };
    }
}

/** A first look at the rows: to which numbers of which column may a footnote be stuck? */
export class NumbersOfColumns {
    private koppen: readonly string[] | undefined;
    private readonly names: ReadonlySet<string>;
    /** The columns of numbers, with how often each number stands there; more than a few tell no more. */
    private columns: { readonly at: number; readonly kop: string; readonly counts: Map<string, number> }[] = [];

    constructor(schema: Schema) {
        this.names = new Set(schema.kolommen.flatMap(({ type, namen }) => (type && type.soort !== 'keuze' && type.soort !== 'ja/nee' && type.soort !== 'tekst' ? namen.map(dataKey) : [])));
    }

    /** False when there is nothing to see in the rest of the file. */
    readRow(cellen: readonly string[]): boolean {
        if (!this.koppen) {
            if (!cellen.some((cel) => cel.trim() !== '')) return true;
            this.koppen = cellen.map((cel) => cel.trim());
            this.columns = this.koppen.flatMap((kop, at) => (this.names.has(dataKey(kop)) ? [{ at, kop, counts: new Map<string, number>() }] : []));
            return this.columns.length > 0;
        }
        for (const { at, counts } of this.columns) {
            const cel = (cellen[at] ?? '').trim();
            if (/^\d+$/.test(cel)) counts.set(cel, Math.min(ENOUGH, (counts.get(cel) ?? 0) + 1));
        }
        return true;
    }

    doubted(): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
        return new Map(this.columns.flatMap(({ kop, counts }) => {
            const cellen = [...counts].flatMap(([cel, count]) => Array<string>(count).fill(cel));
            const stuck = stuckFootnotes(cellen);
            return stuck.size === 0 ? [] : [[kop, new Map([...stuck].map(([index, kan]) => [cellen[index] as string, kan]))] as const];
        }));
    }
}

const ENOUGH = 5;
const NOTHING: ReadonlyMap<string, Antwoord> = new Map();
const ONE: Readonly<Record<Score, readonly Score[]>> = { blanco: ['blanco'], rood: ['rood'], geel: ['geel'], groen: ['groen'] };
