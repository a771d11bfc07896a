// What should stand where a field is named as if it had a colour?
import { type AstNode, AstUtils } from 'langium';
import type { Herkomst } from '../decision/types.js';
import type { VeldAlsDimensie } from '../diagnostics/veld-als-dimensie.js';
import { opsomming } from '../diagnostics/words.js';
import { type Aandachtsveld, type DimensieLijst, isAandachtsveld, isDimensie, isKleurvoorwaarde } from '../generated/ast.js';
import { writtenName } from '../scoping/declarations.js';
import type { Context } from './context.js';

/** In a condition a count of the field's dimensions; a precondition and an example can only name them. */
export function describeField(lijst: DimensieLijst, veld: Aandachtsveld, kleuren: readonly string[], context: Context): VeldAlsDimensie {
    const kleur = kleuren.join(' of ');
    const condition = lijst.$container;
    const counts = isKleurvoorwaarde(condition) && !isPrecondition(condition);
    const written = nameInSentence(veld, context);
    const tekst = counts ? asCounts(lijst, kleur, context) : asDimensions(lijst, context);
    const plaats = counts && lijst.delen.length > 1 ? context.place(condition) : context.place(lijst);
    const joined = new Set(lijst.voegen.filter((voeg) => voeg !== ',')).size < 2;
    return { veld: written, kleur, waar: counts ? 'telling' : 'dimensies', ...(joined && tekst !== undefined && { door: { plaats, tekst } }) };
}

function isPrecondition(node: AstNode): boolean {
    const rule = AstUtils.getContainerOfType(node, (each): each is AstNode & { gevolg: { soort: string } } => 'gevolg' in each);
    return rule?.gevolg.soort.startsWith('is') ?? false;
}

/** `minstens 1 dimensie van V`; beside other names as a condition of its own, with the same joining word. */
function asCounts(lijst: DimensieLijst, kleur: string, context: Context): string | undefined {
    const count = (veld: Aandachtsveld): string => `minstens 1 dimensie van ${nameInSentence(veld, context)}`;
    const [only] = lijst.delen;
    if (lijst.delen.length === 1) return isAandachtsveld(only?.ref) ? count(only.ref) : undefined;
    const voeg = lijst.voegen.at(-1) as string;
    if (voeg === ',') return undefined;
    const places = context.placesOf(lijst, 'delen');
    const names = lijst.delen.flatMap(({ ref }, i) => (isDimensie(ref) ? [context.textAt(lijst, places[i] as Herkomst)] : []));
    const parts = [...(names.length > 0 ? [opsomming(names, voeg as 'en' | 'of')] : []), ...lijst.delen.flatMap(({ ref }) => (isAandachtsveld(ref) ? [count(ref)] : []))];
    const text = parts.map((part) => `${kleur} op ${part}`).join(` ${voeg} `);
    const whole = lijst.$container?.$container as AstNode & { delen?: readonly AstNode[] };
    return (whole.delen?.length ?? 1) > 1 ? `(${text})` : text;
}

/** All dimensions of the field by name, each once; a list with `of` cannot hold them. */
function asDimensions(lijst: DimensieLijst, context: Context): string | undefined {
    if (lijst.voegen.includes('of')) return undefined;
    const names = lijst.delen.flatMap(({ ref }) => (isAandachtsveld(ref) ? ref.zinnen.filter(isDimensie) : isDimensie(ref) ? [ref] : [])).map((node) => nameInSentence(node, context));
    return names.length > 0 ? opsomming([...new Set(names)], 'en') : undefined;
}

/** A name as it is written in a sentence, with its place where that is needed. */
function nameInSentence(node: Parameters<typeof writtenName>[0]['node'], context: Context): string {
    const declaratie = context.declaraties.all.find((each) => each.node === node);
    const isUnique = declaratie !== undefined && context.declaraties.find(node.name).length === 1;
    return declaratie ? writtenName(declaratie, !isUnique) : node.name;
}
