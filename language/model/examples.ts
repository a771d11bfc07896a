// What does an example give and expect, and what must the data give?
import type { Score } from '../decision/types.js';
import * as ast from '../generated/ast.js';
import { dubbelzinnigeNaam, onbekendeNaam, vergelijkingPastNiet } from '../diagnostics/index.js';
import { nameKey } from '../names.js';
import { readReference, splitGroup } from '../scoping/norm-linker.js';
import { readIndicator, readWaarde } from './comparisons.js';
import { readColours, readDimensies, readJoin, readRegeltekst } from './conditions.js';
import type { Context } from './context.js';
import { readNumber } from './numbers.js';
import { clauseText } from './places.js';
import type { Verwachting, Voorbeeld } from './types.js';

export function readVoorbeeld(zin: ast.Voorbeeld, context: Context): Voorbeeld {
    const scores: Voorbeeld['scores'][number][] = [];
    const waarden: Voorbeeld['waarden'][number][] = [];
    const verwacht: Voorbeeld['verwacht'][number][] = [];
    for (const child of zin.zinnen) {
        if (!context.usable(child)) continue;
        if (ast.isVoorbeeldScore(child)) {
            const kleuren = readColours(child.kleuren, child, context);
            const joined = child.overige || readJoin(child.lijst?.voegen ?? [], child, context) !== undefined;
            const dimensies = child.overige ? 'overige' : readDimensies(child.lijst as ast.DimensieLijst, kleuren, context);
            if (dimensies && joined) scores.push({ kleuren, dimensies, herkomst: context.place(child) });
        } else if (ast.isVoorbeeldWaarde(child)) {
            const node = child.indicator.ref as ast.Indicator;
            const { naam, type } = readIndicator(node, context);
            const waarde = readWaarde(child.waarde, type, '=');
            if (typeof waarde === 'object') context.report(vergelijkingPastNiet, context.place(child.waarde), { indicator: naam, reden: waarde.reden });
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

export function readVerwachting(zin: ast.VerwachtGegevens, context: Context): Verwachting | undefined {
    const groep = groupOf(zin, context);
    if (groep === null) return undefined;
    const dimensie = zin.dimensie?.ref;
    const wijktAf = clauseText(zin, 'wijkt af omdat');
    return {
        keren: zin.keren.map(({ aantal, kleur }) => ({ aantal: readNumber(aantal), kleur: kleur as Score })),
        ...(dimensie && { dimensie: context.nameOf(dimensie) }),
        ...(groep && { korpsen: { naam: groep.name, leden: ast.isKorps(groep) ? [groep.name] : groep.leden.flatMap(({ ref }) => (ref ? [ref.name] : [])) } }),
        ...(wijktAf !== undefined && { wijktAf }),
        zin: context.sentence(zin),
    };
}

/** The part of the corps that is meant; undefined for all, null when the group is not known. */
function groupOf(zin: ast.VerwachtGegevens, context: Context): ast.Korpsverzameling | undefined | null {
    if (zin.groep) return zin.groep.ref ?? null;
    const dimensie = zin.dimensie?.ref;
    if (!dimensie) return undefined;
    const { naam } = readReference(zin.dimensie?.$refText as string);
    const own = [dimensie.name, context.nameOf(dimensie)].map(nameKey);
    const qualified = ast.isAandachtsveld(dimensie.$container) ? nameKey(`${dimensie.name} van ${dimensie.$container.name}`) : '';
    if (own.includes(nameKey(naam)) || nameKey(naam) === qualified) return undefined;
    const split = splitGroup(naam);
    const found = split ? context.groupsNamed(split.groep) : [];
    const at = context.placeOfProperty(zin, 'dimensie');
    if (found.length === 1) return found[0];
    if (found.length === 0) context.report(onbekendeNaam, at, { naam: split?.groep ?? naam, wat: 'korps, groep of eenheid', bedoeld: [] });
    else context.report(dubbelzinnigeNaam, at, { naam: split?.groep ?? naam, keuzes: found.map((node) => `${node.$type.toLowerCase()} ${node.name}`) });
    return null;
}
