// How do the units of the new police do (§4): their table, their corps, and what holds their end score down?
import type { Rapport } from '../../../language/index.js';
import { html, type Html } from '../html.js';
import { ceiling, chip, type Context, namedList } from './parts.js';
import { scoreGrid } from './scores.js';

export function unitsPart({ tabel, verklaringen }: NonNullable<Rapport['eenheden']>, context: Context): Html {
    const { texts } = context;
    return html`${scoreGrid(tabel, context)}
${verklaringen.map(({ rij, redenen }) => {
        const members = tabel.norm.eenheden.find(({ naam }) => naam === rij.korps);
        // What decides; the rest is to be seen in the table.
        const onEnd = redenen.filter(({ geldend: { plafond } }) => plafond.doel === 'eindscore' && rij.eindscore.includes(plafond.hoogstens));
        return html`<div class="eenheid" id="${context.anchor(rij.korps)}"><h3>${rij.korps} ${chip(rij.eindscore, texts)}</h3>
<p>${namedList(members?.leden ?? [], context)}. <span class="bron">${members?.zin.bron}</span></p>
${onEnd.length > 0 && html`<ul class="plafonds">${onEnd.map((reden) => ceiling(reden, rij, tabel, context))}</ul>`}</div>
`;
    })}`;
}
