import type { RemovalRule } from '../../read/removal-rule.ts';
import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';
import { pattern } from '../../script/pattern.ts';
import { adverts, closings } from './closing.ts';
import { beforeList, endsPreview, isBelowFile, tellsOfSite } from './foot-files.ts';
import {
  drawn,
  elsewhereLabel,
  endsPaper,
  formNumber,
  isLabelled,
  isOfFoot,
  listsOthers,
  mayBeListed,
  namesOther,
  ofBlog,
  ofDocs,
  opensList,
  previewNotices,
} from './foot-words.ts';
import type { Line } from './lines.ts';
import { isOfPage } from './rules.ts';
import { isSigned, signedFrom } from './signed.ts';
import { stampOf } from './stamps.ts';

/** The rule that takes them out. What takes leave has come to its end: such a text is not cut off. */
export const closingWords = 'closing words';
/** The rule for what a preview says of its rest: what stands above may be cut off. */
const preview = 'reading progress';

/** A longer line or sentence tells something, too. */
const longest = 90;
/** So many lines or sentences at most take leave. */
const most = 12;
/** So many lines at most are listed below `推荐阅读`; fewer than two without such a heading may be anything. */
const mostListed = 20;
const fewestListed = 2;

/** `★更多…`, `**[返回目录](#a)**`: a line without its ornaments and its markup. */
function bareOf(text: string): string {
  const words = text.replace(/!?\[([^\]]{1,60})\]\([^()\s]{1,200}\)/g, '$1').replace(/\*\*|__|`/g, '');
  const bare = words.replace(ornaments, '').replace(/[\s*_~>»▼∨·=-]+$/, '');
  const inner = /^[([]([^()[\]]+)[)\]]$/.exec(bare)?.[1] ?? bare;
  return inner.replace(/^\[([^[\]]{2,10})\](?=\s*\S)/, '$1:').trim();
}

const ornaments = /^[^\da-z\u3400-\u9fff(["《~=⭐👍❤©#]+/u;

/** How folded words would take leave of readers at the end of a text, as a rule; null where they would not. */
function leaveOf(words: string): RemovalRule | null {
  if (words.length > longest * 2) return null;
  if (drawn.test(words.replaceAll(' ', ''))) return closingWords;
  const bare = bareOf(words);
  if (bare === '' || bare.length > longest) return null;
  if ([...previewNotices, ...endsPreview].some((pattern) => pattern.test(bare))) return preview;
  const isOfSite = isOfFoot(bare) || isBelowFile(bare) || stampOf(bare) !== null;
  const takesLeave = isOfSite || [...closings, ...adverts].some((pattern) => pattern.test(bare));
  if (takesLeave || inSentences(bare)) return closingWords;
  const before = beforeList(bare);
  return before === null ? null : leaveOf(before);
}

/** `如果有帮助，欢迎 Star。公众号「…」后台回复「面试」领取。`: each sentence of a line takes leave. */
function inSentences(bare: string): boolean {
  const sentences = bare.split(/(?<=[.!?~]|^\(完\))\s*(?=[\u3400-\u9fff])/);
  return sentences.length > 1 && sentences.every((sentence) => leaveOf(sentence) !== null);
}

/** What stands below something that is still open is its answer: `最后你还想说什么？⏎谢谢！` */
const isOpen = /[?:]$/;

/**
 * The last lines of a text, as far as they take leave, with the rule that says so. `isKnown` tells lines that are the
 * page's already. What begins as a line further up does is said of each question: `链接：…`.
 */
export function partingLines(
  lines: readonly Line[],
  isKnown: (line: Line) => boolean,
): ReadonlyMap<Line, RemovalRule> {
  const own = lines.filter((line) => !isKnown(line));
  const opens = (line: Line): boolean => opensList.test(bareOf(line.text));
  const isOpened = new Set(
    lines.flatMap((line, at) => (isKnown(line) && opens(line) ? (lines[at + 1] ?? []) : [])),
  );
  const listed = new Set<Line>();
  let start = own.length;
  for (let count = 0; count < most && start > 1; count += 1) {
    const isAlone = isParting(own[start - 1], own[start - 2]);
    const signed = isAlone
      ? start
      : signedFrom(own, start, start < own.length || own.at(-1) !== lines.at(-1));
    const isSigned = signed < start;
    const next = isAlone ? start - 1 : isSigned ? signed : listAbove(own, start, isOpened);
    if (next === start) break;
    if (!isAlone) for (const line of own.slice(next, start)) listed.add(line);
    start = next;
  }
  if (isLabel(own[start - 1])) while (start < own.length && isLabelled(bareOf(own[start].text))) start += 1;
  const heads = new Set(own.slice(0, start).map(headOf));
  const gone = own.slice(start).filter((line) => listed.has(line) || !heads.has(headOf(line)));
  return new Map(gone.map((line) => [line, leaveOf(line.text) ?? closingWords]));
}

const headOf = ({ text }: Line): string => text.slice(0, 3);

function isParting(line: Line, before: Line): boolean {
  if (line.isHeading) return opensList.test(bareOf(line.text)) || hashtags.test(line.text);
  if (line.isItem && !framed.test(line.text)) return lastPage.test(line.text);
  const rule = leaveOf(line.text);
  return rule === preview || (rule !== null && (!isOpen.test(before.text) || isNoAnswer(line.text)));
}

/** Words of the paper itself answer nothing. */
const isNoAnswer = (text: string): boolean =>
  isOfDocument.test(text) ||
  [endsPaper, formNumber, ofBlog, ofDocs].some((words) => words.test(bareOf(text)));

/** `- 12 -`, without the dash that is a list's mark elsewhere, and `[1] [2]`. */
const lastPage = /^\d{1,4}\s?-{1,3}$|^\[1\](?:\s?\[\d{1,2}\])+/;
/** `· END ·`, whose first mark is that of a list as well. */
const framed = /^[^,.;?!:]{1,12}\s?[-·•*]$|^[^.;?!:]{2,40}\s?[—-]{2,}$/;
/** What no question can ask for. */
const isOfDocument =
  /^[○◯□☐]\s?\S{1,6}\s+[○◯□☐]|^登[录入](?:后|以|即可|才能?)(?:可以)?(?:留言|评论|发表|回[复应])|^(?:(?:推荐|相关|延伸|扩展)(?:阅读|文章|推荐)|(?:说明|备注|注):\s?(?:以上|本题库|本卷|本文)|[※*★]?\s?以上(?:内容|题目|试题|答案|资料|回答|为|均为)(?!.*我)[^.;?!]{0,24}(?:仅供|供(?:大家|各位)?参考|转载|版权))/;
const hashtags = /^(?:#[^\s#]{1,20}\s*){2,}$/;

/** `微博：5万粉`: where an answer lists so, `公众号：3万粉` goes on with it. */
const isLabel = (line: Line | undefined): boolean =>
  line !== undefined &&
  /^(?!(?:参考|正确|标准)?(?:答案|答|解析|解答|回答)[:])[^:,.]{1,8}:[^.;?!]{1,20}$/.test(line.text);

/**
 * Where the list of other pages begins that ends before a line: below a line that opens one, or where all of its lines
 * name what only a site lists. The same line where there is none.
 */
function listAbove(own: readonly Line[], end: number, isOpened: ReadonlySet<Line>): number {
  let start = end;
  while (start > 1 && end - start < mostListed && mayBeListed(own[start - 1].text)) {
    start -= 1;
    if (isOpened.has(own[start]) || opensList.test(bareOf(own[start - 1].text))) return start;
  }
  const names = own.slice(start, end).findLastIndex(({ text, isItem }) => isItem || !namesOther(text)) + 1;
  const first = start + names;
  return end - first >= fewestListed && ended.test(own[first - 1]?.text ?? '') ? first : end;
}

/** A sentence, a key or an option has come to its end: nothing goes on with a list. */
const ended = /[.?!;)"\]]$|^[^:]{0,6}答案[:]?\s?\S{1,8}$|^[([]?[a-h][.,)\]]/;

/**
 * Where a sentence or a page ends in a line, and mostly a blank sets off what follows; a tab parts the cells of a table.
 * Glued to a sentence only the notice of a preview, or what the document says of itself, is no part of an answer in any case.
 */
const setOff =
  /(?:[.?!;…”)\]]|(?<=[.?!;…”)\]]\s*)(?:第\s?\d{1,4}\s?页(?:\s*共\s?\d{1,4}\s?页|(?!\s*共))|-{1,3}\s?\d{1,4}\s?-{1,3}|\d{1,3}\s?\/\s?\d{1,3}(?!\d))) *(?=\S..)/gu;
const ofItself =
  /^本文《[^《》]{2,40}》(?:由|来自|转自)|^(?:本|该|此)(?:文档|文件|资料|题库|试卷|文|站|网站)[^.;?!我]{0,16}(?:上传|转载|版权|侵权|来自|来源于|收集|整理自|仅供)/;
/** What closes a bank, and not its last answer, also where nothing sets it off: `…送医。声明：本文来自网络，侵权即删。`, `…更好。（完）` */
const ofBank = new RegExp(pattern`
  ^(?:免责|特别|郑重|重要|版权|转载)?(?:声明|说明):(?=.*(?:侵权|侵删|转载|版权|著作权|本[文站]))|
  ^以上(?:就|便|即)?(?:是|为)(?!.*我(?!们))(?=.*(?:面试|笔试|考试|试题|题目|题库|整理|小编|资料))|
  ^(?:最后,?)?(?:预?祝|祝愿)(?!.*我)(?=.*(?:大家|各位|你们|考生|同学|朋友|小伙伴|[求应][职聘]者))|
  ^[([=~*—-]{1,20}\s?(?:全文|本文|正文|全书)?(?:完|终|结束|the end|end)|^(?:全文|本文|正文)完|
  ^更多[^.;?!我]{1,20}(?:请|尽在|就在|欢迎)(?:访问|关注|登[录入]|搜索|查看|下载|添加)|^如(?:有|果)?侵权,?(?:请|即)
`);
/** So many such places may lie within what takes leave. */
const mostWithin = 4;
/** Less than that before it is the number of a list. */
const shortest = 6;

/** The words at the end of a line of the text that take leave, and the rule; null where none do. */
export function partingIn(text: string, { start, end }: Span): (Span & { rule: RemovalRule }) | null {
  const line = text.slice(start, end).trimEnd();
  const first = Math.max(0, line.length - longest * most);
  const read = foldText(line.slice(first));
  let rest = read.length;
  let rule: RemovalRule | null = null;
  let within = 0;
  for (const { index, 0: mark } of [...read.matchAll(setOff)].reverse()) {
    const words = read.slice(index + mark.length, rest).trimEnd();
    const found = runOf(words);
    const isOfSite =
      ofItself.test(words) ||
      ofBank.test(words) ||
      (tellsOfSite.test(firstOf(words)) && !/[.;]$|(?<!自)我(?!们)/.test(words));
    const saysOfItself = found !== null && /^[.?!…]|[页\d-] ?$/.test(mark) && isOfSite;
    if (!mark.endsWith(' ') && found !== preview && !saysOfItself) continue;
    if (index + mark.length < shortest || (isOpen.test(read[index]) && !isOfPage(words) && !isSigned(words)))
      break;
    within = found === null ? within + 1 : 0;
    if (within > mostWithin) break;
    if (found === null) continue;
    rule = found;
    rest = index + (/[页/-]/.test(mark) ? 0 : 1);
  }
  return rule === null ? null : { start: start + first + rest, end: start + line.length, rule };
}

/** The first sentence: what a site says begins with words of its own, while `对照文件。…申诉渠道。 版权归原作者` has them behind an answer. */
const firstOf = (words: string): string => words.split(/(?<=[.!?])/, 1)[0];

/** `未完,下载后可查看全部内容猜你想看:…`: a notice, and what leads elsewhere. */
const listGlued = new RegExp(`^(.{4,60}?[^\\s,.])(${elsewhereLabel}.+)$`);

/** The rule for words that take leave, as a whole or in parts that blanks set off: `购买后可下载全文 猜你喜欢：…`. */
function runOf(words: string): RemovalRule | null {
  const own = leaveOf(words);
  if (own !== null) return own;
  if (isOfPage(words) || listsOthers(words) || isSigned(words)) return closingWords;
  const list = listGlued.exec(words);
  if (list !== null && leaveOf(list[1]) === preview && leaveOf(list[2]) !== null) return preview;
  for (let at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
    const left = leaveOf(words.slice(0, at));
    if (left !== null && opensList.test(bareOf(words.slice(0, at))) && mayBeListed(words)) return left;
    const right = left === null ? null : runOf(words.slice(at + 1).trimStart());
    if (left !== null && right !== null) return left;
  }
  return null;
}
