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
