// Does everything that was in the edition before live on as one thing? Two that say `voorheen` of the same do not.
import type { LangiumDocument } from 'langium';
import { zelfdeVoorheen } from '../diagnostics/index.js';
import { type Clausule, isAandachtsveld, isDimensie, isIndicator, isNormRegel, isWeegregel, type Norm, type Zin } from '../generated/ast.js';
import { nameKey } from '../names.js';
import type { Context } from './context.js';

/** Dimensions of the norm, indicators of one dimension, or sentences: among these a former name or text is one. */
type Among = readonly Zin[];

export function checkFormers(documents: readonly LangiumDocument[], context: Context): void {
    // Without the word there is no such clause, and few norms have it.
    if (!documents.some(({ textDocument }) => textDocument.getText().includes('voorheen'))) return;
    const all = documents.flatMap((document) => sentencesOf((document.parseResult.value as Norm).zinnen)).filter((zin) => !zin.gebroken);
    const dimensies = all.filter(isDimensie);
    checkAmong(dimensies, context);
    for (const { zinnen } of dimensies) {
        checkAmong(zinnen.filter((zin) => isIndicator(zin) && !zin.gebroken), context);
        checkAmong(zinnen.filter((zin) => isNormRegel(zin) && !zin.gebroken), context);
    }
    checkAmong(all.filter(isWeegregel), context);
}

function sentencesOf(zinnen: readonly Zin[], found: Zin[] = []): Zin[] {
    for (const zin of zinnen) {
        found.push(zin);
        sentencesOf(zin.zinnen, found);
    }
    return found;
}

interface Claim {
    readonly zin: Zin;
    readonly clausule: Clausule;
}

function checkAmong(among: Among, context: Context): void {
    const claims = new Map<string, Claim[]>();
    const changed = new Set<Zin>();
    for (const zin of among) {
        for (const clausule of zin.clausules) {
            if (clausule.soort !== 'voorheen' || clausule.gebroken) continue;
            const key = formerKey(zin, formerOf(clausule));
            claims.set(key, [...(claims.get(key) ?? []), { zin, clausule }]);
            changed.add(zin);
        }
    }
    if (claims.size === 0) return;
    const unchanged = new Map(among.flatMap((zin) => (changed.has(zin) ? [] : ownKeys(zin, context).map((key) => [key, zin] as const))));
    for (const [key, found] of claims) {
        const still = unchanged.get(key);
        for (const claim of found) {
            const other = still ?? found.find(({ zin }) => zin !== claim.zin)?.zin;
            if (other) report(claim, other, other === still, context);
        }
    }
}

function report({ zin, clausule }: Claim, other: Zin, bestaat: boolean, context: Context): void {
    const wat = isDimensie(zin) || isIndicator(zin) ? zin.$type : 'zin';
    context.report(zelfdeVoorheen, context.place(clausule), {
        wat, oud: formerOf(clausule), elders: context.elders(clausule, context.place(other)), bestaat, weg: [{ plaats: context.whole(clausule), tekst: '' }],
    });
}

const formerOf = ({ naam, tekst }: Clausule): string => naam ?? (tekst as string);

/** A bare name is that of its own field: namesakes of two fields can both have had it. */
function formerKey(zin: Zin, former: string): string {
    const veld = isDimensie(zin) && isAandachtsveld(zin.$container) ? zin.$container.name : undefined;
    return nameKey(veld === undefined || / van /.test(former) ? former : `${former} van ${veld}`);
}

/** What something that says no `voorheen` was before: what it is. */
function ownKeys(zin: Zin, context: Context): string[] {
    if (isDimensie(zin)) return [formerKey(zin, zin.name), ...(isAandachtsveld(zin.$container) ? [nameKey(`${zin.name} van ${zin.$container.name}`)] : [])];
    return [nameKey(isIndicator(zin) ? zin.name : context.sentence(zin).tekst)];
}
