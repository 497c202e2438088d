import { texts } from '../texts/texts.ts';
import type { CommandModule } from './context.ts';

export type CommandName = keyof typeof texts.cli.summaries;

export interface CommandEntry {
  name: CommandName;
  load: () => Promise<CommandModule>;
}

/** Every command, in the order of the help. Its summary stands in `texts/en/cli.ts`. */
export const commandTable: readonly CommandEntry[] = [
  { name: 'practice', load: () => import('./practice.ts') },
  { name: 'search', load: () => import('./search.ts') },
  { name: 'show', load: () => import('./show.ts') },
  { name: 'list', load: () => import('./list.ts') },
  { name: 'banks', load: () => import('./banks.ts') },
  { name: 'export', load: () => import('./export.ts') },
  { name: 'clean', load: () => import('./clean.ts') },
];

/** What `qbank` alone starts on a terminal. */
export const homeCommand = 'practice';
