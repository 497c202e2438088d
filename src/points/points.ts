import { groupBySense } from './grouping.ts';
import { findOpeners, isClosing } from './openers.ts';
import type { Point } from './point.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export type { Point } from './point.ts';

/**
 * Cuts a reference answer into its points: by the marks that it has itself (`第一步，`, `一是`, `①`, bare headings, labels),
 * else by sense. Words that only lead to the points belong to none; what closes the answer belongs to the last.
 *
 * `cutPoints('步驟如下：第一步，傾聽。第二步，核實。')` → `第一步，傾聽。`, `第二步，核實。`
 */
export function cutPoints(answer: string): Point[] {
  const sentences = sentencesOf(answer);
  const openers = findOpeners(answer, sentences);
  const starts = openers.length === 0 ? groupBySense(sentences) : withSurroundings(sentences, openers);
  return toPoints(answer, starts);
}

/** What follows the last marked point and is one of its own: how it ended, and what was learnt from it. */
const newMatter =
  /^(?:结果[,:]|最终|最后|这次经历|通过这次|事后|遇到的困难|为了克服|在整个|整个|此外|同时,|我也|一旦|我会将|我在这方面)/;

/** The openers, with what stands before the first of them and behind the last. */
function withSurroundings(sentences: readonly Sentence[], openers: readonly number[]): number[] {
  const first = sentences.filter(({ end }) => end <= openers[0] + 1);
  const last = openers[openers.length - 1];
  const behind = sentences.filter(({ start }) => start > last).slice(1);
  const after = behind.slice(firstIndex(behind));
  return [
    ...groupBySense(
      first.filter((one) => !leadsOn(one) && (first.length > 1 || one.end - one.start >= shortestLead)),
    ),
    ...openers,
    ...groupBySense(after),
  ];
}

function firstIndex(sentences: readonly Sentence[]): number {
  const found = sentences.findIndex((sentence) => newMatter.test(sentence.text) && !isClosing(sentence));
  return found < 0 ? sentences.length : found;
}

/** A shorter sentence before the first mark only leads to it. */
const shortestLead = 30;

const leading = /:$|以下|如下|[两三四五六几]个?方面|原因有|几点|几项/;

function leadsOn({ text }: Sentence): boolean {
  return leading.test(text);
}

const shortest = 4;

/** Each point runs to where the next begins; one that is no more than a label goes with the next. */
function toPoints(answer: string, starts: readonly number[]): Point[] {
  const points: Point[] = [];
  let from: number | null = null;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? answer.length;
    const text = answer.slice(from ?? start, end).trim();
    if (index + 1 < starts.length && isLabel(text)) from ??= start;
    else {
      points.push(pointAt(answer, from ?? start, end));
      from = null;
    }
  }
  return points;
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
