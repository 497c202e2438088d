import { partNames, partUnits } from '../headings/part-names.ts';
import { hanNumeral, parseNumeral } from '../marks/numerals.ts';
import type { Line } from '../text/lines.ts';

/** How parts are counted that may have an introduction: `第二部分：草坪`, `模块二 草坪`, `二、草坪`. */
const counts: readonly RegExp[] = [
  new RegExp(`^第(${hanNumeral}|\\d{1,2})${partUnits}(?:[：:、· ]|$)`),
  new RegExp(`^${partNames}(${hanNumeral}|\\d{1,2})(?:[：:、· ]|$)`),
  new RegExp(`^(${hanNumeral})、`),
];

const longestName = 40;

/**
 * The lines that count the parts of a document from the first on, each over an item at least: an introduction may stand
 * between, `第二部分：草坪⏎这一部分考察…。⏎问题3：…`. Points of an answer that are counted so have no items between them.
 */
export function findCountedParts(
  plain: string,
  lines: readonly Line[],
  itemStarts: ReadonlySet<number>,
): ReadonlySet<Line> {
  const found = counts.map((pattern) => {
    const own = lines.filter((line) => !itemStarts.has(line.start) && isName(plain, line, pattern));
    return areOverItems(plain, own, { pattern, itemStarts }) ? own : [];
  });
  return new Set(found.find(({ length }) => length > 0) ?? []);
}

function isName(plain: string, line: Line, pattern: RegExp): boolean {
  const text = plain.slice(line.start, line.end);
  return text.length <= longestName && !line.isPoint && !/[。？！；，：]$/.test(text) && pattern.test(text);
}

interface Counted {
  pattern: RegExp;
  itemStarts: ReadonlySet<number>;
}

/** Whether they count on from one another, with items behind each before the next, and none above the first. */
function areOverItems(plain: string, own: readonly Line[], { pattern, itemStarts }: Counted): boolean {
  if (own.length < fewestParts) return false;
  const starts = [...itemStarts];
  const isCounted = own.every(
    ({ start, end }, index) => parseNumeral(pattern.exec(plain.slice(start, end))?.[1] ?? '') === index + 1,
  );
  // So that parts are few: their items are looked for in all of them.
  if (!isCounted) return false;
  const areFilled = own.every(({ start }, index) => {
    const next = own[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return starts.some((at) => at > start && at < next);
  });
  return areFilled && starts.every((at) => at > own[0].start);
}

const fewestParts = 2;
