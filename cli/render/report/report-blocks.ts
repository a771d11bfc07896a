// Of which plain blocks is a report made, for Markdown?
import { type Blok, type Deel, type Rapport, type Recept, STANDEN, type Verklaring, writeScores } from '../../../language/index.js';
import { listed } from '../../texts/list.js';
import type { Texts } from '../../texts/texts.js';
import { becauseText } from '../because.js';
import { totals } from '../score-text.js';
import { trendBlocks } from '../trend-blocks.js';
import { counts, expectation } from './checks.js';
import { earlier } from './fields.js';
import { scoreWords } from './parts.js';

const h2 = (tekst: string): Blok => ({ soort: 'kop', niveau: 2, tekst });
const h3 = (tekst: string): Blok => ({ soort: 'kop', niveau: 3, tekst });
const p = (tekst: string): Blok => ({ soort: 'alinea', tekst });

export function reportBlocks(rapport: Rapport, recept: Recept, texts: Texts, title: string): Blok[] {
    const { tabel, trend, eenheden, alleen, velden, tellingen } = rapport;
    const { sections } = texts.report;
    const own = rapport.verklaringen.flatMap((verklaring) => corpsBlocks(rapport, verklaring, texts));
    if (alleen) return [{ soort: 'kop', niveau: 1, tekst: title }, p(texts.report.aloneIntro), ...own, ...closing(rapport, recept, texts)];
    return [
        { soort: 'kop', niveau: 1, tekst: title },
        ...(tabel.norm.editie?.bron === undefined ? [] : [p(texts.report.source(tabel.norm.editie.bron))]),
        p(totals(tabel, texts)), ...earlier('eindscore', tellingen, { texts }).map(p),
        h2(sections.scores), grid(tabel, texts),
        ...(trend ? [h2(sections.trend), ...trendBlocks(trend, tabel.decision.titel, texts).slice(1).map((blok): Blok => (blok.soort === 'kop' ? { ...blok, niveau: 3 } : blok))] : []),
        h2(sections.fields), ...velden.flatMap((veld) => [
            h3(`${veld.naam ?? texts.report.columns.dimension}${veld.weegt ? '' : ` (${texts.score.notWeighed})`}`),
            { soort: 'tabel', koppen: [texts.report.columns.dimension, ...STANDEN.map((stand) => texts.report.whoIn(stand, []).replace(/: $/, '')), ...(tellingen.length > 0 ? [texts.report.earlierTitle] : [])], rijen: veld.dimensies.map(({ naam, kort, korpsen, weegt }) => [`${kort}${veld.weegt && !weegt ? ` (${texts.score.notWeighed})` : ''}`, ...STANDEN.map((stand) => String(korpsen[stand].length)), ...(tellingen.length > 0 ? [earlier(naam, tellingen, { texts }).join(' ')] : [])]) } as const,
        ]),
        ...(eenheden ? [h2(sections.units), grid(eenheden.tabel, texts)] : []),
        h2(sections.corps), ...own,
        h2(sections.checks), ...checkBlocks(rapport, texts),
        ...(rapport.afwijkend.length > 0 ? [h2(sections.differences), {
            soort: 'tabel', koppen: (['corps', 'dimension', 'judgement', 'norm', 'reason'] as const).map((key) => texts.report.columns[key]),
            rijen: rapport.afwijkend.map(({ korps, dimensie, oordeel, norm, reden }): Deel[] => [korps, dimensie, { scores: oordeel }, { scores: norm }, reden ?? texts.report.withoutReason]),
        } as const] : []),
        ...closing(rapport, recept, texts),
    ];
}

function closing({ tabel: { interpretaties } }: Rapport, recept: Recept, texts: Texts): Blok[] {
    const { report } = texts;
    return [
        ...(interpretaties.length > 0 ? [h2(report.sections.readings), {
            soort: 'lijst', punten: interpretaties.map(({ tekst, zinnen, korpsen }) => `${tekst} (${zinnen.map((zin) => `“${zin.tekst}”, ${texts.score.line(zin.herkomst.regel)}`).join('; ')}) ${korpsen.length > 0 ? `${report.decides}: ${korpsen.join(', ')}.` : report.decidesNothing}`),
        } as const] : []),
        h2(report.sections.receipt), p(report.receiptLine(recept.normtaal)),
        { soort: 'tabel', koppen: [report.columns.file, report.columns.hash], rijen: [recept.norm, ...recept.norm.gebruikt, ...recept.gegevens].map(({ bestand, sha256 }) => [bestand, sha256]) },
    ];
}

function grid({ decision, norm, rijen, per }: Rapport['tabel'], texts: Texts): Blok {
    const shown = decision.dimensies.flatMap(({ weegt }, i) => (weegt ? [i] : []));
    return {
        soort: 'tabel', koppen: [texts.score.per[per], ...shown.map((i) => norm.dimensies[i]?.naam ?? ''), texts.score.endScore],
        rijen: rijen.map((rij) => [rij.korps, ...shown.map((i): Deel => (rij.dimensies[i]?.geldtNiet ? texts.report.standing['geldt niet'] : writeScores(rij.dimensies[i]?.score ?? []))), { scores: rij.eindscore }]),
    };
}

function corpsBlocks({ tabel: { decision }, alleen }: Rapport, { rij, redenen, wegen }: Verklaring, texts: Texts): Blok[] {
    const { explain, report } = texts;
    const why = redenen.map((reden) => {
        const { plafond: { zin, hoogstens, doel }, onzeker } = reden.geldend;
        const because = becauseText(reden, rij, texts);
        const target = doel === 'eindscore' ? '' : `${decision.dimensies[doel]?.naam} `;
        return `${target}${onzeker ? `${explain.perhaps} ` : ''}${explain.atMost} ${hoogstens}: ${zin.tekst}${because === undefined ? '' : `, ${because}`} (${[zin.bron, texts.score.line(zin.herkomst.regel)].filter(Boolean).join(', ')})`;
    });
    const told = rij.dimensies.filter(({ naam, score, geldtNiet }) => !geldtNiet && (alleen || score.length > 1 || score[0] !== 'groen' || rij.gegevens?.toelichtingen.get(naam)?.reden !== undefined));
    const isBlanco = rij.eindscore.length === 1 && rij.eindscore[0] === 'blanco';
    return [
        h3(`${rij.korps}: ${scoreWords(rij.eindscore, texts)}`),
        ...(rij.beslissend.length > 0 ? [p(explain.unsure(rij.beslissend))] : []),
        why.length > 0 ? { soort: 'lijst', punten: why } : p(isBlanco ? explain.noJudgement : explain.nothingInTheWay),
        ...(told.length > 0 ? [{
            soort: 'tabel', koppen: (['dimension', 'score', 'reason', 'source'] as const).map((key) => report.columns[key]),
            rijen: told.map(({ naam, score }): Deel[] => [naam, { scores: score }, rij.gegevens?.toelichtingen.get(naam)?.reden ?? '', rij.gegevens?.toelichtingen.get(naam)?.bron ?? '']),
        } as const] : []),
        ...(wegen && wegen.length > 0 ? [p(`${explain.ways(wegen.length)}: ${wegen.slice(0, 5).map((weg) => listed(weg.map(({ dimensie, van, naar }) => explain.step(dimensie, scoreWords(van, texts), naar)), texts.and)).join('; ')}.`)] : []),
    ];
}

function checkBlocks({ controles }: Rapport, texts: Texts): Blok[] {
    const { columns, none, outcome, checkTotals } = texts.report;
    if (controles.length === 0) return [p(none.checks)];
    return controles.flatMap(({ titel, toetsen }): Blok[] => [
        p(checkTotals(titel, counts(toetsen))),
        { soort: 'tabel', koppen: [columns.what, columns.source, columns.outcome, columns.explanation], rijen: toetsen.map(({ naam, zin, uitkomst, uitleg }) => [expectation(naam), zin.bron ?? '', outcome[uitkomst], uitleg?.[texts.taal] ?? '']) },
    ]);
}
