import type { Command } from 'commander';
import { declareMark } from './flag/marking.ts';
import type { Context } from './program/context.ts';

/** `qbank suspend`: has questions not come up any more, or come up again. */
export function declare(command: Command, context: Context): void {
  declareMark('suspend', command, context);
}
