// How does a test run an emitted module: imported, or as a program of its own?
import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { type EmittedJavaScript, emitJavaScript, type GeladenNorm, NormLoader, schemaOf } from '../../language/index.js';

/** What is looked at of an emitted module; its own types say it exactly. */
export interface EmittedModule {
    readonly norm: Readonly<Record<string, unknown>>;
    readonly dimensies: readonly string[];
    readonly korpsen: readonly string[];
    readonly plafonds: readonly EmittedPlafond[];
    readonly score: (corps: unknown) => EmittedUitslag;
    readonly scoreColumns: (columns: unknown, options?: { dimensies?: boolean; plafonds?: boolean; wasm?: boolean; naar?: EmittedColumns }) => EmittedColumns;
    readonly createColumns: (rows: unknown) => Record<string, Uint8Array>;
    readonly explain: (corps: unknown) => EmittedUitslag & { waaromNiet: Record<string, EmittedPlafond[]>; kortsteWegen: { dimensie: string; van: string; naar: string }[][] };
}

export interface EmittedColumns {
    readonly rijen: number;
    readonly eindscore: Uint8Array;
    readonly dimensies?: Readonly<Record<string, Uint8Array>>;
    readonly plafonds?: readonly Uint8Array[];
}

export interface EmittedUitslag {
    readonly eindscore: string;
    readonly dimensies: Readonly<Record<string, { score: string; oordeel?: string; norm?: string }>>;
    readonly plafonds: readonly EmittedPlafond[];
    readonly beslissend?: readonly string[];
}

export interface EmittedPlafond {
    readonly doel: string;
    readonly hoogstens: string;
    readonly zin: string;
    readonly bestand: string;
    readonly regel: number;
    readonly bron?: string;
    readonly interpretatie?: string;
    readonly onzeker?: true;
}

/** A reader for modules that are not run as a program. */
export const NO_READER = 'function readData() { return { korpsen: [], meldingen: [] }; }\nexport { readData };\n';

export function emit({ norm, decision, meldingen }: GeladenNorm, lezer: string = NO_READER, bestand = 'hoofd.norm'): EmittedJavaScript {
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    const sha256 = createHash('sha256').update(bestand).digest('hex');
    return emitJavaScript(decision, { bestand, sha256, versie: '0.1.0', schema: schemaOf(norm), lezer });
}

/** The lines of a module and its types that those of another have not. */
export function linesBeside(own: EmittedJavaScript, other: EmittedJavaScript): string {
    const lines = ({ code, types }: EmittedJavaScript): string[] => `${code}\n${types}`.split('\n');
    const known = new Set(lines(other));
    return `${lines(own).filter((line) => !known.has(line)).join('\n')}\n`;
}

export const importCode = async (code: string): Promise<EmittedModule> =>
    (await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as EmittedModule;

/** As `importCode`, for thousands of modules: what is imported stays in memory for ever, and this does not. */
export async function runCode(code: string): Promise<EmittedModule> {
    const { code: commonJs } = await transform(code, { format: 'cjs', target: 'node20', define: { 'import.meta.url': '"data:"' } });
    const module = { exports: {} };
    // The code is ours, emitted a moment ago.
    runInThisContext(`(function (module, exports, require) {${commonJs}\n})`)(module, module.exports, createRequire(import.meta.url));
    return module.exports as EmittedModule;
}

/** The data reader as the build embeds it. */
export async function bundleReader(): Promise<string> {
    const absWorkingDir = fileURLToPath(new URL('../..', import.meta.url));
    const { outputFiles } = await build({
        absWorkingDir, entryPoints: ['language/data/reader.ts'], bundle: true, format: 'esm', charset: 'utf8', target: 'node20',
        platform: 'neutral', alias: { papaparse: './node_modules/papaparse/papaparse.min.js' }, external: ['stream'], legalComments: 'inline', write: false,
    });
    return (outputFiles[0] as { text: string }).text;
}

/** Loads a norm of `rules` with the files that it uses. */
export const loadRules = (path: string): Promise<GeladenNorm> =>
    new NormLoader(async (uri) => readFileSync(fileURLToPath(uri))).load(new URL(`../../rules/${path}`, import.meta.url).href);
