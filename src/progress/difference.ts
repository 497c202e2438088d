import { diffArrays } from 'diff';
import { foldText } from '../script/fold.ts';

/** A stretch of two texts, which both have or only one. */
export interface Change {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Texts that have so little in common that this many words are changed are told as wholly different. */
const mostEdits = 4000;

/**
 * What was taken out of a text and what was put in to make the other one of it, word by word. What is alike but for its
 * script or width counts as the same, and is given as the later text has it.
 *
 * `differenceOf('先傾聽', '先倾听，再解决')` → same `先倾听`, added `，再解决`
 */
export function differenceOf(before: string, after: string): Change[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const parts = diffArrays(from, to, {
    comparator: (one, other) => one.folded === other.folded,
    maxEditLength: mostEdits,
  });
  if (parts === undefined) return tidy([change('removed', before), change('added', after)]);
  return tidy(
    parts.map(({ added, removed, value }) =>
      change(added ? 'added' : removed ? 'removed' : 'same', value.map(({ text }) => text).join('')),
    ),
  );
}

const change = (kind: Change['kind'], text: string): Change => ({ kind, text });

interface Word {
  text: string;
  folded: string;
}

/** Cut behind ends of sentences first: each segment carries a copy of all that the segmenter was given (V8). */
function wordsOf(text: string): Word[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const sentences = text.match(/[^\n。！？；]*[\n。！？；]|[^\n。！？；]+/g) ?? [];
  return sentences.flatMap((sentence) =>
    [...segmenter.segment(sentence)].map(({ segment }) => ({ text: segment, folded: foldText(segment) })),
  );
}

/** Two exchanges with fewer letters between them read more easily as one. */
const shortestSame = 2;

/** Joins neighbours of a kind, and exchanges with next to nothing between them. What goes stands before what comes. */
function tidy(changes: readonly Change[]): Change[] {
  const filled = changes.filter(({ text }) => text !== '');
  const tidied: Change[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') tidied.push(change('removed', removed));
    if (added !== '') tidied.push(change('added', added));
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of filled.entries()) {
    const isBetween = removed !== '' && added !== '' && index + 1 < filled.length;
    if (kind === 'same' && !(isBetween && isShort(text))) {
      close();
      tidied.push(change('same', text));
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  close();
  return tidied;
}

function isShort(text: string): boolean {
  return !text.includes('\n') && text.replace(/[\p{P}\p{Z}\s]/gu, '').length < shortestSame;
}
