// Do the requests of our own say of the monitor what the command line says?
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'langium';
import type { Gegevenstabel, Niets, Preview, PreviewDelta, Tekstwijzigingen, Toetsen, Totalen, Uitleg, Vergelijking, WatAls } from '../../language/protocol.js';
import { runCli } from '../helpers/run-cli.js';
import { type Client, startServer } from './client.js';
import { CONCEPT, DATA, monitorFolder, NORM, REASONS } from './monitor.js';

interface Opened extends ReturnType<typeof monitorFolder> {
    readonly client: Client;
    readonly text: string;
}

async function opened(name = NORM): Promise<Opened> {
    const monitor = monitorFolder();
    const client = await startServer({ folder: monitor.folder });
    const text = readFileSync(monitor.path(name), 'utf8');
    await client.open(monitor.uri(name), text);
    return { ...monitor, client, text };
}

const lineOf = (text: string, words: string): number => text.split('\n').findIndex((line) => line.includes(words));
const ask = <T>({ client, uri }: Opened, method: string, params: object = {}, name = NORM): Promise<T> => client.request<T>(`normtaal/${method}`, { textDocument: { uri: uri(name) }, ...params });

function applied(changes: Tekstwijzigingen['changes'], uri: string, text: string): string {
    return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), (changes[uri] ?? []).map((each) => ({ range: { ...each.range }, newText: each.newText })));
}

describe('preview', () => {
    test('all corps, as the command line scores them', async () => {
        const at = await opened();
        const found = await ask<Preview>(at, 'preview');
        const cli = JSON.parse(runCli(['score', at.path(NORM), '--format', 'json']).out);
        expect(found.rijen.map(({ korps, eindscore }) => [korps, eindscore.join('|')])).toEqual(cli.korpsen.map((each: { korps: string; eindscore: string }) => [each.korps, each.eindscore]));
        expect(found.totaal).toEqual({ groen: 22, geel: 3, rood: 2, blanco: 0, onzeker: 0 });
        expect(found.rijen.map(({ cellen }) => cellen.map(({ score }) => score.join('|')))).toEqual(cli.korpsen.map((each: { dimensies: object }) => Object.values(each.dimensies).map(({ score }) => score)));
        expect(found.rijen.every(({ gepubliceerd, eindscore }) => gepubliceerd?.join() === eindscore.join())).toBe(true);
        expect(found.velden.length).toBeGreaterThan(3);
        expect(found.gegevens.map(({ pad, gelezen, fouten }) => [pad, gelezen, fouten])).toEqual([['korpsen.csv', true, 0], ['partners.csv', true, 0], ['toelichting.csv', true, 0]]);
        const low = found.rijen.find(({ eindscore }) => eindscore[0] === 'rood');
        expect(low?.plafonds.length).toBeGreaterThan(0);
        const rule = found.regels[low?.plafonds[0]?.regel ?? -1];
        expect(at.text.split('\n')[rule?.plek.range.start.line ?? -1]).toContain(rule?.tekst.split(' ').slice(0, 3).join(' '));
        expect(rule?.treft).toContain(low?.korps);
    });

    test('the cell behind a score is where it stands in the data', async () => {
        const at = await opened();
        const { rijen, dimensies } = await ask<Preview>(at, 'preview');
        const i = dimensies.findIndex(({ naam }) => naam === 'Referentiekader');
        const cel = rijen.find(({ korps }) => korps === 'IJsselland')?.cellen[i]?.cel;
        expect(cel).toMatchObject({ uri: at.uri(DATA), rij: 5, kolom: 2, kop: 'referentiekader', range: { start: { line: 4, character: 11 }, end: { line: 4, character: 16 } } });
    });

    test('lights the rule and the dimensions that the cursor stands in', async () => {
        const at = await opened();
        const rule = lineOf(at.text, 'rood op Aanleveren EMM blokkeert groen');
        const { licht, regels } = await ask<Preview>(at, 'preview', { position: { line: rule, character: 5 } });
        expect(licht.dimensies).toEqual(['Aanleveren EMM']);
        expect(licht.regels.map((i) => regels[i]?.tekst)).toEqual(['rood op Aanleveren EMM blokkeert groen']);
        const dimension = lineOf(at.text, 'indicator Geborgde referenties');
        expect((await ask<Preview>(at, 'preview', { position: { line: dimension, character: 0 } })).licht).toEqual({ dimensies: ['Referentiekader'], regels: [] });
    });

    test('what a changed rule does, against the saved file; with a fault the last good answer stays', async () => {
        const at = await opened();
        const line = lineOf(at.text, 'rood op Aanleveren EMM blokkeert groen');
        const sentence = at.text.split('\n')[line] as string;
        const range = { start: { line, character: 0 }, end: { line, character: sentence.length } };
        await at.client.change(at.uri(NORM), { range, text: '  geel op Aanleveren EMM blokkeert groen' });
        const changed = await ask<Preview>(at, 'preview', { tegen: { soort: 'opgeslagen' } });
        expect(changed.verschil).toMatchObject({ naam: 'zoals opgeslagen', nieuweKorpsen: [], vervallenKorpsen: [] });
        const end = { line, character: '  geel op Aanleveren EMM blokkeert groen'.length };
        await at.client.change(at.uri(NORM), { range: { start: { line, character: 0 }, end }, text: '  geel op Aanleveren EMMM blokkeert groen' });
        const broken = await ask<Preview>(at, 'preview');
        expect(broken.fouten).toBe(1);
        expect(broken.totaal).toEqual(changed.totaal);
    });

    test('to who has a preview already, what is another since; joined they are the whole', async () => {
        const at = await opened();
        const line = lineOf(at.text, 'rood op Aanleveren EMM blokkeert groen');
        const first = await ask<Preview>(at, 'preview', { tegen: { soort: 'opgeslagen' } });
        await at.client.change(at.uri(NORM), { range: { start: { line, character: 2 }, end: { line, character: '  rood op Aanleveren EMM'.length } }, text: 'geel op Themakennis verspreid' });
        const delta = await ask<PreviewDelta>(at, 'preview', { tegen: { soort: 'opgeslagen' }, previousResultId: first.resultId });
        const { resultId, ...whole } = await ask<Preview>(at, 'preview', { tegen: { soort: 'opgeslagen' } });
        expect(Object.keys(delta)).toEqual(['resultId', 'previousResultId', 'anders', 'rijen']);
        expect(delta.previousResultId).toBe(first.resultId);
        expect(Object.keys(delta.anders)).toEqual(['version', 'regels', 'totaal', 'verschil']);
        expect(delta.rijen.map(({ rij }) => rij.korps)).toEqual(whole.rijen.filter((rij, i) => JSON.stringify(rij) !== JSON.stringify(first.rijen[i])).map(({ korps }) => korps));
        expect(delta.rijen.length).toBeGreaterThan(0);
        const rijen = [...first.rijen];
        for (const { index, rij } of delta.rijen) rijen[index] = rij;
        expect({ ...first, ...delta.anders, rijen }).toEqual({ ...whole, resultId: first.resultId });
        // With the same text there is nothing to say; of other rows, or to who has one of long ago, all is said.
        expect(await ask<PreviewDelta>(at, 'preview', { tegen: { soort: 'opgeslagen' }, previousResultId: resultId })).toMatchObject({ anders: {}, rijen: [] });
        expect(await ask<Preview>(at, 'preview', { tegen: { soort: 'opgeslagen' }, per: 'eenheid', previousResultId: resultId })).toHaveProperty('dimensies');
        expect(await ask<Preview>(at, 'preview', { tegen: { soort: 'opgeslagen' }, previousResultId: 'never given' })).toHaveProperty('dimensies');
    });

    test('what it is compared with is the file as it is saved, also after it was saved', async () => {
        const at = await opened();
        const line = lineOf(at.text, 'rood op Aanleveren EMM blokkeert groen');
        const changed = at.text.split('\n').map((each, i) => (i === line ? each.replace('rood op Aanleveren EMM', 'geel op Themakennis verspreid') : each)).join('\n');
        const others = async (): Promise<number | undefined> => {
            const { verschil } = await ask<Preview>(at, 'preview', { tegen: { soort: 'opgeslagen' } });
            return verschil && 'rijen' in verschil ? verschil.rijen.length : undefined;
        };
        await at.client.change(at.uri(NORM), { text: changed });
        expect(await others()).toBeGreaterThan(0);
        writeFileSync(at.path(NORM), changed);
        await at.client.notify('textDocument/didSave', { textDocument: { uri: at.uri(NORM) } });
        expect(await others()).toBe(0);
        writeFileSync(at.path(NORM), at.text);
        await at.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: at.uri(NORM), type: 2 }] });
        expect(await others()).toBeGreaterThan(0);
    });

    test('the totals alone', async () => {
        const at = await opened();
        expect(await ask<Totalen>(at, 'totals')).toEqual({ editie: 'Korpsmonitor 2011-2012', fouten: 0, totaal: { groen: 22, geel: 3, rood: 2, blanco: 0, onzeker: 0 }, rijen: 27 });
        expect(await ask<Niets>(at, 'totals', {}, DATA)).toEqual({ reden: 'Dit bestand is geen norm, of het is niet te lezen.' });
    });

    test('of a file that is no norm: why not', async () => {
        const at = await opened();
        expect(await ask<Niets>(at, 'preview', {}, DATA)).toEqual({ reden: 'Dit bestand is geen norm, of het is niet te lezen.' });
    });
});

describe('explanation', () => {
    test('of an end score: the ceilings, what stands in the way and the shortest ways, as the command line says them', async () => {
        const at = await opened();
        const found = await ask<Uitleg>(at, 'explain', { korps: 'Kennemerland' });
        const cli = JSON.parse(runCli(['explain', at.path(NORM), 'Kennemerland', '--format', 'json']).out);
        expect(found.score.join('|')).toBe(cli.eindscore);
        expect(found.plafonds.map(({ tekst, door }) => [tekst, door])).toEqual(cli.plafonds.filter(({ doel }: { doel: string }) => doel === 'eindscore').map((each: { zin: string; dimensies: string[] }) => [each.zin, each.dimensies]));
        expect(found.wegen?.map((weg) => weg.map(({ dimensie, naar }) => [dimensie, naar]))).toEqual(cli.kortsteWegen.map((weg: { dimensie: string; naar: string }[]) => weg.map(({ dimensie, naar }) => [dimensie, naar])));
        expect(found.alleenDoor.map((i) => found.regels[i]?.tekst)).toEqual(cli.robuustheid.alleenDoor);
    });

    test('of a dimension, and of what is not there', async () => {
        const at = await opened();
        const found = await ask<Uitleg>(at, 'explain', { korps: 'Utrecht', dimensie: 'Referentiekader' });
        expect(found).toMatchObject({ doel: 'Referentiekader', normregels: [{ kleur: 'rood' }, { kleur: 'groen' }, { kleur: 'geel' }], waarden: [{ indicator: 'Geborgde referenties' }] });
        expect(await ask<Niets>(at, 'explain', { korps: 'Atlantis' })).toEqual({ reden: "Van 'Atlantis' zijn er geen gegevens." });
    });
});

describe('comparison', () => {
    test('with another edition: sentences, meaning and corps', async () => {
        const at = await opened(CONCEPT);
        const found = await ask<Vergelijking>(at, 'compare', { met: { soort: 'bestand', uri: at.uri(NORM) } }, CONCEPT);
        const cli = JSON.parse(runCli(['diff', at.path(NORM), at.path(CONCEPT), '--format', 'json']).out);
        expect(found.eindscore).toMatchObject({ verhouding: cli.betekenis.verhouding, combinaties: cli.betekenis.combinaties, strenger: cli.betekenis.strenger });
        expect(found.zinnen.filter(({ soort }) => soort === 'nieuw').map(({ nieuw }) => nieuw?.tekst)).toEqual(cli.zinnen.nieuw.map((each: { nieuw: { zin: string } }) => each.nieuw.zin));
        expect(found.korpsen?.gewijzigd.map(({ korps }) => korps)).toEqual(cli.korpsen.map(({ korps }: { korps: string }) => korps));
        const causes = found.eindscore?.overgangen.flatMap(({ oorzaak }) => oorzaak.map((i) => found.zinnen[i]?.nieuw?.tekst)) ?? [];
        expect(causes.length).toBeGreaterThan(0);
        expect(causes).not.toContain(undefined);
    });

    test('with a committed text: nothing changed, then a rule less', async () => {
        const at = await opened();
        const same = await ask<Vergelijking>(at, 'compare', { met: { soort: 'tekst', tekst: at.text, naam: 'HEAD' } });
        expect(same).toMatchObject({ oud: { naam: 'HEAD' }, zinnen: [], eindscore: { verhouding: 'gelijk' } });
        const without = at.text.replace(/^.*rood op Aanleveren EMM blokkeert groen.*\n/m, '');
        const found = await ask<Vergelijking>(at, 'compare', { met: { soort: 'tekst', tekst: without } });
        expect(found.eindscore?.verhouding).toBe('strenger');
        expect(found.zinnen.some(({ soort, nieuw }) => soort === 'nieuw' && nieuw?.tekst === 'rood op Aanleveren EMM blokkeert groen')).toBe(true);
    });
});

describe('what if', () => {
    test('another judgement: the row, and an example that passes when it is saved', async () => {
        const at = await opened();
        const found = await ask<WatAls>(at, 'whatIf', { korps: 'Groningen', oordelen: { 'Aanleveren EMM': ['rood'], Gedragscode: ['geel', 'groen'] } });
        expect([found.eerst.eindscore, found.dan.eindscore]).toEqual([['groen'], ['geel']]);
        expect(found.uitleg.plafonds.map(({ tekst }) => tekst)).toEqual(['rood op Aanleveren EMM blokkeert groen']);
        expect(found.voorbeeld).toBe(['voorbeeld "Wat als: Groningen"', '  rood op Aanleveren EMM', '  geel of groen op Gedragscode', '  groen op de overige dimensies', '  verwacht geel'].join('\n'));
        await at.client.change(at.uri(NORM), { text: applied(found.toevoegen?.changes ?? {}, at.uri(NORM), at.text) });
        const { toetsen } = await ask<Toetsen>(at, 'tests');
        expect(toetsen.find(({ naam }) => naam === '"Wat als: Groningen"')?.uitkomst).toBe('geslaagd');
    });
});

describe('tests', () => {
    test('every example and expectation, with its place; and coverage', async () => {
        const at = await opened();
        const { toetsen, dekking } = await ask<Toetsen>(at, 'tests', { dekking: true });
        const cli = JSON.parse(runCli(['test', at.path(NORM), '--coverage', '--format', 'json']).out);
        expect(toetsen.map(({ naam, uitkomst }) => [naam, uitkomst])).toEqual(cli.normen[0].toetsen.map((each: { naam: string; uitkomst: string }) => [each.naam, each.uitkomst]));
        expect(new Set(toetsen.map(({ id }) => id)).size).toBe(toetsen.length);
        expect(dekking && 'regels' in dekking && dekking.regels.length).toBe(cli.normen[0].dekking.regels.length);
    });
});

describe('data', () => {
    test('the table of a data file, and a judgement set with its reason', async () => {
        const at = await opened();
        const table = await ask<Gegevenstabel>(at, 'dataTable', {}, DATA);
        expect(table.norm).toBe(at.uri(NORM));
        expect(table.koppen[1]).toEqual({ tekst: 'referentiekader', soort: 'dimensie', naam: 'Referentiekader' });
        expect(table.rijen.length).toBe(27);
        expect(table.rijen[0]?.cellen[1]).toMatchObject({ tekst: 'groen', scores: ['groen'] });
        const { changes } = await ask<Tekstwijzigingen>(at, 'judge', { korps: 'Groningen', dimensie: 'Referentiekader', oordeel: ['geel'], reden: 'Nog niet alles; de rest volgt.', status: 'besproken' });
        const data = readFileSync(at.path(DATA), 'utf8');
        const reasons = readFileSync(at.path(REASONS), 'utf8');
        expect(applied(changes, at.uri(DATA), data)).toBe(data.replace('\nGroningen;groen;', '\nGroningen;geel;'));
        expect(applied(changes, at.uri(REASONS), reasons)).toBe(`${reasons}Groningen;Referentiekader;geel;"Nog niet alles; de rest volgt.";;besproken\n`);
    });

    test('the value of an indicator is set as people write it, and nothing that the norm cannot read', async () => {
        const [norm, file] = ['voorbeeld-scholen/2024/monitor.norm', 'voorbeeld-scholen/2024/cijfers.csv'];
        const at = await opened(norm);
        const { koppen } = await ask<Gegevenstabel>(at, 'dataTable', {}, file);
        expect(koppen.map(({ naam, soort, verwacht, keuzes }) => [naam, soort, verwacht, keuzes])).toEqual([
            [undefined, 'korps', undefined, undefined],
            ['Actuele plannen', 'indicator', 'een percentage van 0 tot en met 100', undefined],
            ['Bezochte lessen', 'indicator', 'een heel getal van 0 tot en met 40', undefined],
            ['Lessen in orde', 'indicator', 'een heel getal van 0 tot en met 40', undefined],
            ['Uren per jaar', 'indicator', 'een getal (met een komma voor een breuk) van 0 tot en met 1500', undefined],
            ['Voelt zich veilig', 'indicator', 'een percentage van 0 tot en met 100', undefined],
            ['Aanspreekpunt pesten', 'indicator', 'ja of nee', ['ja', 'nee']],
            ['Leerlijn', 'indicator', 'vast, in opbouw of afwezig', ['vast', 'in opbouw', 'afwezig']],
            ['Haalt basisniveau', 'indicator', 'een percentage van 0 tot en met 100', undefined],
            ['Evaluaties', 'indicator', 'een heel getal van 0 tot en met 12', undefined],
            ['Vragenlijst ouders', 'indicator', 'ja of nee', ['ja', 'nee']],
        ]);
        const data = readFileSync(at.path(file), 'utf8');
        const set = (kolom: number, waarde: string): Promise<Tekstwijzigingen | Niets> => ask(at, 'setValue', { rij: 2, kolom, waarde }, file);
        const row = async (kolom: number, waarde: string): Promise<string | undefined> => {
            const answer = await set(kolom, waarde);
            return 'changes' in answer ? applied(answer.changes, at.uri(file), data).split('\n')[1] : answer.reden;
        };
        const was = 'OBS De Wilgen;95;12;11;951,5;94;ja;vast;91;3;ja';
        expect(await row(5, ' 950,25 ')).toBe(was.replace('951,5', '950,25'));
        expect(await row(2, '90-92')).toBe(was.replace('95', '90-92'));
        expect(await row(8, 'in opbouw')).toBe(was.replace('vast', 'in opbouw'));
        expect(await row(10, '')).toBe(was.replace(';3;', ';;'));
        expect(await row(7, 'ja')).toBe(was);
        expect(await row(2, '950')).toBe("'950' past niet bij Actuele plannen: verwacht wordt een percentage van 0 tot en met 100, of niets.");
        expect(await row(1, 'Elders')).toBe('Op rij 2, kolom 1 staat geen antwoord op een indicator.');
        expect(await ask<Niets>(at, 'setValue', { rij: 200, kolom: 2, waarde: '5' }, file)).toEqual({ reden: 'Op rij 200, kolom 2 staat geen antwoord op een indicator.' });
    });

    test('cells that are not sure, those that decide first', async () => {
        const monitor = monitorFolder();
        const client = await startServer({ folder: monitor.folder });
        const text = readFileSync(monitor.path(NORM), 'utf8').replace('gegevens "korpsen.csv"', 'gegevens "korpsen-onzeker.csv"').replace('gegevens "toelichting.csv"\n', '');
        await client.open(monitor.uri(NORM), text);
        const { aandacht } = await client.request<Gegevenstabel>('normtaal/dataTable', { textDocument: { uri: monitor.uri(NORM) } });
        expect(aandacht.length).toBeGreaterThan(2);
        const kinds = aandacht.map(({ waarom }) => waarom);
        expect(kinds.lastIndexOf('beslist')).toBeLessThan(kinds.includes('onzeker') ? kinds.indexOf('onzeker') : kinds.length);
        expect(aandacht[0]).toMatchObject({ beslist: true, cel: { uri: monitor.uri('2011-2012/korpsen-onzeker.csv') } });
    });
});
