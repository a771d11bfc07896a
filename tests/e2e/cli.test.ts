// Does the command line say what is wrong in one clear message, with the exit code that it promises?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const FOUR = 'dimensie Referentiekader\ndimensie Gedragscode\ndimensie Aanleveren EMM\ndimensie Weging\nrood op Aanleveren EMM blokkeert groen\n';
const HEAD = 'korps;Referentiekader;Gedragscode;Aanleveren EMM;Weging\n';
const NORM = join(ROOT, 'rules/2011-2012/korpsmonitor.norm');

describe('wrong use ends with 2 and one message', () => {
    test.each([
        [['scor', 'x'], "De opdracht 'scor' bestaat niet. Bedoelde u"],
        [['score'], 'Er ontbreekt iets: norm.'],
        [['score', 'weg.norm'], 'weg.norm is niet te lezen: het bestaat niet.'],
        [['score', '.'], '. is niet te lezen: de naam van een norm eindigt op .norm.'],
        [['score', NORM, '--data', 'weg.csv'], 'weg.csv is niet te lezen: het bestaat niet.'],
        [['score', NORM, '--format', 'pdf'], "'pdf' kan niet bij '--format <vorm>'. Kies uit: text, csv, json, md, html, xlsx."],
        [['score', NORM, '--dta', 'x'], "De optie '--dta' bestaat niet. Bedoelde u --data?"],
        [['score', NORM, '--out', join('weg', 'uit.csv')], 'uit.csv is niet te schrijven: het bestaat niet.'],
        [['check', 'weg'], 'weg is niet te lezen: het bestaat niet.'],
        [['check', '.'], 'Er staat geen normbestand (.norm) in .'],
        [['test', 'weg'], 'weg is niet te lezen: het bestaat niet.'],
        [['explain', NORM], 'Er ontbreekt iets: korps.'],
        [['explain', NORM, 'Utrcht'], "Er is geen korps 'Utrcht'. Bedoelde u 'Utrecht'?"],
        [['compile', NORM, '--target', 'cobol'], "'cobol' kan niet bij '--target <doel>'."],
    ])('%j', (args, message) => {
        const { code, out, err } = runCli(args, tempFolder());
        expect(err).toContain(`normtaal: `);
        expect(err).toContain(message);
        expect(err).not.toMatch(/\n\s+at /);
        expect({ code, out }).toEqual({ code: 2, out: '' });
    });

    test('without a command it shows what there is', () => {
        const { code, err } = runCli([]);
        expect(code).toBe(2);
        expect(err).toContain('Opdrachten:');
    });
});

describe('what is not in order ends with 1', () => {
    test('a broken norm: place, what, and the line underlined', () => {
        const folder = tempFolder({ 'fout.norm': 'dimensie Referentiekader\nrood op Refentiekader blokkeert groen\n' });
        const { code, out } = runCli(['check', 'fout.norm'], folder);
        expect(code).toBe(1);
        expect(out).toContain("fout.norm:2:9: fout NT0201: Er is geen dimensie of aandachtsveld 'Refentiekader'. Bedoelde u 'Referentiekader'?");
        expect(out).toContain('  2 | rood op Refentiekader blokkeert groen\n    |         ^^^^^^^^^^^^^\n');
        const scored = runCli(['score', 'fout.norm', '--data', 'weg.csv'], folder);
        expect(scored.code).toBe(1);
        expect(scored.err).toContain('NT0201');
        expect(scored.out).toBe('');
    });

    test('--fix writes what can be meant in one way only, and leaves the rest', () => {
        const text = (naam: string): string => `dimensie Referentiekader\r\nrood op ${naam} blokkeert groen\r\nrood op Xylofoon blokkeert groen\r\n`;
        const folder = tempFolder({ 'fout.norm': text('Referentiekade') });
        const { code, out, err } = runCli(['check', 'fout.norm', '--fix'], folder);
        expect(err).toBe('Hersteld: fout.norm\n');
        expect(code).toBe(1);
        expect(out).toContain("'Xylofoon'");
        expect(out).toContain('1 fout');
        expect(readFileSync(join(folder, 'fout.norm'), 'utf8')).toBe(text('Referentiekader'));
    });

    const utf16 = (text: string, swap: boolean): Buffer => (swap ? Buffer.from(`\ufeff${text}`, 'utf16le').swap16() : Buffer.from(`\ufeff${text}`, 'utf16le'));
    test.each<[string, (text: string) => Buffer]>([
        ['UTF-8', (text) => Buffer.from(text)],
        ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
        ['UTF-16', (text) => utf16(text, false)],
        ['UTF-16, the other way round', (text) => utf16(text, true)],
        ['Windows-1252', (text) => Buffer.from(text.replace('€', '\u0080'), 'latin1')],
    ])('--fix and fmt keep the encoding and the line ends of a file: %s', (_, encode) => {
        const text = (naam: string, blanks: string): string => `dimensie Café één   bron "€ 5"\r\nrood op ${naam}${blanks} blokkeert groen\r\n`;
        const folder = tempFolder({ 'n.norm': encode(text('Café éen', '   ')) });
        expect(runCli(['check', 'n.norm', '--fix'], folder)).toMatchObject({ code: 0, err: 'Hersteld: n.norm\n' });
        expect(readFileSync(join(folder, 'n.norm'))).toEqual(encode(text('Café één', '   ')));
        expect(runCli(['fmt', 'n.norm'], folder)).toEqual({ code: 0, out: 'n.norm opgemaakt\n', err: '' });
        expect(readFileSync(join(folder, 'n.norm'))).toEqual(encode(text('Café één', '')));
    });

    test('a repair that the encoding of its file cannot hold makes it UTF-8, and that is said', () => {
        const norm = Buffer.from('gebruik "k.norm"\ndimensie Caf\xe9\nrood op Caf\xe9 blokkeert groen\ngroep G bestaat uit Gy\xf6r\n', 'latin1');
        const folder = tempFolder({ 'n.norm': norm, 'k.norm': 'korps Győr\nkorps Utrecht\n' });
        const { err } = runCli(['check', 'n.norm', '--fix'], folder);
        expect(err).toBe('n.norm is nu UTF-8: de codering die het had (Windows-1252) kent niet elk teken dat erin staat.\nHersteld: n.norm\n');
        expect(readFileSync(join(folder, 'n.norm'), 'utf8')).toContain('dimensie Café\n');
        expect(readFileSync(join(folder, 'n.norm'), 'utf8')).toContain('groep G bestaat uit Győr\n');
    });

    test('sarif and github, for who reviews changes', () => {
        const folder = tempFolder({ 'fout.norm': 'dimensie A\nrood op B blokkeert groen\n' });
        expect(JSON.parse(runCli(['check', 'fout.norm', '--format', 'sarif'], folder).out)).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'NT0201' }] }] });
        expect(runCli(['check', 'fout.norm', '--format', 'github'], folder).out).toMatch(/^::error file=fout\.norm,line=2,col=9,endColumn=10,title=NT0201::/);
    });

    test('broken data: file, row, column and a suggestion', () => {
        const folder = tempFolder({ 'n.norm': `gegevens "d.csv"\n${FOUR}`, 'd.csv': `${HEAD}X;groen;gron;rood;groen\n` });
        for (const command of ['check', 'score', 'test']) {
            const { code, out, err } = runCli([command, 'n.norm'], folder);
            if (command === 'test') continue; // no example and no expectation: the data are not needed
            expect(code).toBe(1);
            expect(out + err).toContain("d.csv:2:3: fout NT0403: 'gron' is niet te lezen");
        }
    });

    test('an example that fails, with the reason', () => {
        const folder = tempFolder({ 'n.norm': `${FOUR}voorbeeld "mis"\n  rood op Aanleveren EMM\n  verwacht groen\n` });
        const { code, out } = runCli(['test', 'n.norm'], folder);
        expect(code).toBe(1);
        expect(out).toContain("verwacht groen, maar de norm geeft geel, want 'rood op Aanleveren EMM blokkeert groen' (regel 5)");
    });
});

describe('what goes well', () => {
    test('four dimensions and one sentence do just that', () => {
        const folder = tempFolder({ 'vier.norm': FOUR, 'd.csv': `${HEAD}A;groen;groen;rood;groen\nB;groen;rood;geel;rood\nC;;;;\n` });
        const { code, out } = runCli(['score', 'vier.norm', '--data', 'd.csv', '--format', 'csv'], folder);
        expect(code).toBe(0);
        expect(out).toBe('korps;Referentiekader;Gedragscode;Aanleveren EMM;Weging;eindscore\nA;groen;groen;rood;groen;geel\nB;groen;rood;geel;rood;groen\nC;blanco;blanco;blanco;blanco;blanco\n');
    });

    test('--out writes the file whole, and its csv can be read again', () => {
        const folder = tempFolder({ 'vier.norm': FOUR, 'd.csv': `${HEAD}A;groen;groen;rood;groen\n` });
        expect(runCli(['score', 'vier.norm', '--data', 'd.csv', '--format', 'csv', '--out', 'uit.csv'], folder)).toEqual({ code: 0, out: '', err: '' });
        expect(readdirSync(folder).sort()).toEqual(['d.csv', 'uit.csv', 'vier.norm']);
        expect(runCli(['score', 'vier.norm', '--data', 'uit.csv', '--format', 'csv'], folder).out).toContain('A;groen;groen;rood;groen;geel;geel\n');
        expect(existsSync(join(folder, 'uit.csv')) && readFileSync(join(folder, 'uit.csv'), 'utf8')).toContain('A;groen');
    });

    test('norm files with CRLF, in a folder with a blank and an accent in its name, by a path with backslashes in `gebruik`', () => {
        const folder = tempFolder({
            'mijn nörm/sub/hoofd.norm': `gebruik "..\\korpsen.norm"\r\ngegevens "..\\d.csv"\r\n${FOUR.replaceAll('\n', '\r\n')}`,
            'mijn nörm/korpsen.norm': 'korps Zuid-Holland-Zuid ook bekend als ZHZ\r\n',
            'mijn nörm/d.csv': `\ufeff${HEAD.replaceAll(';', ',').replace('\n', '\r\n')}zhz,Conform norm,groen,Onvoldoende,aandacht\r\n`,
        });
        const { code, out, err } = runCli(['score', join('mijn nörm', 'sub', 'hoofd.norm'), '--format', 'csv'], folder);
        expect(err).toBe('');
        expect(out).toContain('Zuid-Holland-Zuid;groen;groen;rood;geel;geel\n');
        expect(code).toBe(0);
    });

    test('fmt lays out in place, and --check only says so', () => {
        const folder = tempFolder({ 'n.norm': 'dimensie   A\nrood op A   blokkeert groen\n', 'mis.norm': 'dimensie A\n  rood op A blokeert groen\n' });
        expect(runCli(['fmt', 'n.norm', '--check'], folder)).toEqual({ code: 1, out: 'n.norm is anders opgemaakt\n', err: '' });
        expect(runCli(['fmt', 'n.norm'], folder)).toEqual({ code: 0, out: 'n.norm opgemaakt\n', err: '' });
        expect(readFileSync(join(folder, 'n.norm'), 'utf8')).toBe('dimensie A\nrood op A blokkeert groen\n');
        expect(runCli(['fmt'], folder)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('mis.norm heeft een gebroken zin') as string });
        const crossed = tempFolder({ 'n.norm': 'dimensie A\n  indicator Uren: aantal\n  groen bij Uren minstens 3\n    motivering "een"\n     anders rood\n    bron "van groen"\n' });
        expect(runCli(['fmt', 'n.norm'], crossed)).toEqual({ code: 1, out: '', err: 'n.norm blijft zoals het is: regel 6 staat onder een andere zin dan waar ze door haar inspringing bij hoort. Spring die regel, of de zin erboven, in zoals het bedoeld is.\n' });
        expect(runCli(['fmt', 'rules', '--check'])).toEqual({ code: 0, out: '', err: '' });
    });

    test('figures of the data, with a deviation that is known, and one that is not', () => {
        const folder = tempFolder({
            'n.norm': ['gebruik "afwijkingen.norm"', 'gegevens "d.csv"', 'korps Friesland', 'korps Drenthe', 'groep noorden bestaat uit Friesland en Drenthe',
                'dimensie Opsporing', '  indicator Controles 2012: getal', '  indicator Onderzoeken: aantal', '  indicator Gestart: aantal', '  rood bij Controles 2012 minder dan 6', '  anders groen',
                'verwacht in de gegevens: totaal van Controles 2012 van noorden is 0,3', 'verwacht in de gegevens: aantal van Onderzoeken is 1',
                'verwacht in de gegevens: hoogste van Controles 2012 is 10 wijkt af omdat "geteld in 2011"', 'verwacht in de gegevens: Gestart hoogstens Onderzoeken', ''].join('\n'),
            'afwijkingen.norm': 'gebruik "n.norm"\nafwijking Friesland op Opsporing omdat "het is daarna beter gegaan"\n',
            'd.csv': 'korps;controles 2012;onderzoeken;gestart;opsporing\nFriesland;0,1;3;5;groen\nDrenthe;0,2;;2;groen\n',
        });
        const { code, out } = runCli(['test', 'n.norm'], folder);
        expect(out.split('\n').map((line) => line.trim())).toEqual([
            'n.norm',
            'goed  verwacht in de gegevens: totaal van Controles 2012 van noorden is 0,3',
            'goed  verwacht in de gegevens: aantal van Onderzoeken is 1',
            'wijkt af  verwacht in de gegevens: hoogste van Controles 2012 is 10 (regel 14)',
            'de gegevens geven 0,2; geteld in 2011',
            'FOUT  verwacht in de gegevens: Gestart hoogstens Onderzoeken (regel 15)',
            'niet bij Friesland (5 en 3)',
            '2 goed, 1 fout, 1 met een bekende afwijking.',
            '',
        ]);
        expect(code).toBe(1);
        // Where judgement and norm differ for a known reason, nothing is remarked; elsewhere it is.
        const { err } = runCli(['score', 'n.norm'], folder);
        expect(err.match(/NT0409: [^:]*/g)).toEqual(['NT0409: Opsporing van Drenthe']);
    });

    test('an edition begins as the copy of another: renamed, a concept, and its data found', () => {
        const folder = tempFolder();
        const made = runCli(['new', 'nieuw', '--van', NORM, '--titel', 'Korpsmonitor 2013', '--hernoem', 'Gedragscode=Integriteit', '--hernoem', 'Kwaliteit van Toezicht=Kunde'], folder);
        expect(made.code).toBe(0);
        const text = readFileSync(join(folder, 'nieuw/monitor.norm'), 'utf8');
        expect(text).toContain('dimensie Integriteit\n    voorheen Gedragscode\n');
        expect(text).toContain('rood op Kunde van Toezicht blokkeert groen');
        expect(runCli(['check', 'nieuw'], folder)).toMatchObject({ code: 0, out: expect.stringMatching(/1 normbestand nagekeken: 6 keer informatie\.\n$/) as string, err: '' });
        expect(runCli(['test', 'nieuw'], folder).code).toBe(0);
        expect(runCli(['score', join('nieuw', 'monitor.norm')], folder).out).toContain('27 korpsen: 22 groen, 3 geel, 2 rood.');
        expect(runCli(['fmt', 'nieuw', '--check'], folder).code).toBe(0);
        expect(runCli(['new', 'nieuw'], folder)).toMatchObject({ code: 2, err: expect.stringContaining('is niet leeg') as string });
    });

    test('a new edition says what was before in the old one only', () => {
        const folder = tempFolder({ 'oud.norm': 'editie "Oud"\ndimensie A voorheen B\ndimensie B\n  voorheen A\nrood op A of B blokkeert groen\n  voorheen "rood op A blokkeert groen"\n' });
        expect(runCli(['new', 'nieuw', '--van', 'oud.norm', '--titel', 'Nieuw', '--hernoem', 'B=C'], folder).code).toBe(0);
        expect(readFileSync(join(folder, 'nieuw/monitor.norm'), 'utf8')).toBe('editie "Nieuw"\n  status concept\ndimensie A\ndimensie C\n  voorheen B\nrood op A of C blokkeert groen\n');
        expect(runCli(['check', 'nieuw'], folder).code).toBe(0);
    });

    test('an edition from scratch is in order', () => {
        const folder = tempFolder();
        expect(runCli(['new', 'eerste'], folder).code).toBe(0);
        for (const command of ['check', 'test', 'fmt']) expect(runCli([command, 'eerste'], folder)).toMatchObject({ code: 0, err: '' });
        expect(runCli(['score', join('eerste', 'monitor.norm')], folder).out).toContain('2 korpsen: 1 groen, 1 geel.');
    });

    test('every command has help with an example', () => {
        for (const command of ['check', 'score', 'explain', 'test', 'compile', 'fmt', 'new']) {
            const { code, out } = runCli([command, '--help']);
            expect(code).toBe(0);
            expect(out).toContain('Voorbeeld:\n  normtaal ');
        }
    });
});
