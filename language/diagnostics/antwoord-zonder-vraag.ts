// Hoort dit antwoord bij een cel?
import { haalRijWeg } from './cell-repairs.js';
import type { Celplaats, Diagnose, Hulp } from './define.js';
import { ginds } from './words.js';

/** `vraag`: the cell, where it says something else now. */
export const antwoordZonderVraag: Diagnose<{ cel: string; korps: string; kolom: string; nu: string | undefined; vraag: Celplaats | undefined }> = {
    code: 'NT0412',
    ernst: 'waarschuwing',
    bericht: {
        nl: ({ cel, korps, kolom, nu }) => `Dit antwoord wordt niet gebruikt: bij '${kolom}' van ${korps} staat ${nu === undefined ? 'geen' : `'${nu}', niet`} '${cel}'. Kijk of het nog nodig is, of haal het weg.`,
        en: ({ cel, korps, kolom, nu }) => `This answer is not used: '${kolom}' of ${korps} ${nu === undefined ? 'does not say' : `says '${nu}', not`} '${cel}'. See whether it is still needed, or remove it.`,
    },
    celreparaties: (_, plaats) => [haalRijWeg(plaats)],
    verwant: ({ nu, vraag }) => (vraag ? [ginds(vraag, `Hier staat nu '${nu}'.`, `Here it says '${nu}' now.`)] : []),
};

export const hulp: Hulp = {
    titel: 'Een antwoord dat bij geen cel hoort',
    uitleg: `Het antwoordenbestand geeft een antwoord op een cel die er zo niet (meer) staat. Een antwoord geldt alleen voor precies de tekst waar het op gegeven is: is de cel inmiddels verbeterd, dan zou het oude antwoord die verbetering stil overschrijven.

Kijk wat de cel nu zegt, en pas het antwoord aan of haal het weg.`,
    fout: { norm: `korps Utrecht
dimensie Team
  indicator Teamleden: aantal
  rood bij Teamleden minder dan 5
  anders groen
gegevens "cijfers.csv"
gegevens "antwoorden.csv"
`, bestanden: { 'cijfers.csv': 'korps;teamleden\nUtrecht;8\n', 'antwoorden.csv': 'korps;kolom;cel;antwoord;reden\nUtrecht;Teamleden;2 (+8 VP);2;VP is een ander team\n' } },
    goed: { norm: `korps Utrecht
dimensie Team
  indicator Teamleden: aantal
  rood bij Teamleden minder dan 5
  anders groen
gegevens "cijfers.csv"
`, bestanden: { 'cijfers.csv': 'korps;teamleden\nUtrecht;8\n' } },
};
