// Which diagnostics are there, each with its help page? In the order of their codes.
import type { Diagnose, Ernst, Hulp } from './define.js';
import * as alleenGeteld from './alleen-geteld.js';
import * as andereDanWat from './andere-dan-wat.js';
import * as andersNooit from './anders-nooit.js';
import * as blancoTeltAl from './blanco-telt-al.js';
import * as clausuleHoortNiet from './clausule-hoort-niet.js';
import * as dimensieVerandertNiets from './dimensie-verandert-niets.js';
import * as dimensieZonderGevolg from './dimensie-zonder-gevolg.js';
import * as dubbeleNaam from './dubbele-naam.js';
import * as dubbeleZin from './dubbele-zin.js';
import * as dubbelzinnigeNaam from './dubbelzinnige-naam.js';
import * as eindscoreOnhaalbaar from './eindscore-onhaalbaar.js';
import * as openVraag from './open-vraag.js';
import * as ontbrekendeAntwoorden from './ontbrekende-antwoorden.js';
import * as antwoordZonderVraag from './antwoord-zonder-vraag.js';
import * as bladOvergeslagen from './blad-overgeslagen.js';
import * as verwachtingKloptNiet from './verwachting-klopt-niet.js';
import * as bekendeAfwijking from './bekende-afwijking.js';
import * as gatInNorm from './gat-in-norm.js';
import * as gebrokenZin from './gebroken-zin.js';
import * as geenPunten from './geen-punten.js';
import * as geldtTochNiet from './geldt-toch-niet.js';
import * as gemengdeVoegwoorden from './gemengde-voegwoorden.js';
import * as gereserveerdeNaam from './gereserveerde-naam.js';
import * as korpsInTweeEenheden from './korps-in-twee-eenheden.js';
import * as kringVanBestanden from './kring-van-bestanden.js';
import * as kringVanRegels from './kring-van-regels.js';
import * as naamBegintMetSleutelwoord from './naam-begint-met-sleutelwoord.js';
import * as nietMonotoon from './niet-monotoon.js';
import * as nietPreciesTeTellen from './niet-precies-te-tellen.js';
import * as normGeeftGeenKleur from './norm-geeft-geen-kleur.js';
import * as normregelGeldtNooit from './normregel-geldt-nooit.js';
import * as normregelZonderGevolg from './normregel-zonder-gevolg.js';
import * as onbekendBegin from './onbekend-begin.js';
import * as onbekendKorps from './onbekend-korps.js';
import * as onbekendeKolom from './onbekende-kolom.js';
import * as onbekendeNaam from './onbekende-naam.js';
import * as onduidelijkeLijst from './onduidelijke-lijst.js';
import * as ongebruikteIndicator from './ongebruikte-indicator.js';
import * as onleesbareCel from './onleesbare-cel.js';
import * as onleesbareGegevens from './onleesbare-gegevens.js';
import * as onleesbareNorm from './onleesbare-norm.js';
import * as onmogelijkAantal from './onmogelijk-aantal.js';
import * as onmogelijkBereik from './onmogelijk-bereik.js';
import * as onmogelijkeGrens from './onmogelijke-grens.js';
import * as onmogelijkeKleur from './onmogelijke-kleur.js';
import * as ontbrekendBestand from './ontbrekend-bestand.js';
import * as ontbrekendKorps from './ontbrekend-korps.js';
import * as ontbrekendWoord from './ontbrekend-woord.js';
import * as oordeelWijktAf from './oordeel-wijkt-af.js';
import * as openTekst from './open-tekst.js';
import * as overlapInNorm from './overlap-in-norm.js';
import * as puntInGetal from './punt-in-getal.js';
import * as regelGeldtNooit from './regel-geldt-nooit.js';
import * as regelHoortBijZin from './regel-hoort-bij-zin.js';
import * as regelZonderGevolg from './regel-zonder-gevolg.js';
import * as teDiep from './te-diep.js';
import * as teGroot from './te-groot.js';
import * as tegenstrijdigeGegevens from './tegenstrijdige-gegevens.js';
import * as tweeKeerGenoemd from './twee-keer-genoemd.js';
import * as veldAlsDimensie from './veld-als-dimensie.js';
import * as vergelijkingPastNiet from './vergelijking-past-niet.js';
import * as verkeerdePlaats from './verkeerde-plaats.js';
import * as vormVanVoorwaarde from './vorm-van-voorwaarde.js';
import * as vreemdTekenInNaam from './vreemd-teken-in-naam.js';
import * as vreemdTeken from './vreemd-teken.js';
import * as weegtNietMee from './weegt-niet-mee.js';
import * as woordTeVeel from './woord-te-veel.js';
import * as zelfdeRegel from './zelfde-regel.js';
import * as zelfdeTitel from './zelfde-titel.js';
import * as zelfdeVoorheen from './zelfde-voorheen.js';
import * as zonderAanhalingstekens from './zonder-aanhalingstekens.js';

/** What is told of a diagnostic apart from any message of it. */
export interface Bladzijde {
    readonly code: string;
    readonly ernst: Ernst;
    readonly naam: string;
    readonly hulp: Hulp;
}

const bladzijde = (naam: string, { code, ernst }: Pick<Diagnose<never>, 'code' | 'ernst'>, hulp: Hulp): Bladzijde => ({ code, ernst, naam, hulp });

/** `naam`: the name of its file, as it is called in listings for machines. */
export const ALLE_DIAGNOSES: readonly Bladzijde[] = [
    bladzijde('gebroken-zin', gebrokenZin.gebrokenZin, gebrokenZin.hulp),
    bladzijde('onbekend-begin', onbekendBegin.onbekendBegin, onbekendBegin.hulp),
    bladzijde('verkeerde-plaats', verkeerdePlaats.verkeerdePlaats, verkeerdePlaats.hulp),
    bladzijde('open-tekst', openTekst.openTekst, openTekst.hulp),
    bladzijde('te-diep', teDiep.teDiep, teDiep.hulp),
    bladzijde('punt-in-getal', puntInGetal.puntInGetal, puntInGetal.hulp),
    bladzijde('ontbrekend-woord', ontbrekendWoord.ontbrekendWoord, ontbrekendWoord.hulp),
    bladzijde('woord-te-veel', woordTeVeel.woordTeVeel, woordTeVeel.hulp),
    bladzijde('naam-begint-met-sleutelwoord', naamBegintMetSleutelwoord.naamBegintMetSleutelwoord, naamBegintMetSleutelwoord.hulp),
    bladzijde('zonder-aanhalingstekens', zonderAanhalingstekens.zonderAanhalingstekens, zonderAanhalingstekens.hulp),
    bladzijde('vreemd-teken', vreemdTeken.vreemdTeken, vreemdTeken.hulp),
    bladzijde('regel-hoort-bij-zin', regelHoortBijZin.regelHoortBijZin, regelHoortBijZin.hulp),
    bladzijde('onbekende-naam', onbekendeNaam.onbekendeNaam, onbekendeNaam.hulp),
    bladzijde('dubbelzinnige-naam', dubbelzinnigeNaam.dubbelzinnigeNaam, dubbelzinnigeNaam.hulp),
    bladzijde('dubbele-naam', dubbeleNaam.dubbeleNaam, dubbeleNaam.hulp),
    bladzijde('gereserveerde-naam', gereserveerdeNaam.gereserveerdeNaam, gereserveerdeNaam.hulp),
    bladzijde('ontbrekend-bestand', ontbrekendBestand.ontbrekendBestand, ontbrekendBestand.hulp),
    bladzijde('kring-van-bestanden', kringVanBestanden.kringVanBestanden, kringVanBestanden.hulp),
    bladzijde('vreemd-teken-in-naam', vreemdTekenInNaam.vreemdTekenInNaam, vreemdTekenInNaam.hulp),
    bladzijde('onleesbare-norm', onleesbareNorm.onleesbareNorm, onleesbareNorm.hulp),
    bladzijde('zelfde-voorheen', zelfdeVoorheen.zelfdeVoorheen, zelfdeVoorheen.hulp),
    bladzijde('onmogelijke-kleur', onmogelijkeKleur.onmogelijkeKleur, onmogelijkeKleur.hulp),
    bladzijde('gemengde-voegwoorden', gemengdeVoegwoorden.gemengdeVoegwoorden, gemengdeVoegwoorden.hulp),
    bladzijde('onduidelijke-lijst', onduidelijkeLijst.onduidelijkeLijst, onduidelijkeLijst.hulp),
    bladzijde('twee-keer-genoemd', tweeKeerGenoemd.tweeKeerGenoemd, tweeKeerGenoemd.hulp),
    bladzijde('onmogelijk-aantal', onmogelijkAantal.onmogelijkAantal, onmogelijkAantal.hulp),
    bladzijde('andere-dan-wat', andereDanWat.andereDanWat, andereDanWat.hulp),
    bladzijde('veld-als-dimensie', veldAlsDimensie.veldAlsDimensie, veldAlsDimensie.hulp),
    bladzijde('vorm-van-voorwaarde', vormVanVoorwaarde.vormVanVoorwaarde, vormVanVoorwaarde.hulp),
    bladzijde('kring-van-regels', kringVanRegels.kringVanRegels, kringVanRegels.hulp),
    bladzijde('weegt-niet-mee', weegtNietMee.weegtNietMee, weegtNietMee.hulp),
    bladzijde('blanco-telt-al', blancoTeltAl.blancoTeltAl, blancoTeltAl.hulp),
    bladzijde('geen-punten', geenPunten.geenPunten, geenPunten.hulp),
    bladzijde('vergelijking-past-niet', vergelijkingPastNiet.vergelijkingPastNiet, vergelijkingPastNiet.hulp),
    bladzijde('clausule-hoort-niet', clausuleHoortNiet.clausuleHoortNiet, clausuleHoortNiet.hulp),
    bladzijde('dubbele-zin', dubbeleZin.dubbeleZin, dubbeleZin.hulp),
    bladzijde('onmogelijk-bereik', onmogelijkBereik.onmogelijkBereik, onmogelijkBereik.hulp),
    bladzijde('korps-in-twee-eenheden', korpsInTweeEenheden.korpsInTweeEenheden, korpsInTweeEenheden.hulp),
    bladzijde('zelfde-titel', zelfdeTitel.zelfdeTitel, zelfdeTitel.hulp),
    bladzijde('ongebruikte-indicator', ongebruikteIndicator.ongebruikteIndicator, ongebruikteIndicator.hulp),
    bladzijde('dimensie-zonder-gevolg', dimensieZonderGevolg.dimensieZonderGevolg, dimensieZonderGevolg.hulp),
    bladzijde('onmogelijke-grens', onmogelijkeGrens.onmogelijkeGrens, onmogelijkeGrens.hulp),
    bladzijde('niet-precies-te-tellen', nietPreciesTeTellen.nietPreciesTeTellen, nietPreciesTeTellen.hulp),
    bladzijde('onbekende-kolom', onbekendeKolom.onbekendeKolom, onbekendeKolom.hulp),
    bladzijde('onbekend-korps', onbekendKorps.onbekendKorps, onbekendKorps.hulp),
    bladzijde('onleesbare-cel', onleesbareCel.onleesbareCel, onleesbareCel.hulp),
    bladzijde('tegenstrijdige-gegevens', tegenstrijdigeGegevens.tegenstrijdigeGegevens, tegenstrijdigeGegevens.hulp),
    bladzijde('onleesbare-gegevens', onleesbareGegevens.onleesbareGegevens, onleesbareGegevens.hulp),
    bladzijde('geldt-toch-niet', geldtTochNiet.geldtTochNiet, geldtTochNiet.hulp),
    bladzijde('ontbrekend-korps', ontbrekendKorps.ontbrekendKorps, ontbrekendKorps.hulp),
    bladzijde('norm-geeft-geen-kleur', normGeeftGeenKleur.normGeeftGeenKleur, normGeeftGeenKleur.hulp),
    bladzijde('oordeel-wijkt-af', oordeelWijktAf.oordeelWijktAf, oordeelWijktAf.hulp),
    bladzijde('open-vraag', openVraag.openVraag, openVraag.hulp),
    bladzijde('ontbrekende-antwoorden', ontbrekendeAntwoorden.ontbrekendeAntwoorden, ontbrekendeAntwoorden.hulp),
    bladzijde('antwoord-zonder-vraag', antwoordZonderVraag.antwoordZonderVraag, antwoordZonderVraag.hulp),
    bladzijde('blad-overgeslagen', bladOvergeslagen.bladOvergeslagen, bladOvergeslagen.hulp),
    bladzijde('verwachting-klopt-niet', verwachtingKloptNiet.verwachtingKloptNiet, verwachtingKloptNiet.hulp),
    bladzijde('bekende-afwijking', bekendeAfwijking.bekendeAfwijking, bekendeAfwijking.hulp),
    bladzijde('gat-in-norm', gatInNorm.gatInNorm, gatInNorm.hulp),
    bladzijde('overlap-in-norm', overlapInNorm.overlapInNorm, overlapInNorm.hulp),
    bladzijde('normregel-geldt-nooit', normregelGeldtNooit.normregelGeldtNooit, normregelGeldtNooit.hulp),
    bladzijde('anders-nooit', andersNooit.andersNooit, andersNooit.hulp),
    bladzijde('normregel-zonder-gevolg', normregelZonderGevolg.normregelZonderGevolg, normregelZonderGevolg.hulp),
    bladzijde('regel-geldt-nooit', regelGeldtNooit.regelGeldtNooit, regelGeldtNooit.hulp),
    bladzijde('regel-zonder-gevolg', regelZonderGevolg.regelZonderGevolg, regelZonderGevolg.hulp),
    bladzijde('zelfde-regel', zelfdeRegel.zelfdeRegel, zelfdeRegel.hulp),
    bladzijde('eindscore-onhaalbaar', eindscoreOnhaalbaar.eindscoreOnhaalbaar, eindscoreOnhaalbaar.hulp),
    bladzijde('dimensie-verandert-niets', dimensieVerandertNiets.dimensieVerandertNiets, dimensieVerandertNiets.hulp),
    bladzijde('niet-monotoon', nietMonotoon.nietMonotoon, nietMonotoon.hulp),
    bladzijde('alleen-geteld', alleenGeteld.alleenGeteld, alleenGeteld.hulp),
    bladzijde('te-groot', teGroot.teGroot, teGroot.hulp),
];
