// Is every JSON result what its schema promises?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NORM = join(ROOT, 'rules/2011-2012/korpsmonitor.norm');
const UNSURE = ['--data', join(ROOT, 'rules/2011-2012/korpsen-onzeker.csv')];

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
    const schema = JSON.parse(readFileSync(join(ROOT, `cli/schema/${command}.schema.json`), 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    validate(JSON.parse(out));
    expect(validate.errors).toBeNull();
});
