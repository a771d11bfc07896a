// How does this run show remarks to its author?
import pc from 'picocolors';
import type { Melding } from '../../language/index.js';
import { toUri } from '../files.js';
import { renderText } from './meldingen-text.js';
import type { Weergave } from './places.js';

export const hier = (): Weergave => ({ taal: 'nl', basis: `${toUri('.')}/` });

export const renderMeldingen = (meldingen: readonly Melding[], teksten: ReadonlyMap<string, string>): string =>
    renderText(meldingen, teksten, { ...hier(), kleur: pc.isColorSupported });
