import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import { headAlso, headLeads, headSigns, headTails } from '../answers/head-words.ts';
import { areOfSeveral, leadingKeyRun } from '../answers/key-runs.ts';
import { readShortKeys } from '../answers/keys.ts';
import { keyedKindNames, kindNames } from '../headings/kind-names.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { parseNumeral, wholeNumeral } from '../marks/numerals.ts';
import { findAll } from '../text/line-starts.ts';

/** What stands over a part of a paper in a running line; the span ends where its directions or first item begin. */
export interface PartHead extends Span {
  /** Its number and name, by which one is known that comes again over the answers. */
  name: string;
  /** Answers follow, and no questions. */
  isAnswers: boolean;
  /** Terms to explain stand below: nothing ends them. */
  holdsTerms: boolean;
}

const kind = pattern`
  (?:言语理解(?:与表达)?|数量关系|判断推理|资料分析|常识判断|${kindNames}|连线|短答|配对|名词|辨析|案例(?:分析)?|
  材料(?:分析)?|综合(?:分析)?|分析|应用|写作|作文|实务|情景(?:模拟)?|客观|主观)
`;
/** What is said about a part in brackets, which is neither a number nor a key: `（每题2分）`. */
const notes = `(?:[ ]*（(?!\\d{1,3}）|\\s*[A-Z${judgeSigns}]{0,6}\\s*）)[^（）]{1,60}）)?`;
const kindName = `${kind}(?:与${kind})?(?:(?:试题|题目?|部分)(?:部分)?|(?=[ ]*[：（]?[ ]*[（第]?\\d))`;
/** What is asked face to face, behind the written parts. */
const interviewName = '面[试谈](?:问答题?|题目?|问题|部分|环节)';
const ordinal = `(?:(?<!第)${wholeNumeral}[、.：]|第${wholeNumeral}(?:部分|大题|单元|章|篇|卷|节)[：、]?|（${wholeNumeral}）|(?<![试拟])卷${wholeNumeral}[：、]?|[甲乙丙丁]部[：、]?)`;
const items = `(?=[：:]?\\s*(?:[（【]\\s*[A-Z${judgeSigns}]{0,6}\\s*[）】]\\s*)?[（【第]?\\s*1[.、）】题])`;
/** Names that nothing but a heading has, glued behind an option: `…D.密码判断题9.…`. */
const wholeName =
  '(?:单项?选择题|单选题|多项选择题|多选题|不定项选择题|判断题|是非题|填空题|简答题|问答题|论述题|名词解释)';
const higher = '(?=(?:[2-9]|[1-9]\\d)[.、）])';
/** `一、单项选择题（每题2分）`, `第二部分 简答题`, `卷一 选择题`; without a number only right before the first item. */
const partHead = new RegExp(
  pattern`
    (${ordinal})\s*(${interviewName}|${kindName})[：]?${notes}[：]?\s*|
    (?<=^|[。？！）】\n]|考试|试卷|试题|题库|习题集)[ ]*()(${kindName})${notes}[：]?\s*${items}|
    (?<![下以前后几道这])(${wholeName})(?:${notes}：\s*${items}|${notes}[：]?[ ]*${higher})
  `,
  'g',
);

/** `模拟试卷二`, `第三套`, right before the first part of that paper. */
const paperName = `(?:(?:模拟|预测|冲刺|押题|真题|测试|考试)(?:试?卷|试?题)|试卷|第(?=.{1,3}[套卷]))[ ]*(${wholeNumeral}|\\d{1,2})[ ]*(?:套(?:试?卷|试?题)?|卷)?[：]?\\s*(?=一、|（一）|第一部分)`;
const paperHead = new RegExp(paperName, 'g');

const answers = new RegExp(
  pattern`
    (?<![你我您]的|考生|写出|给出|选出)(?:答[ ]{0,4}案|解答)(?:${headAlso}|${headTails})*[】）]?(?:（(?!${wholeNumeral}）)[^（）\n\d]{0,12}）)?[：]?${headSigns}*|
    (?<![A-Za-z][ ]?)(?:[Aa]nswers?|ANSWERS?)(?: [Kk]eys?| KEYS?)?[：]?${headSigns}*
  `,
  'gu',
);
/** What may stand before: whose answers, by the part or by the paper; not the option that stands before: `（D）不予理会答案：`. */
const before = new RegExp(
  `(?:(?:${ordinal}[ ]*)?(?:${kindName})?|(?<=[。？！】页\\n]|(?<!（[A-Z])）)(?:[\\p{Script=Han}A-Za-z\\d）]|（(?!）|[A-Z]）|\\d{1,3}分）)){0,28}?)${headSigns}*${headLeads}?[ ]*[【（]?(?:参[ ]{0,4}考[ ]{0,4}|标准|正确|试题|习题)?$`,
  'u',
);
const longestBefore = 44;
/** Behind the numbers of a table such words name its other row: `题号 1 2 3答案 B A D`. */
const rowOfNumbers = /题\s*号[\s\d|、，：]*$/;
/** A section's heading or a list of keys. */
const sectionBehind = new RegExp(
  `^(?:${paperName})?(?:${ordinal}\\s*(?:${kind}|(?=[（第]?1(?:[.、）题]|\\s*[-~～—–－至]{1,2}\\s*\\d)|[A-H${judgeSigns}]{1,10}(?:[\\s，、]|第|$)))|${kindName}[：\\s（]|${keyedKindNames}：)`,
);
const ordinalFirst = new RegExp(`^${ordinal}\\s*`);
const nameOverKeys = new RegExp(`${keyedKindNames}题?(?:答案)?：`, 'g');
const keysBehind = /^(?:第?[（【]?(\d{1,3})[）】]?\s*(?:[-~～—–－至]{1,2}\s*\d|[.、：）题]?))/;
/** A title may say that answers are in the document as well. */
const questionBefore = /1[.、）】题]|A[ ]?[.、：）].{1,150}?B[ ]?[.、：）]/;
/** What a title has before such words: `试题及答案`; no number, and nothing that stands with answers: `五、答案`, `评分标准及参考答案`. */
const withAnswers =
  /(?:(?<!标准|细则|要点|说明|解析|详解)[及与和]|[附含带]|(?<![一二三四五六七八九十])、)(?:参考|标准|正确|试题|习题)?$/;
const longestTitleEnd = 8;
/** `卷二答案：1.…`, `简答题答案 1.…`: the words say whose answers follow. */
const partName = new RegExp(`^(?:${ordinal}|${kindName})`);
const numberBehind = /^[（【第]?1[.、）】题]/;
/** What follows keys without numbers: the heading of the next part, or nothing that is read. */
const behindRun = new RegExp(`^(?:$|[一二三四五（]|第[一二三四五]|${kindNames})`);
const longestKeys = 60;
const fewestKeys = 2;

/** 单选题 and 单项选择 name the same. */
const nameLength = 2;

/** The headings of a paper in a running line that name a kind of question, and the words over its answers, in their order. */
export function findPartHeads(plain: string, span: Span): PartHead[] {
  const text = plain.slice(0, span.end);
  const kinds = findKindHeads(text, span);
  const overAnswers = findAnswersHeads(text, span, kinds);
  const heads = [
    ...kinds,
    ...findPapers(text, span),
    ...overAnswers,
    ...findKeyNames(text, overAnswers[0]?.end ?? span.end),
  ].toSorted((one, other) => one.start - other.start || other.end - one.end);
  let taken = span.start;
  const apart = heads.filter(({ start, end }) => {
    const isApart = start >= taken;
    if (isApart) taken = end;
    return isApart;
  });
  return tellAnswers(text, apart);
}

function findKindHeads(text: string, { start }: Span): PartHead[] {
  return findAll(partHead, text.slice(start), 0).map((match): PartHead => {
    const { index, 0: whole, 1: number } = match;
    const name = match[2] ?? match[4] ?? match[5];
    const at = start + index;
    return {
      start: at + whole.length - whole.trimStart().length,
      end: at + whole.length,
      name: (number ?? name).replace(/\s/g, '').slice(0, nameLength),
      isAnswers: false,
      holdsTerms: /名词|填空|填充/.test(name),
    };
  });
}

/** The names of several papers in one line: they count from the first, and may come again over the answers. */
function findPapers(text: string, { start }: Span): PartHead[] {
  const found = [...text.slice(start).matchAll(paperHead)];
  const numbers = new Set(found.map(({ 1: number }) => parseNumeral(number)));
  if (numbers.size < 2 || !numbers.has(1)) return [];
  return found.map(({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
    name: name.trim(),
    isAnswers: false,
    holdsTerms: false,
  }));
}

function findAnswersHeads(text: string, { start }: Span, kinds: readonly PartHead[]): PartHead[] {
  return [...text.slice(start).matchAll(answers)].flatMap(({ index, 0: whole }): PartHead[] => {
    const end = start + index + whole.length;
    const behind = text.slice(end, end + longestKeys);
    const leads = leadsAnswers(behind, firstNumber(text, end - whole.length, kinds));
    if (!leads && !numberBehind.test(behind)) return [];
    const said =
      before.exec(text.slice(Math.max(start, start + index - longestBefore), start + index))?.[0] ?? '';
    const at = start + index - said.length;
    if (rowOfNumbers.test(text.slice(Math.max(start, at - longestBefore), at))) return [];
    const isTitle = withAnswers.test(
      text.slice(Math.max(start, start + index - longestTitleEnd), start + index),
    );
    const isTold = leads || partName.test(said) || answersPart(text, at, kinds);
    if (isTitle || !isTold || !questionBefore.test(text.slice(start, at))) return [];
    return [{ start: at, end, name: '', isAnswers: true, holdsTerms: false }];
  });
}

/** `单选：BAC判断：√×`: below the words over answers, names before several keys. */
function findKeyNames(text: string, from: number): PartHead[] {
  return [...text.slice(from).matchAll(nameOverKeys)].flatMap(({ index, 0: name }): PartHead[] => {
    const [start, end] = [from + index, from + index + name.length];
    return isOverKeys(text, { end }) ? [{ start, end, name: '', isAnswers: true, holdsTerms: false }] : [];
  });
}

/** Whether several keys stand right behind a heading, with numbers or without. */
function isOverKeys(text: string, { end }: Pick<Span, 'end'>): boolean {
  const behind = text.slice(end, end + longestKeys);
  const run = leadingKeyRun(behind);
  const isRun = run && (run.keys.words >= fewestKeys || areOfSeveral(run.keys));
  return (
    (isRun && behindRun.test(behind.slice(run.end))) ||
    countsKeys(behind, Number(keysBehind.exec(behind)?.[1]))
  );
}

/** `二、填空题1.…2.…【参考答案】1.…`: the first such words since the heading of a part, behind several questions. */
function answersPart(text: string, at: number, kinds: readonly PartHead[]): boolean {
  const part = kinds.findLast(({ end }) => end <= at);
  const questions = part && text.slice(part.end, at);
  if (questions === undefined || /答案|解答|答：/.test(questions)) return false;
  const first = questions.search(/1[.、]/);
  return first >= 0 && /2[.、]/.test(questions.slice(first));
}

/** The number of the first question below the last heading before a place; 1 where there is none. */
function firstNumber(text: string, at: number, kinds: readonly PartHead[]): number {
  const end = kinds.findLast((head) => head.end <= at)?.end ?? at;
  return Number(
    /^\s*[（【第]?(\d{1,3})[.、）】题]/.exec(text.slice(end, Math.min(at, end + longestKeys)))?.[1] ?? 1,
  );
}

/** What follows the words over a half of answers: the heading of a part, or keys with their numbers from the first on. */
function leadsAnswers(behind: string, first: number): boolean {
  const run = leadingKeyRun(behind);
  if (run && areOfSeveral(run.keys) && behindRun.test(behind.slice(run.end))) return true;
  if (sectionBehind.test(behind)) return true;
  const part = ordinalFirst.exec(behind)?.[0].length ?? 0;
  if (part > 0 && isOverKeys(behind, { end: part })) return true;
  const number = Number(keysBehind.exec(behind)?.[1]);
  return (number === 1 || number === first) && countsKeys(behind, number);
}

/** Whether a text begins with keys that are counted from a number on. */
function countsKeys(behind: string, number: number): boolean {
  const { items } = readShortKeys(behind, { start: 0, end: behind.length });
  return items.length >= fewestKeys && items[0].number === number && items[1].number === number + 1;
}

/**
 * Behind the words over answers, headings that stood over questions before, or stand over keys, stand over answers; a new
 * one leads on.
 */
function tellAnswers(text: string, heads: readonly PartHead[]): PartHead[] {
  const asked = new Set<string>();
  let isAnswers = false;
  return heads.map((head) => {
    if (head.isAnswers) isAnswers = true;
    else if (!asked.has(head.name) && !isOverKeys(text, head)) isAnswers = false;
    if (!isAnswers) asked.add(head.name);
    return { ...head, isAnswers };
  });
}
