import type { Span } from '../read/span.ts';

/** Words that titles of such documents have and other lines seldom. */
const titleWord =
  /题库|试题|面试|笔试|问答|答案|题集|题目|问题|真题|必刷|必读|必备|宝典|招聘|应聘|求职|汇编|大全|解析|考试|考核/;

const longestTitle = 100;
/** How far up a title is looked for: what stands higher is another matter. */
const farthest = 4000;

/**
 * The document's title: among the lines before its first heading or question the last one that looks like a title,
 * else the last one that is no sentence.
 *
 * `2025年电工面试题库及答案一、…` → `2025年电工面试题库及答案`
 */
export function findTitle(plain: string, end: number): Span | null {
  const lines = linesOf(plain, { start: Math.max(0, end - farthest), end }).filter((line) =>
    isTitleLike(plain, line),
  );
  const named = lines.filter(({ start, end: to }) => titleWord.test(plain.slice(start, to)));
  return named.at(-1) ?? lines.at(-1) ?? titleBeforeText(plain, end);
}

/** `2025年电工面试题库及参考答案本题库适用于…。一、…`: a title that runs on into an introduction. */
const titleHead =
  /^[^，。；？！\n]{2,60}?(?:题库|问题集|题集|试题(?!库|集)|面试题(?!库|集)|笔试题(?!库|集)|面试问题(?!集)|宝典|大全|汇编)集?(?:(?:及|与|和|附|含)?(?:参考|详细)?(?:答案|解析|解答))*/;

function titleBeforeText(plain: string, end: number): Span | null {
  const [first] = linesOf(plain, { start: Math.max(0, end - farthest), end });
  const match = first && titleHead.exec(plain.slice(first.start, first.end));
  return match ? { start: first.start, end: first.start + match[0].length } : null;
}

function isTitleLike(plain: string, { start, end }: Span): boolean {
  const text = plain.slice(start, end);
  return text.length <= longestTitle && !/[。；？！]/.test(text) && /\p{L}{2}/u.test(text);
}

/** The lines of a stretch that hold text, without the white space round them. */
export function linesOf(plain: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (const match of plain.slice(start, end).matchAll(/[^\n]+/g)) {
    // Markdown's # before a title is no part of it.
    const text = match[0].replace(/^[\s#]+/, '').trimEnd();
    if (text === '') continue;
    const from = start + match.index + match[0].indexOf(text);
    lines.push({ start: from, end: from + text.length });
  }
  return lines;
}
