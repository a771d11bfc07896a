// What does an author read at a place: hover, the form of the sentence, what stands above and within lines?
import { describe, expect, test } from 'vitest';
import type { CodeLens, Hover, InlayHint, MarkupContent, SignatureHelp } from 'vscode-languageserver/node';
import { editor } from './editor.js';

const { open } = editor();

const DATA = 'korps;kwaliteit;mandaat;leveringen\nFryslân;groen;groen;12\nKLPD;rood;groen;3\nUtrecht;geel;rood;8\nTwente;geel;groen;7\n';
const NORM = `editie "Proef"
  periode 2011
gegevens "data.csv"
aandachtsveld Toezicht
  dimensie Kwaliteit
    definitie "Hoe goed het is."
    bron "§2"
    indicator Leveringen: aantal leveringen van 0 tot en met 366
    rood bij Leveringen minder dan 6
    groen bij Leveringen minstens 10
    anders geel
  dimensie Mandaat   voorheen Gezag
weging
  rood op Kwaliteit leidt tot geel op Mandaat   bron "§3"   motivering "Zo is het."
  geel of rood op Mandaat blokkeert groen   interpretatie "Onze lezing."
  geel op minstens 2 andere dimensies en rood op Mandaat leidt tot rood
korps Fryslân ook bekend als Friesland
korps KLPD
korps Utrecht
korps Twente
groep klein bestaat uit KLPD en Friesland
eenheid Noord bestaat uit Fryslân en KLPD
Mandaat geldt niet voor Friesland
voorbeeld "rood mandaat"
  rood op Mandaat
  groen op de overige dimensies
  verwacht groen
verwacht in de gegevens: 1 keer groen en 3 keer geel
`.replace('  geel op minstens 2 andere dimensies en rood op Mandaat leidt tot rood\n', '');
const FILES = { 'data.csv': DATA };

async function hover(line: string, marked: string): Promise<string> {
    const question = await open(NORM.replace(line, marked), FILES);
    const found = await question.ask<Hover | null>('textDocument/hover');
    return found === null ? '' : `[${found.range && question.at(found.range)}]\n${(found.contents as MarkupContent).value}`.replaceAll(question.uri, 'hoofd.norm');
}

describe('hover', () => {
    test('a dimension', async () => {
        expect(await hover('dimensie Kwaliteit', 'dimensie Kwal<|>iteit')).toMatchInlineSnapshot(`
          "[Kwaliteit]
          **dimensie Kwaliteit** in aandachtsveld Toezicht

          Hoe goed het is.

          Norm:
          - rood bij Leveringen minder dan 6
          - groen bij Leveringen minstens 10
          - anders geel

          Regels die deze score lezen:
          - rood op Kwaliteit leidt tot geel op Mandaat ([regel 14](hoofd.norm#L14); treft KLPD)

          Korpsen: 1 groen, 2 geel (Utrecht, Twente), 1 rood (KLPD)

          Bron: §2"
        `);
    });
    test('a dimension that a rule lowers', async () => {
        expect(await hover('geel op Mandaat', 'geel op Man<|>daat')).toMatchInlineSnapshot(`
          "[Mandaat]
          **dimensie Mandaat** in aandachtsveld Toezicht

          Regels die deze score lezen:
          - geel of rood op Mandaat blokkeert groen ([regel 15](hoofd.norm#L15); treft KLPD, Utrecht)

          Regels die deze score verlagen:
          - rood op Kwaliteit leidt tot geel op Mandaat ([regel 14](hoofd.norm#L14); treft KLPD)

          Korpsen: 1 groen, 1 geel (KLPD), 1 rood (Utrecht)

          Voorheen: Gezag"
        `);
    });
    test('a field', async () => {
        expect(await hover('aandachtsveld Toezicht', 'aandachtsveld Toe<|>zicht')).toMatchInlineSnapshot(`
          "[Toezicht]
          **aandachtsveld Toezicht**

          - Kwaliteit: 1 groen, 2 geel (Utrecht, Twente), 1 rood (KLPD)
          - Mandaat: 1 groen, 1 geel (KLPD), 1 rood (Utrecht)"
        `);
    });
    test('an indicator', async () => {
        expect(await hover('bij Leveringen minder', 'bij Lever<|>ingen minder')).toMatchInlineSnapshot(`
          "[Leveringen]
          **indicator Leveringen** van dimensie Kwaliteit

          geheel getal (leveringen) van 0 tot en met 366

          Regels van de norm die haar lezen:
          - rood bij Leveringen minder dan 6 ([regel 9](hoofd.norm#L9))
          - groen bij Leveringen minstens 10 ([regel 10](hoofd.norm#L10))

          Opgegeven door 4 korpsen: van 3 tot en met 12"
        `);
    });
    test('a corps by another spelling', async () => {
        expect(await hover('voor Friesland', 'voor Fries<|>land')).toMatchInlineSnapshot(`
          "[Friesland]
          **korps Fryslân** in klein en Noord

          Ook bekend als Friesland

          Eindscore: **groen**"
        `);
    });
    test('a corps that is held down', async () => {
        expect(await hover('korps KLPD', 'korps KL<|>PD')).toMatchInlineSnapshot(`
          "[KLPD]
          **korps KLPD** in klein en Noord

          Eindscore: **geel**
          - hoogstens geel: geel of rood op Mandaat blokkeert groen ([regel 15](hoofd.norm#L15))

          Niet groen: Kwaliteit rood, Mandaat geel"
        `);
    });
    test('a group', async () => {
        expect(await hover('groep klein', 'groep kl<|>ein')).toMatchInlineSnapshot(`
          "[klein]
          **groep klein**

          Bestaat uit KLPD (geel) en Fryslân (groen)"
        `);
    });
    test('a unit', async () => {
        expect(await hover('eenheid Noord', 'eenheid No<|>ord')).toMatchInlineSnapshot(`
          "[Noord]
          **eenheid Noord**

          Bestaat uit Fryslân (groen) en KLPD (geel)

          Eindscore: **geel**
          - hoogstens geel: geel of rood op Mandaat blokkeert groen ([regel 15](hoofd.norm#L15))

          Niet groen: Kwaliteit rood, Mandaat geel"
        `);
    });
    test('a rule, on the words that make it one', async () => {
        expect(await hover('Kwaliteit leidt tot', 'Kwaliteit leidt<|> tot')).toMatchInlineSnapshot(`
          "[leidt tot]
          Geldt de voorwaarde, dan is de score hoogstens deze kleur.

          ---

          Als Kwaliteit rood is, is Mandaat hoogstens geel.

          Treft 1 van 4 korpsen: KLPD.

          Motivering: Zo is het.

          Bron: §3"
        `);
    });
    test('a reading, with the corps that it makes another', async () => {
        expect(await hover('interpretatie', 'inter<|>pretatie')).toMatchInlineSnapshot(`
          "[interpretatie]
          Onze lezing van wat de bron openlaat. Elk verslag noemt alle lezingen die het gebruikt.

          ---

          Zonder deze lezing is de eindscore anders voor KLPD en Utrecht."
        `);
    });
    test('the edition', async () => {
        expect(await hover('editie "Proef"', 'edi<|>tie "Proef"')).toMatchInlineSnapshot(`
          "[editie]
          De editie van de monitor: titel, periode, en hoe blanco en eenheden tellen.

          ---

          **Proef**

          Periode: 2011

          2 dimensies, 2 weegregels, 1 voorbeeld

          Eindscores: 2 groen, 2 geel (KLPD, Utrecht)"
        `);
    });
    test('an example that fails', async () => {
        expect(await hover('voorbeeld "rood', 'voor<|>beeld "rood')).toMatchInlineSnapshot(`
          "[voorbeeld]
          Een toets van de norm: een bedacht korps, met de score die de norm moet geven. \`normtaal test\` kijkt het na.

          ---

          klopt niet: verwacht groen, maar de norm geeft geel, want 'geel of rood op Mandaat blokkeert groen' (regel 15)"
        `);
    });
    test('a word of the language', async () => {
        expect(await hover('anders geel', 'and<|>ers geel')).toBe('[anders]\nDe kleur als geen andere regel van de norm geldt. Wie niets opgaf, valt hier niet onder.');
    });
    test.each(['', '<|>// rood op X', 'rood op Onbe<|>kend blokkeert groen', '"open<|>'])('nothing at %j', async (fixture) => {
        expect(await (await open(fixture)).ask('textDocument/hover')).toBeNull();
    });
});

test.each([
    ['rood op A <|>', 'VOORWAARDE blokkeert KLEUR [op DIMENSIE] [bron "…"]', 'VOORWAARDE'],
    ['rood op A blokkeert <|>', 'VOORWAARDE blokkeert KLEUR [op DIMENSIE] [bron "…"]', 'blokkeert KLEUR'],
    ['rood op A leidt tot rood op <|>', 'VOORWAARDE leidt tot KLEUR [op DIMENSIE] [bron "…"]', '[op DIMENSIE]'],
    ['groen op A is voorwaarde voor <|>', 'KLEUR op DIMENSIES is voorwaarde voor KLEUR [op DIMENSIE] [bron "…"]', 'is voorwaarde voor KLEUR'],
    ['A geldt niet voor <|>', 'DIMENSIES gelden niet voor KORPSEN [bron "…"]', 'gelden niet voor KORPSEN'],
    ['dimensie X\n  indicator Q: <|>', 'indicator NAAM : SOORT [van … tot en met …] [bron "…"]', ': SOORT'],
    ['dimensie X\n  rood bij <|>', 'KLEUR bij VOORWAARDE [bron "…"]', 'bij VOORWAARDE'],
    ['verwacht in de gegevens: totaal van <|>', 'verwacht in de gegevens: totaal van INDICATOR is WAARDE [bron "…"]', 'totaal van INDICATOR'],
    ['voorbeeld "x"\n  rood op <|>', 'KLEUR [of KLEUR] op DIMENSIES', 'op DIMENSIES'],
    ['voorbeeld "x"\n  verwacht geel, want <|>', 'verwacht KLEUR [of KLEUR] [op DIMENSIE] [, want REGEL]', '[, want REGEL]'],
    ['afwijking K op <|>', 'afwijking KORPS op DIMENSIE omdat "REDEN"', 'op DIMENSIE'],
])('the form of %j', async (tail, label, active) => {
    const question = await open(`dimensie A\n\n${tail}`);
    const help = await question.ask<SignatureHelp>('textDocument/signatureHelp');
    const form = help.signatures[help.activeSignature ?? 0];
    expect([form?.label, form?.parameters?.[form.activeParameter ?? 0]?.label]).toEqual([label, active]);
});

test('unasked no form of a sentence that is done', async () => {
    const context = { triggerKind: 2, triggerCharacter: ' ', isRetrigger: false };
    const help = async (fixture: string): Promise<boolean> => (await (await open(`dimensie A\n\n${fixture}`)).ask('textDocument/signatureHelp', { context })) !== null;
    expect([await help('rood op A <|>'), await help('rood op A blokkeert groen <|>'), await help('<|>')]).toEqual([true, false, false]);
});

test('above the lines: the corps, the outcome', async () => {
    const question = await open(NORM, FILES);
    const lenses = await question.ask<CodeLens[]>('textDocument/codeLens');
    expect(lenses.map(({ range, command }) => `${range.start.line + 1} ${command?.title}${command?.command ? ` → ${command.command} ${JSON.stringify(command.arguments?.slice(1))}` : ''}`.replaceAll(question.uri, ''))).toMatchInlineSnapshot(`
      [
        "1 2 groen, 2 geel (KLPD, Utrecht)",
        "1 toon de scores → normtaal.preview []",
        "5 1 groen, 2 geel (Utrecht, Twente), 1 rood (KLPD)",
        "5 1 regel → normtaal.showPlaces [[{"uri":"","range":{"start":{"line":13,"character":2},"end":{"line":13,"character":83}}}]]",
        "12 1 groen, 1 geel (KLPD), 1 rood (Utrecht)",
        "12 2 regels → normtaal.showPlaces [[{"uri":"","range":{"start":{"line":13,"character":2},"end":{"line":13,"character":83}}},{"uri":"","range":{"start":{"line":14,"character":2},"end":{"line":14,"character":72}}}]]",
        "14 treft 1 van 4 korpsen: KLPD → normtaal.explain ["KLPD"]",
        "15 treft 2 van 4 korpsen: KLPD, Utrecht → normtaal.explain ["KLPD"]",
        "23 klopt niet: verwacht groen, maar de norm geeft geel, want 'geel of rood op Mandaat blokkeert groen' (regel 15)",
        "23 leg uit → normtaal.showTest ["rood mandaat"]",
        "27 klopt niet: de gegevens geven 2 keer groen in plaats van 1, 2 keer geel in plaats van 3",
      ]
    `);
});

test('within the lines: how many corps, another spelling, which namesake', async () => {
    const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = async (norm: string, range = all): Promise<string[]> =>
        (await (await open(norm, FILES)).ask<InlayHint[]>('textDocument/inlayHint', { range })).map(({ position: { line, character }, label }) => `${line + 1}:${character + 1} ${label as string}`);
    expect(await hints(NORM)).toEqual(['14:46 1 korps', '15:42 2 korpsen', '20:42 = Fryslân', '22:34 = Fryslân']);
    expect(await hints(NORM, { start: { line: 13, character: 0 }, end: { line: 13, character: 9 } })).toEqual(['14:46 1 korps']);
    const namesake = 'dimensie Ander\n  indicator Leveringen: aantal\n  groen bij Leveringen minstens 3\n  anders rood\n';
    expect(await hints(NORM + namesake)).toEqual(['9:24 van Kwaliteit', '10:25 van Kwaliteit', '20:42 = Fryslân', '22:34 = Fryslân', '30:23 van Ander']);
});

describe('in English for who writes in English', () => {
    const english = editor({ locale: 'en-GB' });
    test('a rule and a lens', async () => {
        const question = await english.open(NORM.replace('Kwaliteit leidt tot', 'Kwaliteit leidt<|> tot'), FILES);
        expect(((await question.ask<Hover>('textDocument/hover')).contents as MarkupContent).value).toContain('If Kwaliteit is rood, Mandaat is at most geel.\n\nHolds down 1 of 4 corps: KLPD.');
        const lenses = await question.ask<CodeLens[]>('textDocument/codeLens');
        expect(lenses.map(({ command }) => command?.title)).toContain('holds down 2 of 4 corps: KLPD, Utrecht');
    });
});
