// Which names do the tests of parsing use?

/** Goes before a sentence under test; it gives no messages itself. */
export const BASIS = `korps Utrecht
korps Fryslân ook bekend als Friesland
korps IJsselland
korps Twente
korps Noord- en Oost-Gelderland
korps Gelderland-Midden
korps Gelderland-Zuid
korps KLPD
korps KMar
groep regiokorpsen bestaat uit Utrecht en Fryslân

aandachtsveld Organisatie
  dimensie Referentiekader
    indicator Leveringen per jaar: aantal van 0 tot en met 366
    indicator Gespreid over het jaar: ja/nee
    indicator Geborgde referenties: percentage
    rood bij Leveringen per jaar minder dan 6
    anders geel
  dimensie Korpsexpert mandaat
  dimensie Gedragscode
  dimensie Aanleveren EMM
  dimensie Financieel rechercheren
  dimensie Continuïteit
  dimensie Vergunde branche
  dimensie Niet-vergunde branche

aandachtsveld Toezicht
  dimensie Kwaliteit

aandachtsveld Opsporing
  dimensie Kwaliteit
  dimensie Weging

aandachtsveld Partners
  dimensie OM

`;
