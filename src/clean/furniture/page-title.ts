/** What a title says, and no words of a page do; folded. */
export const saysTitle = /题|面试|笔试|面谈|口试|招聘|考|问答|测试|测验/;

const shortest = 7;
const longest = 60;
/** Not a fact, nor two lines. */
const ofTitle = /^[^"“《'‘[(,.;?!:\n>»›|][^,.;?!:\n>»›|]+$/;
/** Whether folded words are those of a title, as far as they go. */
export const isTitle = (words: string): boolean =>
  ofTitle.test(words) && saysTitle.test(words) && words.trim() === words;
const endsTitle =
  /(?:题[库集目]?|问题|问答|[试考]卷|答案|解析|大全|汇[编总]|合集|集锦|宝典|整理|总结|精选|面经|手册|指南|攻略|技巧|思路|回答|测验|考试|\d+[题问道条]|[题答析总编整])(?:\([^()]{1,20}\))?$/;
/** Whether folded words end as a title does. */
export const endsAsTitle = (words: string): boolean => endsTitle.test(words);

/**
 * The title that a page says twice, in its path, its file's name, a notice or a list below the text: the longest words of
 * the head that come again. Both come folded; null where none are.
 */
export function titleTwice(head: string, tail: string): string | null {
  const whole = `${head}\n${tail}`;
  let found: string | null = null;
  for (let start = 0; start + shortest <= head.length; start += 1) {
    const least = (found?.length ?? shortest - 1) + 1;
    if (whole.indexOf(head.slice(start, start + least), start + least) < 0) continue;
    const words = longestAt(whole, start, least);
    if (words !== null) found = words;
  }
  return found;
}

/** The longest title from a place on that comes again, and is no shorter. */
function longestAt(whole: string, start: number, least: number): string | null {
  let length = least;
  while (length < longest && whole.indexOf(whole.slice(start, start + length + 1), start + length + 1) >= 0)
    length += 1;
  for (; length >= least; length -= 1) {
    // What ends the name of a site may stand before it by chance, each time.
    const words = whole.slice(start, start + length).replace(/^[\u3400-\u9fff]{1,2} /, '');
    if (isTitle(words) && endsAsTitle(words)) return words;
  }
  return null;
}
