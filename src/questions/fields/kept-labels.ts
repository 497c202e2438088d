import type { Label } from '../../outline/marks/labels/find.ts';
import { leadsToAnswer } from '../../outline/marks/labels/recurring.ts';
import { wrongAnswer } from '../../outline/marks/labels/words.ts';
import type { Span } from '../../read/span.ts';
import { areNotes } from './notes.ts';

/** A label that begins a field. */
export interface KeptLabel extends Label {
  /** It stands over what else explains the question, behind the answer. */
  isRemark?: boolean;
}

/** What the first answer label says. */
export function firstAnswer(plain: string, content: Span, labels: readonly Label[]): string {
  const index = labels.findIndex(({ field }) => field === 'answer');
  if (index < 0) return '';
  return plain.slice(labels[index].end, labels[index + 1]?.start ?? content.end).trim();
}

/** `答案：错误解析：…`, `1.B【解析】…`: behind a key no sentence needs to end before the next label. */
export function behindKey(plain: string, content: Span, labels: readonly Label[]): number | null {
  const answer = labels.find(({ field }) => field === 'answer');
  const at = answer?.end ?? content.start;
  const glued = gluedKey.exec(plain.slice(at, at + 24));
  if (glued) return at + glued[0].length;
  const line = answer ? null : keyLine.exec(plain.slice(at, Math.min(content.end, at + longestStatement)));
  return line && at + line.index + line[0].length;
}

const key =
  '(?:正确|错误|对|错|[√×]|[A-Z]{1,8}(?![A-Za-z]))[\\s。；，]*(?=【|\\[|(?:答案|试题|参考|本题)?(?:解析|详解)：)';
const gluedKey = new RegExp(`^\\s*${key}`);
/** `书记员可以单独开庭。（ ）⏎错误【解析】…` */
const keyLine = new RegExp(`\\n\\s*${key}`);
const longestStatement = 600;

/** What explains only beside an answer with its label; without one it may stand over the answer, or in it. */
const besideAnswer =
  /^(?:分析|思路)：?\s*$|贴士|提醒|叮[咛嘱]|(?<!参考|答题|回答)提示：?\s*$|注意(?:事项)?：?\s*$/;

/** `答题思路：…参考回答：…`: where an answer follows, what leads to it explains it. */
function tellHints(plain: string, labels: readonly Label[]): Label[] {
  const isHint = ({ start, end }: Label): boolean => leadsToAnswer(plain.slice(start, end));
  const last = labels.findLastIndex((label) => label.field === 'answer' && !isHint(label));
  const isBeside = ({ start, end }: Label): boolean => besideAnswer.test(plain.slice(start, end));
  if (last < 0) return labels.filter((label) => !isBeside(label));
  // Behind the answer `答题要点：` may be a part of it.
  const leads = (label: Label, index: number): boolean =>
    isHint(label) && (index < last || /思路|提示/.test(plain.slice(label.start, label.end)));
  return labels.map((label, index) =>
    label.field === 'answer' && leads(label, index) ? { ...label, field: 'analysis' } : label,
  );
}

/**
 * The labels that begin a field. One of a field that is filled already is text: `…考官点评：…答案：…` in an answer; but a
 * second one that explains, right behind the answer, ends it. One with nothing behind it is followed by a second one:
 * `答案与解析：⏎答案：`. What a question assesses is said before its answer, or behind it in such brackets: `【考点】`.
 */
export function keepLabels(plain: string, content: Span, found: readonly Label[]): KeptLabel[] {
  const labels = tellHints(plain, found);
  const kept: KeptLabel[] = [];
  const filled = new Set<string>();
  const last = labels.some(({ field }) => field === 'answer') ? 'answer' : 'analysis';
  for (const [index, label] of labels.entries()) {
    const before = kept.at(-1);
    const isFilled = plain.slice(before?.end ?? content.start, label.start).trim() !== '';
    if (before && isFilled) filled.add(before.field);
    const behind = { start: label.end, end: labels[index + 1]?.start ?? content.end };
    const isLate =
      label.field === 'assesses' &&
      (filled.has(last) || before?.field === last) &&
      !(isSetOff(plain, label, before) && namesPoints(plain.slice(behind.start, behind.end)));
    const isRemark = label.field === 'analysis' && filled.has('analysis') && before?.field === 'answer';
    if (isRemark && isFilled) kept.push({ ...label, isRemark });
    else if (!filled.has(label.field) && !isLate)
      kept.push(isOfWrongAnswer(plain, label) ? { ...label, end: label.start } : label);
  }
  return kept;
}

/** What is not to be said must not stand there without its label. */
const isOfWrongAnswer = (plain: string, { start, end }: Label): boolean =>
  wrongAnswerWords.test(plain.slice(start, end));
const wrongAnswerWords = new RegExp(`${wrongAnswer}|误区|雷区|忌|避雷|踩坑`);

/**
 * What a question assesses is said behind its answer in brackets, or on a line of its own over the points, or behind a key, which
 * holds nothing else, or its explanation.
 */
const isSetOff = (plain: string, label: Label, before: Label | undefined): boolean =>
  plain[label.start] === '【' ||
  /^(?:知识点|考点)：[ ]*\n/.test(plain.slice(label.start, label.end)) ||
  (before?.field === 'analysis' && /\n\s*$/.test(plain.slice(before.end, label.start))) ||
  (before?.field === 'answer' && keyAlone.test(plain.slice(before.end, label.start)));
const keyAlone = /^\s*(?:[A-Z]{1,8}|[√×对错]|正确|错误)\s*$/;

/** Whether nothing but points stands behind a label, and lines that a site adds: `【考点】法规；礼仪⏎【难度】易`. */
function namesPoints(text: string): boolean {
  const [points, ...others] = text.trim().split('\n');
  return points.length <= longestPoints && !/[。？！]/.test(points) && areNotes(others);
}

const longestPoints = 40;
