// Do the declarations of an emitted module compile, and do they say what may be given and what comes back?
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { emit } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';

const NORM = `dimensie Weging
dimensie "it's <b>\`\${x}\`</b> */"
  indicator Leveringen: getal in stuks per jaar
  indicator Gespreid: ja/nee
  indicator Soort: keuze uit straat, club of "thuis \\"
  rood bij Leveringen minder dan 6 of Gespreid is nee of Soort is straat
  anders groen
rood op Weging blokkeert groen
`;

/** The errors of a small program that uses the module. */
async function errorsOf(usage: string): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'normtaal-types-'));
    try {
        const { code, types } = emit(await loadText(NORM));
        writeFileSync(join(folder, 'norm.mjs'), code);
        writeFileSync(join(folder, 'norm.d.mts'), types);
        const main = join(folder, 'main.mts');
        writeFileSync(main, `import { createColumns, dimensies, explain, korpsen, norm, plafonds, score, scoreColumns, type Uitslag } from './norm.mjs';\n${usage}\n`);
        const program = ts.createProgram([main], { strict: true, noEmit: true, exactOptionalPropertyTypes: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], types: [] });
        return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    } finally {
        rmSync(folder, { recursive: true });
    }
}

test('a small usage compiles in strict mode', async () => {
    const usage = `
const uitslag: Uitslag = score({ korps: 'Utrecht', Weging: 'geel|groen', Leveringen: 5, Gespreid: true, Soort: 'club' });
const eind: string = uitslag.eindscore + uitslag.dimensies.Weging.score + (uitslag.plafonds[0]?.bron ?? '');
const uitleg = explain({ Weging: null });
const wegen: string[] = uitleg.kortsteWegen.flat().map(({ dimensie, naar }) => dimensie + naar);
const kolommen = createColumns(3);
kolommen.Weging.fill(2);
const { eindscore, dimensies: scores } = scoreColumns({ ...kolommen, korps: ['Utrecht', null], Leveringen: Float64Array.of(NaN), Gespreid: Uint8Array.of(1), Soort: Uint16Array.of(2) }, { dimensies: true, plafonds: true });
const codes: number[] = [...eindscore, ...(scores?.Weging ?? []), korpsen.length, plafonds[0]?.regel ?? 0];
const groen: number = uitleg.waaromNiet.groen?.length ?? 0;
export default [eind, wegen, groen, norm.hash, norm.concept, dimensies.length, codes];`;
    expect(await errorsOf(usage)).toEqual([]);
});

test.each(["score({ Wegin: 'rood' });", "score({ Weging: 'paars' });", "score({ Leveringen: 'veel' });", "score({ Soort: 'bos' });", "score({}).dimensies.Iets;", "scoreColumns({ Weging: ['rood'] });", "scoreColumns({ Leveringen: new Float32Array(1) });", "createColumns(3).Leveringen;"])('%s does not', async (usage) => {
    expect(await errorsOf(usage)).toHaveLength(1);
});
