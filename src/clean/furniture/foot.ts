import { pattern } from '../../script/pattern.ts';
import { isOfFoot } from './foot-words.ts';
import type { Line } from './lines.ts';

/** Lines of the page that are known at its foot: fewer, or a smaller share of it, may stand between questions. */
const fewestKnown = 2;
const knownShare = 1 / 3;
const longestLine = 60;

/** What a bank may end with, and no line at the foot of a page looks like; in folded text. */
const ofBank =
  /[.?!;,”)\]]$|^[(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-h√×])(?:[,.、)\]-]|\s|$)|^第.{1,3}[章节题问部]|^[([]?(?:参考)?(?:答案|解析|答)/;

/** What only the foot of an article's page says, in folded text: elsewhere an answer may be so short. */
const ofArticle = new RegExp(
  pattern`
    ^(?:(?:文章|话题|本文)?标签|话题|分类专栏|所属专栏):?$|^本文(?:已?收录于|属于|被).{0,8}专[栏题].{0,16}$|^专栏目录$|^[\d.,]+[kw万]?\s*(?:订阅|篇文章|人关注|粉丝|人?赞同|点赞|收藏|评论)$|
    ^(?:follow(?:ing)?|subscribe|written by .{1,40}|[\d.,]+[km]? (?:followers?|following|claps?|responses?)|
    (?:more|recommended) from .{1,60}|see (?:all|more) (?:from|recommendations).{0,60}|(?:no )?responses?(?: \(\d+\)| yet)|write a response)$
  `,
);
/** What stands there with it, and as well in a list of anything. */
const ofSite =
  /^(?:help|status|about|careers|press|blog|privacy|rules|terms|teams|text to speech)(?:\s+(?:status|about|careers|press|blog|privacy|rules|terms|text to speech|teams))*$/;
/** How often something was done, alone on its line: at the foot it parts nothing. */
const count = /^\d{1,6}$|^·$/;

/**
 * The lines at the foot of a page that no rule tells alone (the names of other documents, `下载积分：800`): from the first
 * one that is known to be the page's, where nothing but short lines follow that tell and ask nothing. `isTold` says which
 * the other rules know, page numbers left out.
 */
export function footOf(lines: readonly Line[], isTold: (line: Line) => boolean): Line[] {
  const isKnown = (line: Line): boolean => isTold(line) || saysOfArticle(line);
  let start = lines.length;
  const mayFollow = (line: Line): boolean => isKnown(line) || isOfPage(line) || isOfFoot(line.text);
  while (start > 0 && mayFollow(lines[start - 1])) start -= 1;
  while (start < lines.length && !isKnown(lines[start])) start += 1;
  const foot = lines.slice(start);
  const known = foot.filter((line) => isKnown(line) || isOfFoot(line.text) || ofSite.test(line.text)).length;
  if (known < fewestKnown || known < foot.length * knownShare) return [];
  return foot.filter((line) => !isTold(line));
}

/** Of a line of millions of digits the pattern would overflow the stack. */
const saysOfArticle = ({ text, isHeading }: Line): boolean =>
  !isHeading && text.length <= longestOfArticle && ofArticle.test(text);
const longestOfArticle = 120;

const isOfPage = ({ text, isHeading }: Line): boolean =>
  !isHeading && text.length <= longestLine && (count.test(text) || !ofBank.test(text));
