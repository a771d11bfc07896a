// What do data files say of the corps? Several files are joined on the corps; nothing is dropped in
// silence: a column, corps or cell that cannot be read is one clear error at its place.
import type { KorpsGegevens, Score, Waarde } from '../decision/types.js';
import {
    type Celplaats, type Melding, meldCel, onbekendeKolom, onbekendKorps, onleesbareCel, onleesbareGegevens, ontbrekendKorps, tegenstrijdigeGegevens,
} from '../diagnostics/index.js';
import { bestandsnaam, opsomming } from '../diagnostics/words.js';
import { dataKey } from '../names.js';
import { MOST_ADVISED } from '../limits.js';
import { nearest } from '../nearest.js';
import { KNOWN_SCORES, readScores, readWaardeCel } from './cells.js';
import { decodeText } from './decode.js';
import { doubleHeading } from './headings.js';
import type { Kolom, Schema } from './schema.js';
import { readTable, type Tabel } from './table.js';

export interface Databestand {
    /** Its URI. */
    readonly bestand: string;
    readonly bytes: Uint8Array;
}

/** Why a judgement is what it is, and how far the weighing of it has come. */
export interface Toelichting {
    readonly reden?: string;
    readonly bron?: string;
    readonly status?: string;
}

export interface KorpsRij extends KorpsGegevens {
    /** The end score as published: the column `eindscore`. */
    readonly gepubliceerd?: readonly Score[];
    readonly toelichtingen: ReadonlyMap<string, Toelichting>;
    /** Where each cell stands, by column. */
    readonly plaatsen: ReadonlyMap<string, Celplaats>;
}

export interface Gegevens {
    readonly korpsen: readonly KorpsRij[];
    readonly meldingen: readonly Melding[];
}

const STATUSSEN = ['voorlopig', 'besproken', 'vastgesteld'];
const LONG = ['korps', 'dimensie', 'oordeel'];
const EINDSCORE = 'eindscore';

export function readData(schema: Schema, bestanden: readonly Databestand[]): Gegevens {
    const reader = new DataReader(schema);
    for (const bestand of bestanden) reader.readFile(bestand);
    return reader.result(bestanden);
}

interface Rij {
    korps: string;
    oordelen: Map<string, readonly Score[]>;
    waarden: Map<string, Waarde>;
    gepubliceerd?: readonly Score[];
    toelichtingen: Map<string, Toelichting>;
    plaatsen: Map<string, Celplaats>;
    /** What each cell says: to name both sides of a conflict. */
    teksten: Map<string, string>;
}

class DataReader {
    private readonly meldingen: Melding[] = [];
    private readonly rijen = new Map<string, Rij>();
    private readonly columns = new Map<string, Kolom[]>();
    private readonly korpsen = new Map<string, string>();
    private readonly kolomnamen: readonly string[];
    private readonly korpsnamen: readonly string[];

    constructor(private readonly schema: Schema) {
        for (const kolom of schema.kolommen) {
            for (const key of new Set(kolom.namen.map(dataKey))) this.columns.set(key, [...(this.columns.get(key) ?? []), kolom]);
        }
        for (const { naam, aliassen } of schema.korpsen) for (const name of [naam, ...aliassen]) this.korpsen.set(dataKey(name), naam);
        this.kolomnamen = schema.kolommen.map(({ naam }) => naam);
        this.korpsnamen = schema.korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen]);
    }

    readFile({ bestand, bytes }: Databestand): void {
        const tabel = readTable(decodeText(bytes));
        if ('reden' in tabel) {
            this.meldingen.push(meldCel(onleesbareGegevens, cellPlace(bestand, tabel.rij, 0, ''), { reden: tabel.reden }));
            return;
        }
        const keys = tabel.koppen.map(dataKey);
        if (!keys.includes('korps')) {
            this.meldingen.push(meldCel(onleesbareGegevens, cellPlace(bestand, 1, 0, tabel.koppen[0]), { reden: { nl: "er is geen kolom 'korps'", en: "there is no column 'korps'" } }));
            return;
        }
        const double = doubleHeading(tabel.koppen, (key) => (this.columns.get(key)?.length === 1 ? this.columns.get(key)?.[0]?.naam : undefined) ?? key);
        if (double) {
            this.meldingen.push(meldCel(onleesbareGegevens, cellPlace(bestand, 1, double.kolom, tabel.koppen[double.kolom]), { reden: double.reden }));
            return;
        }
        if (LONG.every((key) => keys.includes(key))) this.readLong(bestand, tabel, keys);
        else this.readWide(bestand, tabel, keys);
    }

    result(bestanden: readonly Databestand[]): Gegevens {
        const order = this.schema.korpsen.map(({ naam }) => naam);
        const korpsen = order.length > 0 ? order.flatMap((naam) => this.rijen.get(naam) ?? []) : [...this.rijen.values()];
        const missing = order.filter((naam) => !this.rijen.has(naam));
        const [first] = bestanden;
        if (first && missing.length > 0 && this.meldingen.length === 0) {
            this.meldingen.push(meldCel(ontbrekendKorps, cellPlace(first.bestand, 1, 0, 'korps'), { korpsen: missing }));
        }
        return { korpsen, meldingen: this.meldingen };
    }

    private readWide(bestand: string, { koppen, rijen }: Tabel, keys: readonly string[]): void {
        const at = keys.indexOf('korps');
        const kolommen = koppen.map((kop, i) => (i === at || keys[i] === EINDSCORE ? undefined : this.columnOf(kop, cellPlace(bestand, 1, i, kop))));
        const eindscore = keys.indexOf(EINDSCORE);
        for (const { rij, cellen } of rijen) {
            const row = this.rowOf(cellen[at] ?? '', cellPlace(bestand, rij, at, koppen[at]));
            if (!row) continue;
            for (const [i, kolom] of kolommen.entries()) if (kolom) this.readCell(row, kolom, cellen[i] ?? '', cellPlace(bestand, rij, i, koppen[i]));
            if (eindscore >= 0) this.readPublished(row, cellen[eindscore] ?? '', cellPlace(bestand, rij, eindscore, koppen[eindscore]));
        }
    }

    private readLong(bestand: string, { koppen, rijen }: Tabel, keys: readonly string[]): void {
        const at = Object.fromEntries([...LONG, 'reden', 'bron', 'status'].map((key) => [key, keys.indexOf(key)])) as Record<string, number>;
        for (const [i, kop] of koppen.entries()) {
            if (!(keys[i] as string in at)) this.meldingen.push(meldCel(onbekendeKolom, cellPlace(bestand, 1, i, kop), { kolom: kop, bedoeld: this.near(kop, Object.keys(at)) }));
        }
        for (const { rij, cellen } of rijen) {
            const cell = (key: string): string => cellen[at[key] as number] ?? '';
            const place = (key: string): Celplaats => cellPlace(bestand, rij, Math.max(at[key] as number, 0), koppen[Math.max(at[key] as number, 0)]);
            const row = this.rowOf(cell('korps'), place('korps'));
            const kolom = this.columnOf(cell('dimensie'), place('dimensie'));
            if (!row || !kolom) continue;
            this.readCell(row, kolom, cell('oordeel'), place('oordeel'));
            const status = cell('status');
            if (status !== '' && !STATUSSEN.includes(status.toLowerCase())) {
                this.meldingen.push(meldCel(onleesbareCel, place('status'), { cel: status, kolom: 'status', verwacht: { nl: opsomming(STATUSSEN), en: opsomming(STATUSSEN, 'or') }, bedoeld: this.near(status, STATUSSEN) }));
            }
            const toelichting = {
                ...(cell('reden') !== '' && { reden: cell('reden') }),
                ...(cell('bron') !== '' && { bron: cell('bron') }),
                ...(status !== '' && { status: status.toLowerCase() }),
            };
            row.toelichtingen.set(kolom.naam, toelichting);
        }
    }

    private columnOf(kop: string, plaats: Celplaats): Kolom | undefined {
        const found = this.columns.get(dataKey(kop)) ?? [];
        if (found.length === 1) return found[0];
        const bedoeld = found.length > 1 ? found.map(({ naam }) => naam) : this.near(kop, this.kolomnamen);
        this.meldingen.push(meldCel(onbekendeKolom, plaats, { kolom: kop, bedoeld }));
        return undefined;
    }

    private rowOf(cel: string, plaats: Celplaats): Rij | undefined {
        const korps = this.schema.korpsen.length === 0 && cel !== '' ? cel : this.korpsen.get(dataKey(cel));
        if (korps === undefined) {
            this.meldingen.push(meldCel(onbekendKorps, plaats, { korps: cel, bedoeld: this.near(cel, this.korpsnamen) }));
            return undefined;
        }
        const known = this.rijen.get(korps);
        if (known) return known;
        const row: Rij = { korps, oordelen: new Map(), waarden: new Map(), toelichtingen: new Map(), plaatsen: new Map(), teksten: new Map() };
        this.rijen.set(korps, row);
        return row;
    }

    private readCell(row: Rij, { naam, type }: Kolom, cel: string, plaats: Celplaats): void {
        if (cel === '') return;
        if (type) {
            const waarde = readWaardeCel(cel, type);
            if (typeof waarde === 'object') this.meldingen.push(meldCel(onleesbareCel, plaats, { cel, kolom: naam, verwacht: waarde.verwacht, bedoeld: [] }));
            else if (this.isNew(row, naam, String(waarde), plaats)) row.waarden.set(naam, waarde);
            return;
        }
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
        const verwacht = { nl: 'rood, geel, groen of blanco (of geel|groen waar het onzeker is)', en: 'rood, geel, groen or blanco (or geel|groen where it is uncertain)' };
        this.meldingen.push(meldCel(onleesbareCel, plaats, { cel, kolom, verwacht, bedoeld: this.near(cel, KNOWN_SCORES) }));
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
        const elders = { rij: first.regel, ...(first.bestand !== plaats.bestand && { bestand: bestandsnaam(first.bestand) }) };
        this.meldingen.push(meldCel(tegenstrijdigeGegevens, plaats, { korps: row.korps, kolom, eerste: earlier, tweede: tekst, ...elders }));
        return false;
    }
}

/** A cell's place: row and column from 1, and the heading of the column. */
const cellPlace = (bestand: string, rij: number, kolom: number, kop = ''): Celplaats => ({
    bestand, regel: rij, kolom: kolom + 1, eindregel: rij, eindkolom: kolom + 2, begin: 0, eind: 0, kop,
});
