// What does the compiled module say of whole columns, by its loop and by its WebAssembly?
import { type Decision, schemaOf } from '../../../language/index.js';
import { columnsOf, rowOf } from '../columns.js';
import { emit, importCode, type EmittedModule } from '../emitted.js';
import type { Target } from './outcome.js';

/** WebAssembly is for many rows: the corps are repeated until there are enough. */
const ENOUGH = 512;

/** `run` makes a module of the code. */
const target = (naam: string, wasm: boolean, run: (code: string) => Promise<EmittedModule>): Target => ({
    naam,
    score: async (loaded, korpsen) => {
        if (korpsen.length === 0) return [];
        const decision = loaded.decision as Decision;
        const module = await run(emit(loaded).code);
        const rows = Array.from({ length: Math.max(korpsen.length, wasm ? ENOUGH : 0) }, (_, i) => korpsen[i % korpsen.length] as (typeof korpsen)[number]);
        const found = module.scoreColumns(columnsOf(schemaOf(loaded.norm), rows), { dimensies: true, plafonds: true, wasm });
        return korpsen.map((_, rij) => {
            const { eindscore, dimensies, plafonds } = rowOf(found, rij, decision);
            const height = (i: number): number => (decision.plafonds[i]?.hoogstens === 'rood' ? 0 : 1);
            return { eindscore, dimensies: decision.dimensies.map(({ naam }) => dimensies[naam] ?? '?'), plafonds: [...plafonds].sort((a, b) => height(a) - height(b) || a - b).map((i) => i + 1) };
        });
    },
});

export const columnTargets = (run: (code: string) => Promise<EmittedModule> = importCode): readonly Target[] => [target('JavaScript, columns', false, run), target('WebAssembly, columns', true, run)];
