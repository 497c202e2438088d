import { wordEnds } from '../../language/segment.ts';
import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { kindsNamedIn } from '../marks/kind-names.ts';
import type { Run } from './option-runs.ts';
import type { PartHead } from './part-head.ts';

interface Around {
  heads: readonly PartHead[];
  runs: readonly Run[];
  /** Where numbers stand that count on. */
  numbers: readonly number[];
}

/** Fewer questions show no habit; of their borders, so many must be told by more than the lengths of the options. */
const fewest = 3;
const toldShare = 0.5;
/** Outside of a test's parts, what asks the reader about himself so often is a survey: `您对食堂满意吗？` */
const surveyShare = 0.5;
/** Questions have so many options; points that somebody counts in letters may be fewer. */
const fewOptions = 3;
/** A longer stretch from one question's last letter to the next one's first holds more than an option and a stem. */
const farthest = 260;
const shortestStem = 4;

/**
 * Where stems and their options begin in a running line whose automatic numbers are lost: `…C.丙 D.丁 下列哪项…A.…` →
 * `下列哪项…`, `A.…`. What parts the last option from the next stem is told by the lengths of the other options, by
 * blanks and marks, and by words that open stems. Empty where numbers stand between the questions, or little asks.
 */
export function findLostStarts(plain: string, line: Span, around: Around): number[] {
  const { heads, numbers } = around;
  const runs = around.runs.filter(({ count }) => count >= fewOptions);
  const gaps = runs.map(({ start }, index): Span => {
    const before = runs[index - 1]?.end ?? line.start;
    return { start: before, end: start };
  });
  const isNumbered = ({ start, end }: Span): boolean => numbers.some((at) => at >= start && at < end);
  if (runs.length < fewest || gaps.slice(1).some(isNumbered)) return [];
  const toReader = gaps.filter(({ start, end }) => /[你您]/.test(plain.slice(start, end)));
  if (heads.length === 0 && toReader.length >= runs.length * surveyShare) return [];
  let next = 0;
  const borders = gaps.map((gap, index) => {
    let head: PartHead | null = null;
    for (; next < heads.length && heads[next].end <= gap.end; next += 1)
      if (heads[next].start >= gap.start) head = heads[next];
    if (head) return head.isAnswers ? null : { at: head.end, odds: told };
    return findStem(plain, gap, runs[index - 1]);
  });
  const clear = borders.filter((border) => border !== null && border.odds >= told);
  if (clear.length < borders.length * toldShare) return [];
  return borders.flatMap((border, index) => (border === null ? [] : [border.at, runs[index].start]));
}

/** So much a border has that more tells than its place. */
const told = 1.2;

interface Border {
  at: number;
  odds: number;
}

/** The likeliest place for the next stem to begin; null where there is none. */
function findStem(plain: string, gap: Span, before: Run | undefined): Border | null {
  const text = plain.slice(gap.start, gap.end).trimEnd();
  if (text.length > farthest) return null;
  const others = before ? optionsOf(plain, before) : [];
  const borders = placesIn(text).map((at) => ({ at: gap.start + at, odds: weighBorder(text, at, others) }));
  return borders.reduce<Border | null>((one, other) => (one && one.odds >= other.odds ? one : other), null);
}

/** Where words begin, with something left on both sides. */
function placesIn(text: string): number[] {
  const behindBlanks = findAll(/\s(?=\S)/g, text, 0).map(({ index }) => index + 1);
  return [...new Set([...wordEnds(text), ...behindBlanks])].filter(
    (at) => at <= text.length - shortestStem && /\S/.test(text[at]) && text.slice(0, at).trim() !== '',
  );
}

/** All options of a run but the last, whose end is not known. */
const optionsOf = (plain: string, { start, end }: Span): string[] =>
  plain
    .slice(start, end)
    .split(/（?[A-H]\s?[.、：）]|[①-⑧]/)
    .slice(1, -1)
    .map((option) => option.trim());

/** What stems of choice questions begin with, and options hardly ever do. */
const opening =
  /^(?:下列|以下|下面|关于|哪[个些项种]|根据|按照|依据|对于|我国|在[^，。]{2,12}[中时上下]，?|当[^，。]{2,16}时)/;
/** A bracket for the key may lead stems: then more than it follows. */
const longestBracket = 10;
const bracketBefore = new RegExp(`^（\\s*[A-H${judgeSigns}]{0,4}\\s*）`);
const keyBehind = /答案[：】]{0,2}\s*[A-H]{1,6}[。]?\s*$/;
const bracket = /（\s*[A-H]{0,4}\s*）|_{2,}/;

function weighBorder(text: string, at: number, others: readonly string[]): number {
  const option = text.slice(0, at);
  const stem = text.slice(at);
  const hasBlank = bracket.test(stem) || /？$/.test(stem);
  return (
    weighGap(option, stem) +
    weighLength(option.trim(), others) +
    (keyBehind.test(option) ? 6 : 0) +
    (opening.test(stem) ? 2.5 : 0) +
    (bracketBefore.test(stem) && stem.length > longestBracket ? 3 : 0) +
    (hasBlank ? 1 : -1) +
    (bracket.test(option) ? -4 : 0) +
    (/^[，。；：、）”？！的]/.test(stem) ? -8 : 0)
  );
}

/** What stands between both: a line's end, a mark or a blank parts them, and nothing begins in a number or a word. */
function weighGap(option: string, stem: string): number {
  if (/\n\s*$/.test(option)) return 4;
  if (/[。；？！]\s*$/.test(option)) return 1.5;
  if (/\S +$/.test(option)) return 2.5;
  if (/[（“，、]$/.test(option) || (/[\d.A-Za-z]$/.test(option) && /^[\d.A-Za-z%]/.test(stem))) return -3;
  return -0.5;
}

/** Options are about as long as one another, and often end alike: `5厘米`, `6厘米`. */
function weighLength(option: string, others: readonly string[]): number {
  if (others.length === 0) return 0;
  const lengths = others.map(({ length }) => length).toSorted((one, other) => one - other);
  const usual = lengths[Math.floor(lengths.length / 2)];
  const isAlike = others.some((other) => other.at(-1) === option.at(-1));
  return -1.2 * Math.abs(Math.log((option.length + 1) / (usual + 1))) + (isAlike ? 0.7 : 0);
}

/**
 * Where the statements of a part begin that a bracket ends each, or leads: `三、判断题 …。（√） …。（×）`. Empty for parts
 * whose statements have numbers.
 */
export function findStatementStarts(plain: string, line: Span, { heads, numbers }: Around): number[] {
  return heads.flatMap((head, index) => {
    const part = { start: head.end, end: heads[index + 1]?.start ?? line.end };
    const isJudged = !head.isAnswers && kindsNamedIn(plain.slice(head.start, head.end)).includes('judge');
    if (!isJudged || numbers.some((at) => at >= part.start && at < part.end)) return [];
    const text = plain.slice(part.start, part.end).trimEnd();
    const isLed = text.search(judgeBracket) === 0;
    const places = findAll(judgeBracket, text, 0).map(
      ({ index: at, 0: found }) => at + (isLed ? 0 : found.length),
    );
    return places.filter((at) => at < text.length).map((at) => part.start + at);
  });
}

const judgeBracket = new RegExp(`（\\s*[${judgeSigns}对错]?\\s*）[。]?\\s*`, 'g');
