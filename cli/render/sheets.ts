// How do scores look in a workbook: a colour, and a sign before the word that is no part of it?
import type { Celwaarde, Score, Stand, Werkblad, Werkbladcel } from '../../language/index.js';
import { kindOf, writeScores } from '../../language/index.js';
import { STAND_SIGNS } from './chart.js';

const FILL: Readonly<Record<Stand, { achtergrond: string; tekstkleur: string }>> = {
    groen: { achtergrond: 'B5DCC6', tekstkleur: '20262D' }, geel: { achtergrond: 'F3D37A', tekstkleur: '20262D' }, rood: { achtergrond: 'A8382F', tekstkleur: 'FFFFFF' },
    blanco: { achtergrond: 'E3E5E7', tekstkleur: '20262D' }, onzeker: { achtergrond: 'D9C7EA', tekstkleur: '20262D' }, 'geldt niet': { achtergrond: 'F2F3F1', tekstkleur: '59626B' },
};

/** The value is the word alone, so that who reads the workbook reads a score; the sign comes by the format of the cell. */
export function scoreCell(scores: readonly Score[]): Werkbladcel {
    const kind: Stand = kindOf(scores);
    return { waarde: writeScores(scores), ...FILL[kind], getalopmaak: `"${STAND_SIGNS[kind]} "@`, rand: true };
}

export const notApplyingCell = (): Werkbladcel => ({ waarde: 'blanco', ...FILL['geldt niet'], cursief: true, rand: true });

/** A sheet that is one table: its first row is the heading, frozen and with a filter. */
export function tableSheet(naam: string, koppen: readonly string[], rijen: readonly (readonly (Celwaarde | Werkbladcel)[])[], breedtes: readonly number[], more: Partial<Werkblad> = {}): Werkblad {
    return {
        naam, breedtes, bevrorenRijen: 1, bevrorenKolommen: 1, liggend: true,
        rijen: [koppen.map((waarde): Werkbladcel => ({ waarde, vet: true, achtergrond: 'F2F3F1', terugloop: true })), ...rijen],
        filter: { rij: 0, kolom: 0, totRij: rijen.length, totKolom: Math.max(0, koppen.length - 1) },
        ...more,
    };
}
