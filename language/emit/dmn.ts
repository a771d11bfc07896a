// Which DMN is a decision? A requirements graph of decision tables and FEEL that any editor opens and any engine
// runs. Agrees with `decision/score.ts` on certain cells, by test; with a cell that it cannot read the end score is null.
import { readsOf } from '../decision/reads.js';
import type { Decision, Dimensie, Indicator } from '../decision/types.js';
import { feelList, feelNumber, feelType, isOneOf } from './dmn/feel.js';
import { diagramElement, type Knoop, requirementId } from './dmn/layout.js';
import { normTable, ruleTable, tableElement } from './dmn/tables.js';
import { el, type Element, printXml } from './dmn/xml.js';
import { createIdentifiers } from './identifiers.js';
import { oneLine, remarksOn, type ShowFile } from './remarks.js';
import { allSpellings, type Spelled, spellingsOf } from './spellings.js';

/** Editors built on dmn-js read no newer than 1.3. What stands in the file is the same in both. */
export const DMN_VERSIES = { '1.5': '20230324', '1.3': '20191111' } as const;

export interface DmnOptions {
    readonly versieDmn: keyof typeof DMN_VERSIES;
    readonly bestand: string;
    readonly sha256: string;
    /** Version of Normtaal. */
    readonly versie: string;
    readonly korpsen: readonly Spelled[];
    readonly toonBestand: ShowFile;
}

/** The names of inputs and decisions, by dimension and by indicator. */
export interface DmnNames {
    readonly dimensies: readonly string[];
    readonly oordelen: readonly string[];
    readonly indicatoren: readonly { readonly indicator: Indicator; readonly naam: string }[];
}

/** Words and functions of FEEL, and the names that the file has itself. */
const TAKEN = [
    'if then else for in return some every satisfies instance of function external or and between not true false null item date time duration years months days list context range string number boolean',
    'count min max sum mean all any sublist append concatenate insert before remove reverse index union distinct values flatten product median stddev mode sort contains matches replace split substring length get entries put merge is abs modulo sqrt log exp odd even decimal floor ceiling round now today day month year week overlaps during starts finishes includes meets coincides partial',
    'norm korps eindscore plafonds leesbaar nummer hoogstens alle uit p q o s',
].join(' ').split(' ');

export function dmnNames({ dimensies }: Decision): DmnNames & { readonly hulp: (soort: 'norm' | 'eigen' | 'plafonds op', dimensie: number) => string } {
    const indicators = [...new Map(dimensies.flatMap(({ indicatoren }) => indicatoren).map((indicator) => [indicator.naam, indicator])).values()];
    const own = dimensies.map(({ naam }) => naam);
    const soorten = ['oordeel', 'norm', 'eigen', 'plafonds op'] as const;
    const all = createIdentifiers([...own, ...indicators.map(({ naam }) => naam), ...soorten.flatMap((soort) => own.map((naam) => `${soort} ${naam}`))], TAKEN, 'naam');
    const behind = own.length + indicators.length;
    return {
        dimensies: all.slice(0, own.length),
        indicatoren: indicators.map((indicator, i) => ({ indicator, naam: all[own.length + i] as string })),
        oordelen: all.slice(behind, behind + own.length),
        hulp: (soort, dimensie) => all[behind + soorten.indexOf(soort) * own.length + dimensie] as string,
    };
}

interface Beslissing {
    readonly id: string;
    readonly label: string;
    readonly about: readonly string[];
    readonly type: string;
    readonly nodig: readonly string[];
    readonly uitdrukking: Element | string;
}

export function emitDmn(decision: Decision, options: DmnOptions): string {
    const names = dmnNames(decision);
    const name = (i: number): string => names.dimensies[i] as string;
    const indicatorName = new Map(names.indicatoren.map(({ indicator, naam }) => [indicator.naam, naam]));
    const { toonBestand: show } = options;
    const regels = decision.plafonds.map((plafond, i) => ({ plafond, nummer: i + 1 }));
    const perCorps = decision.dimensies.some(({ nietVoor }) => nietVoor.length > 0);
    const invoer = [
        ...(perCorps ? [{ id: 'korps', label: 'Korps', type: 'string', about: 'De naam van het korps, zoals de norm die kent.' }] : []),
        ...decision.dimensies.map(({ naam }, i) => ({ id: names.oordelen[i] as string, label: `Oordeel ${naam}`, type: 'tScore', about: `Het oordeel over ${naam}: rood, geel, groen of blanco; null is geen oordeel.` })),
        ...names.indicatoren.map(({ indicator, naam }) => ({ id: naam, label: indicator.naam, type: feelType(indicator.type), about: `${indicator.naam}; null is niet opgegeven.` })),
    ];
    const beslissingen: Beslissing[] = [readable(), ...decision.volgorde.flatMap(dimension)];
    const eind = rules('plafonds_op_de_eindscore', 'eindscore');
    if (eind) beslissingen.push(eind);
    beslissingen.push(endScore(), ceilings());
    return printFile(beslissingen);

    function dimension(i: number): Beslissing[] {
        const dimensie = decision.dimensies[i] as Dimensie;
        const found: Beslissing[] = [];
        if (dimensie.norm.length > 0) {
            const table = normTable(names.hulp('norm', i), dimensie, (indicator) => indicatorName.get(indicator) as string, show);
            found.push({ id: table.id, label: `Norm van ${dimensie.naam}`, about: dimensie.norm.flatMap(({ zin }) => remarksOn(zin, show)), type: 'string', nodig: dimensie.indicatoren.map(({ naam }) => indicatorName.get(naam) as string), uitdrukking: tableElement(table) });
        }
        const lowering = rules(names.hulp('plafonds op', i), i);
        const own: Beslissing = { id: lowering ? names.hulp('eigen', i) : name(i), label: `${dimensie.naam}${lowering ? ', eigen score' : ''}`, about: ['Het oordeel, anders wat de norm geeft. null: geldt niet voor dit korps.'], type: 'string', ...ownFeel(dimensie, i) };
        found.push(own);
        if (!lowering) return found;
        const e = own.id;
        const lowered = `if ${e} = null or ${e} = "blanco" then ${e} else if count(${lowering.id}[item.hoogstens = "rood"]) > 0 then "rood" else if ${e} = "groen" and count(${lowering.id}) > 0 then "geel" else ${e}`;
        return [...found, lowering, { id: name(i), label: dimensie.naam, about: ['De eigen score, hoogstens wat de regels toelaten.'], type: 'string', nodig: [e, lowering.id], uitdrukking: lowered }];
    }
    function ownFeel(dimensie: Dimensie, i: number): Pick<Beslissing, 'nodig' | 'uitdrukking'> {
        const oordeel = names.oordelen[i] as string;
        const norm = dimensie.norm.length > 0 ? names.hulp('norm', i) : undefined;
        const niet = spellingsOf(dimensie.nietVoor, options.korpsen);
        return {
            nodig: [...(niet.length > 0 ? ['korps'] : []), oordeel, ...(norm === undefined ? [] : [norm])],
            uitdrukking: `${niet.length > 0 ? `if ${isOneOf('korps', niet)} then null else ` : ''}if ${isOneOf(oordeel, ['rood', 'geel', 'groen'])} then ${oordeel} else ${norm ?? '"blanco"'}`,
        };
    }
    function rules(id: string, doel: number | 'eindscore'): Beslissing | undefined {
        const own = regels.filter(({ plafond }) => plafond.doel === doel);
        if (own.length === 0) return undefined;
        const eigen = doel !== 'eindscore' && (decision.dimensies[doel] as Dimensie).nietVoor.length > 0 ? names.hulp('eigen', doel) : undefined;
        const reads = [...new Set(own.flatMap(({ plafond }) => readsOf(plafond.als)))].sort((a, b) => a - b).map(name);
        const label = doel === 'eindscore' ? 'Plafonds op de eindscore' : `Plafonds op ${(decision.dimensies[doel] as Dimensie).naam}`;
        const table = ruleTable(id, own, decision, name, show, eigen === undefined ? undefined : `${eigen} != null`);
        return { id, label, about: ['Elke rij is een regel; zolang zij geldt, is de score hoogstens wat er staat. Alle regels die gelden tellen.'], type: 'tPlafonds', nodig: [...reads, ...(eigen === undefined ? [] : [eigen])], uitdrukking: tableElement(table) };
    }
    function readable(): Beslissing {
        const scores = decision.dimensies.length === 0 ? 'true' : `(every o in [${names.oordelen.join(', ')}] satisfies (o = null or ${isOneOf('o', ['blanco', 'rood', 'geel', 'groen'])}))`;
        const tests = [...(perCorps ? [isOneOf('korps', allSpellings(options.korpsen))] : []), scores, ...names.indicatoren.flatMap(({ indicator, naam }) => {
            const test = fits(indicator, naam);
            return test === undefined ? [] : [`(${naam} = null or ${test})`];
        })];
        return { id: 'leesbaar', label: 'Leesbaar', about: ['Of alles wat is opgegeven te lezen is. Een onzekere cel (geel|groen) is dat niet: daarmee is er geen eindscore.'], type: 'boolean', nodig: invoer.map(({ id }) => id), uitdrukking: tests.join(' and ') };
    }
    function endScore(): Beslissing {
        const weighed = decision.dimensies.flatMap(({ weegt }, i) => (weegt ? [decision.plafonds.some(({ doel }) => doel === i) ? names.hulp('eigen', i) : name(i)] : []));
        const judged = weighed.length === 0 ? 'false' : `(some s in [${weighed.join(', ')}] satisfies ${isOneOf('s', ['rood', 'geel', 'groen'])})`;
        const lowest = eind ? `if count(${eind.id}[item.hoogstens = "rood"]) > 0 then "rood" else if count(${eind.id}) > 0 then "geel" else "groen"` : '"groen"';
        return { id: 'eindscore', label: 'Eindscore', about: [decision.titel], type: 'string', nodig: ['leesbaar', ...weighed, ...(eind ? [eind.id] : [])], uitdrukking: `if leesbaar != true then null else if not(${judged}) then "blanco" else ${lowest}` };
    }
    function ceilings(): Beslissing {
        const tables = [...decision.dimensies.flatMap((_, i) => (decision.plafonds.some(({ doel }) => doel === i) ? [names.hulp('plafonds op', i)] : [])), ...(eind ? [eind.id] : [])];
        const all = tables.length === 0 ? '[]' : `concatenate(${[...tables.map((id) => `if ${id} = null then [] else ${id}`), '[]'].join(', ')})`;
        return {
            id: 'plafonds', label: 'Plafonds', about: ['Alle regels die gelden, het laagste plafond eerst.'], type: 'tPlafonds', nodig: tables,
            uitdrukking: `{alle: sort(${all}, function(p, q) p.nummer < q.nummer), uit: concatenate(alle[item.hoogstens = "rood"], alle[item.hoogstens = "geel"])}.uit`,
        };
    }
    function printFile(all: readonly Beslissing[]): string {
        const date = DMN_VERSIES[options.versieDmn];
        const space = (part: string): string => `https://www.omg.org/spec/DMN/${date}/${part}/`;
        const knopen: Knoop[] = [...invoer.map(({ id }) => ({ id, nodig: [] })), ...all.map(({ id, nodig }) => ({ id, nodig: [...new Set(nodig)] }))];
        const inputs = new Set(invoer.map(({ id }) => id));
        const about = [...(decision.concept ? ['CONCEPT: deze norm is niet vastgesteld.'] : []), `Gemaakt door Normtaal ${options.versie} uit ${options.bestand} (sha256 ${options.sha256}). Wijzig niet dit bestand maar de norm.`];
        return `<?xml version="1.0" encoding="UTF-8"?>\n${printXml(el('definitions', {
            xmlns: space('MODEL'), 'xmlns:dmndi': space('DMNDI'), 'xmlns:dc': 'http://www.omg.org/spec/DMN/20180521/DC/', 'xmlns:di': 'http://www.omg.org/spec/DMN/20180521/DI/',
            id: 'norm', name: oneLine(decision.titel || options.bestand), namespace: `urn:normtaal:${options.sha256}`, exporter: 'Normtaal', exporterVersion: options.versie,
        }, [
            el('description', {}, about.join('\n')),
            el('itemDefinition', { id: 'type.tScore', name: 'tScore' }, [el('typeRef', {}, 'string'), el('allowedValues', { id: 'waarden.tScore' }, [el('text', {}, '"blanco", "rood", "geel", "groen"')])]),
            el('itemDefinition', { id: 'type.tPlafonds', name: 'tPlafonds', isCollection: 'true' }, [
                el('itemComponent', { id: 'type.tPlafonds.nummer', name: 'nummer' }, [el('typeRef', {}, 'number')]), el('itemComponent', { id: 'type.tPlafonds.hoogstens', name: 'hoogstens' }, [el('typeRef', {}, 'string')]),
            ]),
            ...invoer.map(({ id, label, type, about: text }) => el('inputData', { id, name: id, label }, [el('description', {}, text), el('variable', { id: `variabele.${id}`, name: id, typeRef: type })])),
            ...all.map(({ id, label, about: lines, type, nodig, uitdrukking }) => el('decision', { id, name: id, label }, [
                el('description', {}, lines.map(oneLine).join('\n')),
                el('variable', { id: `variabele.${id}`, name: id, typeRef: type }),
                ...[...new Set(nodig)].map((need) => el('informationRequirement', { id: requirementId(need, id) }, [el(inputs.has(need) ? 'requiredInput' : 'requiredDecision', { href: `#${need}` })])),
                typeof uitdrukking === 'string' ? el('literalExpression', { id: `feel.${id}`, typeRef: type }, [el('text', {}, uitdrukking)]) : uitdrukking,
            ])),
            diagramElement(knopen),
        ]))}`;
    }
}

/** Whether a value fits its indicator; undefined where every value does. */
function fits({ type }: Indicator, naam: string): string | undefined {
    if (type.soort === 'keuze') return type.keuzes.length === 1 ? isOneOf(naam, type.keuzes) : `list contains(${feelList(type.keuzes)}, ${naam})`;
    if (type.soort === 'percentage') return `(${naam} >= 0 and ${naam} <= 100)`;
    if (type.soort !== 'aantal' && type.soort !== 'getal') return undefined;
    const { van, tot } = type;
    const tests = [...(van === undefined ? [] : [`${naam} >= ${feelNumber(van)}`, `${naam} <= ${feelNumber(tot as number)}`]), ...(type.soort === 'aantal' ? [`floor(${naam}) = ${naam}`] : [])];
    return tests.length === 0 ? undefined : `(${tests.join(' and ')})`;
}
