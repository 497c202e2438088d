/** What stands before or in a title without being part of the job's name. */
const wrappers = /[（(【[〔《「『][^（）()【】[\]〔〕《》「」『』]{0,60}[）)】\]〕》」』]/g;
const fileTail = /(?:\.(?:docx?|pdf|txt|pptx?|xlsx?|md))?\s*(?:VIP)?\s*$/i;
const pageTail = /_第\d+页$/;
const year =
  /1[01]\d年度?|(?:19|20)\d{2}\s*(?:年度?|版|届|最新版?|至|[-—~]\s*(?:19|20)?\d{2}(?:年度?)?)*(?:[春秋夏冬]季)?|最新版?|新版|(?:\d{1,2}月)(?:份)?/g;

/** Ranks that make 招聘, 面试, 考核 part of a job's name: 招聘主管, 面试官, 测评师. */
const rank = '主管|专员|经理|顾问|助理|总监|官|师|员|工程师|负责人|主任';
/** Words that say little alone (综合管理岗, 模拟电路工程师) but begin the tail before 题, 面试 and the like. */
const kinds =
  '综合|通用|专业|核心|热门|重点|模拟|常见|常考|经典|高频|精选|历年|结构化|半结构化|最全|最新|实用|基础';
/** Where the job's name ends: what the document is about it. Plain form. */
const tail = new RegExp(
  `职位|上岗|甄试|理论(?=考|知|题|试|测)|(?:公开|统一|集中|内部|定向)(?=招|选|竞|遴)|招录|选聘|选调|遴选|选拔|资格(?=证|考试|面试)|证(?=面试|笔试|考试)|岗位|(?<=..)岗(?!位)|(?:招聘|招募|招考|面试|笔试|复试|应聘|求职|竞聘|应征|竞岗|考试|考核|考评|测评)(?!${rank})|转正|晋升|入职|校招|社招|春招|秋招|测试题|(?:${kinds})+(?=面试|笔试|试题|问题|真题|考题|题|问答|知识|技能|招聘)|题库|试题|真题|考题|题集|题目|问题|问答|必刷|必读|必备|必考|必会|必问|必看|高频|答案|解析|参考|宝典|大全|汇编|合集|攻略|指南|\\d+[道题个]`,
);
/** Words that stand before a job's name as well as behind it: 面试电工常见问题. */
const leading = /^(?:面试|笔试|应聘|求职|竞聘|招聘|招考)+/;

/** Words of praise and advice before the name: `打造卓越：网络客服经理…`. */
const slogan =
  /^(?:打造|卓越|打造卓越|备战|决胜|赢在|玩转|直击|冲刺|某[^，：]{0,12}?(?:公司|集团|企业|单位|国企|央企|外企)+|大型(?:国企|企业|集团|公司)|知名(?:企业|公司))+/;

/** Who hires, before the job: `县人民医院公开招聘护士笔试`. */
const employer =
  /^[^，：]{0,20}?(?:医院|公司|集团|银行|学校|大学|学院|幼儿园|[局院所县市省区镇]|中心|街道|社区|委员会|协会|事务所)(?:面向社会)?(?:公开)?(?:招聘|招录|招考|选聘|招募)(?=.{2})(?!考试|面试|笔试|题|试|工作|岗位)/;

/**
 * The job that a document is for, as a stretch of its title in plain form (`plain.ts`); null where the title names none.
 *
 * `2026年打造卓越：网络客服经理职位面试必读问题集` → `网络客服经理`
 */
export function findRole(plainTitle: string): { start: number; end: number } | null {
  const blanked = [pageTail, fileTail, wrappers, year].reduce(blank, plainTitle);
  const parts = splitParts(blanked);
  const isAbout = parts.map(({ text }) => tail.test(text));
  if (!isAbout.some(Boolean)) return null;
  const named = parts.map(({ text, start }, index) => nameIn(text, start, isAbout[index]));
  const first = named.findIndex((name, index) => name !== null && isAbout[index]);
  return named[first] ?? named.find((name) => name !== null) ?? null;
}

/** Puts spaces in the place of what matches, so that offsets stay. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}

function splitParts(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^：:|｜—–_\s-]+/g)].map((match) => ({ text: match[0], start: match.index }));
}

/** The name at the head of a part: up to the first word that says what the document is. */
function nameIn(text: string, start: number, isAbout: boolean): { start: number; end: number } | null {
  const praised = slogan.exec(text)?.[0].length ?? employer.exec(text)?.[0].length ?? 0;
  const beginsWithTail = text.slice(praised).search(tail) === 0;
  const lead = praised + (beginsWithTail ? (leading.exec(text.slice(praised))?.[0].length ?? 0) : 0);
  const rest = text.slice(lead);
  const length =
    (isAbout && rest.search(tail) >= 0 ? rest.search(tail) : rest.length) - (/的$/.test(rest) ? 1 : 0);
  if (length < 2) return null;
  return { start: start + lead, end: start + lead + length };
}
