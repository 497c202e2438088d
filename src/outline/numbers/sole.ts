import type { Span } from '../../read/span.ts';
import type { Heading } from '../headings/headings.ts';
import type { Item } from '../item.ts';
import { kindsNamedIn } from '../marks/kind-names.ts';
import { findLabels } from '../marks/labels/find.ts';

/** A kind of question that may have but one, with what it is worth. */
const ofOne =
  /^[^，。？！：；（\n]{2,10}(?:题|分析|改错|计算|设计|论述|作文)(?:部分)?(?:（[^（）\n]{0,40}）)?$/;
/** Numbers of its own, and what a paper says of how to answer. */
const begins = /^(?:[（【]?\d{1,3}[.、）】：]|[（(]?[一二三四五六七八九十]{1,3}[、）]|①|[A-H][.、])/;
/** More than one follow: `（每题10分，共3题）`. */
const several = /每|各|共[ ]*(?!1[ ]*[小道个]?题)\d+[ ]*[小道个]{0,2}题/;
const worth = /\d[ ]*分/;
const asks =
  /？|请|试[述析论分比]|[简论阐]述|谈谈|说明|分析|比较|指出|列出|提出|设计|画出|绘制|计算|求|写出|写一|改正|翻译|回答|解释/;
const directs = /答题[卡纸]|答[案卷](?:写|填|涂|在|见|略)|每小?题|[各下]列各题|任选/;
/** What stands before an answer must be something to answer, and more than a label. */
const words = /[\p{L}\p{N}]/u;
const overStem = /^\s*[【[]?(?:题目|题干|问题|试题)[】\]]?：?/;
const fewest = 8;
const longestDirections = 60;
const most = 3000;

/**
 * The one question of a part whose number it does without: `三、论述题（20分）⏎试述…的区别。` Null where the heading names no
 * kind of question that is answered in words, and where what stands below it is none.
 */
export function readSole(plain: string, { ordinal, name, end }: Heading, limit: number): Item | null {
  const called = plain.slice(name.start, name.end).trim();
  const [kind] = kindsNamedIn(called.replace(/（[^（）]*）/g, ''));
  if (ordinal === null || !ofOne.test(called) || (kind !== 'open' && kind !== 'case')) return null;
  const content = trimmed(plain, { start: end, end: limit });
  const text = plain.slice(content.start, content.end);
  if (text.length < fewest || text.length > most || begins.test(text)) return null;
  if (text.length <= longestDirections && directs.test(text)) return null;
  const answer = findLabels(plain, content).find(({ field }) => field === 'answer');
  const isAnswered = answer !== undefined;
  if (isAnswered && !words.test(plain.slice(content.start, answer.start).replace(overStem, ''))) return null;
  // What only tells of the part stands there as well.
  if (several.test(called) || !asks.test(text) || !(worth.test(called) || isAnswered)) return null;
  return { number: null, marker: { start: content.start, end: content.start }, content };
}

function trimmed(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}
