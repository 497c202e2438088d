import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import { beforeNumber, behindNumber } from '../marks/number-signs.ts';
import { hanNumeral, parseNumeral } from '../marks/numerals.ts';

/** A line that begins with a number, and where. */
export interface NumberedLine {
  number: number;
  at: number;
}

/** The lines of a stretch in plain form that begin with a number: `3.…`, `（3）…`, `第3题…`, `问题三：…`. */
export function numberedLines(plain: string, { start, end }: Span): NumberedLine[] {
  return [...plain.slice(start, end).matchAll(numberedLine)].map(({ index, 1: digits, 2: named }) => ({
    number: digits === undefined ? (parseNumeral(named) ?? 0) : Number(digits),
    at: start + index,
  }));
}

const numberedLine = new RegExp(
  pattern`
    (?:^|\n)[ #*>-]*(?:[（【[][ ]*[A-Z○〇√×]{0,4}[ ]*[）】\]][ ]*)?(?:${beforeNumber}(\d{1,3})
    ${behindNumber}|(?:问题|题目|小题|第)[ ]?(${hanNumeral})[题问]?[：.、])
  `,
  'g',
);
