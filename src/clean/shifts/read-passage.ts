import { bracketedSyllable, hasTone, soundsLike, splitSyllable, syllableAt } from '../pinyin.ts';
import {
  bytesOf,
  characterOf,
  charactersWithLead,
  charactersWithTrail,
  fullWidthLead,
  fullWidthTrail,
  glossedCharacters,
  isOdd,
} from './bytes.ts';
import { lost, type Passage, type Slot } from './passage.ts';

/** A text in which passages are looked for, and the characters that its document glosses. */
export interface Shown {
  text: string;
  syllables: ReadonlyMap<string, string>;
}

/** A shifted passage, read so far. */
interface Progress {
  /** Where to read on in the shown text. */
  at: number;
  /** The byte that is left over from the shown character before: the first byte of the next true character. */
  pending: number;
  restored: string;
  slots: readonly Slot[];
  /** How odd the last characters are: 1 for each odd one, fading with every further character. */
  oddity: number;
}

/** What one step leads to: further ways to read on, or the place where shown and true characters are in step again. */
type Step = { on: Progress } | { done: Progress };

/** Longer ones have not been seen: an ASCII mark ends a shift, and prose has one every few words. */
const longestPassage = 300;
/** Each ASCII letter in a shifted passage can be read in two ways; beyond this the first ones are enough. */
const mostPassages = 48;
/** The second byte of a GBK character reaches from here to FE; below 80 it looks like ASCII. */
const firstTrail = 0x40;
/** Three odd characters in a row, or a few more among others: the bytes were not out of step after all. */
const mostOddity = 2.2;
const oddityFades = 0.75;
const asciiEnd = 0x80;
/** How the lone byte 80 is shown. */
const euro = '€';
const marksOfTwoBytes = '?!;';

/**
 * All ways to read a passage that a `?` at `start` may begin; none where it begins none. `before` is the true
 * character in front of it.
 *
 *     因?yàn)橐粋€    因 = D2F2, 驗 = F29E; the gloss split off 9E, with which 為 = 9EE9 begins
 *     動力??头ぷ     。 = A1A3, 客 = BFCD; the mark took A3BF out of the two
 */
export function readPassages(shown: Shown, start: number, before: string): Passage[] {
  const open = openings(shown, start, before);
  const passages: Passage[] = [];
  while (open.length > 0 && passages.length < mostPassages) {
    const progress = open.pop() as Progress;
    for (const step of steps(shown, progress)) {
      if ('on' in step) open.push(step.on);
      else passages.push({ start, end: step.done.at, restored: step.done.restored, slots: step.done.slots });
    }
  }
  return passages;
}

function openings(shown: Shown, start: number, before: string): Progress[] {
  const syllable = syllableAt(splitSyllable, shown.text, start);
  return syllable === null
    ? afterSplitMark(shown, start)
    : afterSplitGloss(shown, { start, before, syllable });
}

function afterSplitGloss(
  { syllables }: Shown,
  { start, before, syllable }: { start: number; before: string; syllable: string },
): Progress[] {
  const bytes = bytesOf(before);
  if (bytes === null || !hasTone(syllable)) return [];
  return glossedCharacters(bytes.trail, syllable, syllables).map((glossed) => ({
    at: start + syllable.length + 2,
    pending: bytesOf(glossed)?.trail ?? 0,
    restored: '',
    slots: [],
    oddity: 0,
  }));
}

function afterSplitMark({ text }: Shown, start: number): Progress[] {
  const mark = text.charAt(start + 1);
  if (mark === '' || !marksOfTwoBytes.includes(mark) || marksOfTwoBytes.includes(text.charAt(start + 2)))
    return [];
  const pending = fullWidthTrail(mark.charCodeAt(0));
  const slots = [{ index: 0, candidates: charactersWithTrail(fullWidthLead) }];
  return [{ at: start + 2, pending, restored: lost, slots, oddity: 0 }];
}

function steps(shown: Shown, progress: Progress): Step[] {
  const { text } = shown;
  const { at, pending, restored } = progress;
  if (pending < asciiEnd)
    return pending < firstTrail ? [] : [{ done: append(progress, String.fromCharCode(pending), 0) }];
  if (restored.length > longestPassage || progress.oddity > mostOddity) return [];
  if (at >= text.length || text[at] === '\n') return [{ done: progress }];
  if (text[at] === '?') return stepsAtQuestionMark(shown, progress);
  if (text[at] === euro) return joined(shown, progress, asciiEnd);
  if (text.charCodeAt(at) < asciiEnd) return stepsAtAscii(shown, progress);
  return shifted(progress, bytesOf(text[at]));
}

/** Reads one more shown character of two bytes: the first ends a true character, the second begins the next. */
function shifted(progress: Progress, bytes: { lead: number; trail: number } | null): Step[] {
  const character = bytes && characterOf(progress.pending, bytes.lead);
  if (!character) return [];
  return [{ on: { ...append(progress, character, 1), pending: bytes.trail } }];
}

/** Reads a shown byte that stands alone: it ends a true character, and both readings are in step again. */
function joined(shown: Shown, progress: Progress, byte: number): Step[] {
  const character = characterOf(progress.pending, byte);
  if (character === null) return [];
  const next = append(progress, character, 1);
  return [{ done: { ...next, at: next.at + glossLength(shown.text, next.at, character) } }];
}

/** A letter is the second byte of a character, or was a full-width one of two bytes before the page made it ASCII. */
function stepsAtAscii(shown: Shown, progress: Progress): Step[] {
  const unit = shown.text.charCodeAt(progress.at);
  const skipped = glossLength(shown.text, progress.at, null);
  if (skipped > 0) return [{ on: { ...progress, at: progress.at + skipped } }];
  const wide = shifted(progress, { lead: fullWidthLead, trail: fullWidthTrail(unit) });
  return unit < firstTrail ? wide : [...wide, ...joined(shown, progress, unit)];
}

/** A `?` stands for the lost byte of a glossed character, for one that a mark ate, or is a mark of two bytes itself. */
function stepsAtQuestionMark(shown: Shown, progress: Progress): Step[] {
  const { at, pending, restored } = progress;
  const syllable = syllableAt(splitSyllable, shown.text, at);
  if (syllable !== null && hasTone(syllable)) {
    const length = syllable.length + 2;
    return glossedCharacters(pending, syllable, shown.syllables).map((glossed) => ({
      done: append(progress, glossed, length),
    }));
  }
  const slot: Slot = { index: restored.length, candidates: charactersWithLead(pending) };
  const eaten: Progress = { ...append(progress, lost, 1), slots: [...progress.slots, slot] };
  const mark = shifted(progress, { lead: fullWidthLead, trail: fullWidthTrail('?'.charCodeAt(0)) });
  return [...mark, { done: eaten }];
}

function append(progress: Progress, character: string, shownLength: number): Progress {
  const oddity = progress.oddity * oddityFades + (character !== lost && isOdd(character) ? 1 : 0);
  return { ...progress, at: progress.at + shownLength, restored: progress.restored + character, oddity };
}

/** The length of a gloss in full brackets: behind `character` where it is given, else of any toned syllable. */
function glossLength(text: string, at: number, character: string | null): number {
  const syllable = syllableAt(bracketedSyllable, text, at);
  if (syllable === null) return 0;
  const fits = character === null ? hasTone(syllable) : soundsLike(syllable, character);
  return fits ? syllable.length + 2 : 0;
}
