import { asksFrom } from '../asks/asking.ts';
import type { Item } from '../item.ts';
import type { Found, View } from '../text/view.ts';
import type { Head } from './head.ts';

/** Above the title of a page on one question stands at most the way back to a list. */
const longestAbove = 200;
/** So much of what is asked may stand between the title and the answer. */
const longestStem = 400;
/** Log-odds of such a page. */
const isBank = 8;

const option = /(?:^|\n)\s*(?:[-*+•]\s+)?（?A[.、）：]/;
/** Whether a text holds options of a choice question: its key is looked for as in any other document. */
export const holdsOption = (text: string): boolean => option.test(text);

/** What a page tells about its question below it: `> 难度：中等`, `标签：Redis`. */
const fact = /^(?:>.*|(?:[-*+•][ ]+)?[^\s：]{1,8}：.{0,60}|[-*_]{3,})?$/;
/** Whether lines hold nothing but such facts; each by itself, as one pattern over all of them may take for ever. */
export const holdsFacts = (text: string): boolean => text.split('\n').every((line) => fact.test(line.trim()));

/** Whether what stands between a title and its answer may be of the question. */
export const isStem = (text: string): boolean => text.length <= longestStem && !holdsOption(text);

/** Whether a head is a heading of the format with at most a line or two above it. */
export const isOnTop = ({ region }: View, { line, from }: Head): boolean =>
  line.form === 'heading' && from <= region.start + longestAbove;

/** What a page puts over its answer: `# 典型回答`, `## 回答重点`, `## 简要回答`. */
const answered =
  /^(?:[^\p{L}\p{N}]*)(?:(?:典型|参考|标准|正确|官方|推荐|简短|简要|简洁|精简|详细|深入|完整|核心|高分|满分|优秀|示范|示例|面试|口语化?|通俗|一句话|我的)的?)?(?:回答|解答|作答|答案)(?:思路|要点|重点|示例|主线|模板|框架|参考)?：?$/u;
/** Whether the words of a heading say that the answer follows, and no more. */
export const isOverAnswer = (words: string): boolean => answered.test(words);

/** The words of a head, behind its number. */
export const titleOf = (plain: string, { title }: Head): string => plain.slice(title.start, title.end).trim();

/** The heading right below a head that asks, with nothing between, which says that its answer follows; null where there is none. */
export function overAnswerOf(
  plain: string,
  { asking, asksBelow, line, children: [first] }: Head,
): Head | null {
  if (asking < asksFrom || asksBelow || first?.line.form !== 'heading') return null;
  const isRight = plain.slice(line.end, first.from).trim() === '';
  return isRight && isOverAnswer(titleOf(plain, first)) ? first : null;
}

/** Where the question of a page begins, and what else is known of it. */
interface Asked extends Pick<Item, 'stemEnd' | 'answerStart' | 'isWhole'> {
  number?: number | null;
  start: number;
}

/** A page on the one question below a head: all to its end belongs to it. */
export function pageOn({ region }: View, { from }: Head, { start, number = null, ...known }: Asked): Found {
  const item = {
    number,
    marker: { start: from, end: start },
    content: { start, end: region.end },
    isWhole: true,
    ...known,
  };
  return { sections: [{ start: from, heading: null, items: [item] }], odds: isBank };
}
