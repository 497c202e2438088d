import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { kindNames } from '../marks/kind-names.ts';
import { wholeNumeral } from '../marks/numerals.ts';
import { directionLabels, directionOpenings } from '../marks/part-directions.ts';

/** What stands over a part of a paper in a running line; the span ends where its directions or first item begin. */
export interface PartHead extends Span {
  /** Its number and name, by which one is known that comes again over the answers. */
  name: string;
  /** What its name says it holds: 选择题. */
  kind: string;
  /** Answers follow, and no questions. */
  isAnswers: boolean;
  /** Terms to explain stand below: nothing ends them. */
  holdsTerms: boolean;
  /** It names no kind of questions: the text need not be a paper. */
  isMatter?: boolean;
}

/** The parts of a test of aptitude, which are names without 题. */
const aptitude = '(?:言语理解(?:与表达)?|数量关系|判断推理|资料分析|常识判断)';
export const kind = pattern`
  (?:${aptitude}|${kindNames}|连线|短答|配对|名词|辨析|案例(?:分析)?|
  材料(?:分析)?|综合(?:分析)?|分析|应用|写作|作文|实务|情景(?:模拟)?|客观|主观)
`;
/** What is said about a part in brackets, which is neither a number nor a key: `（每题2分）`. */
export const notes = `(?:[ ]*（(?!\\d{1,3}）|\\s*(?:[A-Z${judgeSigns}]{0,6}|[对错]|正确|错误)\\s*）)[^（）]{1,60}）)?`;
const direction = pattern`
  [ ]*(?:
  （[^（）\n]{0,60}(?:\d[ ]*分|[小道]题|作答|答题)[^（）\n]{0,60}）|
  (?:${directionLabels}|${directionOpenings})[^。？\n]{1,90}[。）]|
  每(?:小?题|空|格)[ ]?\d{1,2}分(?:，共\d{1,3}分)?
  )
`;
/** What is told of all questions of a part behind its name: `说明：答错不倒扣分。`, `每小题2分，共10分。`; the source of a pattern. */
export const directions = `(?:${direction}){0,3}`;
/** The same where there is something told. */
export const someDirections = `(?:${direction}){1,3}`;
export const kindName = `(?:${aptitude}(?![题试部])|${kind}(?:与${kind})?(?:(?:试题|题目?|部分)(?:部分)?|(?=[ ]*[：（]?[ ]*[（第]?\\d)))`;
/** What is asked face to face, behind the written parts. */
export const interviewName = '面[试谈](?:问答题?|题目?|问题|部分|环节)';
export const ordinal = `(?:(?<!第)${wholeNumeral}[、.：]|第${wholeNumeral}(?:部分|大题|单元|章|篇|卷|节)[：、]?|（${wholeNumeral}）|(?<![试拟])卷${wholeNumeral}[：、]?|[甲乙丙丁]部[：、]?|(?<=^|[^、])[甲乙丙丁戊][、.])`;
/** 单选题 and 单项选择 name the same. */
export const nameLength = 2;

/** What parts are known by: `第一部分` → 第一, `甲部：` → 甲部. */
export const nameOf = (text: string): string => text.replace(/\s/g, '').slice(0, nameLength);

/** `模拟试卷二`, `第三套`, right before the first part of that paper. */
export const paperName = `(?:(?:模拟|预测|冲刺|押题|真题|测试|考试)(?:试?卷|试?题)|试卷|第(?=.{1,3}[套卷]))[ ]*(${wholeNumeral}|\\d{1,2})[ ]*(?:套(?:试?卷|试?题)?|卷)?[：]?\\s*(?=一、|（一）|第一部分)`;
