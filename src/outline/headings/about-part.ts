/**
 * What the questions of a part are for, said in a line below its name: `此类问题考察…。`, `主要考察应变能力。`, `是面试的重点题型…。` In plain form.
 */
const about = new RegExp(
  [
    '^(?:这|此|该|本)(?:一|几)?(?:类|部分|模块|板块|单元)的?(?:面试)?(?:问题|题目?|题型|试题)?(?:，|主要|通常|一般|常|旨在|用于|用来|重点|着重|侧重|考[察查核]|围绕|往往|多|要求|是|会)[^\\n]*。$',
    '^(?:主要|重点|着重|侧重|旨在)(?:是|在)?(?:考[察查核]|测[查试])[^\\n：？]*。$',
    '^是(?:结构化)?面试[^\\n：？]{0,12}(?:重点|重中之重|难点|必考|常考|高频)[^\\n：？]*。$',
  ].join('|'),
);

/** Whether a line says what the questions of the part are for whose name stands above. */
export const tellsOfPart = (line: string): boolean => about.test(line);

/** Where an item begins, or else the line right above it that tells of its part: the part's name stands above that. */
export function aboveItem(plain: string, from: number, item: number): number {
  const start = Math.max(from, item - longestAbout);
  const text = plain.slice(start, item);
  const above = text.trimEnd();
  const at = above.lastIndexOf('\n') + 1;
  const isOwnLine = at > 0 && text.indexOf('\n', above.length) >= 0;
  return isOwnLine && tellsOfPart(above.slice(at).trimStart()) ? start + at : item;
}

const longestAbout = 200;
