import { fileURLToPath } from 'node:url';
import type { CommanderError } from 'commander';
import { readClock } from './commands/clock.ts';
import { addExamples, commonOptions, QbankCommand } from './commands/command-line.ts';
import type { CommonOptions, Context } from './commands/context.ts';
import { type Leaving, watchForLeaving } from './commands/leaving.ts';
import { storeOpener } from './commands/open-store.ts';
import { commandTable, homeCommand } from './commands/table.ts';
import { Interrupted, QbankError } from './errors.ts';
import { safeJson, safeText } from './terminal/safe.ts';
import { createTerminal } from './terminal/terminal.ts';
import { texts } from './texts/texts.ts';

/** Starts qbank with the words of its command line and sets the process's exit code. */
export async function run(words: readonly string[]): Promise<void> {
  const leaving = watchForLeaving(process);
  try {
    await Promise.race([runCommand(words, leaving), leaving.interrupted]).finally(leaving.leave);
  } catch (error) {
    process.exitCode = report(error, words);
  }
}

async function runCommand(words: readonly string[], leaving: Leaving): Promise<void> {
  const program = buildProgram(leaving);
  try {
    await program.parseAsync(goHome(words), { from: 'user' });
  } catch (error) {
    // commander also throws when it has shown help or the version, which is all that was asked for.
    if (!isCommanderError(error) || error.exitCode !== 0) throw error;
  }
}

/** A command line that names no command starts the drill on a terminal, and gives help without one. */
function goHome(words: readonly string[]): string[] {
  const { operands, unknown } = addCommonOptions(new QbankCommand('qbank')).parseOptions([...words]);
  if (operands.length > 0 || unknown.length > 0) return [...words];
  const isTerminal = process.stdout.isTTY && process.stdin.isTTY;
  return [isTerminal ? homeCommand : '--help', ...words];
}

function addCommonOptions(command: QbankCommand): QbankCommand {
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

/** The commands with names and summaries; the rest of a command is loaded when it is invoked, or its help asked for. */
function buildProgram(leaving: Leaving): QbankCommand {
  const { cli, common } = texts;
  const program = addCommonOptions(new QbankCommand('qbank'))
    .description(cli.description)
    .version(process.env.QBANK_VERSION ?? 'source', '-V, --version', common.options.version)
    .helpOption('-h, --help', common.options.help)
    .helpCommand('help [command]', cli.helpCommand)
    .exitOverride();
  for (const { name } of commandTable) {
    program
      .command(name)
      .summary(cli.summaries[name])
      .description(cli.summaries[name])
      .helpOption('-h, --help', common.options.help)
      .configureHelp({ showGlobalOptions: true });
  }
  program.hook('preSubcommand', async (_, command) => {
    const entry = commandTable.find(({ name }) => name === command.name());
    const context = await createContext(program.opts(), leaving);
    (await entry?.load())?.declare(command, context);
  });
  addExamples(program, cli.examples);
  return program;
}

/** Beside `dist/`, and beside `src/`. */
const seedFolder = fileURLToPath(new URL('../seeds', import.meta.url));

const defaultOptions: CommonOptions = {
  script: 'original',
  json: false,
  plain: false,
  color: true,
  quiet: false,
};

async function createContext(given: Partial<CommonOptions>, leaving: Leaving): Promise<Context> {
  const options: CommonOptions = { ...defaultOptions, ...given };
  const { signal, beforeLeaving } = leaving;
  const environment = process.env;
  const terminal = await createTerminal({ process, options });
  beforeLeaving(terminal.release);
  return {
    ...{ terminal, options, environment, signal, beforeLeaving },
    now: readClock(environment),
    openStore: storeOpener({ terminal, options, environment, beforeLeaving, seedFolder }),
  };
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}

/** Says on stderr what went wrong, as one JSON object where JSON was asked for; returns the exit code. */
function report(error: unknown, words: readonly string[]): number {
  if (error instanceof Interrupted) return error.exitCode;
  const { exitCode, ...said } = describe(error);
  const options = words.slice(0, words.includes('--') ? words.indexOf('--') : words.length);
  if (options.includes('--json')) {
    process.stderr.write(`${safeJson({ schema: 1, error: said })}\n`);
  } else {
    process.stderr.write(safeText(`qbank: ${said.message}\n${said.hint === null ? '' : `${said.hint}\n`}`));
  }
  if (process.env.QBANK_DEBUG && error instanceof Error) process.stderr.write(safeText(`${error.stack}\n`));
  return exitCode;
}

interface Description {
  id: string;
  message: string;
  hint: string | null;
  exitCode: number;
}

function describe(error: unknown): Description {
  if (error instanceof QbankError) {
    const { id, message, hint, exitCode } = error;
    return { id, message, hint, exitCode };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { id: 'unexpected', ...texts.cli.unexpected(message), exitCode: 1 };
}
