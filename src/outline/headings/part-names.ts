/** What papers call their parts before a number: 模块一, 专题2; the source of a pattern. */
export const partNames = '(?:模块|板块|部分|单元|专题|维度|主题|能力项)';

/** What papers call their parts behind 第 and a number: 第二部分, 第三章; the source of a pattern. */
export const partUnits = '(?:部分|章|篇|单元|模块)';
