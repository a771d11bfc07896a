// Which command does the user want? Arguments only; every command is in its own file.
import { Command, CommanderError } from 'commander';
import { addCheck } from './commands/check.js';
import { addCompile } from './commands/compile.js';
import { addDiff } from './commands/diff.js';
import { addExplain } from './commands/explain.js';
import { addFmt } from './commands/fmt.js';
import { addLsp } from './commands/lsp.js';
import { addNew } from './commands/new.js';
import { addReport } from './commands/report.js';
import { addScore } from './commands/score.js';
import { addTest } from './commands/test.js';
import { addTrend } from './commands/trend.js';
import { NotInOrder, UsageError } from './exit.js';
import { taalOption } from './options.js';
import { remark } from './output.js';
import { speak } from './speak.js';
import { textsFor } from './texts/choose.js';
import { VERSIE } from './version.js';

const texts = textsFor(process.argv.slice(2));
const program = speak(new Command('normtaal'), texts)
    .description(texts.help.program)
    .version(VERSIE, '-V, --version', texts.help.version)
    .addOption(taalOption(texts));
/** In the order of the help text. */
const COMMANDS = {
    check: addCheck, score: addScore, explain: addExplain, diff: addDiff, trend: addTrend, report: addReport, test: addTest, compile: addCompile, fmt: addFmt, new: addNew, lsp: addLsp,
} as const;
// What begins with the name of a command needs that one alone; help, other names and mistakes need them all.
const [first = ''] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
for (const [name, add] of Object.entries(COMMANDS)) if (name === first || !Object.hasOwn(COMMANDS, first)) add(program, texts);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error; // who reads the pipe has seen enough
    process.exit(0);
});

program.parseAsync().catch((error: unknown) => {
    process.exitCode = exitCodeOf(error);
});

function exitCodeOf(error: unknown): number {
    if (error instanceof NotInOrder) {
        if (error.say) remark(`normtaal: ${error.say(texts)}`);
        return 1;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
        remark(`normtaal: ${error.say(texts)}`);
        return 2;
    }
    if ((error as NodeJS.ErrnoException)?.code === 'EPIPE') return 0;
    remark(`normtaal: ${texts.unforeseen(error instanceof Error ? error.message : String(error))}`);
    return 1;
}
