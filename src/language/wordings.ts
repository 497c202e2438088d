import type { TextKind } from './matters.ts';
import { wordingTable } from './wording-table.ts';

/** A way of saying something, as it stands in a text. */
export interface Wording {
  /** Which matter it says: its place among `mattersOf` these texts. */
  concept: number;
  start: number;
  end: number;
  /** The wording itself, by which two texts may say a matter in the same words. */
  words: string;
}

interface Entry {
  words: string;
  /** What stands between the gaps. */
  parts: readonly string[];
  concepts: readonly number[];
}

const widestGap = 8;

/** How a wording begins that denies what it holds; 未来 and 别人 deny nothing. */
const denial = /^(?:[不没无]|别(?!人)|未(?!来))/;

/** All wordings in a folded text of this kind; `wordEnds` are where its words end. A wording inside one that denies it is none: 满意 in 不满意. */
export function wordingsIn(folded: string, wordEnds: ReadonlySet<number>, kind: TextKind): Wording[] {
  const table = tableOf(kind);
  const found: Wording[] = [];
  let deniedTo = 0;
  for (let start = 0; start < folded.length; start += 1) {
    for (const entry of [
      ...entriesAt(folded.slice(start, start + 2), table),
      ...(start + 1 < folded.length ? entriesAt(folded[start], table) : []),
    ]) {
      const end = endOf(entry, folded, start);
      if (end < 0 || end <= deniedTo || !isWhole(entry, { folded, wordEnds, start, end })) continue;
      for (const concept of entry.concepts) found.push({ concept, start, end, words: entry.words });
      if (denial.test(entry.words) && entry.parts.length === 1) deniedTo = Math.max(deniedTo, end);
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

/** The lines of a table by their beginnings, and those that were read. */
interface Table {
  lines: ReadonlyMap<string, string>;
  read: Map<string, readonly Entry[]>;
}

const tables: Partial<Record<TextKind, Table>> = {};

function tableOf(kind: TextKind): Table {
  tables[kind] ??= {
    lines: new Map(wordingTable[kind].split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line])),
    read: new Map(),
  };
  return tables[kind];
}

const none: readonly Entry[] = [];

/** What begins with these two characters, or is cut off behind this one; the longest first. */
function entriesAt(beginning: string, { lines, read }: Table): readonly Entry[] {
  const line = lines.get(beginning);
  if (line === undefined) return none;
  const known = read.get(beginning) ?? line.split('\t').slice(1).map(toEntry);
  read.set(beginning, known);
  return known;
}

function toEntry(item: string): Entry {
  const [words, ...concepts] = item.split(' ');
  return { words, parts: words.split('~'), concepts: concepts.map(Number) };
}
