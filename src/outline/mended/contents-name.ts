import type { Span } from '../../read/span.ts';

/** The stretches of a contents list, in their order, with the word over it: 目录, 题目列表, Contents. */
export function withContentsName(plain: string, contents: readonly Span[]): Span[] {
  const end = contents[0]?.start ?? 0;
  const from = Math.max(0, end - farthestName);
  const found = [...plain.slice(from, end).matchAll(nameOfList)].at(-1);
  if (!found) return [...contents];
  const start = from + found.index + found[0].length - found[1].length;
  return [{ start, end: start + found[1].length }, ...contents];
}

/** A section's heading may stand between. */
const farthestName = 120;
const nameOfList =
  /(?<=^|\n|[库题集案])([ #*【[]*(?:(?:本文|本页|文章|内容)?目[ ]{0,4}录|(?:本文|文章)大纲|(?:题目|问题|试题)(?:目录|列表|清单|一览)|Contents|Table of Contents)[】\]：* ]*)(?=\n|[一第1（Q问题])/gi;
