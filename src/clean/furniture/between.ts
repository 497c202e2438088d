import type { Span } from '../../read/span.ts';
import { drawn } from './foot-words.ts';
import { fewestSame, isMaybeOfPage } from './recurring.ts';
import { isOfPage } from './rules.ts';

const number = String.raw`(?<!q)\d{1,3}\s?[,.)](?!\d)|[([]\d{1,3}[)\]]|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[,.]|第[一二三四五六七八九十\d]{1,3}[题问章部]|[甲乙丙丁戊]部(?=\s)|(?:问题?|题目?|案例|情景)\s?(?:[一二三四五六七八九十\d]{1,3}\s?[:.,]|[:.])|q\d`;
const answer = String.raw`\[?(?:参考|标准|正确)?(?:答案?|回答)\s?[:\]]|\[?(?:答案)?解析\s?[:\]]|(?:参考|标准|正确|建议)答案(?=\s)`;
/** A sentence, or a key, which no mark ends. */
const ended = String.raw`[.?!;…"”)\]]|答案\s?[:\]]\s?(?:[a-h]{1,6}|正确|错误|[对错√×])(?=\s)`;
/** What stands behind one of them and is set off by a blank from the number or label behind it; in folded text. */
const between = new RegExp(
  String.raw`(?<=${ended})(\s*)(?=\S)(?!${answer})((?:[^.?!;\n]|(?<=[a-z\d])\.(?=[a-z])){2,60}?[.!]?)(?=\s{1,20}(?:(${number})|${answer}))`,
  'g',
);

/** What options have as well, or stand in brackets behind what asks. */
const ofOption = String.raw`[([]\d{1,3}[)\]]|`;
const ofItem = number.replace(ofOption, '');
/** The same, glued to the number or label behind it, and behind a sentence alone. */
const gluedBetween = new RegExp(
  String.raw`(?<=[.?!…]\s{0,4})((?=\S)(?:[^.?!;\n()[\]]|(?<=[a-z\d])\.(?=[a-z])){4,60}?[.!]?)(?<!\s)(?=(?:${ofItem}|${answer}))`,
  'g',
);
/** What stands within such words is no more of the page: `…请关注本站 第二章 …`, `…4,…`. */
const numbered = new RegExp(String.raw`(?:^|[\s,])(?:${ofItem})`);

/** The address or name of a site, glued to what stands around: `…登记。文库之家www.wkzj.com2.…`; in folded text. */
const address = String.raw`(?:[^\s,.;:?!…()]{0,12}\s?)?(?:https?:\/\/|www\.)[a-z0-9-]{2,30}(?:\.[a-z]{2,6}){1,3}(?:\/[a-z0-9-]{1,20})?`;
const publisher = String.raw`[^\s,.;:?!…()]{2,12}(?:网|网校|文库|论坛)(?:整理|原创|版权所有|出品|独家|首发)`;
const part = String.raw`\[|\([一二三四五六七八九十]{1,3}\)|(?:模块|板块|部分|单元|专题)[一二三四五六七八九十]`;
const glued = new RegExp(
  String.raw`(?<=[.?!;…"”)\]]\s{0,4})(${address}|${publisher})(?=\s{0,4}(?:${number}|${answer}|${part}|$))`,
  'g',
);

/** What a page has behind an answer, and no label: before the next number alone. */
const behindAnswer =
  /^(?:点击)?(?:查看|显示|展开)(?:本题)?(?:参考|正确)?(?:答案|解析)$|^(?:难度|难易度|(?:出现|考察)?频率|正确率|错误率|(?:本题|试题|题目)来源|(?:试题|题目)(?:编号|id)|视频(?:讲解|解析)|热度)\s?:\s?\S{1,30}$/;

/** What a site prints between questions in one endless line, which is folded: `…流转。 下载APP，随时刷题 2、夜班…`. */
export function findBetween(folded: string): Span[] {
  const found = [...folded.matchAll(between)].map(({ index, 1: room, 2: words, 3: next }) => ({
    start: index + room.length,
    words,
    isSetOff: room !== '',
    isLast: next !== undefined,
  }));
  const recurs = recurrence(found);
  const setOff = found.filter(
    ({ words, isSetOff, isLast }) =>
      isOfPageBetween(words) ||
      (isSetOff &&
        (drawn.test(words) ||
          (recurs(words) && isMaybeOfPage(words)) ||
          (isLast && behindAnswer.test(words)))),
  );
  const inside = [...folded.matchAll(gluedBetween)]
    .map(({ index, 1: words }) => ({ start: index, words }))
    .filter(({ words }) => !numbered.test(words) && isOfPageBetween(words));
  return [...setOff, ...inside, ...findGlued(folded)].map(({ start, words }) => ({
    start,
    end: start + words.length,
  }));
}

/** A sentence may be the last of an answer, unless it speaks of files: `…内容来自…网转载请标明出处.` */
const isOfPageBetween = (words: string): boolean =>
  (!/[.!]$/.test(words) || /转载|下载|文档|文库|www\./.test(words)) && (isOfPage(words) || areOfPage(words));

/** `收藏 纠错 打开app,查看全部解析`: several of them in a row. */
function areOfPage(words: string): boolean {
  const parts = words.split(/\s+/);
  let from = 0;
  for (let to = parts.length; to > from; to -= 1) {
    const some = parts.slice(from, to).join(' ');
    if (!(parts.length > 1 && pageShare.test(some)) && !isOfPage(some)) continue;
    from = to;
    to = parts.length + 1;
  }
  return from === parts.length;
}

/** The number of a page among them: `3/8 请勿用于商业用途`. */
const pageShare = /^\d{1,3}\/\d{1,3}$/;
interface Words {
  start: number;
  words: string;
}

function findGlued(folded: string): Words[] {
  const found = [...folded.matchAll(glued)].map(({ index, 1: words }) => ({ start: index, words }));
  const recurs = recurrence(found);
  return found.filter(({ words }) => recurs(words));
}

/** Whether words stand there again. */
function recurrence(found: readonly Words[]): (words: string) => boolean {
  const counts = new Map<string, number>();
  for (const { words } of found) counts.set(words, (counts.get(words) ?? 0) + 1);
  return (words) => (counts.get(words) ?? 0) >= fewestSame;
}
