// What do the conditions of an emitted module compute with? Scores as bits, and three answers: holds,
// does not hold, or open (a text that tells apart what has been counted so far).

export const COLOURS = `
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
`;

export const CONDITIONS = `
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
`;

/** For norms with points only; PUNTEN, DELEN and GEWICHT stand with the dimensions. */
export const POINTS = `
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
`;
