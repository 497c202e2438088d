import type { Span } from '../span.ts';
import { endOfLine, type Region } from './regions.ts';

/** `::: details 查看答案`, `:::spoiler`, `<details>`, and what closes each. Other boxes are open to all who read. */
const opening = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:(:::+)[ \t]*([a-z-]{0,24})|(<details\b))/i;
const folding = /^(?:details|spoiler|collapse|toggle|fold)/i;
const closing = /^(?:[ \t>]*(:::+)[ \t]*$|[^\n]{0,2000}(<\/details\s*>))/i;

interface Open {
  start: number;
  isFold: boolean;
}

/** What is open, from the outermost: each kind is closed by its own lines. */
interface Opened {
  tags: Open[];
  boxes: Open[];
}

/** What a page folds up, the line that opens and the line that closes it included; one that is never closed is none. */
export function findFolds(source: string, regions: readonly Region[]): Span[] {
  const folds: Span[] = [];
  const opened: Opened = { tags: [], boxes: [] };
  let next = 0;
  for (let at = 0; at < source.length; ) {
    while (next < regions.length && regions[next].end <= at) next += 1;
    const end = endOfLine(source, at);
    const isTaken = next < regions.length && regions[next].start <= at;
    const fold = isTaken ? null : readFoldLine(source.slice(at, end), at, opened);
    if (fold !== null) folds.push(fold);
    at = end + 1;
  }
  return folds.sort((one, other) => one.start - other.start);
}

/** The fold that a line closes; null where it closes none. */
function readFoldLine(line: string, start: number, { tags, boxes }: Opened): Span | null {
  const [whole, , name = '', tag] = opening.exec(line) ?? [];
  if (tag !== undefined) tags.push({ start, isFold: true });
  else if (whole !== undefined && name !== '') boxes.push({ start, isFold: folding.test(name) });
  const closed = closing.exec(line);
  const last = closed === null ? undefined : (closed[2] === undefined ? boxes : tags).pop();
  return last?.isFold ? { start: last.start, end: start + line.length } : null;
}
