// Which norms do targets write? One with every form of sentence, and a small one.
import { readFileSync } from 'node:fs';

export const FORMS = readFileSync(new URL('vormen.norm', import.meta.url), 'utf8');
/** The same where a blanco counts as geel: no condition names blanco then, and a corps is weighed whole. */
export const AS_GEEL = FORMS.replace('status concept', 'blanco telt als geel').replaceAll(' en blanco op Opvang', '').replace('blanco op alle', 'geel op alle').replace('eenheden scoren als de meerderheid', 'status vastgesteld');

export const SMALL = `editie "Proef & \${meting}"
  status concept
  blanco telt als rood
punten groen 2, geel 1,5 en rood 0
korps Utrecht
korps KLPD ook bekend als "Korps Landelijke Politiediensten"
aandachtsveld Organisatie
  dimensie Gedragscode
  dimensie Korpsexpert mandaat
  dimensie Referentiekader
    indicator Geborgde referenties: percentage
    rood bij Geborgde referenties minder dan 70%
    groen bij Geborgde referenties meer dan 90%
    anders geel
aandachtsveld Informatie
  dimensie Aanleveren EMM
    indicator Leveringen per jaar: aantal van 0 tot en met 366
    indicator Gespreid over het jaar: ja/nee
    rood bij Leveringen per jaar minder dan 6 of Gespreid over het jaar is nee
    groen bij Leveringen per jaar minstens 12 en Gespreid over het jaar is ja
    anders geel
  dimensie Weging
    gewicht 3
groen op Korpsexpert mandaat is voorwaarde voor groen op Referentiekader bron "§2.4.1"
rood op Aanleveren EMM blokkeert groen
  motivering "Een duidelijk met de korpsen afgesproken leveringsverplichting."
rood op Gedragscode en geel of rood op minstens 3 andere dimensies leidt tot rood
  interpretatie "Drie is onze keuze."
geel op minstens 1 dimensie van Informatie blokkeert groen
minder dan 60% van de punten leidt tot rood
minder dan 12,5 punten blokkeert groen
Weging geldt niet voor KLPD
`;
