// Does the naive evaluation say what the language page says, case by case as worked out by hand?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naive, type Uitkomst } from './naive.js';
import { arbitraryCase, arbitrarySpec, print, printWithLines } from './random-norm.js';
import { genoemdIn, geteld, gewogen, sleutel, type Conditie, type NormConditie, type Regel, type Row, type Score, type Spec, type Telling } from './spec.js';

const [A, B, C, D] = [0, 1, 2, 3];

/** Four dimensions, A and B in veld V, C and D in veld W. */
function norm(...regels: Regel[]): Spec {
  return {
    velden: ['V', 'W'],
    dimensies: ['A', 'B', 'C', 'D'].map((naam, d) => ({ naam, veld: d < 2 ? 0 : 1, indicatoren: [], norm: [] })),
    regels, blanco: 'niet mee', korpsen: [], groepen: [], geldtNiet: [], weegtNietMee: [], stijl: [],
  };
}

/** Own scores of A to D by their first letters: g, y (geel), r, - (blanco); joined letters are uncertain: `'g r - gy'`. */
function row(scores: string, indicatoren: Row['indicatoren'] = {}): Row {
  const letter: Record<string, Score> = { g: 'groen', y: 'geel', r: 'rood', '-': 'blanco' };
  const cells = scores.split(' ').map((cell, d) => [['A', 'B', 'C', 'D'][d] ?? '', [...cell].map((one) => letter[one] ?? 'blanco')] as const);
  return { korps: 'Utrecht', kleuren: Object.fromEntries(cells), indicatoren };
}

const end = (spec: Spec, scores: string): string => naive(spec, row(scores)).eindscore.join('|');
const dimensie = (result: Uitkomst, naam: string): string | undefined => result.dimensies[naam]?.join('|');

const op = (kleuren: string, ...dimensies: number[]): Conditie => ({ soort: 'kleur', kleuren: kleuren.split(' ') as Score[], op: dimensies, voeg: 'en' });
const opEen = (kleuren: string, ...dimensies: number[]): Conditie => ({ soort: 'kleur', kleuren: kleuren.split(' ') as Score[], op: dimensies, voeg: 'of' });
const en = (...delen: Conditie[]): Conditie => ({ soort: 'samen', voeg: 'en', delen });
const of = (...delen: Conditie[]): Conditie => ({ soort: 'samen', voeg: 'of', delen });
function tel(kleuren: string, soort: Telling['soort'], n = 0, more: { andere?: boolean; velden?: number[] } = {}): Conditie {
  const telling: Telling = soort === 'alle' || soort === 'geen' ? { soort } : { soort, n };
  return { soort: 'aantal', kleuren: kleuren.split(' ') as Score[], telling, andere: false, velden: [], ...more };
}
const blokkeert = (als: Conditie, kleur: 'geel' | 'groen', doel?: number): Regel => ({ soort: 'blokkeert', als, kleur, ...(doel === undefined ? {} : { doel }) });
const leidtTot = (als: Conditie, kleur: 'rood' | 'geel', doel?: number): Regel => ({ soort: 'leidt tot', als, kleur, ...(doel === undefined ? {} : { doel }) });
function voorwaarde(minstens: 'geel' | 'groen', voeg: 'en' | 'of', dimensies: number[], voor: 'geel' | 'groen' = 'groen', doel?: number): Regel {
  return { soort: 'voorwaarde', minstens, voeg, op: dimensies, voor, ...(doel === undefined ? {} : { doel }) };
}

describe('weighing rules', () => {
  test('without a rule the end score is groen, and blanco when nothing is judged', () => {
    expect(end(norm(), 'r r y -')).toBe('groen');
    expect(end(norm(), '- - - -')).toBe('blanco');
  });

  test('rood op A blokkeert groen: at most the colour below', () => {
    const spec = norm(blokkeert(op('rood', A), 'groen'), blokkeert(op('rood', B), 'geel'));
    expect(end(spec, 'r g g g')).toBe('geel');
    expect(end(spec, 'y y g g')).toBe('groen');
    expect(end(spec, 'g r g g')).toBe('rood');
    expect(end(spec, 'r r g g')).toBe('rood');
    expect(naive(spec, row('r r g g')).plafonds).toEqual([
      [{ regel: 0, doel: 'eindscore', hoogstens: 'geel' }, { regel: 1, doel: 'eindscore', hoogstens: 'rood' }]]);
  });

  test('a rule on a dimension lowers it and never raises it', () => {
    const spec = norm(leidtTot(op('groen', A), 'geel', B));
    expect(dimensie(naive(spec, row('g g g g')), 'B')).toBe('geel');
    expect(dimensie(naive(spec, row('g r g g')), 'B')).toBe('rood');
    expect(dimensie(naive(spec, row('r g g g')), 'B')).toBe('groen');
  });

  test('conditions and counts read final colours, whatever the order of the rules', () => {
    const regels = [leidtTot(tel('rood', 'minstens', 2), 'rood'), blokkeert(op('rood', B), 'geel', C), leidtTot(op('rood', A), 'rood', B)];
    // A rood makes B rood, which makes C rood: three are rood.
    for (const order of [regels, [...regels].reverse()]) {
      const result = naive(norm(...order), row('r g g g'));
      expect(result.dimensies).toEqual({ A: ['rood'], B: ['rood'], C: ['rood'], D: ['groen'] });
      expect(result.eindscore).toEqual(['rood']);
    }
    expect(end(norm(...regels), 'y g g g')).toBe('groen');
  });

  test('voorwaarde: only a judgement below the colour fails', () => {
    const spec = norm(voorwaarde('groen', 'en', [A], 'groen', B), voorwaarde('geel', 'en', [C], 'geel'));
    expect(dimensie(naive(spec, row('y g g g')), 'B')).toBe('geel');
    expect(dimensie(naive(spec, row('- g g g')), 'B')).toBe('groen');
    expect(end(spec, 'g g y g')).toBe('groen');
    expect(end(spec, 'g g r g')).toBe('rood');
  });

  test('voorwaarde on a list: en wants every judged one, of at least one of the judged', () => {
    const all = norm(voorwaarde('groen', 'en', [A, B]));
    const any = norm(voorwaarde('groen', 'of', [A, B]));
    const cases: [string, string, string][] = [
      ['g g g g', 'groen', 'groen'], ['g r g g', 'geel', 'groen'], ['r y g g', 'geel', 'geel'],
      ['- g g g', 'groen', 'groen'], ['- r g g', 'geel', 'geel'], ['- - g g', 'groen', 'groen'],
    ];
    for (const [scores, en, of] of cases) expect([scores, end(all, scores), end(any, scores)]).toEqual([scores, en, of]);
  });

  test('the page: to the letter the norm is not monotone', () => {
    const spec = norm(leidtTot(en(op('rood', A), tel('geel', 'minstens', 1, { andere: true })), 'rood'), leidtTot(op('rood', A), 'geel'));
    expect(end(spec, 'r y g g')).toBe('rood');
    expect(end(spec, 'r r g g')).toBe('geel');
  });
});

describe('conditions', () => {
  test('a list: en is all of them, of at least one; each may have any of the colours', () => {
    expect(end(norm(blokkeert(op('rood geel', A, B), 'groen')), 'r y g g')).toBe('geel');
    expect(end(norm(blokkeert(op('rood geel', A, B), 'groen')), 'r g g g')).toBe('groen');
    expect(end(norm(blokkeert(opEen('rood geel', A, B), 'groen')), 'g y g g')).toBe('geel');
    expect(end(norm(blokkeert(opEen('rood', A, B), 'groen')), 'g y g g')).toBe('groen');
  });

  test('en and of nest', () => {
    const spec = norm(blokkeert(en(op('rood', A), of(op('rood', B), op('rood', C))), 'groen'));
    expect(end(spec, 'r g r g')).toBe('geel');
    expect(end(spec, 'g r r g')).toBe('groen');
    expect(end(spec, 'r g g r')).toBe('groen');
  });

  test('counts: minstens, hoogstens, precies, alle, geen', () => {
    const holds = (telling: Conditie, scores: string): boolean => end(norm(blokkeert(telling, 'groen')), scores) === 'geel';
    expect(['r g g g', 'r r g g', 'r r r g'].map((s) => holds(tel('rood', 'minstens', 2), s))).toEqual([false, true, true]);
    expect(['r g g g', 'r r g g', 'r r r g'].map((s) => holds(tel('rood', 'hoogstens', 2), s))).toEqual([true, true, false]);
    expect(['r g g g', 'r r g g', 'r r r g'].map((s) => holds(tel('rood', 'precies', 2), s))).toEqual([false, true, false]);
    expect(['r r r r', 'r r r y'].map((s) => holds(tel('rood', 'alle'), s))).toEqual([true, false]);
    expect(holds(tel('rood geel', 'alle'), 'r r r y')).toBe(true);
    expect(['g y g g', 'g y g r'].map((s) => holds(tel('rood', 'geen'), s))).toEqual([true, false]);
  });

  test('counts: van V looks at its dimensions only, van V en W at both', () => {
    expect(end(norm(blokkeert(tel('rood', 'minstens', 1, { velden: [1] }), 'groen')), 'r r g g')).toBe('groen');
    expect(end(norm(blokkeert(tel('rood', 'minstens', 1, { velden: [1] }), 'groen')), 'g g g r')).toBe('geel');
    expect(end(norm(blokkeert(tel('rood', 'minstens', 2, { velden: [0, 1] }), 'groen')), 'r g g r')).toBe('geel');
  });

  test('counts: never the target of the sentence itself', () => {
    const spec = norm(leidtTot(tel('rood', 'geen'), 'geel', D), leidtTot(tel('groen', 'alle', 0, { velden: [0] }), 'rood', B));
    expect(dimensie(naive(spec, row('g g g r')), 'D')).toBe('rood');
    expect(naive(spec, row('g r g r')).altijd).toContain(1);
    expect(naive(norm(leidtTot(tel('rood', 'geen'), 'geel', D)), row('g g g r')).altijd).toEqual([0]);
  });

  test('andere excludes every dimension that the sentence names, its target included', () => {
    const count = tel('rood', 'minstens', 1, { andere: true });
    // A and B are named in other parts of the condition, C is the target: only D is left.
    const spec = norm(leidtTot(of(en(op('rood', A), count), op('blanco', B)), 'geel', C));
    expect(naive(spec, row('r r r g')).soms).toEqual([]);
    expect(naive(spec, row('r g g r')).soms).toEqual([0]);
  });
});

describe('blanco and not applicable', () => {
  test('blanco satisfies only what names blanco', () => {
    expect(end(norm(blokkeert(op('blanco', A), 'groen')), '- g g g')).toBe('geel');
    expect(end(norm(blokkeert(op('rood geel', A), 'groen')), '- g g g')).toBe('groen');
    expect(end(norm(blokkeert(op('rood', A, B), 'groen')), 'r - g g')).toBe('groen');
    expect(end(norm(blokkeert(tel('blanco', 'precies', 2), 'groen')), '- - g g')).toBe('geel');
  });

  test('geen and hoogstens can hold with blanco, alle fails on it', () => {
    expect(end(norm(blokkeert(tel('rood', 'geen'), 'groen')), '- - - g')).toBe('geel');
    expect(end(norm(blokkeert(tel('rood', 'hoogstens', 1), 'groen')), '- - - r')).toBe('geel');
    expect(end(norm(blokkeert(tel('groen', 'alle'), 'groen')), 'g g g -')).toBe('groen');
  });

  test('blanco stays blanco, as a target and as the end score', () => {
    const spec = norm(leidtTot(op('blanco', A), 'rood', B), leidtTot(op('blanco', A), 'rood'));
    expect(dimensie(naive(spec, row('- - g g')), 'B')).toBe('blanco');
    const result = naive(spec, row('- - - -'));
    expect(result.eindscore).toEqual(['blanco']);
    expect(result.altijd).toEqual([0, 1]);
  });

  test('blanco telt als geel: conditions, counts and preconditions read geel, the cell stays blanco', () => {
    const spec = (regel: Regel): Spec => ({ ...norm(regel), blanco: 'als geel' });
    expect(end(spec(blokkeert(op('geel', A), 'groen')), '- g g g')).toBe('geel');
    expect(end(spec(blokkeert(op('rood', A), 'groen')), '- g g g')).toBe('groen');
    expect(end(spec(blokkeert(tel('geel', 'precies', 2), 'groen')), '- y g g')).toBe('geel');
    expect(end(spec(voorwaarde('groen', 'en', [A])), '- g g g')).toBe('geel');
    expect(end(spec(voorwaarde('geel', 'en', [A])), '- g g g')).toBe('groen');
    const lowered = naive(spec(leidtTot(op('geel', A), 'rood', B)), row('- - g g'));
    expect(lowered.dimensies).toMatchObject({ A: ['blanco'], B: ['blanco'] });
    expect(end(spec(blokkeert(op('geel', A), 'groen')), '- - - -')).toBe('blanco');
    expect(end({ ...spec(voorwaarde('geel', 'of', [A, B])), blanco: 'als rood' }, '- - g g')).toBe('geel');
  });

  const exempt = (spec: Spec): Spec => ({
    ...spec,
    korpsen: [{ naam: 'KLPD', aliassen: ['Utrecht'] }, { naam: 'KMar', aliassen: [] }],
    groepen: [{ naam: 'Groep', korpsen: [0] }],
    geldtNiet: [{ dimensies: [A], velden: [], korpsen: [0], groepen: [] }],
  });

  test('not applicable: shown blanco, satisfies nothing, fails nothing, is in no count', () => {
    const result = naive(exempt(norm()), row('r g g g'));
    expect(dimensie(result, 'A')).toBe('blanco');
    expect(end(exempt(norm(blokkeert(op('rood blanco', A), 'groen'))), 'r g g g')).toBe('groen');
    expect(end(exempt(norm(voorwaarde('groen', 'en', [A]))), 'r g g g')).toBe('groen');
    expect(end(exempt(norm(voorwaarde('groen', 'of', [A, B]))), 'g r g g')).toBe('geel');
    expect(end(exempt(norm(blokkeert(tel('groen', 'alle'), 'groen'))), 'r g g g')).toBe('geel');
    expect(end(exempt(norm(blokkeert(tel('blanco', 'minstens', 1), 'groen'))), '- g g g')).toBe('groen');
    expect(end({ ...exempt(norm(blokkeert(op('rood', A), 'groen'))), blanco: 'als rood' }, '- g g g')).toBe('groen');
    expect(end(exempt(norm()), 'r - - -')).toBe('blanco');
  });

  test('not applicable: only to the corps that are named, by any spelling, or by their group; whole velden too', () => {
    const spec = exempt(norm(blokkeert(op('rood', A), 'groen')));
    expect(naive(spec, { ...row('r g g g'), korps: 'kmar' }).eindscore).toEqual(['geel']);
    expect(naive(spec, { ...row('r g g g'), korps: 'klpd' }).eindscore).toEqual(['groen']);
    const group: Spec = { ...spec, geldtNiet: [{ dimensies: [], velden: [0], korpsen: [], groepen: [0] }] };
    expect(naive(group, row('r r g g')).dimensies).toEqual({ A: ['blanco'], B: ['blanco'], C: ['groen'], D: ['groen'] });
  });

  test('a count over no dimension at all never holds', () => {
    for (const telling of [tel('rood', 'geen', 0, { velden: [0] }), tel('rood', 'hoogstens', 1, { velden: [0] }), tel('rood', 'alle', 0, { velden: [0] })]) {
      const spec = exempt(norm(blokkeert(telling, 'groen')));
      spec.geldtNiet = [{ dimensies: [A, B], velden: [], korpsen: [0], groepen: [] }];
      expect(end(spec, 'g g g g')).toBe('groen');
    }
  });

  test('weegt niet mee: judged and shown, in no count, and no ground for an end score', () => {
    const spec: Spec = { ...norm(blokkeert(tel('rood', 'minstens', 1), 'groen')), weegtNietMee: [{ dimensies: [], velden: [0] }] };
    expect(end(spec, 'r r g g')).toBe('groen');
    expect(dimensie(naive(spec, row('r r g g')), 'A')).toBe('rood');
    expect(end(spec, 'r r - -')).toBe('blanco');
  });
});

describe('points', () => {
  const spec = (minderDan: number, more: { procent?: boolean; veld?: number } = {}): Spec => {
    const base = norm(blokkeert({ soort: 'punten', minderDan, procent: false, ...more }, 'groen'));
    base.dimensies[A] = { ...base.dimensies[A]!, gewicht: 3 };
    return { ...base, punten: { groen: 2, geel: 1, rood: 0 } };
  };

  test('a sum with weights, of final colours; blanco earns nothing', () => {
    expect([12, 13].map((n) => end(spec(n), 'g g g g'))).toEqual(['groen', 'geel']);
    expect([6, 7].map((n) => end(spec(n), 'y y g -'))).toEqual(['groen', 'geel']);
    expect([2, 3].map((n) => end(spec(n, { veld: 1 }), 'g g g r'))).toEqual(['groen', 'geel']);
    const lowered = spec(12);
    lowered.regels.push(leidtTot(op('groen', A), 'geel', B));
    expect(end(lowered, 'g g g g')).toBe('geel');
  });

  test('a share of what the judged could have earned; not over nothing', () => {
    // A geel 3 of 6, C groen 2 of 2: 62,5%.
    expect([62.5, 63].map((n) => end(spec(n, { procent: true }), 'y - g -'))).toEqual(['groen', 'geel']);
    expect(end(spec(99, { veld: 0 }), '- - g g')).toBe('groen');
    expect(end({ ...spec(99, { veld: 0 }), blanco: 'als geel' }, '- - g g')).toBe('geel');
  });
});

describe('norms of dimensions', () => {
  const minder = (waarde: number): NormConditie => ({ soort: 'vergelijk', indicator: 0, teken: '<', waarde });
  const meer = (waarde: number): NormConditie => ({ soort: 'vergelijk', indicator: 0, teken: '>', waarde });
  const ja: NormConditie = { soort: 'vergelijk', indicator: 1, teken: '=', waarde: true };
  const withNorm = (lines: Spec['dimensies'][number]['norm'], anders?: 'geel'): Spec => {
    const spec = norm();
    const indicatoren: Spec['dimensies'][number]['indicatoren'] = [
      { naam: 'aantal', type: { soort: 'aantal', bereik: { van: 0, tot: 10 } } }, { naam: 'gespreid', type: { soort: 'ja/nee' } }];
    spec.dimensies[A] = { naam: 'A', veld: 0, indicatoren, norm: lines, ...(anders === undefined ? {} : { anders }) };
    return spec;
  };
  const derive = (spec: Spec, indicatoren: Row['indicatoren']): string | undefined => naive(spec, row('- - - -', indicatoren)).norm.A;

  test('lines, anders, and an edge that belongs to neither', () => {
    const spec = withNorm([{ kleur: 'rood', bij: minder(3) }, { kleur: 'groen', bij: { soort: 'samen', voeg: 'en', delen: [meer(5), ja] } }], 'geel');
    expect(derive(spec, { aantal: 2, gespreid: true })).toBe('rood');
    expect(derive(spec, { aantal: 3, gespreid: true })).toBe('geel');
    expect(derive(spec, { aantal: 6, gespreid: true })).toBe('groen');
    expect(derive(spec, { aantal: 6, gespreid: false })).toBe('geel');
  });

  test('an absent indicator: a colour only if every value gives it; anders does not catch it', () => {
    const spec = withNorm([{ kleur: 'rood', bij: minder(3) }, { kleur: 'groen', bij: { soort: 'samen', voeg: 'en', delen: [meer(5), ja] } }], 'geel');
    expect(derive(spec, { aantal: 2 })).toBe('rood');
    expect(derive(spec, { aantal: 4 })).toBe('geel');
    expect(derive(spec, { aantal: 6 })).toBe('blanco');
    expect(derive(spec, {})).toBe('blanco');
    // Whole numbers: nothing lies between 3 and 4, so every value is rood.
    const upTo3: NormConditie = { soort: 'vergelijk', indicator: 0, teken: '<=', waarde: 3 };
    const from4: NormConditie = { soort: 'vergelijk', indicator: 0, teken: '>=', waarde: 4 };
    expect(derive(withNorm([{ kleur: 'rood', bij: { soort: 'samen', voeg: 'of', delen: [upTo3, from4] } }], 'geel'), {})).toBe('rood');
  });

  test('an overlap, and a gap without anders, give blanco', () => {
    const spec = withNorm([{ kleur: 'rood', bij: minder(5) }, { kleur: 'groen', bij: { soort: 'tussen', indicator: 0, van: 4, tot: 6 } }]);
    expect([3, 4, 5, 6, 7].map((aantal) => derive(spec, { aantal, gespreid: true }))).toEqual(['rood', 'blanco', 'groen', 'groen', 'blanco']);
  });

  test('a judgement stands above the norm; a derived colour counts as given', () => {
    const spec = { ...withNorm([{ kleur: 'rood', bij: minder(3) }], 'geel'), regels: [blokkeert(op('rood', A), 'groen')] };
    expect(naive(spec, row('g - - -', { aantal: 1 }))).toMatchObject({ eindscore: ['groen'], norm: { A: 'rood' } });
    expect(naive(spec, row('- - - -', { aantal: 1 })).eindscore).toEqual(['geel']);
    expect(naive(spec, row('- - - -')).eindscore).toEqual(['blanco']);
  });
});

describe('uncertain cells', () => {
  test('the exact set over all choices, and which rules hold always or sometimes', () => {
    const spec = norm(blokkeert(op('geel', A), 'groen'), leidtTot(op('groen rood', A), 'geel'), blokkeert(op('rood', B), 'groen'));
    const result = naive(spec, row('gy g g g'));
    // One of the two rules holds whichever it is: never groen.
    expect(result).toMatchObject({ eindscore: ['geel'], altijd: [], soms: [0, 1], dimensies: { A: ['geel', 'groen'] } });
    expect(naive(spec, row('ry yr g g')).altijd).toEqual([]);
    expect(naive(norm(voorwaarde('groen', 'en', [A])), row('gyr g g g')).eindscore).toEqual(['geel', 'groen']);
  });

  property('the result is the union over the choices, taken one by one', ({ spec, rows }) => {
    for (const one of rows) {
      const whole = naive(spec, one);
      const parts = whole.keuzes.map(({ gekozen }) => {
        const sure = Object.entries(gekozen).map(([name, score]) => [name, [score]] as const);
        return naive(spec, { ...one, kleuren: Object.assign(Object.create(null), one.kleuren, ...sure.map(([name, set]) => ({ [name]: set }))) });
      });
      expect(new Set(parts.flatMap((part) => part.eindscore))).toEqual(new Set(whole.eindscore));
    }
  });
});

describe('random norms', () => {
  property('the order of the rules never matters', ({ spec, rows }) => {
    for (const one of rows) {
      const { eindscore, dimensies } = naive(spec, one);
      expect(naive({ ...spec, regels: [...spec.regels].reverse() }, one)).toMatchObject({ eindscore, dimensies });
    }
  });

  property('every count fits, and no rule names its target or what is not weighed', ({ spec }) => {
    for (const regel of spec.regels) {
      const named = regel.soort === 'voorwaarde' ? regel.op : genoemdIn(regel.als);
      expect(gewogen(spec)).toEqual(expect.arrayContaining([...named, ...(regel.doel === undefined ? [] : [regel.doel])]));
      expect(named).not.toContain(regel.doel);
      for (const count of regel.soort === 'voorwaarde' ? [] : counts(regel.als)) {
        const { length } = geteld(spec, count, named, regel.doel);
        if (count.andere) expect(named).not.toEqual([]);
        expect(length).toBeGreaterThan(0);
        if ('n' in count.telling) expect([...Array(length).keys()]).toContain(count.telling.n - 1);
      }
    }
  });

  test('print never yields two equal names of one kind and place, nor a name equal to a qualified one', () => {
    // The plainest text has one declaration a line; the names are the same in every style.
    fc.assert(fc.property(arbitrarySpec({ stijl: false }), (spec) => {
      const { names, qualified } = declared(print(spec));
      const spellings = spec.korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen].map(sleutel));
      expect(names.length).toBe(spec.velden.length + spec.dimensies.reduce((sum, { indicatoren }) => sum + 1 + indicatoren.length, 0)
        + spec.korpsen.length + spec.groepen.length);
      for (const list of [names, qualified, spellings]) expect(new Set(list).size).toBe(list.length);
      expect(names.filter((name) => qualified.includes(name.replace(/^[^:]*: /u, '')))).toEqual([]);
    }), { numRuns: 500 });
  });

  test('print tells on which line each rule begins', () => {
    fc.assert(fc.property(arbitrarySpec(), (spec) => {
      const { tekst, regels } = printWithLines(spec);
      const lines = tekst.split('\n');
      expect(regels.length).toBe(spec.regels.length);
      for (const regel of regels) expect(lines[regel - 1]).toMatch(/^ *\(*(rood|geel|groen|blanco|minder dan) /u);
    }), { numRuns: 200 });
  });
});

function counts(conditie: Conditie): (Conditie & { soort: 'aantal' })[] {
  if (conditie.soort === 'aantal') return [conditie];
  return conditie.soort === 'samen' ? conditie.delen.flatMap(counts) : [];
}

/** The declarations in a text: `kind: key`, for a dimension with its aandachtsveld; and the keys of `X van V`. */
function declared(text: string): { names: string[]; qualified: string[] } {
  const names: string[] = [];
  const qualified: string[] = [];
  let veld: string | undefined;
  for (const line of text.split('\n')) {
    const [, indent, kind, rest = ''] = /^( *)(aandachtsveld|dimensie|indicator|korps|groep) (.*)$/u.exec(line) ?? [];
    if (kind === undefined || / (geldt|weegt) niet /u.test(rest)) continue;
    const name = sleutel((/^"[^"]*"|^.*?(?=:| ook bekend als| bestaat uit|$)/u.exec(rest)?.[0] ?? '').replaceAll('"', ''));
    if (indent === '') veld = kind === 'aandachtsveld' ? name : undefined;
    names.push(kind === 'dimensie' ? `dimensie in ${veld ?? 'geen'}: ${name}` : `${kind}: ${name}`);
    if (kind === 'dimensie' && veld !== undefined) qualified.push(sleutel(`${name} van ${veld}`));
  }
  return { names, qualified };
}

function property(title: string, check: (one: { spec: Spec; rows: Row[] }) => void): void {
  test(title, () => fc.assert(fc.property(arbitraryCase(), check), { numRuns: 200 }));
}
