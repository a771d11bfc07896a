// Is every character that deceives the eye told, also when it is the only one of its text?
import { expect, test } from 'vitest';
import { loadText } from '../helpers/load-text.js';

/** What Unicode calls controls, format characters and variation selectors, and a joiner that is none of these; blanks of a text, signs of other scripts, and what no text file holds apart. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Variation_Selector}\u034f]/u;
const PUT_UP_WITH = /[\0\t\n\r\u0600-\u0605\u06dd\u070f\u08e2\ufff9-\ufffb\u180b-\u180d\u0890\u0891\u180f]/;
const LETTERS = 'АВЕКМНОРСТУХІЈЅаеорсухіјѕһԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανι';

test('alone in a name', async () => {
    const unseen = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).concat(Array.from({ length: 0x10000 - 0xe000 }, (_, i) => String.fromCharCode(0xe000 + i)))
        .filter((teken) => UNSEEN.test(teken) && !PUT_UP_WITH.test(teken));
    expect(unseen.length).toBeGreaterThan(100);
    const untold: string[] = [];
    for (const teken of [...unseen, ...LETTERS]) {
        const { meldingen } = await loadText(`dimensie "Ke${teken}ten"\n`);
        if (!meldingen.some(({ code }) => code === 'NT0207')) untold.push(teken.charCodeAt(0).toString(16));
    }
    expect(untold).toEqual([]);
});
