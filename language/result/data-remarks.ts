// Where do norm and data say different things of a corps? Nothing of it is dropped in silence.
import type { Decision, Herkomst } from '../decision/types.js';
import { geldtTochNiet, type Melding, meld, normGeeftGeenKleur, oordeelWijktAf } from '../diagnostics/index.js';
import { type Rij, writeScores } from './score-table.js';

export function dataRemarks(decision: Decision, rijen: readonly Rij[]): Melding[] {
    return rijen.flatMap((rij) => rij.dimensies.flatMap((dimensie): Melding[] => {
        const { naam, oordeel, norm, reden, geldtNiet } = dimensie;
        const plaats = rij.gegevens?.plaatsen.get(naam) ?? placeOfNorm(decision, naam);
        if (geldtNiet) {
            const differs = oordeel !== undefined && !oordeel.includes('blanco');
            return differs ? [meld(geldtTochNiet, plaats, { korps: rij.korps, dimensie: naam, kleur: writeScores(oordeel) })] : [];
        }
        if (reden !== undefined) return [meld(normGeeftGeenKleur, plaats, { korps: rij.korps, dimensie: naam, reden })];
        if (!oordeel || !norm || norm === 'blanco' || oordeel.includes(norm)) return [];
        return [meld(oordeelWijktAf, plaats, { korps: rij.korps, dimensie: naam, oordeel: writeScores(oordeel), norm })];
    }));
}

function placeOfNorm(decision: Decision, naam: string): Herkomst {
    const zin = decision.dimensies.find((dimensie) => dimensie.naam === naam)?.norm[0]?.zin ?? decision.plafonds[0]?.zin;
    return zin?.herkomst ?? { bestand: '', regel: 1, kolom: 1, eindregel: 1, eindkolom: 1, begin: 0, eind: 0 };
}
