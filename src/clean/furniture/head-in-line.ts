import type { Span } from '../../read/span.ts';
import { foldText } from '../../script/fold.ts';
import { pattern } from '../../script/pattern.ts';
import { isOfPage } from './rules.ts';

/** Buttons that only a site has, in folded text. */
const button = pattern`
  返回(?:列表|目录|首页|上一?[页级])|(?:加入|添加到?)(?:收藏夹?|书签|书架|我的文库)|设为首页|收藏(?:本[页站题文]|此页)|打印本[页文]|转发给(?:朋友|好友)|
  分享(?:到|至)(?:微信|朋友圈|微博|qq(?:空间)?)|下载(?:本|此|该)(?:文档|文件|资料)|
  登[录入]注册(?!功能|模块|系统|页面|流程|接口|界面|测试|业务)|
  (?:网站|本站)首页|首页(?=[|/\s]|登[录入]|注册)
`;
/** What stands among them, and may begin a title: 分享, but 登录模块. */
const beside = '登[录入]|注册|分享|打印|举报|点赞|纠错|推荐给好友|字[体号]:?[大中小]{0,3}';
/** Glued to each other, one of them a site's alone: `返回列表加入收藏`, `首页登录`; such a one alone where a blank follows. */
const gluedButtons = new RegExp(
  `^(?=(?:${beside})?(?:${button}))(?:(?:${button}|${beside})[\\s|/·]*){2,8}|^(?:${button})(?=[\\s|])[\\s|]*`,
);

/** What the file costs: `2 积分`. */
const price = /^\d{1,3}(?:\.\d{1,2})? ?(?:个)?(?:下载)?(?:积分|金币|文币|下载券|财富值|[券豆]|元)(?= )/;

/** What a site says of its service, of which two seldom meet elsewhere: `把文档存到本地，离线也能看`. */
const service = [
  /文档|文件|资料|本文|全文/,
  /下载|转存|存到|保存/,
  /本地|离线|网盘|电脑|手机/,
  /收藏|分享|转发/,
  /会员|vip|积分/,
  /免费|预览|阅读|打印|编辑/,
  /app|客户端|扫码|公众号/,
  /登[录入]|注册/,
];
const fewestServices = 2;
/** What a title says, and no such words do. */
const saysTitle = /题|面试|笔试|面谈|口试|招聘|考|问答|测试|测验/;
const namesJob = /(?:[员师]|经理|主管|助理|运营|开发)$/;
const isOfService = (words: string): boolean =>
  !saysTitle.test(words) &&
  !namesJob.test(words) &&
  service.filter((word) => word.test(words)).length >= fewestServices;

/** Titles stand at the start of a document, behind so much of the page at the most. */
const farthest = 120;
const longestTitle = 60;

/**
 * What a site prints before the title at the start of an endless line, buttons, prices and offers, where words that say
 * a title follow: `返回列表加入收藏护士面试题…`.
 */
export function findHead(line: string): Span[] {
  const [intro] = introduction.exec(foldText(line.slice(0, longestIntroduction))) ?? [];
  if (intro !== undefined) return [{ start: 0, end: intro.length }];
  const text = foldText(line.slice(0, farthestMenu + longestTitle));
  let end = 0;
  for (let length = -1; length !== 0 && end < farthest; end += length) length = lengthOfPage(text.slice(end));
  const last = Math.max(end, endOfMenu(text, line));
  return last > 0 && saysTitle.test(text.slice(last, last + longestTitle)) ? [{ start: 0, end: last }] : [];
}

/** Such a head has a title or two as well: `护士面试题 - 某文库 首页 文档 登录 注册 护士面试题 下载积分：30 内容提示：护士面试题1、…`. */
const farthestMenu = 240;
/** A word of a site's menu, a fact of the file, or its name, each between blanks; a label may be glued to the title behind it. */
const ofMenu = new RegExp(
  pattern`
  (?<=^|\s)(?:(?:首页|文档|文库|登[录入]|注册|分享|下载|收藏|打印|举报|搜索|上传|全[屏萤幕]{1,2}|放大|缩小|客户端|会员|vip|帮助|评论)(?=\s)|[>›»]\s?[^\s>›»]{1,12}(?=\s)|
  (?:下载|浏览|阅读|检视|点击|收藏|页)(?:积分|次数|数|量|券)\s?:?\s?[\d,.]{1,9}[次页]?(?=\s)|[^\s:]{2,40}\.(?:pdf|docx?|pptx?|xlsx?|wps|txt)(?=\s)|
  (?:内容|文档|资料)(?:提示|简介|标题|名称)\s?:)\s*
`,
  'g',
);
const fewestInMenu = 3;
/** What is told behind a title: `整理:小林 页数:6页`. */
const told = /\s[^\s:]{2,6}:.*$/;
/** What a document's first question begins with, or its first part. */
const firstNumber = /(?<!\d)1\s?[.,)](?!\d)|[(]?一[,.)]|第\s?[一1]|q1|问题[一1]/;

/** Where the words of a site's menu end before the last title above the first question; 0 where it has none. */
function endOfMenu(text: string, line: string): number {
  const head = text.slice(0, firstNumber.exec(text)?.index ?? 0);
  const isSaid = (end: number): boolean =>
    /[，。；？！]\S/.test(line.slice(end, head.length).replace(/：.*$/, ''));
  const ends = [...head.matchAll(ofMenu)].map(({ index, 0: words }) => index + words.length);
  // What the file is, and who has read it, is told behind the title as well.
  return ends.findLast((end, at) => at + 1 >= fewestInMenu && !isSaid(end) && isTitleBehind(head, end)) ?? 0;
}

function isTitleBehind(head: string, end: number): boolean {
  const title = head.slice(end).replace(told, '').trim();
  if (title.length > longestTitle) return false;
  const before = head.slice(0, end);
  return (
    saysTitle.test(title.replaceAll('参考', '')) && (!saysTitle.test(before) || namesSame(before, title))
  );
}

/** What any title says; what is left of it names the matter. */
const ofAnyTitle =
  /面试|笔试|口试|招聘|考试|常见|必备|问题|试题|题[库目集]|问答|[及与和含附]|参考|答案|大全|汇总|集锦|精选|年|题|[^\u4e00-\u9fff]/g;

/** Whether a title names the matter of those before it: another may be less than they are. */
function namesSame(before: string, title: string): boolean {
  const matter = title.replace(ofAnyTitle, ' ');
  return [...matter].some(
    (_, at) => /^\S\S/.test(matter.slice(at)) && before.includes(matter.slice(at, at + 2)),
  );
}

/** `文档介绍:该【…】是由【…】上传分享,文档一共【9】页,…方便您编辑和打印。`: what a site tells of a file before its text. */
const introduction =
  /^\s*(?:(?:文档)?介绍:)?该\[[^\][]{2,80}\]是?由\[[^\][]{0,40}\]上传分享.{0,400}?(?:下载此文档到您的设备(?:,?方便您?编辑和打印)?|方便您?编辑和打印)[.。]?\s*/;
const longestIntroduction = 700;

/** How much of a text is the page's at its start, with the blanks behind. */
function lengthOfPage(text: string): number {
  const blanks = /^\s*/.exec(text)?.[0].length ?? 0;
  const own = text.slice(blanks);
  const told = gluedButtons.exec(own)?.[0] ?? price.exec(own)?.[0];
  const words = /^\S{2,40}(?= )/.exec(own)?.[0];
  const found = told ?? (words !== undefined && (isOfService(words) || isOfPage(words)) ? words : undefined);
  if (found === undefined) return 0;
  return blanks + found.length + (/^\s*/.exec(own.slice(found.length))?.[0].length ?? 0);
}
