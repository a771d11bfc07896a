// Begint deze naam met een woord dat in de taal iets anders betekent?
import type { Diagnose } from './define.js';

export const naamBegintMetSleutelwoord: Diagnose<{ woord: string; hoofdletter: string; naam: string }> = {
    code: 'NT0109',
    ernst: 'fout',
    bericht: ({ woord, hoofdletter, naam }) =>
        `Een naam begint niet met '${woord}': dat woord heeft in een norm een eigen betekenis. Schrijf het met een hoofdletter ('${hoofdletter}'), of zet de naam tussen aanhalingstekens ("${naam}").`,
};
