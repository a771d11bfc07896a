// Does a norm as Markdown read as the paragraph of a report, with every reading marked and nothing lost?
import { expect, test } from 'vitest';
import { emitMarkdown, type GeladenNorm } from '../../language/index.js';
import { loadRules } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';

function markdownOf({ norm, decision }: GeladenNorm): string {
    if (!decision) throw new Error('A norm with errors.');
    const zinnen = [...norm.geldtNiet, ...norm.weegtNiet, ...(norm.punten ? [norm.punten] : [])].map(({ zin }) => zin);
    return emitMarkdown(decision, { bestand: 'hoofd.norm', versie: '0.1.0', velden: norm.velden, dimensies: norm.dimensies, zinnen, blanco: norm.blancoZin });
}

test.each([['2011-2012/korpsmonitor.norm', 'korpsmonitor.md'], ['2011-2012/letterlijk.norm', 'letterlijk.md']])('%s', async (norm, golden) => {
    await expect(markdownOf(await loadRules(norm))).toMatchFileSnapshot(`../golden/${golden}`);
});

test('every sentence, source and reading is there', async () => {
    const loaded = await loadRules('2013-2014-concept/korpsmonitor.norm');
    const text = markdownOf(loaded).replaceAll('\\', '');
    expect(text).toContain('**CONCEPT**');
    const zinnen = [...(loaded.decision?.plafonds ?? []), ...(loaded.decision?.dimensies ?? []).flatMap(({ norm }) => norm)].map(({ zin }) => zin);
    expect(zinnen.length).toBeGreaterThan(20);
    for (const { tekst, interpretatie } of zinnen) {
        expect(text).toContain(tekst.slice(1));
        if (interpretatie !== undefined) expect(text).toContain(interpretatie);
    }
});

test('names mean nothing in Markdown or HTML', async () => {
    const text = markdownOf(await loadText('dimensie "<script>*x*_y_[z](http://a)|`"\n  gewicht 2,5\npunten groen 2, geel 1 en rood 0\nrood op "<script>*x*_y_[z](http://a)|`" blokkeert groen bron "# kop"\n'));
    expect(text).toContain('**\\<script\\>\\*x\\*\\_y\\_\\[z\\](http://a)\\|\\`** (gewicht 2,5).');
    expect(text).toContain('(\\# kop)');
});
