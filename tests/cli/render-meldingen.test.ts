// Are remarks shown as people and programs read them, in both languages and in every format?
import { describe, expect, test } from 'vitest';
import { ALLE_DIAGNOSES, type Melding, TALEN } from '../../language/index.js';
import { renderGithub } from '../../cli/render/meldingen-github.js';
import { renderJson } from '../../cli/render/meldingen-json.js';
import { renderSarif } from '../../cli/render/meldingen-sarif.js';
import { renderText } from '../../cli/render/meldingen-text.js';
import { showFile } from '../../cli/render/places.js';
import { run } from '../diagnostics/run.js';

const BASIS = 'file:///norm/';
const SAMPLE = {
    norm: [
        'editie "Proef"',
        '\tblanco telt als geel',
        'gegevens "korpsen.csv"',
        'dimensie Continuïteit',
        'dimensie Niet-vergunde branche',
        'weging',
        '  rood op Continuiteit blokkeert groen',
        '  rood op Continuïteit, Niet-vergunde branche',
        '    blokkeert groen',
        '\trood op Continuïteit en rood op Continuïteitt blokkeert groen',
        '  minder dan 3 punten blokkeert groen',
        'voorbeeld "een, twee: drie"',
        '  verwacht groen',
        'voorbeeld "een, twee: drie"',
        '  verwacht groen',
        '',
    ].join('\n'),
    bestanden: { 'korpsen.csv': 'korps;continuiteit;xylofoon\nUtrecht;gron;groen\n' },
};
const GOLDEN = '../golden/meldingen';
const sample = await run(SAMPLE);

describe('text', () => {
    test.each(TALEN)('in %s: the line with the place underlined, and what to do', async (taal) => {
        await expect(renderText(sample.alle, sample.teksten, { taal, kleur: false, basis: BASIS })).toMatchFileSnapshot(`${GOLDEN}-${taal}.txt`);
    });

    test('colours only when asked for', () => {
        const [first] = sample.alle as [Melding];
        const shown = renderText([first], sample.teksten, { taal: 'nl', kleur: true, basis: BASIS });
        expect(shown).toContain('\u001b[31mfout');
        expect(renderText([first], sample.teksten, { taal: 'nl', kleur: false, basis: BASIS })).not.toContain('\u001b');
    });

    test('every help page read aloud: the message, the line and the way out, in both languages', async () => {
        const shown: string[] = [];
        for (const { hulp } of ALLE_DIAGNOSES) {
            const { alle, teksten } = await run(hulp.fout);
            for (const taal of TALEN) shown.push(renderText(alle.slice(0, 1), teksten, { taal, kleur: false, basis: BASIS }));
        }
        await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot('../golden/diagnostics.txt');
    });

    test('what a terminal would obey is shown, not sent', async () => {
        const { alle, teksten } = await run('korps "Zee\u001b[31mland\u202e"\n');
        const shown = renderText(alle, teksten, { taal: 'nl', kleur: false, basis: BASIS });
        expect(shown).not.toMatch(/[\u001b\u202e]/);
        expect(shown).toContain('Zee\ufffd[31mland\ufffd');
    });
});

describe('for programs', () => {
    test('json: the keys of diagnostiek', async () => {
        await expect(`${JSON.stringify(renderJson(sample.alle, { taal: 'nl', basis: BASIS }), undefined, 2)}\n`).toMatchFileSnapshot(`${GOLDEN}.json`);
    });

    test('sarif 2.1.0: rules, regions, and fixes of what they replace', async () => {
        const sarif = renderSarif(sample.alle, { taal: 'en', basis: BASIS, versie: '1.2.3', diagnoses: ALLE_DIAGNOSES });
        await expect(`${JSON.stringify(sarif, undefined, 2)}\n`).toMatchFileSnapshot(`${GOLDEN}.sarif`);
    });

    test('github: one command a line', async () => {
        await expect(`${renderGithub(sample.alle, { taal: 'nl', basis: BASIS })}\n`).toMatchFileSnapshot(`${GOLDEN}-github.txt`);
    });

    test('github: nothing in a message or a path ends the command early', () => {
        const [first] = sample.alle as [Melding];
        const odd: Melding = { ...first, berichten: { nl: '100% van\r\nA', en: '' }, plaats: { ...first.plaats, bestand: 'file:///norm/a%2C%3Ab.norm' } };
        expect(renderGithub([odd], { taal: 'nl', basis: BASIS })).toMatch(/^::error file=a%2C%3Ab\.norm,line=\d+,.*::100%25 van%0D%0AA$/);
    });
});

test.each([
    ['file:///norm/a%20b.norm', 'a b.norm'],
    ['file:///norm/sub/x.norm', 'sub/x.norm'],
    ['file:///korpsen.norm', '../korpsen.norm'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
])('%s is shown as %s', (uri, shown) => {
    expect(showFile(uri, BASIS)).toBe(shown);
});

test.each([
    ['file:///c:/werk/rules/korpsen.norm', 'file:///c:/werk/rules/2012/', '../korpsen.norm'],
    ['file:///c:/elders/korpsen.norm', 'file:///c:/werk/rules/2012/x/', 'c:/elders/korpsen.norm'],
    ['file:///home/a/n.norm', 'file:///home/b/c/', '../../a/n.norm'],
])('%s seen from %s is %s', (uri, basis, shown) => {
    expect(showFile(uri, basis)).toBe(shown);
});
