// Heeft deze naam of tekst aanhalingstekens nodig?
import type { Diagnose } from './define.js';

export const zonderAanhalingstekens: Diagnose<{ gevonden: string; wat: 'naam' | 'tekst'; geciteerd: string }> = {
    code: 'NT0110',
    ernst: 'fout',
    bericht: ({ gevonden, wat, geciteerd }) =>
        wat === 'tekst'
            ? `Een tekst staat tussen aanhalingstekens. Schrijf ${geciteerd}.`
            : `Een naam met ${gevonden} staat tussen aanhalingstekens. Schrijf ${geciteerd}.`,
};
