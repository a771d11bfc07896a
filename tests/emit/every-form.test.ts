// Is every form of sentence written as it was, in every target that people read?
import { describe, expect, test } from 'vitest';
import { type Decision, DIALECTS, emitMarkdown, emitSqlQuery, type GeladenNorm, schemaOf } from '../../language/index.js';
import { emit, linesBeside } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';
import { dmnOf } from '../helpers/targets/dmn.js';
import { scriptOf } from '../helpers/targets/sql.js';
import { AS_GEEL, FORMS, SMALL } from './forms.js';

const markdownOf = ({ norm, decision }: GeladenNorm): string =>
    emitMarkdown(decision as Decision, {
        bestand: 'vormen.norm', versie: '0.1.0', velden: norm.velden, dimensies: norm.dimensies,
        zinnen: [...norm.geldtNiet, ...norm.weegtNiet, ...(norm.punten ? [norm.punten] : [])].map(({ zin }) => zin), blanco: norm.blancoZin,
    });

const queryOf = ({ norm, decision }: GeladenNorm): string =>
    emitSqlQuery(decision as Decision, { dialect: 'duckdb', van: 'invoer', korpsen: schemaOf(norm).korpsen, toonBestand: (uri) => uri.split('/').at(-1) as string, fout: 'reden' });

describe.each([['vormen', FORMS, DIALECTS, ['1.5', '1.3']], ['vormen-geel', AS_GEEL, ['duckdb'], ['1.5']]] as const)('%s', (naam, text, dialects, versions) => {
    const load = async (): Promise<GeladenNorm> => {
        const loaded = await loadText(text);
        expect(loaded.meldingen.filter(({ ernst }) => ernst === 'fout').map(({ berichten }) => berichten.nl)).toEqual([]);
        return loaded;
    };

    test.each(dialects)('SQL of %s', async (dialect) => expect(scriptOf(await load(), dialect, 'vormen')).toMatchFileSnapshot(`../golden/${naam}-${dialect}.sql`));
    test('the query alone', async () => expect(queryOf(await load())).toMatchFileSnapshot(`../golden/${naam}-vraag.sql`));
    test.each(versions)('DMN %s', async (versie) => expect(dmnOf(await load(), versie)).toMatchFileSnapshot(`../golden/${naam}-${versie}.dmn`));
    test('JavaScript, beside a module of no norm at all', async () => expect(linesBeside(emit(await load()), emit(await loadText('')))).toMatchFileSnapshot(`../golden/${naam}-module.txt`));
    test('Markdown', async () => expect(markdownOf(await load())).toMatchFileSnapshot(`../golden/${naam}.md`));
});

test('the emitted module of a small norm, whole', async () => {
    const { code, types } = emit(await loadText(SMALL));
    await expect(code).toMatchFileSnapshot('../golden/klein.mjs');
    await expect(types).toMatchFileSnapshot('../golden/klein.d.mts');
});
