import { hanNumeral } from './numerals.ts';

/*
 * What papers call a text to read, for all who look for one: 案例一, 资料（二）, 案例分析题1, 情景三.
 */

/** What such a text is. */
const caseWord = '(?:案例|材料|案情|情[景境]|场景|资料|背景|病[例历]|短文|个案)';
/** What is done with it, or which part of it stands here. */
const casePart = '(?:分析|摘要|描述|介绍|陈述|背景|经过|资料|材料)';
/** 案例, 案例分析题, 案例背景 */
export const caseName = `${caseWord}${casePart}?题?`;
/** Its number: 一, （二）, 3. */
export const caseNumber = `[ ]?(?:（(?:${hanNumeral}|\\d{1,2})）|(?:${hanNumeral}|\\d{1,2})(?![\\d.、]))`;
/** What stands alone over such a text: a label in brackets, or before a colon. */
export const caseLabel = `(?:【(?:${caseWord}${casePart}?|题干)】：?|(?:(?:案例|材料|案情|资料)${casePart}?|背景(?:资料|材料|介绍)?|情[景境](?:描述|介绍)?)：)`;

const count = '(?:[一二三四五六七八九十]{1,3}|\\d{1,2})';
/** One of several papers in a document: `模拟卷一`, `练习（2）`, `第三套`. */
export const onePaper = `(?:[\\u3400-\\u9fff]{0,6}?(?:试?卷|模拟试?题|练习题?|测试题?|自测题)[ ]?（?${count}|第${count}套(?:试?[卷题]|模拟题|练习题?)?)`;

const paperLine = new RegExp(`^${onePaper}）?$`);

/** Whether a line in plain form says which of several papers begins. */
export const namesPaper = (line: string): boolean => paperLine.test(line);
