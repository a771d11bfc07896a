// Which data show at once where they end up? Of every corps a name, a reason and a figure that stand nowhere else.

interface Merk {
    readonly namen: readonly string[];
    readonly reden: string;
    readonly waarde: string;
}

export const MARKS = {
    Alfa: { namen: ['Alfa', 'Eerste'], reden: 'Merkalfa zegt het.', waarde: '90017' },
    'Beta-Zuid': { namen: ['Beta-Zuid', 'Tweede'], reden: 'Merkbeta zegt het.', waarde: '90029' },
    Gamma: { namen: ['Gamma'], reden: 'Merkgamma zegt het.', waarde: '90031' },
} as const satisfies Readonly<Record<string, Merk>>;

export const MARKED: Readonly<Record<string, string>> = {
    'klein.norm': `editie "Kleine monitor 2012"
  bron "Het verslag"

korps Alfa ook bekend als Eerste
korps Beta-Zuid ook bekend als Tweede
korps Gamma
eenheid Samen bestaat uit Alfa en Beta-Zuid   bron "§4"
gegevens "scores.csv"
gegevens "redenen.csv"

aandachtsveld Werk
  dimensie Toezicht
    definitie "Er wordt gekeken."
    bron "§2"
    indicator Controles: aantal
    rood bij Controles minder dan 90020
    anders groen
  dimensie Zorg
aandachtsveld Partners
  dimensie OM
Partners wegen niet mee
Zorg geldt niet voor Gamma

rood op Toezicht blokkeert groen   bron "§2.4"
geel op Zorg leidt tot geel
  interpretatie "Gamma leert dat dit zo moet."

verwacht in de gegevens: 2 keer geel   bron "§3"
verwacht in de gegevens: totaal van Controles is 1
  wijkt af omdat "Het verslag vergat er veel."
afwijking Beta-Zuid op Toezicht omdat "Merkbeta was ziek"
`,
    'scores.csv': 'korps;Toezicht;Controles;Zorg;OM;eindscore\nAlfa;;90017;groen;geel;geel\nBeta-Zuid;rood;90029;geel;;geel\nGamma;groen;90031;;groen;groen\n',
    'redenen.csv': `korps;dimensie;oordeel;reden;bron;status\nAlfa;OM;geel;${MARKS.Alfa.reden};§3.4;vastgesteld\nBeta-Zuid;Zorg;geel;${MARKS['Beta-Zuid'].reden};§2.9;voorlopig\nGamma;Toezicht;groen;${MARKS.Gamma.reden};;vastgesteld\n`,
    '2010.csv': 'korps;Zorg;eindscore\nAlfa;geel;rood|geel\nBeta-Zuid;groen;groen\nGamma;;groen\n',
};
