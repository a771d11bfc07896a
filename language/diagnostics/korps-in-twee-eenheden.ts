// Hoort elk korps bij een eenheid?
import type { Diagnose, Hulp, Wijziging } from './define.js';
import { type Elders, ginds, onLine, opRegel } from './words.js';

/** `weg`: the changes that take the corps out of this unit, where that is possible. */
export const korpsInTweeEenheden: Diagnose<{ korps: string; eenheid: string; elders: Elders; weg: readonly Wijziging[] }> = {
    code: 'NT0317',
    ernst: 'fout',
    bericht: {
        nl: ({ korps, eenheid, elders }) => `${korps} hoort al bij eenheid ${eenheid} (${opRegel(elders)}). Een korps gaat in één eenheid op; haal het uit een van beide.`,
        en: ({ korps, eenheid, elders }) => `${korps} is already part of unit ${eenheid} (${onLine(elders)}). A corps goes into one unit; take it out of one of them.`,
    },
    reparaties: ({ korps, weg }) => (weg.length === 0 ? [] : [{ titel: { nl: `Haal ${korps} uit deze eenheid`, en: `Take ${korps} out of this unit` }, wijzigingen: weg, veilig: false }]),
    verwant: ({ korps, eenheid, elders }) => [ginds(elders.plaats, `Hier staat ${korps} in eenheid ${eenheid}.`, `Here ${korps} stands in unit ${eenheid}.`)],
};

export const hulp: Hulp = {
    titel: 'Een korps in twee eenheden',
    uitleg: `Een eenheid krijgt haar scores van haar korpsen. Staat een korps in twee eenheden, dan telt het twee keer.

Haal het korps uit een van beide. Wilt u korpsen alleen bij elkaar noemen, gebruik dan \`groep\`: een korps mag in meer groepen staan.`,
    fout: `korps Utrecht
korps Flevoland
korps Zeeland
eenheid Midden bestaat uit Utrecht en Flevoland
eenheid Zuid bestaat uit Zeeland en Flevoland
`,
    goed: `korps Utrecht
korps Flevoland
korps Zeeland
eenheid Midden bestaat uit Utrecht en Flevoland
eenheid Zuid bestaat uit Zeeland
`,
};
