import { isHan } from '../../language/han.ts';
import { segment } from '../../language/segment.ts';
import { wordForm } from '../../language/word-form.ts';
import { hasTone, splitSyllable, syllableAt } from '../pinyin.ts';
import { anyLead, bytesOf, charactersWithTrail, fullWidthLead, fullWidthTrail } from './bytes.ts';
import { glossedCharacters } from './glossed.ts';
import type { Choice, Shown, State } from './steps.ts';

/** Where a passage begins: what its first step reads, if it reads anything, and the state behind it. */
export interface Opening {
  choice: Choice | null;
  state: State;
  /** The logarithm of how likely it is before words are looked at. */
  prior: number;
}

/** Of so many characters behind a mark, so many in words of two or more are too many for chance. */
const ordinaryReach = 6;
const fewestInWords = 4;

const marksOfTwoBytes = '?!;';

/**
 * The passages that a `?` at `start` may begin. `before` is the true character in front of it.
 *
 *     因?yàn)橐粋€    因 = D2F2, 驗 = F29E; the gloss split off 9E, with which 為 = 9EE9 begins
 *     動力??头ぷ     。 = A1A3, 客 = BFCD; the mark took A3BF out of the two
 */
export function openings(shown: Shown, start: number, before: string): Opening[] {
  const syllable = syllableAt(splitSyllable, shown.text, start);
  if (syllable === null) return afterSplitMark(shown, start);
  const bytes = bytesOf(before);
  if (bytes === null || !hasTone(syllable)) return [];
  const at = start + syllable.length + 2;
  return glossedCharacters(bytes.trail, syllable, shown.syllables).map(({ character, prior }) => ({
    choice: null,
    state: { at, pending: bytesOf(character)?.trail ?? 0 },
    prior,
  }));
}

function afterSplitMark({ text, syllables }: Shown, start: number): Opening[] {
  const mark = text.charAt(start + 1);
  const isSplit = mark !== '' && marksOfTwoBytes.includes(mark);
  const isDamaged = syllables.size > 0;
  if (!isSplit || isRowOfMarks(text, start, isDamaged ? 3 : 2)) return [];
  if (!isDamaged && isOrdinary(text, start + 2)) return [];
  const state = { at: start + 2, pending: fullWidthTrail(mark.charCodeAt(0)) };
  return [{ choice: { firsts: charactersWithTrail(fullWidthLead, anyLead) }, state, prior: 0 }];
}

/** More marks in a row than damage makes were typed so; where nothing else is damaged, already three. */
const isRowOfMarks = (text: string, start: number, most: number): boolean =>
  Array.from(text.slice(start, start + most + 1)).filter((mark) => marksOfTwoBytes.includes(mark)).length >
  most;

/** Whether a text goes on in words: what is shown of bytes out of step hardly has any. */
function isOrdinary(text: string, at: number): boolean {
  const next = wordForm(text.slice(at, at + ordinaryReach));
  const words = [...segment(next)].filter((word) => word.length > 1 && isHan(word));
  return words.reduce((sum, { length }) => sum + length, 0) >= fewestInWords;
}
