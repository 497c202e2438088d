import type { Span } from '../../read/span.ts';
import { asksFrom } from '../asking.ts';
import { findLabels } from '../labels.ts';
import type { Item, Section } from '../sections.ts';
import { type Found, nothing, type View } from '../view.ts';
import { decideUses, type HeadUse } from './decide.ts';
import { allHeads, findHeads, type Head } from './heads.ts';

/** Below this sum of log-odds a text with headings is an article, not a bank. */
const isBank = 4;
/** Fewer questions make a bank only with an answer marked as such. */
const fewQuestions = 2;
/** So large a share of the questions must ask where the document does not call itself a bank; less where it does. */
const askingShare = 0.5;
const askingShareOfBank = 0.15;

/** Questions that are headings, fold-out terms or bold lines, each with its answer below it. */
export function readHeaded(view: View): Found {
  const roots = findHeads(view);
  const { uses, odds } = decideUses(view.plain, roots, view.isNamedBank);
  const heads = allHeads(roots);
  const asked = heads.filter((head) => uses.get(head) === 'question');
  if (odds < isBank || !isBankOf(view, asked)) return nothing;
  const left = heads.filter((head) => isLeftOut(head, uses, asked)).length;
  return { sections: nest(view, heads, uses), odds: odds - left };
}

/** A noun beside questions that was taken for none of them speaks against the layout. */
function isLeftOut(head: Head, uses: Map<Head, HeadUse>, asked: readonly Head[]): boolean {
  return (
    uses.get(head) === 'section' &&
    head.role === 'open' &&
    head.children.length === 0 &&
    head.level === asked[0].level
  );
}

function isBankOf({ plain, isNamedBank }: View, asked: readonly Head[]): boolean {
  const share = asked.filter(({ asking }) => asking >= asksFrom).length / asked.length;
  const numbered = asked.filter(({ number }) => number !== null).length / asked.length;
  const isLabelled = asked.some((head) => answerLabelIn(plain, head) !== null);
  if (asked.length < fewQuestions) return isLabelled && share === 1;
  if (isNamedBank) return share >= askingShareOfBank || numbered >= askingShare;
  return share >= askingShare || (isLabelled && share >= askingShareOfBank);
}

function nest(view: View, heads: readonly Head[], uses: Map<Head, HeadUse>): Section[] {
  const sections: Section[] = [];
  for (const [index, head] of heads.entries()) {
    const use = uses.get(head);
    if (use === 'section' && !isTitle(heads, index)) sections.push(sectionOf(head));
    if (use !== 'question') continue;
    if (sections.length === 0) sections.push({ start: head.line.start, heading: null, items: [] });
    const next = heads
      .slice(index + 1)
      .find((other) => other.line.start >= head.end || uses.get(other) === 'question');
    sections[sections.length - 1].items.push(
      itemOf(view, head, Math.min(head.end, next?.line.start ?? head.end)),
    );
  }
  return sections;
}

/** The first heading is the document's title if no other one stands as high. */
function isTitle(heads: readonly Head[], index: number): boolean {
  const [first] = heads;
  return (
    index === 0 && first.number === null && heads.every((head) => head === first || head.level > first.level)
  );
}

function sectionOf({ line, number, title }: Head): Section {
  const heading = { start: line.start, end: line.end, ordinal: number?.value ?? null, name: title };
  return { start: line.start, heading, items: [] };
}

function itemOf({ plain }: View, head: Head, end: number): Item {
  const { line, title, number } = head;
  const marker = { start: line.start, end: title.start };
  const content = { start: title.start, end };
  const item: Item = { number: number?.value ?? null, marker, content };
  const goesOn = answerLabelIn(plain, head) !== null || hasOptions(plain, { start: line.end, end });
  return goesOn ? item : { ...item, stemEnd: line.end };
}

/** So far below a title a label over its answer is looked for: code and a description may come before it. */
const longestStem = 1500;

/** The label over the answer of a question, null where its answer begins right below the title. */
function answerLabelIn(plain: string, { line, end }: Head): Span | null {
  const below = { start: line.end, end: Math.min(end, line.end + longestStem) };
  return findLabels(plain, below).find(({ field }) => field === 'answer') ?? null;
}

/** `⏎A. …⏎B. …` below a title belongs to what is asked. */
function hasOptions(plain: string, { start, end }: Span): boolean {
  const below = plain.slice(start, Math.min(end, start + longestStem));
  return /\n\s*(?:[-*+•]\s+)?（?[Aa]\s?[.、：）][\s\S]{1,600}?\n\s*(?:[-*+•]\s+)?（?[Bb]\s?[.、：）]/.test(
    below,
  );
}
