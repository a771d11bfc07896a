// What does a DMN engine say? This one reads the file with dmn-moddle and evaluates its FEEL with feelin:
// no kept DMN engine for Node exists, and these two know nothing of each other or of us.
// @ts-expect-error -- it has no types
import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';
import { dmnNames, emitDmn, type GeladenNorm, type KorpsGegevens, schemaOf } from '../../../language/index.js';
import type { Target } from './outcome.js';

export function dmnOf({ norm, decision }: GeladenNorm, versieDmn: '1.5' | '1.3' = '1.5'): string {
    if (!decision) throw new Error('A norm with errors.');
    return emitDmn(decision, { versieDmn, bestand: 'hoofd.norm', sha256: '0'.repeat(64), versie: '0.1.0', korpsen: schemaOf(norm).korpsen, toonBestand: (uri) => uri.split('/').at(-1) as string });
}

interface Clause { readonly text?: string }
interface Logic {
    readonly $type: 'dmn:LiteralExpression' | 'dmn:DecisionTable';
    readonly hitPolicy?: string;
    readonly text?: string;
    readonly input?: readonly { readonly inputExpression: Clause }[];
    readonly output?: readonly { readonly name?: string }[];
    readonly rule?: readonly { readonly inputEntry?: readonly Clause[]; readonly outputEntry: readonly Clause[] }[];
}
interface DrgElement {
    readonly $type: string;
    readonly id: string;
    readonly name: string;
    readonly decisionLogic?: Logic;
    readonly informationRequirement?: readonly { readonly requiredDecision?: { readonly href: string }; readonly requiredInput?: { readonly href: string } }[];
}
export interface Definitions {
    readonly drgElement: readonly DrgElement[];
    readonly dmnDI: { readonly diagrams: readonly { readonly diagramElements: readonly unknown[] }[] };
}

/** What dmn-moddle makes of a file, with its remarks. */
export const readDmn = (xml: string): Promise<{ rootElement: Definitions; warnings: readonly unknown[] }> =>
    (new DmnModdle() as { fromXML: (text: string) => Promise<{ rootElement: Definitions; warnings: readonly unknown[] }> }).fromXML(xml);

/** Whether an entry reads more than its own input: anything but texts, numbers, signs and the words of values. */
const READS = /[a-z]/i;
const bare = (text: string): string => text.replace(/"(?:[^"\\]|\\.)*"|\b(?:true|false|null)\b/g, '');

export class DmnEngine {
    /** FEEL is pure: what was asked before is not asked again. */
    private readonly answers = new Map<string, unknown>();
    private readonly elements: ReadonlyMap<string, DrgElement>;
    constructor({ drgElement }: Definitions) {
        this.elements = new Map(drgElement.map((element) => [element.id, element]));
    }

    /** The values of decisions, each of which sees what it requires and nothing else. */
    run(input: Readonly<Record<string, unknown>>, wanted: readonly string[]): Readonly<Record<string, unknown>> {
        const known = new Map<string, unknown>();
        const valueOf = (id: string): unknown => {
            if (known.has(id)) return known.get(id);
            const element = this.elements.get(id);
            if (!element) throw new Error(`No element ${id}.`);
            const value = element.$type === 'dmn:InputData' ? (input[element.name] ?? null) : this.decide(element, valueOf);
            known.set(id, value);
            return value;
        };
        return Object.fromEntries(wanted.map((id) => [id, valueOf(id)]));
    }

    private ask(text: string, context: Readonly<Record<string, unknown>>, how: typeof evaluate | typeof unaryTest = evaluate): unknown {
        const key = JSON.stringify([text, context]);
        if (!this.answers.has(key)) this.answers.set(key, how(text, context).value);
        return this.answers.get(key);
    }

    private decide({ id, decisionLogic: expression, informationRequirement = [] }: DrgElement, valueOf: (id: string) => unknown): unknown {
        const context = Object.fromEntries(informationRequirement.map(({ requiredDecision, requiredInput }) => {
            const href = (requiredDecision ?? requiredInput)?.href.slice(1) ?? '';
            return [this.elements.get(href)?.name ?? '', valueOf(href)];
        }));
        if (!expression) throw new Error(`${id} decides nothing.`);
        if (expression.$type === 'dmn:LiteralExpression') return this.ask(expression.text ?? '', context);
        const inputs = (expression.input ?? []).map(({ inputExpression }) => this.ask(inputExpression.text ?? '', context));
        const hits = (expression.rule ?? []).filter(({ inputEntry = [] }) => inputEntry.every((entry, i) => entry.text === '-' || this.ask(entry.text ?? '', { ...(READS.test(bare(entry.text ?? '')) && context), '?': inputs[i] }, unaryTest) === true));
        const outputs = hits.map(({ outputEntry }) => {
            const values = outputEntry.map((entry) => this.ask(entry.text ?? '', context));
            return values.length === 1 ? values[0] : Object.fromEntries(values.map((value, i) => [expression.output?.[i]?.name ?? '', value]));
        });
        if (expression.hitPolicy === 'COLLECT') return outputs;
        if (outputs.length > 1) throw new Error(`${id}: ${outputs.length} rows hold, and its hit policy is UNIQUE.`);
        return outputs[0] ?? null;
    }
}

export const dmn: Target = {
    naam: 'DMN',
    score: async (loaded, korpsen) => {
        const { decision } = loaded;
        if (!decision) throw new Error('A norm with errors.');
        const engine = new DmnEngine((await readDmn(dmnOf(loaded, '1.3'))).rootElement);
        const { dimensies } = dmnNames(decision);
        return korpsen.map((korps) => {
            const found = engine.run(dmnInput(loaded, korps), ['eindscore', 'plafonds', ...dimensies]);
            return {
                eindscore: found.eindscore as string,
                dimensies: dimensies.map((naam) => (found[naam] ?? 'blanco') as string),
                plafonds: (found.plafonds as { nummer: number }[]).map(({ nummer }) => nummer),
            };
        });
    },
};

export function dmnInput({ decision }: GeladenNorm, { korps, oordelen, waarden }: KorpsGegevens): Readonly<Record<string, unknown>> {
    if (!decision) throw new Error('A norm with errors.');
    const names = dmnNames(decision);
    return Object.fromEntries([
        ['korps', korps],
        ...names.oordelen.map((naam, i) => [naam, oordelen.get(decision.dimensies[i]?.naam ?? '')?.join('|') ?? null] as const),
        ...names.indicatoren.map(({ indicator, naam }) => [naam, waarden.get(indicator.naam) ?? null] as const),
    ]);
}
