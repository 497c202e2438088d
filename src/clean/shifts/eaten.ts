/** Marks that ate the byte before them and are still there. Another sign (a digit, a hyphen, a bracket) is gone with it. */
const partingMarks = ',?!;:。\n';

/** Stands for a sign of which nothing tells which it was. */
const anySign = '?';

/** How far from a place others are looked at, to tell what stood there. */
const reach = 2000;

/** What is gone with a byte. */
interface Eaten {
  /** The signs of which one is gone; left out where none is. */
  signs?: readonly string[];
  /** The sign begins the number of an item: what stands before it ends a sentence. */
  beginsItem: boolean;
}

/**
 * What is gone with the byte that the `?` at `at` stands for. What the text around tells for sure is the only sign: a
 * bracket that is closed, a blank where another follows, a digit in a row of numbers; else it may be a hyphen, a blank in
 * brackets, or `?`, which is left in its place, as it is before the rest of a number.
 */
export function eatenAt(text: string, at: number): Eaten {
  const next = text.charAt(at + 1);
  if (partingMarks.includes(next)) return { beginsItem: false };
  if (isBracketGone(text, at)) return { signs: ['('], beginsItem: false };
  if (next === ' ') return { signs: [' '], beginsItem: false };
  const digit = digitInRow(text, at);
  if (digit !== null) return { signs: [digit], beginsItem: true };
  if (isDigit.test(next)) return { signs: [isSpaced(text, at) ? ' ' : anySign], beginsItem: false };
  if (next === '.' || next === '、')
    return { signs: [anySign], beginsItem: numberMark.test(text.slice(at + 1, at + 3)) };
  return { signs: [anySign, '-', ' '], beginsItem: false };
}

const isDigit = /\d/;
/** Behind a digit, no point of a figure. */
const numberMark = /^[.、][^\d]/;
const spacedNumber = /[\u3400-\u9fff] \d/;
const gluedNumber = /[\u3400-\u9fff]\d/;

/** Whether the text around has a blank between words and numbers, wherever they meet. */
function isSpaced(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - reach), at + reach);
  return spacedNumber.test(around) && !gluedNumber.test(around);
}

/** A number that begins an item, from its second digit on, with the mark behind it. */
const restOfNumber = /(\d?)([.、])(?!\d)/y;

/** A section's heading, behind which numbers begin anew; it is damaged itself, but for its number. */
const heading =
  /(?:^|[.。!?)\n])\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|章)|\([一二三四五六七八九十]{1,3}\))/;
/** Right before the first number below it. */
const headingBefore = new RegExp(`${heading.source}[^。,:;.]{2,40}$`);
const longestHeading = 60;

/**
 * The first digit of a number in a row: of `1.…?.…3.` the 2, of `11、…?2、…13、` the 1. Where it ends the row, the
 * two before it tell, one behind the other, and where it begins one, that a row begins with 1; so does a heading, behind
 * or before which it stands. Null where nothing tells. Points of a list behind ： or ； are in no row.
 */
function digitInRow(text: string, at: number): string | null {
  restOfNumber.lastIndex = at + 1;
  const [, rest, mark] = restOfNumber.exec(text) ?? [];
  if (mark === undefined) return null;
  const from = at + 1 + rest.length + mark.length;
  const parts = [text.slice(Math.max(0, at - reach), at), text.slice(from, from + reach)] as const;
  const [before, after] = parts.map((part) => numbersIn(part, mark));
  const expected = expectedIn(before.slice(-2), after.slice(0, 2)) ?? expectedAtHeading(parts, mark);
  const digits = String(expected ?? '');
  return expected !== null && digits.slice(1) === rest ? digits[0] : null;
}

interface Printed {
  value: number;
  at: number;
}

function numbersIn(part: string, mark: string): Printed[] {
  const number =
    mark === '.' ? /(?<![\d.:;,：；，、])(\d{1,2})\.(?!\d)/g : /(?<![\d、:;,：；，])(\d{1,2})、(?!\d)/g;
  return [...part.matchAll(number)].map(({ index, 1: digits }) => ({ value: Number(digits), at: index }));
}

function expectedIn(before: readonly Printed[], after: readonly Printed[]): number | null {
  const [earlier, later] = [before, after].map((numbers) => numbers.map(({ value }) => value));
  const last = earlier.at(-1);
  const expected = last === undefined ? later[0] - 1 : last + 1;
  const row = last === undefined ? later : later.length === 0 ? earlier : [last, later[0] - 1];
  const isInRow = row.length === 2 && row[1] === row[0] + 1 && (last !== undefined || expected === 1);
  return isInRow ? expected : null;
}

/** The first number below a heading, before 2; or the last one of a section, before the heading over the next 1. */
function expectedAtHeading([before, behind]: readonly [string, string], mark: string): number | null {
  const next = numbersIn(behind, mark)[0];
  if (next?.value === 2 && headingBefore.test(before.slice(-longestHeading))) return 1;
  const last = numbersIn(before, mark).at(-1);
  if (next?.value !== 1 || last === undefined) return null;
  const isParted = headingBefore.test(behind.slice(Math.max(0, next.at - longestHeading), next.at));
  return isParted && !heading.test(before.slice(last.at)) ? last.value + 1 : null;
}

/** A short label, or the room for one, and the bracket that closes it. */
const closedLabel = /(?: +| *[A-Za-z\d]{1,2} *)\)/y;
/** No remark in brackets that is still open is longer. */
const longestRemark = 60;

/** Whether a label is closed by a bracket that none before it has opened: `?B)` was `(B)`, `? )` was `( )`. */
function isBracketGone(text: string, at: number): boolean {
  closedLabel.lastIndex = at + 1;
  if (!closedLabel.test(text)) return false;
  const before = text.slice(Math.max(0, at - longestRemark), at);
  return before.lastIndexOf('(') <= before.lastIndexOf(')');
}
