import { findBareOptions } from '../../outline/options/bare.ts';
import { findOptions, type OptionRun } from '../../outline/options/options.ts';
import type { Span } from '../../read/span.ts';
import { findStemJudgement } from './judgement.ts';
import type { SaidKind } from './kinds.ts';

/** Kinds in which no answer follows the stem unmarked but a key. */
export const isClosed = (said: SaidKind | null): boolean =>
  said === 'single' || said === 'multiple' || said === 'choice' || said === 'judge';

/** The options in what stands before an item's first label; those without letters only where options are expected. */
export function findRun(plain: string, head: Span, said: SaidKind | null): OptionRun | null {
  const run = findOptions(plain, head);
  if (run) return isList(plain, { run, head, said }) ? null : run;
  return isClosed(said) && said !== 'judge' ? findBareOptions(plain, head) : null;
}

/** Lines without letters one of which the answer names: `3秒⏎10秒⏎1分钟⏎正确答案：10秒`. */
export function findNamedRun(plain: string, head: Span, answer: string): OptionRun | null {
  if (answer === '' || answer.length > longestNamed || answer.includes('\n')) return null;
  const run = findBareOptions(plain, head, true);
  return run?.options.some(({ text: { start, end } }) => plain.slice(start, end) === answer) ? run : null;
}

const longestNamed = 60;

/** `怎么办？①道歉。②记录。`: an answer's points in round numbers, not options, unless a blank or a heading says so. */
function isList(
  plain: string,
  { run, head, said }: { run: OptionRun; head: Span; said: SaidKind | null },
): boolean {
  if (said === 'open' || said === 'fill') return run.options[0].family !== 'A';
  return run.options[0].family === '①' && !isClosed(said) && !hasBlank(plain.slice(head.start, run.start));
}

/** A place for a letter, empty or filled: `（ ）` `（B）` `____`. */
export const hasBlank = (text: string): boolean => /（\s*(?:[A-Z]+\s*)?）|_{2,}/.test(text);

/** Whether the text before the first label holds its own judgement: `…为体温过低。（√）`. */
export function holdsJudgement(plain: string, { start, end }: Span): boolean {
  return findStemJudgement(plain.slice(start, end), false) !== null;
}
