// Which part of an emitted module scores columns: the loop, the kernel, and what stands around them?
import type { Decision } from '../../decision/types.js';
import { kernelOf } from './columns/kernel.js';
import { BLOK, LANG, STAP, STAP_UIT } from './columns/layout.js';
import { loopCode } from './columns/loop.js';
import { NIET, planOf } from './columns/plan.js';
import type { Names } from './names.js';
import { list, print } from './print.js';
import { COLUMN_INPUT, COLUMNS } from './runtime/columns.js';

export function columnsCode(decision: Decision, names: Names): string {
    const plan = planOf(decision);
    const constant = (naam: string, dimensies: readonly number[]): string => `const ${naam} = ${print(list(dimensies.map(names.of)), 0, `const ${naam} = ;`.length)};\n`;
    const kernel = kernelOf(decision);
    return [
        '\n// Een blok heeft een kolom per dimensie, de eindscore, een per dimensie die regels verlagen, en een byte per acht plafonds.\n',
        constant('GEWOGEN', plan.dimensies),
        constant('VERLAAGD', plan.verlaagd),
        `const MASKERS = ${plan.maskers};\n`,
        `const BLOK = ${BLOK};\n`,
        `const LANG = ${LANG};\n`,
        `const STAP = ${STAP};\n`,
        `const STAP_UIT = ${STAP_UIT};\n`,
        '\n// De dimensies die voor sommige korpsen niet gelden, samen als het dezelfde korpsen zijn; en de code die ze daar krijgen.\n',
        `const GROEPEN = ${print(list(plan.groepen.map((groep) => list(groep.map(names.of)))), 0, 'const GROEPEN = ;'.length)};\n`,
        `const NIET = ${NIET};\n`,
        COLUMNS,
        COLUMN_INPUT,
        loopCode(decision, names),
        '\n// Hetzelfde als weegRijen, met vectoren van 16 rijen: WebAssembly, base64.\n',
        kernel ? `const KERN =\n  "${btoa(Array.from(kernel, (byte) => String.fromCharCode(byte)).join(''))}";\n` : 'const KERN = ""; // voor deze norm is er geen\n',
    ].join('');
}
