// Are the nodes of a sentence those that Langium's own parser makes of the same tokens?
import fc from 'fast-check';
import { type AstNode, type CstNode, EmptyFileSystem, isAstNode, isCompositeCstNode, isReference, type LangiumCoreServices } from 'langium';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createNormServices } from '../../language/module.js';
import { SentenceBuilder } from '../../language/parsing/sentence-builder.js';
import { arbitrarySpec, print } from '../agreement/random-norm.js';
import { GuidedParser } from '../helpers/guided-parser.js';
import { ROOT } from '../helpers/run-cli.js';

const services: LangiumCoreServices = createNormServices(() => EmptyFileSystem.fileSystemProvider());
const langium = new GuidedParser(services);
afterEach(() => vi.restoreAllMocks());

/** Everything of a node: its properties and where it stands, its place in its container, and its concrete syntax. */
function dump(node: AstNode): unknown {
    const properties = Object.entries(node).filter(([name]) => !name.startsWith('$')).map(([name, value]) => [name, Array.isArray(value) ? value.map(dumpValue) : dumpValue(value)]);
    return { type: node.$type, at: [node.$containerProperty, node.$containerIndex, node.$container?.$type], cst: node.$cstNode && [node.$cstNode.offset, node.$cstNode.end], properties: Object.fromEntries(properties) as unknown };
}
function dumpValue(value: unknown): unknown {
    if (isReference(value)) return { name: value.$refText, at: [value.$refNode?.offset, value.$refNode?.end, value.$refNode?.range] };
    return isAstNode(value) ? dump(value) : value;
}
const dumpCst = (node: CstNode): unknown => ({
    source: node.grammarSource && [node.grammarSource.$type, (node.grammarSource as { $container?: AstNode }).$container?.$type, node.grammarSource.$containerIndex],
    at: [node.offset, node.end, node.range, node.hidden], type: 'tokenType' in node ? (node.tokenType as { name: string }).name : undefined, ast: node.astNode.$type,
    ...(isCompositeCstNode(node) && { content: node.content.map(dumpCst) }),
});

/** Every sentence that is built while a text is read, compared. */
function compare(text: string): number {
    let built = 0;
    const { value } = Object.getOwnPropertyDescriptor(SentenceBuilder.prototype, 'build') as { value: SentenceBuilder['build'] };
    vi.spyOn(SentenceBuilder.prototype, 'build').mockImplementation(function (this: SentenceBuilder, guided, root) {
        built++;
        const node = value.call(this, guided, root); // not yet hung into its file
        const ours = { tree: dump(node), cst: (node.$cstNode as unknown as { content: CstNode[] }).content.map(dumpCst) };
        const theirs = langium.build(text, guided);
        expect(ours).toEqual({ tree: { ...(dump(theirs) as object) }, cst: (theirs.$cstNode as unknown as { content: CstNode[] }).content.map(dumpCst) });
        return node;
    });
    services.parser.LangiumParser.parse(text);
    vi.restoreAllMocks();
    return built;
}

const normsIn = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.name.endsWith('.norm')).map((entry) => join(entry.parentPath, entry.name));

test.each(normsIn(join(ROOT, 'rules')).map((path) => path.slice(ROOT.length + 1)))('%s', (path) => {
    expect(compare(readFileSync(join(ROOT, path), 'utf8'))).toBeGreaterThan(0);
});

test('comments between words stand where Langium puts them', () => {
    expect(compare('groep /* a */ G bestaat /* b */ uit A /* c */, // d\n /* e */ B en C\nrood /* f */ op /* g */ A en /* h */ (geel op B) blokkeert /* i */ groen // j\n')).toBe(2);
});

test('random norms', () => {
    fc.assert(fc.property(arbitrarySpec(), (spec) => {
        compare(print(spec));
    }), { numRuns: 60 });
});
