import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';
import { pattern } from '../../script/pattern.ts';

/** `浏览 5213`, `正确率：82%`: what readers did with a question, in figures. */
const count = pattern`
  (?:浏览|阅读|观看|查看|点击|热度|人气|收藏|点赞|赞|评论|讨论|回答|留言|分享|转发|做题|答题|练习|已做|正确率|错误率)(?:[次人]?数|量|次)?\s?:?\s?[\d,.]{1,9}\s?(?:[万wk%+]|次|人|条)?
`;
/** What a page lets one do with it. */
const button = pattern`
  (?:(?:加入|添加)?收藏(?:本题)?|(?:加入)?错题本?|(?:做|记)?笔记|分享|转发|点赞|评论|讨论|提问|举报|(?:我要)?纠错|反馈|打印|背题|标记|
  (?:点击)?(?:查看|显示|展开|隐藏|收起)(?:本题)?(?:参考|正确)?(?:答案|解析))
`;
/** Set off by blanks, in folded text, at the start of a line; what the page says beside them follows. */
const bar = new RegExp(`^[ \\t]*(?:(?:${count}|${button})(?:[\\s|·/]{1,4}|$)){2,8}`);
const counted = new RegExp(count);
const offered = new RegExp(`(?:^|[\\s|·/])${button}(?:[\\s|·/]|$)`);
const longestBar = 120;
/** Nothing but words stands before the first figure of one. */
const figure = /^[^\d。？！；，,.?!;]{2,40}\d/;

/**
 * The bars that a page has at each question, alone on their lines or with words behind: `浏览 5213 收藏 查看答案`. One has
 * something counted in it and something to be done.
 */
export function findQuestionBars(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = figure.test(line) ? bar.exec(foldText(line.slice(0, longestBar)))?.[0] : undefined;
    if (words !== undefined && counted.test(words) && offered.test(words)) {
      const isWhole = line.slice(words.length).trim() === '' && start + line.length < text.length;
      found.push({ start, end: start + (isWhole ? line.length + 1 : words.length) });
    }
    start += line.length + 1;
  }
  return found;
}
