import { highest, lowest } from './extremes.ts';
import type { Measured } from './margin.ts';

/** A line with where it ends, and where the next begins without its indentation. */
interface PaperLine extends Measured {
  at: number;
  next: number;
  /** A question ends where it ends. */
  asks: boolean;
}

/**
 * The lines of a choice paper that were broken before a margin which nothing else tells, as options end where they please
 * and points of answers were never broken: the stems of at least two questions go on in lines of their own, down to their
 * options, and were broken at about the same width. Other lines that break off there go on as well. None where stems in
 * one line are wider.
 */
export function brokenInPaper<L extends PaperLine>(text: string, lines: readonly L[]): L[] {
  const words = lines.map(({ at }) => text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim());
  const places = { lines, words };
  const stems = words.flatMap((line, index) => (numbered.test(line) ? [stemAt(places, index)] : []));
  const broken = stems.flatMap((stem) => stem?.broken ?? []);
  const widths = broken.map((index) => lines[index].width);
  const [low, high] = [lowest(widths, (width) => width), highest(widths, (width) => width)];
  const whole = stems.flatMap((stem) => (stem !== null && stem.broken.length === 0 ? [stem.width] : []));
  const isTold =
    broken.length >= fewestBroken &&
    low >= leastWidth &&
    high - low <= band &&
    whole.every((width) => width <= high + over);
  if (!isTold) return [];
  const margin = marginOf(places, { low, high, from: broken[0] });
  const isBroken = (index: number): boolean => {
    const { width, hasEnded, asks, isClosed } = lines[index];
    if (width < low - under || width > margin + over || !mayJoin(places, index)) return false;
    if (option.test(words[index])) return !hasEnded && isOptionBroken(places, index, margin);
    if (!hasEnded) return true;
    const next = lines[index + 1];
    return !asks && width >= margin - 1 && next !== undefined && (next.width >= low || isClosed);
  };
  return lines.filter((_, index) => index >= broken[0] && isBroken(index));
}

interface Places {
  lines: readonly PaperLine[];
  /** What the lines say, without white space round them. */
  words: readonly string[];
}

interface Stem {
  /** The lines of it, as indexes, that go on in the next one. */
  broken: readonly number[];
  /** Cells of its first line. */
  width: number;
}

/** The stem that begins with a line, where options stand below it; null where none do. */
function stemAt(places: Places, first: number): Stem | null {
  const { lines, words } = places;
  const broken: number[] = [];
  for (let index = first; index < first + mostLines && index + 1 < lines.length; index += 1) {
    if (option.test(words[index + 1])) return { broken, width: lines[first].width };
    if (lines[index].hasEnded || !mayJoin(places, index)) return null;
    broken.push(index);
  }
  return null;
}

/** The widest line that breaks off in mid-sentence, a little wider than those of the stems at the most. */
function marginOf(places: Places, { low, high, from }: { low: number; high: number; from: number }): number {
  return places.lines.reduce((most, { width, hasEnded }, index) => {
    const isOne = index > from && !hasEnded && width >= low && width <= high + band && mayJoin(places, index);
    return isOne ? Math.max(most, width) : most;
  }, high);
}

/** Whether words may go on from one line to the next: no rows of keys, and no line that begins with a sign. */
const mayJoin = ({ lines, words }: Places, index: number): boolean =>
  lines[index].goesOn && joins.test(words[index]) && begins.test(words[index + 1] ?? '');

/** An option goes on in a short line, behind which the next option or question follows. */
const isOptionBroken = ({ lines, words }: Places, index: number, margin: number): boolean =>
  lines[index].width >= margin - band / 2 &&
  lines[index + 1].width < lines[index].width &&
  (option.test(words[index + 2] ?? '') || (numbered.test(words[index + 2] ?? '') && !lines[index].isClosed));

const numbered = /^[（(【[]?\d{1,3}[.、．)）】\]]/;
const option = /^(?:[A-H][.、．)）]|[(（][A-H][)）])/;
const joins = /[\u3400-\u9fff，、；。”」』》）)]$/;
const begins = /^(?:[\u3400-\u9fff，。、？！；：”」]|[（(][\s\u3000]*[）)]|[\dA-Za-z]{1,8}[\u3400-\u9fff%℃])/;
/** A stem has seldom more lines. */
const mostLines = 4;
const fewestBroken = 2;
const leastWidth = 40;
/** In cells: lines that somebody broke by eye, or at words, differ by so much. */
const band = 12;
const over = 4;
const under = 2;
