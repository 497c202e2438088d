import type { RemovalRule } from '../removal-rule.ts';

const link = String.raw`\[[^\][\n]{1,80}\]\([^()\s]{1,200}\)`;
const links = String.raw`\*{0,2}(?:参考|參考)\*{0,2}[ ]?[:：]\*{0,2}[ ]?${link}(?:[ ,，;；、/|和与]{1,3}${link}){0,5}[ \t]*$`;

/** What a question begins with that is no heading: what a label or a number in bold leads. */
const asked = String.raw`(?:\*{2}(?:(?:Q|问题?|問題?)?[ ]?\d{1,3}[ ]?[.、:：)）]|Q[:：])|Q\d{0,3}[:：])`;
const begins = new RegExp(
  `^[ \\t]*(?:[-*+][ \\t]+)?(?:(?<heading>#{1,6}[ \\t])|(?<asked>${asked})|(?<links>${links}))`,
  'gm',
);

/**
 * Lines of links with nothing before them but the word that stands before answers as well, by where they begin:
 * `参考：[官方文档](https://…)`. Read as running text, such a link would be the answer; below a heading all is.
 */
export function findElsewhere(source: string): [number, RemovalRule][] {
  const found: [number, RemovalRule][] = [];
  let isAsked = false;
  for (const { index, groups } of source.matchAll(begins)) {
    if (groups?.links === undefined) isAsked = groups?.asked !== undefined;
    else if (isAsked) found.push([index, 'other documents']);
  }
  return found;
}
