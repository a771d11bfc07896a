// Which characters deceive the eye: invisible ones, and letters of other alphabets that look like ours?

export interface VreemdTeken {
    /** Where it stands in the text. */
    readonly begin: number;
    readonly eind: number;
    readonly naam: { readonly nl: string; readonly en: string };
    /** What should stand there; empty for what should go. */
    readonly door: string;
    /** Turns the direction of reading, or steers a terminal, so that a text can show otherwise than it is. */
    readonly draait: boolean;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f]/;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Letters of the Cyrillic and Greek alphabet, each above the Latin letter that it looks like. */
const LOOKALIKES: readonly (readonly [nl: string, en: string, letters: string, latin: string])[] = [
    ['Cyrillische', 'Cyrillic', 'АВЕКМНОРСТУХІЈЅаеорсухіјѕһԁ', 'ABEKMHOPCTYXIJSaeopcyxijshd'],
    ['Griekse', 'Greek', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανι', 'ABEZHIKMNOPTYXoavi'],
];
const LETTERS = new Map(LOOKALIKES.flatMap(([nl, en, letters, latin]) => [...letters].map((letter, i) => [letter, { nl, en, door: latin[i] as string }] as const)));

const SUSPECT = new RegExp(`${CONTROL.source}|${INVISIBLE.source}|[${[...LETTERS.keys()].join('')}]`, 'g');

/** None of the above is among these, and few texts have another: to see that takes a third of the time. */
const OUTSIDE_PLAIN = /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u034e\u2010-\u2029\u202f-\u205f\u2070-\ufdff]/;

/** All deceiving characters of a text. A word that is wholly of another alphabet deceives nobody. */
export function vreemdeTekens(tekst: string): VreemdTeken[] {
    const found: VreemdTeken[] = [];
    if (!OUTSIDE_PLAIN.test(tekst)) return found;
    let word = { end: 0, deceives: false }; // of one long word every letter may be asked for
    for (const { index: i, 0: teken } of tekst.matchAll(SUSPECT)) {
        const letter = LETTERS.get(teken);
        if (!letter) found.push({ begin: i, eind: i + teken.length, naam: nameOfInvisible(teken), door: '', draait: BIDI.test(teken) || CONTROL.test(teken) });
        else {
            if (i >= word.end) word = judgeWord(tekst, i);
            if (!word.deceives) continue;
            const naam = { nl: `een ${letter.nl} letter die op '${letter.door}' lijkt`, en: `a ${letter.en} letter that looks like '${letter.door}'` };
            found.push({ begin: i, eind: i + teken.length, naam, door: letter.door, draait: false });
        }
    }
    return found;
}

/** What steers a terminal or printer is none of a name or text: a sign for what cannot be shown stands for it. */
export const withoutControls = (tekst: string): string => (CONTROL.test(tekst) ? tekst.replace(CONTROLS, '\ufffd') : tekst);
const CONTROLS = new RegExp(CONTROL.source, 'g');

function nameOfInvisible(teken: string): VreemdTeken['naam'] {
    const code = `U+${(teken.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
    if (teken === '\u00ad') return { nl: `een onzichtbaar afbreekstreepje (${code})`, en: `an invisible hyphen (${code})` };
    if (CONTROL.test(teken)) return { nl: `een stuurteken (${code})`, en: `a control character (${code})` };
    if (BIDI.test(teken)) return { nl: `een onzichtbaar teken dat de leesrichting omdraait (${code})`, en: `an invisible character that turns the direction of reading (${code})` };
    return { nl: `een onzichtbaar teken (${code})`, en: `an invisible character (${code})` };
}

function judgeWord(tekst: string, at: number): { end: number; deceives: boolean } {
    let [start, end] = [at, at];
    while (start > 0 && IN_WORD.test(tekst[start - 1] as string)) start--;
    while (end < tekst.length && IN_WORD.test(tekst[end] as string)) end++;
    return { end, deceives: deceives(tekst.slice(start, end)) };
}

const IN_WORD = /[\p{L}\p{M}]/u;
const deceives = (word: string): boolean => /\p{Script=Latin}/u.test(word) || [...word].every((letter) => LETTERS.has(letter));
