// What is in the chapter of the report: scores with their reasons, fields, units, checks, readings and trend?
import type { Gegevens } from '../data/read-data.js';
import type { Trend } from '../compare/trend.js';
import { buildDecision } from '../decision/build.js';
import { explainRow, type Verklaring } from '../result/explanation.js';
import { type Scoretabel, scoreRows, scoreTable } from '../result/score-table.js';
import { testNorm } from '../result/test-norm.js';
import type { Toets } from '../result/toets.js';
import type { Norm } from '../model/types.js';
import type { Tellingen } from './counts.js';
import { type Afwijkend, differencesOf } from './differences.js';
import { fieldsOf, type Veldbeeld } from './fields.js';

/** What one norm file expects of its data. */
export interface Controle {
    readonly titel: string;
    readonly toetsen: readonly Toets[];
}

export interface Eerderetelling {
    /** As `2010`. */
    readonly naam: string;
    readonly tellingen: Tellingen;
}

export interface Rapport {
    readonly tabel: Scoretabel;
    /** One per corps, in the order of the table. */
    readonly verklaringen: readonly Verklaring[];
    readonly velden: readonly Veldbeeld[];
    readonly afwijkend: readonly Afwijkend[];
    /** Absent where the norm knows no units. */
    readonly eenheden?: { readonly tabel: Scoretabel; readonly verklaringen: readonly Verklaring[] };
    readonly controles: readonly Controle[];
    readonly trend?: Trend;
    /** What is known of earlier measurements in counts alone, from old to new. */
    readonly tellingen: readonly Eerderetelling[];
    /** Set when this is the page of one corps alone: how many of its reasons were left out. */
    readonly alleen?: { readonly weggelaten: number };
}

export interface Rapportvraag {
    readonly controles?: readonly Controle[];
    readonly trend?: Trend | undefined;
    readonly alleen?: Rapport['alleen'];
    readonly tellingen?: readonly Eerderetelling[];
    /** Told after every corps and unit that is explained: of many of them that takes long. */
    readonly voortgang?: (klaar: number, alle: number) => void;
}

export function reportOf(norm: Norm, gegevens: Gegevens, more: Rapportvraag = {}): Rapport {
    const decision = buildDecision(norm);
    const whole = scoreTable(norm, decision, gegevens);
    const tabel = more.alleen ? { ...whole, interpretaties: whole.interpretaties.filter((each) => concerns(each, whole)) } : whole;
    const eenheden = norm.eenheden.length > 0 ? scoreTable(norm, decision, gegevens, 'eenheid') : undefined;
    const alle = tabel.rijen.length + (eenheden?.rijen.length ?? 0);
    let klaar = 0;
    const explained = (each: Scoretabel): Verklaring[] => each.rijen.map((rij) => {
        const verklaring = explainRow(decision, rij);
        more.voortgang?.(++klaar, alle);
        return verklaring;
    });
    return {
        tabel, verklaringen: explained(tabel), velden: fieldsOf(tabel), afwijkend: differencesOf(tabel.rijen),
        ...(eenheden && { eenheden: { tabel: eenheden, verklaringen: explained(eenheden) } }),
        controles: [...ownChecks(norm, tabel), ...(more.controles ?? [])],
        tellingen: more.tellingen ?? [],
        ...(more.trend && { trend: more.trend }),
        ...(more.alleen && { alleen: more.alleen }),
    };
}

/** A reading that a corps meets: of a rule that holds for it, that decides its end score, or of what does not apply to it. */
function concerns({ zinnen, korpsen }: Scoretabel['interpretaties'][number], { norm, rijen }: Scoretabel): boolean {
    const met = new Set([norm.blancoZin, ...norm.geldtNiet.map(({ zin }) => zin), ...rijen.flatMap(({ plafonds }) => plafonds.map(({ plafond }) => plafond.zin))]);
    return korpsen.length > 0 || zinnen.some((zin) => met.has(zin));
}

/** What a norm expects of its data (not its examples); none where it expects nothing. */
export function checksOf(norm: Norm, gegevens: Gegevens): Controle[] {
    const decision = buildDecision(norm);
    return checks(norm, testNorm(norm, decision, scoreRows(norm, decision, gegevens)));
}

const ownChecks = (norm: Norm, { decision, rijen }: Scoretabel): Controle[] => checks(norm, testNorm(norm, decision, rijen));

function checks(norm: Norm, toetsen: readonly Toets[]): Controle[] {
    const own = toetsen.filter(({ soort }) => soort === 'gegevens');
    return own.length === 0 ? [] : [{ titel: norm.editie?.titel ?? '', toetsen: own }];
}
