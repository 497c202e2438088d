import { askingOdds, asksFrom } from '../asks/asking.ts';
import { findAnswerLabel } from '../asks/stems.ts';
import { namesBank } from '../headings/names.ts';
import { isHighest } from '../headings/titles.ts';
import { plainForm } from '../text/plain.ts';
import type { Found, View } from '../text/view.ts';
import type { Head } from './head.ts';
import { allHeads, findHeads, isCounted } from './heads.ts';
import { holdsOption, pageOn } from './page.ts';

/** A shorter name stands in many others. */
const shortest = 5;

/**
 * The question of a page of a site that keeps a page for each: what the page calls itself in its head is its first heading,
 * which asks, with the name of the bank beside it, `什么是闭包？ | 前端面试题`; null for any other document. All that stands below
 * belongs to the answer.
 */
export function readNamedAlone(title: string | undefined, plain: string, viewOf: () => View): Found | null {
  if (title === undefined || !namesBank(title) || holdsOption(plain)) return null;
  const view = viewOf();
  const heads = allHeads(findHeads(view));
  const [first, ...others] = heads;
  if (first?.line.form !== 'heading' || first.asking < asksFrom || !first.hasBody) return null;
  if (!isHighest(first, heads) || others.some(({ asking }) => asking >= asksFrom)) return null;
  const asked = bare(plain.slice(first.title.start, first.title.end));
  const named = bare(plainForm(title));
  if (asked.length < shortest || namesBank(asked) || !named.includes(asked)) return null;
  if (!namesBank(named.replace(asked, ' '))) return null;
  return pageOf(view, first, first.title.start);
}

/** `面试题：…`, `Go 面试题 - …`, `每日一题 12：…`: a title that says itself that one question follows. */
const single =
  /^[^：\n，。]{0,12}(?:面试(?:真题|题|问题)|每日一[题问])[ ]?\d{0,4}\s*(?:：|[-–—|](?=\s))\s*(?=\S)/;
/** `面试题：常见的 30 道题有哪些？` */
const several = /\d+\s?[道个题条]|这些|哪些问题/;
/** What many headings that ask may list: `面试题：Java 有哪些考点？`. */
const listing = /哪些|那些|有什么/;
const severalAsking = 3;
/** So many headings with answers of their own are questions. */
const severalAnswered = 2;

/**
 * The question of a page whose title says that it is one, `# 面试题：缓存为什么会雪崩？`; null for any other document. The headings
 * below are the parts of its answer.
 */
export function readTitledAlone(plain: string, viewOf: () => View): Found | null {
  if (!single.test(plain.trimStart().slice(0, longestTitle)) || holdsOption(plain)) return null;
  const view = viewOf();
  const [first, ...others] = allHeads(findHeads(view));
  if (first?.line.form !== 'heading' || !first.hasBody || !isHighest(first, [first, ...others])) return null;
  const title = plain.slice(first.title.start, first.title.end);
  const label = single.exec(title)?.[0] ?? '';
  const asked = title.slice(label.length);
  if (label === '' || askingOdds(asked) < asksFrom || several.test(asked) || namesBank(asked)) return null;
  const answered = others.filter(
    ({ line, bodyEnd }) => findAnswerLabel(plain, { start: line.end + 1, end: bodyEnd }) !== null,
  );
  if (answered.length >= severalAnswered || isList(asked, others)) return null;
  return pageOf(view, first, first.title.start + label.length);
}

const longestTitle = 120;
/** So many headings below with numbers of their own are the questions of a list. */
const severalCounted = 3;

/**
 * The question of a page that says in its head that it is one, and whose only highest heading asks; null for any other
 * document. Headings and questions below are the parts of its answer, and what may be asked next.
 */
export function readRatedAlone(plain: string, viewOf: () => View): Found | null {
  if (holdsOption(plain)) return null;
  const view = viewOf();
  const [first, ...others] = allHeads(findHeads(view));
  if (first?.line.form !== 'heading' || !first.hasBody || !isHighest(first, [first, ...others])) return null;
  const asked = plain.slice(first.title.start, first.title.end).replace(/^【[^【】]{1,20}】/, '');
  if (first.asking < asksFrom || namesBank(asked)) return null;
  const counted = others.filter(({ number, asking }) => isCounted(number) && asking >= asksFrom);
  const isOfMany = counted.length >= severalCounted || isList(asked, others);
  return isOfMany ? null : pageOf(view, first, first.title.start);
}

/** What a title asks for may be the questions that the headings below ask. */
const isList = (asked: string, below: readonly Head[]): boolean =>
  listing.test(asked) && below.filter(({ asking }) => asking >= asksFrom).length >= severalAsking;

/** A page on what the title asks from a place on. */
const pageOf = (view: View, head: Head, start: number): Found =>
  pageOn(view, head, { start, stemEnd: head.line.end, answerStart: head.line.end });

const bare = (text: string): string => text.replace(/[\s？?]+/g, '').toLowerCase();
