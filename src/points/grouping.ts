import { pattern } from '../script/pattern.ts';
import type { Sentence } from './sentences.ts';

/** A point by sense is about as long; a longer answer has more of them, up to a bound. */
const usualLength = 70;
const mostPoints = 7;
/** Shorter sentences say no point alone. */
const shortestPoint = 26;

/** Words that begin another matter. */
const turns = new RegExp(pattern`
  ^(?:首先|其次|再次|然后|接着|随后|最后|另外|此外|同时|最终|结果|一方面|另一方面|更重要的是|
  除此之外|这次经历|在这个?过程|在.{1,10}(?:期间|过程中|阶段)|通过这|因此|为了|针对|如果|对于|
  面对|当|基于|在.{1,8}[时后],|我认为|事后|反过来|根据|长期来看|在我|吸引我|结合自身|应用是)
`);

const mostCompared = 40;

interface Group {
  start: number;
  length: number;
  /** How much it looks like the beginning of another matter. */
  opening: number;
}

/** Where the groups of sentences begin that say one thing each: the shortest ones go with a neighbour, rather not over a turn. */
export function groupBySense(sentences: readonly Sentence[], bound = mostPoints): number[] {
  const groups: Group[] = sentences.map((sentence, index) => ({
    start: sentence.start,
    length: sentence.end - sentence.start,
    opening: openingOf(sentences, index),
  }));
  const total = groups.reduce((sum, { length }) => sum + length, 0);
  const most = Math.min(bound, Math.max(2, Math.round(total / usualLength)));
  while (groups.length > 1) {
    const at = cheapestBorder(groups);
    const isNeeded =
      groups.length > most || Math.min(groups[at].length, groups[at - 1].length) < shortestPoint;
    if (!isNeeded) break;
    groups[at - 1].length += groups[at].length;
    groups.splice(at, 1);
  }
  return groups.map(({ start }) => start);
}

/** Words that go on with what the sentence before says. */
const continuing = /^(?:["“「『]|这|它|他们|她们|其中|例如|比如|也|并|即使|只有|不仅仅?是)/;

/** A longer sentence says more than what the next ones are about. */
const longestTopic = 34;

/** What speaks for a border, in characters; for one behind a topic or before what goes on, less than nothing. */
const atTurn = 60;
const atTopic = 60;
const behindTopic = -20;
const atContinuing = -30;
const behindSemicolon = -40;

/** How much a sentence looks like the beginning of another matter. */
function openingOf(sentences: readonly Sentence[], index: number): number {
  const { text } = sentences[index];
  if (sentences[index - 1]?.mark === 'semicolon') return behindSemicolon;
  const isTurn = turns.test(text) || isParallel(text, sentences);
  return (
    (isTurn ? atTurn : continuing.test(text) ? atContinuing : 0) +
    (isTopic(sentences, index) ? atTopic : 0) +
    (isTopic(sentences, index - 1) ? behindTopic : 0)
  );
}

/** Whether a sentence is short and the next goes into it: `應用是目的。數據分析的最終目的是指導行動，…` */
function isTopic(sentences: readonly Sentence[], index: number): boolean {
  const [sentence, next] = [sentences[index], sentences[index + 1]];
  if (sentence === undefined || next === undefined || continuing.test(sentence.text)) return false;
  const length = sentence.end - sentence.start;
  return length <= longestTopic && next.end - next.start > length;
}

/** Sentences that open alike are put beside one another: `貴公司在…。貴公司的…。` */
function isParallel(text: string, sentences: readonly Sentence[]): boolean {
  const opening = text.slice(0, 3);
  if (/^(?:我会|我们|例如|比如|这些|他们)/.test(opening)) return false;
  return sentences.slice(0, mostCompared).filter((other) => other.text.startsWith(opening)).length > 2;
}

/** The index of the group that goes best with the one before it. */
function cheapestBorder(groups: readonly Group[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < groups.length; at += 1) {
    const smaller = Math.min(groups[at].length, groups[at - 1].length);
    const cost = groups[at].length + groups[at - 1].length + smaller + groups[at].opening;
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}
