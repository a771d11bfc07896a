// How is a result written as JSON? The keys are a promise to other programs.
import type { GeldendPlafond } from '../decision/score.js';
import type { Decision, Herkomst } from '../decision/types.js';
import { differencesOf } from '../report/differences.js';
import { type Rij, type Scoretabel, writeScores } from './score-table.js';

/** What a result was made of, so that it can be made again. */
export interface Recept {
    readonly versie: 1;
    readonly normtaal: string;
    readonly norm: Bestandsspoor & { readonly gebruikt: readonly Bestandsspoor[] };
    readonly gegevens: readonly Bestandsspoor[];
}
export interface Bestandsspoor {
    readonly bestand: string;
    readonly sha256: string;
}

/** How a file's URI is shown. */
export type Toon = (bestand: string) => string;

export function scoreJson(tabel: Scoretabel, recept: Recept, toon: Toon): object {
    const { norm, decision, rijen, totaal, interpretaties } = tabel;
    const judged = differencesOf(rijen);
    return {
        ...recept,
        editie: norm.editie?.titel ?? '',
        concept: decision.concept,
        per: tabel.per,
        korpsen: rijen.map((rij) => rowJson(rij, decision, toon)),
        totaal,
        ...(judged.length > 0 && { afwijkingen: judged.map(({ korps, dimensie, oordeel, norm: derived, reden }) => ({ korps, dimensie, oordeel: writeScores(oordeel), norm: writeScores(derived), ...(reden !== undefined && { reden }) })) }),
        interpretaties: interpretaties.flatMap(({ tekst, zinnen, korpsen }) =>
            zinnen.map((zin) => ({ zin: zin.tekst, tekst, korpsen, ...place(zin.herkomst, toon) }))),
    };
}

export function rowJson(rij: Rij, decision: Decision, toon: Toon): object {
    return {
        korps: rij.korps,
        eindscore: writeScores(rij.eindscore),
        ...(rij.gepubliceerd && { gepubliceerd: writeScores(rij.gepubliceerd) }),
        dimensies: Object.fromEntries(rij.dimensies.map(({ naam, score, oordeel, norm, geldtNiet }) => [naam, {
            score: writeScores(score),
            ...(oordeel && { oordeel: writeScores(oordeel) }),
            ...(norm && { norm: writeScores(norm) }),
            ...(geldtNiet && { geldtNiet }),
            ...(rij.afwijkingen?.has(naam) && { afwijking: rij.afwijkingen.get(naam) }),
            ...rij.gegevens?.toelichtingen.get(naam),
        }])),
        plafonds: rij.plafonds.map((plafond) => ceilingJson(plafond, decision, toon)),
        ...(rij.eindscore.length > 1 && { beslissend: rij.beslissend }),
    };
}

export function ceilingJson({ plafond, onzeker }: GeldendPlafond, decision: Decision, toon: Toon): object {
    const { doel, hoogstens, zin } = plafond;
    return {
        doel: doel === 'eindscore' ? doel : decision.dimensies[doel]?.naam,
        hoogstens,
        zin: zin.tekst,
        ...place(zin.herkomst, toon),
        ...(zin.bron !== undefined && { bron: zin.bron }),
        ...(zin.interpretatie !== undefined && { interpretatie: zin.interpretatie }),
        ...(onzeker && { onzeker }),
    };
}

const place = ({ bestand, regel }: Herkomst, toon: Toon): { bestand: string; regel: number } => ({ bestand: toon(bestand), regel });
