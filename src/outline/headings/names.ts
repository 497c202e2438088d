import { pattern } from '../../script/pattern.ts';
import { kindNames } from '../marks/kind-names.ts';
import { hanNumeral } from '../marks/numerals.ts';
import { chapterUnits } from '../marks/part-names.ts';
import { plainForm } from '../text/plain.ts';

/** What stands over questions says so: 面试题, 常见问题, Q&A. */
const promising = pattern`
  面试题|笔试题|题库|试题|真题|考题|题集|习题|练习题|测试题|题目|问答|八股|面经|常见问题|
  面试问题|面试宝典|面试(?:高频|必备|必问|考点|指南|总结|知识点)|刷题|questions?\b|
  \binterview (?:prep|notes|guide|handbook)|\bq\s?&\s?a\b|\bfaqs?\b|\bquiz|\b(?:screening|
  aptitude|knowledge|practice|mock|sample) (?:test|exam)
`;
const promise = new RegExp(promising, 'i');
/**
 * A title says it with one word more; in a sentence that one only tells what a text is about, `An agent for interviews.`, and in a
 * path where its code lies: `interview-demo/`.
 */
const bank = new RegExp(`${promising}|interview(?![\\w-]*/)`, 'i');
const sentence = /[。；！]|[a-z]\.(?=\s|$)/i;

/** `相关面试题：第 31 题`: a line that says where questions are, which is elsewhere. */
const elsewhere =
  /(?<=^|\n)[^\p{L}\n]{0,40}(?:对应|相关|关联|配套|更多|延伸)的?(?:面试|笔试)(?:题目?|问题)：.*/gu;

/** A text without the lines that only point to questions. */
export const withoutPointers = (text: string): string => text.replace(elsewhere, '');

/** `刷题小程序`, `题库管理系统`, `Question Bank App`: what is named is a program; not in 面试程序员 or 面试题系统整理. */
const program = new RegExp(
  pattern`
    (?:(?:题库|刷题|背题|做题集?|答题|组卷)(?:(?![与和及或的])[\u3400-\u9fff]){0,4}?|
    (?:试题|题目|题集|习题|面试|笔试|考试|八股文?|面经)题?(?:管理|练习|模拟|复盘|在线|学习|备考){1,2}|
    (?:question bank|quiz(?:zes)?|interview prep)[ ](?:[a-z]+[ ])?)
    (?<!操作|嵌入式|分布式|推荐|数据)(?:系统|平台|小程序|插件|工具|网站|站点?|应用|软件|程序|助手|后台|客户端|机器人|apps?\b|
    platforms?\b|systems?\b|sites?\b|plug-?ins?\b|extensions?\b|bots?\b)
    (?![员师工架设整总化性讲复梳归类分题])
  `,
  'gi',
);

/** A sentence on what is done with the questions of a program promises none, unless it says that they were gathered. */
const operates =
  /导入|导出|开放|同步|存储|保存|部署|运行|启动|开启|登录|注册|浏览器|客户端|服务端|服务器|局域网|内网|本机|界面|按钮|功能|插件|接口|用户|版本/;
const gathers =
  /整理|收集|收录|搜集|汇总|总结|汇集|归纳|精选|合集|以下|下面|如下|常见|高频|必[考会问备背]|经典|附|答案|\d+\s?[多余]?\s?[道题个]/;
const promises = (line: string): boolean =>
  promise.test(line) && (gathers.test(line) || !operates.test(line));

/** `现代操作系统阅读笔记`: what a book or a lesson says, though a sentence above it speaks of questions. */
const ofBook = /(?:阅读|读书|看书|课堂|听课|课程)笔记[^\p{L}]*$/u;

/** Says of a title, a file's name or a document's first lines that questions follow. */
export const namesBank = (text: string): boolean => {
  const lines = withoutPointers(text)
    .split('\n')
    .map((line) => line.replace(program, ' '));
  if (lines.some((line) => !sentence.test(line) && bank.test(line))) return true;
  return (
    lines.some((line) => sentence.test(line) && promises(line)) && !lines.some((line) => ofBook.test(line))
  );
};

/** `消息队列有哪些面试题？`: what asks for the questions that stand below it is the name of them all. */
export const asksForBank = (text: string): boolean => bankAsked.test(text.trim());
const bankAsked =
  /(?:[有会考问出]|是)(?:哪些|什么|啥)[^，。？]{0,8}(?:面试题|笔试题|面试问题|考题|八股文?)[目吗呢]?？?$|(?:面试题|笔试题|面试问题|考题|八股文?)目?(?:都|一般|通常)?(?:有|包括)(?:哪些|什么|啥)？?$/;

/** A name that says nothing but this, with dates and counts: an article may ask in its name, `面试官问线程池怎么办`. */
const wholeName = new RegExp(
  pattern`
    (?:面试题目?|笔试题目?|面试问题|考题|试题|题库|题集|八股文?|面经|[一二三四终]面|
    面试(?:经历|记录|回忆|复盘|总结|整理))
    (?:汇总|总结|整理|大全|合集|集锦|集|资料|记录|(?:及|含|附|和|与)?(?:参考)?答案|[\d\s._（）-]|
    [一二三四五六七八九十上中下年月日]|v\d)*$
  `,
  'i',
);

/** What a document's file is called, without its folders and its ending. */
export const nameOfFile = (file: string): string => file.replace(/^.*[/!]|\.[A-Za-z]{1,8}$/g, '');

/** What a document's file calls it, in plain form, where that is the name of a bank: `滴滴一面`, `Java面试题汇总（2023）`; else ''. */
export function bankNameOf(file: string): string {
  const name = plainForm(nameOfFile(file));
  return wholeName.test(name) ? name : '';
}

/** The folder of an archive that a document lies in, and what the document is called itself: `库.zip/面试题/操作系统.md`. */
const inFolder = /\.(?:zip|rar|7z|tgz|gz|tar)[/!](?:[^/!]*\/)*?([^/!]+)\/([^/!]+)$/i;

/** What is said of something that one sets up or uses: `二、开启步骤`, `安装依赖`. */
const ofUse =
  /^(?:[一二三四五六七八九十\d]{1,3}[、.]\s*)?(?:安装|卸载|部署|升级|启动|打开|开启|关闭|配置|设置|导入|导出)|(?:步骤|报错|排错|教程|安装|部署|启动|设置|(?:使用|操作)(?:方法|说明)|环境要求)$/;
const fewestOfUse = 2;

/**
 * The name of the archive's folder that a document lies in, where that is the name of a bank; else ''. A page on the
 * project lies with its questions as well: its own name says so, the first of its titles, or that they tell how something
 * is used.
 */
export function bankFolderOf(file: string, titles: readonly string[]): string {
  const [, folder = '', own = ''] = inFolder.exec(file) ?? [];
  const name = plainForm(folder).replace(program, ' ');
  if (!wholeName.test(name)) return '';
  const isOfProject = [plainForm(nameOfFile(own)), ...titles.slice(0, 1)].some(
    (words) => namesProject(words) || roleOfTitle(words) === 'furniture' || namesOther(words),
  );
  return isOfProject || titles.filter((title) => ofUse.test(title)).length >= fewestOfUse ? '' : name;
}

/** What other documents call themselves. */
const other = new RegExp(
  pattern`
    (?:纪要|会议记录|合同|协议书?|说明书|使用手册|用户手册|通知|公告|公示|条例|规定|管理办法|
    办法|章程|守则|启事|简章|食谱|菜谱|价目表|报价单|日报|周报|月报|总结报告|新闻稿|租约|
    招聘信息|隐私权?(?:政策|声明|条款|保护指引|保护政策|说明)|(?:服务|使用)条款|用户须知|
    (?:培训|课程|教学|授课|发言|汇报|讨论|考试)[提大]纲|教案|(?<!(?:面[试谈]|口试|笔试|应试|备考|题|练习)[^\n]{0,16})讲义|教学(?:设计|反思)|说课稿|议题|议程|
    (?:活动|实施|工作)方案|试卷(?:质量)?分析|双向细目表|评[分审]表|(?:性格|心理|倾向|压力|情绪|人格|兴趣)[^\n]{0,8}(?:自[测评]表?|量表)|(?:个人)?简历|求职信|自传|诚聘|privacy (?:policy|notice|statement)|
    terms (?:of (?:service|use)|and conditions)|r[eé]sum[eé]|curriculum vitae|cover letter|
    user manual|(?<!\d\s?)minutes|agreement|contract)(?:（[^（）]{0,20}）)?$
  `,
  'i',
);

/** What is to be built or done: `面试助手设计方案`. A question may end like this as well, so only the first line says it. */
const plan =
  /(?:(?:设计|技术|实施|建设|落地|改造|架构)方案|(?:评估|审查|验收|联调|诊断|调研|巡检|进度|状态|保障|架构|测试)[^，。？！：]{0,6}报告|(?:设计|需求|产品|开发)文档|(?:开发|实施|项目|实现)计划|路线图|(?:design|implementation|project|product|development|technical) (?:doc(?:ument)?|plan|spec(?:ification)?|proposal|roadmap))$/i;

/** How something is done with questions, or with what shows them: `添加题库指南`, `JSON 转换步骤`. */
const guide =
  /^(?!.*(?:面试|笔试|考试|应试))[^\u3400-\u9fffA-Za-z]{0,4}[A-Za-z ]{0,12}(?:如何)?(?:使用|转换|添加|安装|部署|配置|导入|导出|上传|录入|迁移|快速开始|快速入门)[^，。？！：]{0,14}(?:指南|教程|说明|步骤)$/;
const longestGuide = 60;

/** How the work on a program goes, and how what it does is tried: `贡献指南`, `题目管理功能测试指南`. */
const ofWork =
  /^(?:(?:参与)?贡献(?:指南|方式|代码|流程)|如何(?:参与)?贡献|contributing(?: guide(?:lines)?)?|(?:更新|版本|变更)(?:日志|记录|历史)|change ?log|[^，。？！：]{0,20}(?:功能|接口|系统|模块|界面|流程|联调|回归)测试(?:指南|说明|手册|用例|报告|计划)|[^，。？！]{0,40}(?:功能(?:实现)?说明|(?:服务器|云端|本地|生产)[^，。？！：]{0,8}部署(?:操作)?(?:手册|指南|教程|说明)|开发工作流|项目协作说明))$/i;

/**
 * Says of a document's first line that it is on a piece of work: a plan, a report, how a program is used. Whatever else that
 * line promises: `面试题管理功能测试指南` is on what is done with questions, and holds none.
 */
export const namesWork = (text: string): boolean => {
  const [first] = text.split('\n').map((line) => line.trim());
  if (first.length <= longestGuide && (guide.test(first) || ofWork.test(first))) return true;
  return plan.test(first) && !promise.test(first.replace(program, ' '));
};

/** Says of a document's first lines that it is something else than a bank, though something in it may ask. */
export const namesOther = (text: string): boolean =>
  namesWork(text) || (!promise.test(text) && text.split('\n').some((line) => other.test(line.trim())));

/** Parts of a page that are about the page. Plain form, without number and pictures. */
const furniture = new RegExp(
  pattern`
    ^(?:目[ ]{0,4}录|正文|索引|导航|前言|序言?|引言|简介|介绍|说明|关于(?:我们|作者|本.{0,6})?|作者|
    联系(?:我们|方式|作者)|交流.{0,6}|讨论|公众号|关注.{0,12}|加群|微信.{0,8}|赞赏|打赏|捐赠|
    赞助.{0,6}|支持.{0,4}|贡献.{0,8}|(?:返回|回到)顶部|如何(?:贡献|使用|参与|学习).{0,6}|
    参与贡献|致谢|感谢|鸣谢|版权.{0,6}|许可.{0,4}|协议|声明|免责声明|转载声明|
    参考(?:资料|文献|链接|文章|书籍)?|相关(?:链接|资源|阅读|文章|推荐)|
    推荐(?:阅读|书籍|资源|文章)?|延伸阅读|更新(?:日志|记录|说明|历史)?|(?:修改|变更|修订|编辑)(?:日志|记录|历史)|
    版本(?:历史|说明|记录)?|待办|友情链接|下载|安装|快速开始|项目(?:简介|介绍|结构)|最后|
    写在.{0,6}|后记|结语|总结|小结|附录|star.{0,20}|license|contribut.{0,16}|changelog|
    (?:table of )?contents?(?:[ ]+generated .{0,40})?|toc|references?|resources?|about.{0,12}|acknowledge?ments?|
    credits?|installation|getting started|usage|sponsors?.{0,8}|support.{0,12}|disclaimer|
    copyright|community|links?|authors?|todo|index|introduction|preface|readme|features|roadmap|
    further reading|see also|(?:sheet|工作表)[ ]?\d{1,3})$
  `,
  'i',
);

/** Parts of a page on how the project that holds it is used, and how one takes part: there stand lists of steps. */
const project = new RegExp(
  pattern`
    ^(?:(?:参与|如何|欢迎|我要)?(?:参与)?贡献(?:指南|方式|代码|流程|者)?|参与(?:方式|开发|共建)|如何(?:参与|使用|提交|运行|部署)(?:本.{1,6})?|
    (?:使用|安装|部署|本地)(?:说明|方法|方式|教程|指南|步骤|运行|启动|预览)|特技|快速(?:开始|上手)|关于(?:本|该|这个)?(?:项目|仓库|题库|文档)|项目(?:简介|介绍|说明|结构)|
    提交规范|更新(?:日志|记录|计划)|许可证?|版权(?:声明|说明)?|待办(?:事项)?|contribut(?:ing|e|ors?|ions?)(?: guide(?:lines)?)?|
    how to (?:contribute|use(?: this .{1,20})?|run)|(?:about|about (?:this|the) (?:project|repo(?:sitory)?))|
    usage|getting started|quick start|installation|setup|license|changelog|roadmap|to-?do|acknowledge?ments?)：?$
  `,
  'i',
);
/** Whether a heading's words, without its number and pictures, name such a part. */
export const namesProject = (text: string): boolean =>
  project.test(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

/** Parts of an answer, or the words over one. */
const part = new RegExp(
  pattern`
    ^(?:【?(?:(?:参考|标准|正确|官方|我的|推荐|高频|优秀|简要|详细|完整)?(?:答案|回答|解答|答复|
    答题)(?:解析|要点|示例|思路|模板)?|答|解析|详解|题解|解题(?:思路|方法|过程)?|
    题目(?:描述|分析|解析|要求)?|我?的?(?:解题)?思路(?:分析|解析)?|分析|考[点察].{0,6}|追问|扩展.{0,6}|
    拓展.{0,6}|延伸.{0,6}|补充.{0,6}|进阶|示例.{0,6}|例[子如题]?.{0,3}|举例|代码(?!.{0,4}题).{0,6}|
    实现.{0,4}|解法.{0,6}|方法[一二三四五1-5].*|方案[一二三四五1-5].*|方式[一二三四五1-5].*|
    步骤.{0,4}|第[一二三四五1-5]步.*|复杂度.{0,4}|时间复杂度|空间复杂度|优点|缺点|优势|劣势|
    优缺点|特点|原理|背景|概念|定义|概述|结论|总结|小结|注意(?:事项|点)?|难度|标签|来源|输入|
    输出|结果|运行结果|应用场景|使用场景|适用场景|场景|区别|对比|作用|点击.{0,10}|
    (?:查看|展开|显示|隐藏).{0,8}|answers?|solutions?|explanations?|examples?|summary|output|
    input|code|notes?|hints?|tips?|click.{0,20}|show.{0,12}|details?|pros|cons|definition|
    overview|conclusion|follow.?ups?)】?)(?:[：:].*)?$
  `,
  'i',
);

/** What a page ends with: what stands below says once more what was said above. Plain form. */
const closing =
  /^(?:[^\p{L}\p{N}]*)(?:(?:最后的?|本[章节文篇])?(?:总结|小结|结语|结束语|尾声|后记)|写在(?:最后|后面|结尾))(?:[^\p{L}\p{N}]|与建议)*$/u;
export const namesClosing = (text: string): boolean => closing.test(text);

/** A list of what stands below, which no question belongs to. */
const contents = /^(?:目[ ]{0,4}录|索引|(?:table of )?contents?|toc)(?:[ ]*[-–—：].{0,40})?$/i;
export const namesContents = (text: string): boolean => contents.test(text.trim());

export type TitleRole = 'open' | 'furniture' | 'part';

/** A longer title names no part of a page or an answer. */
const longestNamed = 400;

/** What the words of a title say about it, without its number. */
export function roleOfTitle(text: string): TitleRole {
  if (text.length > longestNamed) return /[\p{L}\p{N}]/u.test(text) ? 'open' : 'furniture';
  const bare = text.replace(/^[^\p{L}\p{N}【]+|[^\p{L}\p{N}？！）】]+$/gu, '');
  if (bare === '') return 'furniture';
  if (part.test(bare)) return 'part';
  return furniture.test(bare) ? 'furniture' : 'open';
}

/** 进阶 stands in answers, but over questions as well. */
const either = /^(?:进阶|拓展|扩展|延伸|原理|概念|场景|应用场景|使用场景)$/;

/** Whether a heading right above questions is a part of the answer before it: 示例, but not 进阶. */
export const partsAnswer = (text: string): boolean =>
  roleOfTitle(text) === 'part' && !either.test(text.trim());

/** Titles over several questions rather than of one: 基础篇, 第一部分, Java 面试题. */
const sectionLike =
  /(?:篇|部分|章节?|模块|单元|专题|系列|合集|大全|汇总|集锦|相关|方向|类|面试题|题库|试题|真题|问答题?|选择题|判断题|简答题|编程题|填空题|questions?)(?:（.{0,20}）)?$|^第.{1,3}[章节篇部]|questions?\b/i;

export const looksLikeSection = (text: string): boolean => sectionLike.test(text.trim());

/** 护士面试题库及答案解析: what a whole document calls itself is no question of it. */
const whole =
  /(?:题库|试题|真题|考题|面试题|笔试题)[^？。]{0,6}(?:答案|解析|详解|汇总|大全|集锦|合集|整理|总结|精选|笔记|梳理|归纳|分享|记录)[）)]?$/;

export const namesDocument = (text: string): boolean => whole.test(text.trim());

const chapter = new RegExp(`^第\\s?(?:\\d{1,3}|${hanNumeral})\\s?${chapterUnits}(?:[\\s：:.、·—-]|$)`);

/** 第三章 如何准备面试: a chapter is no question, though its name asks; 第三章通过的决议… is none. */
export const namesChapter = (text: string): boolean => chapter.test(text.trim());

const kind = new RegExp(`^${kindNames}题(?![库集目])`);

/** What a kind of task is worth, without brackets: `：每题2分，共10分`, ` 40%`; the source of a pattern. */
export const looseNotes =
  '(?:[：，、 ]*(?:每(?:小?题|格|空)|共计?|各题?|占|计|合计|总计|配分)?[ ]*\\d{1,3}(?:\\.\\d)?[ ]*(?:分|%|个?[小道大]?题))+';

/** 单选题 stands over questions of a kind, and is no document's title. */
export const namesKind = (text: string): boolean => kind.test(text.trim());
