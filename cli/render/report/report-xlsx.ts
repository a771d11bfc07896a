// How is a report read in a spreadsheet? One sheet per question, each a table with a frozen heading and a filter. The first is the
// table of scores, which Normtaal reads again; on the others no column is called `korps`, so that they are no data.
import { type Celwaarde, type Rapport, type Recept, STANDEN, type Werkblad, type Werkbladcel, writeWorkbook } from '../../../language/index.js';
import type { Texts } from '../../texts/texts.js';
import { titleWithConcept } from '../score-text.js';
import { aboutSheet, scoreSheet } from '../score-xlsx.js';
import { expectation } from './checks.js';
import { earlier } from './fields.js';
import { scoreCell, tableSheet } from '../sheets.js';
import { stepText } from '../trend-blocks.js';

type Cel = Celwaarde | Werkbladcel;
const wrap = (waarde: string | undefined): Werkbladcel => ({ waarde: waarde ?? null, terugloop: true });

export async function reportWorkbook(rapport: Rapport, recept: Recept, texts: Texts): Promise<Uint8Array> {
    const { tabel, eenheden, alleen, trend } = rapport;
    const sheets = [
        scoreSheet(tabel, texts),
        reasonsSheet(rapport, texts), ceilingsSheet(rapport, texts),
        ...(trend ? [trendSheet(trend, texts)] : []),
        ...(alleen ? [] : [fieldsSheet(rapport, texts)]),
        ...(eenheden && !alleen ? [scoreSheet(eenheden.tabel, texts)] : []),
        ...(rapport.controles.length > 0 ? [checksSheet(rapport, texts)] : []),
        readingsSheet(rapport, texts),
    ];
    return writeWorkbook([...sheets.map((sheet) => withConcept(sheet, tabel.decision.concept, texts)), aboutSheet(tabel, recept, texts)], titleWithConcept(tabel.decision, texts));
}

/** Of a concept every sheet says so, by its name and in a column of its own: a name is cut off, a column is printed. */
function withConcept(blad: Werkblad, concept: boolean, { report }: Texts): Werkblad {
    if (!concept || blad.naam.startsWith(report.concept)) return blad;
    return { ...blad, naam: `${report.concept} ${blad.naam}`, rijen: blad.rijen.map((rij, i) => [...rij, i === 0 ? { waarde: report.columns.status.toLowerCase(), vet: true } : report.concept]) };
}

function reasonsSheet({ tabel: { rijen, decision }, alleen }: Rapport, texts: Texts): Werkblad {
    const { columns, standing } = texts.report;
    const heads = [columns.corpsName, columns.field, columns.dimension, columns.score, columns.judgement, columns.norm, columns.reason, columns.source, columns.status, ...(alleen ? [columns.answer] : [])];
    const rows = rijen.flatMap((rij) => rij.dimensies.map(({ naam, score, oordeel, norm, geldtNiet }, i): Cel[] => {
        const { reden, bron, status } = rij.gegevens?.toelichtingen.get(naam) ?? {};
        return [rij.korps, decision.dimensies[i]?.veld ?? null, naam, geldtNiet ? standing['geldt niet'] : scoreCell(score), oordeel ? scoreCell(oordeel) : null, norm ? scoreCell(norm) : null, wrap(reden), bron ?? null, status ?? null, ...(alleen ? [null] : [])];
    }));
    return tableSheet(texts.report.judgements, heads, rows, [26, 16, 30, 13, 13, 13, 70, 16, 14, ...(alleen ? [50] : [])]);
}

function ceilingsSheet({ tabel: { rijen, decision } }: Rapport, texts: Texts): Werkblad {
    const { columns } = texts.report;
    const rows = rijen.flatMap((rij) => rij.plafonds.map(({ plafond: { doel, hoogstens, zin }, onzeker }): Cel[] => [
        rij.korps, doel === 'eindscore' ? texts.score.endScore : (decision.dimensies[doel]?.naam ?? ''), scoreCell([hoogstens]), wrap(`${onzeker ? `${texts.explain.perhaps}: ` : ''}${zin.tekst}`), zin.bron ?? null, zin.herkomst.regel, wrap(zin.interpretatie),
    ]));
    return tableSheet(columns.why, [columns.corpsName, columns.target, columns.atMost, columns.sentence, columns.source, columns.line, columns.reading], rows, [26, 22, 12, 70, 14, 8, 70]);
}

function trendSheet({ metingen, korpsen }: NonNullable<Rapport['trend']>, texts: Texts): Werkblad {
    const { columns, sections } = texts.report;
    const rows = korpsen.map(({ korps, eindscores, stappen }): Cel[] => {
        const last = stappen.at(-1);
        return [korps, ...eindscores.map((scores) => (scores ? scoreCell(scores) : null)), stepText(last, eindscores.at(-1), texts.trend), last?.door ? texts.trend.door[last.door] : null];
    });
    return tableSheet(sections.trend, [columns.corpsName, ...metingen.map(({ naam }) => naam), columns.course, texts.trend.because], rows, [26, ...metingen.map(() => 14), 32, 30]);
}

function fieldsSheet({ velden, tellingen }: Rapport, texts: Texts): Werkblad {
    const { columns, sections, whoIn } = texts.report;
    const rows = velden.flatMap((veld) => veld.dimensies.map(({ naam, korpsen }): Cel[] => [naam, veld.naam ?? null, ...STANDEN.map((stand) => korpsen[stand].length), wrap(STANDEN.filter((stand) => stand !== 'groen' && korpsen[stand].length > 0).map((stand) => whoIn(stand, korpsen[stand])).join('\n')), ...(tellingen.length > 0 ? [wrap(earlier(naam, tellingen, { texts }).join('\n'))] : [])]));
    return tableSheet(sections.fields, [columns.dimension, columns.field, ...STANDEN.map((stand) => whoIn(stand, []).replace(/: $/, '')), columns.members, ...(tellingen.length > 0 ? [texts.report.earlierTitle] : [])], rows, [30, 16, ...STANDEN.map(() => 10), 70, ...(tellingen.length > 0 ? [40] : [])]);
}

function checksSheet({ controles }: Rapport, texts: Texts): Werkblad {
    const { columns, sections, outcome } = texts.report;
    const rows = controles.flatMap(({ titel, toetsen }) => toetsen.map(({ naam, zin, uitkomst, uitleg }): Cel[] => [wrap(expectation(naam)), titel, zin.bron ?? null, { waarde: outcome[uitkomst], vet: uitkomst !== 'geslaagd' }, wrap(uitleg?.[texts.taal])]));
    return tableSheet(sections.checks, [columns.what, columns.title, columns.source, columns.outcome, columns.explanation], rows, [60, 30, 14, 12, 70]);
}

function readingsSheet({ tabel: { interpretaties } }: Rapport, texts: Texts): Werkblad {
    const { columns, sections } = texts.report;
    const rows = interpretaties.flatMap(({ tekst, zinnen, korpsen }) => zinnen.map((zin): Cel[] => [wrap(tekst), wrap(zin.tekst), zin.bron ?? null, zin.herkomst.regel, wrap(korpsen.join(', '))]));
    return tableSheet(sections.readings, [columns.reading, columns.sentence, columns.source, columns.line, columns.members], rows, [70, 60, 14, 8, 40]);
}
