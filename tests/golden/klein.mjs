// CONCEPT: deze norm is niet vastgesteld.
// Proef & ${meting}
// Gemaakt door Normtaal 0.1.0 uit hoofd.norm (sha256 dcff4d34bbd4992a2459ffa63a0dde1bc0bfbbc345165a119923f51bbe20807f).
// Wijzig niet dit bestand maar de norm.

export const norm = Object.freeze({
  name: "hoofd.norm",
  edition: "Proef & ${meting}",
  hash: "dcff4d34bbd4992a2459ffa63a0dde1bc0bfbbc345165a119923f51bbe20807f",
  version: "0.1.0",
  concept: true,
});

export const dimensies = Object.freeze([
  "Gedragscode",
  "Korpsexpert mandaat",
  "Referentiekader",
  "Aanleveren EMM",
  "Weging",
]);

/** De eindscore van één korps, de score per dimensie, en de regels die gelden: laagste eerst. */
export function score(corps) {
  const { eigen, gevonden } = reken(lees(corps));
  return beschrijf(eigen, gevonden);
}

/** Als score, met waarom het niet beter is en wat er op zijn minst beter moet voor groen. */
export function explain(corps) {
  const { eigen, gevonden } = reken(lees(corps));
  const uitslag = beschrijf(eigen, gevonden);
  return { ...uitslag, waaromNiet: waaromNiet(gevonden.eind, uitslag.plafonds), kortsteWegen: kortsteWegen(eigen.map((dimensie) => dimensie.eigen), gevonden.eind) };
}

/** De eindscores van vele korpsen tegelijk, uit kolommen met een code per rij: 0 blanco, 1 rood, 2 geel, 3 groen. */
export function scoreColumns(columns, options = {}) {
  return scoorKolommen(columns, options);
}

/** Lege kolommen van alle gewogen dimensies, waar de rekenkern ze zonder kopiëren leest. */
export function createColumns(rows) {
  return maakKolommen(rows);
}

// ── De norm: scores ─────────────────────────────────────────────────────────────────────────────────

// Een score is één bit, een onzekere score een verzameling van bits. NVT: geldt niet voor het korps.
const NVT = 0;
const BLANCO = 1;
const ROOD = 2;
const GEEL = 4;
const GROEN = 8;
const BEOORDEELD = ROOD | GEEL | GROEN;
/** Nog niet ingevuld. */
const OPEN = 16;
const EINDSCORE = -1;

const GEDRAGSCODE = 0;
const KORPSEXPERT_MANDAAT = 1;
const REFERENTIEKADER = 2;
const AANLEVEREN_EMM = 3;
const WEGING = 4;

const PUNTEN = new Map([[ROOD, 0], [GEEL, 1.5], [GROEN, 2], [BLANCO, 0]]);
// Geteld in delen van een punt, zodat breuken precies blijven.
const DELEN = 10;
const GEWICHT = [1, 1, 1, 1, 3];

// ── De norm: dimensies ──────────────────────────────────────────────────────────────────────────────

const DIMENSIES = [
  { naam: "Gedragscode", weegt: true, nietVoor: [], klassen: [], norm: undefined },
  { naam: "Korpsexpert mandaat", weegt: true, nietVoor: [], klassen: [], norm: undefined },
  {
    naam: "Referentiekader",
    weegt: true,
    nietVoor: [],
    // Van elke indicator één waarde uit elke klasse die de norm onderscheidt, en van getallen de grenzen daartussen.
    klassen: [
      ["Geborgde referenties", [35, 70, 80, 90, 95], [70, 90]],
    ],
    norm: (w) => [
      // rood bij Geborgde referenties minder dan 70%
      //   hoofd.norm:12
      [ROOD, waarde(w, "Geborgde referenties", (x) => x < 70)],
      // groen bij Geborgde referenties meer dan 90%
      //   hoofd.norm:13
      [GROEN, waarde(w, "Geborgde referenties", (x) => x > 90)],
    ],
    // anders geel
    //   hoofd.norm:14
    anders: GEEL,
  },
  {
    naam: "Aanleveren EMM",
    weegt: true,
    nietVoor: [],
    // Van elke indicator één waarde uit elke klasse die de norm onderscheidt, en van getallen de grenzen daartussen.
    klassen: [
      ["Leveringen per jaar", [5, 6, 7, 11, 12, 13], [6, 12]],
      ["Gespreid over het jaar", [true, false]],
    ],
    norm: (w) => [
      // rood bij Leveringen per jaar minder dan 6 of Gespreid over het jaar is nee
      //   hoofd.norm:19
      [
        ROOD,
        of(
          waarde(w, "Leveringen per jaar", (x) => x < 6),
          waarde(w, "Gespreid over het jaar", (x) => x === false),
        ),
      ],
      // groen bij Leveringen per jaar minstens 12 en Gespreid over het jaar is ja
      //   hoofd.norm:20
      [
        GROEN,
        en(
          waarde(w, "Leveringen per jaar", (x) => x >= 12),
          waarde(w, "Gespreid over het jaar", (x) => x === true),
        ),
      ],
    ],
    // anders geel
    //   hoofd.norm:21
    anders: GEEL,
  },
  { naam: "Weging", weegt: true, nietVoor: ["KLPD"], klassen: [], norm: undefined },
];

// ── De norm: weging ─────────────────────────────────────────────────────────────────────────────────

const ALLE_GEWOGEN = [GEDRAGSCODE, KORPSEXPERT_MANDAAT, REFERENTIEKADER, AANLEVEREN_EMM, WEGING];
const BEHALVE_GEDRAGSCODE = ALLE_GEWOGEN.filter((dimensie) => dimensie !== GEDRAGSCODE);
const VAN_INFORMATIE = [AANLEVEREN_EMM, WEGING];
// Blanco telt als rood: een voorwaarde die rood leest, leest ook blanco.
const PLAFONDS = [
  // groen op Korpsexpert mandaat is voorwaarde voor groen op Referentiekader
  //   hoofd.norm:24, bron: §2.4.1
  {
    doel: REFERENTIEKADER,
    hoogstens: GEEL,
    geldt: (s) => op(s, KORPSEXPERT_MANDAAT, ROOD | GEEL | BLANCO),
    zin: "groen op Korpsexpert mandaat is voorwaarde voor groen op Referentiekader",
    bestand: "hoofd.norm",
    regel: 24,
    bron: "§2.4.1",
  },
  // rood op Aanleveren EMM blokkeert groen
  //   hoofd.norm:25
  //   motivering: Een duidelijk met de korpsen afgesproken leveringsverplichting.
  {
    doel: EINDSCORE,
    hoogstens: GEEL,
    geldt: (s) => op(s, AANLEVEREN_EMM, ROOD | BLANCO),
    zin: "rood op Aanleveren EMM blokkeert groen",
    bestand: "hoofd.norm",
    regel: 25,
  },
  // rood op Gedragscode en geel of rood op minstens 3 andere dimensies leidt tot rood
  //   hoofd.norm:27
  {
    doel: EINDSCORE,
    hoogstens: ROOD,
    geldt: (s) => en(
      op(s, GEDRAGSCODE, ROOD | BLANCO),
      minstens(s, 3, GEEL | ROOD | BLANCO, BEHALVE_GEDRAGSCODE),
    ),
    via: [REFERENTIEKADER],
    zin: "rood op Gedragscode en geel of rood op minstens 3 andere dimensies leidt tot rood",
    bestand: "hoofd.norm",
    regel: 27,
    interpretatie: "Drie is onze keuze.",
  },
  // geel op minstens 1 dimensie van Informatie blokkeert groen
  //   hoofd.norm:29
  {
    doel: EINDSCORE,
    hoogstens: GEEL,
    geldt: (s) => minstens(s, 1, GEEL, VAN_INFORMATIE),
    zin: "geel op minstens 1 dimensie van Informatie blokkeert groen",
    bestand: "hoofd.norm",
    regel: 29,
  },
  // minder dan 60% van de punten leidt tot rood
  //   hoofd.norm:30
  {
    doel: EINDSCORE,
    hoogstens: ROOD,
    geldt: (s) => punten(s, ALLE_GEWOGEN, (verdiend, mogelijk) => verdiend * 100 < mogelijk * 60),
    via: [REFERENTIEKADER],
    zin: "minder dan 60% van de punten leidt tot rood",
    bestand: "hoofd.norm",
    regel: 30,
  },
  // minder dan 12,5 punten blokkeert groen
  //   hoofd.norm:31
  {
    doel: EINDSCORE,
    hoogstens: GEEL,
    geldt: (s) => punten(s, ALLE_GEWOGEN, (verdiend) => verdiend < 125),
    via: [REFERENTIEKADER],
    zin: "minder dan 12,5 punten blokkeert groen",
    bestand: "hoofd.norm",
    regel: 31,
  },
];

// Elke dimensie na alles wat haar regels lezen.
const VOLGORDE = [GEDRAGSCODE, KORPSEXPERT_MANDAAT, REFERENTIEKADER, AANLEVEREN_EMM, WEGING];

// ── Rekenen: voorwaarden ────────────────────────────────────────────────────────────────────────────

// Voorwaarden lezen de eindkleuren s. Het antwoord is true, false, of een tekst zolang het open is:
// gelijke teksten bij even ver ingevulde scores hebben hetzelfde vervolg.

function op(s, dimensie, kleuren) {
  return s[dimensie] === OPEN ? "?" : (s[dimensie] & kleuren) !== 0;
}

function tel(s, kleuren, dimensies, oordeel) {
  let raak = 0;
  let open = 0;
  let samen = 0;
  for (const dimensie of dimensies) {
    if (s[dimensie] === NVT) continue;
    samen++;
    if (s[dimensie] === OPEN) open++;
    else if (s[dimensie] & kleuren) raak++;
  }
  if (samen === 0) return false; // een telling over geen enkele dimensie geldt nooit
  const antwoord = oordeel(raak, raak + open, samen);
  return antwoord === undefined ? String(raak) : antwoord;
}

function minstens(s, aantal, kleuren, dimensies) {
  return tel(s, kleuren, dimensies, (laagst, hoogst) => (laagst >= aantal ? true : hoogst < aantal ? false : undefined));
}

function hoogstens(s, aantal, kleuren, dimensies) {
  return tel(s, kleuren, dimensies, (laagst, hoogst) => (hoogst <= aantal ? true : laagst > aantal ? false : undefined));
}

function precies(s, aantal, kleuren, dimensies) {
  return en(minstens(s, aantal, kleuren, dimensies), hoogstens(s, aantal, kleuren, dimensies));
}

function alle(s, kleuren, dimensies) {
  return tel(s, kleuren, dimensies, (laagst, hoogst, samen) => (laagst === samen ? true : hoogst < samen ? false : undefined));
}

/** Een toets op de waarde van een indicator; open als die niet is opgegeven. */
function waarde(w, indicator, toets) {
  return w.has(indicator) ? toets(w.get(indicator)) : "?";
}

function en(...delen) {
  if (delen.includes(false)) return false;
  return delen.every((deel) => deel === true) || "(" + delen.join("&") + ")";
}

function of(...delen) {
  if (delen.includes(true)) return true;
  return !delen.every((deel) => deel === false) && "(" + delen.join("/") + ")";
}

/** Een toets op de punten van de beoordeelde dimensies, en op wat zij hadden kunnen verdienen. */
function punten(s, dimensies, toets) {
  let verdiend = 0;
  let mogelijk = 0;
  let beoordeeld = false;
  let open = false;
  for (const dimensie of dimensies) {
    if (s[dimensie] === OPEN) open = true;
    const waarde = PUNTEN.get(s[dimensie]);
    if (waarde === undefined) continue;
    beoordeeld = true;
    verdiend += Math.round(GEWICHT[dimensie] * waarde * DELEN);
    mogelijk += Math.round(GEWICHT[dimensie] * Math.max(...PUNTEN.values()) * DELEN);
  }
  return open ? verdiend + ":" + mogelijk + ":" + beoordeeld : beoordeeld && toets(verdiend, mogelijk);
}

// ── Rekenen: gegevens van één korps ─────────────────────────────────────────────────────────────────

const SCHEMA = {
  kolommen: [
    { naam: "Gedragscode", namen: ["Gedragscode", "Gedragscode", "Gedragscode van Organisatie", "Organisatie Gedragscode"] },
    { naam: "Korpsexpert mandaat", namen: ["Korpsexpert mandaat", "Korpsexpert mandaat", "Korpsexpert mandaat van Organisatie", "Organisatie Korpsexpert mandaat"] },
    { naam: "Referentiekader", namen: ["Referentiekader", "Referentiekader", "Referentiekader van Organisatie", "Organisatie Referentiekader"] },
    { naam: "Geborgde referenties", namen: ["Geborgde referenties", "Geborgde referenties", "Geborgde referenties van Referentiekader", "Referentiekader Geborgde referenties"], type: { soort: "percentage" } },
    { naam: "Aanleveren EMM", namen: ["Aanleveren EMM", "Aanleveren EMM", "Aanleveren EMM van Informatie", "Informatie Aanleveren EMM"] },
    { naam: "Leveringen per jaar", namen: ["Leveringen per jaar", "Leveringen per jaar", "Leveringen per jaar van Aanleveren EMM", "Aanleveren EMM Leveringen per jaar"], type: { soort: "aantal", van: 0, tot: 366 } },
    { naam: "Gespreid over het jaar", namen: ["Gespreid over het jaar", "Gespreid over het jaar", "Gespreid over het jaar van Aanleveren EMM", "Aanleveren EMM Gespreid over het jaar"], type: { soort: "ja/nee" } },
    { naam: "Weging", namen: ["Weging", "Weging", "Weging van Informatie", "Informatie Weging"] },
  ],
  korpsen: [
    { naam: "Utrecht", aliassen: [] },
    { naam: "KLPD", aliassen: ["Korps Landelijke Politiediensten"] },
  ],
};

const KOLOMMEN = new Map(SCHEMA.kolommen.map((kolom) => [kolom.naam, kolom]));
const KORPSEN = new Map(SCHEMA.korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen].map((ander) => [gelijk(ander), naam])));
const SCORES = new Map([["blanco", BLANCO], ["rood", ROOD], ["geel", GEEL], ["groen", GROEN]]);

/** Wat er van één korps is opgegeven; een TypeError als iets niet te lezen is. */
function lees(corps) {
  if (typeof corps !== "object" || corps === null || Array.isArray(corps)) {
    throw new TypeError("Geef één korps als object, met de scores en waarden op naam van hun dimensie of indicator.");
  }
  let korps = "";
  const oordelen = new Map();
  const waarden = new Map();
  for (const naam of Object.keys(corps)) {
    const gegeven = corps[naam];
    if (gegeven === undefined || gegeven === null) continue;
    if (naam === "korps") {
      korps = leesKorps(gegeven);
      continue;
    }
    const kolom = KOLOMMEN.get(naam);
    if (kolom === undefined) throw onbekendeNaam(naam);
    if (kolom.type === undefined) oordelen.set(naam, leesScore(naam, gegeven));
    else if (gegeven !== "blanco" || kolom.type.soort === "keuze") waarden.set(naam, leesWaarde(naam, gegeven, kolom.type));
  }
  return { korps, oordelen, waarden };
}

const onbekendeNaam = (naam) =>
  new TypeError("'" + naam + "' is geen dimensie of indicator van deze norm." + bedoelde(naam, [...KOLOMMEN.keys()], "Gebruik een naam uit de norm."));

function leesKorps(gegeven) {
  if (typeof gegeven !== "string") throw new TypeError(toon(gegeven) + " is geen naam van een korps. Geef 'korps' als tekst.");
  if (KORPSEN.size === 0) return gegeven;
  const naam = KORPSEN.get(gelijk(gegeven));
  if (naam === undefined) {
    const bekend = SCHEMA.korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen]);
    throw new TypeError("Deze norm kent geen korps '" + gegeven + "'." + bedoelde(gegeven, bekend, "Gebruik een naam uit de norm, of laat 'korps' weg."));
  }
  return naam;
}

function leesScore(naam, gegeven) {
  const bits = typeof gegeven === "string" ? gegeven.split("|").map((score) => SCORES.get(score)) : [undefined];
  if (bits.includes(undefined)) {
    throw new TypeError(toon(gegeven) + " is geen score voor '" + naam + "'. Geef rood, geel, groen of blanco, of een verzameling als geel|groen waar het onzeker is.");
  }
  return bits.reduce((samen, bit) => samen | bit);
}

/** Eén waarde, of waar het onzeker is alles wat het kan zijn: [108, 10814], of een bereik { van: 15, tot: 20 }. */
function leesWaarde(naam, gegeven, type) {
  const verwacht = verwachtBij(type);
  const getal = type.soort !== "ja/nee" && type.soort !== "keuze" && type.soort !== "tekst";
  const past = Array.isArray(gegeven) ? gegeven.length > 0 && gegeven.every(verwacht.past)
    : getal && typeof gegeven === "object" ? verwacht.past(gegeven.van) && verwacht.past(gegeven.tot) && gegeven.van <= gegeven.tot
    : verwacht.past(gegeven);
  if (!past) throw new TypeError(toon(gegeven) + " past niet bij indicator '" + naam + "'. Geef " + verwacht.wat + ".");
  return gegeven;
}

function verwachtBij(type) {
  if (type.soort === "ja/nee") return { wat: "true of false", past: (x) => typeof x === "boolean" };
  if (type.soort === "keuze") return { wat: "een van " + type.keuzes.map(toon).join(", "), past: (x) => type.keuzes.includes(x) };
  if (type.soort === "tekst") return { wat: "een tekst", past: (x) => typeof x === "string" };
  const [van, tot] = type.soort === "percentage" ? [0, 100] : [type.van ?? -Infinity, type.tot ?? Infinity];
  const bereik = van === -Infinity ? "" : " van " + van + " tot en met " + tot;
  const soort = type.soort === "aantal" ? "een heel getal" : type.soort === "getal" ? "een getal" : "een percentage als getal";
  return { wat: soort + bereik, past: (x) => Number.isFinite(x) && x >= van && x <= tot && (type.soort !== "aantal" || Number.isInteger(x)) };
}

/** Per dimensie de scores die zij kan hebben: het oordeel, anders wat haar norm geeft, anders blanco. */
function eigenScores({ korps, oordelen, waarden }) {
  return DIMENSIES.map((dimensie) => {
    const norm = leidAf(dimensie, waarden);
    const gegeven = oordelen.get(dimensie.naam) ?? BLANCO;
    const oordeel = gegeven === BLANCO ? undefined : gegeven;
    const eigen = gegeven & BLANCO ? (gegeven & ~BLANCO) | (norm ?? BLANCO) : gegeven;
    return { oordeel, norm, eigen: dimensie.nietVoor.includes(korps) ? NVT : eigen };
  });
}

/** De kleuren die de norm geeft bij de waarden die een onzekere indicator kan hebben; undefined als zij er geen geeft. */
function leidAf(dimensie, waarden) {
  if (dimensie.norm === undefined) return undefined;
  if (dimensie.klassen.some(([indicator]) => waarden.has(indicator))) return leidKleurenAf(dimensie, waarden);
  // Bij de meeste korpsen is er van een dimensie niets ingevuld: dat antwoord wordt eenmaal gezocht.
  if (!ZONDER_WAARDEN.has(dimensie)) ZONDER_WAARDEN.set(dimensie, leidKleurenAf(dimensie, new Map()));
  return ZONDER_WAARDEN.get(dimensie);
}

const ZONDER_WAARDEN = new Map();

function leidKleurenAf(dimensie, waarden) {
  const kleuren = keuzesVan(dimensie.klassen, waarden).map((w) => leidEenAf(dimensie, w));
  return kleuren.every((kleur) => kleur === undefined) ? undefined : kleuren.reduce((samen, kleur) => samen | (kleur ?? BLANCO), 0);
}

/** De kleur die de norm geeft bij elke waarde die een indicator zonder opgave nog kan hebben. */
function leidEenAf({ klassen, norm, anders }, waarden) {
  const gevonden = new Set();
  const probeer = (w, ontbreekt) => {
    const regels = norm(w);
    if (ontbreekt.length === 0 || regels.every(([, geldt]) => typeof geldt === "boolean")) {
      const kleuren = new Set(regels.filter(([, geldt]) => geldt === true).map(([kleur]) => kleur));
      gevonden.add(kleuren.size === 0 ? anders : kleuren.size === 1 ? [...kleuren][0] : undefined);
      return;
    }
    const [[indicator, mogelijk], ...rest] = ontbreekt;
    for (const x of mogelijk) probeer(new Map(w).set(indicator, x), rest);
  };
  probeer(waarden, klassen.filter(([indicator]) => !waarden.has(indicator)));
  return gevonden.size === 1 ? [...gevonden][0] : undefined;
}

/** De waarden met van elke onzekere van deze indicatoren één keuze, op alle manieren. */
function keuzesVan(klassen, waarden) {
  let keuzes = [waarden];
  for (const [indicator, mogelijk] of klassen) {
    const x = waarden.get(indicator);
    if (typeof x !== "object") continue;
    // Van een bereik de uiteinden, en van elke klasse daartussen één waarde.
    const kan = Array.isArray(x) ? x : [...new Set([x.van, ...mogelijk.filter((y) => y > x.van && y < x.tot), x.tot])];
    keuzes = keuzes.flatMap((w) => kan.map((y) => new Map(w).set(indicator, y)));
  }
  return keuzes;
}

/** Wat meer dan één dimensie leest, is bij alle hetzelfde: daarvan wordt per keuze een eigen uitkomst gemaakt. */
const GEDEELD = [...DIMENSIES.reduce((lezers, { klassen }) => {
  for (const [indicator, mogelijk] of klassen) lezers.set(indicator, [...(lezers.get(indicator) ?? []), mogelijk]);
  return lezers;
}, new Map())].filter(([, lezers]) => lezers.length > 1).map(([indicator, lezers]) => [indicator, lezers.flat()]);

function toon(x) {
  if (typeof x === "string") return "'" + x + "'";
  return typeof x === "object" || typeof x === "function" ? (Array.isArray(x) ? "Een lijst" : "Een object") : String(x);
}

function bedoelde(naam, bekend, anders) {
  const afstanden = bekend.map((ander) => [afstand(gelijk(naam), gelijk(ander)), ander]).sort(([a], [b]) => a - b);
  const [dichtst] = afstanden;
  return dichtst && dichtst[0] <= Math.min(3, naam.length / 3) ? " Bedoelde u '" + dichtst[1] + "'?" : " " + anders;
}

/** Namen zijn gelijk zonder te letten op hoofdletters, spaties en het soort streepje. */
function gelijk(naam) {
  return naam.normalize("NFC").toLowerCase().replaceAll("\u2019", "'").replace(/\s+/g, " ").replace(/ ?[-\u2010-\u2014] ?/g, "-").trim();
}

/** Hoeveel tekens er anders zijn. */
function afstand(a, b) {
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) rij.push(Math.min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    vorige = rij;
  }
  return vorige[b.length];
}

// ── Rekenen: de uitkomst ────────────────────────────────────────────────────────────────────────────

// Een stand s heeft per dimensie haar eindkleur, NVT of OPEN. Dimensies worden ingevuld in een volgorde
// waarin elke regel eindkleuren leest.

const begin = (keuzes) => keuzes.map((keuze) => (keuze === NVT ? NVT : OPEN));

/** Een eigen score nadat de regels van haar dimensie die verlaagden; blanco blijft blanco. */
const eindkleur = (s, dimensie, eigen) => (eigen & BEOORDEELD ? verlaagd(s, dimensie, eigen) : eigen);

/** De stand met die eindkleur. */
function vulIn(s, dimensie, eigen) {
  const nieuw = s.slice();
  nieuw[dimensie] = eindkleur(s, dimensie, eigen);
  return nieuw;
}

const perDoel = new Map([EINDSCORE, ...VOLGORDE].map((doel) => [doel, [...PLAFONDS.keys()].filter((i) => PLAFONDS[i].doel === doel)]));

function verlaagd(s, doel, score) {
  let laagste = score;
  for (const i of perDoel.get(doel)) {
    if (PLAFONDS[i].hoogstens < laagste && PLAFONDS[i].geldt(s) === true) laagste = PLAFONDS[i].hoogstens;
  }
  return laagste;
}

/** Blanco zolang geen dimensie die meeweegt beoordeeld is. */
function eindscore(s) {
  const beoordeeld = DIMENSIES.some(({ weegt }, dimensie) => weegt && s[dimensie] & BEOORDEELD);
  return beoordeeld ? verlaagd(s, EINDSCORE, GROEN) : BLANCO;
}

/** Een regel over een dimensie die niet geldt, zegt niets. */
const geldtNu = ({ doel, geldt }, s) => (doel !== EINDSCORE && s[doel] === NVT ? false : geldt(s));

/** De uitkomst: verzamelingen van scores, per plafond of het altijd (true), soms ("soms") of nooit (false) geldt. */
function uitkomst(keuzes) {
  if (keuzes.some(isOnzeker)) return onzekereUitkomst(keuzes);
  const s = begin(keuzes);
  for (const dimensie of VOLGORDE) s[dimensie] = eindkleur(s, dimensie, keuzes[dimensie]);
  return { eind: eindscore(s), scores: s, geldt: PLAFONDS.map((plafond) => geldtNu(plafond, s)), beslissend: [] };
}

// Onzekere cellen: de scores worden één voor één ingevuld. Wat dan van de regels nog open is, bepaalt het
// vervolg; standen waarvan dat gelijk is, worden samen verder gevolgd. Zo blijft het antwoord precies.

function onzekereUitkomst(keuzes) {
  const antwoorden = (vraag) => doorloop(keuzes, vraag).map(([s]) => vraag.antwoord(s));
  const verzameling = (vraag) => antwoorden(vraag).reduce((samen, score) => samen | score);
  const eind = verzameling(naarEindscore);
  const geldt = PLAFONDS.map((plafond) => {
    const gevonden = new Set(antwoorden({ via: plafond.via ?? [], rest: (s) => String(geldtNu(plafond, s)), antwoord: (s) => geldtNu(plafond, s) }));
    return gevonden.size > 1 ? "soms" : gevonden.has(true);
  });
  return {
    eind,
    scores: keuzes.map((keuze, dimensie) => (perDoel.get(dimensie).length === 0 ? keuze : verzameling(vraagNaar(dimensie)))),
    geldt,
    beslissend: isOnzeker(eind) ? [...keuzes.keys()].filter((dimensie) => beslist(keuzes, dimensie)) : [],
  };
}

/** De eigen scores van één korps en de uitkomst; over alle keuzes van wat dimensies delen. */
function reken(gegevens) {
  const werelden = keuzesVan(GEDEELD, gegevens.waarden).map((waarden) => {
    const eigen = eigenScores({ ...gegevens, waarden });
    return { eigen, gevonden: uitkomst(eigen.map((dimensie) => dimensie.eigen)) };
  });
  return werelden.length === 1 ? werelden[0] : voegSamen(werelden);
}

/** Wat in elke wereld zo is, is zo; de rest is een verzameling. */
function voegSamen(werelden) {
  const samen = (lijsten) => lijsten[0].map((_, i) => lijsten.reduce((alles, lijst) => alles | lijst[i], 0));
  const geldt = werelden[0].gevonden.geldt.map((_, i) => {
    const gevonden = new Set(werelden.map((wereld) => wereld.gevonden.geldt[i]));
    return gevonden.size > 1 ? "soms" : [...gevonden][0];
  });
  const eind = werelden.reduce((alles, { gevonden }) => alles | gevonden.eind, 0);
  const anders = werelden.some(({ gevonden }) => gevonden.eind !== werelden[0].gevonden.eind);
  // Wat gedeeld is, beslist door elke dimensie waarvan de score erdoor verandert.
  const beslist = (i) => werelden.some(({ gevonden }) => gevonden.beslissend.includes(i)) || (anders && werelden.some(({ eigen }) => eigen[i].eigen !== werelden[0].eigen[i].eigen));
  return {
    eigen: werelden[0].eigen.map(({ oordeel }, i) => {
      const normen = werelden.map(({ eigen }) => eigen[i].norm);
      const norm = normen.every((kleur) => kleur === undefined) ? undefined : normen.reduce((alles, kleur) => alles | (kleur ?? BLANCO), 0);
      return { oordeel, norm, eigen: werelden.reduce((alles, { eigen }) => alles | eigen[i].eigen, 0) };
    }),
    gevonden: { eind, geldt, scores: samen(werelden.map(({ gevonden }) => gevonden.scores)), beslissend: isOnzeker(eind) ? [...DIMENSIES.keys()].filter(beslist) : [] },
  };
}

/** De vraag naar de eindkleur van een dimensie, of naar de eindscore. */
function vraagNaar(doel) {
  const via = [...new Set(perDoel.get(doel).flatMap((i) => PLAFONDS[i].via ?? []))];
  if (doel === EINDSCORE) return { via, rest: restVanEindscore, antwoord: eindscore };
  return { via, rest: (s) => (s[doel] === OPEN ? restVan(s, doel) : String(s[doel])), antwoord: (s) => s[doel] };
}

function restVanEindscore(s) {
  return (eindscore(s) === BLANCO ? "-" : "+") + restVan(s, EINDSCORE);
}

const naarEindscore = vraagNaar(EINDSCORE);

/** Wat er van de plafonds van een doel nog toe doet: het laagste dat geldt, en de lagere die nog open zijn. */
function restVan(s, doel) {
  let laagste = GROEN;
  const open = [];
  for (const i of perDoel.get(doel)) {
    const geldt = PLAFONDS[i].geldt(s);
    if (geldt === true) laagste = Math.min(laagste, PLAFONDS[i].hoogstens);
    else if (geldt !== false) open.push([PLAFONDS[i].hoogstens, i + ":" + geldt]);
  }
  return laagste + "," + open.filter(([hoogstens]) => hoogstens < laagste).map(([, rest]) => rest).join();
}

function sleutel(s, { via, rest }) {
  const dimensies = via.filter((dimensie) => s[dimensie] !== NVT);
  return rest(s) + ";" + dimensies.map((dimensie) => (s[dimensie] === OPEN ? restVan(s, dimensie) : "")).join(";");
}

/** Alle verschillende standen aan het eind; bij een dimensie apart de standen per keuze van die dimensie naast elkaar. */
function doorloop(keuzes, vraag, apart) {
  let groepen = [[begin(keuzes)]];
  for (const dimensie of VOLGORDE) {
    const volgende = new Map();
    const eigen = bits(keuzes[dimensie]);
    for (const groep of groepen) {
      const verder = dimensie === apart ? [eigen.map((score) => vulIn(groep[0], dimensie, score))] : eigen.map((score) => groep.map((s) => vulIn(s, dimensie, score)));
      for (const nieuw of verder) {
        const sleutels = nieuw.map((s) => sleutel(s, vraag));
        // Standen die gelijk geworden zijn, blijven dat: deze keuze beslist niet meer.
        if (nieuw.length === 1 || sleutels.some((ander) => ander !== sleutels[0])) volgende.set(sleutels.join("\n"), nieuw);
      }
    }
    groepen = [...volgende.values()];
    begrens(groepen.length);
  }
  return groepen;
}

/** Of de eindscore bij een of andere keuze van de overige cellen van deze cel afhangt. */
function beslist(keuzes, dimensie) {
  if (!isOnzeker(keuzes[dimensie])) return false;
  return doorloop(keuzes, naarEindscore, dimensie).some((groep) => new Set(groep.map(eindscore)).size > 1);
}

/** Liever een fout dan een uitkomst waar geen einde aan komt. */
const GRENS = 50_000;
function begrens(aantal) {
  if (aantal > GRENS) throw new RangeError("Er zijn te veel onzekere cellen voor een precieze uitkomst. Geef voor een aantal daarvan één score.");
}

/** De losse scores van een verzameling, van laag naar hoog; NVT is er ook één. */
const bits = (scores) => (scores === NVT ? [NVT] : [BLANCO, ROOD, GEEL, GROEN].filter((score) => scores & score));

/** Meer dan één bit. */
const isOnzeker = (scores) => (scores & (scores - 1)) !== 0;

/** "geel|groen"; wat niet geldt, wordt blanco getoond. */
const tekst = (scores) => TEKSTEN[scores];
const TEKSTEN = Array.from({ length: 16 }, (_, scores) => [...SCORES].filter(([, score]) => (scores || BLANCO) & score).map(([naam]) => naam).join("|"));

/** Een uitkomst zoals score haar teruggeeft. */
function beschrijf(eigen, { eind, scores, geldt, beslissend }) {
  const perDimensie = Object.create(null);
  for (const [i, { naam }] of DIMENSIES.entries()) {
    const { oordeel, norm } = eigen[i];
    perDimensie[naam] = {
      score: tekst(scores[i]),
      ...(oordeel !== undefined && { oordeel: tekst(oordeel) }),
      ...(norm !== undefined && { norm: tekst(norm) }),
    };
  }
  const plafonds = [...PLAFONDS.keys()].filter((i) => geldt[i] !== false)
    .sort((a, b) => PLAFONDS[a].hoogstens - PLAFONDS[b].hoogstens || a - b)
    .map((i) => beschrijfPlafond(PLAFONDS[i], geldt[i] === "soms"));
  return {
    eindscore: tekst(eind),
    dimensies: perDimensie,
    plafonds,
    ...(isOnzeker(eind) && { beslissend: beslissend.map((i) => DIMENSIES[i].naam) }),
  };
}

function beschrijfPlafond({ doel, hoogstens, zin, bestand, regel, bron, interpretatie }, onzeker) {
  return {
    doel: doel === EINDSCORE ? "eindscore" : DIMENSIES[doel].naam,
    hoogstens: tekst(hoogstens),
    zin,
    bestand,
    regel,
    ...(bron !== undefined && { bron }),
    ...(interpretatie !== undefined && { interpretatie }),
    ...(onzeker && { onzeker }),
  };
}

// ── Rekenen: de uitleg ──────────────────────────────────────────────────────────────────────────────

/** Per kleur boven de laagst mogelijke eindscore: de plafonds op de eindscore die lager liggen. */
function waaromNiet(eind, plafonds) {
  const antwoord = {};
  const laagste = bits(eind).find((score) => score !== BLANCO) ?? GROEN;
  for (const kleur of [GEEL, GROEN]) {
    if (kleur > laagste) antwoord[tekst(kleur)] = plafonds.filter(({ doel, hoogstens }) => doel === "eindscore" && SCORES.get(hoogstens) < kleur);
  }
  return antwoord;
}

/**
 * Alle kleinste verzamelingen verbeteringen waarna de eindscore zeker groen is. Een knoop is wat onzekere
 * cellen na de verbeteringen tot hier nog mogelijk laten; naar elke knoop telt alleen de kortste weg.
 */
function kortsteWegen(keuzes, eind) {
  if (eind === GROEN || eind === BLANCO) return [];
  let knopen = [{ standen: [begin(keuzes)], aantal: 0, komtVan: [] }];
  for (const dimensie of VOLGORDE) {
    const volgende = new Map();
    for (const knoop of knopen) {
      volg(knoop, dimensie, bits(keuzes[dimensie]), undefined, volgende);
      for (const naar of hogerDan(keuzes[dimensie])) volg(knoop, dimensie, [naar], { dimensie, naar }, volgende);
    }
    knopen = [...volgende.values()];
    begrens(knopen.length);
  }
  const groen = knopen.filter(({ standen }) => standen.every((s) => eindscore(s) === GROEN));
  const kortst = Math.min(...groen.map(({ aantal }) => aantal));
  const bekend = new Map();
  return zuinigste(groen.filter(({ aantal }) => aantal === kortst).flatMap((knoop) => stappenNaar(knoop, bekend)))
    .map((weg) => [...weg].sort((a, b) => a.dimensie - b.dimensie))
    .sort(opVolgorde)
    .map((weg) => weg.map(({ dimensie, naar }) => ({ dimensie: DIMENSIES[dimensie].naam, van: tekst(keuzes[dimensie]), naar: tekst(naar) })));
}

/** Elke kleur boven de laagste score die een dimensie kan hebben. */
const hogerDan = (keuze) => (keuze === NVT ? [] : [ROOD, GEEL, GROEN].filter((kleur) => kleur > bits(keuze)[0]));

function volg(knoop, dimensie, eigen, stap, volgende) {
  const standen = new Map();
  for (const oud of knoop.standen) {
    for (const score of eigen) {
      const s = vulIn(oud, dimensie, score);
      if (verlaagd(s, EINDSCORE, GROEN) !== GROEN) return; // er geldt een plafond: hierlangs gaat het niet meer
      standen.set(sleutel(s, naarEindscore), s);
    }
  }
  const samen = [...standen.keys()].sort().join("\n");
  const aantal = knoop.aantal + (stap ? 1 : 0);
  const bekend = volgende.get(samen);
  if (!bekend || aantal < bekend.aantal) volgende.set(samen, { standen: [...standen.values()], aantal, komtVan: [{ knoop, stap }] });
  // Hetzelfde vanuit dezelfde knoop met een lagere kleur: die is genoeg.
  else if (aantal === bekend.aantal && !bekend.komtVan.some((ander) => ander.knoop === knoop)) bekend.komtVan.push({ knoop, stap });
}

function stappenNaar(knoop, bekend) {
  if (!bekend.has(knoop)) {
    const wegen = knoop.komtVan.flatMap(({ knoop: vorige, stap }) => stappenNaar(vorige, bekend).map((weg) => (stap ? [...weg, stap] : weg)));
    bekend.set(knoop, knoop.komtVan.length === 0 ? [[]] : zuinigste(wegen));
  }
  return bekend.get(knoop);
}

/** Zonder de wegen die dezelfde dimensies verbeteren als een andere, en geen daarvan minder. */
function zuinigste(wegen) {
  const hoogte = (weg) => weg.reduce((som, { naar }) => som + naar, 0);
  const perDimensies = new Map();
  for (const weg of [...wegen].sort((a, b) => hoogte(a) - hoogte(b))) {
    const dimensies = weg.map(({ dimensie }) => dimensie).join();
    const kleinste = perDimensies.get(dimensies) ?? [];
    if (!kleinste.some((ander) => ander.every(({ naar }, i) => naar <= weg[i].naar))) perDimensies.set(dimensies, [...kleinste, weg]);
  }
  return [...perDimensies.values()].flat();
}

function opVolgorde(a, b) {
  const i = a.findIndex(({ dimensie, naar }, j) => dimensie !== b[j].dimensie || naar !== b[j].naar);
  return i < 0 ? 0 : a[i].dimensie - b[i].dimensie || a[i].naar - b[i].naar;
}

// ── Rekenen: kolommen ───────────────────────────────────────────────────────────────────────────────

// Een blok heeft een kolom per dimensie, de eindscore, een per dimensie die regels verlagen, en een byte per acht plafonds.
const GEWOGEN = [GEDRAGSCODE, KORPSEXPERT_MANDAAT, REFERENTIEKADER, AANLEVEREN_EMM, WEGING];
const VERLAAGD = [REFERENTIEKADER];
const MASKERS = 1;
const BLOK = 16384;
const LANG = 262144;
const STAP = 16576;
const STAP_UIT = 262336;

// De dimensies die voor sommige korpsen niet gelden, samen als het dezelfde korpsen zijn; en de code die ze daar krijgen.
const GROEPEN = [[WEGING]];
const NIET = 4;

export const korpsen = Object.freeze(SCHEMA.korpsen.map(({ naam }) => naam));
export const plafonds = Object.freeze(PLAFONDS.map((plafond) => Object.freeze(beschrijfPlafond(plafond, false))));

/** Vanaf zoveel rijen loont het om WebAssembly klaar te zetten. */
const VEEL = 512;

function scoorKolommen(gegeven, { dimensies: metDimensies = false, plafonds: metPlafonds = false, wasm = true, naar }) {
  const { rijen, korps, gegevens } = leesKolommen(gegeven);
  const eigen = DIMENSIES.map((dimensie) => eigenKolom(dimensie, gegevens));
  const buiten = korps === undefined ? [] : GROEPEN.map(() => new Uint8Array(BLOK));
  const gewogen = GEWOGEN.map((dimensie) => {
    const groep = buiten[GROEPEN.findIndex((leden) => leden.includes(dimensie))];
    return groep === undefined ? eigen[dimensie] : { vul: (doel, van, tot) => vulDeels(eigen[dimensie], groep, doel, van, tot, gegevens) };
  });
  const nieuw = (oud) => (oud?.length === rijen ? oud : new Uint8Array(rijen));
  const uit = { rijen, eindscore: nieuw(naar?.eindscore) };
  if (metDimensies) uit.dimensies = eindKolommen(eigen, korps, rijen, (naam) => nieuw(naar?.dimensies?.[naam]));
  if (metPlafonds) uit.plafonds = Array.from({ length: MASKERS }, (_, i) => nieuw(naar?.plafonds?.[i]));
  const doelen = [uit.eindscore, ...VERLAAGD.map((dimensie) => uit.dimensies?.[DIMENSIES[dimensie].naam]), ...(uit.plafonds ?? [])];
  const { leest, rekenBlok } = rekenaarVoor(gewogen, wasm && rijen >= VEEL);
  const samen = gewogen.every(({ zelf }) => leest(zelf)) ? LANG : BLOK;
  for (let van = 0, tot; van < rijen; van = tot) {
    tot = Math.min(van + samen, rijen);
    if (tot - van > 32) tot -= (tot - van) % 32; // de kern leest er 32 tegelijk: wat overblijft, gaat apart
    for (const [i, groep] of buiten.entries()) zoekBuiten(groep, DIMENSIES[GROEPEN[i][0]].nietVoor, korps, van, tot);
    // Wat niet geldt, is hier opgeschreven; zonder korpsen hoort het er niet te staan.
    if (rekenBlok(gewogen, doelen, van, tot) > (korps === undefined ? 0 : 1)) throw geenCode(gegevens);
  }
  return uit;
}

// Een blok: de kolommen waar de rijen van één ronde in staan, in één geheugen. Wat erin komt heeft BLOK rijen, of wordt
// gelezen waar het staat; wat eruit komt heeft er LANG. Tussen hun beginplaatsen ligt geen veelvoud van 4 KiB, want zulke
// kolommen verdringen elkaar uit het tussengeheugen van de processor.

const AANTAL_KOLOMMEN = GEWOGEN.length + 1 + VERLAAGD.length + MASKERS;
const plaatsVan = (i) => Math.min(i, GEWOGEN.length) * STAP + Math.max(i - GEWOGEN.length, 0) * STAP_UIT;
const OMVANG = Math.ceil(plaatsVan(AANTAL_KOLOMMEN) / 4096) * 4096;
const blokIn = (geheugen) => Array.from({ length: AANTAL_KOLOMMEN }, (_, i) => new Uint8Array(geheugen, plaatsVan(i), i < GEWOGEN.length ? BLOK : LANG));

const eenmaal = (maak) => {
  let gemaakt;
  return () => (gemaakt ??= maak());
};

/** Leest en schrijft kolommen ter plaatse; alleen afgeleide scores en wat niemand vraagt staan in het blok. */
const inJavascript = eenmaal(() => {
  const blok = blokIn(new ArrayBuffer(OMVANG));
  const rekenBlok = (gewogen, doelen, van, tot) => {
    // Altijd op dezelfde manier gemaakt: voor een lijst van een andere soort zou de lus opnieuw en trager vertaald worden.
    const kolommen = [];
    for (let i = 0; i < AANTAL_KOLOMMEN; i++) {
      const zelf = i < GEWOGEN.length ? gewogen[i].zelf : doelen[i - GEWOGEN.length];
      if (zelf === undefined && i < GEWOGEN.length) gewogen[i].vul(blok[i], van, tot);
      kolommen.push(zelf === undefined ? blok[i] : zelf.subarray(van, tot));
    }
    if (doelen.length > 1 + VERLAAGD.length) plafondsVanRijen(kolommen, tot - van);
    return weegRijen(kolommen, tot - van);
  };
  return { leest: (zelf) => zelf !== undefined, rekenBlok };
});

/** De vertaalde kern; niets waar die er niet is, of waar WebAssembly of zijn vectoren ontbreken of niet mogen. */
const kern = eenmaal(() => {
  try {
    return new WebAssembly.Module(Uint8Array.from(atob(KERN), (teken) => teken.charCodeAt(0)));
  } catch {
    return false;
  }
});

/** De kern met een eigen geheugen: eerst een blok, dan ruimte voor kolommen die hij ter plaatse leest. */
function inWasm(ruimte = 0) {
  const geheugen = new WebAssembly.Memory({ initial: Math.ceil((OMVANG + ruimte) / 65536) });
  const { weeg, plafonds: plafondsVan } = new WebAssembly.Instance(kern(), { normtaal: { geheugen } }).exports;
  const blok = blokIn(geheugen.buffer);
  const plaatsen = blok.slice(0, GEWOGEN.length).map(({ byteOffset }) => byteOffset);
  const leest = (zelf) => zelf?.buffer === geheugen.buffer;
  const rekenBlok = (gewogen, doelen, van, tot) => {
    for (const [i, { zelf, vul }] of gewogen.entries()) {
      const terPlaatse = leest(zelf) && (tot - van) % 32 === 0;
      plaatsen[i] = terPlaatse ? zelf.byteOffset + van : blok[i].byteOffset;
      if (terPlaatse) continue;
      vul(blok[i], van, tot);
      blok[i].fill(0, tot - van, tot - van + 31);
    }
    const gezien = weeg(tot - van, ...plaatsen);
    if (doelen.length > 1 + VERLAAGD.length) plafondsVan(tot - van, ...plaatsen);
    for (const [i, doel] of doelen.entries()) doel?.set(blok[GEWOGEN.length + i].subarray(0, tot - van), van);
    return gezien;
  };
  return { geheugen, leest, rekenBlok };
}

const voorLosseKolommen = eenmaal(() => inWasm());
const perGeheugen = new WeakMap();

function rekenaarVoor(gewogen, metWasm) {
  if (!metWasm || !kern()) return inJavascript();
  const eerste = gewogen.find(({ zelf }) => zelf !== undefined && perGeheugen.has(zelf.buffer));
  return eerste === undefined ? voorLosseKolommen() : perGeheugen.get(eerste.zelf.buffer);
}

function maakKolommen(rijen) {
  if (!Number.isInteger(rijen) || rijen < 0) throw new TypeError(toon(rijen) + " is geen aantal rijen. Geef een geheel getal van 0 of meer.");
  const stap = Math.ceil((rijen + 16) / 4096) * 4096 + 192;
  const maak = (geheugen, begin) => Object.fromEntries(GEWOGEN.map((dimensie, i) => [DIMENSIES[dimensie].naam, new Uint8Array(geheugen, begin + i * stap, rijen)]));
  try {
    if (!kern()) return maak(new ArrayBuffer(GEWOGEN.length * stap), 0);
    const rekenaar = inWasm(GEWOGEN.length * stap);
    perGeheugen.set(rekenaar.geheugen.buffer, rekenaar);
    return maak(rekenaar.geheugen.buffer, OMVANG);
  } catch {
    throw new RangeError("Zoveel rijen passen niet in het geheugen: " + GEWOGEN.length + " kolommen van " + rijen + " rijen. Deel ze in delen op.");
  }
}

/** De eigen scores van een dimensie: het oordeel, en waar dat blanco is wat haar norm uit de indicatoren afleidt. */
function eigenKolom(dimensie, gegevens) {
  const kolom = gegevens.get(dimensie.naam);
  const afgeleid = afleiding(dimensie, gegevens);
  if (afgeleid === undefined && kolom !== undefined) return { zelf: kolom, vul: (doel, van, tot) => doel.set(kolom.subarray(van, tot)) };
  if (afgeleid === undefined) return { leeg: true, vul: (doel, van, tot) => doel.fill(0, 0, tot - van) };
  return {
    vul: (doel, van, tot) => {
      for (let r = van; r < tot; r++) doel[r - van] = (kolom === undefined ? 0 : kolom[r]) || afgeleid(r);
    },
  };
}

/** Wat de norm van een dimensie per rij geeft; rijen met waarden in dezelfde klassen krijgen hetzelfde. */
function afleiding(dimensie, gegevens) {
  if (dimensie.norm === undefined) return undefined;
  if (!dimensie.klassen.some(([naam]) => gegevens.has(naam))) {
    const vast = codeVan(leidAf(dimensie, new Map()) ?? BLANCO);
    return vast === 0 ? undefined : () => vast;
  }
  const indicatoren = dimensie.klassen.filter(([naam]) => gegevens.has(naam)).map(([naam, mogelijk, grenzen = mogelijk]) => {
    const lees = lezerVan(gegevens.get(naam), KOLOMMEN.get(naam).type);
    return { naam, lees, grenzen, aantal: 2 * grenzen.length + 2 };
  });
  const bereken = (r) => {
    const waarden = indicatoren.map(({ naam, lees }) => [naam, lees(r)]).filter(([, x]) => x !== undefined);
    return codeVan(leidAf(dimensie, new Map(waarden)) ?? BLANCO);
  };
  if (indicatoren.reduce((samen, { aantal }) => samen * aantal, 1) > 1e6) return bereken;
  const bekend = new Map();
  return (r) => {
    let klasse = 0;
    for (const { lees, grenzen, aantal } of indicatoren) klasse = klasse * aantal + klasseVan(lees(r), grenzen);
    let code = bekend.get(klasse);
    if (code === undefined) bekend.set(klasse, (code = bereken(r)));
    return code;
  };
}

/** 0 zonder waarde, anders een nummer voor elke grens en voor alles tussen twee grenzen. */
function klasseVan(x, grenzen) {
  if (x === undefined) return 0;
  const plaats = grenzen.indexOf(x);
  if (plaats >= 0) return 2 * plaats + 2;
  let onder = 0;
  while (onder < grenzen.length && grenzen[onder] < x) onder++;
  return 2 * onder + 1;
}

const codeVan = (score) => 31 - Math.clz32(score);

/** De eindkleuren van alle dimensies; zonder regels, norm of korpsen de gegeven kolom zelf. */
function eindKolommen(eigen, korps, rijen, nieuw) {
  const per = Object.create(null);
  const geenOordeel = eenmaal(() => new Uint8Array(rijen));
  for (const [i, { naam, nietVoor }] of DIMENSIES.entries()) {
    const { zelf, leeg, vul } = eigen[i];
    const deels = korps !== undefined && nietVoor.length > 0;
    if (VERLAAGD.includes(i)) per[naam] = nieuw(naam); // gevuld uit de blokken
    else if (leeg) per[naam] = geenOordeel();
    else if (zelf && !deels) per[naam] = zelf;
    else {
      per[naam] = new Uint8Array(rijen);
      vul(per[naam], 0, rijen);
      if (deels) {
        const buiten = new Uint8Array(rijen);
        zoekBuiten(buiten, nietVoor, korps, 0, rijen);
        for (let r = 0; r < rijen; r++) if (buiten[r] === 1) per[naam][r] = 0;
      }
    }
  }
  return per;
}

/** Per rij of haar korps bij degene hoort waarvoor iets niet geldt. */
function zoekBuiten(doel, nietVoor, korps, van, tot) {
  const bekend = new Map();
  for (let r = van; r < tot; r++) {
    let buiten = bekend.get(korps[r]);
    if (buiten === undefined) bekend.set(korps[r], (buiten = nietVoor.includes(korpsVan(korps, r)) ? 1 : 0));
    doel[r - van] = buiten;
  }
}

/** De eigen scores van een dimensie, en NIET waar zij niet geldt. Wat daaronder stond, ziet hierna niemand meer. */
function vulDeels(eigen, buiten, doel, van, tot, gegevens) {
  eigen.vul(doel, van, tot);
  let gezien = 0;
  for (let r = 0; r < tot - van; r++) {
    gezien |= doel[r];
    if (buiten[r] === 1) doel[r] = NIET;
  }
  if (gezien > 3) throw geenCode(gegevens);
}

/** Getallen die geheel zijn, en Float64Array; een Float32Array zou 72,3 net niet 72,3 laten zijn. */
const GETALLEN = [Float64Array, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array];
const CODES = "0 blanco, 1 rood, 2 geel of 3 groen";

/** Wat er in de kolommen staat, gecontroleerd op alles behalve de codes van gewogen dimensies: die ziet de kern. */
function leesKolommen(gegeven) {
  if (typeof gegeven !== "object" || gegeven === null || Array.isArray(gegeven) || ArrayBuffer.isView(gegeven)) {
    throw new TypeError("Geef de kolommen als object, met elke kolom op naam van haar dimensie of indicator.");
  }
  const namen = Object.keys(gegeven).filter((naam) => gegeven[naam] !== undefined && gegeven[naam] !== null);
  if (namen.length === 0) throw new TypeError("Geef minstens één kolom: daaruit blijkt hoeveel rijen er zijn.");
  const gegevens = new Map();
  for (const naam of namen) {
    const kolom = gegeven[naam];
    if (naam === "korps") leesKorpsen(kolom);
    else {
      const bekend = KOLOMMEN.get(naam);
      if (bekend === undefined) throw onbekendeNaam(naam);
      if (bekend.type === undefined) leesCodes(naam, kolom);
      else leesWaarden(naam, kolom, bekend.type);
      gegevens.set(naam, kolom);
    }
    if (kolom.length !== gegeven[namen[0]].length) {
      throw new TypeError("Kolom '" + namen[0] + "' heeft " + gegeven[namen[0]].length + " rijen en kolom '" + naam + "' heeft er " + kolom.length + ". Geef alle kolommen even lang.");
    }
  }
  return { rijen: gegeven[namen[0]].length, korps: gegeven.korps ?? undefined, gegevens };
}

function leesCodes(naam, kolom) {
  if (!(kolom instanceof Uint8Array)) {
    throw new TypeError("Kolom '" + naam + "' is geen Uint8Array. Geef per rij " + CODES + "; een rij met een onzekere cel kan alleen met score.");
  }
  if (!GEWOGEN.some((dimensie) => DIMENSIES[dimensie].naam === naam) && kolom.some((code) => code > 3)) throw geenCode(new Map([[naam, kolom]]));
}

/** Waar staat de eerste code die er geen is? */
function geenCode(gegevens) {
  for (const { naam } of DIMENSIES) {
    const kolom = gegevens.get(naam);
    const rij = kolom === undefined ? -1 : kolom.findIndex((code) => code > 3);
    if (rij >= 0) return new TypeError(kolom[rij] + " is geen code" + opRij(naam, rij) + " Geef " + CODES + "; een rij met een onzekere cel kan alleen met score.");
  }
  return new Error("Er is een code gezien die er geen is, maar in geen kolom.");
}

const opRij = (naam, rij) => " (kolom '" + naam + "', rij " + rij + ", geteld vanaf 0).";

function leesWaarden(naam, kolom, type) {
  if (type.soort === "ja/nee" || type.soort === "keuze") {
    if (!isNummers(kolom)) throw new TypeError("Kolom '" + naam + "' is geen Uint8Array of Uint16Array. Geef per rij " + nummersVan(type) + "; een rij met een onzekere waarde kan alleen met score.");
  } else if (!GETALLEN.some((soort) => kolom instanceof soort)) {
    throw new TypeError("Kolom '" + naam + "' is geen Float64Array of rij van gehele getallen. Geef per rij het getal, en NaN waar er geen is; een rij met een onzekere waarde (15-20) kan alleen met score.");
  }
  const lees = lezerVan(kolom, type);
  const { wat, past } = verwachtBij(type);
  for (let r = 0; r < kolom.length; r++) {
    const waarde = lees(r);
    if (waarde === undefined || past(waarde)) continue;
    const goed = isNummers(kolom) && (type.soort === "ja/nee" || type.soort === "keuze") ? nummersVan(type) : wat + ", en NaN waar er geen is";
    throw new TypeError(kolom[r] + " past niet bij indicator '" + naam + "'" + opRij(naam, r) + " Geef " + goed + ".");
  }
}

const isNummers = (kolom) => kolom instanceof Uint8Array || kolom instanceof Uint16Array;

const nummersVan = ({ soort, keuzes }) =>
  (soort === "ja/nee" ? "0 voor nee, 1 voor ja" : keuzes.map((keuze, i) => i + " voor " + toon(keuze)).join(", ")) + ", en 255 (in een Uint16Array 65535) waar er geen waarde is";

/** De waarde van een indicator op een rij; undefined zonder waarde. */
function lezerVan(kolom, type) {
  if (type.soort !== "ja/nee" && type.soort !== "keuze") return (r) => (Number.isNaN(kolom[r]) ? undefined : kolom[r]);
  const mogelijk = type.soort === "ja/nee" ? [false, true] : type.keuzes;
  const geen = geenNummer(kolom);
  return (r) => (kolom[r] === geen ? undefined : kolom[r] < mogelijk.length ? mogelijk[kolom[r]] : null);
}

const geenNummer = (kolom) => (kolom instanceof Uint16Array ? 65535 : 255);

function leesKorpsen(kolom) {
  if (!Array.isArray(kolom) && !isNummers(kolom)) {
    throw new TypeError("Kolom 'korps' is geen lijst van namen, Uint8Array of Uint16Array. Geef per rij de naam, of haar plaats in 'korpsen'.");
  }
  const bekend = new Set();
  for (let r = 0; r < kolom.length; r++) {
    if (bekend.has(kolom[r])) continue;
    korpsVan(kolom, r);
    bekend.add(kolom[r]);
  }
}

/** De naam van het korps op een rij; leeg zonder korps. */
function korpsVan(kolom, r) {
  const gegeven = kolom[r];
  if (Array.isArray(kolom)) return gegeven === undefined || gegeven === null ? "" : leesKorps(gegeven);
  if (gegeven === geenNummer(kolom)) return "";
  if (gegeven >= korpsen.length) {
    throw new TypeError(gegeven + " is geen plaats in 'korpsen'" + opRij("korps", r) + " Geef 0 tot en met " + (korpsen.length - 1) + ", of " + geenNummer(kolom) + " voor geen korps.");
  }
  return korpsen[gegeven];
}

// Weegt de eerste rijen van een blok kolommen, zonder sprongen. Een kleur is haar code: 0 blanco, 1 rood, 2 geel, 3 groen,
// en NIET waar een dimensie niet geldt. Van een voorwaarde telt alleen het laagste bit: (ROOD | GEEL) >> kleur is daar 1 als
// de kleur rood of geel is, 2 - aantal >>> 31 als het aantal meer dan 2 is. p3 is plafond 3, of een paar die samengaan.
// Het antwoord is 0 als er alleen kleuren stonden, 1 als er ook NIET stond, en 2 of meer als er een code stond die er geen is.
function weegRijen(kolommen, rijen) {
  const k_gedragscode = kolommen[0];
  const k_korpsexpert_mandaat = kolommen[1];
  const k_referentiekader = kolommen[2];
  const k_aanleveren_emm = kolommen[3];
  const k_weging = kolommen[4];
  const uit_referentiekader = kolommen[6];
  const eindscores = kolommen[5];
  let gezien = 0;
  let gezienDeels = 0;
  for (let r = 0; r < rijen; r++) {
    const d_gedragscode = k_gedragscode[r];
    const d_korpsexpert_mandaat = k_korpsexpert_mandaat[r];
    let d_referentiekader = k_referentiekader[r];
    const d_aanleveren_emm = k_aanleveren_emm[r];
    const d_weging = k_weging[r];
    const beoordeeld = d_gedragscode | d_korpsexpert_mandaat | d_referentiekader | d_aanleveren_emm;
    gezien |= beoordeeld;
    const deels = d_weging;
    gezienDeels |= deels;
    // groen op Korpsexpert mandaat is voorwaarde voor groen op Referentiekader
    const p0 = (BLANCO | ROOD | GEEL) >> d_korpsexpert_mandaat;
    d_referentiekader = Math.min(d_referentiekader, 3 - ((p0) & 1));
    uit_referentiekader[r] = d_referentiekader;
    // rood op Aanleveren EMM blokkeert groen
    const p1 = (BLANCO | ROOD) >> d_aanleveren_emm;
    const aantal1 =
      ((BLANCO | ROOD | GEEL) >> d_gedragscode & 1) + ((BLANCO | ROOD | GEEL) >> d_korpsexpert_mandaat & 1) +
      ((BLANCO | ROOD | GEEL) >> d_referentiekader & 1) + ((BLANCO | ROOD | GEEL) >> d_aanleveren_emm & 1) +
      ((BLANCO | ROOD | GEEL) >> d_weging & 1);
    // rood op Gedragscode en geel of rood op minstens 3 andere dimensies leidt tot rood
    const p2 =
      (BLANCO | ROOD) >> d_gedragscode &
      (2 - (aantal1 - ((BLANCO | ROOD | GEEL) >> d_gedragscode & 1)) >>> 31);
    // geel op minstens 1 dimensie van Informatie blokkeert groen
    const p3 = (0 - ((GEEL >> d_aanleveren_emm & 1) + (GEEL >> d_weging & 1)) >>> 31);
    const punten2 =
      ([-12, -12, 3, 8][d_gedragscode] ?? 0) + ([-12, -12, 3, 8][d_korpsexpert_mandaat] ?? 0) +
      ([-12, -12, 3, 8][d_referentiekader] ?? 0) + ([-12, -12, 3, 8][d_aanleveren_emm] ?? 0) +
      ([-36, -36, 9, 24][d_weging] ?? 0);
    // minder dan 60% van de punten leidt tot rood
    const p4 =
      ((BLANCO | ROOD | GEEL | GROEN) >> d_gedragscode | (BLANCO | ROOD | GEEL | GROEN) >> d_korpsexpert_mandaat | (BLANCO | ROOD | GEEL | GROEN) >> d_referentiekader | (BLANCO | ROOD | GEEL | GROEN) >> d_aanleveren_emm | (BLANCO | ROOD | GEEL | GROEN) >> d_weging) &
      (punten2 < 0 ? 1 : 0);
    const punten3 =
      ([0, 0, 3, 4][d_gedragscode] ?? 0) + ([0, 0, 3, 4][d_korpsexpert_mandaat] ?? 0) +
      ([0, 0, 3, 4][d_referentiekader] ?? 0) + ([0, 0, 3, 4][d_aanleveren_emm] ?? 0) +
      ([0, 0, 9, 12][d_weging] ?? 0);
    // minder dan 12,5 punten blokkeert groen
    const p5 =
      ((BLANCO | ROOD | GEEL | GROEN) >> d_gedragscode | (BLANCO | ROOD | GEEL | GROEN) >> d_korpsexpert_mandaat | (BLANCO | ROOD | GEEL | GROEN) >> d_referentiekader | (BLANCO | ROOD | GEEL | GROEN) >> d_aanleveren_emm | (BLANCO | ROOD | GEEL | GROEN) >> d_weging) &
      (punten3 < 25 ? 1 : 0);
    // Blanco als niets beoordeeld is; anders groen, of wat het laagste van de plafonds die gelden overlaat.
    const rood = p2 | p4;
    const lager = p1 | p3 | p5 | rood;
    eindscores[r] = 3 - (lager & 1) - (rood & 1) & (-(beoordeeld | deels & 3) >> 31);
  }
  return ((gezien & ~3) | (gezienDeels & ~(NIET | 3))) << 1 | (gezienDeels & NIET ? 1 : 0);
}

// Hetzelfde per plafond: welke er op een rij gelden, acht in een byte.
function plafondsVanRijen(kolommen, rijen) {
  const k_gedragscode = kolommen[0];
  const k_korpsexpert_mandaat = kolommen[1];
  const k_referentiekader = kolommen[2];
  const k_aanleveren_emm = kolommen[3];
  const k_weging = kolommen[4];
  const masker0 = kolommen[7];
  for (let r = 0; r < rijen; r++) {
    const d_gedragscode = k_gedragscode[r];
    const d_korpsexpert_mandaat = k_korpsexpert_mandaat[r];
    let d_referentiekader = k_referentiekader[r];
    const d_aanleveren_emm = k_aanleveren_emm[r];
    const d_weging = k_weging[r];
    // groen op Korpsexpert mandaat is voorwaarde voor groen op Referentiekader
    const p0 = (BLANCO | ROOD | GEEL) >> d_korpsexpert_mandaat;
    d_referentiekader = Math.min(d_referentiekader, 3 - ((p0) & 1));
    // rood op Aanleveren EMM blokkeert groen
    const p1 = (BLANCO | ROOD) >> d_aanleveren_emm;
    const aantal1 =
      ((BLANCO | ROOD | GEEL) >> d_gedragscode & 1) + ((BLANCO | ROOD | GEEL) >> d_korpsexpert_mandaat & 1) +
      ((BLANCO | ROOD | GEEL) >> d_referentiekader & 1) + ((BLANCO | ROOD | GEEL) >> d_aanleveren_emm & 1) +
      ((BLANCO | ROOD | GEEL) >> d_weging & 1);
    // rood op Gedragscode en geel of rood op minstens 3 andere dimensies leidt tot rood
    const p2 =
      (BLANCO | ROOD) >> d_gedragscode &
      (2 - (aantal1 - ((BLANCO | ROOD | GEEL) >> d_gedragscode & 1)) >>> 31);
    // geel op minstens 1 dimensie van Informatie blokkeert groen
    const p3 = (0 - ((GEEL >> d_aanleveren_emm & 1) + (GEEL >> d_weging & 1)) >>> 31);
    const punten2 =
      ([-12, -12, 3, 8][d_gedragscode] ?? 0) + ([-12, -12, 3, 8][d_korpsexpert_mandaat] ?? 0) +
      ([-12, -12, 3, 8][d_referentiekader] ?? 0) + ([-12, -12, 3, 8][d_aanleveren_emm] ?? 0) +
      ([-36, -36, 9, 24][d_weging] ?? 0);
    // minder dan 60% van de punten leidt tot rood
    const p4 =
      ((BLANCO | ROOD | GEEL | GROEN) >> d_gedragscode | (BLANCO | ROOD | GEEL | GROEN) >> d_korpsexpert_mandaat | (BLANCO | ROOD | GEEL | GROEN) >> d_referentiekader | (BLANCO | ROOD | GEEL | GROEN) >> d_aanleveren_emm | (BLANCO | ROOD | GEEL | GROEN) >> d_weging) &
      (punten2 < 0 ? 1 : 0);
    const punten3 =
      ([0, 0, 3, 4][d_gedragscode] ?? 0) + ([0, 0, 3, 4][d_korpsexpert_mandaat] ?? 0) +
      ([0, 0, 3, 4][d_referentiekader] ?? 0) + ([0, 0, 3, 4][d_aanleveren_emm] ?? 0) +
      ([0, 0, 9, 12][d_weging] ?? 0);
    // minder dan 12,5 punten blokkeert groen
    const p5 =
      ((BLANCO | ROOD | GEEL | GROEN) >> d_gedragscode | (BLANCO | ROOD | GEEL | GROEN) >> d_korpsexpert_mandaat | (BLANCO | ROOD | GEEL | GROEN) >> d_referentiekader | (BLANCO | ROOD | GEEL | GROEN) >> d_aanleveren_emm | (BLANCO | ROOD | GEEL | GROEN) >> d_weging) &
      (punten3 < 25 ? 1 : 0);
    masker0[r] = p0 & 1 | (p1 & 1) << 1 | (p2 & 1) << 2 | (p3 & 1) << 3 | (p4 & 1) << 4 | (p5 & 1) << 5;
  }
}

// Hetzelfde als weegRijen, met vectoren van 16 rijen: WebAssembly, base64.
const KERN =
  "AGFzbQEAAAABFQJgBn9/f39/fwF/YAZ/f39/f38BfwIWAQhub3JtdGFhbAhnZWhldWdlbgIADgMDAgABBxMCBHdlZWcAAAhwbGFmb25kcwABCqUzAtEZAgZ/gAJ7QQP9DyEWQQL9DyEaQQD9DyEdQQT9DyEv/Qz09AMIAAAAAAAAAAAAAAAAITn9DP//AAAAAAAAAAAAAAAAAAAhO/0M3NwJGAAAAAAAAAAAAAAAACFLQQD9ECFa/QwAAAMEAAAAAAAAAAAAAAAAIWP9DAAAAAAAAAAAAAAAAAAAAAAhZf0MAAAJDAAAAAAAAAAAAAAAACF1QRn9ECGEAQNAIAEgBmoiB/0AAAAhDiACIAZqIgj9AAAAIQ8gAyAGaiIJ/QAAACEQIAQgBmoiCv0AAAAhESAFIAZqIgv9AAAAIRIgDiAP/VAhEyATIBD9UCEUIBQgEf1QIRUgFiAP/SchFyAWIBf9biEYIBAgGP12IRkgBiAZ/QsAgIkVIBogEf0nIRsgGiAO/SchHCAWIA79JyEeIBYgGf0nIR8gFiAR/SchICAWIBL9JyEhIB4gF/1uISIgIiAf/W4hIyAjICD9biEkICQgIf1uISUgHSAl/XEhJiAmIB79biEnICcgGv0nISggHCAo/U4hKSARIBr9IyEqIBIgGv0jISsgKiAr/W4hLCAdICz9cSEtIC0gHf0nIS4gLyAO/SchMCAvIA/9JyExIC8gGf0nITIgLyAR/SchMyAvIBL9JyE0IDAgMf1QITUgNSAy/VAhNiA2IDP9UCE3IDcgNP1QITggOSAO/Q4hOiA7IA79DiE8IDogPP0NABABEQISAxMEFAUVBhYHFyE9IB0gPf2OASE+IDkgD/0OIT8gOyAP/Q4hQCA/IED9DQAQARECEgMTBBQFFQYWBxchQSA+IEH9jgEhQiA5IBn9DiFDIDsgGf0OIUQgQyBE/Q0AEAERAhIDEwQUBRUGFgcXIUUgQiBF/Y4BIUYgOSAR/Q4hRyA7IBH9DiFIIEcgSP0NABABEQISAxMEFAUVBhYHFyFJIEYgSf2OASFKIEsgEv0OIUwgOyAS/Q4hTSBMIE39DQAQARECEgMTBBQFFQYWBxchTiBKIE79jgEhTyA6IDz9DQgYCRkKGgsbDBwNHQ4eDx8hUCAdIFD9jgEhUSA/IED9DQgYCRkKGgsbDBwNHQ4eDx8hUiBRIFL9jgEhUyBDIET9DQgYCRkKGgsbDBwNHQ4eDx8hVCBTIFT9jgEhVSBHIEj9DQgYCRkKGgsbDBwNHQ4eDx8hViBVIFb9jgEhVyBMIE39DQgYCRkKGgsbDBwNHQ4eDx8hWCBXIFj9jgEhWSBPIFr9LyFbIFkgWv0vIVwgWyBc/WUhXSA4IF39TiFeIDAgMf1QIV8gXyAy/VAhYCBgIDP9UCFhIGEgNP1QIWIgYyAO/Q4hZCBlIA79DiFmIGQgZv0NABABEQISAxMEFAUVBhYHFyFnIB0gZ/2OASFoIGMgD/0OIWkgZSAP/Q4haiBpIGr9DQAQARECEgMTBBQFFQYWBxchayBoIGv9jgEhbCBjIBn9DiFtIGUgGf0OIW4gbSBu/Q0AEAERAhIDEwQUBRUGFgcXIW8gbCBv/Y4BIXAgYyAR/Q4hcSBlIBH9DiFyIHEgcv0NABABEQISAxMEFAUVBhYHFyFzIHAgc/2OASF0IHUgEv0OIXYgZSAS/Q4hdyB2IHf9DQAQARECEgMTBBQFFQYWBxcheCB0IHj9jgEheSBkIGb9DQgYCRkKGgsbDBwNHQ4eDx8heiAdIHr9jgEheyBpIGr9DQgYCRkKGgsbDBwNHQ4eDx8hfCB7IHz9jgEhfSBtIG79DQgYCRkKGgsbDBwNHQ4eDx8hfiB9IH79jgEhfyBxIHL9DQgYCRkKGgsbDBwNHQ4eDx8hgAEgfyCAAf2OASGBASB2IHf9DQgYCRkKGgsbDBwNHQ4eDx8hggEggQEgggH9jgEhgwEgeSCEAf0vIYUBIIMBIIQB/S8hhgEghQEghgH9ZSGHASBiIIcB/U4hiAEgFSAS/VAhiQEgiQEgFv1OIYoBIIoBIB39JyGLASApIF79UCGMASAbIC79UCGNASCNASCIAf1QIY4BII4BIIwB/VAhjwEgFiCPAf1uIZABIJABIIwB/W4hkQEgkQEgiwH9TiGSASAGIJIB/QsAwIcFIAwgFf1QIQwgDSAS/VAhDSAH/QAAECGTASAI/QAAECGUASAJ/QAAECGVASAK/QAAECGWASAL/QAAECGXASCTASCUAf1QIZgBIJgBIJUB/VAhmQEgmQEglgH9UCGaASAWIJQB/SchmwEgFiCbAf1uIZwBIJUBIJwB/XYhnQEgBiCdAf0LAJCJFSAaIJYB/SchngEgGiCTAf0nIZ8BIBYgkwH9JyGgASAWIJ0B/SchoQEgFiCWAf0nIaIBIBYglwH9JyGjASCgASCbAf1uIaQBIKQBIKEB/W4hpQEgpQEgogH9biGmASCmASCjAf1uIacBIB0gpwH9cSGoASCoASCgAf1uIakBIKkBIBr9JyGqASCfASCqAf1OIasBIJYBIBr9IyGsASCXASAa/SMhrQEgrAEgrQH9biGuASAdIK4B/XEhrwEgrwEgHf0nIbABIC8gkwH9JyGxASAvIJQB/SchsgEgLyCdAf0nIbMBIC8glgH9JyG0ASAvIJcB/SchtQEgsQEgsgH9UCG2ASC2ASCzAf1QIbcBILcBILQB/VAhuAEguAEgtQH9UCG5ASA5IJMB/Q4hugEgOyCTAf0OIbsBILoBILsB/Q0AEAERAhIDEwQUBRUGFgcXIbwBIB0gvAH9jgEhvQEgOSCUAf0OIb4BIDsglAH9DiG/ASC+ASC/Af0NABABEQISAxMEFAUVBhYHFyHAASC9ASDAAf2OASHBASA5IJ0B/Q4hwgEgOyCdAf0OIcMBIMIBIMMB/Q0AEAERAhIDEwQUBRUGFgcXIcQBIMEBIMQB/Y4BIcUBIDkglgH9DiHGASA7IJYB/Q4hxwEgxgEgxwH9DQAQARECEgMTBBQFFQYWBxchyAEgxQEgyAH9jgEhyQEgSyCXAf0OIcoBIDsglwH9DiHLASDKASDLAf0NABABEQISAxMEFAUVBhYHFyHMASDJASDMAf2OASHNASC6ASC7Af0NCBgJGQoaCxsMHA0dDh4PHyHOASAdIM4B/Y4BIc8BIL4BIL8B/Q0IGAkZChoLGwwcDR0OHg8fIdABIM8BINAB/Y4BIdEBIMIBIMMB/Q0IGAkZChoLGwwcDR0OHg8fIdIBINEBINIB/Y4BIdMBIMYBIMcB/Q0IGAkZChoLGwwcDR0OHg8fIdQBINMBINQB/Y4BIdUBIMoBIMsB/Q0IGAkZChoLGwwcDR0OHg8fIdYBINUBINYB/Y4BIdcBIM0BIFr9LyHYASDXASBa/S8h2QEg2AEg2QH9ZSHaASC5ASDaAf1OIdsBILEBILIB/VAh3AEg3AEgswH9UCHdASDdASC0Af1QId4BIN4BILUB/VAh3wEgYyCTAf0OIeABIGUgkwH9DiHhASDgASDhAf0NABABEQISAxMEFAUVBhYHFyHiASAdIOIB/Y4BIeMBIGMglAH9DiHkASBlIJQB/Q4h5QEg5AEg5QH9DQAQARECEgMTBBQFFQYWBxch5gEg4wEg5gH9jgEh5wEgYyCdAf0OIegBIGUgnQH9DiHpASDoASDpAf0NABABEQISAxMEFAUVBhYHFyHqASDnASDqAf2OASHrASBjIJYB/Q4h7AEgZSCWAf0OIe0BIOwBIO0B/Q0AEAERAhIDEwQUBRUGFgcXIe4BIOsBIO4B/Y4BIe8BIHUglwH9DiHwASBlIJcB/Q4h8QEg8AEg8QH9DQAQARECEgMTBBQFFQYWBxch8gEg7wEg8gH9jgEh8wEg4AEg4QH9DQgYCRkKGgsbDBwNHQ4eDx8h9AEgHSD0Af2OASH1ASDkASDlAf0NCBgJGQoaCxsMHA0dDh4PHyH2ASD1ASD2Af2OASH3ASDoASDpAf0NCBgJGQoaCxsMHA0dDh4PHyH4ASD3ASD4Af2OASH5ASDsASDtAf0NCBgJGQoaCxsMHA0dDh4PHyH6ASD5ASD6Af2OASH7ASDwASDxAf0NCBgJGQoaCxsMHA0dDh4PHyH8ASD7ASD8Af2OASH9ASDzASCEAf0vIf4BIP0BIIQB/S8h/wEg/gEg/wH9ZSGAAiDfASCAAv1OIYECIJoBIJcB/VAhggIgggIgFv1OIYMCIIMCIB39JyGEAiCrASDbAf1QIYUCIJ4BILAB/VAhhgIghgIggQL9UCGHAiCHAiCFAv1QIYgCIBYgiAL9biGJAiCJAiCFAv1uIYoCIIoCIIQC/U4hiwIgBiCLAv0LANCHBSAMIJoB/VAhDCANIJcB/VAhDSAGQSBqIQYCQCAGIABPDQAMAQsLIAxBfP0P/U4gDUF4/Q/9Tv1Q/VNBAXQgDUEE/Q/9Tv1TcgvPGQIGf4YCe0ED/Q8hFkEB/Q8hGEEC/Q8hHEEA/Q8hIUEE/Q8hLkEI/Q8hNv0M9PQDCAAAAAAAAAAAAAAAACFC/Qz//wAAAAAAAAAAAAAAAAAAIUT9DNzcCRgAAAAAAAAAAAAAAAAhVEEA/RAhY0EQ/Q8haP0MAAADBAAAAAAAAAAAAAAAACFv/QwAAAAAAAAAAAAAAAAAAAAAIXH9DAAACQwAAAAAAAAAAAAAAAAhgQFBGf0QIZABQSD9DyGVAQNAIAEgBmoiB/0AAAAhDiACIAZqIgj9AAAAIQ8gAyAGaiIJ/QAAACEQIAQgBmoiCv0AAAAhESAFIAZqIgv9AAAAIRIgDiAP/VAhEyATIBD9UCEUIBQgEf1QIRUgFiAP/SchFyAXIBj9TiEZIBYgF/1uIRogECAa/XYhGyAcIBH9JyEdIB0gHP1OIR4gGSAe/VAhHyAcIA79JyEgIBYgDv0nISIgFiAb/SchIyAWIBH9JyEkIBYgEv0nISUgIiAX/W4hJiAmICP9biEnICcgJP1uISggKCAl/W4hKSAhICn9cSEqICogIv1uISsgKyAc/SchLCAgICz9TiEtIC0gLv1OIS8gHyAv/VAhMCARIBz9IyExIBIgHP0jITIgMSAy/W4hMyAhIDP9cSE0IDQgIf0nITUgNSA2/U4hNyAwIDf9UCE4IC4gDv0nITkgLiAP/SchOiAuIBv9JyE7IC4gEf0nITwgLiAS/SchPSA5IDr9UCE+ID4gO/1QIT8gPyA8/VAhQCBAID39UCFBIEIgDv0OIUMgRCAO/Q4hRSBDIEX9DQAQARECEgMTBBQFFQYWBxchRiAhIEb9jgEhRyBCIA/9DiFIIEQgD/0OIUkgSCBJ/Q0AEAERAhIDEwQUBRUGFgcXIUogRyBK/Y4BIUsgQiAb/Q4hTCBEIBv9DiFNIEwgTf0NABABEQISAxMEFAUVBhYHFyFOIEsgTv2OASFPIEIgEf0OIVAgRCAR/Q4hUSBQIFH9DQAQARECEgMTBBQFFQYWBxchUiBPIFL9jgEhUyBUIBL9DiFVIEQgEv0OIVYgVSBW/Q0AEAERAhIDEwQUBRUGFgcXIVcgUyBX/Y4BIVggQyBF/Q0IGAkZChoLGwwcDR0OHg8fIVkgISBZ/Y4BIVogSCBJ/Q0IGAkZChoLGwwcDR0OHg8fIVsgWiBb/Y4BIVwgTCBN/Q0IGAkZChoLGwwcDR0OHg8fIV0gXCBd/Y4BIV4gUCBR/Q0IGAkZChoLGwwcDR0OHg8fIV8gXiBf/Y4BIWAgVSBW/Q0IGAkZChoLGwwcDR0OHg8fIWEgYCBh/Y4BIWIgWCBj/S8hZCBiIGP9LyFlIGQgZf1lIWYgQSBm/U4hZyBnIGj9TiFpIDggaf1QIWogOSA6/VAhayBrIDv9UCFsIGwgPP1QIW0gbSA9/VAhbiBvIA79DiFwIHEgDv0OIXIgcCBy/Q0AEAERAhIDEwQUBRUGFgcXIXMgISBz/Y4BIXQgbyAP/Q4hdSBxIA/9DiF2IHUgdv0NABABEQISAxMEFAUVBhYHFyF3IHQgd/2OASF4IG8gG/0OIXkgcSAb/Q4heiB5IHr9DQAQARECEgMTBBQFFQYWBxcheyB4IHv9jgEhfCBvIBH9DiF9IHEgEf0OIX4gfSB+/Q0AEAERAhIDEwQUBRUGFgcXIX8gfCB//Y4BIYABIIEBIBL9DiGCASBxIBL9DiGDASCCASCDAf0NABABEQISAxMEFAUVBhYHFyGEASCAASCEAf2OASGFASBwIHL9DQgYCRkKGgsbDBwNHQ4eDx8hhgEgISCGAf2OASGHASB1IHb9DQgYCRkKGgsbDBwNHQ4eDx8hiAEghwEgiAH9jgEhiQEgeSB6/Q0IGAkZChoLGwwcDR0OHg8fIYoBIIkBIIoB/Y4BIYsBIH0gfv0NCBgJGQoaCxsMHA0dDh4PHyGMASCLASCMAf2OASGNASCCASCDAf0NCBgJGQoaCxsMHA0dDh4PHyGOASCNASCOAf2OASGPASCFASCQAf0vIZEBII8BIJAB/S8hkgEgkQEgkgH9ZSGTASBuIJMB/U4hlAEglAEglQH9TiGWASBqIJYB/VAhlwEgBiCXAf0LAMCKJSAH/QAAECGYASAI/QAAECGZASAJ/QAAECGaASAK/QAAECGbASAL/QAAECGcASCYASCZAf1QIZ0BIJ0BIJoB/VAhngEgngEgmwH9UCGfASAWIJkB/SchoAEgoAEgGP1OIaEBIBYgoAH9biGiASCaASCiAf12IaMBIBwgmwH9JyGkASCkASAc/U4hpQEgoQEgpQH9UCGmASAcIJgB/SchpwEgFiCYAf0nIagBIBYgowH9JyGpASAWIJsB/SchqgEgFiCcAf0nIasBIKgBIKAB/W4hrAEgrAEgqQH9biGtASCtASCqAf1uIa4BIK4BIKsB/W4hrwEgISCvAf1xIbABILABIKgB/W4hsQEgsQEgHP0nIbIBIKcBILIB/U4hswEgswEgLv1OIbQBIKYBILQB/VAhtQEgmwEgHP0jIbYBIJwBIBz9IyG3ASC2ASC3Af1uIbgBICEguAH9cSG5ASC5ASAh/SchugEgugEgNv1OIbsBILUBILsB/VAhvAEgLiCYAf0nIb0BIC4gmQH9JyG+ASAuIKMB/SchvwEgLiCbAf0nIcABIC4gnAH9JyHBASC9ASC+Af1QIcIBIMIBIL8B/VAhwwEgwwEgwAH9UCHEASDEASDBAf1QIcUBIEIgmAH9DiHGASBEIJgB/Q4hxwEgxgEgxwH9DQAQARECEgMTBBQFFQYWBxchyAEgISDIAf2OASHJASBCIJkB/Q4hygEgRCCZAf0OIcsBIMoBIMsB/Q0AEAERAhIDEwQUBRUGFgcXIcwBIMkBIMwB/Y4BIc0BIEIgowH9DiHOASBEIKMB/Q4hzwEgzgEgzwH9DQAQARECEgMTBBQFFQYWBxch0AEgzQEg0AH9jgEh0QEgQiCbAf0OIdIBIEQgmwH9DiHTASDSASDTAf0NABABEQISAxMEFAUVBhYHFyHUASDRASDUAf2OASHVASBUIJwB/Q4h1gEgRCCcAf0OIdcBINYBINcB/Q0AEAERAhIDEwQUBRUGFgcXIdgBINUBINgB/Y4BIdkBIMYBIMcB/Q0IGAkZChoLGwwcDR0OHg8fIdoBICEg2gH9jgEh2wEgygEgywH9DQgYCRkKGgsbDBwNHQ4eDx8h3AEg2wEg3AH9jgEh3QEgzgEgzwH9DQgYCRkKGgsbDBwNHQ4eDx8h3gEg3QEg3gH9jgEh3wEg0gEg0wH9DQgYCRkKGgsbDBwNHQ4eDx8h4AEg3wEg4AH9jgEh4QEg1gEg1wH9DQgYCRkKGgsbDBwNHQ4eDx8h4gEg4QEg4gH9jgEh4wEg2QEgY/0vIeQBIOMBIGP9LyHlASDkASDlAf1lIeYBIMUBIOYB/U4h5wEg5wEgaP1OIegBILwBIOgB/VAh6QEgvQEgvgH9UCHqASDqASC/Af1QIesBIOsBIMAB/VAh7AEg7AEgwQH9UCHtASBvIJgB/Q4h7gEgcSCYAf0OIe8BIO4BIO8B/Q0AEAERAhIDEwQUBRUGFgcXIfABICEg8AH9jgEh8QEgbyCZAf0OIfIBIHEgmQH9DiHzASDyASDzAf0NABABEQISAxMEFAUVBhYHFyH0ASDxASD0Af2OASH1ASBvIKMB/Q4h9gEgcSCjAf0OIfcBIPYBIPcB/Q0AEAERAhIDEwQUBRUGFgcXIfgBIPUBIPgB/Y4BIfkBIG8gmwH9DiH6ASBxIJsB/Q4h+wEg+gEg+wH9DQAQARECEgMTBBQFFQYWBxch/AEg+QEg/AH9jgEh/QEggQEgnAH9DiH+ASBxIJwB/Q4h/wEg/gEg/wH9DQAQARECEgMTBBQFFQYWBxchgAIg/QEggAL9jgEhgQIg7gEg7wH9DQgYCRkKGgsbDBwNHQ4eDx8hggIgISCCAv2OASGDAiDyASDzAf0NCBgJGQoaCxsMHA0dDh4PHyGEAiCDAiCEAv2OASGFAiD2ASD3Af0NCBgJGQoaCxsMHA0dDh4PHyGGAiCFAiCGAv2OASGHAiD6ASD7Af0NCBgJGQoaCxsMHA0dDh4PHyGIAiCHAiCIAv2OASGJAiD+ASD/Af0NCBgJGQoaCxsMHA0dDh4PHyGKAiCJAiCKAv2OASGLAiCBAiCQAf0vIYwCIIsCIJAB/S8hjQIgjAIgjQL9ZSGOAiDtASCOAv1OIY8CII8CIJUB/U4hkAIg6QEgkAL9UCGRAiAGIJEC/QsA0IolIAZBIGohBgJAIAYgAE8NAAwBCwsgDEF8/Q/9TiANQXj9D/1O/VD9U0EBdCANQQT9D/1O/VNyCw==";

// ── Als programma ───────────────────────────────────────────────────────────────────────────────────

const GEBRUIK = "Gebruik: node " + norm.name.replace(/\.norm$/, "") + ".mjs [--json] korpsen.csv [meer.csv ...]";
const TEKENS = new Map([["groen", "+"], ["geel", "~"], ["rood", "-"], ["blanco", "."]]);

alsProgramma();

/** Alleen als node dit bestand zelf start; wie het importeert merkt hier niets van. */
function alsProgramma() {
  const node = globalThis.process;
  const gestart = node?.argv?.[1];
  if (gestart === undefined || !import.meta.url.startsWith("file:")) return;
  // Geen import: zo hoeft niets dat dit bestand inpakt de modules van node te kennen.
  const modules = (naam) => node.getBuiltinModule(naam);
  try {
    const isDit = (pad) => modules("node:url").pathToFileURL(pad).href === import.meta.url;
    if (!isDit(gestart) && !isDit(modules("node:fs").realpathSync(gestart))) return;
  } catch {
    return;
  }
  try {
    node.exitCode = programma(node.argv.slice(2), modules, (tekst) => schrijfNaar(node, modules, tekst + "\n"), (regel) => node.stderr.write(regel + "\n"));
  } catch (fout) {
    node.stderr.write("fout: " + fout.message + "\n");
    node.exitCode = 1;
  }
}

/**
 * Naar de uitvoer zelf: de stroom die node ervan maakt, kost meer tijd dan het wegen. Die is er voor wat nog niet kan, en
 * voor Windows, waar zij de letters vertaalt.
 */
function schrijfNaar(node, modules, tekst) {
  const gestopt = (fout) => node.exit(fout.code === "EPIPE" ? 0 : 1); // wie leest, mag eerder stoppen
  const bytes = new TextEncoder().encode(tekst);
  let klaar = 0;
  try {
    while (node.platform !== "win32" && klaar < bytes.length) klaar += modules("node:fs").writeSync(1, bytes, klaar);
  } catch (fout) {
    if (fout.code !== "EAGAIN") gestopt(fout);
  }
  if (klaar < bytes.length) node.stdout.on("error", gestopt).write(bytes.subarray(klaar));
}

/** Het antwoord is de exitcode: 0 in orde, 1 gegevens niet in orde, 2 verkeerd gebruik. */
function programma(argumenten, modules, schrijf, meld) {
  if (argumenten.includes("--help") || argumenten.includes("-h")) {
    schrijf(GEBRUIK);
    return 0;
  }
  const json = argumenten.includes("--json");
  const namen = argumenten.filter((argument) => argument !== "--json");
  const onbekend = namen.find((naam) => naam.startsWith("-"));
  if (onbekend !== undefined || namen.length === 0) {
    meld("fout: " + (onbekend === undefined ? "er is geen gegevensbestand genoemd." : "onbekende optie '" + onbekend + "'.") + "\n" + GEBRUIK);
    return 2;
  }
  const bestanden = [];
  for (const naam of namen) {
    try {
      bestanden.push({ naam, bestand: modules("node:url").pathToFileURL(naam).href, bytes: modules("node:fs").readFileSync(naam) });
    } catch (fout) {
      const redenen = new Map([["ENOENT", "het bestand bestaat niet"], ["EISDIR", "het is een map"], ["EACCES", "het bestand mag niet gelezen worden"]]);
      meld(naam + ": fout: " + (redenen.get(fout.code) ?? fout.message) + ".");
      return 2;
    }
  }
  const { korpsen, meldingen } = lezer().readData(SCHEMA, bestanden);
  for (const { code, ernst, berichten, plaats } of meldingen) {
    const { naam } = bestanden.find(({ bestand }) => bestand === plaats.bestand);
    meld(naam + ":" + plaats.regel + ":" + plaats.kolom + ": " + ernst + " " + code + ": " + berichten.nl);
  }
  if (meldingen.some(({ ernst }) => ernst === "fout")) return 1;
  const uitslagen = korpsen.map(({ korps, oordelen, waarden, gepubliceerd }) => {
    const gelezen = new Map([...oordelen].map(([naam, scores]) => [naam, bitsVan(scores)]));
    return { korps, gepubliceerd, ...reken({ korps, oordelen: gelezen, waarden }) };
  });
  schrijf(json ? alsJson(uitslagen, bestanden, modules("node:crypto")) : alsTabel(uitslagen));
  return 0;
}

function bitsVan(scores) {
  return scores.reduce((samen, score) => samen | SCORES.get(score), 0);
}

function totalen(uitslagen) {
  const totaal = { groen: 0, geel: 0, rood: 0, blanco: 0, onzeker: 0 };
  for (const { gevonden } of uitslagen) totaal[isOnzeker(gevonden.eind) ? "onzeker" : tekst(gevonden.eind)]++;
  return totaal;
}

function alsJson(uitslagen, bestanden, { createHash }) {
  return JSON.stringify({
    versie: 1,
    normtaal: norm.version,
    norm: { bestand: norm.name, sha256: norm.hash },
    gegevens: bestanden.map(({ naam, bytes }) => ({ bestand: naam, sha256: createHash("sha256").update(bytes).digest("hex") })),
    editie: norm.edition,
    concept: norm.concept,
    korpsen: uitslagen.map(({ korps, gepubliceerd, eigen, gevonden }) => {
      const { eindscore, ...rest } = beschrijf(eigen, gevonden);
      return { korps, eindscore, ...(gepubliceerd && { gepubliceerd: tekst(bitsVan(gepubliceerd)) }), ...rest };
    }),
    totaal: totalen(uitslagen),
  }, undefined, 2);
}

function alsTabel(uitslagen) {
  const nummers = dimensies.map((_, i) => String(i + 1));
  const breed = Math.max("korps".length, ...uitslagen.map(({ korps }) => korps.normalize("NFC").length));
  const rij = (korps, cellen, eindscore) =>
    korps.normalize("NFC").padEnd(breed) + "  " + cellen.map((cel, i) => cel.padStart(nummers[i].length)).join(" ") + "  " + eindscore;
  const teken = (scores) => TEKENS.get(tekst(scores)) ?? "?";
  return [
    (norm.edition || norm.name) + (norm.concept ? " (CONCEPT)" : ""),
    "",
    rij("korps", nummers, "eindscore"),
    ...uitslagen.map(({ korps, gevonden }) => rij(korps, gevonden.scores.map(teken), tekst(gevonden.eind))),
    "",
    "Totaal " + uitslagen.length + ": " + Object.entries(totalen(uitslagen)).map(([score, aantal]) => aantal + " " + score).join(", "),
    "",
    [...TEKENS].map(([score, teken]) => teken + " " + score).join("   ") + "   ? onzeker",
    ...dimensies.map((naam, i) => nummers[i].padStart(3) + " " + naam),
  ].join("\n");
}

// ── De lezer van gegevensbestanden, zoals Normtaal die zelf gebruikt ────────────────────────────────

function lezer() {
function readData() { return { korpsen: [], meldingen: [] }; }
return { readData };
}
