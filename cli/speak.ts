// How does the argument parser speak the user's language? Its headings and its errors, each with what to do.
import type { Command } from 'commander';
import type { Texts, UsageTexts } from './texts/texts.js';

const ERRORS: readonly (readonly [RegExp, (usage: UsageTexts, found: readonly [string, string, string]) => string])[] = [
    [/^error: unknown option '(.*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?/, (usage, [option, near]) => usage.unknownOption(option, near)],
    [/^error: unknown command '(.*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?/, (usage, [name, near]) => usage.unknownCommand(name, near)],
    [/^error: missing required argument '(.*)'/, (usage, [name]) => usage.missingArgument(name)],
    [/^error: option '(.*)' argument missing/, (usage, [option]) => usage.missingValue(option)],
    [/^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./, (usage, [option, value, choices]) => usage.badChoice(option, value, choices)],
    [/^error: too many arguments(?: for '(.*)')?/, (usage, [command]) => usage.tooMany(command)],
    [/^error: (.*)/, (_, [text]) => text],
];

/** Sets the language of a command and of those that are added to it. */
export function speak(program: Command, { help, usage }: Texts): Command {
    return program
        .helpOption('-h, --help', help.help)
        .helpCommand(`help [${help.slots.command}]`, help.helpCommand)
        .configureHelp({
            showGlobalOptions: true,
            styleTitle: (title) => help.titles[title] ?? title,
            commandUsage: (command) => `${[...ancestors(command), command.name()].join(' ')} ${command.usage().replace('[options]', `[${help.slots.options}]`).replace('[command]', `[${help.slots.command}]`)}`,
            subcommandTerm: (command) => `${[command.name(), ...command.aliases()].join(', ')}`,
            optionDescription: (option) => {
                const notes = [
                    option.argChoices ? help.choices(option.argChoices) : '',
                    option.defaultValue === undefined ? '' : help.standard(option.defaultValue),
                ].filter(Boolean);
                return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description;
            },
        })
        .configureOutput({ outputError: (text, write) => write(`normtaal: ${translate(text.trim(), usage)}\n`) })
        .showHelpAfterError(help.more)
        .exitOverride();
}

function ancestors(command: Command): string[] {
    const names: string[] = [];
    for (let parent = command.parent; parent; parent = parent.parent) names.unshift(parent.name());
    return names;
}

function translate(text: string, usage: UsageTexts): string {
    for (const [pattern, say] of ERRORS) {
        const match = pattern.exec(text);
        if (match) return say(usage, [match[1] ?? '', match[2] ?? '', match[3] ?? '']);
    }
    return text;
}
