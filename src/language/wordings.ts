import { foldText } from '../script/fold.ts';
import { synonymGroups } from './synonym-groups.ts';
import { acts } from './wordings/acts.ts';
import { feelings } from './wordings/feelings.ts';
import { idioms } from './wordings/idioms.ts';
import { making } from './wordings/making.ts';
import { offices } from './wordings/offices.ts';
import { sayings } from './wordings/sayings.ts';
import { scenes } from './wordings/scenes.ts';
import { serving } from './wordings/serving.ts';
import { solving } from './wordings/solving.ts';
import { talking } from './wordings/talking.ts';
import { trades } from './wordings/trades.ts';
import { working } from './wordings/working.ts';

/** A way of saying something, as it stands in a text. */
export interface Wording {
  /** Which matter it says: the place of its line in the tables. */
  concept: number;
  start: number;
  end: number;
  /** The wording itself, by which two texts may say a matter in the same words. */
  words: string;
}

/**
 * Each line holds the ways in which people say one matter, in the words of textbooks and of the street; a word of two
 * matters stands in two lines. `~` stands for up to eight characters within a clause: 站在~角度. A single character is only
 * found where it is a word by itself.
 *
 * They are taken from the language, never from answers that were missed: those are to measure the tables.
 */
const lines = [
  ...feelings,
  ...talking,
  ...solving,
  ...working,
  ...serving,
  ...making,
  ...sayings,
  ...scenes,
  ...idioms,
  ...acts,
  ...offices,
  ...trades,
  ...synonymGroups,
];

interface Entry {
  words: string;
  /** What stands between the gaps. */
  parts: readonly string[];
  concepts: number[];
}

const widestGap = 8;

let entries: ReadonlyMap<string, readonly Entry[]> | undefined;
let foldedLines: readonly (readonly string[])[] | undefined;

/** The wordings of each matter, folded. */
export function matters(): readonly (readonly string[])[] {
  foldedLines ??= foldText(lines.join('\n'))
    .split('\n')
    .map((line) => line.split(' '));
  return foldedLines;
}

/** All wordings in a folded text; `wordEnds` are where its words end. A wording inside one that denies it is none: 满意 in 不满意. */
export function wordingsIn(folded: string, wordEnds: ReadonlySet<number>): Wording[] {
  entries ??= readEntries();
  const found: Wording[] = [];
  let deniedTo = 0;
  for (let start = 0; start < folded.length; start += 1) {
    for (const entry of [
      ...(entries.get(folded.slice(start, start + 2)) ?? []),
      ...(entries.get(folded[start]) ?? []),
    ]) {
      const end = endOf(entry, folded, start);
      if (end < 0 || end <= deniedTo || !isWhole(entry, { folded, wordEnds, start, end })) continue;
      for (const concept of entry.concepts) found.push({ concept, start, end, words: entry.words });
      if (/^[不没别无未]/.test(entry.words) && entry.parts.length === 1) deniedTo = Math.max(deniedTo, end);
    }
  }
  return found;
}

/** A single character is a wording only as a word, letters and digits only where none stand beside them: not AI in email. */
function isWhole(
  { words }: Entry,
  {
    folded,
    wordEnds,
    start,
    end,
  }: { folded: string; wordEnds: ReadonlySet<number>; start: number; end: number },
): boolean {
  if (words.length === 1) return isWord(wordEnds, start, end);
  const isCutOff =
    (letter.test(folded[start]) && letter.test(folded[start - 1] ?? '')) ||
    (letter.test(folded[end - 1]) && letter.test(folded[end] ?? ''));
  return !isCutOff;
}

const letter = /[a-z0-9]/;

function isWord(wordEnds: ReadonlySet<number>, start: number, end: number): boolean {
  return wordEnds.has(end) && (start === 0 || wordEnds.has(start));
}

/** Where a wording that begins at `start` ends, or -1. */
function endOf({ parts }: Entry, folded: string, start: number): number {
  if (!folded.startsWith(parts[0], start)) return -1;
  let end = start + parts[0].length;
  for (const part of parts.slice(1)) {
    const gap = folded.slice(end, end + widestGap + part.length);
    const at = gap.indexOf(part);
    if (at < 0 || /[,.;:!?\n]/.test(gap.slice(0, at))) return -1;
    end += at + part.length;
  }
  return end;
}

/** The entries by their first two characters, or their one; the longest first. */
function readEntries(): Map<string, Entry[]> {
  const byWords = new Map<string, Entry>();
  for (const [concept, wordings] of matters().entries())
    for (const words of wordings) {
      const entry = byWords.get(words) ?? { words, parts: words.split('~'), concepts: [] };
      if (entry.concepts.at(-1) !== concept) entry.concepts.push(concept);
      byWords.set(words, entry);
    }
  const table = new Map<string, Entry[]>();
  for (const entry of byWords.values()) {
    const key = entry.parts[0].slice(0, 2);
    const others = table.get(key);
    if (others) others.push(entry);
    else table.set(key, [entry]);
  }
  for (const group of table.values()) group.sort((one, other) => other.words.length - one.words.length);
  return table;
}
