// How does a program lay out norm files, one after another?
import { NietInOrde, whyNoNorm } from '../no-norm.js';
import { readerServices } from '../reader.js';
import { formatNorm, type Layout } from './format.js';

export class Formatter {
    /** The text in the one layout, or why it stays as it is. Line ends stay as they are. @throws NietInOrde for what is no norm. */
    format(text: string): Layout {
        const reden = whyNoNorm(text);
        if (reden) throw new NietInOrde(reden);
        return formatNorm(text, readerServices());
    }
}
