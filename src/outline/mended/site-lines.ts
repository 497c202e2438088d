import type { Span } from '../../read/span.ts';
import type { Item, Section } from '../item.ts';
import { labelAt } from '../marks/labels/find.ts';

/** So many items, and so large a share of them, end with the same line where a site prints it below each. */
const fewItems = 3;
const habitShare = 0.6;
/** A site has few lines below a question, and short ones. */
const mostLines = 3;
const longestLine = 40;
const longestTail = 400;

/** What may end many answers as well: sentences, options, keys and what judges; a picture is looked at. */
const ownWords =
  /[。；！？，：…]$|^[A-Ha-h\d][.、）]|^[-*+•①-⑳（【[]|^[（(【[]?(?:[A-Z]{1,8}|[√×对错是否略无]|正确|错误|同上|true|false|yes|no)[）)】\]]?$|[：=|{}()（）<>;`"“”]|选|答案|谢|完毕|图|分$/i;
const hasWord = /[\u3400-\u9fffA-Za-z]/;
/** Marks that are drawn between questions. */
const isDrawn = /^[^\d\s[\]{}()（）【】<>;`"'|…_]{2,}$/;

/**
 * Tells the lines that a site prints below each question: `我要纠错`, `收藏 点赞 评论`, `☆☆☆☆☆`. They end most items in the
 * same words, but for their figures, and are no sentence.
 */
export function markSiteLines(plain: string, sections: readonly Section[]): Section[] {
  const items = sections.flatMap((section) => section.items);
  if (items.length < fewItems) return [...sections];
  const tails = new Map(items.map((item) => [item, tailOf(plain, item)]));
  const counts = new Map<string, number>();
  for (const tail of tails.values())
    for (const form of new Set(tail.map((line) => formOf(plain, line))))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  const least = Math.max(fewItems, (items.length - 1) * habitShare);
  const isOfSite = (line: Span): boolean => (counts.get(formOf(plain, line)) ?? 0) >= least;
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item): Item => {
      const tail = tails.get(item) ?? [];
      const kept = tail.findIndex((line) => !isOfSite(line));
      const siteLines = kept < 0 ? tail : tail.slice(0, kept);
      return siteLines.length === 0 ? item : { ...item, siteLines };
    }),
  }));
}

/** The last lines of an item that may be a site's, the last one first; never the stem, nor all that stands below it. */
function tailOf(plain: string, { content: { start, end } }: Item): Span[] {
  const from = Math.max(start, end - longestTail);
  const lines: Span[] = [];
  let at = from;
  for (const line of plain.slice(from, end).split('\n')) {
    const text = line.trim();
    const first = at + line.length - line.trimStart().length;
    if (text !== '') lines.push({ start: first, end: first + text.length });
    at += line.length + 1;
  }
  // The first one of a long item is cut off.
  const below = lines
    .slice(from > start ? 1 : 2)
    .slice(-mostLines)
    .reverse();
  const others = below.findIndex((line) => !mayBeOfSite(plain, line));
  return others < 0 ? below : below.slice(0, others);
}

function mayBeOfSite(plain: string, { start, end }: Span): boolean {
  const text = plain.slice(start, end);
  if (text.length > longestLine || ownWords.test(text) || labelAt(plain, start) !== null) return false;
  return hasWord.test(text) || isDrawn.test(text);
}

/** Figures count nothing: `12楼`, `赞 3`. */
const formOf = (plain: string, { start, end }: Span): string =>
  plain
    .slice(start, end)
    .replace(/\d+/g, '0')
    .replace(/(.)\1+/gu, '$1');
