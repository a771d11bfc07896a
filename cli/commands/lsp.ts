// `normtaal lsp --stdio`: the language server, for any editor. It is a program of its own beside this one.
import type { Command } from 'commander';
import type { Texts } from '../texts/texts.js';

export function addLsp(program: Command, { help }: Texts): void {
    program.command('lsp')
        .description(help.lsp.about)
        .option('--stdio', help.lsp.stdio)
        .allowUnknownOption() // --node-ipc, --socket, --clientProcessId: the server reads them
        .allowExcessArguments()
        .action(async () => {
            const server: string = './server.mjs';
            await import(server);
        });
}
