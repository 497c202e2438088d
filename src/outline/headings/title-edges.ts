import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import { shareOf } from './title-share.ts';
import { endsTitle } from './title-words.ts';

/** Labels of what a page or a paper says behind its title. */
const labels = pattern`
  作者|发[布表](?:时间|日期|人|者)?|更新(?:时间|日期)?|上传(?:时间|日期|人|者)?|(?:资料|内容|试题|题目|文章|本文|信息)?(?:来源|整理(?:人|者)?)|编辑|责编|时间|日期|浏览(?:次数|量)?|阅读(?:次数|量)?|
  点击(?:次数|量)?|标签|分类|关键词|姓名|班级|学号|考号|工号|单位|部门|得分|成绩|文档(?:大小|编号|格式|分类|页数)|页数|
  适用(?:对象|范围|岗位|人群)?|岗位|职位|下载(?:次数|量)?|字数|大小|格式|关注
`;

/** What stands before a title on its line: a label, where on a site the page is, signs. Plain form. */
const before: readonly RegExp[] = [
  // 标题：, 标  题：
  /^(?:标[ ]{0,4}题|题目|主题|所属(?:科目|类别|题库)|(?:文档|文件|试卷|考试|资料|题库|文章|邮件)(?:名称?|标题))\s*[：:]\s*(?=\S)/,
  // `某文库 首页 资料 下载积分：15 内容提示：…`: what a site has above the text that it shows.
  /^[^。？！]{4,100}?[\s：](?:内容提示|文本内容|文档内容|正文内容|资料内容)：\s*(?=\S)/,
  new RegExp(
    `^(?:[^。？！：\\s]{1,16}[ \\u3000]+){0,2}(?:(?:${labels})：[^：\\s]{1,20}[\\s|]+){2,8}(?=[^：]{6,})`,
  ),
  // A board sets its label apart by blanks.
  /^标题(?:[ \u3000]{2,}(?=\S)|[ \u3000](?=\[))/,
  /^(?:当前位置|您?(?:现在)?的?位置|首页)[^。？！]{0,60}?[>›»]\s*(?:正文|详情|内容)\s*(?=\S)/,
  // The bar of a site may be glued to it.
  /^(?:[\u3400-\u9fff]{0,24}?(?=首页\s*[>›»]))?(?:当前位置|您?(?:现在)?的?位置|首页)[^。？！]{0,60}[>›»][^>›»]{1,8}?(?=(?:19|20)\d{2}年)/,
  // `首页 > 文库 > 化工 > 安全 化工操作工考试题库及答案`: the last step of the path ends at the blank.
  /^[\u3400-\u9fff]{0,4}首页(?:\s*[>›»]\s*[^\s>›»。？！：]{1,12}){1,8}\s+(?=[^>›»]{8,}$)/,
  // `题库分享 > 安全 化工操作工考试题库`: where the last step is no title itself.
  /^[\u3400-\u9fff]{2,12}(?:\s*[>›»]\s*[^\s>›»。？！：]{1,12}){1,8}(?<![题卷库])\s+(?=[^>›»]{8,}$)/,
  /^https?[:：][^\s\u3400-\u9fff]{4,120}?(?:\.(?:s?html?|php|aspx?|jsp)|\/|(?=[\u3400-\u9fff]))\s*(?=(?:20\d\d年)?[\u3400-\u9fff])/,
  /^(?:[[【(（](?:转载?|原创|精华|置顶|推荐|热门?|分享|求助|心得|请益|情报|文档|资料|下载|干货|最新|收藏版?|精品)[\]】)）]|转[：:]|附[：:]?(?=\d{4}年)|\d{5}\s+(?=[\u3400-\u9fff]))\s*(?=\S)/,
  // The page of a preview, and what a program has left of its field: `17/17安全试题`, `PAGEPAGE44安全试题`.
  /^(?:(\d{1,3})[/／]\1|1[/／]\d{1,3})[ ]?(?=[\u3400-\u9fff]{2})|^(?:(?:PAGE){1,3}\d{1,4}|(?:PAGE){2,3})(?=[\u3400-\u9fff（《“])/,
  // `…面试题(共4页).doc 行政前台面试题目及回答参考`: the file's name, and the title behind it.
  /^[^。？！\n]{2,60}\.(?:docx?|pdf|pptx?|wps)(?:\s*vip)?\s+(?=[^。？！.]{4,60}(?:[题卷]|题[库集目]|答案?|问答|宝典|大全|汇[编总]|集锦|合集|参考|解析|指南|手册)(?:（[^（）]*）)?$)/i,
  /^第\d{1,3}页(?:\s*[/，]?\s*共\d{1,3}页)?\s*(?=\S)/,
  /^[◆◇■□▶►●○★☆※✦❤\s]+(?=\S)/u,
  /^(?:[=~*#_-]{2,}|[*#])\s*(?=\S)/,
];

/** What stands behind a title on its line. */
const behind: readonly RegExp[] = [
  /(?<=[\u3400-\u9fff）】”》A-Za-z\d])\.(?:docx?|pdf|txt|wps|pptx?|xlsx?|rtf|html?)(?:\s*vip)?(?![A-Za-z])(?!.{0,80}\s[^\s：]{4,40}(?:[试考]?题|题库|试卷|答案)$).*$/i,
  /\s*（(?=[^（）]{0,30}(?:满分|总分|时[间长][：为]?\s*\d|限时|[闭开]卷))[^（）]{1,60}）.*$/,
  /(?<=[题库案析集典卷册测试验）】])\s+(?:(?:作答|考试|答题|测验|笔试|建议)(?:时间|时限|时长|用时)|时限|限时)[：为 ]{0,2}\d{1,3}[ ]?(?:分钟|小时|个小时).*$/,
  / {2,}(?:代号|页次|座号|编号|卷别|姓名|学号|班级|考号|准考证号?|得分|成绩|日期|版本)：.*$/,
  new RegExp(`(?<=.{4}[\\s）】题库案析集全典卷册宝录南测试])\\s*(?:${labels})：.*$`),
  // One of them alone may say what it is for: `…试题 科目：火灾学`.
  /\s+(?:(?:类别|类科|科别|等别|职系|组别|节次|(?:考试|应试)?科目)：[^\s：]{1,20}\s*){2,}$/,
  /(?<=[题库案析集全典卷册宝录南测试）】])\s*题号(?:\s*[一二三四五六七八九十]|\s+\d){2,}.*$/,
  /(?<=[题库案析集全典卷册宝录南测试）】])\s*(?:单位|部门|姓名|学号|班级|考号|准考证号|工号|座号|成绩|得分)[：\s]{0,2}[_＿]{3,}.*$/,
  /(?<=[题库案析集全典卷册宝录南测试）】\s])\s*(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d).*$/,
  /(?<=.{4})\s*[※＊].{2,40}$/,
  /(?<=.{4})\s+(?:内部|仅供|仅限|请勿|严禁|禁止|不得)(?=.{0,12}(?:资料|使用|参考|练习|学习|交流|外传|外泄|转载|翻印|传播|复制|商用)).{2,30}$/,
  /(?<=[题库案析集全典卷册编）】])\s*(?:\d{3,4}(?:学?年度?)?|第\d{1,2}(?:届|学期))适用$/,
  /(?<=[题库案析集全典卷册）】])\s*目\s{0,4}录(?!题).*$/,
  /(?<=[题库案析集全典卷册）】])\s*(?:请?(?:关注|扫码|添?加)(?:本?公众号|微信|二维码)|(?:收藏|分享|举报|打印|下载)\s+(?:收藏|分享|举报|打印|下载)).*$/,
  /(?<=[题库案析集全典卷册）】])\s*(?:[（(]?(?:满分|总分|共\d{1,3}[道小]?[题分])).*$/,
  /(?<=\S)\s*[◆◇■□▶►●○★☆※✦❤]+$/u,
  // A picture that is glued to it is a part of what it says.
  /(?<=\S)\s+(?:(?![©®™])\p{Extended_Pictographic}\ufe0f?\s?)+$/u,
  /(?<=\S)\s*(?:[=~*#_-]{2,}|[*#])$/,
];

/** Brackets about a whole title. */
const about = /^(?:《[^《》]+》|\[[^[\]]+\]|【[^【】]+】|「[^「」]+」|“[^“”]+”)$/;

/** The least that is left of a title. */
const shortest = 2;

/**
 * A title without what only stands on its line: its label, where the page is on a site, signs and brackets about it, what
 * the page tells of it behind, and how a paper is taken.
 *
 * `标题：《电工面试题库》` → `电工面试题库`
 */
export function trimTitle(plain: string, { start, end }: Span): Span {
  let span = { start, end };
  for (let last = -1; last !== span.end - span.start; ) {
    last = span.end - span.start;
    span = [...before, ...behind].reduce((one, words) => without(plain, one, words), span);
    while (span.end > span.start && /\s/.test(plain[span.end - 1])) span = { ...span, end: span.end - 1 };
    if (about.test(plain.slice(span.start, span.end))) span = { start: span.start + 1, end: span.end - 1 };
  }
  return firstOfTwo(plain, span);
}

/** `2026上半年甲面试试题及答案2026年上半年甲面试试题及答案（完整版）`: a site prints its name of a document right before the document's own. */
function firstOfTwo(plain: string, span: Span): Span {
  const text = plain.slice(span.start, span.end);
  const [, year = '', opening = ''] = /^((?:19|20)\d{2}|)(.{4})/s.exec(text) ?? [];
  const from = shortestTwice;
  const again = text.indexOf(year === '' ? opening : year, from);
  if (again < from || !endsTitle.test(text.slice(0, again))) return span;
  return shareOf(text.slice(again), text.slice(0, again)) >= twiceShare
    ? { ...span, end: span.start + again }
    : span;
}

const shortestTwice = 8;
const twiceShare = 0.6;

/** A span without what matches at one of its ends. */
function without(plain: string, span: Span, words: RegExp): Span {
  const text = plain.slice(span.start, span.end);
  const match = words.exec(text);
  if (match === null || text.length - match[0].length < shortest) return span;
  const isLead = match.index === 0;
  const left = isLead ? text.slice(match[0].length) : text.slice(0, match.index);
  if (!/\p{L}{2}/u.test(left)) return span;
  return isLead
    ? { ...span, start: span.start + match[0].length }
    : { ...span, end: span.start + match.index };
}

/** `2025年…面试题库及参考答案一、…`: nothing but a title stands before it on its line. */
export function isBehindTitle(plain: string, at: number): boolean {
  if (at > farthestTitle) return false;
  const line = plain.slice(Math.max(0, at - longestTitle), at);
  const head = line.slice(line.lastIndexOf('\n') + 1);
  return (at <= longestTitle || line.includes('\n')) && !/[。？！；]/.test(head);
}

const longestTitle = 100;
/** A title stands in a document's first lines. */
const farthestTitle = 8000;
