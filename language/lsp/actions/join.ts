// How do sentences with the same consequence become one?
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { type Gevolg, isKleurvoorwaarde, isWeegregel, type Weegregel, type Zin } from '../../generated/ast.js';
import { wholeOf } from '../../model/places.js';
import { endOf } from '../places.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { opsomming } from '../../diagnostics/words.js';
import { say } from '../texts.js';
import { editOf, indentAt, type Stuk } from './edits.js';
import { countsOthers, isPrecondition, isSound, isWanted, touched } from './subjects.js';

export function joinActions({ taal }: Workspace, snapshot: Snapshot, params: CodeActionParams): CodeAction[] {
    const chosen = touched(snapshot, params).filter(isWeegregel);
    const [first] = chosen;
    const next = first && chosen.length === 1 ? neighbour(first) : undefined;
    const rules = next ? [...chosen, next] : chosen;
    if (!first || rules.length < 2 || !rules.every((rule) => isSound(rule, snapshot)) || !rules.every((rule, i) => i === 0 || neighbour(rules[i - 1] as Weegregel) === rule)) return [];
    const condition = rules.every((rule) => sameConsequence(rule.gevolg, first.gevolg)) ? joined(rules) : undefined;
    const edits = condition === undefined ? undefined : editsFor(rules, condition, snapshot.document.textDocument.getText());
    if (!edits) return [];
    const title = next ? say(taal, 'Voeg samen met de volgende zin', 'Join with the next sentence') : say(taal, `Voeg ${rules.length} zinnen samen`, `Join ${rules.length} sentences`);
    const wanted = rules.some((rule) => isWanted(rule, snapshot));
    return [{
        title, kind: CodeActionKind.RefactorRewrite,
        ...(wanted ? { disabled: { reason: say(taal, 'een voorbeeld noemt een van deze zinnen achter want', 'an example names one of these sentences behind want') } } : { edit: editOf(snapshot.document, edits) }),
    }];
}

function neighbour(zin: Zin): Weegregel | undefined {
    const siblings = (zin.$container as { readonly zinnen?: readonly Zin[] } | undefined)?.zinnen ?? [];
    const next = siblings[siblings.indexOf(zin) + 1];
    if (!isWeegregel(next) || next.gebroken) return undefined;
    // A blank line or a comment between them sets them apart.
    const between = zin.$cstNode?.root.fullText.slice(endOf(zin)?.end ?? 0, next.$cstNode?.offset ?? 0) ?? '';
    return /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(between) ? next : undefined;
}

const sameConsequence = (a: Gevolg, b: Gevolg): boolean => kindOf(a) === kindOf(b) && a.kleur === b.kleur && a.doel?.ref === b.doel?.ref;
const kindOf = ({ soort }: Gevolg): string => (soort.startsWith('lei') ? 'leidt' : soort.startsWith('is') ? 'is' : 'blokkeert');

/** The condition that holds when one of theirs does; for preconditions the list of which all must do. */
function joined(rules: readonly Weegregel[]): string | undefined {
    if (rules.some(({ voorwaarde }) => countsOthers(voorwaarde))) return undefined;
    const [first] = rules as [Weegregel];
    const word = isPrecondition(first) ? 'en' : 'of';
    const lists = rules.map(({ voorwaarde: { delen } }) => (delen.length === 1 && isKleurvoorwaarde(delen[0]) && delen[0].lijst ? { kleuren: delen[0].kleuren.join(' of '), lijst: delen[0].lijst } : undefined));
    const [list] = lists;
    const oneList = list && lists.every((each) => each?.kleuren === list.kleuren && each.lijst.voegen.every((voeg) => voeg === ',' || voeg === word));
    if (oneList) {
        const names = lists.flatMap((each) => each?.lijst.delen.map(({ $refNode }) => ($refNode?.text ?? '').replace(/\s+/g, ' ')) ?? []);
        return new Set(names).size === names.length ? `${list.kleuren} op ${opsomming(names, word)}` : undefined;
    }
    if (isPrecondition(first)) return undefined;
    return rules.map(({ voorwaarde }) => {
        const text = (voorwaarde.$cstNode?.text ?? '').replace(/\s+/g, ' ');
        return voorwaarde.voegen.includes('en') ? `(${text})` : text;
    }).join(' of ');
}

/** The first becomes the whole; of the others only what they say more stays, under it. */
function editsFor(rules: readonly Weegregel[], condition: string, text: string): Stuk[] | undefined {
    const [first, ...others] = rules as [Weegregel, ...Weegregel[]];
    const at = first.voorwaarde.$cstNode;
    const end = endOf(first)?.end;
    if (!at || end === undefined) return undefined;
    const said = new Set(first.clausules.map(clauseText));
    const more = others.flatMap(({ clausules }) => clausules).map(clauseText).filter((clause) => !said.has(clause) && said.add(clause));
    const indent = `${indentAt(text, first.$cstNode?.offset ?? 0)}  `;
    const gone = others.map((rule): Stuk => {
        const { begin, eind } = wholeOf(rule, '');
        return { begin, eind, tekst: '' };
    });
    return [{ begin: at.offset, eind: at.end, tekst: condition }, ...(more.length > 0 ? [{ begin: end, eind: end, tekst: more.map((clause) => `\n${indent}${clause}`).join('') }] : []), ...gone];
}

const clauseText = ({ $cstNode }: Zin): string => ($cstNode?.text ?? '').replace(/\s+/g, ' ');
