import { askingOdds, asksFrom, onlyNames } from '../asks/asking.ts';
import { numberOfLine, startOfWords } from '../marks/leading.ts';
import type { Line } from '../text/lines.ts';

/**
 * The bold points of a list that somebody stresses: right beside one that is not bold, as in `1. **最左匹配原则**⏎2. 常查的列才建`.
 * They stand over nothing, unless they ask.
 */
export function findStressed(plain: string, lines: readonly Line[]): Set<Line> {
  const stressed = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    if (line.form !== 'strong' || !line.isPoint) continue;
    const isBeside = isNext(plain, line, lines[at + 1]) || isNext(plain, lines[at - 1], line);
    const words = plain.slice(startOfWords(plain, line), line.end);
    if (isBeside && (askingOdds(words) < asksFrom || onlyNames(words))) stressed.add(line);
  }
  return stressed;
}

/** Whether two lines are points of one list, one of them not bold, and the second one counts on. */
function isNext(plain: string, line: Line | undefined, next: Line | undefined): boolean {
  if (!line?.isPoint || !next?.isPoint || line.depth !== next.depth || line.indent !== next.indent)
    return false;
  if ((line.form === 'text') === (next.form === 'text')) return false;
  const [number, following] = [numberOfLine(plain, line), numberOfLine(plain, next)];
  return number === null ? following === null : following?.value === number.value + 1;
}
