// Is dit bestand een tabel van korpsen?
import type { Diagnose } from './define.js';

export const onleesbareGegevens: Diagnose<{ reden: string }> = {
    code: 'NT0405',
    ernst: 'fout',
    bericht: ({ reden }) => `Dit bestand is niet als tabel van korpsen te lezen: ${reden}.`,
};
