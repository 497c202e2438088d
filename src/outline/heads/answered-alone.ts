import { asksFrom } from '../asks/asking.ts';
import { namesBank } from '../headings/names.ts';
import type { Found, View } from '../text/view.ts';
import type { Head } from './head.ts';
import { allHeads, findHeads } from './heads.ts';
import { holdsFacts, isOnTop, isOverAnswer, isStem, pageOn, titleOf } from './page.ts';

/** One of them as a line of the text: most texts have none, and no more is looked at then. */
const answeredLine = /(?:^|\n)[^\n]{0,16}(?:回答|解答|作答|答案)[^\n]{0,6}(?=\n|$)/;
/** Below a title that does not ask these may be the replies to a survey, or the keys of a chapter. */
const plainest = /^(?:[^\p{L}\p{N}]*)(?:回答|解答|作答|(?:参考|标准|正确|官方)?答案)：?$/u;
const ofSchool = /[题卷册]|练习|作业|考试|测[试验]|竞赛|[章节]$|答案/;
/** So many headings that ask beside the answer are questions of a list. */
const severalAsking = 3;

/**
 * The question of a page whose title is what is asked, with a heading right below it that says that the answer follows,
 * `# 什么是可重入锁？⏎## 典型回答`; null for any other document. The page has no second such title: all that stands below,
 * `## 扩展知识` and headings that ask as well, belongs to the answer.
 */
export function readAnsweredAlone(plain: string, viewOf: () => View): Found | null {
  if (!answeredLine.test(plain)) return null;
  const view = viewOf();
  const heads = allHeads(findHeads(view));
  const [title, below] = heads;
  if (!title || below?.line.form !== 'heading' || !isOnTop(view, title) || !isOfOne(view, heads)) return null;
  const words = titleOf(plain, below);
  const asked = titleOf(plain, title);
  if (!isOverAnswer(words) || namesBank(asked)) return null;
  const isAsked = title.asking >= asksFrom;
  if (!isAsked && (plainest.test(words) || ofSchool.test(asked))) return null;
  const between = plain.slice(title.line.end, below.from);
  const isTold = !holdsFacts(between);
  if (!isStem(between) || (isTold && !isAsked)) return null;
  return pageOn(view, title, {
    start: title.title.start,
    stemEnd: isTold ? title.line.end + between.trimEnd().length : title.line.end,
    answerStart: below.line.end,
  });
}

/** It asks, and has text of its own. */
const asksItself = ({ plain }: View, { asking, line, bodyEnd }: Head): boolean =>
  asking >= asksFrom && plain.slice(line.end, bodyEnd).trim() !== '';

/** What an interviewer asks next belongs to the answer: `## 追问一：…？`. */
const asksOn = /^[^\p{L}\p{N}]*(?:面试官)?(?:追问|延伸|扩展|拓展|进阶)/u;

/**
 * No heading below says the same once more, none that stands as high as the title asks, or has an answer below it, and no
 * list of questions stands beside the answer.
 */
function isOfOne(view: View, [title, below, ...others]: readonly Head[]): boolean {
  const said = new Set([titleOf(view.plain, below)]);
  const beside = others.filter(
    (head) => head.level === below.level && asksItself(view, head) && !asksOn.test(titleOf(view.plain, head)),
  );
  if (beside.length >= severalAsking) return false;
  return others.every((head, index) => {
    if (head.level < title.level) return false;
    const words = titleOf(view.plain, head);
    if (isOverAnswer(words))
      return !said.has(words) && said.add(words).size > 0 && head.level === below.level;
    const next = others[index + 1];
    const isTitled = next !== undefined && isOverAnswer(titleOf(view.plain, next)) && next.level > head.level;
    return !isTitled && (head.level > title.level || head.asking < asksFrom);
  });
}
