// How is a comparison written as JSON? The keys are a promise to other programs; counts are texts, for they can be of any size.
import type { Editievergelijking, Verklaarde, Zinsoorzaak } from '../compare/editions.js';
import type { Herziening } from '../compare/judgements.js';
import type { Betekenis } from '../compare/meaning.js';
import type { Zinplek, Zinsverschil } from '../compare/types.js';
import type { Score, Waarde } from '../decision/types.js';
import type { Bestandsspoor, Recept, Toon } from './score-json.js';
import { writeScores } from './score-table.js';
import { regionText } from './value-text.js';

type Telbaar = Pick<Betekenis, 'verhouding' | 'combinaties' | 'strenger' | 'soepeler'> & { readonly overgangen: readonly { readonly van: Score; readonly naar: Score; readonly aantal: bigint }[] };

export function diffJson(vergelijking: Editievergelijking, recept: Recept & { readonly oud: Recept['norm'] | Bestandsspoor }, toon: Toon): object {
    const { zinnen, weging, normen, korpsen, hernoemd } = vergelijking;
    const of = (soort: Zinsverschil['soort']): object[] => zinnen.filter((zin) => zin.soort === soort).map((zin) => differenceJson(zin, toon));
    const causes = ({ wijzigingen, kleinste }: Zinsoorzaak): object => ({ zinnen: wijzigingen.map((zin) => differenceJson(zin, toon)), ...(!kleinste && { kleinste }) });
    const explained = (betekenis: Verklaarde): object => ({
        ...meaningJson(betekenis),
        getuigen: betekenis.overgangen.map(({ van, naar, getuige, oorzaak }) => ({ van, naar, scores: Object.fromEntries(getuige), ...causes(oorzaak) })),
    });
    const names = [...new Set([...normen.map(({ dimensie }) => dimensie), ...(weging?.dimensies.keys() ?? [])])];
    return {
        ...recept,
        zinnen: { nieuw: of('nieuw'), vervallen: of('vervallen'), gewijzigd: of('gewijzigd'), verplaatst: of('verplaatst'), gelijkwaardig: of('gelijkwaardig') },
        hernoemd: { dimensies: changedNames(hernoemd.dimensies), indicatoren: changedNames(hernoemd.indicatoren) },
        betekenis: weging ? explained(weging.eindscore) : null,
        groepen: weging?.soorten.map(({ korpsen: names, betekenis }) => ({
            korpsen: names, ...meaningJson(betekenis), getuigen: betekenis.overgangen.map(({ van, naar, getuige }) => ({ van, naar, scores: Object.fromEntries(getuige) })),
        })) ?? [],
        dimensies: names.map((dimensie) => {
            const norm = normen.find((each) => each.dimensie === dimensie);
            const ceilings = weging?.dimensies.get(dimensie);
            return {
                dimensie,
                ...(norm && {
                    norm: {
                        heeft: norm.heeft,
                        ...(norm.verschil && {
                            ...meaningJson(norm.verschil),
                            getuigen: norm.verschil.overgangen.map(({ van, naar, gebieden, getuige, oorzaak }) => ({
                                van, naar, waarden: Object.fromEntries(getuige), gebieden: gebieden.map((gebied) => regionText(gebied, norm.indicatoren, 'nl')), ...causes(oorzaak),
                            })),
                        }),
                    },
                }),
                ...(ceilings && { plafonds: explained(ceilings) }),
            };
        }),
        korpsen: korpsen?.gewijzigd.map(({ korps, van, naar, door, oorzaak, oordelen, oudeGegevensNieuweNorm, nieuweGegevensOudeNorm }) => ({
            korps, van: writeScores(van), naar: writeScores(naar), door,
            oudeGegevensNieuweNorm: writeScores(oudeGegevensNieuweNorm), nieuweGegevensOudeNorm: writeScores(nieuweGegevensOudeNorm),
            oorzaak: oorzaak.wijzigingen.map((zin) => differenceJson(zin, toon)),
            oordelen: oordelen.map((each) => ({ dimensie: each.dimensie, van: writeScores(each.van), naar: writeScores(each.naar) })),
        })) ?? [],
        ...(korpsen && { vergeleken: korpsen.aantal, alleenOud: korpsen.alleenOud, alleenNieuw: korpsen.alleenNieuw }),
    };
}

export function revisionJson({ korpsen, aantal, alleenOud, alleenNieuw }: Herziening, recept: object): object {
    return {
        ...recept,
        vergeleken: aantal, alleenOud, alleenNieuw,
        korpsen: korpsen.map(({ korps, cellen, van, naar }) => ({
            korps, van: writeScores(van), naar: writeScores(naar),
            cellen: cellen.map((cel) => ({
                naam: cel.naam, ...(cel.van !== undefined && { van: written(cel.van) }), ...(cel.naar !== undefined && { naar: written(cel.naar) }), ...cel.toelichting,
            })),
        })),
    };
}

const written = (value: readonly Score[] | Waarde): Waarde => (typeof value === 'object' ? writeScores(value) : value);

const changedNames = (names: ReadonlyMap<string, string>): object => Object.fromEntries([...names].filter(([van, naar]) => van !== naar));

const meaningJson = ({ verhouding, combinaties, strenger, soepeler, overgangen }: Telbaar): object => ({
    verhouding, combinaties: String(combinaties), strenger: String(strenger), soepeler: String(soepeler),
    overgangen: Object.fromEntries(overgangen.map(({ van, naar, aantal }) => [`${van}>${naar}`, String(aantal)])),
});

function differenceJson({ soort, oud, nieuw, weegt, clausules }: Zinsverschil, toon: Toon): object {
    const side = ({ tekst, herkomst, onder }: Zinplek): object => ({ zin: tekst, bestand: toon(herkomst.bestand), regel: herkomst.regel, ...(onder !== undefined && { onder }) });
    return {
        wijziging: soort, soort: (nieuw ?? oud)?.soort, weegt,
        ...(oud && { oud: side(oud) }), ...(nieuw && { nieuw: side(nieuw) }),
        ...(clausules.length > 0 && { clausules }),
    };
}
