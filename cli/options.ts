// Which options do several commands share?
import { Option } from 'commander';

/** `--data FILE`, repeatable. */
export function dataOption(): Option {
    return new Option('--data <bestand>', 'gegevens van de korpsen, in plaats van wat de norm noemt (mag vaker)')
        .argParser((value: string, earlier: string[] | undefined) => [...(earlier ?? []), value]);
}

export function choice(flags: string, description: string, choices: readonly string[], standard: string): Option {
    return new Option(flags, description).choices(choices).default(standard);
}
