// Is every form of sentence written as it was, in every target that people read, and does each say the same?
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Decision, DIALECTS, emitMarkdown, emitSqlQuery, type GeladenNorm, type KorpsGegevens, schemaOf, type Score, type Waarde } from '../../language/index.js';
import { expectAgreement } from '../agreement/targets.js';
import { loadText } from '../helpers/load-text.js';
import { dmnOf } from '../helpers/targets/dmn.js';
import { scriptOf } from '../helpers/targets/sql.js';

const FORMS = readFileSync(new URL('vormen.norm', import.meta.url), 'utf8');
/** The same where a blanco counts as geel: no condition names blanco then, and a corps is weighed whole. */
const AS_GEEL = FORMS.replace('status concept', 'blanco telt als geel').replaceAll(' en blanco op Opvang', '').replace('blanco op alle', 'geel op alle').replace('eenheden scoren als de meerderheid', 'status vastgesteld');

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
    test('Markdown', async () => expect(markdownOf(await load())).toMatchFileSnapshot(`../golden/${naam}.md`));

    test('every target says the same', async () => {
        const cells: readonly (Score | undefined)[] = ['groen', 'rood', undefined, 'geel', 'blanco'];
        const answers: Readonly<Record<string, readonly (Waarde | undefined)[]>> = {
            Controles: [undefined, 5, 6, 12, 13], Bezetting: [1.5, undefined, 1, 3], Plan: [true, false, undefined], Vorm: ['vast', 'deels', 'los', undefined],
            Aandeel: [70, 19.5, 20, undefined, 69], Cijfer: [5.5, 6, undefined],
        };
        const korpsen = Array.from({ length: 60 }, (_, n): KorpsGegevens => {
            const judged = ['Gezag', 'Beleid', 'Bereik', 'Opvang', 'Nazorg'].flatMap((dimensie, i) => {
                const cell = cells[(n * (i + 2) + i) % cells.length];
                return cell ? [[dimensie, [cell]] as const] : [];
            });
            const known = Object.entries(answers).flatMap(([indicator, values], i) => {
                const value = values[(n + i * n) % values.length];
                return value === undefined ? [] : [[indicator, value] as const];
            });
            return { korps: ['Utrecht', 'KLPD', 'Zeeland'][n % 3] as string, oordelen: new Map(judged), waarden: new Map(known) };
        });
        await expectAgreement(await load(), korpsen);
    });
});
