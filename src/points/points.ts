import { groupBySense } from './grouping.ts';
import { afterLead, findOpeners, isClosing, longestHeading } from './openers.ts';
import type { Point } from './point.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export type { Point } from './point.ts';

/**
 * Cuts a reference answer into its points: by the marks that it has itself (`第一步，`, `一是`, `①`, bare headings, labels),
 * else by sense. Words that only lead to the points belong to none, nor does what only rounds the answer off.
 *
 * `cutPoints('步驟如下：第一步，傾聽。第二步，核實。總之，要用心。')` → `第一步，傾聽。`, `第二步，核實。`
 */
export function cutPoints(answer: string): Point[] {
  const prose = withoutCode(answer);
  if (prose.trim() === '' && answer.trim() !== '') return [pointAt(answer, 0, answer.length)];
  const sentences = withoutClosing(sentencesOf(prose));
  const openers = findOpeners(prose, sentences);
  const starts =
    openers.length === 0 ? groupBySense(withoutLead(prose, sentences)) : withSurroundings(sentences, openers);
  const points = toPoints(prose, starts, sentences.at(-1)?.end ?? prose.length);
  return gatherSmall(points).map(({ start, end }) => ({ start, end, text: answer.slice(start, end) }));
}

/** An interviewer ticks no more than so many. */
const mostTicked = 10;

/** A heading alone on its line: `采取的步骤：`. */
const headingLine = /^[^\n]{1,40}[:：]\s*\n/;

/** Points of a list below a heading go together, the smallest first, where there are too many to tick. */
function gatherSmall(points: readonly Point[]): { start: number; end: number }[] {
  const gathered = points.map(({ text, start, end }) => ({ start, end, isHeaded: headingLine.test(text) }));
  while (gathered.length > mostTicked) {
    let smallest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 1; at < gathered.length; at += 1) {
      const length = gathered[at].end - gathered[at - 1].start;
      if (!gathered[at].isHeaded && length < least) [smallest, least] = [at, length];
    }
    if (smallest === 0) break;
    gathered[smallest - 1].end = gathered[smallest].end;
    gathered.splice(smallest, 1);
  }
  return gathered;
}

const fencedCode = /^[ \t]*(```|~~~)[^\n]*\n[\s\S]*?(?:^[ \t]*\1[ \t]*$|(?![\s\S]))/gm;

/**
 * An answer with blanks for its blocks of code, as long as before: what code shows is said by the prose around it, and
 * its marks divide nothing that anybody says. A block that never ends goes to the end.
 */
function withoutCode(answer: string): string {
  if (!answer.includes('```') && !answer.includes('~~~')) return answer;
  return answer.replace(fencedCode, (block) => block.replace(/[^\n]/g, ' '));
}

/** What rounds off, behind at least so many sentences. */
const fewestBefore = 2;

function withoutClosing(sentences: readonly Sentence[]): readonly Sentence[] {
  const from = sentences.findIndex((sentence, index) => index >= fewestBefore && isClosing(sentence));
  return from < 0 || from < sentences.length - mostClosing ? sentences : sentences.slice(0, from);
}

/** More sentences at the end of an answer than these say something more. */
const mostClosing = 2;

/** An answer without what at its beginning only tells that something follows: `我会从以下几个方面来说明。`, `我有以下特质：` */
function withoutLead(answer: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const [first, ...others] = sentences;
  if (first === undefined) return sentences;
  if (others.length >= fewestBefore && announcing.test(first.text)) return others;
  const start = afterLead(answer, first);
  return [{ ...first, start, text: first.text.slice(start - first.start) }, ...others];
}

const announcing = /(?:以下|如下|这样|下面)[^,.:]{0,12}:?$|[两三四五六几]个?(?:方面|点|步)[^,.:]{0,6}:?$/;

/** What follows the last marked point and is one of its own: how it ended, and what was learnt from it. */
const newMatter =
  /^(?:结果[,:]|最终|最后|这次经历|通过这次|事后|遇到的困难|为了克服|在整个|整个|此外|我也(?:希望|期望|想)|一旦|我会将|我在这方面)/;

/** The openers, with what stands before the first of them and behind the last. */
function withSurroundings(sentences: readonly Sentence[], openers: readonly number[]): number[] {
  const first = sentences.filter(({ end }) => end <= openers[0] + 1);
  const last = openers[openers.length - 1];
  const opening = sentences.findLast(({ start }) => start <= last);
  const isHeading = opening !== undefined && opening.end - last <= longestHeading;
  const behind = sentences.filter(({ start }) => start > last).slice(isHeading ? 1 : 0);
  const after = behind.slice(firstIndex(behind));
  const lead = first.filter(
    (one) => !leadsOn(one) && (first.length > 1 || one.end - one.start >= shortestLead),
  );
  const length = lead.reduce((sum, { start, end }) => sum + end - start, 0);
  const before = groupBySense(lead, Math.max(1, Math.round(length / usualLead)));
  const left = usualPoints - before.length - openers.length;
  return [...before, ...openers, ...groupBySense(after, Math.max(fewestAfter, left))];
}

function firstIndex(sentences: readonly Sentence[]): number {
  const found = sentences.findIndex((sentence) => newMatter.test(sentence.text) && !isClosing(sentence));
  return found < 0 ? sentences.length : found;
}

/** What is said before the first mark is mostly one thing: what it is about, or why. */
const usualLead = 80;

/** What follows the last mark makes no more points than an answer usually has, but so many at least. */
const usualPoints = 8;
const fewestAfter = 2;

/** A shorter sentence before the first mark only leads to it. */
const shortestLead = 30;

const leading = /:$|以下|如下|[两三四五六几]个?方面|原因有|几点|几项/;

function leadsOn({ text }: Sentence): boolean {
  return leading.test(text);
}

const shortest = 4;

/** Each point runs to where the next begins; one that is no more than a label goes with the next. */
function toPoints(answer: string, starts: readonly number[], last: number): Point[] {
  const points: Point[] = [];
  let from: number | null = null;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? last;
    const text = answer.slice(from ?? start, end).trim();
    if (index + 1 < starts.length && isLabel(text)) from ??= start;
    else {
      const passage = { start: from ?? start, end };
      points.push(pointAt(answer, passage.start, index + 1 < starts.length ? endOf(answer, passage) : end));
      from = null;
    }
  }
  return points;
}

/** What at the end of a passage only leads on to the next point: `常见的渠道包括：`, `基于这些发现，我采取了以下行动：` */
const leadingOn =
  /(?<=[。！？；])(?:[^。！？；\n]{0,30}(?:以下|如下)[^，。！？；\n]{0,10}|[^，。！？；\n]{1,30})[:：]\s*$/;

const longestLeading = 80;

/** Where a point ends that another one follows: before the words that lead there. */
function endOf(answer: string, { start, end }: { start: number; end: number }): number {
  const found = leadingOn.exec(answer.slice(Math.max(start, end - longestLeading), end));
  return end - (found?.[0].length ?? 0);
}

function isLabel(text: string): boolean {
  return text.length < shortest || (/[:：]$/.test(text) && text.length < 40);
}

function pointAt(answer: string, start: number, end: number): Point {
  const passage = answer.slice(start, end);
  const from = start + passage.length - passage.trimStart().length;
  const text = passage.trim();
  return { text, start: from, end: from + text.length };
}
