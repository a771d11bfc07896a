// Is deze cel te lezen?
import { bedoelde, type Diagnose } from './define.js';

export const onleesbareCel: Diagnose<{ cel: string; verwacht: string; bedoeld: readonly string[] }> = {
    code: 'NT0403',
    ernst: 'fout',
    bericht: ({ cel, verwacht, bedoeld }) => `'${cel}' is niet te lezen; verwacht: ${verwacht}.${bedoelde(bedoeld)}`,
};
