// Which part of an emitted module scores columns: the loop, the kernel, and what stands around them?
import type { Decision } from '../../decision/types.js';
import { kernelOf } from './columns/kernel.js';
import { BLOK, offsetOf } from './columns/layout.js';
import { loopCode } from './columns/loop.js';
import { planOf } from './columns/plan.js';
import type { Names } from './names.js';
import { list, print } from './print.js';
import { COLUMN_INPUT, COLUMNS } from './runtime/columns.js';

export function columnsCode(decision: Decision, names: Names): string {
    const plan = planOf(decision);
    const constant = (naam: string, dimensies: readonly number[]): string => `const ${naam} = ${print(list(dimensies.map(names.of)), 0, `const ${naam} = ;`.length)};\n`;
    const groepen = plan.groepen.map((_, i) => plan.dimensies.find((dimensie) => plan.groepVan(dimensie) === i) as number);
    const kernel = kernelOf(decision);
    return [
        '\n// Een blok heeft een kolom per dimensie, een per groep korpsen waarvoor iets niet geldt (met een dimensie die haar\n',
        '// heeft), de eindscore, een per dimensie die regels verlagen, en een byte per acht plafonds.\n',
        constant('GEWOGEN', plan.dimensies),
        constant('GROEPEN', groepen),
        constant('VERLAAGD', plan.verlaagd),
        `const MASKERS = ${plan.maskers};\n`,
        'const EERSTE_UIT = GEWOGEN.length + GROEPEN.length;\n',
        `const BLOK = ${BLOK};\n`,
        `const STAP = ${offsetOf(1)};\n`,
        COLUMNS,
        COLUMN_INPUT,
        loopCode(decision, names),
        '\n// Hetzelfde als weegRijen, 16 rijen tegelijk: WebAssembly met vectoren, base64.\n',
        kernel ? `const KERN =\n  "${btoa(Array.from(kernel, (byte) => String.fromCharCode(byte)).join(''))}";\n` : 'const KERN = ""; // voor deze norm is er geen\n',
    ].join('');
}
