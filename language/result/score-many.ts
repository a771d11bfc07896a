// How are a million rows scored? Row by row, each combination of answers worked out once. It says what `scoreRows` says of the same
// rows (tests/result/score-many.test.ts). Of several tables all but the last are kept, and joined to it on the corps.
import type { KorpsRij } from '../data/read-data.js';
import type { Schema } from '../data/schema.js';
import type { Cel, Deel, Deelbron } from '../data/wide-rows.js';
import { writeAnswer } from '../data/write-answer.js';
import { evaluate } from '../decision/evaluate.js';
import { scoreKorps, sortScores } from '../decision/score.js';
import type { Antwoord, Decision, Score } from '../decision/types.js';
import { deriveAll } from '../decision/unsure-values.js';
import { type Melding, meldCel, ontbrekendKorps, tegenstrijdigeGegevens } from '../diagnostics/index.js';
import { bestandsnaam } from '../diagnostics/words.js';
import { MOST_ADVISED } from '../limits.js';

/** Of one row: final scores in the norm's order. */
export interface Rijscore {
    readonly korps: string;
    readonly eindscore: readonly Score[];
    readonly gepubliceerd?: readonly Score[];
    readonly scores: readonly (readonly Score[])[];
}

/** Combinations of answers that are remembered. */
const MOST_KNOWN = 50_000;
/** Corps of which the published end score is another, by name. */
const MOST_NAMED = 100;

export class ManyRows {
    readonly totaal = { groen: 0, geel: 0, rood: 0, blanco: 0, onzeker: 0 };
    readonly meldingen: Melding[] = [];
    aantal = 0;
    /** The published end scores, against those of the norm: how many there are, how many are another, and the first of those. */
    readonly gepubliceerd = { aantal: 0, anders: 0, korpsen: [] as Rijscore[] };
    private readonly kept = new Map<string, Deel[]>();
    private readonly ways = new Map<string, readonly (readonly Score[])[]>();
    private readonly outcomes = new Map<string, Pick<Rijscore, 'eindscore' | 'scores'>>();
    private readonly judges: readonly number[];
    private readonly found = new Set<string>();

    constructor(private readonly schema: Schema, private readonly decision: Decision, private readonly onRow: (rij: Rijscore) => void) {
        this.judges = schema.kolommen.map(({ naam, type }) => (type ? -1 : decision.dimensies.findIndex((dimensie) => dimensie.naam === naam)));
    }

    /** What another table says of a corps, for when its row comes. */
    keep(deel: Deel): void {
        const known = this.kept.get(deel.korps);
        if (known) known.push(deel);
        else this.kept.set(deel.korps, [deel]);
    }

    /** The same of what was read at once. */
    keepRead(rij: KorpsRij): void {
        const said = this.schema.kolommen.flatMap((kolom, nummer) => {
            const [scores, antwoord] = [rij.oordelen.get(kolom.naam), rij.waarden.get(kolom.naam)];
            const cel: Cel | undefined = scores && !kolom.type ? { tekst: scores.join('|'), scores } : antwoord !== undefined && kolom.type ? { tekst: writeAnswer(antwoord), antwoord } : undefined;
            return cel ? [{ kolom, nummer, cel }] : [];
        });
        const place = (kolom?: number): ReturnType<Deelbron['plaats']> => rij.plaatsen.get(said[kolom ?? 0]?.kolom.naam ?? '') ?? ([...rij.plaatsen.values()][0] as ReturnType<Deelbron['plaats']>);
        this.keep({ korps: rij.korps, rij: 0, cellen: said.map(({ cel }) => cel), bron: { kolommen: said, plaats: (_, kolom) => place(kolom) }, ...(rij.gepubliceerd && { gepubliceerd: rij.gepubliceerd }) });
    }

    /** A row of the last table, with what was kept of its corps. */
    read(deel: Deel): void {
        const others = this.kept.get(deel.korps);
        if (others) this.kept.delete(deel.korps);
        this.score(deel.korps, others ? [...others, deel] : [deel]);
    }

    /** After the last row: corps of which only other tables say something, and those of which none does. `bestand`: the first that was read. */
    end(bestand: string): void {
        for (const [korps, delen] of this.kept) this.score(korps, delen);
        this.kept.clear();
        const missing = this.schema.korpsen.map(({ naam }) => naam).filter((naam) => !this.found.has(naam));
        if (missing.length > 0) this.report(meldCel(ontbrekendKorps, { bestand, regel: 1, kolom: 1, eindregel: 1, eindkolom: 2, begin: 0, eind: 0, kop: 'korps' }, { korpsen: missing }));
    }

    private score(korps: string, delen: readonly Deel[]): void {
        if (this.schema.korpsen.length > 0) this.found.add(korps);
        const { dimensies } = this.decision;
        if (delen.length > 1 && this.conflict(korps, delen)) return;
        const judged = new Array<readonly Score[] | undefined>(dimensies.length).fill(undefined);
        let waarden: Map<string, Antwoord> | undefined;
        let gepubliceerd: readonly Score[] | undefined;
        let key = '';
        for (const deel of delen) {
            gepubliceerd ??= deel.gepubliceerd;
            for (const [i, cel] of deel.cellen.entries()) {
                const { kolom, nummer } = deel.bron.kolommen[i] as Deelbron['kolommen'][number];
                if (cel.scores) judged[this.judges[nummer] as number] = cel.scores;
                if (cel.antwoord === undefined) continue;
                waarden ??= new Map();
                if (!waarden.has(kolom.naam)) key += `${nummer}:${cel.tekst}\n`;
                waarden.set(kolom.naam, cel.antwoord);
            }
        }
        const applies = (i: number): boolean => !dimensies[i]?.nietVoor.includes(korps);
        const derived = waarden ? this.derived(key, waarden) : this.derived('', NOTHING);
        const eigen = derived.map((norm, i) => this.own(judged[i], norm));
        const unsure = eigen.some((scores, i) => scores.length > 1 && applies(i));
        const outcome = unsure ? this.unsure(`${key}${eigen.map((scores, i) => (applies(i) ? scores.join('|') : '')).join(';')}`, korps, judged, waarden) : this.certain(eigen.map((scores, i) => (applies(i) ? scores[0] : undefined)));
        this.tell({ korps, ...outcome, ...(gepubliceerd && { gepubliceerd }) });
    }

    private tell(rij: Rijscore): void {
        const { eindscore, gepubliceerd } = rij;
        this.aantal++;
        this.totaal[eindscore.length > 1 ? 'onzeker' : (eindscore[0] as Score)]++;
        if (gepubliceerd) {
            this.gepubliceerd.aantal++;
            // An unsure score is another only when they share no colour.
            if (!gepubliceerd.some((score) => eindscore.includes(score)) && ++this.gepubliceerd.anders <= MOST_NAMED) this.gepubliceerd.korpsen.push(rij);
        }
        this.onRow(rij);
    }

    /** Two tables may say the same of a cell; what they say differently is an error at the second. */
    private conflict(korps: string, delen: readonly Deel[]): boolean {
        const before = this.meldingen.length;
        const first = new Map<number, { readonly deel: Deel; readonly i?: number; readonly tekst: string }>();
        const look = (nummer: number, kolom: string, now: { readonly deel: Deel; readonly i?: number; readonly tekst: string }): void => {
            const earlier = first.get(nummer);
            if (!earlier) first.set(nummer, now);
            else if (earlier.tekst !== now.tekst) {
                const [was, is] = [earlier.deel.bron.plaats(earlier.deel, earlier.i), now.deel.bron.plaats(now.deel, now.i)];
                this.report(meldCel(tegenstrijdigeGegevens, is, { korps, kolom, eerste: earlier.tekst, tweede: now.tekst, eerder: was, ...(was.bestand !== is.bestand && { bestand: bestandsnaam(was.bestand) }) }));
            }
        };
        for (const deel of delen) {
            for (const [i, cel] of deel.cellen.entries()) {
                const { kolom, nummer } = deel.bron.kolommen[i] as Deelbron['kolommen'][number];
                if (cel.tekst !== '') look(nummer, kolom.naam, { deel, i, tekst: cel.tekst });
            }
            if (deel.gepubliceerd) look(-1, 'eindscore', { deel, tekst: deel.gepubliceerd.join('|') });
        }
        return this.meldingen.length > before;
    }

    /** Meaning 1, as in `scoreKorps`. */
    private own(judged: readonly Score[] | undefined, norm: readonly Score[]): readonly Score[] {
        if (!judged || (judged.length === 1 && judged[0] === 'blanco')) return norm;
        return judged.includes('blanco') ? sortScores(judged.flatMap((score) => (score === 'blanco' ? norm : [score]))) : judged;
    }

    private derived(key: string, waarden: ReadonlyMap<string, Antwoord>): readonly (readonly Score[])[] {
        const known = this.ways.get(key);
        if (known) return known;
        const found = this.decision.dimensies.map((dimensie) => sortScores(deriveAll(dimensie, waarden).map(({ score }) => score)));
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

    private report(melding: Melding): void {
        if (this.meldingen.length < MOST_ADVISED) this.meldingen.push(melding);
    }
}

const NOTHING: ReadonlyMap<string, Antwoord> = new Map();
const ONE: Readonly<Record<Score, readonly Score[]>> = { blanco: ['blanco'], rood: ['rood'], geel: ['geel'], groen: ['groen'] };
