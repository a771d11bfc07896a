// In which language does the command line speak? Known before the arguments are parsed: what is wrong with them is said in it too.
import { TALEN, type Taal } from '../../language/index.js';
import { en } from './en.js';
import { nl } from './nl.js';
import type { Texts } from './texts.js';

const TEXTS: Readonly<Record<Taal, Texts>> = { nl, en };
const OPTION = '--taal';

/** The last `--taal` counts; a language that is not there is refused by the parser, in Dutch. */
export function textsFor(args: readonly string[]): Texts {
    let chosen = '';
    for (const [i, arg] of args.entries()) {
        if (arg === '--') break; // behind it are names, not options
        if (arg === OPTION) chosen = args[i + 1] ?? '';
        else if (arg.startsWith(`${OPTION}=`)) chosen = arg.slice(OPTION.length + 1);
    }
    return TEXTS[TALEN.find((taal) => taal === chosen) ?? 'nl'];
}
