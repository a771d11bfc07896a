// How does an emitted module read one corps, and derive a score from indicators?

export const INPUT = String.raw`
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
`;
