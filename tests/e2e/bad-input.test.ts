// Does bad input, wherever it stands, give one clear Dutch message, the promised exit code, and that soon? What takes seconds is in `large-norms.deep.ts`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { A, dimensions, folderWith, lines, NAMES, noise, run } from '../helpers/bad-input.js';

describe('what is no norm', () => {
    const binary = 'het is geen platte tekst.';
    const large = 'het is groter dan 5 MB';
    test.each<[string, string | Uint8Array, string]>([
        ['noise', noise(20_000), binary],
        ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), binary],
        ['UTF-16 without a mark', Buffer.from(A, 'utf16le'), binary],
        ['one line of 5 MB', `dimensie ${'abc '.repeat(1_250_000)}`, large],
    ])('%s: one line, for every command', (_, content, message) => {
        const folder = folderWith({ 'n.norm': content, 'd.csv': 'korps;A\nX;groen\n', 'hoofd.norm': `gebruik "n.norm"\n${A}` });
        for (const args of [['score', 'n.norm', '--data', 'd.csv'], ['explain', 'n.norm', 'X'], ['test', 'n.norm'], ['compile', 'n.norm'], ['fmt', 'n.norm'], ['new', 'm', '--van', 'n.norm']]) {
            const { code, out, err } = run(folder, ...args);
            expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
            const said = args[0] === 'new' ? 'normtaal: n.norm is niet over te nemen: ' : args[0] === 'fmt' ? 'normtaal: n.norm is niet te lezen: ' : 'n.norm:1:1: fout NT0208: Dit bestand is niet als norm te lezen: ';
            expect(err).toContain(said + message);
        }
        const { code, out, err } = run(folder, 'check', 'n.norm');
        expect({ code, err, lines: out.trim().split('\n').length }).toEqual({ code: 1, err: '', lines: 3 });
        expect(out).toContain(`n.norm:1:1: fout NT0208: Dit bestand is niet als norm te lezen: ${message}`);
        expect(run(folder, 'check', 'hoofd.norm').out).toContain(`hoofd.norm:1:1: fout NT0205: Het bestand "n.norm" is niet te lezen: ${message.replace(/\.$/, '')}`);
    });

    test.each<[string, string | Uint8Array]>([
        ['empty', ''], ['only comments', '// a\n/* b */\n'], ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(A, 'utf16le')])], ['Windows-1252', Buffer.from('dimensie Caf\xe9\n', 'latin1')],
    ])('%s is a norm', (_, content) => {
        expect(run(folderWith({ 'n.norm': content }), 'check', 'n.norm').code).toBe(0);
    });
});

describe('one of several files that cannot be read', () => {
    const files = { 'a.norm': 'dimensie   A\nrood op B blokkeert groen\n', 'b.norm': noise(20_000), 'c.norm': `${A}voorbeeld "c"\n  rood op A\n  verwacht geel\n` };
    const folder = (): string => {
        const made = folderWith(files);
        mkdirSync(join(made, 'd.norm'));
        return made;
    };

    test('check: the others are checked, and this one has one remark', () => {
        const { code, out, err } = run(folder(), 'check', 'a.norm', 'b.norm', 'c.norm');
        expect({ code, err }).toEqual({ code: 1, err: '' });
        expect(out.match(/^\S+: fout NT\d+/gm)).toEqual(['a.norm:2:9: fout NT0201', 'b.norm:1:1: fout NT0208']);
        expect(out).toContain('3 normbestanden nagekeken: 2 fouten.');
        const json = JSON.parse(run(folder(), 'check', '.', '--format', 'json').out) as { diagnostiek: { bestand: string; code: string }[] };
        expect(json.diagnostiek.map(({ bestand, code }) => `${bestand} ${code}`)).toEqual(['a.norm NT0201', 'b.norm NT0208']);
        expect(run(folder(), 'check', '.', '--taal', 'en').out).toContain('This file cannot be read as a norm: it is no plain text.');
    });

    test('test: the others are tested', () => {
        const { code, out, err } = run(folder(), 'test', '.');
        expect(code).toBe(1);
        expect(out).toBe('c.norm\n  goed  voorbeeld "c"\n1 goed, 0 fout.\n');
        expect(err.match(/^\S+: fout NT\d+/gm)).toEqual(['a.norm:2:9: fout NT0201', 'b.norm:1:1: fout NT0208']);
    });

    test('fmt: the others are laid out', () => {
        const { code, out, err } = run(folder(), 'fmt', '.');
        expect({ code, out, err }).toEqual({ code: 1, out: 'a.norm opgemaakt\nc.norm opgemaakt\n', err: 'normtaal: b.norm is niet te lezen: het is geen platte tekst.\n' });
    });

    test('one that is not there is wrong use, alone or not', () => {
        for (const args of [['weg.norm'], ['c.norm', 'weg.norm']]) expect(run(folder(), 'check', ...args)).toMatchObject({ code: 2, out: '' });
    });
});

describe('a norm with very much wrong', () => {
    test.each<[string, string, string]>([
        ['unknown sentences', lines(20_000, (i) => `qwe rty ${i} ( foo ) bar op`), 'n.norm: nog 19900 meldingen.'],
        ['misspelt sentences', lines(20_000, (i) => `roodd op Dimensi${i} blokeert gron`), 'n.norm: nog 19900 meldingen.'],
        ['lines under a heading', `dimensie A\n${lines(20_000, (i) => `  regel deel ${i}`)}`, 'nog 19900 meldingen.'],
        ['one sentence of 20,000 lines', `rood op A\n${lines(20_000, (i) => `  ding ${i} blah`)}`, '1 fout'],
        ['unknown names beside many known ones', dimensions(3000) + lines(20_000, (i) => `rood op Dx${i} blokkeert groen`), 'n.norm: nog '],
        ['lone surrogates', `dimensie ${'\ud800'.repeat(20)}\n`, '1 fout'],
        ['a name of 100,000 letters', `dimensie A\nrood op ${'b'.repeat(100_000)} blokkeert groen\n`, "bbb … bbb"],
        ['20,000 parentheses', `dimensie A\n${'('.repeat(20_000)}rood op A${')'.repeat(20_000)} blokkeert groen\n`, '1 fout'],
        ['10,001 quotes', `dimensie A\n${'"'.repeat(10_001)}rood op A blokkeert groen\n`, '1 fout'],
        ['a quote that is not closed', 'dimensie A\n  bron "niet af\n', 'NT0104'],
    ])('%s', (_, text, said) => {
        const { code, out } = run(folderWith({ 'n.norm': text }), 'check', 'n.norm');
        expect(code).toBe(1);
        expect(out).toContain(said);
        expect(out.split('\n').every((line) => line.length < 1000)).toBe(true);
    });
});

describe('gebruik', () => {
    test.each<[string, string]>([
        ['weg.norm', 'het bestaat niet'], ['map.norm', 'het is een map'], ['.', 'de naam van een norm eindigt op .norm'], ['', 'de naam van een norm eindigt op .norm'],
        ['geheim.txt', 'de naam van een norm eindigt op .norm'], ['/etc/passwd', 'de naam van een norm eindigt op .norm'], ['http://voorbeeld.nl/x.norm', 'het bestaat niet'],
        [`${'a'.repeat(10_000)}.norm`, 'de naam is te lang'],
    ])('%.30s is refused, and nothing of it is shown', (pad, reden) => {
        const folder = folderWith({ 'n.norm': `gebruik "${pad}"\n${A}`, 'geheim.txt': 'WACHTWOORD hunter2\n' });
        mkdirSync(join(folder, 'map.norm'));
        const { code, out } = run(folder, 'check', 'n.norm');
        expect(code).toBe(1);
        expect(out).toContain(`is niet te lezen: ${reden}. Het pad geldt`);
        expect(out).not.toMatch(/hunter2|root:/);
    });

    test('of itself, and a chain of 500 files', () => {
        expect(run(folderWith({ 'n.norm': `gebruik "n.norm"\n${A}` }), 'check', 'n.norm')).toMatchObject({ code: 0 });
        const chain = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`c${i}.norm`, `${i < 499 ? `gebruik "c${i + 1}.norm"\n` : ''}dimensie D${i}\n`]));
        expect(run(folderWith(chain), 'check', 'c0.norm').code).toBe(0);
    });
});

describe('odd norms that are in order', () => {
    test('names that JavaScript knows too', () => {
        const norm = `gegevens "d.csv"\n${NAMES.map((naam) => `korps "${naam}"\n`).join('')}${NAMES.map((naam) => `dimensie "${naam}"\n  indicator "${naam} 2": aantal\n  rood bij minder dan 3 "${naam} 2"\n  anders groen\nrood op "${naam}" blokkeert groen\n`).join('')}`;
        const csv = `korps;${NAMES.map((naam) => `${naam};${naam} 2`).join(';')}\n${NAMES.map((naam) => `${naam};rood;2;groen;4;;1;geel|groen;5\n`).join('')}`;
        const folder = folderWith({ 'n.norm': norm, 'd.csv': csv });
        expect(run(folder, 'check', 'n.norm').code).toBe(0);
        expect(run(folder, 'score', 'n.norm', '--format', 'csv').out).toContain('\n__proto__;rood;groen;rood;');
        for (const naam of NAMES) expect(run(folder, 'explain', 'n.norm', naam)).toMatchObject({ code: 0 });
        expect(run(folder, 'compile', 'n.norm', '--out', 'uit').code).toBe(0);
        const compiled = spawnSync(process.execPath, ['--input-type=module', '-e', `import { score } from './uit/n.mjs'; console.log(score(JSON.parse('{"__proto__":"rood","constructor":"groen"}')).eindscore)`], { cwd: folder, encoding: 'utf8' });
        expect(compiled.stdout).toBe('geel\n');
    });
});

describe('data', () => {
    const norm = 'korps Utrecht\ndimensie A\ndimensie B\nrood op A of B blokkeert groen\n';
    test.each<[string, string | Uint8Array, string]>([
        ['empty', '', 'het is leeg'], ['only delimiters', ';;;\n;;;\n', 'het is leeg'], ['binary', noise(20_000), 'het is geen tekst'],
        ['10,000 unknown columns', `korps;${Array.from({ length: 10_000 }, (_, i) => `Kolom${i}`).join(';')}\nUtrecht;${'groen;'.repeat(9999)}groen\n`, 'd.csv: nog 9900 meldingen.'],
        ['100,000 unknown corps', `korps;A\n${lines(100_000, (i) => `Utrec${i};groen`)}`, 'd.csv: nog 99900 meldingen.'],
        ['a cell of 1 MB', `korps;A\nUtrecht;${'x'.repeat(1_000_000)}\n`, 'een cel van deze rij is langer'],
        ['a row of 10,000 cells', `korps;A\nUtrecht;${'groen;'.repeat(9999)}\n`, 'deze rij heeft 10001 cellen en de kop 2'],
        ['a quote that is not closed, 5 MB', `korps;A\n"Utrecht;groen\n${'Y;groen\n'.repeat(650_000)}`, 'niet afgesloten'],
        ['formulas', 'korps;A\nUtrecht;=1+1\n', "'=1+1' is niet te lezen"],
        ['a column twice', 'korps;A;B;a\nUtrecht;groen;rood;geel\n', "kolom 2 ('A') en kolom 4 ('a') zijn dezelfde"],
        ['the corps twice', 'korps;Korps;A\nUtrecht;Utrecht;geel\n', "kolom 1 ('korps') en kolom 2 ('Korps') zijn dezelfde"],
        ['names that JavaScript knows too', `korps;${NAMES.join(';')};A\n${NAMES.map((naam) => `${naam};;;;;groen\n`).join('')}`, "'__proto__'"],
    ])('%s', (_, csv, said) => {
        const folder = folderWith({ 'n.norm': norm, 'd.csv': csv });
        const { code, out, err } = run(folder, 'score', 'n.norm', '--data', 'd.csv');
        expect({ code, out }).toEqual({ code: 1, out: '' });
        expect(err).toContain(said);
    });

    test('a header only is a table without corps; a folder, a missing file and an empty path are wrong use', () => {
        const folder = folderWith({ 'n.norm': A, 'd.csv': 'korps;A\n' });
        expect(run(folder, 'score', 'n.norm', '--data', 'd.csv').code).toBe(0);
        for (const path of ['.', 'weg.csv', '']) expect(run(folder, 'score', 'n.norm', '--data', path)).toMatchObject({ code: 2, out: '' });
    });
});

describe('arguments', () => {
    test.each([[['check', '']], [['score', '']], [['fmt', '']], [['test', '']], [['new', '']], [['score', 'n.norm', '--data', 'd.csv', '--out', '']], [['check', 'x'.repeat(5000)]], [['compile', 'n.norm', '--out', 'd.csv']], [['fmt', '--weg']]])('%.60j is wrong use', (args) => {
        expect(run(folderWith({ 'n.norm': A, 'd.csv': 'korps;A\nX;rood\n' }), ...args)).toMatchObject({ code: 2, out: '' });
    });

    test('--out never writes over what is read', () => {
        const folder = folderWith({ 'n.norm': A, 'd.csv': 'korps;A\nX;rood\n' });
        for (const out of ['n.norm', 'd.csv', './n.norm', '.']) expect(run(folder, 'score', 'n.norm', '--data', 'd.csv', '--out', out).code).toBe(2);
        expect(readFileSync(join(folder, 'n.norm'), 'utf8')).toBe(A);
    });
});
