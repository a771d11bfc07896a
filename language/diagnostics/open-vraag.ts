// Staat vast wat deze cel zegt?
import type { Diagnose, Hulp, Tweetalig } from './define.js';

export const openVraag: Diagnose<{ cel: string; korps: string; kolom: string; kan: Tweetalig; waarom: Tweetalig }> = {
    code: 'NT0410',
    ernst: 'waarschuwing',
    bericht: {
        nl: ({ cel, korps, kolom, kan, waarom }) => `'${cel}' bij '${kolom}' van ${korps} kan ${kan.nl} zijn: ${waarom.nl}. Vraag het het korps, en zet het antwoord met de reden in een antwoordenbestand; tot dan telt alles wat het kan zijn.`,
        en: ({ cel, korps, kolom, kan, waarom }) => `'${cel}' in '${kolom}' of ${korps} can be ${kan.en}: ${waarom.en}. Ask the corps, and put the answer with its reason in a file of answers; until then all that it can be counts.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een cel die meer dan één ding kan zeggen',
    uitleg: `Uit deze cel is niet met zekerheid één waarde te lezen: er lijkt een voetnootcijfer aan het getal te zitten, er staat een tweede getal tussen haakjes, of een bereik loopt af. Normtaal raadt niet. Zolang de vraag open is, wordt gerekend met alles wat de cel kan zeggen; een score kan daardoor onzeker zijn.

Een antwoord komt in een bestand met de kolommen \`korps\`, \`kolom\`, \`cel\` (wat er letterlijk staat), \`antwoord\` en \`reden\`. Zet dat met \`gegevens\` in de norm. Klopt de cel zoals zij er staat, antwoord dan met dezelfde tekst.`,
    fout: { norm: `korps Utrecht
dimensie Team
  indicator Teamleden: aantal
  rood bij Teamleden minder dan 5
  anders groen
gegevens "cijfers.csv"
`, bestanden: { 'cijfers.csv': 'korps;teamleden\nUtrecht;2 (+8 VP)\n' } },
    goed: { norm: `korps Utrecht
dimensie Team
  indicator Teamleden: aantal
  rood bij Teamleden minder dan 5
  anders groen
gegevens "cijfers.csv"
gegevens "antwoorden.csv"
`, bestanden: { 'cijfers.csv': 'korps;teamleden\nUtrecht;2 (+8 VP)\n', 'antwoorden.csv': 'korps;kolom;cel;antwoord;reden\nUtrecht;Teamleden;2 (+8 VP);2;VP is een ander team\n' } },
};
