import { pattern } from '../../script/pattern.ts';
import type { Found, View } from '../text/view.ts';
import type { Head } from './head.ts';
import { allHeads, findHeads } from './heads.ts';
import { holdsOption, pageOn, titleOf } from './page.ts';

const taskWords = pattern`
  (?:题目|题干|考题|试题|面试题|问题|原题)(?:描述|内容|详述)?|
  (?:question|problem)(?: description| statement)?
`;
/** What a page on one question puts over it: `## 题目`, `**问题描述**`. */
const task = new RegExp(`^(?:${taskWords})：?$`, 'i');
/** The same with what is asked behind it, on its line: `#### 题目：输入网址后发生什么？`. */
const labelled = new RegExp(`^(?:${taskWords})：\\s*(?=\\S)`, 'i');
/** Either as a line of the text: most texts have none, and no more is looked at then. */
const taskLine = new RegExp(`(?:^|\\n)[^\\S\\n]*(?:${taskWords})(?:：|[^\\S\\n]*(?:\\n|$))`, 'i');
/** What it puts over the answer; a report has 问题 as well, but over it 原因 and 解决方案. */
const solution = new RegExp(
  pattern`
    ^(?:(?:参考|标准|正确|官方|推荐|简短|完整|我的)?(?:答案|回答|解答|作答|题解)(?:思路|要点|示例|主线)?|
    解题(?:思路|方法|过程)|(?:怎么|如何|怎样)回?答|参考(?:实现|代码|思路|解法|做法)|.{0,10}[详题]解|(?:面试题|题目|问题)剖析|(?:.{0,8}的)?解析|(?:short |model |sample )?(?:answer|solution)s?)：?$
  `,
  'i',
);

/** What a page tells about its question beside it: when and by whom it was set, how hard it is. */
const fact = pattern`
  (?:题目|问题|基本)?信息(?:卡片?)?|(?:题目)?(?:标签|来源|出处|难度|分类|类型)|出题(?:人|者|时间)|作者|日期|时间|
  tags?|source|difficulty|level|author|date|info
`;
const factHead = new RegExp(`^(?:${fact})(?:：.*)?$`, 'i');

/** 题目 may stand over all questions, and 答案 over all answers. */
const point = /(?:^|\n)\s*(?:[-*+•]\s+|（?\d{1,2}[.、）]\s*)\S/g;
const severalPoints = 2;

/**
 * The question of a page that holds but one: a heading 题目 over it, or before it on its line, and further down one over its
 * answer; null for any other document. All that stands below what is asked belongs to the answer, whatever lists and
 * headings are in it.
 */
export function readAlone(plain: string, viewOf: () => View): Found | null {
  if (!taskLine.test(plain)) return null;
  const view = viewOf();
  const heads = allHeads(findHeads(view));
  const at = heads.findIndex((head) => isTask(titleOf(plain, head)));
  const asked = heads[at];
  if (!asked || !isPage(view, heads, at)) return null;
  const label = labelled.exec(plain.slice(asked.title.start, asked.line.end));
  const next = heads.slice(at + 1).find((head) => !factHead.test(titleOf(plain, head)));
  if (!next) return null;
  const start = label ? asked.title.start + label[0].length : behindBlanks(plain, asked.line.end);
  const below = heads[at + 1];
  const stemEnd = plain.slice(0, below.from).trimEnd().length;
  const stem = plain.slice(start, stemEnd);
  if (start >= below.from || (stem.match(point)?.length ?? 0) >= severalPoints) return null;
  return pageOn(view, asked, {
    start,
    stemEnd,
    answerStart: solution.test(titleOf(plain, next)) ? next.line.end : next.from,
    isWhole: !holdsOption(stem),
  });
}

const isTask = (title: string): boolean => task.test(title) || labelled.test(title);

/** Only the title and facts about the question stand above it, no second one stands below, and an answer does. */
function isPage(view: View, heads: readonly Head[], at: number): boolean {
  const level = heads[at].level;
  const behind = heads.slice(at + 1);
  const above = heads.slice(0, at).filter((head) => !factHead.test(titleOf(view.plain, head)));
  return (
    above.length <= 1 &&
    above.every((head) => head.level < level) &&
    behind.every((head) => head.level >= level && !isTask(titleOf(view.plain, head))) &&
    behind.some((head) => head.level === level && solution.test(titleOf(view.plain, head)))
  );
}

function behindBlanks(plain: string, from: number): number {
  return plain.length - plain.slice(from).trimStart().length;
}
