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
  return scoreGelezen(lees(corps));
}

/** Als score, met waarom het niet beter is en wat er op zijn minst beter moet voor groen. */
export function explain(corps) {
  const { eigen, gevonden } = reken(lees(corps));
  const uitslag = beschrijf(eigen, gevonden);
  return { ...uitslag, waaromNiet: waaromNiet(gevonden.eind, uitslag.plafonds), kortsteWegen: kortsteWegen(eigen.map((dimensie) => dimensie.eigen), gevonden.eind) };
}

function scoreGelezen(gegevens) {
  const { eigen, gevonden } = reken(gegevens);
  return beschrijf(eigen, gevonden);
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

// Punten in delen van 1/10, zodat breuken precies blijven.
const PUNTEN = new Map([[ROOD, 0], [GEEL, 15], [GROEN, 20], [BLANCO, 0]]);
const GEWICHT = [1, 1, 1, 1, 3];

// ── De norm: dimensies ──────────────────────────────────────────────────────────────────────────────

const DIMENSIES = [
  { naam: "Gedragscode", weegt: true, nietVoor: [], klassen: [], norm: undefined },
  { naam: "Korpsexpert mandaat", weegt: true, nietVoor: [], klassen: [], norm: undefined },
  {
    naam: "Referentiekader",
    weegt: true,
    nietVoor: [],
    // Van elke indicator één waarde uit elke klasse die de norm onderscheidt.
    klassen: [
      ["Geborgde referenties", [35, 70, 80, 90, 95]],
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
    // Van elke indicator één waarde uit elke klasse die de norm onderscheidt.
    klassen: [
      ["Leveringen per jaar", [5, 6, 7, 11, 12, 13]],
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
    verdiend += Math.round(GEWICHT[dimensie] * waarde);
    mogelijk += Math.round(GEWICHT[dimensie] * Math.max(...PUNTEN.values()));
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
    if (kolom === undefined) {
      throw new TypeError("'" + naam + "' is geen dimensie of indicator van deze norm." + bedoelde(naam, [...KOLOMMEN.keys()], "Gebruik een naam uit de norm."));
    }
    if (kolom.type === undefined) oordelen.set(naam, leesScore(naam, gegeven));
    else if (gegeven !== "blanco" || kolom.type.soort === "keuze") waarden.set(naam, leesWaarde(naam, gegeven, kolom.type));
  }
  return { korps, oordelen, waarden };
}

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
  const getal = type.soort !== "ja/nee" && type.soort !== "keuze";
  const past = Array.isArray(gegeven) ? gegeven.length > 0 && gegeven.every(verwacht.past)
    : getal && typeof gegeven === "object" ? verwacht.past(gegeven.van) && verwacht.past(gegeven.tot) && gegeven.van <= gegeven.tot
    : verwacht.past(gegeven);
  if (!past) throw new TypeError(toon(gegeven) + " past niet bij indicator '" + naam + "'. Geef " + verwacht.wat + ".");
  return gegeven;
}

function verwachtBij(type) {
  if (type.soort === "ja/nee") return { wat: "true of false", past: (x) => typeof x === "boolean" };
  if (type.soort === "keuze") return { wat: "een van " + type.keuzes.map(toon).join(", "), past: (x) => type.keuzes.includes(x) };
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
  return naam.normalize("NFC").toLowerCase().replaceAll("\u2019", "'").replace(/\s*[-\u2010-\u2014]\s*/g, "-").replace(/\s+/g, " ").trim();
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

/** De stand nadat een dimensie haar eigen score kreeg en haar regels die verlaagden; blanco blijft blanco. */
function vulIn(s, dimensie, eigen) {
  const nieuw = s.slice();
  nieuw[dimensie] = eigen & BEOORDEELD ? verlaagd(s, dimensie, eigen) : eigen;
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
  if (keuzes.some((keuze) => bits(keuze).length > 1)) return onzekereUitkomst(keuzes);
  let s = begin(keuzes);
  for (const dimensie of VOLGORDE) s = vulIn(s, dimensie, keuzes[dimensie]);
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
    beslissend: bits(eind).length > 1 ? [...keuzes.keys()].filter((dimensie) => beslist(keuzes, dimensie)) : [],
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
    gevonden: { eind, geldt, scores: samen(werelden.map(({ gevonden }) => gevonden.scores)), beslissend: bits(eind).length > 1 ? [...DIMENSIES.keys()].filter(beslist) : [] },
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
  if (bits(keuzes[dimensie]).length < 2) return false;
  return doorloop(keuzes, naarEindscore, dimensie).some((groep) => new Set(groep.map(eindscore)).size > 1);
}

/** Liever een fout dan een uitkomst waar geen einde aan komt. */
const GRENS = 50_000;
function begrens(aantal) {
  if (aantal > GRENS) throw new RangeError("Er zijn te veel onzekere cellen voor een precieze uitkomst. Geef voor een aantal daarvan één score.");
}

/** De losse scores van een verzameling, van laag naar hoog; NVT is er ook één. */
const bits = (scores) => (scores === NVT ? [NVT] : [BLANCO, ROOD, GEEL, GROEN].filter((score) => scores & score));

/** "geel|groen"; wat niet geldt, wordt blanco getoond. */
const tekst = (scores) => [...SCORES].filter(([, score]) => (scores || BLANCO) & score).map(([naam]) => naam).join("|");

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
    ...(bits(eind).length > 1 && { beslissend: beslissend.map((i) => DIMENSIES[i].naam) }),
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
    if (modules("node:url").pathToFileURL(modules("node:fs").realpathSync(gestart)).href !== import.meta.url) return;
  } catch {
    return;
  }
  node.stdout.on("error", (fout) => node.exit(fout.code === "EPIPE" ? 0 : 1)); // wie leest, mag eerder stoppen
  try {
    node.exitCode = programma(node.argv.slice(2), modules, (regel) => node.stdout.write(regel + "\n"), (regel) => node.stderr.write(regel + "\n"));
  } catch (fout) {
    node.stderr.write("fout: " + fout.message + "\n");
    node.exitCode = 1;
  }
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
  const bit = (scores) => scores.reduce((samen, score) => samen | SCORES.get(score), 0);
  const uitslagen = korpsen.map(({ korps, oordelen, waarden, gepubliceerd }) => {
    const gelezen = new Map([...oordelen].map(([naam, scores]) => [naam, bit(scores)]));
    const { eindscore, ...rest } = scoreGelezen({ korps, oordelen: gelezen, waarden });
    return { korps, eindscore, ...(gepubliceerd && { gepubliceerd: tekst(bit(gepubliceerd)) }), ...rest };
  });
  schrijf(json ? alsJson(uitslagen, bestanden, modules("node:crypto")) : alsTabel(uitslagen));
  return 0;
}

function totalen(uitslagen) {
  const totaal = { groen: 0, geel: 0, rood: 0, blanco: 0, onzeker: 0 };
  for (const { eindscore } of uitslagen) totaal[eindscore.includes("|") ? "onzeker" : eindscore]++;
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
    korpsen: uitslagen,
    totaal: totalen(uitslagen),
  }, undefined, 2);
}

function alsTabel(uitslagen) {
  const nummers = dimensies.map((_, i) => String(i + 1));
  const breed = Math.max("korps".length, ...uitslagen.map(({ korps }) => korps.normalize("NFC").length));
  const rij = (korps, cellen, eindscore) =>
    korps.normalize("NFC").padEnd(breed) + "  " + cellen.map((cel, i) => cel.padStart(nummers[i].length)).join(" ") + "  " + eindscore;
  const teken = (score) => TEKENS.get(score) ?? "?";
  return [
    (norm.edition || norm.name) + (norm.concept ? " (CONCEPT)" : ""),
    "",
    rij("korps", nummers, "eindscore"),
    ...uitslagen.map(({ korps, eindscore, dimensies: scores }) => rij(korps, dimensies.map((naam) => teken(scores[naam].score)), eindscore)),
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
