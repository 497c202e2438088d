import type { Line } from './lines.ts';

/*
 * What stands below the last question and is told by its shape: who signs a document and when, what is filled in by who
 * marks it, how many pages it has, words that close it, a table that goes with it. Folded patterns, see `closings`.
 */

const offices =
  '公司|集团|大学|学院|学校|[中小]学|幼儿园|医院|银行|[^全内外头底腹胸大脑尾背面干]部|[处科局厅署所室]|研究院|中心|协会|学会|委员会|编[写辑]组|命题组|出版社';
/** `人力资源部`, `县人民医院护理部`; a sentence has words that do something. */
const office = new RegExp(
  `^(?:(?![先再去到送往把向报给请由应将的了])[\\u4e00-\\u9fffa-z()·]){1,24}(?:${offices})$`,
);
const han = '[〇零○一二三四五六七八九十]';
const date = `(?:中华民国)?(?:(?:19|20)\\d{2}|1[01]\\d)\\s?[-年./]\\s?\\d{1,2}(?:\\s?[-月./]\\s?(?:\\d{1,2}\\s?日?)?)?|${han}{4}年${han}{1,3}月(?:${han}{1,3}日)?`;
const day = new RegExp(`^(?:${date})$`);
const dated = new RegExp(`^(\\S{2,30})\\s+(?:${date})$`);
/** `编制：李明 审核：王芳` */
const makers =
  /^(?:(?:编制|拟制|审核|复核|批准|校对|审定|拟稿|签发|制表|命题|出题|审题|编写)[人者]?:\s?[^\s:,.;]{1,8}(?:\s+|$)){1,5}$/;

/** What is left blank behind a label: `____`, `合格□ 不合格□`, `年 月 日`. */
const blank =
  '(?:_{2,40}|(?:[□☐]\\s?[^\\s□☐_:,.]{1,6}\\s*){2,6}|(?:[^\\s□☐_:,.]{1,6}\\s?[□☐]\\s*){2,6}|_{0,8}\\s{0,8}年_{0,8}\\s{0,8}月_{0,8}\\s{0,8}日)';
const filledIn = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{2,8}:\\s*${blank}\\s*)(?:[\\u4e00-\\u9fff]{2,8}:\\s*${blank}?\\s*){0,5}$`,
);
const boxes = /^(?:[□☐]\s?[^\s□☐:,.]{1,6}\s*){2,8}$/;
const judgement = /^(?:面试官?|考官|考核|综合|总体|部门|人事)?(?:评价|评语|意见|结论|结果|记录):?$/;
const signing = /(?:签[字名章]|盖章|考核人|阅卷人):\s*_*$/;

/** `3 / 3` */
const lastPage = /^(\d{1,3})\s?\/\s?\1$/;
/** A sentence, a key, an option or a question has come to its end. */
const ended = /[.?!;)"\]]$|^[^:]{0,6}答案:?\s?\S{1,8}$|^[([]?[a-h][.,)\]]/;

/** Words over what an author says to readers in the end; some stand over the last words of an answer as well. */
const lastWords = /^(?:写在最后|写在后面|结束语|后记|尾声|最后的话):?$/;
const orLastWords = /^(?:总结|小结|结语|最后)(?:[:\s]|$)/;
const toReaders = /以上(?:问题|题目|内容|就|便|这些)|本文|面试是|求职是|大家|各位|希望你|祝你?|准备充分/;
/** So many lines at most are said, and so much. */
const mostSaid = 4;
const longestSaid = 300;

/** `附：面试评分表`, with its rows below. */
const annex = /^附(?:件|表|录)?\s?[一二三四\d]?:\s?[^,.;?!:]{0,14}(?:表|标准|记录|答题[纸卡])$/;
const mostRows = 20;
const longestRow = 40;

/**
 * Where the lines begin that stand below a document's last question, of those before `end`; `end` itself, where the last of
 * them is of the question. `isBegun`: such a line stands at `end` already.
 */
export function signedFrom(lines: readonly Line[], end: number, isBegun: boolean): number {
  const last = lines[end - 1]?.text ?? '';
  const before = lines[end - 2]?.text ?? '';
  if (lines[end - 1]?.isHeading) return end;
  if (day.test(last) && office.test(before)) return end - 2;
  if (ended.test(before) && (signs(last) || lastPage.test(last))) return end - 1;
  if (filledIn.test(last) || (signing.test(last) && last.length <= longestRow)) return end - 1;
  if (isBegun && (boxes.test(last) || judgement.test(last))) return end - 1;
  return partFrom(lines, end);
}

/** Whether words set off by a blank at the end of a line that runs on are such as stand below the last question. */
export const isSigned = (words: string): boolean =>
  signs(words) ||
  lastPage.test(words) ||
  filledIn.test(words) ||
  ((lastWordsInLine.test(words) || orLastWords.test(words)) && toReaders.test(words));
const lastWordsInLine = /^(?:写在最后|写在后面|结束语|后记|尾声|最后的话)[:\s]/;

const longEnough = 6;
const signs = (text: string): boolean =>
  makers.test(text) ||
  (text.length >= longEnough && office.test(text)) ||
  office.test(dated.exec(text)?.[1] ?? '');

/** Where the last part of all begins that is no question's: what is said to readers, or a table. */
function partFrom(lines: readonly Line[], end: number): number {
  for (let start = end - 1; start > 0 && end - start <= mostRows; start -= 1) {
    const { text } = lines[start];
    const own = lines.slice(start, end);
    if (annex.test(text)) return isTable(own) ? start : end;
    if (lastWords.test(text) || orLastWords.test(text))
      return isSaid(own) && isOnce(lines, start) ? start : end;
  }
  return end;
}

const isTable = ([, ...rows]: readonly Line[]): boolean =>
  rows.every(({ text }) => text.length <= longestRow && !/[.?!;]$/.test(text));

function isSaid(lines: readonly Line[]): boolean {
  const all = lines.map(({ text }) => text).join('\n');
  const isLong = lines.length > mostSaid + 1 || all.length > longestSaid;
  if (isLong || lines.some(({ isItem, text }) => isItem || /[?:]$/.test(text.replace(orLastWords, ''))))
    return false;
  return toReaders.test(all) || (lastWords.test(lines[0].text) && lines.length > 1);
}

/** What stands over the last words of several answers is theirs. */
const isOnce = (lines: readonly Line[], at: number): boolean =>
  lines.filter(({ text }) => text.slice(0, 2) === lines[at].text.slice(0, 2)).length === 1;
