import { pattern } from '../../script/pattern.ts';
import type { Found, View } from '../text/view.ts';
import type { Head } from './head.ts';
import { allHeads, findHeads } from './heads.ts';

const taskWords = pattern`
  (?:题目|题干|考题|试题|面试题|问题|原题)(?:描述|内容|详述)?|
  (?:question|problem)(?: description| statement)?
`;
/** What a page on one question puts over it: `## 题目`, `**问题描述**`. */
const task = new RegExp(`^(?:${taskWords})：?$`, 'i');
/** The same as a line of the text: most texts have none, and no more is looked at then. */
const taskLine = new RegExp(`(?:^|\\n)[^\\S\\n]*(?:${taskWords})：?[^\\S\\n]*(?:\\n|$)`, 'i');
/** What it puts over the answer; a report has 问题 as well, but over it 原因 and 解决方案. */
const solution = new RegExp(
  pattern`
    ^(?:(?:参考|标准|正确|官方|推荐|简短|完整)?(?:答案|回答|解答|作答|题解)(?:思路|要点|示例|主线)?|
    解题(?:思路|方法|过程)|.{0,10}[详题]解|(?:面试题|题目|问题)剖析|(?:.{0,8}的)?解析|(?:short |model |sample )?(?:answer|solution)s?)：?$
  `,
  'i',
);

/** Of a choice question the key is looked for as in any other document. */
const option = /\n\s*(?:[-*+]\s+)?（?A[.、）：]/;
/** 题目 may stand over all questions, and 答案 over all answers. */
const point = /(?:^|\n)\s*(?:[-*+•]\s+|（?\d{1,2}[.、）]\s*)\S/g;
const severalPoints = 2;
/** Log-odds of a page that has both. */
const isBank = 8;

/**
 * The question of a page that holds but one: a heading 题目 over it, and further down one over its answer; null for any
 * other document. All that stands below what is asked belongs to the answer, whatever lists and headings are in it.
 */
export function readAlone(plain: string, viewOf: () => View): Found | null {
  if (!taskLine.test(plain)) return null;
  const view = viewOf();
  const heads = allHeads(findHeads(view));
  const at = heads.findIndex((head) => task.test(titleOf(view, head)));
  const asked = heads[at];
  const next = heads[at + 1];
  if (!asked || !next || !isPage(view, heads, at)) return null;
  const start = behindBlanks(plain, asked.line.end);
  const stemEnd = plain.slice(0, next.from).trimEnd().length;
  const stem = plain.slice(start, stemEnd);
  if (start >= next.from || (stem.match(point)?.length ?? 0) >= severalPoints) return null;
  const item = {
    number: null,
    marker: { start: asked.from, end: start },
    content: { start, end: view.region.end },
    stemEnd,
    answerStart: solution.test(titleOf(view, next)) ? next.line.end : next.from,
    isWhole: !option.test(stem),
  };
  return { sections: [{ start: asked.from, heading: null, items: [item] }], odds: isBank };
}

const titleOf = ({ plain }: View, { title }: Head): string => plain.slice(title.start, title.end).trim();

/** Only the title stands above it, no second one stands below, and an answer does. */
function isPage(view: View, heads: readonly Head[], at: number): boolean {
  const level = heads[at].level;
  const behind = heads.slice(at + 1);
  return (
    at <= 1 &&
    (at === 0 || heads[0].level < level) &&
    behind.every((head) => head.level >= level && !task.test(titleOf(view, head))) &&
    behind.some((head) => head.level === level && solution.test(titleOf(view, head)))
  );
}

function behindBlanks(plain: string, from: number): number {
  return plain.length - plain.slice(from).trimStart().length;
}
