// Which code is a weighing rule: its target, the highest score that it leaves, and when it holds?
import { readsOf } from '../../decision/reads.js';
import type { Decision, Plafond } from '../../decision/types.js';
import { conditionCode, mask } from './conditions.js';
import type { Remark } from './dimensions.js';
import { text } from './literal.js';
import type { Names } from './names.js';
import { print } from './print.js';

export function ceilingsCode(decision: Decision, names: Names, remark: Remark, toonBestand: (uri: string) => string): string {
    const ceilings = decision.plafonds.map((plafond) => ceilingCode(plafond, decision, names, remark, toonBestand));
    return `const PLAFONDS = [\n${ceilings.join('')}];\n`;
}

function ceilingCode(plafond: Plafond, decision: Decision, names: Names, remark: Remark, toonBestand: (uri: string) => string): string {
    const { als, doel, hoogstens, zin } = plafond;
    const via = loweredBelow(als, decision);
    const fields = [
        `doel: ${doel === 'eindscore' ? 'EINDSCORE' : names.of(doel)}`,
        `hoogstens: ${mask([hoogstens])}`,
        `geldt: (s) => ${print(conditionCode(als, decision, names), 4, 'geldt: (s) => ,'.length)}`,
        ...(via.length > 0 ? [`via: [${via.map(names.of).join(', ')}]`] : []),
        `zin: ${text(zin.tekst)}`,
        `bestand: ${text(toonBestand(zin.herkomst.bestand))}`,
        `regel: ${zin.herkomst.regel}`,
        ...(zin.bron === undefined ? [] : [`bron: ${text(zin.bron)}`]),
        ...(zin.interpretatie === undefined ? [] : [`interpretatie: ${text(zin.interpretatie)}`]),
    ];
    return `${remark(zin).map((line) => `  // ${line}\n`).join('')}  {\n${fields.map((field) => `    ${field},\n`).join('')}  },\n`;
}

/** The dimensions that a condition reads, directly or not, and that other rules lower. */
function loweredBelow(als: Plafond['als'], decision: Decision): number[] {
    const found = new Set<number>();
    const visit = (condition: Plafond['als']): void => {
        for (const dimensie of readsOf(condition)) {
            const lowering = decision.plafonds.filter(({ doel }) => doel === dimensie);
            if (lowering.length === 0 || found.has(dimensie)) continue;
            found.add(dimensie);
            for (const other of lowering) visit(other.als);
        }
    };
    visit(als);
    return decision.volgorde.filter((dimensie) => found.has(dimensie));
}
