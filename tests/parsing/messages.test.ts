// What does an author read at a typical slip? The snapshot is to be read as an author would.
import { expect, it } from 'vitest';
import { showMessages } from '../helpers/fixture.js';
import { BASIS } from './basis.js';

const SLIPS: readonly (readonly [string, readonly string[]])[] = [
    ['Een woord verschreven', [
        'rood op Aanleveren EMM blokeert groen',
        'rod op Gedragscode blokkeert groen',
        'rood op Gedragscode leid tot geel',
        'rood op Gedragscode leidt tott geel',
        'groen op Gedragscode is vorwaarde voor groen',
        'rood op minsten 2 dimensies leidt tot rood',
        'rood op Gedragscode enn Weging leidt tot geel',
        'Weging geldt niet vor KLPD',
        'korps Noord ook bekent als Zuid',
        'wegin\n  rood op Gedragscode blokkeert groen',
        'rood op Gedragscode blokkeert groen\n  motivring "Zo."',
        'dimensie Proef\n  indicator A: procentage\n  rood bij A mindr dan 70%\n  anders geel',
        'verwacht in gegevens: 22 keer groen',
    ]],
    ['Hoofdletters', [
        'Rood op Gedragscode blokkeert groen',
        'rood op Gedragscode BLOKKEERT GROEN',
        'rood op weging blokkeert groen',
    ]],
    ['Een woord vergeten', [
        'rood Gedragscode blokkeert groen',
        'op Gedragscode blokkeert groen',
        'rood op blokkeert groen',
        'rood op Gedragscode groen',
        'rood op Gedragscode blokkeert',
        'rood op Gedragscode',
        'groen op Gedragscode is voorwaarde groen',
        'Weging geldt voor KLPD',
        'rood op Gedragscode geel op OM leidt tot rood',
        'rood op 2 dimensies leidt tot geel',
        'rood op minstens 3 andere leidt tot rood',
        '(rood op OM leidt tot geel',
        'dimensie',
        'dimensie Proef\n  indicator Aantal leveringen',
        'dimensie Proef\n  indicator A aantal van 0 tot en met 6',
        'dimensie Proef\n  indicator A:',
        'dimensie Proef\n  indicator A: aantal\n  rood A minder dan 6\n  geel bij A minder 8\n  anders',
        'Gedragscode blokkeert groen',
        'aandachtsveld Zorg\n  Opvang\n    indicator A: aantal',
        '"a"\n  rood op OM\n  verwacht groen',
        'rood op OM blokkeert groen\n  "Zo is het."',
    ]],
    ['Zoals men het zegt', [
        'niet groen op Gedragscode blokkeert groen',
        'geen rood op Gedragscode is voorwaarde voor groen',
        'rood op niet Gedragscode blokkeert groen',
        'rood op meer dan 2 dimensies leidt tot rood',
        'rood op Gedragscode en geel op minder dan 3 andere dimensies leidt tot rood',
        'minder dan 75 procent van de punten blokkeert groen',
        'veld Zorg',
        'school De Wilgen',
        'Gedragscode telt niet mee voor KLPD',
        'dimensie Proef\n  indicator A: getal\n  groen bij A meer dan of gelijk aan 6\n  geel bij A tussen 3 en 6\n  rood bij A niet meer dan 3',
        'dimensie Proef\n  indicator A: keuze uit vast, in opbouw of afwezig',
        'editie "Proef"\n  periode 2023-2024\n  status definitief',
    ]],
    ['Een woord te veel of verwisseld', [
        'rood op Gedragscode blokkeert groen groen',
        'rood op op Gedragscode blokkeert groen',
        'op rood Gedragscode blokkeert groen',
        'rood op Gedragscode tot leidt geel',
        'rood op Gedragscode, leidt tot geel',
        'rood op Gedragscode blokkeert groen.',
        '- rood op Gedragscode blokkeert groen',
        'dimensie: Proef',
    ]],
    ['Namen', [
        'dimensie punten',
        'dimensie Opvang en begeleiding',
        'dimensie A & B',
        'dimensie 24/7 bereikbaar',
        'rood op Zorg van 2 kanten blokkeert groen',
        'rood op Kwaliteit blokkeert groen',
        'rood op OM van Toezicht blokkeert groen',
        'rood op aandachtsveld Gedragscode blokkeert groen',
        'rood op Kwalitiet van Toezicht blokkeert groen',
        'rood op Slachtofferhulp blokkeert groen',
        'rood op Toezicht blokkeert groen',
    ]],
    ['Andere woorden voor hetzelfde', [
        'rood op Gedragscode zorgt voor geel',
        'rood op ten minste 2 dimensies leidt tot geel',
        'rood op minstens twee dimensies leidt tot geel',
        'rood op Gedragscode leidt tot oranje',
        'groen op Gedragscode is nodig voor groen',
        'Partners tellen niet mee',
        'dimensie Proef\n  indicator A: aantal\n  rood als A minder dan 6\n  geel bij A kleiner dan 8\n  anders groen',
        'dimensie Proef\n  indicator A: aantal van 0 tot 6',
        'dimensie Proef\n  indicator A: ja of nee',
        'voorbeeld "a"\n  groen op de rest\n  verwacht: groen',
        'rood op Gedragscode blokkeert groen omdat "Zo."',
        'rood op Gedragscode leidt niet tot groen',
        'als rood op Gedragscode dan geel',
    ]],
    ['Tekens', [
        'rood op Gedragscode blokkeert groen bron "§1',
        'rood op Gedragscode blokkeert groen bron §2.4.1',
        'rood op Gedragscode blokkeert groen bron “§2.4.1”',
        'gebruik korpsen.norm',
        'voorbeeld alles groen',
        'dimensie Proef\n  indicator A: getal\n  rood bij A minder dan 12.5\n  anders geel',
        '/* nooit gesloten',
        '# Weging',
    ]],
    ['Regels en plaatsen', [
        'rood op Gedragscode\nblokkeert groen',
        'rood op Gedragscode blokkeert\n  groen',
        'indicator A: aantal',
        'bron "§1"',
        'voorbeeld "a"\n  rood op Gedragscode blokkeert groen',
        'rood op Gedragscode en rood op OM of rood op Weging leidt tot geel',
    ]],
];

it('typical slips', async () => {
    const skip = BASIS.split('\n').length - 1;
    const parts: string[] = ['Wat een auteur leest bij een vergissing: de regel zoals hij er staat, en de melding eronder.'];
    for (const [title, sentences] of SLIPS) {
        parts.push(`## ${title}`);
        for (const sentence of sentences) {
            const shown = (await showMessages(BASIS + sentence)).split('\n').slice(skip).join('\n');
            expect(shown, sentence).not.toBe(sentence);
            parts.push(`\`\`\`\n${shown}\n\`\`\``);
        }
    }
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot('messages.md');
});
