import { borderBefore, borderBehind } from './characters.ts';

let segmenter: Intl.Segmenter | undefined;

/** Made when a word is first moved over: loading its dictionaries would hold up the first key. */
function wordsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
}

/** Words are looked for this far from the cursor: each segment carries a copy of all its input, so long ones are slow. */
const reach = 200;

/**
 * The offset where the word before the cursor begins, with what is no word between them passed over. Chinese words are
 * found by dictionary; a line feed is a stop of its own.
 *
 * `wordStart('處理 客戶投訴', 7)` → `5`
 */
export function wordStart(text: string, cursor: number): number {
  if (cursor === 0) return 0;
  const lineStart = text.lastIndexOf('\n', cursor - 1) + 1;
  if (cursor === lineStart) return cursor - 1;
  const from = Math.max(lineStart, cursor - reach);
  const segments = [...wordsOf(text.slice(from, cursor))];
  const last = segments.findLast(({ isWordLike }) => isWordLike);
  return borderBefore(text, from + (last?.index ?? 0));
}

/**
 * The offset where the word at or behind the cursor ends.
 *
 * `wordEnd('處理 客戶投訴', 2)` → `5`
 */
export function wordEnd(text: string, cursor: number): number {
  const found = text.indexOf('\n', cursor);
  const lineEnd = found === -1 ? text.length : found;
  if (cursor === lineEnd) return Math.min(text.length, cursor + 1);
  const to = Math.min(lineEnd, cursor + reach);
  for (const { index, segment, isWordLike } of wordsOf(text.slice(cursor, to))) {
    if (isWordLike) return borderBehind(text, cursor + index + segment.length);
  }
  return borderBehind(text, to);
}
