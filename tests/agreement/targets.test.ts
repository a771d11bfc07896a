// Do all targets say what the interpreter says: end score, final scores and ceilings?
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readData, schemaOf } from '../../language/index.js';
import { loadRules } from '../helpers/emitted.js';
import { agreeOnRandomNorms, expectAgreement } from './targets.js';

describe('on the corps', () => {
    test.each([
        ['2011-2012/korpsmonitor.norm', '2011-2012/korpsen.csv'],
        ['2011-2012/letterlijk.norm', '2011-2012/korpsen.csv'],
        ['2013-2014-concept/korpsmonitor.norm', '2011-2012/korpsen.csv'],
    ])('%s', async (norm, bestand) => {
        const loaded = await loadRules(norm);
        const bytes = readFileSync(fileURLToPath(new URL(`../../rules/${bestand}`, import.meta.url)));
        const { korpsen } = readData(schemaOf(loaded.norm), [{ bestand, bytes }]);
        expect(korpsen.length).toBe(27);
        await expectAgreement(loaded, korpsen);
    }, 240_000);
});

test('on random norms and corps', () => agreeOnRandomNorms(15), 240_000);
