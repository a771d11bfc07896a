// What does an author begin with who has no older edition? A small norm that works, to write over.

export const FIRST_NORM = `// Een kleine norm om te overschrijven. Kijk haar na met: normtaal check
// De zinnen staan uitgelegd in het handboek: rules/README.md bij Normtaal.

editie "Nieuwe monitor"
  status concept
  blanco telt niet mee

gegevens "korpsen.csv"

aandachtsveld Organisatie

  dimensie Beleid
    definitie "Er is vastgesteld beleid, en het wordt gevolgd."
  dimensie Deskundigheid
    definitie "Wie het werk doet, is ervoor opgeleid."
    indicator Opgeleide medewerkers: percentage
    rood  bij Opgeleide medewerkers minder dan 50%
    groen bij Opgeleide medewerkers minstens 90%
    anders geel

aandachtsveld Uitvoering

  dimensie Controles
    definitie "Elk bedrijf wordt regelmatig bezocht."

weging

  groen op Beleid is voorwaarde voor groen
  rood op Controles blokkeert groen
    motivering "Zonder controles is er geen zicht."
  rood op minstens 2 dimensies leidt tot rood

voorbeeld "alles groen, Controles rood"
  rood op Controles
  groen op de overige dimensies
  verwacht geel, want rood op Controles blokkeert groen
`;

export const FIRST_DATA = 'korps;Beleid;Controles;Opgeleide medewerkers\nNoord;groen;groen;95\nZuid;groen;rood;60\n';
