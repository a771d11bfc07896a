// Kon de norm helemaal worden doorgerekend?
import type { Diagnose, Hulp } from './define.js';

/** `dimensie`: its norm is too large; without, the weighting is. */
export const teGroot: Diagnose<{ grens: number; dimensie?: string }> = {
    code: 'NT0519',
    ernst: 'informatie',
    bericht: {
        nl: ({ grens, dimensie }) => `${dimensie === undefined ? 'Deze weging' : `De norm van ${dimensie}`} is te groot om voor alle denkbare korpsen door te rekenen (meer dan ${grens.toLocaleString('nl-NL')} tussenstappen). Scores kloppen; alleen is niet bekeken of er regels zijn die nooit gelden, niets veranderen of een beter oordeel bestraffen.`,
        en: ({ grens, dimensie }) => `${dimensie === undefined ? 'This weighting' : `The norm of ${dimensie}`} is too large to work out for all imaginable corps (more than ${grens.toLocaleString('en-GB')} intermediate steps). Scores are right; only, it was not examined whether rules never apply, change nothing or punish a better judgement.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een weging die te groot is om helemaal door te rekenen',
    uitleg: `Vragen over alle denkbare korpsen worden precies beantwoord, zonder steekproef. Bij een bijzonder grote weging, met veel punten en gewichten die allemaal verschillen bijvoorbeeld, kan dat te veel werk worden. Dan wordt er niets beweerd in plaats van iets onzekers.

De scores van de korpsen zelf worden altijd precies berekend; daar geldt deze grens niet voor.`,
    fout: optelsom((i) => 3 ** i),
    goed: optelsom(() => 1),
};

/** Twelve dimensions whose points, with these weights, are added up. */
function optelsom(gewicht: (i: number) => number): string {
    const dimensies = Array.from({ length: 12 }, (_, i) => `dimensie D${i + 1}\n  gewicht ${gewicht(i)}\n`);
    return `punten groen 2, geel 1 en rood 0\n${dimensies.join('')}weging\n  minder dan 10 punten blokkeert groen\n  minder dan 5 punten leidt tot rood\n`;
}
