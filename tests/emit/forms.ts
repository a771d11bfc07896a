// A norm with every form of sentence that a target writes in its own way.
import { readFileSync } from 'node:fs';

export const FORMS = readFileSync(new URL('vormen.norm', import.meta.url), 'utf8');
/** The same where a blanco counts as geel: no condition names blanco then, and a corps is weighed whole. */
export const AS_GEEL = FORMS.replace('status concept', 'blanco telt als geel').replaceAll(' en blanco op Opvang', '').replace('blanco op alle', 'geel op alle').replace('eenheden scoren als de meerderheid', 'status vastgesteld');
