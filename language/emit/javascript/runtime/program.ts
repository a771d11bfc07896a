// What does an emitted module do when it is run as a program? It reads data files and prints the scores.

export const PROGRAM = String.raw`
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
`;
