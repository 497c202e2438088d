import { lowest } from '../../read/extremes.ts';
import { asksFrom, onlyNames } from '../asks/asking.ts';
import { findAnswerLabel, stemEndOf } from '../asks/stems.ts';
import { nameWithin } from '../headings/heading-styles.ts';
import { namesKind } from '../headings/names.ts';
import { isHighest } from '../headings/titles.ts';
import type { Item, Section } from '../item.ts';
import { type Found, nothing, type View } from '../text/view.ts';
import { bridgeRuns } from './bridge-runs.ts';
import { decideUses, type HeadUse } from './decide.ts';
import type { Head } from './head.ts';
import { allHeads, clearlyAsks, findHeads, isCounted } from './heads.ts';
import { overAnswerOf } from './page.ts';
import { withTasks } from './tasks.ts';

/** Below this sum of log-odds a text with headings is an article, not a bank. */
const isBank = 4;
/** Fewer questions make a bank only with an answer marked as such. */
const fewQuestions = 2;
/** So large a share of the questions must ask where the document does not call itself a bank; less where it does. */
const askingShare = 0.5;
const askingShareOfBank = 0.15;
/** Fewer are the chapters of an article, where others stand beside them. */
const fewUnnamed = 3;
/** Of a bank's titles that only name a matter, so many must sound like interviews: 原理, 场景, 机制. */
const soundingShare = 0.3;
/** So many numbered titles are a bank of keywords, though few of them ask. */
const manyQuestions = 16;
const clearShare = 0.9;
const leastShare = 0.3;

/** Far more than a guide has chapters, or advice points, where the text says again and again that interviewers ask about them. */
const manyMatters = 40;
const leastShareOfTold = 0.05;
const told = /面试官[^\n。，]{0,10}[问考]|面试(?:时|中|里|常|必|会)[^\n。，]{0,8}[问考]/g;
const fewestTold = 3;
const tellsOfAsking = (plain: string): boolean => (plain.match(told)?.length ?? 0) >= fewestTold;

/** Questions that are headings, fold-out terms or bold lines, each with its answer below it. */
export function readHeaded(view: View): Found {
  const found = withTasks(view.plain, findHeads(view));
  const level = answeredLevel(view.plain, allHeads(found));
  const roots = level === null ? found : askAt(level, found);
  const heads = allHeads(roots);
  const { uses: own, odds } = decideUses(view.plain, roots, view.isNamedBank);
  const uses = bridgeRuns(heads, own);
  const asked = heads.filter((head) => uses.get(head) === 'question');
  const isFound = isPage(roots, asked) || isBankOf(view, asked, besides(heads, uses));
  if (odds < isBank || !isFound) return nothing;
  const left = heads.filter((head) => isLeftOut(head, uses, asked)).length;
  return { sections: nest(view, roots, uses), odds: odds - left };
}

/** A repository may keep each question in a file of its own: `# Question 12 - Delegates⏎## What is a delegate?⏎…`. */
const isPage = ([title, ...others]: readonly Head[], asked: readonly Head[]): boolean =>
  title !== undefined &&
  others.length === 0 &&
  asked.length === 1 &&
  asked[0] !== title &&
  isCounted(title.number) &&
  asked[0].asking >= clearlyAsks;

/**
 * The level whose titles are questions, though they ask nothing: `#### 1. 洗手是预防感染的措施。⏎**答案**⏎T`. They have numbers, and
 * none stands below them; as many have answers marked as such as where these stand at the end, below the same titles.
 */
function answeredLevel(plain: string, heads: readonly Head[]): number | null {
  const numbered = heads.filter(isLastNumbered);
  const answered = numbered.filter(
    ({ line, end }) => findAnswerLabel(plain, { start: line.end, end }) !== null,
  );
  const level = answered[0]?.level;
  const own = answered.filter((head) => head.level === level).length;
  const all = numbered.filter((head) => head.level === level).length;
  return level !== undefined && own >= fewQuestions && own >= all * answeredShare ? level : null;
}

const isLastNumbered = ({ number, children }: Head): boolean =>
  number !== null && allHeads(children).every((child) => child.number === null);

const answeredShare = 0.4;

const askAt = (level: number, heads: readonly Head[]): Head[] =>
  heads.map((head) => ({
    ...head,
    asking: head.level === level && isLastNumbered(head) ? Math.max(head.asking, asksFrom) : head.asking,
    children: askAt(level, head.children),
  }));

/** A noun beside questions that was taken for none of them speaks against the layout. */
function isLeftOut(head: Head, uses: Map<Head, HeadUse>, asked: readonly Head[]): boolean {
  return (
    uses.get(head) === 'section' &&
    head.role === 'open' &&
    head.children.length === 0 &&
    head.level === asked[0].level
  );
}

/** What could have been questions as well: heads over none of them, at the level of the outermost. */
function besides(heads: readonly Head[], uses: ReadonlyMap<Head, HeadUse>): Head[] {
  const isQuestion = (head: Head): boolean => uses.get(head) === 'question';
  const outermost = lowest(heads.filter(isQuestion), ({ level }) => level);
  return heads.filter(
    (head) =>
      head.role === 'open' &&
      head.level === outermost &&
      !isQuestion(head) &&
      !allHeads(head.children).some(isQuestion),
  );
}

function isBankOf({ plain, isNamedBank }: View, asked: readonly Head[], others: readonly Head[]): boolean {
  const share = asked.filter(({ asking }) => asking >= asksFrom).length / asked.length;
  const numbered = asked.filter(({ number }) => number !== null).length / asked.length;
  const isLabelled = asked.some(
    (head) => findAnswerLabel(plain, { start: head.line.end, end: head.end }) !== null,
  );
  if (asked.length < fewQuestions) return isLabelled && share === 1;
  const sounding = asked.filter(({ asking }) => asking > 0.5).length / asked.length;
  if (isNamedBank && sounding >= soundingShare) return true;
  if (isNamedBank) return share >= askingShareOfBank || numbered >= askingShare;
  const leastOf = asked.length >= manyMatters && tellsOfAsking(plain) ? leastShareOfTold : leastShare;
  if (asked.length >= manyQuestions && numbered >= clearShare) return share >= leastOf;
  if (isLabelled) return share >= askingShareOfBank;
  if (asked.every(({ title }) => onlyNames(plain.slice(title.start, title.end)))) return false;
  const isSure = others.length === 0 && asked.every(({ asking }) => asking >= clearlyAsks);
  const asking = share * asked.length;
  const isWide = asked.length >= fewUnnamed && asking >= (asked.length + others.length) * askingShare;
  return isSure || isWide;
}

interface Nest {
  view: View;
  uses: Map<Head, HeadUse>;
  /** Where the next question begins, by head. */
  ends: Map<Head, number>;
  title: Head | null;
  sections: Section[];
}

/** The questions below the headings that stand over them; a heading over none is left over with its text. */
function nest(view: View, roots: readonly Head[], uses: Map<Head, HeadUse>): Section[] {
  const heads = allHeads(roots);
  const title = isTitle(view, heads) ? heads[0] : null;
  const nested: Nest = { view, uses, title, ends: endsOf(heads, uses), sections: [] };
  for (const root of roots) put(nested, root, null);
  return nested.sections;
}

function put(nested: Nest, head: Head, above: Section | null): void {
  const use = nested.uses.get(head);
  const isOver =
    use === 'section' && head !== nested.title && !isPagePart(nested.view, head) && hasQuestion(nested, head);
  const section = isOver ? sectionOf(nested.view, head) : above;
  if (isOver && section) nested.sections.push(section);
  if (use === 'question')
    itemsOf(nested, head, above).push(itemOf(nested.view, head, nested.ends.get(head) ?? head.end));
  for (const child of head.children) put(nested, child, section);
}

/** 目录 may stand over questions, where those below it have a heading of another kind. */
const isPagePart = ({ plain }: View, { title }: Head): boolean =>
  /^(?:目录|正文|导航|(?:table of )?contents?|toc)$/i.test(plain.slice(title.start, title.end).trim());

/** Questions that no heading stands over are in a section without one. */
function itemsOf({ sections }: Nest, head: Head, above: Section | null): Item[] {
  if (above) return above.items;
  if (sections.at(-1)?.heading !== null) sections.push({ start: head.from, heading: null, items: [] });
  return sections[sections.length - 1].items;
}

function hasQuestion({ uses }: Nest, head: Head): boolean {
  return allHeads(head.children).some((child) => uses.get(child) === 'question');
}

/** A question ends with all that stands below it, or where a question inside it begins. */
function endsOf(heads: readonly Head[], uses: Map<Head, HeadUse>): Map<Head, number> {
  const ends = new Map<Head, number>();
  let next = Number.POSITIVE_INFINITY;
  for (const head of heads.toReversed()) {
    if (uses.get(head) !== 'question') continue;
    ends.set(head, Math.min(head.end, next));
    next = head.from;
  }
  return ends;
}

/** The first heading is the document's title if no other one stands as high. */
function isTitle({ plain }: View, heads: readonly Head[]): boolean {
  const [first] = heads;
  if (namesKind(plain.slice(first.title.start, first.title.end))) return false;
  return first.number === null && isHighest(first, heads);
}

function sectionOf({ plain }: View, { line, number, title }: Head): Section {
  const name = number ? title : nameWithin(plain, title);
  const heading = { start: line.start, end: line.end, ordinal: number?.value ?? null, name };
  return { start: line.start, heading, items: [] };
}

function itemOf({ plain }: View, head: Head, end: number): Item {
  const { line, title, number } = head;
  const marker = { start: head.from, end: title.start };
  const content = { start: title.start, end };
  const item: Item = { number: number?.value ?? null, marker, content };
  if (head.isTask) return { ...item, stemEnd: end };
  const over = overAnswerOf(plain, head);
  if (over) return { ...item, stemEnd: line.end, answerStart: over.line.end };
  const stemEnd = head.asksBelow ? undefined : stemEndOf(plain, line.end, end);
  if (stemEnd === undefined) return item;
  // The link beside the title is of neither.
  const isLinked = title.end < line.end && stemEnd === line.end;
  return isLinked ? { ...item, stemEnd: title.end, answerStart: line.end } : { ...item, stemEnd };
}
