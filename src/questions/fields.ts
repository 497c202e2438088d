import { findBorder } from '../outline/border.ts';
import { isCutAtEnd } from '../outline/evidence.ts';
import { findLabels, type Label } from '../outline/labels.ts';
import { readSigns } from '../outline/prompt.ts';
import type { Item } from '../outline/sections.ts';
import { splitSentences } from '../outline/sentences.ts';
import type { Span } from '../read/span.ts';
import { findAssesses, findMarks } from './asides.ts';

/** Why a span of an item is in none of its fields. */
export interface Removed extends Span {
  rule: 'number' | 'label' | 'assesses' | 'marks';
}

/** The fields of one item, as spans of the cleaned text. */
export interface Fields {
  item: Item;
  /** What is asked, without what stands in brackets about it; of one piece, mostly. */
  stem: Span[];
  answer: Span | null;
  analysis: Span | null;
  points: Span[];
  marks: number | null;
  removed: Removed[];
  /** No label parts stem and answer, and the border could as well lie elsewhere. */
  isDoubtful: boolean;
}

/** What the rest of the document says about answers that no label marks. */
export type Unmarked = 'perhaps' | 'always' | 'never';

/** Below these log-odds a border is reported as doubtful. */
const sure = 3;
/** So many sentences behind what is asked are an answer, though a bracket follows that assesses the question. */
const answerSentences = 3;

/** Parts an item into its fields: by its labels, else by a bracket about it, else by how its sentences sound. */
export function readFields(plain: string, item: Item, unmarked: Unmarked): Fields {
  const labels = keepLabels(plain, item.content, findLabels(plain, item.content));
  const head = { start: item.content.start, end: labels[0]?.start ?? item.content.end };
  const hasLabel = labels.some(({ field }) => field !== 'assesses');
  const fields = readHead(plain, item, { head, unmarked: hasLabel ? 'never' : unmarked });
  for (const [index, label] of labels.entries()) {
    fields.removed.push({ start: label.start, end: label.end, rule: 'label' });
    const span = trim(plain, { start: label.end, end: labels[index + 1]?.start ?? item.content.end });
    if (span.end === span.start) continue;
    if (label.field === 'assesses') addPoints(plain, fields, span);
    else fields[label.field] = span;
  }
  return fields;
}

function addPoints(plain: string, { points, removed }: Fields, span: Span): void {
  const found = splitPoints(plain, span);
  points.push(...found);
  removed.push(...between(found, span));
}

/** `（考察：`, the marks between the points, and `）`. */
function between(points: readonly Span[], { start, end }: Span): Removed[] {
  const starts = [start, ...points.map((point) => point.end)];
  const ends = [...points.map((point) => point.start), end];
  return starts
    .map((from, index) => ({ start: from, end: ends[index], rule: 'assesses' as const }))
    .filter((span) => span.end > span.start);
}

/**
 * The labels that begin a field. One of a field that is filled already is text: `…考官点评：…答案：…` in an answer. One
 * with nothing behind it is followed by a second one: `答案与解析：⏎答案：`.
 */
function keepLabels(plain: string, content: Span, labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  const filled = new Set<string>();
  const last = labels.some(({ field }) => field === 'answer') ? 'answer' : 'analysis';
  for (const label of labels) {
    const before = kept.at(-1);
    const isFilled = plain.slice(before?.end ?? content.start, label.start).trim() !== '';
    if (before && isFilled) filled.add(before.field);
    const isLate = label.field === 'assesses' && (filled.has(last) || before?.field === last);
    if (!filled.has(label.field) && !isLate) kept.push(label);
  }
  return kept;
}

interface Head {
  head: Span;
  unmarked: Unmarked;
}

/** The text before the first label: the stem, what is said about it in brackets, and an unmarked answer. */
function readHead(plain: string, item: Item, { head, unmarked }: Head): Fields {
  const aside = findAssesses(plain, head);
  const { border, isDoubtful } = borderOf(plain, { head, unmarked, aside });
  const marks = findMarks(plain, { start: head.start, end: aside ? Math.min(aside.start, border) : border });
  const cuts = [marks, aside].filter((cut) => cut !== null);
  const answer = trim(plain, { start: border, end: aside && aside.start >= border ? aside.start : head.end });
  const stemEnd = Math.min(border, head.end);
  const points = aside ? splitPoints(plain, aside.points) : [];
  return {
    item,
    stem: without(plain, { start: head.start, end: stemEnd }, cuts),
    answer: answer.end > answer.start ? answer : null,
    analysis: null,
    points,
    marks: marks?.marks ?? null,
    removed: [
      { ...item.marker, rule: 'number' },
      ...(aside ? between(points, aside) : []),
      ...(marks ? [{ start: marks.start, end: marks.end, rule: 'marks' as const }] : []),
    ],
    isDoubtful,
  };
}

interface Bordered extends Head {
  aside: Span | null;
}

function borderOf(
  plain: string,
  { head, unmarked, aside }: Bordered,
): { border: number; isDoubtful: boolean } {
  if (unmarked === 'never') return { border: head.end, isDoubtful: false };
  const hasRest = aside !== null && plain.slice(aside.end, head.end).trim() !== '';
  if (aside && hasRest) return { border: aside.end, isDoubtful: false };
  const before = { start: head.start, end: aside?.start ?? head.end };
  const { end, likeness, margin } = findBorder(plain, before, unmarked === 'always');
  if (before.end === plain.length && isCutAtEnd(plain) && stemGoesOn(plain.slice(end), likeness))
    return { border: head.end, isDoubtful: true };
  const rest = splitSentences(
    plain,
    { start: end, end: before.end },
    { sentences: answerSentences, units: 1000 },
  );
  if (aside && rest.length < answerSentences) return { border: head.end, isDoubtful: rest.length > 0 };
  return { border: end, isDoubtful: likeness < sure || margin < sure };
}

/**
 * Where the document is cut off right behind the border, in one unfinished sentence, this may be the stem's own: before
 * anything has asked, the scene's; behind that, what asks once more. `客户要求退货。商品已经` `有哪些方案？你们用的是`
 */
function stemGoesOn(rest: string, likeness: number): boolean {
  if (splitSentences(rest, { start: 0, end: rest.length }, { sentences: 2, units: 400 }).length !== 1)
    return false;
  const { hasYou, hasI, opensAnswer } = readSigns(rest.replace(/“[^”]*$/, ''));
  if (hasI || opensAnswer) return false;
  return likeness < 0 || hasYou || /^(?:是不是|是否|能否|为什么|为何|如何|怎么|怎样|有哪些|请)/.test(rest);
}

/** A span's pieces with `cuts` taken out, and without white space at their ends. */
function without(plain: string, { start, end }: Span, cuts: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const cut of cuts.toSorted((one, other) => one.start - other.start)) {
    if (cut.start >= end) continue;
    pieces.push(trim(plain, { start: from, end: cut.start }));
    from = cut.end;
  }
  pieces.push(trim(plain, { start: Math.min(from, end), end }));
  return pieces.filter((piece) => piece.end > piece.start);
}

/** `沟通、应变（含抗压）` → two spans: marks inside brackets part nothing. */
function splitPoints(plain: string, { start, end }: Span): Span[] {
  const points: Span[] = [];
  for (const match of plain
    .slice(start, end)
    .matchAll(/(?:（[^（）]*）|[^、，；,;。\s（]|（|(?<=[A-Za-z]) (?=[A-Za-z]))+/g))
    points.push({ start: start + match.index, end: start + match.index + match[0].length });
  return points;
}

/** A span without the white space at its ends. */
export function trim(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, Math.max(start, end));
  const lead = text.length - text.trimStart().length;
  const length = text.trim().length;
  return { start: start + lead, end: start + lead + length };
}
