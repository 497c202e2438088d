import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';
import { drawn } from './foot-words.ts';
import { fewestSame, maybeOfPage } from './recurring.ts';
import { isOfPage } from './rules.ts';

const number = String.raw`\d{1,3}\s?[,.)](?!\d)|[([]\d{1,3}[)\]]|[一二三四五六七八九十]{1,3}[,.]|第[一二三四五六七八九十\d]{1,3}[题问章部]|(?:问题?|题目?|案例|情景)\s?[一二三四五六七八九十\d]{0,3}\s?[:.]|q\d`;
const answer = String.raw`\[?(?:参考|标准|正确)?(?:答案?|回答)\s?[:\]]|\[?(?:答案)?解析\s?[:\]]`;
/** What stands behind a sentence and is set off by a blank from the number or label behind it; in folded text. */
const between = new RegExp(
  String.raw`(?<=[.?!;…"”)\]])(\s*)((?:[^.?!;\n]|\.(?=[a-z])){2,60}?)(?=\s{1,20}(?:(${number})|${answer}))`,
  'g',
);

/** What a page has behind an answer, and no label: before the next number alone. */
const behindAnswer =
  /^(?:点击)?(?:查看|显示|展开)(?:本题)?(?:参考|正确)?(?:答案|解析)$|^(?:难度|难易度|(?:出现|考察)?频率|正确率|错误率|(?:本题|试题|题目)来源|(?:试题|题目)(?:编号|id)|视频(?:讲解|解析)|热度)\s?:\s?\S{1,30}$/;

/** What a site prints between questions in one endless line: `…流转。 下载APP，随时刷题 2、夜班…`. Folded words of a page. */
export function findBetween(line: string): Span[] {
  const found = [...foldText(line).matchAll(between)].map(({ index, 1: room, 2: words, 3: next }) => ({
    start: index + room.length,
    words,
    isSetOff: room !== '',
    isLast: next !== undefined,
  }));
  const counts = new Map<string, number>();
  for (const { words } of found) counts.set(words, (counts.get(words) ?? 0) + 1);
  const recurs = (words: string): boolean =>
    (counts.get(words) ?? 0) >= fewestSame && maybeOfPage.test(words);
  return found
    .filter(
      ({ words, isSetOff, isLast }) =>
        isOfPage(words) ||
        (isSetOff && (drawn.test(words) || recurs(words) || (isLast && behindAnswer.test(words)))),
    )
    .map(({ start, words }) => ({ start, end: start + words.length }));
}
