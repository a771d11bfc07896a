// What does an example give and expect?
import * as ast from '../generated/ast.js';
import { readIndicator, readWaarde } from './comparisons.js';
import { readColours, readDimensies, readRegeltekst } from './conditions.js';
import type { Context } from './context.js';
import { readJoin } from './lists.js';
import { reportMisfit } from './misfits.js';
import type { Voorbeeld } from './types.js';

export function readVoorbeeld(zin: ast.Voorbeeld, context: Context): Voorbeeld {
    const scores: Voorbeeld['scores'][number][] = [];
    const waarden: Voorbeeld['waarden'][number][] = [];
    const verwacht: Voorbeeld['verwacht'][number][] = [];
    for (const child of zin.zinnen) {
        if (!context.usable(child)) continue;
        if (ast.isVoorbeeldScore(child)) {
            const kleuren = readColours(child.kleuren, child, context);
            const { lijst } = child;
            const joined = !lijst || readJoin(lijst.voegen, { node: lijst, items: 'delen', aantal: lijst.delen.length, alleen: 'en' }, context) !== undefined;
            const dimensies = lijst ? readDimensies(lijst, kleuren, context) : 'overige';
            if (dimensies && joined) scores.push({ kleuren, dimensies, herkomst: context.place(child) });
        } else if (ast.isVoorbeeldWaarde(child)) {
            const node = child.indicator.ref as ast.Indicator;
            const { naam, type } = readIndicator(node, context);
            const waarde = readWaarde(child.waarde, type, '=');
            if (typeof waarde === 'object') reportMisfit(child, child.waarde, { naam, type }, waarde.reden, context);
            else waarden.push({ indicator: naam, waarde, herkomst: context.place(child) });
        } else if (ast.isVerwacht(child)) {
            const doel = child.doel?.ref;
            const want = child.want && readRegeltekst(child.want, context);
            verwacht.push({
                kleuren: readColours(child.kleuren, child, context),
                ...(doel && { doel: context.nameOf(doel) }),
                ...(want && { want }),
                zin: context.sentence(child),
            });
        }
    }
    return { titel: zin.titel, zin: context.sentence(zin), scores, waarden, verwacht };
}
