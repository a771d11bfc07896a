// How does an emitted module come from own scores to an outcome, also where cells are unsure?

export const OUTCOME = String.raw`
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
`;
