import { plainForm } from '../../outline/text/plain.ts';
import type { Span } from '../../read/span.ts';
import { namedTexts, noChoices, readLetters } from '../choice/letters.ts';
import type { Cell } from './grid.ts';
import { letterOf } from './header-words.ts';

/** What a cell with an answer says of the options. */
export interface CellKey {
  key: string;
  /** How much of the cell is the key; the rest explains it. */
  end: number;
}

/** An option as a key may name it. */
export interface KeyedOption {
  label: string;
  cell: Cell;
}

const separator = /^[\s】\])）.。;；、,，:：]+/;

/**
 * The letters that a cell begins with, as the key of a question with these options: `B`, `A,C`, `ＡＢＤ`, `A-D`,
 * `B. 北京`. Sorted, each once. null where it names none.
 */
export function readLetterKey({ text, folded }: Cell, options: readonly KeyedOption[]): CellKey | null {
  const plain = plainForm(text);
  const found =
    options.length === 0
      ? readLetters(
          plain.replace(/[a-z]+/g, (letters) => letters.toUpperCase()),
          noChoices,
        )
      : readLetters(plain, {
          count: options.length,
          family: /^\s*[甲乙丙丁]/.test(plain) ? '甲' : 'A',
          texts: options.map(({ cell }) => plainForm(cell.text)),
        });
  if (!found) return null;
  const behind = separator.exec(folded.slice(found.length))?.[0] ?? '';
  const rest = folded.slice(found.length + behind.length);
  if (rest === '') return { key: found.key, end: folded.length };
  // `a good friend`, `A型血`: words of an answer, not a letter of an option.
  const isWord = behind === '' || (behind.trim() === '' && /^[a-z]/.test(rest));
  const labels = new Set(options.map(({ label }) => label));
  if (isWord || ![...found.key].every((letter) => labels.has(letter))) return null;
  return { key: found.key, end: folded.length - rest.length };
}

/** The options whose words an answer repeats, all of it: `北京`, `北京；上海`. */
export function readOptionTexts({ folded }: Cell, options: readonly KeyedOption[]): CellKey | null {
  const indexes = namedTexts(
    folded,
    options.map(({ cell }) => cell.folded),
  );
  if (indexes === null) return null;
  const labels = indexes.map((index) => options[index].label);
  return { key: labels.sort().join(''), end: folded.length };
}

/** Numbers that count options: `1`, `0`, `1,3`. */
export function readIndexes(folded: string): number[] | null {
  if (!/^\d{1,2}(?:\s*[,，、;；|\n]\s*\d{1,2})*$/.test(folded.trim())) return null;
  return folded.split(/[,，、;；|\n]/).map(Number);
}

/** The key of an answer that counts its options from `base` on. */
export function keyOfIndexes(indexes: readonly number[], base: number): string {
  return [...new Set(indexes.map((index) => letterOf(index - base)))].sort().join('');
}

const lead = /^\s{0,8}(?:[【[(（]?(?:正确|参考|标准)?答案(?:是|为)?[】\])）]?[:：]?)?\s{0,8}[【[(（]?\s{0,8}/;
const close = /^\s{0,8}[】\])）]?\s{0,8}[.。;；,，:：]?\s{0,8}/;
const yes = /^(?:正确|对的?|√|✓|✔️?|☑|✅|t|true|right|correct|○|v)$/;
const no = /^(?:错误|错的?|×|✗|✘|❌|╳|☒|f|false|wrong|incorrect|不正确|不对|x)$/;
const softYes = /^(?:是的?|y|yes|1|真|a)$/;
const softNo = /^(?:否|不是|n|no|0|假|b|2)$/;

interface Verdict extends Span {
  key: 'T' | 'F';
  /** The word may say something else as well: 是, 1, A. */
  isSoft: boolean;
}

/** Whether an answer says right or wrong: `√`, `错误`, `T`; and where. What follows it explains: `错。应为…`. */
export function readVerdict(folded: string): Verdict | null {
  const start = lead.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(start);
  const word = /^[^\s.。,，;；:：、)）\]】(（]+/.exec(rest)?.[0] ?? '';
  const end = start + word.length + (close.exec(rest.slice(word.length))?.[0].length ?? 0);
  const span = { start: 0, end };
  if (yes.test(word)) return { key: 'T', isSoft: false, ...span };
  if (no.test(word)) return { key: 'F', isSoft: false, ...span };
  if (end < folded.length) return null;
  if (softYes.test(word)) return { key: 'T', isSoft: true, ...span };
  return softNo.test(word) ? { key: 'F', isSoft: true, ...span } : null;
}

/** The two options of a question that is true or false, in this order or the other: 正确 / 错误. */
export function verdictsOf(options: readonly KeyedOption[]): Map<string, 'T' | 'F'> | null {
  if (options.length !== 2) return null;
  const found = options.map(({ label, cell }) => [label, readVerdict(cell.folded)] as const);
  const keys = new Set(found.map(([, verdict]) => verdict?.key));
  const isBoth =
    keys.has('T') && keys.has('F') && options.every(({ cell }) => !/^[a-z0-9]$/.test(cell.folded));
  return isBoth ? new Map(found.map(([label, verdict]) => [label, verdict?.key as 'T' | 'F'])) : null;
}
