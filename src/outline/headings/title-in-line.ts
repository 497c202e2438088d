import type { Span } from '../../read/span.ts';
import { endsTitle, isNoTitle } from './title-words.ts';

/*
 * A title in a line that runs on, where nothing but blanks parts it from what a site has above it and a page below.
 */

/** `…问题及回答建议` */
export const endsWhole = new RegExp(
  `(?:${endsTitle.source})|(?:面试题|问题|题库|试题)[^：]{0,8}[及与和含附](?:参考|回答|答题|应答|作答)[^：，]{0,6}(?:（[^（）]*）)?$|.{4}（[^（）]*(?:答案|解析|解答)[^（）]*）$`,
);
/** What a site offers to do, leads to, or tells of itself. */
const ofSite =
  /^(?:下载|收藏|分享|打印|举报|查看|更多|相关|上一|下一|返回|免费|立即|加入|关注|本[文站套]|该|此|热门|推荐|最新|猜你)|[:：]|[。？！；，]|网$/;
/** Years, and words in letters that a title may begin with; not what sites say of a file. */
const leads =
  /^(?:(?!(?:VIP|Vip|Word|WORD|DOCX?|PDF|PPTX?|TXT|APP|App|WPS)$)[A-Z][A-Za-z+#/-]*|(?:19|20)\d{2} ?(?:年度?|届)?)$/;
const shortestAlone = 6;
const longestLead = 3;

/**
 * The title within what was taken for one in a line that runs on: the last of its words parted by blanks that ends as
 * titles do, without what follows.
 *
 * `文档大师 VIP 登录 电工面试题库及答案 上传人：海 页数：14` → `电工面试题库及答案`
 */
export function titleInLine(plain: string, span: Span): Span {
  return lastWhole(plain, span) ?? endInLine(plain, span);
}

/** The last whole title among words that blanks part; null where there is none, or too short a one. */
export function lastWhole(plain: string, span: Span): Span | null {
  const words = wordsOf(plain, span);
  const textOf = (word: Span): string => plain.slice(word.start, word.end);
  const last = words.findLastIndex(
    (word) => endsWhole.test(textOf(word)) && !ofSite.test(textOf(word)) && !isNoTitle(textOf(word)),
  );
  if (last < 0) return null;
  let first = last;
  while (
    first > 0 &&
    last - first < longestLead &&
    goesBefore(textOf(words[first - 1]), textOf(words[first]))
  )
    first -= 1;
  let end = last;
  const isOn = (next: Span): boolean =>
    goesOn.test(plain.slice(next.start, span.end)) ||
    (/^\d{1,4}$/.test(textOf(words[end])) && /^[道题个问条套]/.test(textOf(next)));
  while (end + 1 < words.length && isOn(words[end + 1])) end += 1;
  const found = { start: words[first].start, end: words[end].end };
  return found.end - found.start < shortestAlone ? null : found;
}

/** `模拟试题（附答案）`: what a title says of a document, and nothing of what it is about. */
export const ofAny =
  /^(?:模拟|期[中末]|结业|学科|术科|考前|历年|专业|理论|笔试|面试|口试|[一二三四、]{0,4}面|章节|练习|综合|重点|单元|常[见问考]|高频|必[问考背]|招聘|应聘|求职|第.{1,3}[套回期])*(?:试题|试卷|测验|考卷|题库|题集|面经|真题|练习题?|考试|测试|整理|面试题?|问题|题目|问答|答案|解析|大全|汇总|攻略|技巧|回答|案例|示例|参考|[及与和含附])+(?:（[^（）]*）)?$/;

/** Whether a word is the beginning of the title that the next one goes on with. */
function goesBefore(word: string, next: string): boolean {
  if (leads.test(word)) return true;
  if (/.{3}(?:面试|招聘|应聘|竞聘)$/.test(word) && !ofSite.test(word)) return true;
  const isRest = next.length < shortestAlone || goesOn.test(next) || ofAny.test(next);
  return isRest && !ofSite.test(word) && !isNoTitle(word);
}

/** Words between blanks; brackets hold theirs together, and dates do: `2021 年 3 月 6 日某市…`. */
const wordsOf = (plain: string, { start, end }: Span): Span[] =>
  Array.from(
    plain
      .slice(start, end)
      .matchAll(
        /(?:(?<!\d)\d{2,4} ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?[日号])?)?|（[^（）\n]{0,60}）|[^ （]|（)+/g,
      ),
    ({ index, 0: word }) => ({
      start: start + index,
      end: start + index + word.length,
    }),
  );

/** What a title goes on with behind a blank: `… 及答案`, `… 30问`, `…（含答案）`, `… 第三套`. */
const goesOn =
  /^(?:[及与和含附之的]|[（【[](?!适用|考试|满分|时间|总分)|(?:参考|标准|详细)?(?:答案|解析|解答)|汇总|大全|合集|整理|精[选编]|[上中下][册篇卷]|第|[A-D甲乙丙]卷|\d{1,4} ?[道题个问条套+]|[-—–|·&+/、：]|v\d|Q ?&|版)/i;

/** The title without what follows it, from the first blank on behind what ends as titles do. A blank in a bracket or before words that go on with a title parts nothing. */
function endInLine(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, end);
  for (const { index, 0: gap } of text.matchAll(/[ \t\u3000]+/g)) {
    const head = text.slice(0, index);
    const isOpen = /[（(【[][^）)】\]]*$/.test(head);
    if (isOpen || index < shortestWhole || !endsTitle.test(head)) continue;
    if (!goesOn.test(text.slice(index + gap.length))) return { start, end: start + index };
  }
  return { start, end };
}

const shortestWhole = 5;
