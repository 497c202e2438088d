import type { Command } from 'commander';
import type { QuestionId } from '../../bank/bank.ts';
import type { MarkName } from '../../bank/mark.ts';
import { texts } from '../../texts/texts.ts';
import { addExamples, filledArgument } from '../program/command-line.ts';
import type { Context } from '../program/context.ts';

/** `qbank flag` and `qbank suspend`, which mark several questions at once. */
export function declareMark(name: 'flag' | 'suspend', command: Command, context: Context): void {
  const { ids, off, flagExamples, suspendExamples } = texts.marks;
  const path = `qbank ${name}`;
  const filled = filledArgument('IDS', path);
  command
    .argument('<ids...>', ids, (id: string, before: string[] = []) => [...before, filled(id)])
    .option('--off', off[name]);
  addExamples(command, name === 'flag' ? flagExamples : suspendExamples);
  command.action((typed: string[], { off: isOff }: { off?: boolean }) =>
    mark(typed, { name, value: isOff ? null : '' }, context),
  );
}

/** What is said of questions; null takes it off. */
interface Saying {
  name: MarkName;
  value: string | null;
}

/** Marks questions: all of them, or none where one is not known. */
export async function mark(
  typed: readonly string[],
  { name, value }: Saying,
  context: Context,
): Promise<void> {
  const { terminal, options, now } = context;
  const store = await context.openStore();
  const ids = [...new Set(typed.map(store.resolveId))];
  store.atomically(() => {
    for (const question of ids) store.marks.put({ question, name, value, atMs: now() });
  });
  if (options.json)
    return terminal.writeJson({ questions: ids.map((id) => marksJson(id, store.marks.of(id))) });
  const { done, undone } = texts.marks;
  terminal.say((value === null ? undone : done)[name](ids));
}

function marksJson(id: QuestionId, { isFlagged, isSuspended, note }: ReturnType<MarksOf>): object {
  return { id, flagged: isFlagged, suspended: isSuspended, note };
}

type MarksOf = Awaited<ReturnType<Context['openStore']>>['marks']['of'];
