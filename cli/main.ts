// Which command does the user want? Arguments only; every command is in its own file.
import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check.js';
import { addCompile } from './commands/compile.js';
import { addExplain } from './commands/explain.js';
import { addFmt } from './commands/fmt.js';
import { addNew } from './commands/new.js';
import { addScore } from './commands/score.js';
import { addTest } from './commands/test.js';
import { dutch } from './dutch.js';
import { NotInOrder, UsageError } from './exit.js';
import { remark } from './output.js';
import { VERSIE } from './version.js';

const program = dutch(new Command('normtaal'))
    .description('Normtaal: de normen en de weging van een monitor, gelezen, nagekeken en uitgerekend.')
    .version(VERSIE, '-V, --version', 'toon de versie');
for (const add of [addCheck, addScore, addExplain, addTest, addCompile, addFmt, addNew]) add(program);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error; // who reads the pipe has seen enough
    process.exit(0);
});

program.parseAsync().catch((error: unknown) => {
    process.exitCode = exitCodeOf(error);
});

function exitCodeOf(error: unknown): number {
    if (error instanceof NotInOrder) return 1;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
        remark(`normtaal: ${error.message}`);
        return 2;
    }
    if ((error as NodeJS.ErrnoException)?.code === 'EPIPE') return 0;
    remark(`normtaal: dit had niet mogen gebeuren (${error instanceof Error ? error.message : String(error)}). Meld het met het bestand waarbij het gebeurde.`);
    return 1;
}
