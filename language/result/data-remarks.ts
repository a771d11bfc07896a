// Where do norm and data say different things: of a corps, or of all together? Nothing of it is dropped in silence.
import type { DimensieUitslag } from '../decision/score.js';
import type { Decision, Herkomst, Score, Zin } from '../decision/types.js';
import { bekendeAfwijking, type Celplaats, type Diagnose, geldtTochNiet, type Melding, meld, meldCel, normGeeftGeenKleur, oordeelWijktAf, type Verwant, verwachtingKloptNiet } from '../diagnostics/index.js';
import type { Norm } from '../model/types.js';
import { type Rij, writeScores } from './score-table.js';
import { cellsAgainst, testVerwachting } from './test-expectation.js';
import type { Toets } from './toets.js';

/** What the norm expects of the data and does not find; an explained deviation stays in view. */
export const expectationRemarks = ({ verwachtingen }: Norm, rijen: readonly Rij[]): Melding[] => verwachtingen.flatMap((verwachting) => expectationRemark(testVerwachting(verwachting, rijen), () => cellsAgainst(verwachting, rijen)));

function expectationRemark({ uitkomst, uitleg, zin }: Toets, cellen: () => readonly Verwant[]): Melding[] {
    if (uitkomst === 'geslaagd' || !uitleg) return [];
    return [meld(uitkomst === 'mislukt' ? verwachtingKloptNiet : bekendeAfwijking, zin.herkomst, { uitleg, cellen: cellen() })];
}

/** Of what each corps supplied. */
export function dataRemarks({ geldtNiet: exceptions }: Norm, decision: Decision, rijen: readonly Rij[]): Melding[] {
    return rijen.flatMap((rij) => rij.dimensies.flatMap((dimensie): Melding[] => {
        const { naam, oordeel, norm, reden, geldtNiet } = dimensie;
        const remark = <P>(diagnose: Diagnose<P>, feiten: P): Melding => {
            const cel = rij.gegevens && cellOf(rij.gegevens, decision, naam);
            return cel ? meldCel(diagnose, cel, feiten) : meld(diagnose, placeOfNorm(decision, naam), feiten);
        };
        if (geldtNiet) {
            const contradicts = oordeel !== undefined && !oordeel.includes('blanco');
            return contradicts ? [remark(geldtTochNiet, { korps: rij.korps, dimensie: naam, kleur: writeScores(oordeel), zinnen: exceptions.filter(({ dimensies, korpsen }) => dimensies.includes(naam) && korpsen.includes(rij.korps)).map(({ zin }) => zin) })] : [];
        }
        if (reden !== undefined) return [remark(normGeeftGeenKleur, { korps: rij.korps, dimensie: naam, reden, regels: linesOf(decision, naam, (kleur) => reden.soort !== 'overlap' || reden.scores.includes(kleur)) })];
        if (!differs(dimensie) || !oordeel || !norm || rij.afwijkingen?.has(naam)) return [];
        return [remark(oordeelWijktAf, { korps: rij.korps, dimensie: naam, oordeel: writeScores(oordeel), norm: writeScores(norm), regels: linesOf(decision, naam, (kleur) => norm.includes(kleur)) })];
    }));
}

/** The lines of a dimension's norm for some colours. */
const linesOf = ({ dimensies }: Decision, naam: string, wanted: (kleur: Score) => boolean): readonly Zin[] =>
    (dimensies.find((each) => each.naam === naam)?.norm ?? []).filter(({ kleur }) => wanted(kleur)).map(({ zin }) => zin);

/** Whether the judgement is another than the norm gives: an unsure one only if they share no colour. */
export function differs({ oordeel, norm }: DimensieUitslag): boolean {
    const colours = norm?.filter((score) => score !== 'blanco') ?? [];
    return oordeel !== undefined && colours.length > 0 && !colours.some((score) => oordeel.includes(score));
}

/** The judgement's cell, else that of an answer that the norm reads. */
function cellOf({ plaatsen }: NonNullable<Rij['gegevens']>, decision: Decision, naam: string): Celplaats | undefined {
    const answers = decision.dimensies.find((dimensie) => dimensie.naam === naam)?.indicatoren ?? [];
    return [naam, ...answers.map((indicator) => indicator.naam)].map((column) => plaatsen.get(column)).find((cel) => cel !== undefined);
}

function placeOfNorm(decision: Decision, naam: string): Herkomst {
    const zin = decision.dimensies.find((dimensie) => dimensie.naam === naam)?.norm[0]?.zin ?? decision.plafonds[0]?.zin;
    return zin?.herkomst ?? { bestand: '', regel: 1, kolom: 1, eindregel: 1, eindkolom: 1, begin: 0, eind: 0 };
}
