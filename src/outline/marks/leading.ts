import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import type { Line } from '../text/lines.ts';
import { skipSpace } from '../text/places.ts';
import { kindNames } from './kind-names.ts';
import { circles, hanNumeral, parseNumeral } from './numerals.ts';
import { partNames } from './part-names.ts';
import { pictured, pictureValue } from './pictured.ts';

/** A number at the head of a line, whichever way it is printed. The span holds the white space behind it. */
export interface Leading extends Span {
  value: number;
  style: LeadingStyle;
}

type LeadingStyle =
  | 'named'
  | 'ordinal'
  | 'decimal'
  | 'arabic'
  | 'bracketed'
  | 'square'
  | 'han'
  | 'hanBracketed'
  | 'circled'
  | 'pictured'
  | 'dashed'
  | 'lettered'
  | 'keycap'
  | 'hash'
  /** One a day or an issue: `第 12 期：…`, `Day12：…`. */
  | 'dated'
  /** Within a part that letters name, or those of the part: `A-1 …` below `A. …`; told by all of them together. */
  | 'coded'
  /** A number and nothing but white space: `1 闭包`. */
  | 'bare';

const questionNames = '(?:面试)?(?:问题|题目|试题|面试题|例题|提问|题)';

/** In plain form, the number as their one group; the first that fits is taken. */
const shapes: readonly (readonly [LeadingStyle, string])[] = [
  [
    'named',
    pattern`
      (?:(?:${questionNames}|问(?=\s?\d{1,4}\s?[：.、|｜])|[QqT]-?|(?:NEW )?(?:QUESTION|[Qq]uestion)(?:\s?(?:NO|No)[.：]?|\s?#)?)|
      ${partNames}(?=\s?(?:\d{1,2}|${hanNumeral})\s*[：.、]))\s?
      (?:（?0*(\d{1,4}|${hanNumeral})）?)[ ]*(?:[：.、）|｜]|[-–—]\s|\s|(?=[^\d\w]))
    `,
  ],
  [
    'ordinal',
    `[【]?第\\s?0*(\\d{1,4}|${hanNumeral})\\s?(?:道面试题|道?题|问|个问题)(?:目)?[】]?\\s*[：.、]?`,
  ],
  // 【题目1】, 【问题二】, 【面试题 03】
  ['named', `[【\\[]\\s?${questionNames}\\s?0*(\\d{1,4}|${hanNumeral})\\s?[】\\]][.、：]?`],
  ['dated', '(?:第\\s?(?=\\d{1,4}\\s?[期天])|[Dd]ay\\s?)0*(\\d{1,4})\\s?[期天]?\\s*：'],
  ['decimal', '\\d{1,3}(?:\\.\\d{1,3})*\\.(\\d{1,3})(?:[.、：]|(?=\\s)|(?=[\\u3400-\\u9fff]))'],
  // 4（多选题）.下列…, 4[多选题]下列…
  ['arabic', `0*(\\d{1,4})(?=[（【[]${kindNames}题?[）】\\]])`],
  ['arabic', '0*(\\d{1,4})\\s?(?:\\.(?!\\d)|[、）：](?!\\d{2}(?!\\d)))'],
  ['bracketed', '（0*(\\d{1,4})）[.、：]?'],
  // 【1】, 【Q12】
  ['square', '[【\\[<]\\s?(?:Q\\s?)?0*(\\d{1,4})\\s?[】\\]>][.、：]?'],
  ['han', `(${hanNumeral})[、.]`],
  ['hanBracketed', `（(${hanNumeral})）[.、：]?`],
  ['circled', `([${circles}])[.、]?`],
  ['pictured', `(${pictured})[.、]?`],
  ['keycap', '(\\d{1,2}(?=\\ufe0f?\\u20e3)|\\ud83d\\udd1f)\\ufe0f?\\u20e3?'],
  ['dashed', '0*(\\d{1,3})\\s?[-–—]\\s?(?=[^\\d\\s–—-])'],
  ['lettered', '(?:[Qq]\\.|[Nn][Oo][.：]|№)\\s?0*(\\d{1,4})[.：、]?(?=[\\s\\u3400-\\u9fff])'],
  ['hash', '#\\s?0*(\\d{1,4})[.、：]?(?=\\s)'],
  ['bare', '0*(\\d{1,3})\\s(?=[^\\d\\s.、:：])'],
];

const any = new RegExp(
  shapes
    .map(([, shape]) => `${shape}`)
    .map((shape) => `(?:${shape})`)
    .join('|'),
  'y',
);

/**
 * Stars, thumbs and other pictures before or behind a number: they mark what is important. Ticks and crosses may be a
 * key, and 🔟 is a number.
 */
const ornament = /(?:(?:[★☆❔]|(?![✓✔✗✘✖❌❎☑⭕🔟〇▶◀])\p{Extended_Pictographic}|[\ufe0f\u200d])\s*)+/uy;

/**
 * The number that a line begins with, with the pictures round it; null where it begins with none.
 *
 * `Q3：什么是闭包？` → 3, `第 2 题 …` → 2, `1.2.3 线程池` → 3, `⭐️ 4. …` → 4
 */
export function leadingNumber(plain: string, { start, end }: Span): Leading | null {
  const from = pastOrnament(plain, start);
  any.lastIndex = from;
  const match = any.exec(plain);
  // The white space behind it may be the end of its line.
  if (!match || from + match[0].trimEnd().length > end) return null;
  const behind = Math.min(end, from + match[0].length);
  const index = match.slice(1).findIndex((group) => group !== undefined);
  const [style] = shapes[index];
  const printed = match[index + 1];
  const value = readValue(style, printed);
  if (value === null || (style !== 'decimal' && value === 0)) return null;
  return { start, end: pastOrnament(plain, skipSpace(plain, behind, end)), value, style };
}

/** The same of a line, behind the mark of a list. */
export const numberOfLine = (plain: string, { bare, end }: Line): Leading | null =>
  leadingNumber(plain, { start: bare, end });

/** Where the words of a line begin, behind the mark of a list and a number. */
export const startOfWords = (plain: string, line: Line): number =>
  Math.min(line.end, numberOfLine(plain, line)?.end ?? line.bare);

function readValue(style: LeadingStyle, printed: string): number | null {
  if (style === 'circled') return circles.indexOf(printed) + 1;
  return printed === '🔟' ? 10 : (pictureValue(printed) ?? parseNumeral(printed));
}

/** Behind the pictures at a place, if there are any. */
export function pastOrnament(plain: string, at: number): number {
  ornament.lastIndex = at;
  return ornament.test(plain) ? ornament.lastIndex : at;
}
