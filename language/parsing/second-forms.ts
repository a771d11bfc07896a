// Which words say the same as another word of the language: plurals, and signs for comparisons?

/** Second form -> first form, as the grammar spells them. The number of a verb is never checked. */
const FIRST: Readonly<Record<string, string>> = {
    blokkeren: 'blokkeert', leiden_tot: 'leidt_tot', is_een_voorwaarde_voor: 'is_voorwaarde_voor', gelden_niet_voor: 'geldt_niet_voor', wegen_niet_mee: 'weegt_niet_mee',
    bestaan_uit: 'bestaat_uit', geen_enkele: 'geen',
    '<': 'minder_dan', '<=': 'hoogstens', '=': 'is', '>=': 'minstens', '>': 'meer_dan',
};

export const SECOND_FORMS: readonly string[] = Object.keys(FIRST);
export const firstForm = (keyword: string): string => FIRST[keyword] ?? keyword;

/** The words with all their forms that are words; of a comparison the sign is no word. */
export const inAllForms = (words: readonly string[]): readonly string[] =>
    [...words, ...SECOND_FORMS.filter((second) => /^[a-z]/.test(second) && words.includes(firstForm(second)))];
