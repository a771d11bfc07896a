// Which decision tables are the norm of a dimension, and the weighing rules on a target?
import { type Bereik, type Normboom, normTree } from '../../decision/norm-tree.js';
import type { Conditie, Decision, Dimensie, Plafond } from '../../decision/types.js';
import { readScores } from '../read-scores.js';
import { type ShowFile, remarksOn } from '../remarks.js';
import { conditionFeel, feelNumber, feelText, type FeelType, feelType, foundFeel, type NameOf } from './feel.js';
import { el, type Element } from './xml.js';

export interface Kolom {
    readonly label: string;
    readonly feel: string;
    readonly type: FeelType;
}

export interface Rij {
    readonly about: string;
    /** By column; what is not there does not matter. */
    readonly cellen: ReadonlyMap<string, string>;
    readonly uit: readonly string[];
    readonly noten: readonly string[];
}

export interface Tabel {
    readonly id: string;
    readonly hitPolicy: 'UNIQUE' | 'COLLECT';
    readonly kolommen: readonly Kolom[];
    readonly uit: readonly { readonly naam?: string; readonly type: string }[];
    readonly noten: readonly string[];
    readonly rijen: readonly Rij[];
}

export function tableElement({ id, hitPolicy, kolommen, uit, noten, rijen }: Tabel): Element {
    return el('decisionTable', { id: `tabel.${id}`, hitPolicy, preferredOrientation: 'Rule-as-Row' }, [
        ...kolommen.map(({ label, feel, type }, i) => el('input', { id: `in.${id}.${i + 1}`, label }, [el('inputExpression', { id: `vraag.${id}.${i + 1}`, typeRef: type }, [el('text', {}, feel)])])),
        ...uit.map(({ naam, type }, i) => el('output', { id: `uit.${id}.${i + 1}`, name: naam, typeRef: type })),
        ...noten.map((naam) => el('annotation', { name: naam })),
        ...rijen.map(({ about, cellen, uit: values, noten: remarks }, r) => el('rule', { id: `rij.${id}.${r + 1}` }, [
            ...(about === '' ? [] : [el('description', {}, about)]),
            ...kolommen.map(({ feel }, i) => el('inputEntry', { id: `cel.${id}.${r + 1}.${i + 1}` }, [el('text', {}, cellen.get(feel) ?? '-')])),
            ...values.map((value, i) => el('outputEntry', { id: `waarde.${id}.${r + 1}.${i + 1}` }, [el('text', {}, value)])),
            ...remarks.map((text) => el('annotationEntry', {}, [el('text', {}, text)])),
        ])),
    ]);
}

/** A row for every combination of classes that makes a difference. */
export function normTable(id: string, dimensie: Dimensie, column: (indicator: string) => string, show: ShowFile): Tabel {
    const kolommen = dimensie.indicatoren.map(({ naam, type }): Kolom => ({ label: naam, feel: column(naam), type: feelType(type) }));
    const rijen: Rij[] = [];
    const walk = (boom: Normboom, cellen: ReadonlyMap<string, string>): void => {
        if (boom.soort === 'blad') {
            const zinnen = boom.regels.map((i) => (dimensie.norm[i] as Dimensie['norm'][number]).zin);
            rijen.push({ about: zinnen.map((zin) => remarksOn(zin, show).join('; ')).join('\n'), cellen, uit: [feelText(boom.score)], noten: [zinnen.map(({ tekst }) => tekst).join(' / ')] });
            return;
        }
        const kolom = column(boom.indicator.naam);
        for (const { klasse, boom: next } of boom.takken) {
            const test = klasse.soort === 'bereik' ? rangeTest(klasse) : klasse.waarden.map(feelText).join(', ');
            walk(next, new Map(cellen).set(kolom, test));
        }
        walk(boom.zonder, new Map(cellen).set(kolom, 'null'));
    };
    walk(normTree(dimensie), new Map());
    return { id, hitPolicy: 'UNIQUE', kolommen, uit: [{ type: 'string' }], noten: ['Zin'], rijen };
}

function rangeTest({ van, tot }: Bereik): string {
    if (van && tot) return `${van.erbij ? '[' : '('}${feelNumber(van.waarde)}..${feelNumber(tot.waarde)}${tot.erbij ? ']' : ')'}`;
    if (van) return `${van.erbij ? '>=' : '>'} ${feelNumber(van.waarde)}`;
    // One of them is there: of a stretch that has no ends nothing is asked.
    const { waarde, erbij } = tot as NonNullable<typeof tot>;
    return `${erbij ? '<=' : '<'} ${feelNumber(waarde)}`;
}

export interface Regel {
    readonly plafond: Plafond;
    readonly nummer: number;
}

/** A row for every rule; `applies`: a condition that each of them needs too. */
export function ruleTable(id: string, regels: readonly Regel[], decision: Decision, name: NameOf, show: ShowFile, applies?: string): Tabel {
    const kolommen = new Map<string, Kolom>();
    const rijen = regels.map(({ plafond, nummer }): Rij => {
        const cellen = new Map<string, string>();
        const put = (kolom: Kolom, entry: string): void => {
            kolommen.set(kolom.feel, kolommen.get(kolom.feel) ?? kolom);
            cellen.set(kolom.feel, entry);
        };
        if (applies !== undefined) put({ label: 'geldt voor dit korps', feel: applies, type: 'boolean' }, 'true');
        for (const deel of plafond.als.soort === 'en' ? plafond.als.delen : [plafond.als]) {
            const { kolom, entry } = cellOf(deel, decision, name);
            if (cellen.has(kolom.feel)) put({ label: 'voorwaarde', feel: conditionFeel(deel, decision, name), type: 'boolean' }, 'true');
            else put(kolom, entry);
        }
        const { tekst, bron = '', interpretatie = '' } = plafond.zin;
        return { about: remarksOn(plafond.zin, show).join('\n'), cellen, uit: [String(nummer), feelText(plafond.hoogstens)], noten: [tekst, bron, interpretatie] };
    });
    return { id, hitPolicy: 'COLLECT', kolommen: [...kolommen.values()], uit: [{ naam: 'nummer', type: 'number' }, { naam: 'hoogstens', type: 'string' }], noten: ['Zin', 'Bron', 'Interpretatie'], rijen };
}

/** The column that a part of a condition fills, and with what. */
function cellOf(deel: Conditie, decision: Decision, name: NameOf): { readonly kolom: Kolom; readonly entry: string } {
    if (deel.soort === 'score') {
        const scores = readScores(deel.scores, decision);
        const { naam } = decision.dimensies[deel.dimensie] as Dimensie;
        if (scores.length > 0) return { kolom: { label: naam, feel: name(deel.dimensie), type: 'string' }, entry: scores.map(feelText).join(', ') };
    }
    const always = deel.soort === 'telling' && deel.dimensies.some((i) => (decision.dimensies[i] as Dimensie).nietVoor.length === 0);
    if (deel.soort === 'telling' && deel.hoogstens !== 'alle' && (always || deel.minstens > 0)) {
        const { minstens, hoogstens, dimensies } = deel;
        const entry = minstens === hoogstens ? String(minstens) : hoogstens >= dimensies.length ? `>= ${minstens}` : minstens === 0 ? `<= ${hoogstens}` : `[${minstens}..${hoogstens}]`;
        return { kolom: { label: `aantal ${deel.scores.join(' of ')}`, feel: foundFeel(deel, decision, name), type: 'number' }, entry };
    }
    return { kolom: { label: 'voorwaarde', feel: conditionFeel(deel, decision, name), type: 'boolean' }, entry: 'true' };
}
