import { hanNumeral, parseOrdinal, stems } from '../marks/numerals.ts';
import { countedParts, partNames, partUnits } from '../marks/part-names.ts';
import type { Heading } from './headings.ts';

const number = `${hanNumeral}|\\d{1,2}`;
/** What counts a part, at the start of its heading, with the number as its one group. */
const counts = [
  // 第一章, 第 2 部分
  new RegExp(`^第[ ]?(${number})[ ]?(?:${partUnits}|大题|[节讲课])`),
  // 模块一：自我认知, 工作项目01
  new RegExp(`^(?:${partNames}|${countedParts})[ ]?0?(${number})(?![\\d年月日个项题])`),
  // 甲部 选择题
  new RegExp(`^([${stems}])(?:部分?|卷)`),
  // Part A, Chapter 2
  /^(?:part|section|chapter|unit|paper)[ .·]{0,2}0?(\d{1,2}|[a-h]|[ivx]{1,4})(?![a-z\d])/i,
];
const ornaments = /^[\s#*【《★☆◆■●▲►※]{0,12}/;
/** Enough for any of them. */
const longest = 40;

/**
 * A heading with the number that counts it as a part, where its reader told none: 第一章 over questions is 第一章 概述 over
 * their answers.
 */
export function withPartNumber(plain: string, heading: Heading): Heading {
  if (heading.ordinal !== null) return heading;
  const text = plain.slice(heading.start, Math.min(heading.name.end, heading.start + longest));
  const bare = text.replace(ornaments, '');
  const printed = counts.map((one) => one.exec(bare)?.[1]).find((found) => found !== undefined);
  return printed === undefined ? heading : { ...heading, ordinal: parseOrdinal(printed) };
}
