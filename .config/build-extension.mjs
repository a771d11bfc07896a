// How is the extension bundled? Its two entries for the editor, and one script and stylesheet per panel.
import { build } from 'esbuild';

/** @param {import('esbuild').BuildOptions} common */
export async function bundleExtension(common) {
    const entry = { ...common, minify: true, external: ['vscode'], format: 'cjs', outdir: '.dist/extension' };
    await build({ ...entry, entryPoints: { desktop: 'extension/desktop.ts' }, platform: 'node', outExtension: { '.js': '.cjs' } });
    // In a browser the editor puts `.js` behind a name that does not end in it.
    await build({ ...entry, entryPoints: { web: 'extension/web.ts' }, platform: 'browser', target: 'es2022' });
    const pages = ['panel', 'weging', 'review'];
    await build({
        ...common, minify: true, platform: 'browser', target: 'es2022', format: 'iife', outdir: '.dist/extension/views',
        entryPoints: pages.flatMap((page) => [`extension/views/${page}.ts`, `extension/views/${page}.css`]),
    });
}
