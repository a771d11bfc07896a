// Does every command speak English when asked, and is what programs read the same in both languages?
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { MARKED } from '../report/marked-data.js';

const NORM = join(ROOT, 'rules/2011-2012/korpsmonitor.norm');
const UNSURE = ['--data', join(ROOT, 'rules/2011-2012/korpsen-onzeker.csv')];
const COMMANDS = ['check', 'score', 'explain', 'diff', 'test', 'compile', 'trend', 'report', 'fmt', 'new', 'lsp'];
const FILES = {
    'vier.norm': [
        'gegevens "korpsen.csv"', 'dimensie Gedragscode', 'dimensie Weging', '  indicator Gestart: aantal', '  indicator Onderzoeken: aantal', '  groen bij Gestart minstens 1 en Onderzoeken minstens 1', '  anders geel', 'rood op Weging blokkeert groen', 'voorbeeld "goed"', '  rood op Weging', '  verwacht geel',
        'voorbeeld "mis"', '  rood op Weging', '  verwacht groen', 'voorbeeld "reden"', '  rood op Weging', '  verwacht geel want rood op Gedragscode blokkeert groen',
        'verwacht in de gegevens: 2 keer groen', 'verwacht in de gegevens: 2 keer groen op Weging', '  wijkt af omdat "Het rapport telt anders."', 'verwacht in de gegevens: 1 keer groen op Weging', 'verwacht in de gegevens: totaal van Gestart is 3', 'verwacht in de gegevens: Gestart hoogstens Onderzoeken', '',
    ].join('\n'),
    'fout.norm': 'dimensie Gedragscode\nrood op Gedragcode blokkeert groen\ngebruik "weg.norm"\n',
    'reden.norm': `${['a'.repeat(300), 'zip', 'map', 'http://voorbeeld.nl/x'].map((naam) => `gebruik "${naam}.norm"\n`).join('')}gebruik "x.txt"\n`,
    'zip.norm': 'PK\u0000\u0001',
    'map.norm/leeg': '',
    'antwoord.norm': 'gegevens "antwoord.csv"\ndimensie A\n  indicator X: aantal\n  rood bij X minder dan 6\n  geel bij X minder dan 10\n  groen bij X minstens 12\ndimensie B\n  indicator Y: aantal\n  indicator Z: ja/nee\n  groen bij Y minstens 1 en Z is ja\n  anders rood\n',
    'antwoord.csv': 'korps;X;Y\nZee;3;0\nDuin;11;2\n',
    'gebroken.norm': 'dimensie Gedragscode\nrood op Gedragscode blokeert groen\n',
    'scheef.norm': 'dimensie   Gedragscode\nrood op Gedragscode   blokkeert groen\n',
    'klein.norm': 'dimensie Gedragscode\nrood op Gedragscode blokkeert groen\n',
    'later.csv': 'korps;Gedragscode;Weging;Gestart;Onderzoeken\nZee;groen;groen;1;1\nDuin;groen;rood;2;2\n',
    'korpsen.csv': 'korps;Gedragscode;Weging;Gestart;Onderzoeken\nZee;groen;rood;0;1\nDuin;geel;groen;2;1\n',
};

const english = (args: readonly string[], cwd: string = tempFolder(FILES)): string => {
    const { code, out, err } = runCli([...args, '--taal', 'en'], cwd);
    return `$ normtaal ${args.join(' ').replaceAll(`${ROOT}/`, '')} --taal en\n${out}${err}[${code}]\n`;
};

describe('in English', () => {
    test.each([
        ['check', ['check', 'fout.norm']],
        ['check-files', ['check', 'reden.norm']],
        ['check-answers', ['check', 'antwoord.norm', 'zip.norm']],
        ['score', ['score', 'rules/2011-2012/korpsmonitor.norm'], ROOT],
        ['score-unsure', ['score', 'rules/2011-2012/korpsmonitor.norm', '--data', 'rules/2011-2012/korpsen-onzeker.csv'], ROOT],
        ['score-md', ['score', 'rules/2013-2014-concept/korpsmonitor.norm', '--per', 'eenheid', '--format', 'md'], ROOT],
        ['explain', ['explain', 'rules/2011-2012/korpsmonitor.norm', 'Kennemerland'], ROOT],
        ['explain-unsure', ['explain', 'rules/2011-2012/korpsmonitor.norm', 'Flevoland', '--data', 'rules/2011-2012/korpsen-onzeker.csv'], ROOT],
        ['test', ['test', 'vier.norm']],
        ['compile', ['compile', 'klein.norm', '--out', 'gemaakt']],
        ['fmt', ['fmt', 'scheef.norm', 'gebroken.norm', '--check']],
        ['new', ['new', 'editie']],
        ['trend', ['trend', 'rules/2011-2012/korpsmonitor.norm', '--data', 'rules/2010/eindscores.csv'], ROOT],
        ['trend-md', ['trend', 'rules/2013-2014-concept/korpsmonitor.norm', '--data', 'rules/2011-2012/korpsmonitor.norm', '--format', 'md'], ROOT],
        ['diff-data', ['diff', 'vier.norm', '--data', 'korpsen.csv', '--data', 'later.csv']],
        ['coverage', ['test', 'vier.norm', '--coverage']],
        ['proposal', ['test', 'vier.norm', '--voorstel']],
        ['questionnaires', ['new', 'vragen', '--vragenlijst', 'vier.norm']],
        ['questionnaires-none', ['new', 'vragen', '--vragenlijst', 'klein.norm']],
        ['report', ['report', 'klein.norm', '--eerder', '2010.csv', '--aantallen', '2010-aantallen.csv', '--format', 'md'], { ...MARKED, '2010-aantallen.csv': 'dimensie;geel;rood;rood|geel;bron\nToezicht;;;2;§5\nZorg;1;;;§5\n' }],
    ])('%s', async (name, args, at?: string | Readonly<Record<string, string>>) => {
        await expect(english(args, at === undefined || typeof at === 'string' ? at : tempFolder(at))).toMatchFileSnapshot(`../golden/en-${name}.txt`);
    });

    test('the help of every command', async () => {
        const shown = [['--help'], ...COMMANDS.map((command) => [command, '--help'])].map((args) => english(args));
        await expect(shown.join('\n')).toMatchFileSnapshot('../golden/en-help.txt');
    });

    test('the page of the report: nothing of ours is Dutch', async () => {
        const page = english(['report', 'klein.norm', '--eerder', '2010.csv'], tempFolder(MARKED));
        const text = page.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '\n').split('\n').map((line) => line.trim()).filter((line) => line !== '');
        await expect(`${[...new Set(text)].join('\n')}\n`).toMatchFileSnapshot('../golden/en-report-page.txt');
    });

    test('what is wrong use', async () => {
        const wrong = [
            ['scor'], ['score'], ['score', 'weg.norm'], ['score', '.'], ['score', 'klein.norm'], ['score', 'klein.norm', '--format', 'pdf'], ['score', 'klein.norm', '--dta', 'x'],
            ['score', 'vier.norm', '--data', 'weg.csv'], ['score', 'vier.norm', '--out', 'weg/uit.csv'], ['score', 'vier.norm', 'te', 'veel'], ['test', 'weg'],
            ['explain', 'vier.norm', 'Zeee'], ['explain', 'vier.norm', 'Xylofoon'], ['new', '.'], ['new', 'editie', '--hernoem', 'A'], ['new', 'editie', '--van', 'weg.norm'],
            ['new', 'editie', '--van', 'fout.norm'], ['new', 'editie', '--van', 'zip.norm'], ['new', 'editie', '--van', 'klein.norm', '--hernoem', 'A=B'], ['new', 'editie', '--van', 'x.txt'],
        ];
        await expect(wrong.map((args) => english(args)).join('\n')).toMatchFileSnapshot('../golden/en-usage.txt');
    });

    test('before the command as behind it', () => {
        const behind = runCli(['explain', NORM, 'Utrecht', '--taal', 'en']);
        for (const taal of [['--taal', 'en'], ['--taal=en']]) expect(runCli([...taal, 'explain', NORM, 'Utrecht'])).toEqual(behind);
        expect(behind.out).toContain('Utrecht: end score');
    });
});

test.each([[['--taal', 'fr', 'score', NORM]], [['score', NORM, '--taal', 'fr']], [['check', '--taal=fr']]])('a language that is not there: %j', (args) => {
    const { code, out, err } = runCli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain("normtaal: 'fr' kan niet bij '--taal <taal>'. Kies uit: nl, en.");
});

test('Dutch is what is said when nothing is asked', () => {
    for (const args of [['score', NORM], ['explain', NORM, 'Utrecht'], ['test', NORM], ['--help']]) expect(runCli([...args, '--taal', 'nl'])).toEqual(runCli(args));
});

test.each([
    ['score', [NORM, ...UNSURE, '--format', 'json']],
    ['score', [NORM, ...UNSURE, '--format', 'csv']],
    ['score', [join(ROOT, 'rules/2013-2014-concept/korpsmonitor.norm'), '--format', 'csv']],
    ['explain', [NORM, 'Flevoland', ...UNSURE, '--format', 'json']],
    ['check', ['fout.norm', '--format', 'json']],
    ['test', ['vier.norm', '--format', 'json']],
    ['compile', ['klein.norm']],
])('a program reads the same in both languages: %s %j', (command, args) => {
    const folder = tempFolder(FILES);
    const [dutch, other] = [['nl'], ['en']].map((taal) => runCli([command, ...args, '--taal', ...taal], folder).out);
    expect(dutch).not.toBe('');
    expect(other).toBe(dutch);
});
