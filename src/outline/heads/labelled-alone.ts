import { findAll } from '../../script/find-all.ts';
import { asksFrom, onlyNames } from '../asks/asking.ts';
import { namesBank } from '../headings/names.ts';
import { isHighest } from '../headings/titles.ts';
import type { Found, View } from '../text/view.ts';
import { allHeads, findHeads } from './heads.ts';
import { holdsFacts, isOnTop, isStem, pageOn, titleOf } from './page.ts';

/** A line that begins with a label over an answer; most texts have none or many of them. */
const labelled =
  /(?:^|\n)[^\p{L}\p{N}\n]{0,8}(?:(?:参考|标准|正确|推荐|示例)?(?:答案|回答|解答)|答)[】\]]?[ *_]{0,4}(?:：|\n)/gu;
/** So many headings below that ask are the questions of a list. */
const severalAsking = 2;

/**
 * The question of a page whose only highest heading asks or has a number, with the page's one label over an answer below it and above all
 * other headings, `## 5. 如何解决合并冲突？⏎**答案：**⏎### 冲突的原因…`; null for any other document. The headings below are the parts
 * of its answer.
 */
export function readLabelledAlone(plain: string, viewOf: () => View): Found | null {
  const [label, ...more] = findAll(labelled, plain);
  if (label === undefined || more.length > 0) return null;
  const view = viewOf();
  const [title, ...others] = allHeads(findHeads(view));
  if (!title || !isOnTop(view, title) || (title.asking < asksFrom && title.number === null)) return null;
  if (!isHighest(title, [title, ...others])) return null;
  const asked = titleOf(plain, title);
  if (namesBank(asked)) return null;
  const asking = others.filter((head) => head.asking >= asksFrom && asksAs(asked, titleOf(plain, head)));
  if (asking.length >= severalAsking) return null;
  const answerStart = label.index + label[0].length;
  if (label.index < title.line.end || others.some(({ from }) => from < label.index)) return null;
  const between = plain.slice(title.line.end, label.index);
  if (!isStem(between)) return null;
  return pageOn(view, title, {
    number: title.number?.value,
    start: title.title.start,
    stemEnd: holdsFacts(between) ? title.line.end : title.line.end + between.trimEnd().length,
    answerStart,
  });
}

/** `解决的步骤` names a part of an answer as well as what may be asked, and so does all without a mark below a title that has one. */
const asksAs = (title: string, words: string): boolean =>
  !onlyNames(words) && (words.includes('？') || !title.includes('？'));
