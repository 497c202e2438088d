import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import { letteredTypes } from '../marks/kind-names.ts';
import { siteAbove, toldBehind } from './site-head.ts';
import { lastWhole } from './title-in-line.ts';

/*
 * What stands above the questions of a document in one endless line was lines of their own: the bar of a site, a title,
 * who wrote it, notes, an introduction.
 */

const howTaken = '(?:时间|时限|时长|形式|方式|日期|对象|范围)';
/** Labels of what stands below a title, each of which begins a line. */
const labels = pattern`
  作者|发[布表](?:时间|日期|人|者|于)?|更新(?:时间|日期|于)?|上[传载](?:时间|日期|人|者)?|刊登(?:日期|时间)?|撰写(?:时间|日期)|提交时间|交卷时间|最后编辑时间|(?:资料|内容|试题|题目|文章|本文|信息)?来源|(?:资料)?整理(?:人|者)?|编辑|责编|
  撰文|撰稿|采访|文案|浏览(?:次数|量|人次)?|阅读(?:次数|量|时间)?|点击(?:次数|量)?|标签|文章标签|分类|分类专栏|关键词|下载(?:次数|量|积分)?|大小|字数|页数|格式|文档(?:大小|编号|格式|分类|页数)|版本|(?:文件)?编号|
  (?:考生|学生|员工)?姓名|班级|班别|学号|考号|工号|座号|单位|部门|科室|区队|门市|门店|得分|成绩|分数|总分|得[ ]分|准考证号?|考生(?:编号|须知)?|应聘[者人]|应[聘考]岗位|日期|用时|试卷总分|您的得分|
  ${howTaken}|题量|适用(?:对象|范围|岗位|人群)|使用(?:说明|对象|方法)|(?:甄试|考试)?(?:类别|类科|科别|科目|职系|等别)|等[ ]{1,4}别|类[ ]{1,4}[科别]|科[ ]{1,4}[目别]|
  代号|页次|练习类型|说明|背景|提示|温馨提示|注意(?:事项)?|备注|作答说明|答题须知|考试须知|导语|导读|导入语|引言|前言|基本信息|Time allowed|Version|Duration|Instructions?
`;

/** Behind two digits each more may be glued to it. */
const day =
  '(?:19|20)\\d{2}(?:[-/.](?:0\\d|1[0-2])[-/.](?:[0-2]\\d|3[01])|[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|年\\d{1,2}月\\d{1,2}日(?!\\d))';

/** Words and signs that begin a line wherever they stand. */
const anywhere = new RegExp(
  pattern`
    (?<![的与和及、])(?:${labels})：|(?<=[题卷库析案答）】 ])(?:考试|答题|面试|测验|笔试)(?:${howTaken})：|
    (?<=\S)(?:撰文|图文|文|图)[ ]?[/|](?=[ ]?\S)|(?<=[题案析答法 ])文：|Posted (?:on|by)|
    楼主(?=[ ]?发[表布])|原创(?=[ ]+\S|于[ ]|[ ]?·)|首发于|${day}|
    [※★▲▼◎◆■👆👇👉↓⬇]|[=━─—*]{3,}|
    【(?:说明|导[语读]|前言|引言|注意|提示|摘要|字号)[^【】]{0,8}】|
    （[√×✓✗○╳]?）|（(?:每[小一]?[题位]|满分|总分|考试时间|时间|共\d|机密|绝密|仅?供|只供|最新整理|根据|考官|本题|答错|限时|[闭开]卷)[^（）]{0,60}）|（[^（）\n]{2,20}[ ](?:19|20)\d{2}[年.-][^（）]{0,8}）|
    (?:单位|姓名|部门|工号|得分|成绩|准考证号|班级|座号)[ ]?_{3,}|题[ ]{0,4}[号型](?=[ ]{1,4}(?:[一1]|单选))
  `,
  'gu',
);

/** What ends a title of such a document. */
const sureWords = pattern`
  题库|试题|考?题|真题|试卷|考卷|题集|题本|面经|问答|提纲|指引|指南|手册|宝典|大全|汇编|合集|集锦|测验|自测|小测|
  [一二三四五六七八九十\d]+[ ]?[题问条道](?!一|二)|Q ?& ?A|Questions(?: and Answers)?|Test
`;
/** What may as well go on as a sentence does. */
const weakWords = '问题|题目|测试|考核|考试|笔试|口试|面试|练习|模拟';
/** What goes on with the end of a title, and may begin a line as well. */
const otherWords = pattern`
  集锦?|库|目|单|卷|型|组|册|汇[总编]|整理|合集|精[选编讲解]|详解|解析|分析|答案|解答|回答|答[法题复]|作答|应答|拟答|示[例范]|范例|
  一览表?|手册|回忆版?|练习|训练|模拟|测[试验]|讲解|总结|归纳|宝典|指[南引]|攻略|打卡|自测|[A-D]卷|[一二三四五六七八九十]|\d+[ ]?[题问条道]|节选|专项|心得|经验|实[录战]|大公开|笔记|日记|题库|
  必[问刷背读看][一二三四五六七八九十\d]*题?|[及与和含附连的之]|标准|详细|满分|高分|加分|全
`;
/** What only goes on with it. */
const restWords = '参考|建议|清单|分享区?(?!到|收藏|举报)|要点|技巧|思路|汇总|大全';

/** What begins a line behind whatever may end a title: a part, a question, an introduction, who made a paper. */
const part = pattern`
  [一壹][、.：]|（[一壹1]）(?=[^\s（）]{2,14}[ \n]?(?:[1（【]|问|Q))|第[一1][部章节篇题大问套道]|[甲乙]部|(?:模块|维度|题目|问题|情[景境]|案例|场景|模拟[题卷]|单元)[一1](?![览般])|工作项目[0０]?[1１]|
  ${toldBehind}|Part[ .]?[I1A]|Section[ ]?[A1]|${letteredTypes}题|
  (?:Q|问)[ ]?\d{0,2}[.：]|【|0?1[.、）]|（1）|①|❶|1️⃣|\d{4}[-/]|［|#\d|\d[ ]{1,3}\d[ ]|本(?:[文卷套试题次库份测]|页面)|每[题位个道小]|共[有计\d]|目[ ]{0,4}录|大家(?:好|早)|各位|哈[喽啰罗]|[你您]好|
  (?:(?!${sureWords}|${weakWords}|[及与])[^\s，。：；（）]){2,14}(?:公司|中心|学院|协会|学会|学校|平台)(?=\s)
`;
/** Words at which a line begins only behind what surely ends a title. */
const opening = pattern`
  ${part}|(?:(?:单项?|多项?)?选(?:择题|题)|判断题|是非题|填空题|简答题)(?![汇大整精训练及与（])|考生|欢迎|以下|下[面列]|这[里篇份几]|[今昨]天|最近|近[期日年排几]|为了|随着|很多|许多|不少|准备|hello|
  请(?:[将在用按您考从选]|谈)|全[卷文]|满分|总分|笔者|小编|我[是们在的叫也]|自用|先说|又到了|前阵子|知道|根据|结合|注意|温馨|说明|导语|前言|引言|写在|
  正文|简介|摘要|选出|面试(?:之前|官|问题(?![^。？！]{0,8}$)|题目(?=[ ]?[1一（]))|楼主|关注|点击|作业|版权|最新推荐|阅读|由[ ]|于[ ]|面试流程
`;

const more = `(?:[ ]?(?:${otherWords})|[ \\n]?(?:${restWords}))`;
const sureEnd = `(?<!本)(?:(?:${sureWords})${more}*|(?:${weakWords})${more}+)`;
const titleEnd = `(?<!本)(?:${sureWords}|${weakWords})${more}*`;
const bracket =
  '（(?:[^（），。★\\n]{1,14}|[^（）\\n]{0,10}(?:[附含]|答案|解析|更新|版）)[^（）\\n]{0,10})）';
/** `特种作业考试模拟（电梯）错题整理`: a bracket within a title. */
const within = '[及与和含附之的]|[^（）。？！，、：；\\n\\d]{0,10}(?:[题卷]|练习|测验|笔试|面试|面经|考核)';

/** The end of a whole title, before words that begin something else, or behind a bracket that ends it. */
const behindTitle: readonly RegExp[] = [
  new RegExp(`(?=(${sureEnd}))\\1(?:[ \\n]?${bracket})?(?=[ \\n]?(?:${opening}|$))`, 'g'),
  new RegExp(`(?=(${titleEnd}))\\1(?:[ \\n]?${bracket})?(?=[ \\n]?(?:${part}|$))`, 'g'),
  new RegExp(`(?=(${titleEnd}))\\1[ \\n]?${bracket}(?!\\s?(?:${within}))`, 'g'),
];
/** Where a title may end whose first words come again: `酒店前台面试问题与回答建议` `酒店前台是…`. */
const anyTitle = new RegExp(`(?=(${titleEnd}))\\1`, 'g');
const sameWords = 3;

/** What a site has above a title, glued to it. */
const aboveTitle = new RegExp(
  pattern`
    ${siteAbove}|(?:文档简介|内容简介|下载本文档|举报或认领|关注我们|继续阅读|在线报名|登[录入][ ]?/[ ]?注册|练习报告|文本内容：|内容提示：|关于我们?|联系我们|联络我们|密级：(?:内部|机密|秘密)|(?:下载|浏览|阅读|点击)(?:次数|量)?：[ ]?[\d,.]+[ ]?次|(?:页数|大小|字数|下载积分)：[ ]?[\d.]+[ ]?(?:[KM]B?|页|字)?(?=[\u3400-\u9fff])|\.(?:docx?|pdf|pptx?|wps)(?=[\u3400-\u9fff《【“]|20\d\d年)|^附件[ ]?\d{0,2}[：]?)[ ]?(?=\S)|
    (?:电话|WhatsApp|QQ群?|热线)：[ ]?\d[-\d ]{5,16}\d(?=\D)|
    [>»›|/][ ]*(?:面试(?:攻略|技巧|锦囊|题库|真题|试题|准备|热点|经验|资料|宝典)|求职(?:攻略|技巧|面试)|职场(?:攻略|技巧)|招聘面试|结构化(?:面试)?|
    面试|笔试|考试题库|考试资料|题库|试题|真题|模拟题)(?=[^\s>»›|/]{6,})|
    [>»›|/][ ]*([\u3400-\u9fff]{2,8})(?=\1)|[>»›/][ ]?[^\s>»›/。]{1,10}?(?=(?:19|20)\d{2}[ 年])
  `,
  'g',
);

const wholeTitle = new RegExp(`${titleEnd}(?:[ ]?${bracket})?$`);
/** Whether words in plain form end as titles of such documents do. */
export const endsAsTitle = (words: string): boolean => wholeTitle.test(words);

/** `…一定会问！` at the beginning of a line: a title that calls out. */
const call = /^[^。；？！\n]{4,50}(?:题|问|面试|笔试)[^。；？！\n]{0,20}！(?:（[^（）]{1,20}）)?(?=\S)/;

/**
 * The lines that a stretch above the questions of a document had which is one endless line, as far as words tell, without
 * the white space round them.
 *
 * `电工面试题库（附答案）说明：共两题。` → `电工面试题库（附答案）` `说明：共两题。`
 */
export function findRunningLines(plain: string, { start, end }: Span): Span[] {
  const text = plain.slice(start, end);
  const places = new Set([0, text.length, ...findPlaces(text)]);
  const sorted = [...places].toSorted((one, other) => one - other);
  return sorted.slice(1).flatMap((to, index) => {
    const from = sorted[index];
    const line = text.slice(from, to);
    const called = call.exec(line.trimStart());
    const at = called === null ? to : from + line.length - line.trimStart().length + called[0].length;
    return [
      { start: from, end: at },
      { start: at, end: to },
    ].flatMap((span) => trimmed(text, span, start).flatMap((one) => behindLabel(plain, one)));
  });
}

function findPlaces(text: string): number[] {
  const titles = behindTitle.flatMap((found) =>
    [...text.matchAll(found)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
  const above = [...text.matchAll(aboveTitle)].map(({ index, 0: words }) => index + words.length);
  const begun = [...text.matchAll(anywhere)].map(({ index }) => index);
  // What may have begun a line elsewhere begins none within the end of a title.
  const turns = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const isWithin = (at: number): boolean => titles.some(({ start, end }) => at > start && at < end);
  const sure = [...titles.map(({ end }) => end), ...above, ...begun, ...turns.filter((at) => !isWithin(at))];
  return [...sure, ...repeatedStarts(text, [0, ...sure])];
}

/** Where the words come again that a line began with, right behind the end of a title. */
function repeatedStarts(text: string, starts: readonly number[]): number[] {
  const sorted = starts.toSorted((one, other) => one - other);
  let line = 0;
  return [...text.matchAll(anyTitle)].flatMap(({ index, 0: words }) => {
    while (line + 1 < sorted.length && sorted[line + 1] <= index) line += 1;
    const end = index + words.length;
    const first = text.slice(sorted[line], sorted[line] + sameWords);
    return first.trim().length === sameWords && text.startsWith(first, end) ? [end] : [];
  });
}

/** A title that only a blank parts from labels: `科目：实务 系所：观光系 领队实务试题`. */
function behindLabel(plain: string, line: Span): Span[] {
  const title = labelled.test(plain.slice(line.start, line.end)) ? lastWhole(plain, line) : null;
  return title === null || title.start === line.start ? [line] : [{ ...line, end: title.start }, title];
}

const labelled = /^[^：\s]{1,8}：/;

/** The last step of a path, and who wrote a page. */
const noTitle = /(?:[>»›]|[ ]\/)[ ]*[^>»›/\s]{1,10}$|^原创[ ]/;

function trimmed(text: string, span: Span, offset: number): Span[] {
  const words = text.slice(span.start, span.end);
  const bare = words.trim();
  if (bare === '' || noTitle.test(bare)) return [];
  const from = offset + span.start + words.indexOf(bare);
  return [{ start: from, end: from + bare.length }];
}
