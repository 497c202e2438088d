import { asksFrom } from '../asks/asking.ts';
import { looksLikeSection, namesBank, namesDocument, partsAnswer } from '../headings/names.ts';
import type { Head } from './head.ts';
import { allHeads } from './heads.ts';

/** What a head stands over: one question, several, or a part of an answer or of the page. */
export type HeadUse = 'question' | 'section' | 'part';

/** What the heads of one level have in common. */
interface Level {
  /** -2 to 2: how much the others say for any one of them. */
  prior: number;
  isNumbered: boolean;
  /** Nearly all have a number. */
  isCounted: boolean;
  /** Their numbers run on: whatever stands below one of them is a part of it. */
  isRun: boolean;
  /** So large a share of the others ask, or name what is asked about, that the one that does not is a question as well. */
  isClear: boolean;
  /** Nothing stands below most of those that ask. */
  isUnanswered: boolean;
  /** Most questions stand at this level. */
  isMain: boolean;
  /** None has a number or a text of its own: all stand over others. */
  isOver: boolean;
}

export interface Decision {
  uses: Map<Head, HeadUse>;
  odds: number;
}

interface Context {
  plain: string;
  /** A title above says that questions follow. */
  isBank: boolean;
  /** A title above asks. */
  isInside: boolean;
  levels: Map<number, Level>;
}

/** A noun over a text is a chapter, unless its siblings ask or the document says that it holds questions. */
const nounOdds = -2;
const bankOdds = 1.5;
const numberedOdds = 0.8;
const runOdds = 2;
/** What a noun without a number loses, where its siblings have one. */
const uncountedCost = 4;
const mainLevelOdds = 1;
const bodyOdds = 0.5;
const leastPriorOfBank = -0.5;
/** `### 小文件太多` with a text of its own, among titles that ask or name what interviews ask about. */
const leastPriorOfClear = 1;
const manyAsking = 4;
const clearShare = 0.75;
const halfShare = 0.5;
const soundingShare = 0.8;
const clearCount = 0.8;
/** What is lost where a head that asks is taken for the title of several questions. */
const askingSectionCost = 4;
/** What a question inside the answer of another costs, and more where only the outer ones are numbered. */
const insideCost = 3;
/** So many questions below one that asks are a bank of their own. */
const manyInside = 8;
/** So few below a noun whose siblings ask are parts of its answer. */
const fewInside = 3;

/**
 * Decides for each head whether it is a question, chosen over the whole tree: a head is a question with all below it its
 * answer, or a section with questions below it, whichever says more.
 */
export function decideUses(plain: string, roots: readonly Head[], isNamedBank: boolean): Decision {
  const context = {
    plain,
    isBank: isNamedBank,
    isInside: false,
    levels: weighLevels(plain, roots, isNamedBank),
  };
  const decision: Decision = { uses: new Map(), odds: 0 };
  for (const root of roots) decision.odds += settle(context, root, decision.uses);
  return decision;
}

function weighLevels(plain: string, roots: readonly Head[], isNamedBank: boolean): Map<number, Level> {
  const byLevel = new Map<number, Head[]>();
  for (const head of allHeads(roots)) {
    if (head.role !== 'open') continue;
    const held = byLevel.get(head.level);
    if (held) held.push(head);
    else byLevel.set(head.level, [head]);
  }
  const sums = [...byLevel].map(([level, heads]) => ({
    level,
    heads,
    sum: heads.reduce((sum, { asking }) => sum + Math.max(0, asking), 0) / (level > 6 ? 2 : 1),
  }));
  const main = sums.reduce((one, other) => (other.sum > one.sum ? other : one), { level: 0, sum: 0 });
  return new Map(
    sums.map(({ level, heads }) => {
      const isMain = level === main.level;
      return [level, weighLevel(plain, heads, { isMain, isNamedBank })];
    }),
  );
}

/** So many numbered titles, some of which ask, are a bank though it does not call itself one. */
const manyHeads = 12;

interface Standing {
  isMain: boolean;
  isNamedBank: boolean;
}

function weighLevel(plain: string, heads: readonly Head[], { isMain, isNamedBank }: Standing): Level {
  const asks = heads.filter(({ asking }) => asking >= asksFrom).length / heads.length;
  const numbered = heads.filter(({ number }) => number !== null).length / heads.length;
  const isNumbered = numbered >= 0.6;
  const isCounted = numbered >= clearCount && heads.length >= manyAsking;
  const sounding = heads.filter(({ asking }) => asking > 0.5).length;
  const sections = heads.filter(({ title }) => looksLikeSection(plain.slice(title.start, title.end))).length;
  const isBank = isNamedBank || (heads.length >= manyHeads && sounding >= heads.length * 0.15);
  const share = isNumbered && isBank && sections < heads.length / 2 ? Math.max(asks, 0.6) : asks;
  const prior = heads.length > 1 ? Math.max(-2, Math.min(2, 4 * (share - 0.5))) : -0.5;
  const soundsClear = asks >= halfShare && sounding >= heads.length * soundingShare;
  const isClear = heads.length >= manyAsking && (asks >= clearShare || soundsClear);
  const isRun = isCounted && runsOn(heads);
  const isOver = heads.length > 1 && heads.every((head) => head.number === null && isOverOthers(plain, head));
  return { prior, isNumbered, isCounted, isRun, isClear, isMain, isOver, isUnanswered: isUnanswered(heads) };
}

const isOverOthers = (plain: string, { line, bodyEnd, children }: Head): boolean =>
  children.length > 0 && plain.slice(line.end, bodyEnd).trim() === '';

function isUnanswered(heads: readonly Head[]): boolean {
  const asking = heads.filter((head) => head.asking >= asksFrom);
  return asking.filter(({ hasBody }) => !hasBody).length > asking.length / 2;
}

/** Many numbers, nearly each one more than the one before it: a section may begin anew, at 1. */
function runsOn(heads: readonly Head[]): boolean {
  const numbers = heads.flatMap(({ number }) => number?.value ?? []);
  const next = numbers.filter((value, at) => at > 0 && value === numbers[at - 1] + 1).length;
  const anew = numbers.filter((value, at) => at > 0 && value === 1).length;
  const isRun = next >= numbers.length * runShare;
  const isInSections = next >= anew * leastInSection && next + anew + 1 >= numbers.length * sectionShare;
  return numbers.length >= manyHeads && (isRun || isInSections);
}

/** Where sections begin anew, so many follow the first of each, and so nearly all go on. */
const leastInSection = 2;
const sectionShare = 0.9;
const runShare = 0.8;

/** The log-odds gained below a head by the best use of it and of all below it; the uses are noted down. */
function settle(context: Context, head: Head, uses: Map<Head, HeadUse>): number {
  const text = context.plain.slice(head.title.start, head.title.end);
  const isBank = context.isBank || (head.role === 'open' && namesBank(text));
  const inner = new Map<Head, HeadUse>();
  const isInside = context.isInside || head.asking >= asksFrom;
  const below = { ...context, isBank, isInside };
  const gained = head.children.reduce((sum, child) => sum + settle(below, child, inner), 0);
  const own = weighHead(context, head);
  const inside = allHeads(head.children).filter((child) => inner.get(child) === 'question');
  const level = context.levels.get(head.level);
  const isOverPoints = head.children.length > 0 && head.children.every((child) => isPointIn(child, head));
  const hasText =
    isOverPoints || isOverBold(head) || context.plain.slice(head.line.end, head.bodyEnd).trim() !== '';
  const isLikely = head.asking >= asksFrom || (inside.length < fewInside && (level?.prior ?? 0) > 0.5);
  const isAnswered = hasText && isLikely;
  const isAmong = hasText && head.asking >= asksFrom && (level?.prior ?? 0) > 0.5;
  const isFew = inside.length < manyInside || (isAmong && head.number !== null && level?.isCounted === true);
  const isInRun = head.number !== null && level?.isRun === true;
  const isWhole = head.isBare || ((isAnswered || isInRun) && isFew && level?.isMain === true);
  const isTitle = !isWhole && !hasText && isOverQuestions(inside, level) && standsOver(text, level);
  const asksToo = gained > 0 && head.asking >= asksFrom && !isTitle;
  const asSection = isWhole ? 0 : gained - (asksToo ? askingSectionCost : 0);
  const asQuestion = isWhole ? own : own - 0.5 * gained;
  const costs = inside.reduce((sum, child) => sum + costInside(head, child), 0);
  // The last of questions without numbers may stand over many more that nobody has answered yet.
  const isLast = !isFew && isAmong && head.number === null;
  const asBoth = isWhole || isTitle ? 0 : own + gained - (isLast ? askingSectionCost : costs);
  const best = Math.max(asSection, asQuestion, asBoth, 0);
  const isBoth = best > 0 && best === asBoth && inside.length > 0;
  const isQuestion = isBoth || (best > 0 && best === asQuestion);
  const isOver = inside.length > 0 && !context.isInside && (head.number !== null || !partsAnswer(text));
  const use = head.role === 'part' && !isOver ? 'part' : 'section';
  uses.set(head, isQuestion ? 'question' : use);
  for (const [child, held] of isQuestion && !isBoth ? partsOf(head) : inner) uses.set(child, held);
  return best;
}

/**
 * `## 👋 自我介绍⏎### 请做一个自我介绍⏎…`: words that may ask for something themselves, with nothing but questions below. They
 * end as titles of sections do, or most titles beside them ask nothing, or all of these stand over others.
 */
/** One question alone stands below a title where all others beside that have no text of their own, either: `## 自我介绍⏎### …`. */
const isOverQuestions = (inside: readonly Head[], level: Level | undefined): boolean =>
  inside.length > 1 || (inside.length === 1 && level?.isOver === true && inside[0].asking >= asksFrom);

function standsOver(text: string, level: Level | undefined): boolean {
  if (!level || /？\s*$/.test(text)) return false;
  return looksLikeSection(text) || level.prior < 0 || (level.isOver && !level.isMain);
}

/** `### Q3：怎样分块？⏎**1. 策略**⏎…`: what asks with a number of its own over nothing but lines in bold is over the parts of its answer. */
const isOverBold = ({ line, number, asking, children }: Head): boolean =>
  line.form === 'heading' &&
  number !== null &&
  asking >= asksFrom &&
  children.length > 0 &&
  children.every((child) => child.line.form === 'strong');

/** Bold points of a list within that of the head: what it says, and no heading over a text of its own. */
const isPointIn = (child: Head, head: Head): boolean => child.level - head.level < pointDepth;
const pointDepth = 0.5;

function partsOf(head: Head): Map<Head, HeadUse> {
  return new Map(allHeads(head.children).map((child) => [child, 'part']));
}

function costInside(outer: Head, inner: Head): number {
  return insideCost + (outer.number !== null && inner.number === null ? insideCost : 0);
}

/** The log-odds that a head is a question. */
function weighHead({ plain, levels, isBank }: Context, head: Head): number {
  const level = levels.get(head.level);
  if (head.role !== 'open' || !level) return Number.NEGATIVE_INFINITY;
  const text = plain.slice(head.title.start, head.title.end);
  if (namesDocument(text)) return Number.NEGATIVE_INFINITY;
  const isFilled = head.hasBody || level.isUnanswered;
  const place =
    (level.isMain ? mainLevelOdds : 0) + (isFilled ? bodyOdds : -bodyOdds) + (isBank ? bankOdds / 2 : 0);
  if (head.asking >= asksFrom) return head.asking + level.prior / 2 + place;
  const isCounted = level.isNumbered && head.number !== null;
  // `## 2. 元类`, `## 索引的分类`: numbered as its siblings, or all of them asking, with a text of its own and nothing
  // below, it is one of them.
  const isUncounted = level.isCounted && head.number === null;
  const isAmong = isCounted || (level.isClear && !isUncounted);
  const isLone = isAmong && level.isMain && isFilled && head.children.length === 0;
  // `## 题外话` behind seventy numbered ones.
  const own = level.isRun ? runOdds : numberedOdds;
  const count = isUncounted ? -uncountedCost : isCounted ? own : 0;
  const shape = (looksLikeSection(text) && !isLone ? -2 : 0) + count;
  // Titles of a bank are questions at the level of most of them, though none of them asks.
  const isClear = isLone && level.isClear;
  const least = isClear ? leastPriorOfClear : leastPriorOfBank;
  const prior = (isBank || isClear) && level.isMain ? Math.max(least, level.prior) : level.prior;
  const asking = level.isClear && isFilled ? Math.max(0, head.asking) : head.asking;
  return nounOdds + asking + (isBank ? bankOdds / 2 : 0) + shape + prior + place;
}
