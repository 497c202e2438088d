import { hanNumeral } from '../../outline/marks/numerals.ts';
import { highest } from '../../read/extremes.ts';
import { pattern } from '../../script/pattern.ts';
import {
  askingWords,
  documentWord,
  everyDocumentWord,
  recruitingWords,
  saysNothing,
} from './document-words.ts';
import { employersBefore, hiring, namesPlace, placesBefore } from './employers.ts';
import { endAtJob, isGeneral, isJob, isTold, isWork, namesMatter } from './jobs.ts';

/** What stands before or in a title without being part of the job's name. */
const wrappers = /[（(【[〔《「『][^（）()【】[\]〔〕《》「」『』]{0,60}[）)】\]〕》」』]/g;
const fileTail = /(?:\.(?:docx?|pdf|txt|pptx?|xlsx?|md))?\s*(?:VIP)?\s*$/i;
const pageTail = /_第\d+页$/;
/** `第 3 章：索引 - 面试题`: which part of a work this is. */
const chapter = new RegExp(`^第\\s?(?:\\d{1,3}|${hanNumeral})\\s?[章节讲课篇回](?:\\s?[：:、.]|\\s)`);
/** `简述参数传递的问题？` is one question, `银行面试会问什么问题？` is not. */
const asked = /^(?!.*(?:面试|笔试|招聘|考试|题库|试题|interview)).*？\s*$/i;
const time = new RegExp(
  pattern`
    [二三][〇零○一二三四五六七八九]{3}年度?|(?:19|20)\d{2}\s?[./-]\s?(?:1[0-2]|0?[1-9])(?!\d)|
    (?<![\d-])(?:1[0-2]|0[1-9])-(?:3[01]|[0-2]\d)(?![\d-])|\d{1,2}月\d{1,2}日|(?:周|星期|礼拜)[一二三四五六日天]|
    [上下]半年度?|第[一二三四1-4]季度|1\s?[012]\s?\d\s?年度?|(?:19|20)\d{2}\s*(?:年度?|版|届|最新版?|至|
    [-—~]\s*(?:19|20)?\d{2}(?:年度?)?)*(?:[春秋夏冬]季)?|最新版?|新版|(?:\d{1,2}月)(?:份)?|
    金[三九]银[四十]|
    (?:[一二三四五六七八九十两]|\d{1,2})(?:到|[-—~])?(?:[一二三四五六七八九十]|
    \d{1,2})?年(?:以上)?(?:工作)?经验的?
  `,
  'g',
);
/** `HR最常问的10个问题`, `… for freshers`: who asks, and how much who is asked has seen, is no job. */
const persons = new RegExp(
  pattern`
    (?:面试官|考官|HR|老板)们?(?:最|常|爱|喜欢|经常|会|必|都|总)[^，：]{0,4}?问到?的?|
    \bfor (?:experienced|fresh\w*|beginners?|intermediate|senior|junior|advanced)(?: \w+)?
  `,
  'gi',
);

/** A sentence, what was done to somebody, a number (`一、`) and a picture name nothing. */
const noWord = /[，。；！？]|^被|^[^\p{L}]*$|^[一二三四五六七八九十百]+、?$/u;

/** Words of praise and advice before the name: `打造卓越：网络客服经理…`. */
const praise = new RegExp(
  pattern`
    ^(?:如何(?:应对|准备|回答)|关于|(?:一份)?给|(?:特考|普考|初等考)?[一二三四五]等|基层|事业编|应届(?:毕业)?生|
    (?:evaluation|assessment|scor(?:e|ing)|rating|report|guide)?\s*(?:form|sheet|rubric|report|guide)s?\s+(?:for|of)\s+|
    (?:awesome|top\s?\d+\+?|(?:most )?frequently asked|most (?:asked|common|popular)|\d+\+?(?![ ]?[道个题条])|the|essential|common|best)\s+|
    当?涉及到?|真实(?=遇到|被问|的)|(?:我|自己)?(?:真实)?遇到过?的|近[几两三五\d]年(?:来|的)?|(?:最近|近期)的?(?=[^的]{2})|打造|卓越|打造卓越|备战|决胜|赢在|玩转|直击|冲刺|
    史上最[全强]的?|全网最[全新强]的?|最[全新强]的?|超[全详]细?的?|纯?干货(?:分享)?|精品|整理|经典|国家(?=公务员)|
    \d+[ ]?[道个题条](?:经典|常见|高频)?的?|[这那](?:些|几[道个])|
    常[见用]的|经典的|我的|某[^，：]{0,12}?(?:公司|集团|企业|单位|国企|央企|外企)+|大型(?:国企|企业|集团|公司)|
    知名(?:企业|公司)|[三四五]星级|某(?:大?厂|大厂))+
  `,
  'i',
);
/** Words behind a name that are no part of it. */
const behind =
  /(?:(?:的|之|和|与|及)?(?:一些|相关|常见|经典|必备|之道|准备|基础|入门|进阶|高频)|的|[（(]|(?<=[A-Za-z\d\u4e00-\u9fff])(?:篇|方向|版|类)|[-·•~/&.\s]|水平|能力|(?:常用|最常|必刷|最?常?被?)|(?<=.{3}岗)位|\b(?:for|and|most|common))+$/;

interface Name {
  start: number;
  end: number;
}

/** How surely a stretch of a title is its job; the highest is taken, of several the first. */
const odds = {
  none: 0,
  /** A line of work beside what says what the document is: `面试真题：后端`. */
  beside: 1,
  /** A line of work right before it: `后端面试真题`. */
  matter: 2,
  general: 3,
  inBrackets: 4,
  jobBeside: 5,
  job: 6,
};

interface Candidate extends Name {
  odds: number;
}

/** Of a longer one only the beginning is a title. */
const longestTitle = 1000;
/** `【面试心得】某科技 硬件工程师`: a board says what a text is in brackets before its title. */
const tag = /^\s*[【[「][^【】[\]「」]{1,12}[】\]」](?=\s*\S)/;

/**
 * The job that a document is for, as a stretch of its title in plain form (`plain.ts`); null where the title names none.
 *
 * A title is cut at the words that say what the document is. What is left between them, without who hires, when, and how
 * the document is praised, may be the job; what ends as jobs do is it sooner than a line of work, 后端, and what is only known,
 * Redis, is none.
 *
 * `2026年打造卓越：网络客服经理职位面试必读问题集` → `网络客服经理`
 */
export function findRole(whole: string): Name | null {
  const plainTitle = whole.slice(0, longestTitle);
  if (asked.test(plainTitle)) return null;
  const blanked = [pageTail, fileTail, chapter, wrappers, time, persons].reduce(blank, plainTitle);
  const parts = splitParts(blanked);
  const tagged = tag.exec(plainTitle)?.[0] ?? '';
  if (![tagged, ...parts.map(({ text }) => text)].some((text) => documentWord.test(text))) return null;
  const hasClauses = /[，。；！？]./.test(blanked.trimEnd());
  const candidates = [...parts.flatMap((one) => candidatesIn(one)), ...inBrackets(plainTitle)];
  // `教师面试评分表 Interview Form for Teachers` says it twice.
  const isNamed = candidates.some(
    (one) => one.odds >= odds.general && /\p{Script=Han}/u.test(plainTitle.slice(one.start, one.end)),
  );
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (hasClauses && candidate.odds === odds.beside) continue;
    if (isNamed && /^[A-Za-z ]+s$/.test(plainTitle.slice(candidate.start, candidate.end))) continue;
    if (candidate.odds > (best?.odds ?? odds.none)) best = candidate;
  }
  return best && { start: best.start, end: best.end };
}

/** Puts spaces in the place of what matches, so that offsets stay. */
function blank(text: string, found: RegExp): string {
  return text.replace(found, (match) => ' '.repeat(match.length));
}

interface Part {
  text: string;
  start: number;
}

/** A space parts words of Chinese, but belongs to a name in Latin letters: `Spring Boot 开发`. */
const part =
  /(?:[^：:|｜—–_\s，。；！？-]|(?<=[A-Za-z\d+#.&])[ -](?=[A-Za-z\d&])|(?<=[A-Za-z\d+#.]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[A-Za-z]))+/gu;

const splitParts = (text: string): Part[] =>
  [...text.matchAll(part)].map((match) => ({ text: match[0], start: match.index }));

/** What a part of a title may name: right before the words that say what the document is, a matter; elsewhere only a job. */
function candidatesIn({ text, start }: Part): Candidate[] {
  const at = askedBefore(text);
  const own = text.slice(at);
  const to = own.search(documentWord);
  if (to < 0) {
    const whole = nameIn(own, start + at);
    return whole ? [{ ...whole, odds: oddsOf(whole.name, null) }] : [];
  }
  const first = firstIn(own.slice(0, to), own.slice(to), start + at);
  const others = stretchesOf(own.slice(to)).map((one) => nameIn(one.text, start + at + to + one.start));
  const jobs = others.filter((name) => name !== null).filter(({ name }) => isJob(name));
  const candidates = jobs.map((name) => ({ ...name, odds: odds.job }));
  return first ? [first, ...candidates] : candidates;
}

/** What the words before those name that say what the document is; 岗 says that it is a job. */
function firstIn(before: string, behind: string, start: number): Candidate | null {
  const isPost = /^岗(?!位)/.test(behind);
  const sought = !isPost && postSought.test(behind) ? nameIn(before, start, true) : null;
  if (sought && namedPost.test(sought.name) && !anyPost.test(sought.name))
    return { ...sought, odds: odds.job };
  const first = nameIn(before, start, isPost);
  if (!first || (behind.startsWith('岗位') && anyPost.test(first.name))) return null;
  return { ...first, odds: isPost ? odds.job : oddsOf(first.name, behind) };
}

/** `销售管理岗位面试题`: what stands before 岗位 where people are looked for is a job, but not `重点岗位`, `公司各岗位`. */
const namedPost = /^[\u3400-\u9fff]{4,8}$/;
const postSought = /^岗位的?(?:人员)?(?:招聘|面试|笔试|竞聘|应聘|结构化|专业知识|专业能力)/;
const anyPost =
  /(?:各|等|多|类|级|本|该|[这那每]个|相关|热门|关键|重点|重要|核心|常见|不同|特殊|一线|基层|公益|空缺|目标|所有|全部|部门|公司|企业|单位|银行|医院|学校|集团|局|院|厂|[国央民外]企|政府|的)$/;

/** `behind` begins with what says what the document is; null where nothing of it stands behind the name. */
function oddsOf(name: string, behind: string | null): number {
  if (isJob(name)) return behind === null ? odds.jobBeside : odds.job;
  if (isGeneral(name)) return odds.general;
  if (!namesMatter(name)) return odds.none;
  if (behind === null) return isWork(name) ? odds.beside : odds.none;
  return isWork(name) || isTold(name, behind) ? odds.matter : odds.none;
}

/** What stands between the words that say what the document is. */
function stretchesOf(text: string): Part[] {
  const ends = [...text.matchAll(everyDocumentWord)];
  return ends.map(({ index, 0: word }, at) => {
    const start = index + word.length;
    return { text: text.slice(start, ends[at + 1]?.index ?? text.length), start };
  });
}

/** `结构化面试题（大堂经理）` */
function inBrackets(title: string): Candidate[] {
  const inside = [...title.matchAll(/(?<=[（(【[])[^（()）【】[\]，、：\s]{2,12}(?=[)）】\]])/g)];
  return inside
    .filter(
      ({ 0: text }) => !documentWord.test(text.replace(/岗$/, '')) && !/^(?:某|适用|面向|全员)/.test(text),
    )
    .filter(({ 0: text }) => isJob(text))
    .map(({ 0: text, index }) => ({
      start: index,
      end: index + text.replace(/(?<=..)岗$/, '').length,
      odds: odds.inBrackets,
    }));
}

/** How much of a part stands before the name though it may stand behind it as well: 面试电工常见问题. */
function askedBefore(text: string): number {
  const isFirst = text.search(documentWord) === 0 || recruitingWords.test(text);
  return isFirst ? (askingWords.exec(text)?.[0].length ?? 0) : 0;
}

/** The name in a stretch, without what is no part of it at either end; `isPost` where 岗 follows. */
function nameIn(text: string, start: number, isPost = false): (Name & { name: string }) | null {
  const blanks = text.length - text.trimStart().length;
  const lead = blanks + leadOf(text.slice(blanks), isPost ? '岗' : '');
  const name = endAtJob(text.slice(lead).trimEnd().replace(behind, ''));
  if (name.length < 2 && !/^[CR]$/.test(name)) return null;
  // 综合 says nothing of a job, 综合岗 does.
  if (isPost && kindOfPost.test(name) && text.endsWith(name))
    return { start: start + lead, end: start + lead + name.length + 1, name: `${name}岗` };
  if (saysNothing.test(name) || noWord.test(name) || namesPlace(name)) return null;
  return { start: start + lead, end: start + lead + name.length, name };
}

/** What a post is called where a service has but two or three kinds of them. */
const kindOfPost = /^(?:综合|通用|专业|基础)$/;

/** How much of a stretch stands before the name: words that join, praise, who hires, and where. */
function leadOf(text: string, post: string): number {
  const joined =
    /^(?:[\s/、·•~&-]+|\.(?=\p{Script=Han})|for\s+|之(?!.?[路道])|与|和|及|的)+/u.exec(text)?.[0].length ?? 0;
  const praised = joined + lengthOf(praise, text.slice(joined));
  const hired = praised + lengthOf(hiring, text.slice(praised));
  const employed = hired + employersBefore(text.slice(hired));
  const name = endAtJob(text.slice(employed)) + post;
  let placed = 0;
  for (let length = -1; length !== 0; placed += length) length = placeBefore(name.slice(placed));
  return employed + placed;
}

/** How much of a name is where the job in it is done. */
function placeBefore(name: string): number {
  const fits = placesBefore.map(({ words, isEnough }) => {
    const length = lengthOf(words, name);
    const job = name.slice(length);
    return job.replace(/岗$/, '').length >= 2 && isEnough(job) ? length : 0;
  });
  return highest(fits, (length) => length);
}

const lengthOf = (words: RegExp, text: string): number => words.exec(text)?.[0].length ?? 0;
