import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';

/** What pages print into a line that runs on, and the rule by which it is taken out. */
export interface Frame extends Span {
  rule: 'contents' | 'page number';
}

/** The word over a contents list. */
const word = /目\s{0,4}录/;
/** Dots, and the digits of a page, perhaps run together with the number of the next title: `……12、`. */
const leader = /(?:[.·]{3}|…{2})[.…·]*\s?(\d{1,6})([.、]?)/g;
const fewTitles = 3;
const longestTitle = 100;

/**
 * What stands round the titles of a contents list whose lines are lost: the word over it, and behind each title dots with
 * its page. `目录1、你会什么？........12、你缺什么？........2…` → 目录, `........1`, `........2`. Pages never fall; dots that
 * stand for a blank have none. In the order of the text; empty where there is no such list.
 */
export function findContents(plain: string, { start, end }: Span): Frame[] {
  const text = plain.slice(start, end);
  const found = word.exec(text);
  if (!found) return [];
  const head: Frame = { start: found.index, end: found.index + found[0].length, rule: 'contents' };
  const pages = findPages(text, head.end);
  if (pages.length < fewTitles) return [];
  return [head, ...pages].map((one) => ({ ...one, start: start + one.start, end: start + one.end }));
}

function findPages(text: string, from: number): Frame[] {
  const pages: Frame[] = [];
  let end = from;
  let before = 1;
  for (const { index, 0: printed, 1: digits, 2: mark } of findAll(leader, text, from)) {
    const page = mark === '' ? digits : withoutNext(digits, pages.length + 2);
    if (index - end > longestTitle || Number(page) < before) break;
    end = index + printed.length - mark.length - digits.length + page.length;
    before = Number(page);
    pages.push({ start: index, end, rule: 'page number' });
  }
  return pages;
}

/** The page before the number of the next title, or before the 1 of what the list is of; empty where no page is left. */
function withoutNext(digits: string, next: number): string {
  const own = [String(next), '1'].find((number) => digits.endsWith(number)) ?? '';
  return digits.slice(0, digits.length - own.length);
}

/**
 * The numbers of pages that follow one another: `第2页 共4页` at their feet, `代号：3501页次：4－2` at their heads. What is
 * glued to the second belongs to the question: `页次：2－13 …` → page 1 of 2, question 3.
 */
export function findPageNumbers(plain: string, { start, end }: Span): Frame[] {
  const text = plain.slice(start, end);
  return [...findFeet(text), ...findPageHeads(text)].map((one) => ({
    start: start + one.start,
    end: start + one.end,
    rule: 'page number',
  }));
}

function findFeet(text: string): Span[] {
  const found = [...text.matchAll(/第\s?(\d{1,3})\s?页\s{0,3}[，/]?\s{0,3}共\s?\d{1,3}\s?页/g)];
  if (
    found.length < 2 ||
    found.some(([, page], index) => index > 0 && Number(page) !== Number(found[index - 1][1]) + 1)
  )
    return [];
  return found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** The pages in all come first, then the page. */
const pageHead = /(?:代号：[ ]?\d{4,6}\s{0,4})?页次：[ ]?(\d{1,2})[ ]?[-~～—–－][ ]?(\d{1,4})/g;

function findPageHeads(text: string): Span[] {
  const found = text.includes('页次：') ? [...text.matchAll(pageHead)] : [];
  const isCounted = found.every(
    ({ 1: all, 2: digits }, index) => index < Number(all) && digits.startsWith(String(index + 1)),
  );
  if (!isCounted) return [];
  return found.map(({ index, 0: words, 2: digits }, page) => ({
    start: index,
    end: index + words.length - digits.length + String(page + 1).length,
  }));
}
