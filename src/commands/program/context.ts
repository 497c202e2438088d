/**
 * How a command hangs in the program. A file of this folder exports
 *
 *     export function declare(command: Command, context: Context): void
 *
 * and `table.ts` names it. `declare` adds the command's arguments, options and examples, and an action that does the
 * work. It is called only when this command is invoked or its help is asked for. What is heavy the action imports at
 * the place that needs it, so that the other commands start without it. The action returns when the work is done (exit
 * code 0) and throws for everything else: a `QbankError` for what a user can mend, `Interrupted` when the user left. Only
 * `start.ts` reports.
 */
import type { Command } from 'commander';
import type { ShownScript } from '../../script/script.ts';
import type { Store } from '../../store/store.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Language } from '../../texts/language.ts';

/** What a file of this folder exports. */
export interface CommandModule {
  declare: (command: Command, context: Context) => void;
}

/** The options that every command takes, before or behind its name. */
export interface CommonOptions {
  script: ShownScript;
  /** What `--lang` says; the language was chosen by it before the command line was read. */
  lang?: Language;
  data?: string;
  json: boolean;
  plain: boolean;
  color: boolean;
  quiet: boolean;
}

/** All that a command may use of the world; tests give their own. */
export interface Context {
  terminal: Terminal;
  options: CommonOptions;
  /** Milliseconds since 1970; `QBANK_NOW` sets it. */
  now: () => number;
  environment: NodeJS.ProcessEnv;
  /** Opens the store, loading the seeds where that is due. The same store each time; it is closed at the end. */
  openStore: () => Promise<Store>;
  /** Aborted, with an `Interrupted` as its reason, when a signal or a closed pipe stops the program. */
  signal: AbortSignal;
  /**
   * Has `save` called before the program ends, also when a signal ends it; the last one given is called first. It must
   * be done when it returns: nothing waits for a promise. Returns a function that takes the wish back.
   */
  beforeLeaving: (save: () => void) => () => void;
}

/** What most of a command's work happens in: the store, open, and the rest of the world. */
export interface Place {
  store: Store;
  context: Context;
}
