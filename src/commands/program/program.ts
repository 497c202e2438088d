import { CommanderError } from 'commander';
import { outputs } from '../../terminal/output.ts';
import { createTerminal } from '../../terminal/terminal.ts';
import { texts } from '../../texts/texts.ts';
import { applyConfig } from '../config/apply.ts';
import { readClock } from './clock.ts';
import { addExamples, commonOptions, QbankCommand } from './command-line.ts';
import type { CommonOptions, Context } from './context.ts';
import { helpLook, helpOutput } from './help.ts';
import type { Leaving } from './leaving.ts';
import { openWithSeeds, speakAsConfigured } from './open-store.ts';
import { type CommandName, commandTable } from './table.ts';

/** Reads the command line and runs the command that it names; in a context that there is already, if it is given. */
export async function runProgram(
  words: readonly string[],
  leaving: Leaving,
  context?: Context,
): Promise<void> {
  try {
    const program = addCommonOptions(new QbankCommand('qbank'));
    const intent = readIntent(words, program);
    if (intent.isHome) return await startHome(words, program, leaving);
    if (opensNoStore(intent)) await speakAsConfigured(program.opts(), process.env);
    const inContext = async () => context ?? (await createContext(program.opts(), leaving));
    await buildProgram(program, intent, inContext).parseAsync(intent.words, { from: 'user' });
  } catch (error) {
    // commander also throws when it has shown help or the version, which is all that was asked for.
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
  }
}

/** What to run: words for commander, and the command where they name one. */
interface Intent {
  words: string[];
  command?: CommandName;
  /** Nothing is named, on a terminal or for JSON. */
  isHome?: boolean;
}

/** Shows the home screen, from which commands are run in one and the same context. */
async function startHome(words: readonly string[], program: QbankCommand, leaving: Leaving): Promise<void> {
  const context = await createContext(program.opts(), leaving);
  const { openHome } = await import('../home.ts');
  await openHome(context, (more) => runProgram([...words, ...more], leaving, context));
}

/**
 * A command line that names no command shows the home screen on a terminal, as JSON anywhere, and else gives help.
 * `help list` becomes `list --help`, as commander would show the help of a command that is not declared yet; and what
 * names no command of ours is cut to that name, as with `--help` behind it commander would not say so.
 */
function readIntent(words: readonly string[], program: QbankCommand): Intent {
  const { operands, unknown } = program.parseOptions([...words]);
  const [name, about] = operands;
  if (name === 'help' && about !== undefined) return readIntent([about, '--help'], program);
  if (name !== undefined && isCommand(name)) return { words: [...words], command: name };
  if (name !== undefined && name !== 'help') return { words: ['--', name] };
  if (name !== undefined || unknown.length > 0) return { words: [...words] };
  const isTerminal = outputs.stdout.isTTY && process.stdin.isTTY;
  if (isTerminal || program.opts().json) return { words: [...words], isHome: true };
  return { words: ['--help', ...words] };
}

/** Help is given, or a command asked for that there is not. */
function opensNoStore({ words, command }: Intent): boolean {
  return command === undefined || words.includes('--help') || words.includes('-h');
}

function isCommand(name: string): name is CommandName {
  return commandTable.has(name as CommandName);
}

function addCommonOptions(command: QbankCommand): QbankCommand {
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

/**
 * The command that is named, else all with names and summaries; the rest of one is declared when it is invoked, or its
 * help asked for.
 */
function buildProgram(
  program: QbankCommand,
  { command: named }: Intent,
  inContext: () => Promise<Context>,
): QbankCommand {
  const { cli, common } = texts;
  program
    .configureHelp(helpLook)
    .configureOutput(helpOutput)
    .description(cli.description)
    .version(process.env.QBANK_VERSION ?? 'source', '-V, --version', common.options.version)
    .helpOption('-h, --help', common.options.help)
    .helpCommand('help [command]', cli.helpCommand)
    .exitOverride();
  for (const name of named === undefined ? commandTable.keys() : [named]) {
    program
      .command(name)
      .summary(cli.summaries[name])
      .description(cli.descriptions[name])
      .helpOption('-h, --help', common.options.help);
  }
  program.hook('preSubcommand', async (_, command) => {
    const context = await inContext();
    const module = await commandTable.get(command.name() as CommandName)?.();
    module?.declare(command, context);
  });
  addExamples(program, cli.examples);
  return program;
}

const defaultOptions: CommonOptions = {
  script: 'original',
  json: false,
  plain: false,
  color: true,
  quiet: false,
};

async function createContext(given: Partial<CommonOptions>, leaving: Leaving): Promise<Context> {
  const options: CommonOptions = { ...defaultOptions, ...given };
  const { beforeLeaving } = leaving;
  const environment = process.env;
  const terminal = await createTerminal({ process, outputs, options });
  beforeLeaving(terminal.release);
  const shared = {
    terminal,
    options,
    environment,
    beforeLeaving,
    get signal() {
      return leaving.signal;
    },
  };
  return Object.assign(shared, {
    now: readClock(environment),
    openStore: once(async () => {
      const store = await openWithSeeds(shared);
      applyConfig(store, options, given);
      return store;
    }),
  });
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
