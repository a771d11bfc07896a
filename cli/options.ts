// Which options do several commands share?
import { type Command, Option } from 'commander';
import { TALEN } from '../language/index.js';
import type { Texts } from './texts/texts.js';

/** `--data FILE`, repeatable. */
export function dataOption({ help }: Texts): Option {
    return new Option(`--data <${help.slots.file}>`, help.data)
        .argParser((value: string, earlier: string[] | undefined) => [...(earlier ?? []), value]);
}

export function choice(flags: string, description: string, choices: readonly string[], standard: string): Option {
    return new Option(flags, description).choices(choices).default(standard);
}

export const formatOption = ({ help }: Texts, formats: readonly string[]): Option => choice(`--format <${help.slots.format}>`, help.format, formats, 'text');
export const perOption = ({ help }: Texts, description: string): Option => choice(`--per <${help.slots.what}>`, description, ['korps', 'eenheid'], 'korps');
/** Before a command or behind it; what it says has been read before the rest (texts/choose.ts). */
export const taalOption = ({ help }: Texts): Option => choice(`--taal <${help.slots.taal}>`, help.taal, TALEN, 'nl');

/** Real lines to type, under the help of a command. */
export const addExample = (command: Command, { help }: Texts, ...lines: readonly string[]): Command => command.addHelpText('after', `\n${help.example}\n${lines.map((line) => `  ${line}`).join('\n')}`);
