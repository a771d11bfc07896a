// What is to be said of a norm over all possible corps and all possible values? Asked after everything
// that is wrong in its sentences is put right: it reads the decision.
import type { Decision } from './decision/types.js';
import type { Melding } from './diagnostics/index.js';
import type { Norm } from './model/types.js';
import { remarkNorms } from './result/norm-remarks.js';
import { remarkRules } from './result/rule-remarks.js';

/** Exact, never a guess; where a norm is too large to say, it says that. */
export const analyse = (norm: Norm, decision: Decision): readonly Melding[] => [...remarkNorms(norm, decision), ...remarkRules(norm, decision)];
