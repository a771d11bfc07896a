// Is every way that scores can go told right, and performance kept apart from the norm?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KorpsRij, type Norm, type Score, SCORES, stepOf, type Trend, trendOf } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

async function load(text: string): Promise<Norm> {
    const { norm, decision, meldingen } = await loadText(text);
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    return norm;
}

const row = (korps: string, scores: Readonly<Record<string, string>>, gepubliceerd?: Score): KorpsRij => ({
    korps, waarden: new Map(), toelichtingen: new Map(), plaatsen: new Map(), nietGeleverd: new Map(), opmerkingen: new Map(), antwoorden: new Map(),
    oordelen: new Map(Object.entries(scores).map(([naam, written]) => [naam, written.split('|') as Score[]])),
    ...(gepubliceerd && { gepubliceerd: [gepubliceerd] }),
});

const STRICT = 'dimensie A\ndimensie B\ngroen op A is voorwaarde voor groen\nrood op B blokkeert groen\n';
const LOOSE = 'dimensie A\ndimensie B\nrood op B blokkeert groen\n';

async function trend(oud: string, nieuw: string, before: KorpsRij, after: KorpsRij): Promise<Trend['korpsen'][number]> {
    const fresh = await load(nieuw);
    const korpsen = trendOf([{ naam: 'toen', norm: oud === nieuw ? fresh : await load(oud), korpsen: [before] }, { naam: 'nu', norm: fresh, korpsen: [after] }]).korpsen;
    return korpsen[0] as Trend['korpsen'][number];
}

describe('a step', () => {
    test.each([
        [['rood'], ['groen'], ['vooruit'], [2, 2]],
        [['rood'], ['rood'], ['opnieuw'], [0, 0]],
        [['groen'], ['groen'], ['gelijk'], [0, 0]],
        [['groen'], ['geel'], ['achteruit'], [-1, -1]],
        [['rood', 'geel'], ['groen'], ['vooruit'], [1, 2]],
        [['rood', 'geel'], ['geel'], ['vooruit', 'opnieuw'], [0, 1]],
        [['blanco', 'geel'], ['geel'], ['opnieuw', 'onvergelijkbaar'], undefined],
        [undefined, ['geel'], ['onvergelijkbaar'], undefined],
    ] as const)('from %j to %j', (van, naar, richtingen, kleuren) => {
        expect(stepOf(van, naar)).toEqual({ richtingen, ...(kleuren && { kleuren }) });
    });

    test('of sets is all that single scores give', () => {
        const set = fc.subarray([...SCORES], { minLength: 1 });
        fc.assert(fc.property(set, set, (van, naar) => {
            const single = new Set(van.flatMap((a) => naar.flatMap((b) => stepOf([a], [b]).richtingen)));
            expect(new Set(stepOf(van, naar).richtingen)).toEqual(single);
        }));
    });
});

describe('what it is by', () => {
    const [good, bad] = [row('K', { A: 'groen', B: 'groen' }), row('K', { A: 'geel', B: 'groen' })];

    test.each([
        ['another norm alone', LOOSE, STRICT, bad, bad, 'norm', 'achteruit'],
        ['the work alone', STRICT, STRICT, bad, good, 'prestatie', 'vooruit'],
        ['both together', LOOSE, STRICT, good, bad, 'beide', 'achteruit'],
        ['each against the other', STRICT, LOOSE, good, bad, undefined, 'gelijk'],
    ] as const)('%s', async (_, oud, nieuw, before, after, door, richting) => {
        const [stap] = (await trend(oud, nieuw, before, after)).stappen;
        expect([stap?.richtingen, stap?.door]).toEqual([[richting], door ?? 'heffen elkaar op']);
    });

    test('cannot be told where the judgements of then do not give the end score of then', async () => {
        const { eindscores, stappen } = await trend(STRICT, STRICT, row('K', {}, 'geel'), good);
        expect([eindscores, stappen]).toEqual([[['geel'], ['groen']], [{ richtingen: ['vooruit'], kleuren: [1, 1], door: 'onbekend' }]]);
    });

    test('a former name is followed, and its own norm', async () => {
        const { dimensies, stappen } = await trend('dimensie Oud\ngroen op Oud is voorwaarde voor groen\n', 'dimensie Nieuw\n  voorheen Oud\ngroen op Nieuw is voorwaarde voor groen\n', row('K', { Oud: 'geel' }), row('K', { Nieuw: 'groen' }));
        expect(dimensies).toEqual([{ naam: 'Nieuw', scores: [['geel'], ['groen']], stappen: [{ richtingen: ['vooruit'], kleuren: [1, 1] }] }]);
        expect(stappen[0]).toMatchObject({ richtingen: ['vooruit'], door: 'prestatie' });
    });
});

test('a corps of which one measurement says nothing is there, and compares with nothing', async () => {
    const norm = await load(STRICT);
    const { korpsen, metingen } = trendOf([{ naam: 'toen', norm, korpsen: [row('Weg', { A: 'geel' })] }, { naam: 'nu', norm, korpsen: [row('Nieuw', { A: 'groen', B: 'rood' })] }]);
    expect(korpsen.map(({ korps, eindscores, stappen, dimensies }) => [korps, eindscores, stappen, dimensies])).toEqual([
        ['Nieuw', [undefined, ['geel']], [{ richtingen: ['onvergelijkbaar'] }], []],
        ['Weg', [['geel'], undefined], [{ richtingen: ['onvergelijkbaar'] }], []],
    ]);
    expect(metingen.map(({ totaal }) => totaal.geel)).toEqual([1, 1]);
});
