// How is a random norm written as the text of a norm file, in all the ways that the language page allows?
import { isBareName } from './random-names.js';
import {
  at, isUniekeNaam, sleutel,
  type Conditie, type Dimensie, type Genoemd, type Indicator, type NormConditie, type Regel, type Spec, type Voeg, type Waarde,
} from './spec.js';

/** A sentence before layout: words and phrases that no line break divides. */
export interface Zin {
  tokens: string[];
  /** May it carry `bron`, `motivering` and `interpretatie`? */
  clauses?: boolean;
  children?: Zin[];
  /** Index of the weighing rule that it is. */
  regel?: number;
}

export interface PrintedNorm {
  tekst: string;
  /** Per weighing rule the line, from 1, on which its sentence begins. */
  regels: number[];
}

/** The text of a norm file. */
export function print(spec: Spec): string {
  return printWithLines(spec).tekst;
}

export function printWithLines(spec: Spec): PrintedNorm {
  const style = new Style(spec.stijl);
  const writer = new Writer(style);
  const sentences = new Sentences(spec, style);
  writer.write(sentences.editie(), 0);
  const sections = [sentences.korpsen(), sentences.dimensies(), sentences.punten(), sentences.weging(), sentences.uitzonderingen()];
  const first = style.rarely(5) ? style.pick(sections.length) : 0;
  for (const section of [...sections.slice(first), ...sections.slice(0, first)]) {
    writer.blank();
    writer.write(section, 0);
  }
  return { tekst: `${writer.lines.join('\n')}\n`, regels: writer.regels };
}

/** Choices, taken in turn from the numbers of the spec; without numbers always the first and plainest. */
export class Style {
  private next = 0;
  constructor(private readonly numbers: readonly number[]) {}

  pick(n: number): number {
    if (this.numbers.length === 0) return 0;
    const turn = this.next++;
    const number = at(this.numbers, turn % this.numbers.length);
    // Nought stays plain, for shrinking; any other number gives another choice at every turn.
    return number === 0 ? 0 : (Math.imul(number + turn * 7919, 0x9e3779b1) >>> 9) % n;
  }
  rarely(n: number): boolean {
    return this.pick(n) === n - 1;
  }
  of<T>(...ways: T[]): T {
    return at(ways, this.pick(ways.length));
  }
}

export class Sentences {
  constructor(readonly spec: Spec, readonly style: Style) {}

  editie(): Zin[] {
    const { blanco } = this.spec;
    const line = { tokens: ['blanco', blanco === 'niet mee' ? 'telt niet mee' : `telt ${blanco}`] };
    if (blanco === 'niet mee' && this.style.rarely(3)) return [];
    const children: Zin[] = blanco === 'niet mee' && this.style.rarely(2) ? [] : [line];
    if (this.style.rarely(3)) children.unshift({ tokens: ['periode 2011 tot en met 2012'] });
    if (this.style.rarely(3)) children.push({ tokens: ['bron', '"Een // willekeurige norm"'] });
    return [{ tokens: ['editie', '"Proef"'], children }];
  }

  korpsen(): Zin[] {
    const korpsen = this.spec.korpsen.map(({ naam, aliassen }): Zin => ({
      tokens: ['korps', quote(naam), ...(aliassen.length > 0 ? ['ook bekend als', ...list(aliassen.map(quote), 'en')] : [])],
    }));
    const groepen = this.spec.groepen.map(({ naam, korpsen }): Zin => ({
      tokens: ['groep', quote(naam), 'bestaat uit', ...list(korpsen.map((k) => this.vary(at(this.spec.korpsen, k).naam)), 'en')],
    }));
    return [...korpsen, ...groepen];
  }

  dimensies(): Zin[] {
    const within = (veld: number | undefined): Zin[] =>
      this.spec.dimensies.filter((dimensie) => dimensie.veld === veld).map((dimensie) => this.dimensie(dimensie));
    const loose = within(undefined);
    const velden = this.spec.velden.map((naam, v): Zin => ({ tokens: ['aandachtsveld', quote(naam)], children: within(v) }));
    return this.style.rarely(2) ? [...velden, ...loose] : [...loose, ...velden];
  }

  private dimensie(dimensie: Dimensie): Zin {
    const children: Zin[] = [];
    if (this.style.rarely(4)) children.push({ tokens: ['definitie', '"Wat er staat."'] });
    if (this.style.rarely(4)) children.push({ tokens: ['bron', '"§2.3"'] });
    if (dimensie.voorheen !== undefined) children.push({ tokens: ['voorheen', quote(dimensie.voorheen)] });
    if (dimensie.gewicht !== undefined) children.push({ tokens: ['gewicht', number(dimensie.gewicht)] });
    for (const indicator of dimensie.indicatoren) {
      children.push({ tokens: ['indicator', `${quote(indicator.naam)}:`, ...this.indicatorType(indicator)] });
    }
    for (const { kleur, bij } of dimensie.norm) {
      children.push({ tokens: [kleur, 'bij', ...this.normConditie(dimensie, bij)], clauses: true });
    }
    if (dimensie.anders !== undefined) children.push({ tokens: ['anders', dimensie.anders], clauses: true });
    return { tokens: ['dimensie', quote(dimensie.naam)], children };
  }

  private indicatorType({ type }: Indicator): string[] {
    if (type.soort === 'keuze') return ['keuze uit', ...list(type.uit.map(quote), 'of')];
    if (type.soort === 'percentage' || type.soort === 'ja/nee') return [type.soort];
    const { eenheid, bereik } = type;
    return [
      type.soort,
      ...(eenheid === undefined ? [] : [type.soort === 'getal' ? `in ${eenheid}` : eenheid]),
      ...(bereik === undefined ? [] : [`van ${number(bereik.van)} tot en met ${number(bereik.tot)}`]),
    ];
  }

  private normConditie(dimensie: Dimensie, conditie: NormConditie): string[] {
    if (conditie.soort === 'samen') {
      return this.join(conditie, (deel) => this.normConditie(dimensie, deel), (deel) => deel.soort === 'samen' ? deel.voeg : undefined);
    }
    const indicator = at(dimensie.indicatoren, conditie.indicator);
    const naam = this.vary(indicator.naam);
    const value = (waarde: Waarde): string => {
      if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
      if (typeof waarde === 'string') return quote(waarde);
      return number(waarde) + (indicator.type.soort === 'percentage' ? '%' : '');
    };
    if (conditie.soort === 'tussen') {
      const phrase = `van ${value(conditie.van)} tot en met ${value(conditie.tot)}`;
      return this.style.rarely(4) ? [`${phrase} ${naam}`] : [`${naam} ${phrase}`];
    }
    const { teken, waarde } = conditie;
    const words = { '<': 'minder dan', '<=': 'hoogstens', '>=': 'minstens', '>': 'meer dan', '=': 'is' };
    const plain = `${words[teken]} ${value(waarde)}`;
    if (typeof waarde !== 'number') return [`${naam} ${plain}`];
    const short = `${teken} ${value(waarde)}`;
    if (teken === '=') return [`${naam} ${this.style.of(plain, plain, short)}`];
    return [this.style.of(`${naam} ${plain}`, `${plain} ${naam}`, `${naam} ${short}`, `${naam} ${plain}`, `${short} ${naam}`)];
  }

  punten(): Zin[] {
    if (this.spec.punten === undefined) return [];
    const [groen, geel, rood] = (['groen', 'geel', 'rood'] as const).map((kleur) => number(this.spec.punten?.[kleur] ?? 0));
    return [{
      tokens: this.style.of(
        ['punten', 'groen', `${groen},`, 'geel', `${geel}`, 'en', 'rood', `${rood}`],
        ['groen', 'telt', 'voor', `${groen}`, 'punten,', 'geel', 'voor', `${geel}`, 'en', 'rood', 'voor', `${rood}`],
      ),
    }];
  }

  weging(): Zin[] {
    const children = this.spec.regels.map((regel, i): Zin => ({ tokens: this.regel(regel), clauses: true, regel: i }));
    if (children.length === 0 || this.style.rarely(3)) return children;
    return [{ tokens: ['weging'], children }];
  }

  regel(regel: Regel): string[] {
    const doel = regel.doel === undefined ? [] : ['op', this.dimensieNaam(regel.doel)];
    if (regel.soort === 'voorwaarde') {
      const op = list(regel.op.map((d) => this.dimensieNaam(d)), regel.voeg);
      return [regel.minstens, 'op', ...op, 'is', this.style.of('voorwaarde', 'een voorwaarde'), 'voor', regel.voor, ...doel];
    }
    const verb = regel.soort === 'blokkeert' ? this.style.of('blokkeert', 'blokkeren') : this.style.of('leidt tot', 'leiden tot');
    const als = this.conditie(regel.als);
    return [...(this.style.rarely(12) ? parenthesized(als) : als), verb, regel.kleur, ...doel];
  }

  private conditie(conditie: Conditie): string[] {
    switch (conditie.soort) {
      case 'samen':
        return this.join(conditie, (deel) => this.conditie(deel), (deel) => deel.soort === 'samen' ? deel.voeg : undefined);
      case 'kleur':
        return [...list(conditie.kleuren, 'of'), 'op', ...list(conditie.op.map((d) => this.dimensieNaam(d)), conditie.voeg)];
      case 'punten': {
        const amount = number(conditie.minderDan);
        const what = conditie.procent ? [`${amount}%`, 'van de punten'] : [amount, 'punten'];
        return ['minder dan', ...what, ...(conditie.veld === undefined ? [] : ['op', this.veldNaam(conditie.veld)])];
      }
      case 'aantal': {
        const { telling, andere, velden } = conditie;
        const single = 'n' in telling ? telling.n === 1 : telling.soort === 'geen' && this.style.rarely(2);
        const enkele = telling.soort === 'geen' && single && this.style.rarely(2) ? ['enkele'] : [];
        const n = 'n' in telling ? [number(telling.n)] : [];
        const van = velden.length === 0 ? [] : ['van', ...list(velden.map((v) => this.veldNaam(v)), 'en')];
        const noun = single ? 'dimensie' : 'dimensies';
        return [...list(conditie.kleuren, 'of'), 'op', telling.soort, ...enkele, ...n, ...(andere ? ['andere'] : []), noun, ...van];
      }
    }
  }

  /** Parts with their joining word, in parentheses where `en` and `of` would mix. */
  private join<T>(conditie: { voeg: Voeg; delen: T[] }, print: (deel: T) => string[], voegOf: (deel: T) => Voeg | undefined): string[] {
    return conditie.delen.flatMap((deel, i) => {
      const tokens = print(deel);
      const inner = voegOf(deel);
      const needed = inner !== undefined && inner !== conditie.voeg;
      const part = needed || this.style.rarely(10) ? parenthesized(tokens) : tokens;
      return i === 0 ? part : [conditie.voeg, ...part];
    });
  }

  uitzonderingen(): Zin[] {
    const geldt = this.spec.geldtNiet.map((zin): Zin => {
      const voor = [...zin.korpsen.map((k) => at(this.spec.korpsen, k)), ...zin.groepen.map((g) => at(this.spec.groepen, g))];
      const namen = voor.map((one) => this.vary('aliassen' in one ? this.style.of(one.naam, one.naam, ...one.aliassen) : one.naam));
      return { tokens: [...this.genoemd(zin), this.style.of('geldt niet voor', 'gelden niet voor'), ...list(namen, 'en')], clauses: true };
    });
    const weegt = this.spec.weegtNietMee.map((zin): Zin => ({
      tokens: [...this.genoemd(zin), this.style.of('weegt niet mee', 'wegen niet mee')], clauses: true,
    }));
    return this.style.rarely(2) ? [...weegt, ...geldt] : [...geldt, ...weegt];
  }

  private genoemd(zin: Genoemd): string[] {
    return list([...zin.dimensies.map((d) => this.dimensieNaam(d)), ...zin.velden.map((v) => this.veldNaam(v))], 'en');
  }

  dimensieNaam(d: number): string {
    const { naam, veld } = at(this.spec.dimensies, d);
    if (!isUniekeNaam(this.spec, d) && veld !== undefined) return `${this.vary(naam)} van ${this.vary(at(this.spec.velden, veld))}`;
    const namesake = this.spec.velden.some((other) => sleutel(other) === sleutel(naam));
    return namesake ? `dimensie ${this.vary(naam)}` : this.vary(naam);
  }

  private veldNaam(v: number): string {
    const naam = at(this.spec.velden, v);
    const namesake = this.spec.dimensies.some((other) => sleutel(other.naam) === sleutel(naam));
    return namesake ? `aandachtsveld ${this.vary(naam)}` : this.vary(naam);
  }

  /** The name in quotes where it needs them, now and then in another spelling that is equal to it. */
  vary(naam: string): string {
    const upper = naam.toUpperCase();
    const dashed = naam.replace(/(?<=[^\s])-(?=[^\s])/gu, ' – ');
    const spaced = naam.replace(/ /gu, '  ');
    const same = this.style.of(naam, naam, naam, naam, naam, upper, naam, dashed, spaced, naam, naam.normalize('NFD'), naam);
    return isBareName(naam) ? same : `"${same}"`;
  }
}

export function quote(naam: string): string {
  return isBareName(naam) ? naam : `"${naam}"`;
}

export function number(value: number): string {
  return String(value).replace('.', ',');
}

/** `a`, `a en b`, `a, b en c`. */
export function list(items: readonly string[], voeg: Voeg): string[] {
  return items.flatMap((item, i) => {
    if (i === items.length - 1) return [item];
    return i === items.length - 2 ? [item, voeg] : [`${item},`];
  });
}

function parenthesized(tokens: string[]): string[] {
  return tokens.map((token, i) => (i === 0 ? '(' : '') + token + (i === tokens.length - 1 ? ')' : ''));
}

/** Lays sentences out in lines. */
export class Writer {
  readonly lines: string[] = [];
  readonly regels: number[] = [];
  private readonly width: number;

  constructor(private readonly style: Style) {
    this.width = style.of(2, 4, 2, 3);
  }

  blank(): void {
    if (this.lines.length > 0) this.lines.push('');
  }

  write(sentences: Zin[], indent: number): void {
    for (const zin of sentences) {
      this.comment(indent);
      if (zin.regel !== undefined) this.regels[zin.regel] = this.lines.length + 1;
      this.sentence(zin, indent);
      this.write(zin.children ?? [], indent + this.width);
    }
  }

  private comment(indent: number): void {
    const place = ' '.repeat(this.style.of(indent, indent, 0, indent + 2));
    switch (this.style.pick(24)) {
      case 23: this.lines.push(`${place}// rood op niets, "en dit sluit niet`); break;
      case 22: this.lines.push(`${place}/* twee regels:`, `weging */`); break;
      case 21: case 20: this.lines.push(''); break;
    }
  }

  private sentence(zin: Zin, indent: number): void {
    const deeper = ' '.repeat(indent + this.style.of(this.width, this.width, 1, 8));
    const start = ' '.repeat(indent);
    let line = start;
    zin.tokens.forEach((token, i) => {
      const before = zin.tokens[i - 1];
      if (before === undefined) line += token;
      else if (mayBreak(before, token) && this.style.rarely(8)) {
        this.push(line);
        line = deeper + token;
      } else line += ` ${token}`;
    });
    if (zin.clauses === true) line = this.clauses(line, deeper);
    this.push(line);
  }

  private clauses(line: string, deeper: string): string {
    if (this.style.rarely(4)) line += `${this.style.of(' ', '     ')}bron "§2.4.1"`;
    if (this.style.rarely(6)) {
      this.push(line);
      line = `${deeper}motivering "Een afspraak: 100% /* van */ de korpsen"`;
      if (this.style.rarely(2)) {
        this.push(line);
        line = `${deeper}  "en de rest."`;
      }
    }
    if (this.style.rarely(7)) {
      this.push(line);
      line = `${deeper}interpretatie "Zo lezen wij het; rood blokkeert groen."`;
    }
    return line;
  }

  private push(line: string): void {
    this.lines.push(line + this.style.of('', '', '', '', '', '', '', '', '', '  // opmerking', '', '   /* rood */'));
  }
}

/** May the line end between these two? Never before a word that could begin a statement. */
function mayBreak(before: string, after: string): boolean {
  if (/^(blokkeert|blokkeren|leidt tot|leiden tot)$/u.test(after)) return true;
  if (/^\(*(dimensie|aandachtsveld|minder|meer|minstens|hoogstens|precies|alle|geen|van|<|>|=)/u.test(after)) return false;
  return /^(en|of|op)$/u.test(before) || before.endsWith(',');
}
