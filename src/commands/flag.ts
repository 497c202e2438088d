import type { Command } from 'commander';
import { declareMark } from './flag/marking.ts';
import type { Context } from './program/context.ts';

/** `qbank flag`: puts a flag on questions, or takes it off. */
export function declare(command: Command, context: Context): void {
  declareMark('flag', command, context);
}
