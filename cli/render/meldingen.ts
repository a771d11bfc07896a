// How does this run show remarks to its author?
import pc from 'picocolors';
import type { Melding, Taal } from '../../language/index.js';
import { toUri } from '../files.js';
import type { Texts } from '../texts/texts.js';
import { renderText } from './meldingen-text.js';
import type { Weergave } from './places.js';

export const hier = (taal: Taal): Weergave => ({ taal, basis: `${toUri('.')}/` });

export const renderMeldingen = (meldingen: readonly Melding[], teksten: ReadonlyMap<string, string>, { taal }: Texts): string =>
    renderText(meldingen, teksten, { ...hier(taal), kleur: pc.isColorSupported });
