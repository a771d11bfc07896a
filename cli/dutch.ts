// How does the argument parser speak Dutch? Its headings and its errors, each with what to do.
import type { Command } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
    'Usage:': 'Gebruik:', 'Arguments:': 'Argumenten:', 'Options:': 'Opties:', 'Commands:': 'Opdrachten:', 'Global Options:': 'Algemene opties:',
};

const ERRORS: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
    [/^error: unknown option '(.*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?/, (option, near) => `De optie '${option}' bestaat niet.${near ? ` Bedoelde u ${near}?` : ''}`],
    [/^error: unknown command '(.*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?/, (name, near) => `De opdracht '${name}' bestaat niet.${near ? ` Bedoelde u ${near}?` : ''}`],
    [/^error: missing required argument '(.*)'/, (name) => `Er ontbreekt iets: ${name}.`],
    [/^error: option '(.*)' argument missing/, (option) => `Achter '${option}' hoort een waarde.`],
    [/^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./, (option, value, choices) => `'${value}' kan niet bij '${option}'. Kies uit: ${choices}.`],
    [/^error: too many arguments(?: for '(.*)')?/, (name) => `Er staan te veel woorden${name ? ` achter '${name}'` : ''}.`],
    [/^error: (.*)/, (text) => text],
];

/** Sets the language of a command and of those that are added to it. */
export function dutch(program: Command): Command {
    return program
        .helpOption('-h, --help', 'toon deze hulp')
        .helpCommand('help [opdracht]', 'toon de hulp bij een opdracht')
        .configureHelp({
            styleTitle: (title) => TITLES[title] ?? title,
            commandUsage: (command) => `${[...ancestors(command), command.name()].join(' ')} ${command.usage().replace('[options]', '[opties]').replace('[command]', '[opdracht]')}`,
            subcommandTerm: (command) => `${[command.name(), ...command.aliases()].join(', ')}`,
            optionDescription: (option) => {
                const notes = [
                    option.argChoices ? `keuze uit ${option.argChoices.join(', ')}` : '',
                    option.defaultValue === undefined ? '' : `standaard ${option.defaultValue}`,
                ].filter(Boolean);
                return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description;
            },
        })
        .configureOutput({ outputError: (text, write) => write(`normtaal: ${translate(text.trim())}\n`) })
        .showHelpAfterError('(normtaal --help toont wat er kan)')
        .exitOverride();
}

function ancestors(command: Command): string[] {
    const names: string[] = [];
    for (let parent = command.parent; parent; parent = parent.parent) names.unshift(parent.name());
    return names;
}

function translate(text: string): string {
    if (text.startsWith('(normtaal')) return text;
    for (const [pattern, say] of ERRORS) {
        const match = pattern.exec(text);
        if (match) return say(...match.slice(1).map((part) => part ?? ''));
    }
    return text;
}
