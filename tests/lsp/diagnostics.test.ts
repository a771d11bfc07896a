// Does an editor get what is wrong with the files that it shows: at once, with a version, and gone when it is mended?
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { tempFolder } from '../helpers/temp-folder.js';
import { startServer, uriOf } from './client.js';

const FAULTY = 'dimensie Mandaat\ndimensie Kwaliteit\nrood op Mandat blokkeert groen\n';
const brief = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ range, code, severity }) => `${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character} ${severity} ${code}`);
const has = (code: string) => (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some((each) => each.code === code);

describe('pushed diagnostics', () => {
    test('a fault, with its version and repair, and gone when mended', async () => {
        const folder = tempFolder({ 'a.norm': FAULTY });
        const client = await startServer({ folder });
        const uri = uriOf(join(folder, 'a.norm'));
        await client.open(uri, FAULTY);
        const found = await client.untilDiagnostics(uri, has('NT0201'), 'an unknown name');
        expect(brief(found)).toEqual(['2:8-2:14 1 NT0201']);
        expect(found.find(({ code }) => code === 'NT0201')).toMatchObject({
            source: 'normtaal', codeDescription: { href: expect.stringMatching(/^file:.*handleiding\/NT0201\.md$/) },
            data: { reparaties: [{ titel: "Vervang door 'Mandaat'", veilig: true, changes: { [uri]: [{ newText: 'Mandaat' }] } }] },
        });
        const version = await client.change(uri, { range: { start: { line: 2, character: 8 }, end: { line: 2, character: 14 } }, text: 'Mandaat' });
        await client.untilDiagnostics(uri, (all) => !has('NT0201')(all), 'the fault gone');
        expect(client.published.findLast((each) => each.uri === uri)?.version).toBe(version);
    });

    test('the other place that it is about', async () => {
        const client = await startServer();
        const uri = 'file:///c%3A/map/a.norm';
        await client.open(uri, 'dimensie Mandaat\ndimensie Mandaat\n');
        const found = await client.untilDiagnostics(uri, has('NT0203'), 'a name that is there twice');
        expect(found.map(({ relatedInformation }) => relatedInformation?.map(({ location, message }) => [location.uri, location.range.start.line, message]))).toEqual([
            [[uri, 1, "Hier staat 'Mandaat' ook."]], [[uri, 0, "Hier staat 'Mandaat' ook."]],
        ]);
    });

    test('what is said of all possible corps moves along with a change at once, with the other place', async () => {
        const client = await startServer();
        const uri = 'file:///c%3A/map/a.norm';
        await client.open(uri, 'dimensie A\nrood op A blokkeert groen\nrood op A blokkeert groen\n');
        const places = (diagnostics: readonly Diagnostic[]): unknown => diagnostics.map(({ range, code, relatedInformation }) => [code, range.start.line, relatedInformation?.map(({ location }) => location.range.start.line)]);
        const found = await client.untilDiagnostics(uri, has('NT0513'), 'a rule that says another again');
        expect(places(found)).toEqual([['NT0513', 2, [1]]]);
        const version = await client.change(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' });
        const first = await client.until(() => client.published.find((each) => each.version === version), 'the first diagnostics of the change');
        expect(places(first.diagnostics)).toEqual([['NT0513', 4, [3]]]);
    });
});
