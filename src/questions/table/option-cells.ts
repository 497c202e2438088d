import type { Span } from '../../read/span.ts';
import { letterOf } from './header-words.ts';

/** An option: its letter, where its text stands, and where its printed label does. */
interface CellOption {
  label: string;
  span: Span;
  mark: Span | null;
}

/** `A.`, `A、`, `(A)`, `A:`, `A ` in front of an option, folded. */
const mark =
  /(^|[^a-z0-9])([(（[【]?\s{0,3}([a-z])\s{0,3}(?:[)）\]】]\s{0,3}[.、:：]?|[.、:：]|(?=\s))\s{0,8})/g;
/** Without letters: what parts one from the next, the surest first. */
const separators = [/\n+/g, /\|+/g, /\${2,}|#{2,}|@{2,}/g, /[;；]/g, /\t+/g, / {2,}/g];

/** Nothing but what parts options, as some write it before the first as well: `**A.北京**B.天津`. */
const parting = /^[\s*#|$@;；,，]{0,8}$/;

/** As many as there are letters. */
const mostOptions = 26;

/** The options of a text that holds nothing else: lettered, or parted by lines or marks; none where it is one piece. */
export function splitOptions(text: string, folded: string): CellOption[] {
  const lettered = findLettered(text, folded);
  if (lettered.length > 1 && parting.test(text.slice(0, lettered[0].mark?.start))) return lettered;
  const quoted = splitJson(text);
  if (quoted.length > 1) return quoted.length > mostOptions ? [] : quoted;
  for (const separator of separators) {
    const pieces = splitAt(text, separator);
    if (pieces.length > mostOptions) return [];
    if (pieces.length > 1) return pieces.map((span, index) => ({ label: letterOf(index), span, mark: null }));
  }
  return [];
}

/**
 * Lettered options, from A on without a gap, in running text: `…？A.甲 B.乙`. None where fewer than two. A letter
 * counts behind white space or a mark; glued to the option before it, only with a mark of its own.
 */
export function findLettered(text: string, folded: string): CellOption[] {
  const marks: Span[] = [];
  for (const match of folded.matchAll(mark)) {
    if (match[3] !== letterOf(marks.length).toLowerCase()) continue;
    const start = match.index + match[1].length;
    marks.push({ start, end: start + match[2].length });
  }
  return marks.length < 2 ? [] : readBetween(text, marks);
}

function readBetween(text: string, marks: readonly Span[]): CellOption[] {
  return marks.map(({ start, end }, index) => {
    const until = marks[index + 1]?.start ?? text.length;
    const span = trimMarks(text, { start: end, end: Math.max(end, until) });
    return { label: letterOf(index), span, mark: { start, end } };
  });
}

/** White space and the mark that parts options in a cell are of neither. */
function trimMarks(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const bare = inside.replace(
    /(?<![\s|])[\s|]+$|(?<![\s*#$@])\s{0,8}(?:\*{2,4}|#{2,4}|\${2,4}|@{2,4})\s{0,8}$/,
    '',
  );
  const lead = bare.length - bare.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, bare.length) };
}

function splitAt(text: string, separator: RegExp): Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (const match of [...text.matchAll(separator), null]) {
    const end = match?.index ?? text.length;
    const span = trimMarks(text, { start: from, end });
    if (span.end > span.start) pieces.push(span);
    from = match ? end + match[0].length : end;
  }
  return pieces;
}

const quoted = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/dg;
/** In each object the one text that is the option's own: its letter and its number are none. */
const told = /"\w*(?:content|text|option|title|desc\w*)"\s*:\s*"((?:[^"\\]|\\.)*)"/dgi;
const lettered = /["'][A-Za-z]["']\s*:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/dg;

/** `["甲", "乙"]`, `{"A": "甲", "B": "乙"}` and `[{"text": "甲"}, {"text": "乙"}]` in a cell, as programs write them. */
function splitJson(text: string): CellOption[] {
  const pattern = patternOf(text);
  return [...(pattern ? text.matchAll(pattern) : [])].map(({ indices }, index) => {
    const [start, end] = indices?.[1] ?? indices?.[2] ?? [0, 0];
    return { label: letterOf(index), span: { start, end }, mark: null };
  });
}

function patternOf(text: string): RegExp | null {
  if (/^\s*\[\s*["'][\s\S]*["']\s*\]\s*$/.test(text)) return quoted;
  if (/^\s*\{\s*["'][A-Za-z]["']\s*:[\s\S]*["']\s*\}\s*$/.test(text)) return lettered;
  return /^\s*\[\s*\{\s*"[\s\S]*\}\s*\]\s*$/.test(text) ? told : null;
}

/** What an option begins with in a cell of its own: `A.北京`, `(1)北京`; folded. */
export const printedLabel =
  /^(?:[(（[【]?\s{0,3}([a-z])\s{0,3}(?:[)）\]】]\s{0,3}[.、:：]?|[.、:：])|[(（[【]\s{0,3}([1-9])\s{0,3}[)）\]】][.、:：]?|([①-⑨]))\s{0,8}(?=\S)/;

/** The letter that a cell begins with as an option does, folded; undefined where it has none. */
export const printedLetter = (folded: string): string | undefined => printedLabel.exec(folded)?.[1];

/** Which option a cell begins as, 0 for `A.`, `(1)` and `①`; null where it begins as none. */
export function printedPlace(folded: string): number | null {
  const [, letter, number, circle] = printedLabel.exec(folded) ?? [];
  if (letter !== undefined) return letter.charCodeAt(0) - 97;
  if (circle !== undefined) return circle.charCodeAt(0) - 0x2460;
  return number === undefined ? null : Number(number) - 1;
}
