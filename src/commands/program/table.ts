import type { texts } from '../../texts/texts.ts';
import type { CommandModule } from './context.ts';

export type CommandName = keyof typeof texts.cli.summaries;

/**
 * Every command, in the order of the help. Its summary stands in `texts/en/cli.ts`.
 *
 * Only the command that is invoked is loaded, and by it, at the place that needs it, what is heavy (the reader,
 * dictionaries, inquirer, Fuse.js). Which commands lie in one file is the build's matter (`bin/build.mjs`).
 */
export const commandTable: ReadonlyMap<CommandName, () => Promise<CommandModule>> = new Map<
  CommandName,
  () => Promise<CommandModule>
>([
  ['practice', () => import('../practice.ts')],
  ['review', () => import('../review.ts')],
  ['mock', () => import('../mock.ts')],
  ['resume', () => import('../resume.ts')],
  ['undo', () => import('../undo.ts')],
  ['flag', () => import('../flag.ts')],
  ['suspend', () => import('../suspend.ts')],
  ['note', () => import('../note.ts')],
  ['config', () => import('../config.ts')],
  ['history', () => import('../history.ts')],
  ['stats', () => import('../stats.ts')],
  ['grade', () => import('../grade.ts')],
  ['mine', () => import('../mine.ts')],
  ['search', () => import('../search.ts')],
  ['show', () => import('../show.ts')],
  ['list', () => import('../list.ts')],
  ['banks', () => import('../banks.ts')],
  ['export', () => import('../export.ts')],
  ['import', () => import('../import.ts')],
  ['edit', () => import('../edit.ts')],
  ['remove', () => import('../remove.ts')],
  ['clean', () => import('../clean.ts')],
]);
