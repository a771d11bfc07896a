// Can a result be made again from its receipt, and is it said what differs?
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NORM = 'rules/2011-2012/korpsmonitor.norm';

/** The monitor in a folder of its own, with its result. */
function withResult(...options: string[]): string {
    const folder = tempFolder();
    cpSync(join(ROOT, 'rules'), join(folder, 'rules'), { recursive: true });
    expect(runCli(['score', NORM, ...options, '--format', 'json', '--out', 'uitslag.json'], folder)).toMatchObject({ code: 0 });
    return folder;
}

const change = (folder: string, file: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(join(folder, file), changed);
};

test.each([[[]], [['--per', 'eenheid']], [['--data', 'rules/2011-2012/korpsen-onzeker.csv']]])('made again, the same: %j', (options) => {
    const folder = withResult(...options);
    expect(runCli(['score', '--recept', 'uitslag.json'], folder)).toEqual({ code: 0, err: '', out: `De uitslag is opnieuw gemaakt en precies gelijk (${options[0] === '--per' ? 11 : 27} rijen).\n` });
});

test('another norm, other data: which file, which corps, which ceiling', () => {
    const folder = withResult();
    change(folder, NORM, 'rood op Gedragscode blokkeert groen', 'geel of rood op Gedragscode blokkeert groen');
    change(folder, 'rules/2011-2012/korpsen.csv', /^(Groningen;)\w+/m, '$1geel');
    const { code, out, err } = runCli(['score', '--recept', 'uitslag.json'], folder);
    expect({ code, err: err.replace(/\n[\s\S]*/, '') }).toEqual({ code: 1, err: '' });
    expect(out.replace(/(met) [0-9a-f]{12}/g, '$1 #')).toMatchInlineSnapshot(`
      "rules/2011-2012/korpsmonitor.norm is veranderd: de sha256 begon met #, nu met #.
      rules/2011-2012/korpsen.csv is veranderd: de sha256 begon met #, nu met #.
      Groningen, eindscore: was groen, is nu geel
      Groningen, Referentiekader, score: was groen, is nu geel
      Groningen, Referentiekader, oordeel: was groen, is nu geel
      Groningen, plafonds, eindscore, geel, groen op Referentiekader is voorwaarde voor groen: is er nu bij
      Gelderland-Midden, plafonds, eindscore, geel, geel of rood op Gedragscode blokkeert groen: is er nu bij
      totaal, groen: was 22, is nu 21
      totaal, geel: was 3, is nu 4
      De uitslag is opnieuw gemaakt en anders: 7 verschillen.
      "
    `);
});

test('another version with the same result is in order, and said', () => {
    const folder = withResult();
    change(folder, 'uitslag.json', /"normtaal": "[^"]*"/, '"normtaal": "0.0.1"');
    const { code, out } = runCli(['score', '--recept', 'uitslag.json', '--taal', 'en'], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^It was normtaal 0\.0\.1 then, and is \S+ now\.\nThe result was made again and is exactly the same \(27 rows\)\.\n$/);
});

test('as JSON it is what its schema promises', () => {
    const folder = withResult();
    change(folder, NORM, 'editie "', 'editie "Nieuwe ');
    const { code, out } = runCli(['score', '--recept', 'uitslag.json', '--format', 'json'], folder);
    expect(code).toBe(1);
    const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(join(ROOT, 'cli/schema/recept.schema.json'), 'utf8')) as object);
    validate(JSON.parse(out));
    expect(validate.errors).toBeNull();
    expect(JSON.parse(out)).toMatchObject({ gelijk: false, invoer: [{ wat: 'norm', bestand: NORM }], verschillen: [{ plek: ['editie'], was: 'Korpsmonitor 2011-2012', is: 'Nieuwe Korpsmonitor 2011-2012' }] });
});

test.each([
    [['score', '--recept', 'weg.json'], 'weg.json is niet te lezen: het bestaat niet.'],
    [['score', '--recept', 'geen.json'], 'geen.json is geen uitslag van normtaal: er staat geen recept in.'],
    [['score', '--recept', 'half.json'], 'half.json is geen uitslag van normtaal'],
    [['score', '--recept', 'elders.json'], 'weg.norm is niet te lezen: het bestaat niet.'],
])('%j', (args, message) => {
    const folder = tempFolder({
        'geen.json': '{"versie": 1}',
        'half.json': '{"versie": 1, "normtaal": ',
        'elders.json': JSON.stringify({ versie: 1, normtaal: '0.1.0', norm: { bestand: 'weg.norm', sha256: '', gebruikt: [] }, gegevens: [], per: 'korps', korpsen: [] }),
    });
    const { code, out, err } = runCli(args, folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
});
