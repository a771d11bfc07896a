// Which SQL is a decision? A table for the corps, a view that scores every row of it, the rules as rows, and
// which rule holds for which corps. Agrees with `decision/score.ts` on certain cells, by test; what it cannot
// compute exactly (an uncertain cell above all) it refuses, row by row.
import type { Decision, Dimensie, IndicatorType } from '../decision/types.js';
import { snake } from './identifiers.js';
import { oneLine, type ShowFile } from './remarks.js';
import type { Spelled } from './spellings.js';
import { sqlColumns } from './sql/columns.js';
import { type Dialect, TALEN_SQL, type Taal } from './sql/dialect.js';
import { columnType } from './sql/norms.js';
import { scoreQuery } from './sql/query.js';

export { type SqlColumns, sqlColumns } from './sql/columns.js';
export { type Dialect, DIALECTS } from './sql/dialect.js';

export interface SqlOptions {
    readonly dialect: Dialect;
    /** What table and views are called: `<naam>_gegevens`, `<naam>_scores`, `<naam>_regels` and `<naam>_plafonds`. */
    readonly naam: string;
    /** Name of the norm file, without folders. */
    readonly bestand: string;
    readonly sha256: string;
    /** Version of Normtaal. */
    readonly versie: string;
    readonly korpsen: readonly Spelled[];
    /** How a rule's file is shown. */
    readonly toonBestand: ShowFile;
}

/** A script that can be run again: tables stay, views are made anew. */
export function emitSql(decision: Decision, options: SqlOptions): string {
    const taal = TALEN_SQL[options.dialect];
    const naam = snake(options.naam) || 'norm';
    const [gegevens, scores, regels, plafonds] = ['gegevens', 'scores', 'regels', 'plafonds'].map((part) => taal.name(`${naam}_${part}`)) as [string, string, string, string];
    const dropped = [plafonds, regels, scores].map(taal.dropView).join('');
    return [
        header(decision, options, taal),
        dropped === '' ? '' : `\n${dropped}`,
        title('De korpsen: een rij per korps, leeg waar iets niet bekend is'),
        taal.createTable(gegevens, tableColumns(decision, taal)),
        title('De scores: een rij per korps. Codes onderweg: 0 blanco, 1 rood, 2 geel, 3 groen, 9 geldt niet voor dit korps'),
        `${taal.createView(scores)}\n${scoreQuery(decision, { taal, van: gegevens, korpsen: options.korpsen, show: options.toonBestand })};\n`,
        title('De regels van de weging'),
        `${taal.createView(regels)}\n${ruleRows(decision, options, taal)};\n`,
        title('Welke regels gelden voor welk korps'),
        `${taal.createView(plafonds)}\nSELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie\nFROM (SELECT korps, ${taal.explode}(plafonds) AS nummer FROM ${scores}) AS geldt\n${taal.innerJoin} ${regels} USING (nummer);\n`,
    ].join('');
}

/** The query alone, over `van`: what `<naam>_scores` would hold. */
export const emitSqlQuery = (decision: Decision, { dialect, van, korpsen, toonBestand, fout }: Pick<SqlOptions, 'dialect' | 'korpsen' | 'toonBestand'> & { readonly van: string; readonly fout?: string }): string =>
    scoreQuery(decision, { taal: TALEN_SQL[dialect], van, korpsen, show: toonBestand, fout });

const title = (text: string): string => `\n-- ${text}.\n`;

function header(decision: Decision, { bestand, sha256, versie }: SqlOptions, taal: Taal): string {
    const { titel, concept } = decision;
    return [
        ...(concept ? ['CONCEPT: deze norm is niet vastgesteld.'] : []),
        titel || bestand,
        `Voor ${taal.naam}, gemaakt door Normtaal ${versie} uit ${bestand} (sha256 ${sha256}). Wijzig niet dit bestand maar de norm.`,
        'Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), krijgt geen score maar een reden in de kolom fout.',
        ...(sqlColumns(decision).indicatoren.length > 0 ? ['Een indicator heeft per rij één waarde of geen: een bereik (15-20), of waar het onzeker is meer waarden, past niet in haar kolom.'] : []),
    ].map((line) => `-- ${oneLine(line)}\n`).join('');
}

function tableColumns(decision: Decision, taal: Taal): string[] {
    const { dimensies, indicatoren } = sqlColumns(decision);
    const columns = [
        { naam: 'korps', type: taal.types.tekst, about: [] as string[] },
        ...decision.dimensies.map(({ naam }, i) => ({ naam: dimensies[i] as string, type: taal.nullable(taal.types.tekst), about: [`${naam}: het oordeel, rood, geel, groen of blanco`] })),
        ...indicatoren.map(({ indicator, kolom }) => ({ naam: kolom, type: taal.nullable(columnType(indicator, taal)), about: [`${indicator.naam}: ${describe(indicator.type)}`] })),
    ];
    return columns.map(({ naam, type, about }, i) => `${about.map((line) => `  -- ${oneLine(line)}\n`).join('')}  ${taal.name(naam)} ${type}${i === columns.length - 1 ? '' : ','}`);
}

/** No norm reads a text. */
function describe(type: IndicatorType): string {
    if (type.soort === 'ja/nee') return 'ja of nee';
    if (type.soort === 'keuze') return type.keuzes.join(' / ');
    if (type.soort === 'percentage') return 'een percentage van 0 tot en met 100';
    const kind = type.soort === 'aantal' ? 'een heel getal' : 'een getal';
    const { eenheid, van, tot } = type as Extract<IndicatorType, { readonly soort: 'aantal' | 'getal' }>;
    return `${kind}${eenheid === undefined ? '' : `, in ${eenheid}`}${van === undefined ? '' : `, van ${van} tot en met ${tot}`}`;
}

function ruleRows({ plafonds, dimensies }: Decision, { toonBestand }: SqlOptions, taal: Taal): string {
    const columns = ['nummer', 'doel', 'hoogstens', 'zin', 'bestand', 'regel', 'bron', 'interpretatie'];
    const row = (values: readonly string[]): string => `SELECT ${values.map((value, i) => `${value} AS ${taal.name(columns[i] as string)}`).join(', ')}`;
    if (plafonds.length === 0) return `${row([taal.integer(0), "''", "''", "''", "''", taal.integer(0), taal.maybeText(undefined), taal.maybeText(undefined)])} WHERE 1 = 0`;
    return plafonds.map(({ doel, hoogstens, zin }, i) => row([
        taal.integer(i + 1), taal.text(doel === 'eindscore' ? doel : (dimensies[doel] as Dimensie).naam), `'${hoogstens}'`, taal.text(zin.tekst), taal.text(toonBestand(zin.herkomst.bestand)), taal.integer(zin.herkomst.regel),
        taal.maybeText(zin.bron), taal.maybeText(zin.interpretatie),
    ])).join('\nUNION ALL ');
}
