// Which requests of our own are there, and who answers them? See `protocol.ts`.
import { VERZOEK, type Verzoeken } from '../../protocol.js';
import type { NormWorkspace } from '../workspace.js';
import { compare, compareText } from './compare.js';
import { dataTable } from './data-table.js';
import { explain } from './explain.js';
import { judge } from './judge.js';
import { answerPreview } from './preview-delta.js';
import { totals } from './preview.js';
import { setValue } from './set-value.js';
import { tests } from './tests.js';
import { whatIf } from './what-if.js';

type Answers = { readonly [M in keyof Verzoeken]: (workspace: NormWorkspace, params: Verzoeken[M]['params']) => Promise<Verzoeken[M]['result']> };

export const OWN_REQUESTS: Answers = {
    [VERZOEK.preview]: answerPreview,
    [VERZOEK.totals]: totals,
    [VERZOEK.explain]: explain,
    [VERZOEK.compare]: compare,
    [VERZOEK.compareText]: compareText,
    [VERZOEK.whatIf]: whatIf,
    [VERZOEK.tests]: tests,
    [VERZOEK.dataTable]: dataTable,
    [VERZOEK.judge]: judge,
    [VERZOEK.setValue]: setValue,
};
