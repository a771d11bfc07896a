// Which query scores every row of a table of corps? In steps: own scores, then rule by rule and dimension by
// dimension in the order in which they read each other, then the end score.
import { readsOf } from '../../decision/reads.js';
import { type Decision, type Dimensie, type Plafond, SCORES } from '../../decision/types.js';
import { clausesOf, type ShowFile, oneLine, remarksOn } from '../remarks.js';
import { allSpellings, type Spelled, spellingsOf } from '../spellings.js';
import { type SqlColumns, sqlColumns } from './columns.js';
import { CODES, conditionSql, joined, NVT } from './conditions.js';
import type { Taal } from './dialect.js';
import { misfitSql, normSql } from './norms.js';

export interface QueryOptions {
    readonly taal: Taal;
    /** A table, or a query in parentheses, with the columns of `sqlColumns`. */
    readonly van: string;
    /** Corps with their other spellings; none: every row is a corps. */
    readonly korpsen: readonly Spelled[];
    readonly show: ShowFile;
    /** A column of `van` that says why a row cannot be read, or NULL. */
    readonly fout?: string | undefined;
}

export function scoreQuery(decision: Decision, options: QueryOptions): string {
    const kolommen = sqlColumns(decision);
    const steps: Step[] = [ownStep(decision, kolommen, options)];
    const levels = levelsOf(decision);
    const final = (i: number): string => `${levels.dimensie[i] === 0 ? '_' : '__'}${kolommen.dimensies[i] as string}`;
    for (let level = 0; level <= levels.highest; level++) {
        const rules = decision.plafonds.flatMap((plafond, i) => (levels.plafond[i] === level ? [ruleColumn(plafond, i)] : []));
        if (rules.length > 0) steps.push({ about: level === 0 ? 'Welke regels gelden' : 'Welke regels gelden, gelezen met wat hierboven verlaagd is', columns: rules });
        const lowered = decision.dimensies.flatMap((_, i) => (levels.dimensie[i] === level + 1 ? [loweredColumn(i)] : []));
        if (lowered.length > 0) steps.push({ about: 'Scores die een regel verlaagt', columns: lowered });
    }
    steps.push({ about: 'De eindscore', columns: [endColumn()] });
    return printQuery(steps, resultColumns(), options);

    function ruleColumn({ als, doel, zin }: Plafond, i: number): Column {
        const holds = conditionSql(als, decision, { eind: final }, options.taal);
        const code = doel === 'eindscore' ? holds : `(_${kolommen.dimensies[doel]} <> ${NVT} AND ${holds})`;
        return { remarks: remarksOn(zin, options.show), code, name: `regel_${i + 1}` };
    }
    function loweredColumn(i: number): Column {
        const own = `_${kolommen.dimensies[i] as string}`;
        return { remarks: [], code: `CASE WHEN ${own} IN (0, ${NVT}) THEN ${own}${lowering(i, own)} ELSE ${own} END`, name: `_${own}` };
    }
    function lowering(doel: Plafond['doel'], own?: string): string {
        return (['rood', 'geel'] as const).map((hoogstens) => {
            const rules = decision.plafonds.flatMap((plafond, i) => (plafond.doel === doel && plafond.hoogstens === hoogstens ? [`regel_${i + 1}`] : []));
            if (rules.length === 0) return '';
            return ` WHEN ${own === undefined ? '' : `${own} > ${CODES[hoogstens]} AND `}${joined(rules, 'OR')} THEN ${CODES[hoogstens]}`;
        }).join('');
    }
    function endColumn(): Column {
        const weighed = decision.dimensies.flatMap(({ weegt }, i) => (weegt ? [`_${kolommen.dimensies[i] as string} IN (1, 2, 3)`] : []));
        const code = weighed.length === 0 ? '0' : `CASE WHEN NOT (${joined(weighed, 'OR')}) THEN 0${lowering('eindscore')} ELSE 3 END`;
        return { remarks: [], code, name: '_eindscore_' };
    }
    function resultColumns(): Column[] {
        const shown = (code: string): string => `CASE WHEN fout IS NOT NULL THEN NULL ${SCORES.slice(1).map((score) => `WHEN ${code} = ${CODES[score]} THEN '${score}'`).join(' ')} ELSE 'blanco' END`;
        const lowestFirst = (['rood', 'geel'] as const).flatMap((hoogstens) => decision.plafonds.flatMap((plafond, i) => (plafond.hoogstens === hoogstens ? [i + 1] : [])));
        return [
            { remarks: [], code: 'korps', name: '' },
            { remarks: [], code: shown('_eindscore_'), name: 'eindscore' },
            ...kolommen.dimensies.map((kolom, i) => ({ remarks: [], code: shown(final(i)), name: kolom })),
            { remarks: ['De nummers van de regels die gelden, laagste plafond eerst.'], code: options.taal.numbersThatHold(lowestFirst.map((nummer) => ({ als: `fout IS NULL AND regel_${nummer}`, nummer }))), name: 'plafonds' },
            { remarks: ['Waarom een rij niet te rekenen is; dan is er geen score.'], code: 'fout', name: '' },
        ];
    }
}

interface Column {
    readonly remarks: readonly string[];
    readonly code: string;
    /** Empty: the code is a column by itself. */
    readonly name: string;
}

interface Step {
    readonly about: string;
    readonly columns: readonly Column[];
}

/** The number of steps before a score or rule can be known: 0 where nothing lowers what it reads. */
function levelsOf({ dimensies, plafonds, volgorde }: Decision): { dimensie: readonly number[]; plafond: readonly number[]; highest: number } {
    const dimensie = dimensies.map(() => 0);
    const levelOf = ({ als }: Plafond): number => readsOf(als).reduce((most, read) => Math.max(most, dimensie[read] as number), 0);
    for (const i of volgorde) {
        for (const plafond of plafonds) if (plafond.doel === i) dimensie[i] = Math.max(dimensie[i] as number, levelOf(plafond) + 1);
    }
    const plafond = plafonds.map(levelOf);
    return { dimensie, plafond, highest: Math.max(0, ...plafond) };
}

function ownStep(decision: Decision, kolommen: SqlColumns, { taal, korpsen, fout }: QueryOptions): Step {
    const columnOf = new Map(kolommen.indicatoren.map(({ indicator, kolom }) => [indicator.naam, taal.name(kolom)]));
    const own = decision.dimensies.map((dimensie, i): Column => {
        const kolom = taal.name(kolommen.dimensies[i] as string);
        const niet = spellingsOf(dimensie.nietVoor, korpsen).map(taal.text);
        const given = (['rood', 'geel', 'groen'] as const).map((score) => `WHEN ${kolom} = '${score}' THEN ${CODES[score]}`);
        const parts = [...(niet.length > 0 ? [`WHEN ${taal.isOneOf('korps', niet)} THEN ${NVT}`] : []), ...given];
        const code = dimensie.norm.length === 0
            ? `CASE ${parts.join(' ')} ELSE 0 END`
            : `CASE\n${parts.map((part) => `    ${part}\n`).join('')}    ELSE ${normSql(dimensie, (indicator) => columnOf.get(indicator) as string, taal, '    ')}\n  END`;
        return { remarks: [dimensie.naam, ...normRemarks(dimensie)], code: taal.never(code), name: `_${kolommen.dimensies[i] as string}` };
    });
    return { about: 'De eigen score van elke dimensie: het oordeel, anders wat haar norm geeft', columns: [{ remarks: [], code: 'korps', name: '' }, faultColumn(), ...own] };

    function faultColumn(): Column {
        const known = allSpellings(korpsen).map(taal.text);
        const unreadable = (kolom: string, test: string): string => `    WHEN ${test} THEN concat(${taal.text(`${kolom}: `)}, ${taal.asText(taal.name(kolom))})\n`;
        const tests = [
            ...(fout === undefined ? [] : [`    WHEN ${fout} IS NOT NULL THEN ${fout}\n`]),
            ...(known.length === 0 ? [] : [`    WHEN korps IS NULL OR NOT (${taal.isOneOf('korps', known)}) THEN concat('onbekend korps: ', coalesce(korps, ''))\n`]),
            ...kolommen.dimensies.map((kolom) => unreadable(kolom, `${taal.name(kolom)} NOT IN ('rood', 'geel', 'groen', 'blanco')`)),
            ...kolommen.indicatoren.flatMap(({ indicator, kolom }) => {
                const test = misfitSql(indicator, taal.name(kolom), taal);
                return test === undefined ? [] : [unreadable(kolom, test)];
            }),
        ];
        const code = tests.length === 0 ? taal.maybeText(undefined) : `CASE\n${tests.join('')}  END`;
        return { remarks: ['Wat hier niet te lezen is, wordt niet gerekend: ook geen onzekere cel zoals geel|groen.'], code, name: 'fout' };
    }
}

const normRemarks = ({ norm }: Dimensie): string[] => norm.flatMap(({ zin }) => [`  ${zin.tekst}`, ...clausesOf(zin).map((line) => `    ${line}`)]);

/** Every step is a query around the one before it. */
function printQuery(steps: readonly Step[], result: readonly Column[], { taal, van }: QueryOptions): string {
    const comment = (lines: readonly string[]): string => lines.map((line) => `  -- ${oneLine(line)}\n`).join('');
    const columns = (list: readonly Column[]): string => list.map(({ remarks, code, name }, i) => `${comment(remarks)}  ${code}${name === '' ? '' : ` AS ${/^[a-z]/.test(name) ? taal.name(name) : name}`}${i === list.length - 1 ? '' : ','}`).join('\n');
    const fence = taal.fence === '' ? '' : `${taal.fence}\n`;
    const inner = steps.reduce((from, { about, columns: list }, i) => {
        const all = i === 0 ? list : [{ remarks: [], code: '*', name: '' }, ...list];
        const source = i === 0 ? from : `(\n${from}) AS stap_${i}`;
        return `-- ${about}.\nSELECT\n${columns(all)}\nFROM ${source}\n${fence}`;
    }, van);
    return `SELECT\n${columns(result)}\nFROM (\n${inner}) AS stap_${steps.length}`;
}
