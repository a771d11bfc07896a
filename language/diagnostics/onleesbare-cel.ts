// Is deze cel te lezen?
import { maakCelLeeg, vervangCel } from './cell-repairs.js';
import type { Diagnose, Hulp, Tweetalig } from './define.js';
import { bedoelde, daarinStaat, meant, withinStands } from './words.js';

export const onleesbareCel: Diagnose<{ cel: string; kolom: string; verwacht: Tweetalig; bedoeld: readonly string[] }> = {
    code: 'NT0403',
    ernst: 'fout',
    bericht: {
        nl: ({ cel, kolom, verwacht, bedoeld }) => cel === '' ? `De cel bij '${kolom}' is leeg: daar hoort ${verwacht.nl}.` : `'${cel}' is niet te lezen: bij '${kolom}' hoort ${verwacht.nl}.${daarinStaat(cel)}${bedoelde(bedoeld, 'Verbeter de cel, of laat haar leeg.')}`,
        en: ({ cel, kolom, verwacht, bedoeld }) => cel === '' ? `The cell in '${kolom}' is empty: it takes ${verwacht.en}.` : `'${cel}' cannot be read: '${kolom}' takes ${verwacht.en}.${withinStands(cel)}${meant(bedoeld, 'Correct the cell, or leave it empty.')}`,
    },
    celreparaties: ({ cel, bedoeld }, plaats) => (cel !== '' && bedoeld.length === 0 ? [maakCelLeeg(plaats)] : bedoeld.map((tekst) => vervangCel(plaats, tekst))),
};

export const hulp: Hulp = {
    titel: 'Een cel die niet te lezen is',
    uitleg: `Bij een dimensie staat een kleur: rood, geel, groen of blanco, of de woorden Onvoldoende, Aandacht, Conform norm en Geen oordeel. Bij een indicator staat een antwoord van haar soort. Deze cel is geen van beide, en Normtaal raadt niet.

Verbeter de cel. Is er geen oordeel, laat haar dan leeg of schrijf blanco. Is het onzeker, schrijf dan \`geel|groen\`.`,
    fout: { norm: `korps Utrecht
dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;gedragscode\nUtrecht;oranje\n' } },
    goed: { norm: `korps Utrecht
dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;gedragscode\nUtrecht;geel|groen\n' } },
};
