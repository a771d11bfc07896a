// Which code is a dimension: its name, what it does not apply to, and its own norm?
import { representatives, thresholdsOf } from '../../decision/derive.js';
import type { Decision, Dimensie, NormConditie, Zin } from '../../decision/types.js';
import { mask, SIGNS } from './conditions.js';
import { comment, literal, text } from './literal.js';
import { type Code, call, print } from './print.js';

/** A sentence, where it stands and on what it rests, as lines of comment. */
export type Remark = (zin: Zin) => readonly string[];

export function dimensionsCode({ dimensies }: Decision, remark: Remark): string {
    return `const DIMENSIES = [\n${dimensies.map((dimensie) => dimensionCode(dimensie, remark)).join('')}];\n`;
}

function dimensionCode(dimensie: Dimensie, remark: Remark): string {
    const { naam, weegt, nietVoor, norm } = dimensie;
    const head = [`naam: ${text(naam)}`, `weegt: ${weegt}`, `nietVoor: ${literal(nietVoor)}`];
    if (norm.length === 0) return `  { ${[...head, 'klassen: []', 'norm: undefined'].join(', ')} },\n`;
    // A ceiling has its reading as a value; here it stands in the comment alone.
    const lineRemark: Remark = (zin) => [...remark(zin), ...(zin.interpretatie === undefined ? [] : [comment(`  interpretatie: ${zin.interpretatie}`)])];
    const klassen = dimensie.indicatoren.map((indicator) => {
        const values = representatives(indicator, norm);
        const grenzen = typeof values[0] === 'number' ? `, ${literal(thresholdsOf(norm, indicator.naam))}` : '';
        return `      [${text(indicator.naam)}, ${literal(values)}${grenzen}],\n`;
    });
    const lines = norm.filter(({ als }) => als).map(({ kleur, als, zin }) => {
        const code: Code = { open: '[', parts: [mask([kleur]), normCode(als as NormConditie)], close: ']' };
        return `${lineRemark(zin).map((line) => `      // ${line}\n`).join('')}      ${print(code, 6)},\n`;
    });
    const anders = norm.find(({ als }) => als === undefined);
    return [
        '  {\n',
        head.map((field) => `    ${field},\n`).join(''),
        '    // Van elke indicator één waarde uit elke klasse die de norm onderscheidt, en van getallen de grenzen daartussen.\n',
        `    klassen: [\n${klassen.join('')}    ],\n`,
        `    norm: (w) => [\n${lines.join('')}    ],\n`,
        anders ? `${lineRemark(anders.zin).map((line) => `    // ${line}\n`).join('')}    anders: ${mask([anders.kleur])},\n` : '',
        '  },\n',
    ].join('');
}

function normCode(als: NormConditie): Code {
    if (als.soort !== 'vergelijking') return call(als.soort, ...als.delen.map(normCode));
    return call('waarde', 'w', text(als.indicator), `(x) => x ${SIGNS[als.vergelijker]} ${literal(als.waarde)}`);
}

export const remarkOf = (toonBestand: (uri: string) => string): Remark => ({ tekst, herkomst, bron, motivering }) => [
    comment(tekst),
    comment(`  ${toonBestand(herkomst.bestand)}:${herkomst.regel}${bron === undefined ? '' : `, bron: ${bron}`}`),
    ...(motivering === undefined ? [] : [comment(`  motivering: ${motivering}`)]),
];
