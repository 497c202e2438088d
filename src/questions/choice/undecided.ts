import type { NamedKind } from '../../outline/marks/kind-names.ts';
import type { FoundOption } from '../../outline/options/options.ts';
import type { Span } from '../../read/span.ts';
import type { Composed, Piece } from '../composed.ts';
import type { FoundKey } from './letters.ts';

/** Words that a document shows in its blanks, and how the blank is shown without them. */
export interface FilledIn {
  spans: readonly Span[];
  blank: string;
}

/** What is known of a question before its kind and key are. */
export interface Undecided {
  stem: readonly Piece[];
  options: readonly FoundOption[];
  /** A letter is left out. */
  hasGap: boolean;
  /** What a heading or a label says. */
  said: NamedKind | null;
  answer: Span | null;
  analysis: Span | null;
  /** The bracket before its number, which holds the key. */
  lead: Span | null;
  /** What the document shows in its blanks, where it is in the habit of it. */
  filledIn?: FilledIn | undefined;
  /** The document is in the habit of ticking right options. */
  usesTicks: boolean;
}

/** Kind, options and key, and what is left of the answer beside the key. */
export interface Decided
  extends Pick<
    Composed,
    'kind' | 'stem' | 'options' | 'key' | 'keySpans' | 'answer' | 'filled' | 'analysis' | 'doubts'
  > {
  /** Options of a judge question (对, 错), which say nothing, and marks round a key. */
  dropped: readonly Span[];
}

/** The words of a span. */
export const textOf = (plain: string, { start, end }: Span): string => plain.slice(start, end);

/** A key, where it stands, and what is left of the text that it was taken from. */
export interface Taken {
  key: string;
  span: Span;
  rest: Span | null;
}

/** Takes a key off the start of a text. */
export function takeOff(
  plain: string,
  span: Span | null,
  read: (text: string) => FoundKey | null,
): Taken | null {
  if (!span) return null;
  const text = textOf(plain, span);
  const found = read(text);
  if (!found) return null;
  const behind = text.slice(found.length);
  const from = behind.search(/[^\s。，；、.：]/);
  return {
    key: found.key,
    span: { start: span.start, end: from < 0 ? span.end : span.start + found.length + from },
    rest: from < 0 ? null : { start: span.start + found.length + from, end: span.end },
  };
}

/** What is said beside the key explains it. */
export function explain(
  rest: Span | null,
  analysis: Span | null,
  key: string | null,
): Pick<Decided, 'answer' | 'analysis'> {
  if (rest === null || key === null) return { answer: rest, analysis };
  return analysis === null ? { answer: null, analysis: rest } : { answer: rest, analysis };
}

/** A stem with `put` in the place of what stands there in the piece with that index. */
export function replaceIn(stem: readonly Piece[], index: number, put: Piece): Piece[] {
  const piece = stem[index];
  const before = { ...piece, end: put.start };
  const behind = { start: put.end, end: piece.end };
  const pieces = [before, put, behind].filter(({ start, end }) => end > start);
  return [...stem.slice(0, index), ...pieces, ...stem.slice(index + 1)];
}

/** `答案：B（因为…）`: a bracket round all of an analysis only sets it off from the key. */
export function withoutBracket(plain: string, given: Decided): Decided {
  const decided = withoutReasonLabel(plain, given);
  const { analysis, key, dropped } = decided;
  const match =
    key !== null && analysis && /^（\s*[^（）]+）[。]?$/.exec(plain.slice(analysis.start, analysis.end));
  if (!match || !analysis) return decided;
  const start = analysis.start + 1;
  const end = analysis.start + match[0].lastIndexOf('）');
  const marks = [
    { start: analysis.start, end: start },
    { start: end, end: analysis.end },
  ];
  return { ...decided, analysis: { start, end }, dropped: [...dropped, ...marks] };
}

/** `答案：B⏎说明：…`: behind a key such words are a label, which they are not in an answer of many words. */
function withoutReasonLabel(plain: string, decided: Decided): Decided {
  const { analysis, key, dropped } = decided;
  const label =
    key !== null &&
    analysis &&
    /^(?:说明|解说|理由|原因|解释|解|依据)：\s*(?=\S)/.exec(plain.slice(analysis.start, analysis.end));
  if (!label || !analysis) return decided;
  const start = analysis.start + label[0].length;
  return {
    ...decided,
    analysis: { start, end: analysis.end },
    dropped: [...dropped, { start: analysis.start, end: start }],
  };
}
