import { hanNumeral, parseNumeral } from '../marks/numerals.ts';
import { partNames, partUnits } from '../marks/part-names.ts';
import type { Line } from '../text/lines.ts';

/** How parts are counted that may have an introduction: `第二部分：草坪`, `模块二 草坪`, `二、草坪`. */
const counts: readonly RegExp[] = [
  new RegExp(`^第(${hanNumeral}|\\d{1,2})${partUnits}(?:[：:、· ]|$)`),
  new RegExp(`^${partNames}(${hanNumeral}|\\d{1,2})(?:[：:、· ]|$)`),
  new RegExp(`^(${hanNumeral})、`),
  // Part.1, PART 02｜草坪
  /^(?:part|chapter|section)[ .·]{0,2}0?(\d{1,2})(?:[：:、· |｜.—-]|$)/i,
];

/** What counts a part and says nothing of it: its name stands below. */
const countAlone = new RegExp(
  `^(?:第(?:${hanNumeral}|\\d{1,2})${partUnits}|(?:part|chapter|section)[ .·]{0,2}\\d{1,2})[.：:]?$`,
  'i',
);

/** The line below one that counts a part and no more, if it names it: `Part.1⏎关于客人`. */
export function nameBelow(
  plain: string,
  lines: readonly Line[],
  { index, itemStarts }: { index: number; itemStarts: ReadonlySet<number> },
): Line | null {
  const [line, below] = [lines[index], lines[index + 1]];
  if (below === undefined || itemStarts.has(below.start)) return null;
  const isAlone = countAlone.test(plain.slice(line.start, line.end));
  return isAlone && nameOfPart.test(plain.slice(below.start, below.end)) ? below : null;
}

const nameOfPart = /^[\p{L}\d][^\n。？！；：，]{1,19}$/u;

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
