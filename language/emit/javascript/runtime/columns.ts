// How does an emitted module score many rows at once: columns in, block after block, columns out?

export const COLUMNS = String.raw`
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
`;

export const COLUMN_INPUT = String.raw`
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
`;
