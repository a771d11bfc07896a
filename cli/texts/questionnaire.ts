// What is said of questionnaires, in two languages?
import type { Taal } from '../../language/index.js';

export interface QuestionnaireTexts {
    readonly about: string;
    readonly nothingAsked: (norm: string) => string;
    readonly needsNorm: string;
    readonly progress: (done: number, all: number) => string;
    readonly written: (count: number, folder: string) => string;
}

export const QUESTIONNAIRE_TEXTS: Readonly<Record<Taal, QuestionnaireTexts>> = {
    nl: {
        about: 'in plaats daarvan: per korps een werkmap om in te vullen, uit de indicatoren van deze norm',
        nothingAsked: (norm) => `${norm} heeft geen indicatoren, dus er valt niets te vragen. Zet 'indicator NAAM: aantal' onder een dimensie.`,
        needsNorm: 'Geef de norm waar de vragenlijst uit komt: --vragenlijst NORM.',
        progress: (done, all) => `${done} van ${all} vragenlijsten`,
        written: (count, folder) => `${count} ${count === 1 ? 'vragenlijst' : 'vragenlijsten'} in ${folder}. Zet wat terugkomt met gegevens "NAAM.xlsx" in de norm, of geef het met --data.`,
    },
    en: {
        about: 'instead of that: a workbook per corps to fill in, from the indicators of this norm',
        nothingAsked: (norm) => `${norm} has no indicators, so there is nothing to ask. Put 'indicator NAME: aantal' under a dimension.`,
        needsNorm: 'Give the norm that the questionnaire comes from: --vragenlijst NORM.',
        progress: (done, all) => `${done} of ${all} questionnaires`,
        written: (count, folder) => `${count} ${count === 1 ? 'questionnaire' : 'questionnaires'} in ${folder}. Put what comes back in the norm as gegevens "NAME.xlsx", or give it with --data.`,
    },
};
