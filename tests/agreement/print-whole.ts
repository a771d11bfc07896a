// How is a whole random norm written: over one file or several, with its data as the CSV that a corps would send?
import { list, number, quote, Sentences, Style, Writer, type Zin } from './print-norm.js';
import { at, outputNaam, type Indicator, type Waarde } from './spec.js';
import type { Geheel, Verwachting, Voorbeeld } from './whole.js';

export interface Gedrukt {
  /** By name; `hoofd.norm` is the norm, which uses the others. */
  bestanden: Record<string, string>;
  data: string;
}

export function printWhole(whole: Geheel): Gedrukt {
  const { spec, bestanden } = whole;
  const style = new Style(spec.stijl);
  const sentences = new WholeSentences(whole, new Sentences(spec, style));
  const corps = [...sentences.base.korpsen(), ...sentences.eenheden()];
  const dimensions = [...sentences.base.dimensies(), ...sentences.base.punten()];
  const rest = [sentences.base.weging(), sentences.base.uitzonderingen(), sentences.voorbeelden(), sentences.verwachtingen()];
  const gebruik = (file: string): Zin => ({ tokens: ['gebruik', `"${file}"`] });
  const write = (sections: Zin[][]): string => {
    const writer = new Writer(style);
    for (const section of sections) {
      writer.blank();
      writer.write(section, 0);
    }
    return `${writer.lines.join('\n')}\n`;
  };
  const files: Record<string, string> = bestanden === 1
    ? { 'hoofd.norm': write([sentences.editie(), corps, dimensions, ...rest]) }
    : bestanden === 2
      ? { 'korpsen.norm': write([corps]), 'hoofd.norm': write([sentences.editie(), [gebruik('korpsen.norm')], dimensions, ...rest]) }
      // A file sees what the files that it uses see; one that is used twice counts once.
      : { 'korpsen.norm': write([corps]), 'dimensies.norm': write([[gebruik('korpsen.norm')], dimensions]), 'hoofd.norm': write([sentences.editie(), [gebruik('dimensies.norm'), gebruik('korpsen.norm')], ...rest]) };
  return { bestanden: files, data: printData(whole) };
}

class WholeSentences {
  constructor(private readonly whole: Geheel, readonly base: Sentences) {}

  editie(): Zin[] {
    const { scoren, eenheden } = this.whole;
    const found = this.base.editie();
    if (eenheden.length === 0) return found;
    const line = { tokens: [`eenheden scoren als ${scoren === 'laagste' ? 'hun laagste korps' : 'de meerderheid'}`] };
    const [editie] = found;
    return editie ? [{ ...editie, children: [...(editie.children ?? []), line] }] : [{ tokens: ['editie', '"Proef"'], children: [line] }];
  }

  eenheden(): Zin[] {
    const { spec, eenheden } = this.whole;
    return eenheden.map(({ naam, korpsen }) => ({ tokens: ['eenheid', quote(naam), 'bestaat uit', ...list(korpsen.map((k) => this.base.vary(at(spec.korpsen, k).naam)), 'en')] }));
  }

  voorbeelden(): Zin[] {
    return this.whole.voorbeelden.map((voorbeeld) => ({ tokens: ['voorbeeld', `"${voorbeeld.titel}"`], children: this.lines(voorbeeld) }));
  }

  private lines({ scores, waarden, overige, verwacht }: Voorbeeld): Zin[] {
    return [
      ...scores.map(({ kleuren, op }) => ({ tokens: [kleuren.join(' of '), 'op', ...list(op.map((d) => this.base.dimensieNaam(d)), 'en')] })),
      ...waarden.map(({ indicator, waarde }) => ({ tokens: [`${this.base.vary(indicator.naam)} is ${written(indicator, waarde)}`] })),
      ...(overige === undefined ? [] : [{ tokens: [overige, 'op de overige dimensies'] }]),
      ...verwacht.map(({ kleuren, doel }) => ({ tokens: ['verwacht', kleuren.join(' of '), ...(doel === undefined ? [] : ['op', this.base.dimensieNaam(doel)])] })),
    ];
  }

  verwachtingen(): Zin[] {
    return this.whole.verwachtingen.map((verwachting) => ({
      tokens: [
        'verwacht in de gegevens:', ...this.what(verwachting),
        ...(verwachting.korpsen ? ['van', this.base.vary(verwachting.korpsen.naam)] : []),
        ...(verwachting.wijktAf ? ['wijkt af omdat', '"Zo staat het in de bron."'] : []),
      ],
    }));
  }

  private what(verwachting: Verwachting): string[] {
    const sign = { '=': 'is', '<=': 'hoogstens', '>=': 'minstens' };
    switch (verwachting.soort) {
      case 'kleuren':
        return [...list(verwachting.keren.map(({ aantal, kleur }) => `${aantal} keer ${kleur}`), 'en'), ...(verwachting.op === undefined ? [] : ['op', this.base.dimensieNaam(verwachting.op)])];
      case 'som':
        return [verwachting.maat, 'van', this.base.vary(verwachting.indicator.naam), sign[verwachting.teken], number(verwachting.waarde)];
      case 'per korps':
        return [this.base.vary(verwachting.links.naam), sign[verwachting.teken], this.base.vary(verwachting.rechts.naam)];
    }
  }
}

function written({ type }: Indicator, waarde: Waarde): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'string') return quote(waarde);
  return number(waarde) + (type.soort === 'percentage' ? '%' : '');
}

const cell = (text: string): string => (/[;"\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function printData({ spec, rows }: Geheel): string {
  const names = [...spec.dimensies.keys()].map((d) => outputNaam(spec, d));
  const indicators = spec.dimensies.flatMap(({ indicatoren }) => indicatoren);
  const line = (cells: string[]): string => cells.map(cell).join(';');
  return [
    line(['korps', ...names, ...indicators.map(({ naam }) => naam)]),
    ...rows.map(({ korps, kleuren, indicatoren }) => line([
      korps,
      ...names.map((naam) => (Object.hasOwn(kleuren, naam) ? (kleuren[naam] as string[]).join('|') : '')),
      ...indicators.map((indicator) => (Object.hasOwn(indicatoren, indicator.naam) ? writtenCell(indicator, indicatoren[indicator.naam] as Waarde) : '')),
    ])),
    '',
  ].join('\n');
}

/** As in a norm, without the quotes that only a sentence needs. */
const writtenCell = (indicator: Indicator, waarde: Waarde): string => (typeof waarde === 'string' ? waarde : written(indicator, waarde));
