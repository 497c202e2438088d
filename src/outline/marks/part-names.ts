/** What papers call their parts before a number: 模块一, 专题2; the source of a pattern. */
export const partNames = '(?:模块|板块|部分|单元|专题|维度|主题|能力项)';

/** What papers count as they do such parts: 工作项目01, 题组2; the source of a pattern. */
export const countedParts = `(?:工作项目|类别|题组|${partNames})`;

/** What papers call their parts behind 第 and a number: 第二部分, 第三章; the source of a pattern. */
export const partUnits = '(?:部分|章|篇|单元|模块)';

/** What guides to interviews call their parts before a number: 能力一, 环节2. Answers list such things as well. The source of a pattern. */
export const guideParts =
  '(?:(?:核心|关键)?(?:能力|素质|胜任力)(?:要求|维度)?|(?:面试|考[察查核])?(?:环节|阶段|领域|要素|指标))';

/** What books call their parts behind 第 and a number: 第三章, 第2讲; the source of a pattern. */
export const chapterUnits = '(?:章|篇|节|讲|单元|部分|课时)';
