import type { Command } from 'commander';
import type { Context } from './context.ts';
import { declareMark } from './marking.ts';

/** `qbank flag`: puts a flag on questions, or takes it off. */
export function declare(command: Command, context: Context): void {
  declareMark('flag', command, context);
}
