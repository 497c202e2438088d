import { askingOdds, asksFrom } from '../asks/asking.ts';
import { looksLikeSection, namesProject, roleOfTitle } from '../headings/names.ts';
import { kindNames } from '../marks/kind-names.ts';
import { labelAt } from '../marks/labels/find.ts';
import { type Leading, numberOfLine, pastOrnament } from '../marks/leading.ts';
import type { Line } from '../text/lines.ts';
import type { View } from '../text/view.ts';
import { withCountedOnly } from './counted-heads.ts';
import type { Head } from './head.ts';
import { withHeadsInAnswers } from './heads-in-answers.ts';
import { withLetters } from './lettered.ts';
import { withQuoted } from './quoted.ts';
import { findStressed } from './stressed.ts';

const termLevel = 7;
const strongLevel = 8;
/** 一、问答题 in bold stands over questions in bold. */
const strongSectionLevel = 7.5;
/** Bold points of a list within a list stand below those of the outer one. */
const deeper = 0.1;
/** Words that stand over so many parts, and so large a share of the heads that stand as high, stand over one of each question. */
const fewestRecurring = 3;
const recurringShare = 1 / 3;
/** Such a part belongs to what stands as high right above it. */
const belowLevel = 0.5;
/** A longer line in bold is a paragraph that somebody stresses. */
const longestStrong = 120;
/** With a number it may tell a scene before it asks. */
const longestNumbered = 400;

/** The heads of a text as trees, each below the one that it stands under. */
export function findHeads({ plain, lines, region }: View): Head[] {
  const found = withoutAnswers(plain, withLabelled(plain, withQuoted(plain, lines)));
  const numbered = withLetters(plain, withNumbersAbove(plain, found));
  const heads = withHeadsInAnswers(plain, withCountedOnly(plain, withRecurringParts(plain, numbered)));
  const roots: Head[] = [];
  const open: Head[] = [];
  for (const [index, head] of heads.entries()) {
    head.bodyEnd = heads[index + 1]?.from ?? region.end;
    while (open.length > 0 && open[open.length - 1].level >= head.level) close(plain, open, head.from);
    (open.at(-1)?.children ?? roots).push(head);
    open.push(head);
  }
  while (open.length > 0) close(plain, open, region.end);
  return roots;
}

/**
 * The heads among the lines. Where bold ones bear a label over a question, the lines with such a label that are not bold
 * are heads as well, and bold ones without it that ask nothing are parts of what stands above them.
 */
function withLabelled(plain: string, lines: readonly Line[]): Head[] {
  const stressed = findStressed(plain, lines);
  const found = lines.flatMap((line) => (stressed.has(line) ? null : headOf(plain, line)) ?? []);
  const isLabelled = ({ line }: Head): boolean => questionLabel.test(plain.slice(line.bare, line.end));
  const bold = found.filter(({ line }) => line.form === 'strong');
  if (bold.filter(isLabelled).length < fewestLabelled) return found;
  const all = lines.flatMap((line) => {
    const isPlain = line.form === 'text' && questionLabel.test(plain.slice(line.bare, line.end));
    if (stressed.has(line)) return [];
    return headOf(plain, isPlain ? { ...line, form: 'strong', depth: -1 } : line) ?? [];
  });
  return all.map((head) =>
    head.line.form === 'strong' && !isLabelled(head) && head.asking < asksFrom
      ? { ...head, role: 'part', asking: 0, level: head.level + belowLevel }
      : head,
  );
}

const fewestLabelled = 3;

/**
 * The heads without titles that give an answer, and stand higher than what they answer: `###### 1. 输出什么？⏎…⏎#### 答案：B`;
 * beside such ones a label alone is no title either. What stands over answers, `## 答案：选择题`, is none of them.
 */
function withoutAnswers(plain: string, heads: readonly Head[]): Head[] {
  const labels = new Set<Head>();
  let above = 0;
  for (const head of heads) {
    const given = head.line.form === 'heading' ? givenIn(plain, head) : null;
    if (given !== null && above > head.level && !looksLikeSection(given)) labels.add(head);
    else above = head.level;
  }
  const areAnswers = [...labels].some((head) => givenIn(plain, head) !== '');
  return areAnswers ? heads.filter((head) => !labels.has(head)) : [...heads];
}

/** What stands behind the label of an answer that a head begins with; null where it begins with none. */
function givenIn(plain: string, { line: { bare, end } }: Head): string | null {
  const label = labelAt(plain, bare);
  return label?.field === 'answer' ? plain.slice(Math.min(label.end, end), end).trim() : null;
}

/** `01⏎什么是三查八对？`: a head that is a number and no more belongs to the one right below it; a sole one may be a name, `# 360`. */
function withNumbersAbove(plain: string, heads: readonly Head[]): Head[] {
  const isNumber = ({ line }: Head): boolean => /^0?\d{1,3}$/.test(plain.slice(line.bare, line.end));
  if (heads.filter(isNumber).length < fewestNumbers) return [...heads];
  const kept: Head[] = [];
  for (const [index, head] of heads.entries()) {
    const next = heads[index + 1];
    if (
      isNumber(head) &&
      next?.number === null &&
      plain.slice(head.line.end, next.line.start).trim() === ''
    ) {
      const value = Number(plain.slice(head.line.bare, head.line.end));
      next.number = { start: head.line.start, end: next.title.start, value, style: 'bare' };
      next.from = head.line.start;
    } else kept.push(head);
  }
  return kept;
}

const fewestNumbers = 2;

/**
 * The heads, those that come again and again as parts of what they stand under: `### 面试官想听什么`, `### How to explain it`.
 * `### 自我介绍` in the reports of three interviews is a question in each, and so is `### 下面的代码输出什么` again and again below one
 * heading: what each of them asks stands below it.
 */
function withRecurringParts(plain: string, heads: readonly Head[]): Head[] {
  const ranks = new Map<number, number>();
  const counts = new Map<string, number>();
  for (const head of heads) {
    ranks.set(head.level, (ranks.get(head.level) ?? 0) + 1);
    const words = wordsOf(plain, head);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const beside = besideEachOther(plain, heads);
  return heads.map((head) => {
    const words = wordsOf(plain, head);
    const count = counts.get(words) ?? 0;
    const isOwn = head.isBare || head.number !== null || (head.asking >= asksFrom && beside.has(words));
    const isPart = !isOwn && isOften(count, ranks.get(head.level) ?? 0);
    return isPart ? { ...head, role: 'part', asking: 0, level: head.level + belowLevel } : head;
  });
}

/** The words of heads that come again with nothing that stands higher between them, in so large a share of times. */
function besideEachOther(plain: string, heads: readonly Head[]): Set<string> {
  const lastOf = new Map<number, number>();
  const found = new Map<string, { at: number; apart: number; beside: number }>();
  for (const [at, head] of heads.entries()) {
    const words = wordsOf(plain, head);
    const before = found.get(words);
    const higher = Math.max(-1, ...[...lastOf].map(([level, last]) => (level < head.level ? last : -1)));
    const isBeside = before !== undefined && higher < before.at;
    found.set(words, {
      at,
      apart: (before?.apart ?? 0) + (before && !isBeside ? 1 : 0),
      beside: (before?.beside ?? 0) + (isBeside ? 1 : 0),
    });
    lastOf.set(head.level, at);
  }
  const isShare = ({ apart, beside }: { apart: number; beside: number }): boolean =>
    beside > (apart + beside) * besideShare;
  return new Set([...found].filter(([, one]) => isShare(one)).map(([words]) => words));
}

const besideShare = 1 / 3;

const isOften = (count: number, rank: number): boolean =>
  count >= fewestRecurring && count >= rank * recurringShare;

const wordsOf = (plain: string, { level, title, number }: Head): string =>
  `${level} ${number === null ? '' : number.value} ${plain.slice(title.start, title.end).trim()}`;

function close(plain: string, open: Head[], end: number): void {
  const head = open.pop() as Head;
  head.end = end;
  head.hasBody = plain.slice(head.line.end, end).trim() !== '';
  if (head.role !== 'open' || head.asking >= asksFrom) return;
  const below = firstParagraph(plain, head);
  // `## 先看题目⏎1. 什么是锁？⏎2. …`: a list asks several things.
  head.asksBelow = !point.test(below) && askingOdds(below) >= clearlyAsks;
  if (head.asksBelow) head.asking = asksFrom;
}

function headOf(plain: string, line: Line): Head | null {
  const number = numberOfLine(plain, line);
  const own = levelOf(line, number !== null);
  // `**答案：C**` stands below the bold line that asks.
  const isAnswer = line.form === 'strong' && (labelAt(plain, line.bare)?.end ?? line.end) < line.end;
  if (own === null || isAnswer) return null;
  const start = number?.end ?? pastOrnament(plain, line.bare);
  const from = Math.min(start, line.end);
  const end = line.end - (editLink.exec(plain.slice(from, line.end))?.[0].length ?? 0);
  const isMark = number !== null && (isCounted(number) ? marksOnly : signsOnly).test(plain.slice(from, end));
  const title = { start: isMark ? end : from, end };
  const text = plain.slice(title.start, title.end);
  const role = namesProject(text) ? 'furniture' : roleOfTitle(text);
  const isBare = isCounted(number) && namesKindOnly(text);
  const isAsked = isBare || questionLabel.test(text) || askedSign.test(plain.slice(line.bare, title.start));
  const asking = isAsked ? surelyAsks : role === 'open' ? askingOdds(text) : 0;
  const isSection = own >= strongLevel && asking < asksFrom && looksLikeSection(text);
  const level = isSection ? strongSectionLevel : own;
  return {
    line,
    from: line.start,
    level,
    number,
    title,
    role: isBare ? 'open' : role,
    asking,
    asksBelow: isBare,
    isTask: false,
    isBare,
    bodyEnd: 0,
    end: 0,
    hasBody: false,
    children: [],
  };
}

/** 第1题, Question 1: numbers that say themselves that a question follows. */
const counted = /^(?:ordinal|named|lettered)$/;
export const isCounted = (number: Leading | null): boolean => number !== null && counted.test(number.style);
const kindOnly = new RegExp(`^[【（[]?(?:${kindNames}题?)?[】）\\]]?$`);
const namesKindOnly = (text: string): boolean => kindOnly.test(text.trim());

/** `## 第 1 题 🟢`, `### 第3题 ⭐ 重点`: behind a number, what says how hard it is or how much it matters. */
const marksOnly =
  /^(?:[^\p{L}\p{N}]|最?(?:重点|难点|高频|常考|必[考会背]|易错|核心|简单|中等|困难|[较最]?难|易)(?![\p{L}\p{N}]))*$/u;
const signsOnly = /^[^\p{L}\p{N}]*$/u;
/** `❓ ref 和 reactive 的区别`: the sign says that it is asked. */
const askedSign = /[❓❔]/u;
/** `Q：职业规划。`, `【问】职业规划。`: the label says that it is asked. */
const questionLabel =
  /^(?:(?:Q|问|提问|题目|面试题)\s?：|[【[](?:Q|问题?|提问|题目|面试题)[】\]]：?)\s*(?=\S)/i;

/** What a wiki puts beside each heading. */
const editLink =
  /(?<=\S)\s*[[【]\s*(?:编辑(?:源代码)?|edit(?: source)?)(?:\s*\|\s*[^\]】\n]{1,12})?\s*[\]】]$/i;

function levelOf({ form, level, depth, start, end }: Line, isNumbered: boolean): number | null {
  if (form === 'heading') return level;
  if (form === 'term') return termLevel;
  const longest = isNumbered ? longestNumbered : longestStrong;
  if (form !== 'strong' || end - start > longest) return null;
  return strongLevel + Math.max(0, depth) * deeper;
}

const point = /^(?:[-*+•]\s|\d{1,3}[.、）])/;
/** From these log-odds on a text asks, and does not only name what may be asked about. */
export const clearlyAsks = 3.5;
const surelyAsks = 6;

/** The text right below a head, as far as its first blank line, code or list. */
function firstParagraph(plain: string, { line, bodyEnd }: Head): string {
  const below = plain.slice(line.end, Math.min(bodyEnd, line.end + longestParagraph)).trim();
  return below.split(/\n\s*(?:\n|…|[-*+•]\s|\d+[.、])/)[0].replace(/^>\s*/, '');
}

const longestParagraph = 400;

/** All heads of trees, in the order of the text. */
export function allHeads(heads: readonly Head[]): Head[] {
  return heads.flatMap((head) => [head, ...allHeads(head.children)]);
}
