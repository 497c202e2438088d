import { hanNumeral } from '../outline/marks/numerals.ts';
import { plainForm } from '../outline/text/plain.ts';
import { pattern } from '../script/pattern.ts';

/** What stands before or in a title without being part of the job's name. */
const wrappers = /[（(【[〔《「『][^（）()【】[\]〔〕《》「」『』]{0,60}[）)】\]〕》」』]/g;
const fileTail = /(?:\.(?:docx?|pdf|txt|pptx?|xlsx?|md))?\s*(?:VIP)?\s*$/i;
const pageTail = /_第\d+页$/;
/** `第 3 章：索引 - 面试题`: which part of a work this is. */
const chapter = new RegExp(`^第\\s?(?:\\d{1,3}|${hanNumeral})\\s?[章节讲课篇回](?:\\s?[：:、.]|\\s)`);
/** `简述参数传递的问题？` is one question, `银行面试会问什么问题？` is not. */
const asked = /^(?!.*(?:面试|笔试|招聘|考试|题库|试题|interview)).*？\s*$/i;
const year = new RegExp(
  pattern`
    [二三][〇零○一二三四五六七八九]{3}年度?|(?:19|20)\d{2}\s?[./-]\s?(?:1[0-2]|0?[1-9])(?!\d)|
    [上下]半年|1[01]\d年度?|(?:19|20)\d{2}\s*(?:年度?|版|届|最新版?|至|
    [-—~]\s*(?:19|20)?\d{2}(?:年度?)?)*(?:[春秋夏冬]季)?|最新版?|新版|(?:\d{1,2}月)(?:份)?|
    (?:[一二三四五六七八九十两]|\d{1,2})(?:到|[-—~])?(?:[一二三四五六七八九十]|
    \d{1,2})?年(?:以上)?(?:工作)?经验的?
  `,
  'g',
);

/** Ranks that make 招聘, 面试, 考核 part of a job's name: 招聘主管, 面试官, 测评师. */
const rank = '主管|专员|经理|顾问|助理|总监|官|师|员|工程师|负责人|主任';
/** Words that say little alone (综合管理岗, 模拟电路工程师) but begin the tail before 题, 面试 and the like. */
const kinds =
  '综合|通用|专业|核心|热门|重点|模拟|常见|常考|常用|经典|高频|精选|历年|结构化|半结构化|最全|最新|实用|基础|进阶|必备|全面(?!试)|超全|年度|季度|月度|三基';
/** Words that belong to a matter's name as well: 接口技术试题, but 柜员业务试题. */
const matters = '技术|业务|安全';
/** What a candidate is asked to do. */
const tasks =
  '选择题|单选题|多选题|[单多]项选择|是非题|[上下]午题|判断题|简答题|填空题|编程题|练习题?|习题|测验|自测|模拟[题卷]|试卷|口试|初试|竞赛|鉴定|甄选';
/** Where the job's name ends: what the document is about it. Plain form. */
const tail = new RegExp(
  [
    `职位|上岗|线上(?=考|笔|面|测)|甄试|岗前|应知应会|必知必会|理论(?=考|知|题|试|测|部分|培训|$)|技能(?=考|鉴定|竞赛|题|测|等级|大赛|比武)|职业技能|实操|继续教育`,
    `知识(?=考|竞赛|题|试|问答|点|测|大全|汇总|$)|培训(?!${rank}|讲师|生)|服务礼仪|(?:公开|统一|集中|内部|定向)(?=招|选|竞|遴)|招录|选聘|选调|遴选|选拔`,
    `(?:执业)?资格(?=证|考试|面试)|证(?=面试|笔试|考试)|岗位|(?<=..)岗(?!位)`,
    `(?:招聘|招募|招考|面试|笔试|复试|应聘|求职|竞聘|应征|竞岗|考试|考核|考评|测评|(?<!软件|自动化|性能|渗透|功能|接口|游戏|硬件)测试)(?!${rank}|岗|开发|主任|组长)|${tasks}`,
    pattern`
      见工(?!程)|转正|晋升|入职|校招|社招|春招|秋招|测试题|
      (?<=[员师工士理管])(?:${matters})(?:${kinds})*(?=题|试|考|知识|问|测|面)|
      (?:${kinds})+(?=面试|笔试|试题|问题|真题|考题|题|问答|知识|技能|招聘|考试|考核|测试|理论|
      培训|\d+[道题个]|$|${tasks})
    `,
    `题库|试题|真题|考题|题集|题目|题本|问题|问答|必刷|必读|必备|必考|必会|必问|必看|高频|答案|解析|参考|宝典|大全|汇编|合集|攻略|指南|面经|八股|\\d+[道题个]`,
    `(?:登记|许可|合格|操作|执业)证|题单|考古题|特考|普考|高考|编制|自测|每日一练|每日一题|情景(?:应对|模拟|问答)|[初复终]面(?!${rank})|[一二三]面(?!${rank})|必问|提问|提纲|小抄|科目[一二三四]|定级|考前|复习(?:题|资料)|应对手册|话术`,
    `(?:multiple[ -]choice|true[ -](?:or|and|/)[ -]false)\\b|interview|questions?\\b|quiz\\b|exam\\b|faqs?\\b|q\\s?&\\s?a\\b`,
  ].join('|'),
  'i',
);
/** Every word of the tail, and what parts a title into stretches. */
const everyTail = new RegExp(`${tail.source}|[：:|｜—–_\\s（）()【】〔〕《》「」『』，、]+`, 'gi');
/** Words that stand before a job's name as well as behind it: 面试电工常见问题. */
const leading =
  /^(?:(?:社会|校园|公开|统一|集中|春季|秋季|面向社会|对外|补充)*(?:招聘|招考|招录|选聘|招募)|面试|笔试|应聘|求职|竞聘)+/;
const recruiting = /^(?:社会|校园|对外|补充|[春秋]季)(?:公开)?招聘/;
/** Words that say nothing of a job when they stand alone. */
const noName = new RegExp(
  pattern`
    ^(?:${kinds}|特种|普通|初等|社会|校园|公开|面向|岗位|工作|人员|知识|技能|语言|学生|姓名|群面|单面|程序|
    每日|一题|大厂|其[它他]|我的|常见的?|整理|收集|记录|笔记|把握|准备|技巧|题|multiple|choice|theoretical|practical|
    近年|实战|考期|新鲜人|top|common|general|frequently|asked|behaviou?ral|technical|basic|advanced|
    table|of|contents?|the|best|most|\d+|[\s&/+、及与和的])+$
  `,
  'i',
);

/** A sentence, a number (`一、`) and a picture name nothing. */
const noWord = /[，。；！？]|^[^\p{L}]*$|^[一二三四五六七八九十百]+、?$/u;

/** Words of praise and advice before the name: `打造卓越：网络客服经理…`. */
const slogan = new RegExp(pattern`
  ^(?:如何(?:应对|准备|回答)|关于|(?:一份)?给|(?:特考|普考|初等考)?[一二三四五]等|基层|事业编|应届(?:毕业)?生|
  (?:[Aa]wesome|[Tt]op\s?\d+\+?|(?:[Mm]ost )?[Ff]requently [Aa]sked|[Mm]ost [Aa]sked|\d+\+|[Tt]he)\s+|
  当?涉及到?|(?:我|自己)?遇到的|近[几两三五\d]年(?:来|的)?|打造|卓越|打造卓越|备战|决胜|赢在|玩转|直击|冲刺|
  常[见用]的|经典的|我的|某[^，：]{0,12}?(?:公司|集团|企业|单位|国企|央企|外企)+|大型(?:国企|企业|集团|公司)|
  知名(?:企业|公司)|某(?:大?厂|大厂))+
`);

/** What the names of jobs end with. */
const jobEnd = new RegExp(pattern`
  (?:员|师|士|工|长|警|医生|医师|经理|主管|专员|助理|顾问|代表|秘书|会计|出纳|司机|教师|老师|
  人员|主任|总监|工程师|客服|前台|保安|文员|编辑|导游|厨师|公务员|
  (?:驾驶|代理|经纪|主持|负责)人|护理|运营|运维|开发|店长|店员|律师|法务|文秘|保洁|工作者|辅警|干部|
  村官|管培生|实习生|岗)$
`);
/** A place or an employer right before the job, by a name of its own: `某县人民医院护士`, but `银行柜员`, `幼儿园教师`. */
const ownName = new RegExp(pattern`
  ^(?:[^，：]{2,4}?(?:省|(?<!城)市(?!场|政|民|容)|县(?!域|级)|自治[区州]))?
  (?:[^，：]{2,16}?(?:医院|公司|集团|企业|工厂|(?<!商业)银行|大学|学院|中学|小学|幼儿园|卫生院|
  研究[院所]|事务所|供电局|税务局|公安局|管理局|街道办?)|[^，：]{0,6}邮局|
  物业(?:管理)?(?=秩序|保安|保洁|维修|工程))?(?=.{2})
`);

/** Kinds of workplaces, and of contracts, that stand before a job as its place does: `法院聘用制书记员`. */
const workplace = new RegExp(pattern`
  ^(?:[^，：]{0,8}?(?:农信社|信用社|农商行|联社|机关|政府|法院|检察院|办公室|
  连锁(?:超商|超市|药店|酒店|餐饮|咖啡|便利店)?(?![^，：]{0,4}店(?=.{2}))|连锁[^，：]{0,4}?店|
  约雇|约聘|聘用制|编外|合同制|劳务派遣|派遣制))+(?=.{2})
`);

/** A workplace without a name of its own, where a whole job follows: `煤气站操作工`, but `药店店员`, `快递站长`. */
const site = new RegExp(pattern`
  ^[^，：]{0,8}?(?:医院|供电所|食堂|(?:服务|呼叫|客服|共享)中心|商超|校园|门店|园区|物流园|产业园|
  [农渔]会|[气油电水]站|(?:控制|监控|调度)室|(?<!工)厂|渠道|高校|院校|工地|建筑施工|
  物业管理)(?=(?:[^，：]{3,}|护士|医生|会计|出纳|司机|保安|保洁|教师|厨师)$)
`);

/** Who hires, before the job: `县人民医院公开招聘护士笔试`. */
const employer =
  /^[^，：]{0,20}?(?:医院|公司|集团|银行|学校|大学|学院|中学|小学|幼儿园|[局院所县市省区镇]|中心|街道|社区|委员会|协会|事务所)(?:面向社会)?(?:公开)?(?:招聘|招录|招考|选聘|招募)(?=.{2})(?!考试|面试|笔试|题|试|工作|岗位)/;

/**
 * The job that a document is for, as a stretch of its title in plain form (`plain.ts`); null where the title names none.
 *
 * `2026年打造卓越：网络客服经理职位面试必读问题集` → `网络客服经理`
 */
export function findRole(plainTitle: string): { start: number; end: number } | null {
  if (asked.test(plainTitle)) return null;
  const blanked = [pageTail, fileTail, chapter, wrappers, year].reduce(blank, plainTitle);
  const parts = splitParts(blanked);
  const isAbout = parts.map(({ text }) => tail.test(text));
  if (!isAbout.some(Boolean)) return null;
  const named = parts.map(({ text, start }, index) => nameIn(text, start, isAbout[index]));
  const first = named.findIndex((name, index) => name !== null && isAbout[index]);
  const found = named[first] ?? named.find((name) => name !== null) ?? null;
  const name = found === null ? '' : plainTitle.slice(found.start, found.end);
  if (isJob(name)) return found;
  return (
    jobInBrackets(plainTitle) ??
    jobBetween(blank(plainTitle, year)) ??
    (general.test(name) ? found : namedOf(found, name))
  );
}

/**
 * The job that a file's name tells, for a document without a title: what else a name may say is not worth it.
 *
 * `bank.zip/护士面试题.txt` → `护士`, `02-网络.md` → null
 */
export function findRoleInFile(file: string): string | null {
  const words = findRoleInTitle(nameOfFile(file));
  return words && isJob(words) ? words : null;
}

/** The job that a title names which does not stand in the document's text, as its front matter has one. */
export function findRoleInTitle(title: string): string | null {
  const role = findRole(plainForm(title));
  return role && title.slice(role.start, role.end);
}

/** A file's name without its folder or archive, and without its ending. */
export const nameOfFile = (file: string): string =>
  file.replace(/^.*\/(?=.)/, '').replace(/(?<=.)\.[a-z]{2,8}$/i, '');

const isJob = (name: string): boolean => jobEnd.test(name) && !general.test(name) && !matterless.test(name);

/** Names of many jobs: one that stands beside them says more. */
const general = /^(?:公务人?员|工作人员|教师|老师|干部)$/;

/** What names no job by what it ends with is the matter of a document; who hires is neither. */
function namedOf<Name>(found: Name, name: string): Name | null {
  return matterless.test(name) ? null : found;
}

const matterless =
  /(?:公司|集团|医院|单位|机关|政府|[市县区镇]|.局|大学|法院|办事处|委员会)$|^(?:关于|如何|新?员工|职工|公司.*|安全生产|公共|公共基础|行测|申论|公基|综合素质|职业能力|行政职业能力|第.{1,3}(?:阶段|章|节|单元|部分|[季期套卷篇]).*|如果.*|经验|[题和与及]+)$/;

/** `某局招聘考试电工类试题`: of the stretches between the words that tell what the document is, the first that ends as a job does. */
function jobBetween(title: string): { start: number; end: number } | null {
  const ends = [...title.matchAll(everyTail)];
  let start = 0;
  for (const { index, 0: word } of [...ends, { index: title.length, 0: '' }]) {
    const own = title.slice(start, index);
    const name = nameIn(own.replace(/(?:类|的)$/, ''), start, false);
    if (name && isJob(title.slice(name.start, name.end))) return name;
    start = index + word.length;
  }
  return null;
}

/** `结构化面试题（大堂经理）` */
function jobInBrackets(title: string): { start: number; end: number } | null {
  for (const { 0: text, index } of title.matchAll(/(?<=[（(【])[^（()）【】，、：\s]{2,12}(?=[)）】])/g))
    if (jobEnd.test(text) && !tail.test(text) && !/^(?:某|适用|面向|全员)/.test(text))
      return { start: index, end: index + text.length };
  return null;
}

/** Puts spaces in the place of what matches, so that offsets stay. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}

/** A space parts words of Chinese, but belongs to a name in Latin letters: `Spring Boot 开发`. */
const part =
  /(?:[^：:|｜—–_\s-]|(?<=[A-Za-z\d+#.])[ -](?=[A-Za-z\d])|(?<=[A-Za-z\d+#.]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[A-Za-z]))+/gu;

function splitParts(text: string): { text: string; start: number }[] {
  return [...text.matchAll(part)].map((match) => ({ text: match[0], start: match.index }));
}

/** The name at the head of a part: up to the first word that says what the document is. */
function nameIn(text: string, start: number, isAbout: boolean): { start: number; end: number } | null {
  const lead = leadOf(text);
  const rest = text.slice(lead);
  const named = isAbout && rest.search(tail) >= 0 ? rest.slice(0, rest.search(tail)) : rest;
  const name = endAtJob(named.trimEnd().replace(/(?:的|的?一些|[-·•~]+)$/, ''));
  if (name.length < 2 && !/^[CR]$/.test(name)) return null;
  const isName = !noName.test(name) && !noWord.test(name);
  return isName ? { start: start + lead, end: start + lead + name.length } : null;
}

/** Words that end a job's name also where more follows that is no job: `美容师初级理论`, `项目经理认证`. */
const clearEnd =
  /(?:员(?!工)|师(?!范|资|生|德|傅|徒|事务所)|护士|医生|经理(?!人)|主管|专员|助理|顾问|总监|司机|主任|店长|站长|导游|客服|[电焊钳瓦木架水车]工(?!程|艺|作|业|具|厂|会|地)|工(?=[初中高]级工))(?:岗位?)?/g;
const longestBehind = 8;

function endAtJob(name: string): string {
  const last = [...name.matchAll(clearEnd)].at(-1);
  if (!last || last.index === 0) return name;
  const end = last.index + last[0].length;
  const behind = name.length - end;
  return behind > 0 && behind <= longestBehind && !jobEnd.test(name) ? name.slice(0, end) : name;
}

/** How much of a part stands before the name: praise, who hires, and words that can stand behind it as well. */
function leadOf(text: string): number {
  const praised = slogan.exec(text)?.[0].length ?? employer.exec(text)?.[0].length ?? 0;
  const begins = text.slice(praised).search(tail) === 0 || recruiting.test(text.slice(praised));
  const lead = praised + (begins ? (leading.exec(text.slice(praised))?.[0].length ?? 0) : 0);
  const rest = text.slice(lead);
  const at = rest.search(tail);
  const name = endAtJob(at < 0 ? rest : rest.slice(0, at));
  const places = [ownName, workplace, site].map((pattern) => pattern.exec(name)?.[0].length ?? 0);
  const own = Math.max(...places.filter((length) => isOwn(name, length)), 0);
  return lead + own;
}

/** A job's name stands behind what is taken for a place. */
function isOwn(name: string, length: number): boolean {
  return jobEnd.test(name.slice(length)) && name.length - length >= 2;
}
