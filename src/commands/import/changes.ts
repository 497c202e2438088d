import type { Changes } from '../../bank/changes.ts';
import { oneLine } from '../../script/one-line.ts';
import { safeText } from '../../terminal/safe.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cutToCells } from '../../terminal/width.ts';
import { texts } from '../../texts/texts.ts';

/** So many of each are listed; the rest is counted. */
const listed = 10;
/** So much tells which question it is. */
const mostCells = 120;

/** What another reading changes: new, changed, moved and gone questions with their ids and first words. */
export function layChanges(
  changes: Changes,
  { columns, style }: Pick<Terminal, 'columns' | 'style'>,
): string[] {
  const cells = Math.min(columns - 2, mostCells);
  return (['added', 'changed', 'moved', 'gone'] as const).flatMap((group) => {
    const questions = changes[group];
    if (questions.length === 0) return [];
    const rest = questions.length - listed;
    return [
      style.strong(texts.import.changes[group] + texts.common.aside(String(questions.length))),
      ...questions
        .slice(0, listed)
        .map(({ id, question }) => texts.import.question(id, firstWords(question.question)))
        .map((line) => `  ${cutToCells(line, cells)}`),
      ...(rest > 0 ? [`  ${texts.import.more(rest)}`] : []),
    ];
  });
}

/** The beginning of a text as one line. */
export function firstWords(text: string): string {
  return oneLine(safeText(text.slice(0, 400)));
}
