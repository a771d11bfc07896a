// Does this version still read what every earlier one read, and say the same?
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { NormLoader, readData, readDecision, schemaOf, scoreRows, writeScores } from '../../language/index.js';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

interface Opdracht {
    readonly args: readonly [command: string, norm: string, ...string[]];
    readonly uitkomst: string;
}

const HERE = import.meta.dirname;
const json = (...path: readonly string[]): object => JSON.parse(readFileSync(join(...path), 'utf8')) as object;
const versions = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const { version } = json(ROOT, 'package.json') as { version: string };

test('the version of now is among them', () => expect(versions).toContain(version));

describe.each(versions)('%s', (of) => {
    const kept = join(HERE, of);
    const opdrachten = json(kept, 'opdrachten.json') as readonly Opdracht[];
    /** Without the version that made it, which is another by now. */
    const held = (uitkomst: string): object => Object.fromEntries(Object.entries(json(kept, 'uitkomsten', uitkomst)).filter(([key]) => key !== 'normtaal'));

    test('every result that was kept is asked for again', () => {
        expect(opdrachten.map(({ uitkomst }) => uitkomst).sort()).toEqual(readdirSync(join(kept, 'uitkomsten')).sort());
    });

    test.each(opdrachten)('$uitkomst', ({ args, uitkomst }) => {
        const { code, out } = runCli(args, kept);
        expect(code).toBe(0);
        expect(JSON.parse(out)).toMatchObject(held(uitkomst));
        const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(json(ROOT, `cli/schema/${args[0]}.schema.json`));
        validate(json(kept, 'uitkomsten', uitkomst));
        expect(validate.errors).toBeNull();
    });

    test.each(opdrachten.filter(({ args: [command] }) => command === 'score'))('$uitkomst: its receipt runs again', ({ uitkomst }) => {
        const folder = tempFolder();
        cpSync(kept, folder, { recursive: true });
        const { code, out } = runCli(['score', '--recept', `uitkomsten/${uitkomst}`], folder);
        expect({ code, out: out.split('\n').at(-2) }).toMatchObject({ code: 0, out: expect.stringMatching(/^De uitslag is opnieuw gemaakt en precies gelijk \(\d+ rijen\)\.$/) as string });
    });

    describe.each(opdrachten.filter(({ args: [command] }) => command === 'compile'))('$uitkomst', ({ args: [, path], uitkomst }) => {
        let scores: string[][];
        let before: string[][];
        beforeAll(async () => {
            const { norm } = await new NormLoader((uri) => Promise.resolve(readFileSync(new URL(uri)))).load(pathToFileURL(join(kept, path)).href);
            const gegevens = readData(schemaOf(norm), norm.gegevens.map(({ bestand }) => ({ bestand, bytes: readFileSync(new URL(bestand)) })));
            const decision = readDecision(readFileSync(join(kept, 'uitkomsten', uitkomst), 'utf8'), norm.bestand);
            scores = scoreRows(norm, decision, gegevens).map(({ korps, eindscore }) => [korps, writeScores(eindscore)]);
            const { korpsen } = json(kept, 'uitkomsten', uitkomst.replace('compile', 'score')) as { korpsen: readonly { korps: string; eindscore: string }[] };
            before = korpsen.map(({ korps, eindscore }) => [korps, eindscore]);
        });

        test('as a decision it gives the scores of then', () => {
            expect(scores.length).toBeGreaterThan(0);
            expect(scores).toEqual(before);
        });
    });
});
