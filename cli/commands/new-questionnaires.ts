// `normtaal new DIR --vragenlijst NORM`: one workbook per corps to fill in.
import { join } from 'node:path';
import { questionnaireFor, writeWorkbook } from '../../language/index.js';
import { NotInOrder } from '../exit.js';
import { makeFolder, show, writeWhole } from '../files.js';
import { openNorm } from '../open-norm.js';
import { remark } from '../output.js';
import { startProgress } from '../progress.js';
import type { Texts } from '../texts/texts.js';

export async function newQuestionnaires(folder: string, path: string, texts: Texts): Promise<void> {
    const { norm } = await openNorm(path, texts);
    const names = norm.korpsen.length > 0 ? norm.korpsen.map(({ naam }) => naam) : [undefined];
    const sheets = names.flatMap((korps) => {
        const sheet = questionnaireFor(norm, korps);
        return sheet ? [{ korps, sheet }] : [];
    });
    if (sheets.length === 0) throw new NotInOrder(({ questionnaire }) => questionnaire.nothingAsked(show(norm.bestand)));
    await makeFolder(folder);
    const progress = startProgress();
    for (const [i, { korps, sheet }] of sheets.entries()) {
        const file = join(folder, `${fileName(korps ?? 'vragenlijst')}.xlsx`);
        await writeWhole(file, await writeWorkbook([sheet], korps));
        progress.show(() => texts.questionnaire.progress(i + 1, sheets.length));
    }
    progress.end();
    remark(texts.questionnaire.written(sheets.length, folder));
}

/** Without what Windows does not take in a name. */
const fileName = (korps: string): string => korps.replace(/[<>:"/\\|?*]/g, '-').replace(/[ .]+$/, '') || 'korps';
