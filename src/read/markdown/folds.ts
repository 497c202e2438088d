import type { Span } from '../span.ts';
import { endOfLine, type Region } from './regions.ts';

/** `::: details 查看答案`, `:::spoiler`, `<details>`, and what closes each. Other boxes are open to all who read. */
const opening = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:(:::+)[ \t]*([a-z-]{0,24})|(<details\b))/i;
const folding = /^(?:details|spoiler|collapse|toggle|fold)/i;
const closing = /^[ \t>]*(?:(:::+)[ \t]*$|(?:[^\n]{0,2000})(<\/details\s*>))/i;

interface Open {
  start: number;
  isTag: boolean;
  isFold: boolean;
}

/** What a page folds up, the line that opens and the line that closes it included; one that is never closed is none. */
export function findFolds(source: string, regions: readonly Region[]): Span[] {
  const folds: Span[] = [];
  const open: Open[] = [];
  let next = 0;
  for (let at = 0; at < source.length; ) {
    while (next < regions.length && regions[next].end <= at) next += 1;
    const end = endOfLine(source, at);
    const isTaken = next < regions.length && regions[next].start <= at;
    if (!isTaken) readFoldLine(source.slice(at, end), at, open, folds);
    at = end + 1;
  }
  return folds.sort((one, other) => one.start - other.start);
}

function readFoldLine(line: string, start: number, open: Open[], folds: Span[]): void {
  const opened = opening.exec(line);
  const isOpening = opened !== null && (opened[3] !== undefined || opened[2] !== '');
  if (isOpening) {
    const isTag = opened[3] !== undefined;
    open.push({ start, isTag, isFold: isTag || folding.test(opened[2]) });
  }
  const closed = closing.exec(line);
  if (closed === null) return;
  const isTag = closed[2] !== undefined;
  const at = open.findLastIndex((one) => one.isTag === isTag);
  if (at < 0) return;
  const [{ start: from, isFold }] = open.splice(at);
  if (isFold) folds.push({ start: from, end: start + line.length });
}
