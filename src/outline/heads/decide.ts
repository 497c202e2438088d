import { asksFrom } from '../asks/asking.ts';
import {
  asksForBank,
  looksLikeSection,
  namesBank,
  namesChapter,
  namesClosing,
  namesDocument,
  partsAnswer,
} from '../headings/names.ts';
import type { Head } from './head.ts';
import { allHeads } from './heads.ts';
import { hasOwnText, type Level, weighLevels } from './levels.ts';
import { overAnswerOf } from './page.ts';

/** What a head stands over: one question, several, or a part of an answer or of the page. */
export type HeadUse = 'question' | 'section' | 'part';

interface Decision {
  uses: Map<Head, HeadUse>;
  odds: number;
}

interface Context {
  plain: string;
  /** A title above says that questions follow. */
  isBank: boolean;
  /** A title above asks. */
  isInside: boolean;
  /** A title above ends the page: 总结. */
  isClosing: boolean;
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
    isClosing: false,
    levels: weighLevels(plain, roots, isNamedBank),
  };
  const decision: Decision = { uses: new Map(), odds: 0 };
  for (const root of roots) decision.odds += settle(context, root, decision.uses);
  return decision;
}

/** What lies below a head, by the best uses of it. */
interface Below {
  uses: Map<Head, HeadUse>;
  /** The log-odds gained there. */
  gained: number;
  questions: readonly Head[];
}

/** What a head looks like, beside the odds that it is a question. */
interface Look {
  /** Whatever stands below it is its answer. */
  isWhole: boolean;
  /** It may ask, and is the title of the questions below all the same. */
  isTitle: boolean;
  /** The last of questions without numbers, over many more that nobody has answered yet. */
  isLast: boolean;
}

/** The log-odds gained by a head and all below it, by the best use, 0 at least; the uses are noted down. */
function settle(context: Context, head: Head, uses: Map<Head, HeadUse>): number {
  const below = settleBelow(context, head);
  const { isWhole, isTitle, isLast } = lookAt(context, head, below);
  const { gained, questions } = below;
  const own = weighHead(context, head);
  const asksToo = gained > 0 && head.asking >= asksFrom && !isTitle;
  const asSection = isWhole ? 0 : gained - (asksToo ? askingSectionCost : 0);
  const asQuestion = isWhole ? own : own - 0.5 * gained;
  const costs = answerOf(context, head)
    ? 0
    : questions.reduce((sum, child) => sum + costInside(head, child), 0);
  const asBoth = isWhole || isTitle ? 0 : own + gained - (isLast ? askingSectionCost : costs);
  const best = Math.max(asSection, asQuestion, asBoth, 0);
  const isBoth = best > 0 && best === asBoth && questions.length > 0;
  const isQuestion = isBoth || (best > 0 && best === asQuestion);
  uses.set(head, isQuestion ? 'question' : useOfOther(context, head, questions));
  for (const [child, held] of isQuestion && !isBoth ? partsOf(head) : below.uses) uses.set(child, held);
  return best;
}

function settleBelow(context: Context, head: Head): Below {
  const isBank = context.isBank || (head.role === 'open' && namesBank(textOf(context, head)));
  const isInside = context.isInside || head.asking >= asksFrom;
  const isClosing = context.isClosing || namesClosing(textOf(context, head));
  const over = answerOf(context, head);
  const uses = new Map<Head, HeadUse>(over ? [[over, 'part'], ...partsOf(over)] : []);
  const gained = head.children
    .slice(over ? 1 : 0)
    .reduce((sum, child) => sum + settle({ ...context, isBank, isInside, isClosing }, child, uses), 0);
  const questions = allHeads(head.children).filter((child) => uses.get(child) === 'question');
  return { uses, gained, questions };
}

const textOf = ({ plain }: Context, { title }: Head): string => plain.slice(title.start, title.end);

function lookAt(context: Context, head: Head, { questions }: Below): Look {
  const level = context.levels.get(head.level);
  const asks = head.asking >= asksFrom;
  const isClearLevel = (level?.prior ?? 0) > 0.5;
  const hasText = isOverPoints(head) || isOverBold(head) || hasOwnText(context.plain, head);
  const isOverNouns = isClearLevel && questions.length < fewInside && asksOverNouns(context, head, questions);
  const isAnswered = isOverNouns || (hasText && (asks || (questions.length < fewInside && isClearLevel)));
  const isAmong = hasText && asks && isClearLevel;
  const isOfParts = isAmong && level?.isClear === true && questions.every(({ asking }) => asking < asksFrom);
  const isFew =
    isOfParts ||
    questions.length < manyInside ||
    (isAmong && head.number !== null && level?.isCounted === true);
  const isInRun = head.number !== null && level?.isRun === true;
  const isWhole = head.isBare || ((isAnswered || isInRun) && isFew && level?.isMain === true);
  const text = textOf(context, head);
  const isTitle = !isWhole && !hasText && holdsQuestions(questions, level, text) && standsOver(text, level);
  return { isWhole, isTitle, isLast: !isFew && isAmong && head.number === null };
}

/** `### 底层是怎么实现的？⏎#### 修饰代码块⏎…⏎#### 修饰方法⏎…`: what asks by its mark, over few names of matters. */
const asksOverNouns = (context: Context, head: Head, questions: readonly Head[]): boolean =>
  asksByMark(context, head) && !questions.some((child) => asksByMark(context, child));
const asksByMark = (context: Context, head: Head): boolean => /？\s*$/.test(textOf(context, head));

/** What a head is that is no question: a part of an answer or of the page may stand over questions as well. */
function useOfOther(context: Context, head: Head, questions: readonly Head[]): HeadUse {
  if (head.role !== 'part') return 'section';
  const holds = questions.length > 0 && !context.isInside;
  const text = textOf(context, head);
  return holds && (head.number !== null || namesClosing(text) || !partsAnswer(text)) ? 'section' : 'part';
}

/**
 * Where one question alone stands below a title, all others beside it have no text of their own, either, `## 自我介绍⏎### …`,
 * or it ends as titles of sections do: `## 自我介绍类⏎### …`.
 */
const holdsQuestions = (questions: readonly Head[], level: Level | undefined, text: string): boolean =>
  questions.length > 1 ||
  (questions.length === 1 &&
    (level?.holdsOthers === true || looksLikeSection(text)) &&
    questions[0].asking >= asksFrom);

/**
 * `## 👋 自我介绍⏎### 请做一个自我介绍⏎…`: words that may ask for something themselves, with nothing but questions below. They
 * end as titles of sections do, or most titles beside them ask nothing, or all of these hold others.
 */
function standsOver(text: string, level: Level | undefined): boolean {
  if (!level || /？\s*$/.test(text)) return false;
  return looksLikeSection(text) || level.prior < 0 || (level.holdsOthers && !level.isMain);
}

/** `### Q3：怎样分块？⏎**1. 策略**⏎…`: what asks with a number of its own over nothing but lines in bold is over the parts of its answer. */
const isOverBold = ({ line, number, asking, children }: Head): boolean =>
  line.form === 'heading' &&
  number !== null &&
  asking >= asksFrom &&
  children.length > 0 &&
  children.every((child) => child.line.form === 'strong');

/** Over nothing but bold points of a list within its own: they say what it says, and are no headings over texts of their own. */
const isOverPoints = ({ level, children }: Head): boolean =>
  children.length > 0 && children.every((child) => child.level - level < pointDepth);
const pointDepth = 0.5;

function partsOf(head: Head): Map<Head, HeadUse> {
  return new Map(allHeads(head.children).map((child) => [child, 'part']));
}

/**
 * The heading right below a question that says that its answer follows; null where none does.
 * `# 什么是锁？⏎## 参考答案⏎…⏎## 为什么要加锁？`: what asks beside that heading stands beside the question as well.
 */
function answerOf({ plain }: Context, head: Head): Head | null {
  const over = overAnswerOf(plain, head);
  return over !== null && namesBank(plain.slice(head.title.start, head.title.end)) ? null : over;
}

function costInside(outer: Head, inner: Head): number {
  return insideCost + (outer.number !== null && inner.number === null ? insideCost : 0);
}

/** The log-odds that a head is a question. */
function weighHead({ plain, levels, isBank, isClosing }: Context, head: Head): number {
  const level = levels.get(head.level);
  if (head.role !== 'open' || !level) return Number.NEGATIVE_INFINITY;
  const isCounted = level.isNumbered && head.number !== null;
  if (isClosing && head.asking < asksFrom && !(isCounted && head.line.form === 'heading'))
    return Number.NEGATIVE_INFINITY;
  const text = plain.slice(head.title.start, head.title.end);
  if (namesDocument(text) || namesChapter(text)) return Number.NEGATIVE_INFINITY;
  if (asksForBank(text) && head.children.some(({ asking }) => asking >= asksFrom))
    return Number.NEGATIVE_INFINITY;
  const isFilled = head.hasBody || level.isUnanswered;
  const place =
    (level.isMain ? mainLevelOdds : 0) + (isFilled ? bodyOdds : -bodyOdds) + (isBank ? bankOdds / 2 : 0);
  if (head.asking >= asksFrom) return head.asking + level.prior / 2 + place;
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
