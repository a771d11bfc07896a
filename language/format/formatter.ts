// How does a program lay out norm files, one after another?
import { NietInOrde, whyNoNorm } from '../no-norm.js';
import { readerServices } from '../reader.js';
import { formatNorm } from './format.js';

export class Formatter {
    /** The text in the one layout; undefined when a sentence is broken. Line ends stay as they are. @throws NietInOrde for what is no norm. */
    format(text: string): string | undefined {
        const reden = whyNoNorm(text);
        if (reden) throw new NietInOrde(reden);
        return formatNorm(text, readerServices());
    }
}
