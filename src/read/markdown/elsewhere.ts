import { pattern } from '../../script/pattern.ts';
import type { RemovalRule } from '../removal-rule.ts';

const label = pattern`
  (?:(?:推荐|推薦|延伸|引伸|拓展|扩展|擴展|相关|相關|更多)?(?:参考|參考|阅读|閱讀)(?:资料|資料|链接|連結|文章|文档|文件)?|
  来源|來源|出处|出處|原文|References?|See also)
`;
const link = String.raw`\[[^\][\n]{1,80}\]\([^()\s]{1,200}\)`;
const line = new RegExp(
  `^[ \\t]*(?:[-*+>][ \\t]+)?\\*{0,2}${label}\\*{0,2}[ ]?[:：]\\*{0,2}[ ]?${link}(?:[ ,，;；、/|和与]{1,3}${link}){0,5}[ \\t]*$`,
  'gm',
);

/**
 * Lines that only lead to other pages, by where they begin: `参考：[官方文档](https://…)`. Read as running text, such a link
 * would be the answer that 参考： stands before.
 */
export const findElsewhere = (source: string): [number, RemovalRule][] =>
  [...source.matchAll(line)].map(({ index }) => [index, 'other documents']);
