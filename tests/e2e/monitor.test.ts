// Does the monitor run as published, through the command line?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, runCli } from '../helpers/run-cli.js';

const NORM = 'rules/2011-2012/korpsmonitor.norm';
const GOLDEN = '../golden';

interface ScoreJson {
    korpsen: { korps: string; eindscore: string; gepubliceerd?: string; beslissend?: string[]; dimensies: Record<string, { score: string; reden?: string }> }[];
    totaal: Record<string, number>;
    interpretaties: { zin: string; tekst: string; korpsen: string[] }[];
    concept: boolean;
}

function score(...args: string[]): ScoreJson {
    const { code, out, err } = runCli(['score', ...args, '--format', 'json']);
    expect(err).toBe('');
    expect(code).toBe(0);
    return JSON.parse(out) as ScoreJson;
}

const endScores = ({ korpsen }: ScoreJson): Record<string, string> => Object.fromEntries(korpsen.map(({ korps, eindscore }) => [korps, eindscore]));

describe('the monitor of 2011-2012', () => {
    test('gives 27 of 27 end scores as published', () => {
        const { korpsen, totaal, interpretaties } = score(NORM);
        expect(korpsen).toHaveLength(27);
        expect(korpsen.filter(({ eindscore, gepubliceerd }) => eindscore !== gepubliceerd)).toEqual([]);
        expect(totaal).toEqual({ groen: 22, geel: 3, rood: 2, blanco: 0, onzeker: 0 });
        const changing = interpretaties.filter((each) => each.korpsen.length > 0).map(({ zin, korpsen: changed }) => [zin, changed]);
        expect(changing).toEqual([
            ['rood op Vergunde branche en geel of rood op minstens 1 andere dimensie leidt tot rood', ['Gelderland-Zuid']],
            ['rood op Niet-vergunde branche en geel of rood op minstens 1 andere dimensie leidt tot rood', ['Gelderland-Zuid']],
            ['rood op Financieel rechercheren en geel of rood op minstens 3 andere dimensies leidt tot rood', ['Kennemerland']],
        ]);
    });

    test('agrees with the score table that was rebuilt from the report', () => {
        const rows = readFileSync(join(ROOT, 'rules/2011-2012/korpsen.csv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split(';'));
        expect(Object.values(endScores(score(NORM)))).toEqual(rows.map((row) => row.at(-1)));
    });

    test('with the unsure cells as sets only Flevoland is unsure, by the mandate of its expert', () => {
        const { korpsen } = score(NORM, '--data', 'rules/2011-2012/korpsen-onzeker.csv');
        const cells = korpsen.flatMap(({ korps, dimensies }) => Object.entries(dimensies).filter(([, { score: own }]) => own.includes('|')).map(([naam]) => `${korps}: ${naam}`));
        expect(korpsen.filter(({ eindscore }) => eindscore.includes('|')).map(({ korps, eindscore, beslissend }) => ({ korps, eindscore, beslissend })))
            .toEqual([{ korps: 'Flevoland', eindscore: 'geel|groen', beslissend: ['Korpsexpert mandaat'] }]);
        expect(cells).toContain('Kennemerland: Korpsexpert mandaat');
    });

    test('to the letter it does not give the published scores of Kennemerland, KLPD and KMar', () => {
        const { code, out } = runCli(['score', 'rules/2011-2012/letterlijk.norm']);
        expect(code).toBe(0);
        expect(out.split('\n').filter((line) => line.includes('berekend'))).toEqual([
            'Kennemerland: berekend geel, gepubliceerd rood.',
            'KLPD: berekend geel, gepubliceerd groen.',
            'KMar: berekend geel, gepubliceerd groen.',
        ]);
    });

    test('the concept changes five corps, from groen to geel, and is called a concept everywhere', () => {
        const concept = 'rules/2013-2014-concept/korpsmonitor.norm';
        const before = endScores(score(NORM));
        const result = score(concept);
        const changed = Object.entries(endScores(result)).filter(([korps, eindscore]) => before[korps] !== eindscore);
        expect(changed).toEqual(['IJsselland', 'Twente', 'Zaanstreek-Waterland', 'Haaglanden', 'Brabant-Noord'].map((korps) => [korps, 'geel']));
        expect(changed.map(([korps]) => before[korps])).toEqual(Array(5).fill('groen'));
        expect(result.concept).toBe(true);
        for (const args of [['score', concept], ['score', concept, '--format', 'md'], ['score', concept, '--format', 'csv'], ['test', concept]]) {
            expect(runCli(args).out).toContain('CONCEPT');
        }
    });

    test('the units of 2013 score as their lowest corps', () => {
        const { korpsen } = score(NORM, '--per', 'eenheid');
        expect(Object.fromEntries(korpsen.map(({ korps, eindscore }) => [korps, eindscore]))).toEqual({
            'Noord-Nederland': 'groen', 'Oost-Nederland': 'rood', 'Midden-Nederland': 'geel', 'Noord-Holland': 'rood', Amsterdam: 'groen', 'Den Haag': 'groen',
            Rotterdam: 'groen', 'Zeeland – West-Brabant': 'groen', 'Oost-Brabant': 'groen', Limburg: 'groen', 'Landelijke Eenheid': 'groen',
        });
    });

    test('every file under rules is in order, and gives what it expects', () => {
        const checked = runCli(['check', 'rules']);
        expect([checked.code, checked.err]).toEqual([0, '']);
        // The letter of §2.4.1 has its gaps; what repeats itself elsewhere is information.
        const warnings = checked.out.split('\n').filter((line) => line.includes(': waarschuwing '));
        expect(warnings.map((line) => /^(\S+?):\d+:\d+: waarschuwing (NT\d+)/.exec(line)?.slice(1))).toEqual(['NT0501', 'NT0516', 'NT0516'].map((code) => ['rules/2011-2012/letterlijk.norm', code]));
        expect(checked.out).toContain('8 normbestanden nagekeken: 3 waarschuwingen, 58 keer informatie.');
        const { code, out } = runCli(['test', 'rules']);
        expect(out).toContain('135 goed, 0 fout, 14 met een bekende afwijking.');
        expect(code).toBe(0);
    });

    test.each(['text', 'csv', 'md', 'json'])('the score table as %s', async (format) => {
        await expect(runCli(['score', NORM, '--format', format]).out).toMatchFileSnapshot(`${GOLDEN}/score-2011-2012.${format === 'text' ? 'txt' : format}`);
    });
});

describe('explain', () => {
    test.each(['Utrecht', 'Kennemerland', 'Groningen', 'KLPD'])('%s on one screen', async (korps) => {
        const { code, out } = runCli(['explain', NORM, korps]);
        expect(code).toBe(0);
        expect(out.split('\n').length).toBeLessThanOrEqual(50);
        await expect(out).toMatchFileSnapshot(`${GOLDEN}/explain-${korps.toLowerCase()}.txt`);
    });

    test('Utrecht is geel by one sentence of §2.4.1, and one improvement makes it groen', () => {
        const result = JSON.parse(runCli(['explain', NORM, 'utrecht', '--format', 'json']).out) as {
            eindscore: string;
            plafonds: { hoogstens: string; zin: string; bron: string; regel: number }[];
            waaromNiet: Record<string, { zin: string }[]>;
            kortsteWegen: unknown;
        };
        const line = readFileSync(join(ROOT, NORM), 'utf8').split('\n').findIndex((text) => text.includes('groen op Referentiekader is voorwaarde voor groen ')) + 1;
        expect(result.eindscore).toBe('geel');
        expect(result.plafonds).toMatchObject([{ hoogstens: 'geel', zin: 'groen op Referentiekader is voorwaarde voor groen', bron: '§2.4.1', regel: line }]);
        expect(result.waaromNiet.groen?.map(({ zin }) => zin)).toEqual(['groen op Referentiekader is voorwaarde voor groen']);
        expect(result.kortsteWegen).toEqual([[{ dimensie: 'Referentiekader', van: 'geel', naar: 'groen' }]]);
    });

    test('a corps is found by every spelling', () => {
        for (const name of ['Friesland', 'fryslan', 'FRYSLÂN']) expect(runCli(['explain', NORM, name]).out).toContain('Fryslân: eindscore');
    });
});
