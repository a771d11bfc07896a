// What does mutation testing load? The tests and the code as one program, made when Stryker has put every change in.
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { testsToLoad } from './mutate-tests.mjs';

/** A file of a bundle knows no longer where it stood. */
const places = {
    name: 'places',
    setup({ onResolve, onLoad }) {
        onResolve({ filter: /^vitest$/ }, ({ importer }) => (importer.endsWith('mutate-vitest.mjs') ? undefined : { path: resolve('.config/mutate-vitest.mjs') }));
        // Packages stay what they are, but for one that Node cannot load as it is written.
        onResolve({ filter: /^[^./]/ }, ({ path, importer }) => (path.startsWith('dt-sql-parser') || /[\\/]node_modules[\\/]/.test(importer) || isAbsolute(path) ? undefined : { path, external: true }));
        onLoad({ filter: /[\\/]tests[\\/].*\.ts$/ }, ({ path }) => {
            const placed = readFileSync(path, 'utf8')
                .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
                .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
            const opened = path.endsWith('.test.ts') ? `import { file } from ${JSON.stringify(resolve('.config/mutate-vitest.mjs'))};\nfile(${JSON.stringify(relative('.', path).replaceAll('\\', '/'))});\n` : '';
            return { contents: `${opened}${placed}`, loader: 'ts' };
        });
    },
};

await build({
    stdin: { contents: [...testsToLoad().map((test) => `import './${test}';`), "export { tests } from './.config/mutate-vitest.mjs';"].join('\n'), resolveDir: '.' },
    outfile: '.mutate/tests.mjs',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    inject: ['.config/groupby.mjs'],
    plugins: [places],
    logLevel: 'warning',
});
