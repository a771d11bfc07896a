// How does an emitted module explain: why not better, and what is the least that must improve?

export const WAYS = String.raw`
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
`;
