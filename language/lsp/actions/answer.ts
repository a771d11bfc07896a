// How is the question that a cell raises answered? By a row in the file of answers, where its reason is still to be filled in.
import { isAnswers } from '../../data/answers.js';
import { schemaOf } from '../../data/schema.js';
import { writeAnswer } from '../../data/write-answer.js';
import { type Melding } from '../../diagnostics/index.js';
import { bestandsnaam } from '../../diagnostics/words.js';
import { dataTableOf } from '../own/data-file.js';
import { addRows, cellText, sheetOf } from '../sheet.js';
import type { Snapshot } from '../snapshot.js';
import { say } from '../texts.js';
import type { NormWorkspace } from '../workspace.js';
import type { Gebaar } from './edits.js';

/** One for each thing that the cell can be; none while the norm names no file of answers. */
export function answerRows({ plaats }: Melding, workspace: NormWorkspace, { norm, gegevens }: Snapshot): Gebaar[] {
    const { taal } = workspace;
    const asked = sheetOf(workspace, plaats.bestand);
    const found = gegevens?.korpsen.flatMap(({ korps, plaatsen, waarden }) => [...plaatsen].filter(([, { bestand, regel, kolom }]) => bestand === plaats.bestand && regel === plaats.regel && kolom === plaats.kolom)
        .map(([kolom]) => ({ korps, kolom, antwoord: waarden.get(kolom) })))[0];
    if (!asked || !found || !Array.isArray(found.antwoord)) return [];
    for (const { bestand } of norm.gegevens) {
        const sheet = sheetOf(workspace, bestand);
        const table = sheet && dataTableOf(sheet.text, schemaOf(norm));
        if (!table || !isAnswers(table.keys)) continue;
        return (found.antwoord as readonly (number | string | boolean)[]).map((each) => {
            const antwoord = writeAnswer(each);
            const said: Readonly<Record<string, string>> = { korps: found.korps, kolom: found.kolom, cel: cellText(asked, plaats.regel, plaats.kolom), antwoord, bestand: bestandsnaam(plaats.bestand) };
            const titel = say(taal, `Antwoord ${antwoord}, in '${bestandsnaam(bestand)}'; vul daar de reden in`, `Answer ${antwoord}, in '${bestandsnaam(bestand)}'; fill in the reason there`);
            return { titel, changes: { [bestand]: [addRows(sheet, [table.keys.map((key) => said[key] ?? '')])] } };
        });
    }
    return [];
}
