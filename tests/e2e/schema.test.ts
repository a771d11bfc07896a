// Is every JSON result what its schema promises?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NORM = join(ROOT, 'rules/2011-2012/korpsmonitor.norm');
const UNSURE = ['--data', join(ROOT, 'rules/2011-2012/korpsen-onzeker.csv')];

function expectSchema(command: string, text: string): void {
    const schema = JSON.parse(readFileSync(join(ROOT, `cli/schema/${command}.schema.json`), 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
}

test.each([
    ['score', [NORM]],
    ['score', [NORM, ...UNSURE]],
    ['score', [NORM, '--per', 'eenheid']],
    ['score', [join(ROOT, 'rules/2013-2014-concept/korpsmonitor.norm')]],
    ['explain', [NORM, 'Kennemerland']],
    ['explain', [NORM, 'Flevoland', ...UNSURE]],
    ['trend', [NORM, '--data', join(ROOT, 'rules/2010/eindscores.csv')]],
    ['trend', [join(ROOT, 'rules/2013-2014-concept/korpsmonitor.norm'), '--data', NORM]],
    ['check', [join(ROOT, 'rules')]],
    ['check', ['fout.norm']],
    ['test', [join(ROOT, 'rules')]],
    ['test', [join(ROOT, 'rules'), '--coverage']],
])('%s %j', (command, args) => {
    const folder = tempFolder({ 'fout.norm': 'rood op Niets blokkeert groen\nrod\n' });
    const { out, err } = runCli([command, ...args, '--format', 'json'], folder);
    expect(err).toBe('');
    expectSchema(command, out);
});

test.each(['2011-2012/korpsmonitor.norm', '2011-2012/letterlijk.norm', '2013-2014-concept/korpsmonitor.norm', 'voorbeeld-scholen/scholen.norm'])('compile %s --target json', (norm) => {
    const { code, out } = runCli(['compile', join(ROOT, 'rules', norm), '--target', 'json']);
    expect(code).toBe(0);
    expectSchema('compile', out);
});
