// What does the compiled module say, row by row?
import type { KorpsGegevens } from '../../../language/index.js';
import { emit, importCode, type EmittedModule } from '../emitted.js';
import type { Target } from './outcome.js';

/** `run` makes a module of the code. */
export const javascriptTarget = (run: (code: string) => Promise<EmittedModule> = importCode): Target => ({
    naam: 'JavaScript',
    score: async (loaded, korpsen) => {
        const { decision } = loaded;
        if (!decision) throw new Error('A norm with errors.');
        const module = await run(emit(loaded).code);
        return korpsen.map((korps) => {
            const { eindscore, dimensies, plafonds } = module.score(asCorps(korps));
            return { eindscore, dimensies: decision.dimensies.map(({ naam }) => dimensies[naam]?.score ?? '?'), plafonds: plafonds.map(({ zin, regel, doel }) => 1 + decision.plafonds.findIndex((plafond) => plafond.zin.tekst === zin && plafond.zin.herkomst.regel === regel && (plafond.doel === 'eindscore' ? doel === 'eindscore' : decision.dimensies[plafond.doel]?.naam === doel))) };
        });
    },
});

/** `__proto__` too is an own key here. */
const asCorps = ({ korps, oordelen, waarden }: KorpsGegevens): Record<string, unknown> =>
    Object.assign(Object.create(null), Object.fromEntries([['korps', korps], ...[...oordelen].map(([naam, scores]) => [naam, scores.join('|')]), ...waarden]));
