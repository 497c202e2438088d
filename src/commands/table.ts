import type { texts } from '../texts/texts.ts';
import * as banks from './banks.ts';
import * as clean from './clean.ts';
import type { CommandModule } from './context.ts';
import * as exporting from './export.ts';
import * as list from './list.ts';
import * as practice from './practice.ts';
import * as search from './search.ts';
import * as show from './show.ts';

export type CommandName = keyof typeof texts.cli.summaries;

/**
 * Every command, in the order of the help. Its summary stands in `texts/en/cli.ts`.
 *
 * They are bundled into one file with what is light: loading a file of its own for each part takes longer than
 * reading over the parts that this run does without. What is heavy (the reader, dictionaries, inquirer, Fuse.js) is
 * imported by the commands at the place that needs it, with `await import(…)`.
 */
export const commandTable: ReadonlyMap<CommandName, CommandModule> = new Map<CommandName, CommandModule>([
  ['practice', practice],
  ['search', search],
  ['show', show],
  ['list', list],
  ['banks', banks],
  ['export', exporting],
  ['clean', clean],
]);

/** What `qbank` alone starts on a terminal. */
export const homeCommand: CommandName = 'practice';
