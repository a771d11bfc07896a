// What does the extension say in the editor's own places: status bar, questions, messages?
import type { Taal } from './taal.js';

export interface HostTexts {
    readonly noNorm: string;
    readonly panelTitle: string;
    readonly reviewTitle: (oud: string, nieuw: string) => string;
    readonly status: { readonly tooltip: (editie: string) => string; readonly broken: string; readonly noData: string };
    readonly chooseOld: string;
    readonly chooseNew: string;
    readonly chooseFile: string;
    readonly otherFile: string;
    readonly committed: string;
    readonly saved: string;
    readonly nothing: string;
    readonly noCommitted: string;
    readonly notInGit: string;
    readonly monitorTitle: string;
    readonly monitorButton: string;
    readonly monitorThere: string;
    readonly gone: string;
    readonly failed: (why: string) => string;
    readonly cannotChange: (file: string) => string;
    readonly savedAs: (file: string) => string;
    readonly chooseData: string;
    readonly noDataFile: string;
    readonly tests: { readonly run: string; readonly coverage: string; readonly unknown: string; readonly expected: string; readonly deviates: string; readonly missing: string };
}

const nl: HostTexts = {
    noNorm: 'Open eerst een normbestand (.norm).',
    panelTitle: 'Scores',
    reviewTitle: (oud, nieuw) => `${oud} → ${nieuw}`,
    status: {
        tooltip: (editie) => `${editie}: toon het scorepaneel`, broken: 'norm met fouten', noData: 'geen gegevens',
    },
    chooseOld: 'Welke editie is de oude?',
    chooseNew: 'Welke editie is de nieuwe?',
    chooseFile: 'Met welke editie vergelijken?',
    otherFile: 'Een ander bestand…',
    committed: 'de vastgelegde versie',
    saved: 'het opgeslagen bestand',
    nothing: 'niets',
    noCommitted: 'Van dit bestand is nog geen versie vastgelegd.',
    notInGit: 'Dit bestand staat niet onder versiebeheer (git), of de git-extensie staat uit.',
    monitorTitle: 'In welke map komt de kopie van de monitor?',
    monitorButton: 'Zet de monitor hier',
    monitorThere: 'In deze map staat al een monitor; die wordt geopend en blijft zoals hij is.',
    gone: 'Deze plek bestaat niet meer: het bestand is intussen veranderd of weg.',
    failed: (why) => `Dat lukte niet: ${why}`,
    cannotChange: (file) => `${file} kon niet worden gewijzigd; er is niets veranderd.`,
    savedAs: (file) => `Bewaard in ${file}.`,
    chooseData: 'Welk gegevensbestand?',
    noDataFile: 'Deze norm noemt geen gegevens die te lezen zijn.',
    tests: {
        run: 'Toets', coverage: 'Toets met dekking', unknown: 'niet te toetsen: de norm heeft fouten of de gegevens zijn niet te lezen', expected: 'verwacht', deviates: 'wijkt bekend af', missing: 'nog niet getoond',
    },
};

const en: HostTexts = {
    noNorm: 'Open a norm file (.norm) first.',
    panelTitle: 'Scores',
    reviewTitle: (oud, nieuw) => `${oud} → ${nieuw}`,
    status: {
        tooltip: (editie) => `${editie}: show the score panel`, broken: 'norm with errors', noData: 'no data',
    },
    chooseOld: 'Which edition is the old one?',
    chooseNew: 'Which edition is the new one?',
    chooseFile: 'Compare with which edition?',
    otherFile: 'Another file…',
    committed: 'the committed version',
    saved: 'the saved file',
    nothing: 'nothing',
    noCommitted: 'No version of this file was committed yet.',
    notInGit: 'This file is not under version control (git), or the git extension is off.',
    monitorTitle: 'In which folder should the copy of the monitor be put?',
    monitorButton: 'Put the monitor here',
    monitorThere: 'This folder holds a monitor already; it is opened and stays as it is.',
    gone: 'This place is no longer there: the file has changed or gone.',
    failed: (why) => `That did not work: ${why}`,
    cannotChange: (file) => `${file} could not be changed; nothing was.`,
    savedAs: (file) => `Kept in ${file}.`,
    chooseData: 'Which data file?',
    noDataFile: 'This norm names no data that can be read.',
    tests: {
        run: 'Test', coverage: 'Test with coverage', unknown: 'cannot be tested: the norm has errors or the data cannot be read', expected: 'expected', deviates: 'known deviation', missing: 'not shown yet',
    },
};

export const HOST_TEXTS: Readonly<Record<Taal, HostTexts>> = { nl, en };
