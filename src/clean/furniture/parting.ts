import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';
import { pattern } from '../../script/pattern.ts';
import { adverts, closings } from './closing.ts';
import type { Line } from './lines.ts';
import { lineRules } from './rules.ts';

const readers = '(?:各位|大家|小伙伴|同学|考生|读者|朋友|网友|看到这里)';
const about =
  '(?:本文|文章|原文|图片)?(?:作者|编辑|来源|出处|供稿|撰稿|投稿|整理[人者]?|校对|审核|审稿|标签|关键[词字]|链接|原文|延伸阅读|相关阅读|相关文章|推荐阅读)';

/**
 * How somebody takes leave of readers, in folded patterns (see `closings`). Anywhere else an answer may say so: they count
 * only at the very end of a text.
 */
const partings: readonly RegExp[] = [
  new RegExp(
    `^(?:最后,?)?(?:预?祝|祝愿|愿)(?=.*(?:顺利|成功|好运|上岸|满意|心仪|offer)).{0,6}${readers}.{0,30}$|^(?:最后,?)?祝?好运[!.~]*$`,
  ),
  /^(?:谢谢|感谢|多谢)(?:您的?|你的?|大家的?|各位的?)?(?:耐心)?(?:阅读|观看|收看|关注|浏览).{0,24}$/,
  /^(?:加油|共勉|与君共勉|大家加油|一起加油)[!.~]*$/,
  /^(?:码字|整理|写文|原创|创作)不易.{0,30}$/,
  new RegExp(pattern`
    ^(?:点击|长按|扫描|扫码|识别|关注|回复|订阅|加入|添加|登录|打开)(?=.*(?:微信|公众号|二维码|
    line|电子报|好友|社群|更多|pdf|阅读原文|完整版|题库|资料)).{0,40}$
  `),
  /^(?:更多|想看更多|想了解更多).{0,24}(?:请|尽在|欢迎|关注|登录|访问|点击|搜索).{0,30}$|^(?:友情|温馨)提示:.{0,30}(?:登录|关注|官网|本站|下载).{0,20}$/,
  /^(?:如?有)(?:任何|其他|什么)?(?:问题|疑问|补充|错误|不足|不妥|遗漏)[^?]{0,12}(?:评论区|留言|私信|指正|指出|问我|告诉我).{0,16}$/,
  /^(?:欢迎|期待)(?:大家|各位|你们?)?(?:在|到|来)?(?:评论区|下方|留言|补充|投稿|交流|讨论|指正).{0,30}$/,
  /^以上(?!.*我),?(?:内容|题目|试题|资料|信息|资讯|答案|问题)?.{0,8}(?:供(?:大家|各位)?.{0,4}参考|为准|回忆).{0,30}$/,
  new RegExp(
    `^希望(?!.*[我您])(?=.*(?:以上|本文|这[些份篇]|${readers}|正在)).{0,20}(?:帮助|帮到|有用|参考|启发|顺利|成功).{0,24}$`,
  ),
  /^(?:今天|本期|本次|这期|本文)的?(?:分享|内容|文章|介绍|节目)?.{0,4}(?:就?到(?:这里|此)|结束).{0,24}$/,
  /^下(?:一?[期篇次章])(?:我们?|再见|将|预告|继续|见|分享|介绍).{0,30}$/,
  /^(?:试卷|考试|试题|全卷|本卷|答题|笔试)(?:到此)?(?:结束|完毕?)(?:[,.].{0,30})?$|^(?:本卷|本试卷|全卷|本套题)共\s?\d+\s?(?:道|小)?(?:大)?题.{0,20}$/,
  /^(?:本|此)(?:文|资料|文档|题库|试题|试卷)(?:由|仅|系|均|来自|版权).{0,40}$/,
  /^(?:备注|说明|注|声明)[:]\s*(?=.*(?:仅供|内部|外传|为准|参考答案|仅限)).{0,50}$/,
  /^(?:内部(?:资料|文件|使用)|注意保密|严禁外传)[,.!\s]*(?:注意保密|严禁外传|请勿外传|不得外传|仅供.{0,8})?[.!]*$/,
  /^[-=~*_#<>\s([]*(?:完|全文完|未完待续|待续|未完)[-=~*_#<>\s)\]!.]*$/,
  new RegExp(`^${about}\\s?[:/](?!.*(?<!自)我).{1,80}$|^文/\\S{1,12}$|^附件\\s?\\d?[:].{1,30}$`),
  /^(?:[\u4e00-\u9fff]{2,20}(?:部|公司|中心|[处科局院校组]|委员会)\s+)20\d\d年\d{1,2}月(?:\d{1,2}日)?$/,
  /^(?:您|你|大家)(?:可能)?(?:还|也)?(?:会)?(?:可能)?(?:也)?(?:感兴趣|喜欢|还看了|想看|在看|在搜)(?:的)?(?:内容|文章|文档)?[:]?$/,
  /^(?:还没有|暂无|目前没有)(?:人)?(?:评论|留言|回复).{0,20}$|^订阅电子报$/,
];

/** The rule that takes them out. What takes leave has come to its end: such a text is not cut off. */
export const closingWords = 'closing words';

/** A longer line or sentence tells something, too. */
const longest = 90;
/** So many lines or sentences at most take leave. */
const most = 6;

/** Whether folded words would take leave of readers at the end of a text. */
const takesLeave = (words: string): boolean =>
  words.length <= longest && [...partings, ...closings, ...adverts].some((pattern) => pattern.test(words));

/** What stands below something that is still open is its answer: `最后你还想说什么？⏎谢谢！` */
const isOpen = /[?:]$/;

/**
 * The last lines of a text, as far as they take leave. `isKnown` tells lines that are the page's already. What begins as
 * a line further up does is said of each question: `链接：…`.
 */
export function partingLines(lines: readonly Line[], isKnown: (line: Line) => boolean): Line[] {
  const own = lines.filter((line) => !isKnown(line));
  let start = own.length;
  while (start > 1 && own.length - start < most && isParting(own[start - 1], own[start - 2])) start -= 1;
  const heads = new Set(own.slice(0, start).map(headOf));
  return own.slice(start).filter((line) => !heads.has(headOf(line)));
}

const headOf = ({ text }: Line): string => text.slice(0, 3);

const isParting = (line: Line, before: Line): boolean =>
  !line.isItem && !line.isHeading && !isOpen.test(before.text) && takesLeave(line.text);

/** Up to where the last sentence of a line begins that a blank sets off; a tab parts the cells of a table. */
const setOff = /^.*[.?!;…”)\]] +(?=\S{3})/su;

/** Less than that before them is the number of a list. */
const shortest = 6;

/** Whether a page would have these words in a line of their own. */
const isOfPage = (text: string): boolean =>
  lineRules.some(({ isFurniture }) =>
    isFurniture({ text, start: 0, end: text.length, isItem: false, isNearTop: false, isHeading: false }),
  );

/** The words at the end of a line of the text that take leave; null where none do. */
export function partingIn(text: string, { start, end }: Span): Span | null {
  const line = text.slice(start, end).trimEnd();
  const first = Math.max(0, line.length - longest * most);
  const read = foldText(line.slice(first));
  let rest = read;
  for (let count = 0; count < most; count += 1) {
    const from = Math.max(0, rest.length - longest);
    const before = setOff.exec(rest.slice(from))?.[0];
    if (before === undefined || before.length < shortest || isOpen.test(before.trimEnd())) break;
    const words = rest.slice(from + before.length);
    if (!takesLeave(words) && !isOfPage(words)) break;
    rest = rest.slice(0, from + before.length).trimEnd();
  }
  return rest === read ? null : { start: start + first + rest.length, end: start + line.length };
}
