/** What a title says, and no words of a page do; folded. */
export const saysTitle = /题|面试|笔试|面谈|口试|招聘|考|问答|测试|测验/;

const longest = 60;
/** Not a fact, nor two lines. */
const ofTitle = /^[^"“《'‘[(,.;?!:\n>»›|][^,.;?!:\n>»›|]+$/;
/** Whether folded words are those of a title, as far as they go. */
const isTitle = (words: string): boolean =>
  ofTitle.test(words) && saysTitle.test(words) && words.trim() === words;
const endsTitle =
  /(?:题[库集目]?|问题|问答|[试考]卷|答案|解析|大全|汇[编总]|合集|集锦|宝典|整理|总结|精选|面经|手册|指南|攻略|技巧|思路|回答|测验|考试|\d+[题问道条]|[题答析总编整])(?:\([^()]{1,20}\))?$/;
/** Whether folded words end as a title does. */
export const endsAsTitle = (words: string): boolean => endsTitle.test(words);

/**
 * The longest words of the head of a document that are a title and come again. All comes folded; null where none do.
 *
 * @param shortest - how many characters a title has at least
 * @param comesAgain - whether words that the head has at a place come again behind it
 */
export function longestTitle(
  head: string,
  shortest: number,
  comesAgain: (words: string, start: number) => boolean,
): string | null {
  let found: string | null = null;
  for (let start = 0; start + shortest <= head.length; start += 1) {
    const least: number = (found?.length ?? shortest - 1) + 1;
    let length: number = least - 1;
    while (
      length < Math.min(longest, head.length - start) &&
      comesAgain(head.slice(start, start + length + 1), start)
    )
      length += 1;
    found = longestWithin(head.slice(start, start + length), least) ?? found;
  }
  return found;
}

/** What ends the name of a site may stand before the title by chance, each time. */
const ofSite = /^[\u3400-\u9fff]{1,2} /;

function longestWithin(words: string, least: number): string | null {
  for (let length = words.length; length >= least; length -= 1) {
    const title = words.slice(0, length).replace(ofSite, '');
    if (isTitle(title) && endsAsTitle(title)) return title;
  }
  return null;
}

const shortestTwice = 7;

/**
 * The title that a page says twice, in its path, its file's name, a notice or a list below the text: the longest words of
 * the head that come again. Both come folded; null where none are.
 */
export function titleTwice(head: string, tail: string): string | null {
  const whole = `${head}\n${tail}`;
  return longestTitle(head, shortestTwice, (words, start) => whole.indexOf(words, start + words.length) >= 0);
}
