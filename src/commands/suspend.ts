import type { Command } from 'commander';
import type { Context } from './context.ts';
import { declareMark } from './marking.ts';

/** `qbank suspend`: has questions not come up any more, or come up again. */
export function declare(command: Command, context: Context): void {
  declareMark('suspend', command, context);
}
