import type { Span } from '../../read/span.ts';
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
  /** Folded. */
  text: string;
}

const lead =
  /^\s{0,8}(?:[【[(（]?(?:正确|参考|标准)?答案(?:是|为)?[】\])）]?[:：]?|(?:故|应|本题)?选(?!择|项)[:：]?)?\s{0,8}[【[(（]?\s{0,8}/;
const letters = /^[a-z](?:[\s,，、;；|/&+]*(?:和|及|与)?\s*[a-z])*(?![a-z])/;
const range = /^([a-z])\s*[-~～–—至到]\s*([a-z])(?![a-z])/;
const separator = /^[\s】\])）.。;；、,，:：]+/;
const close = /^\s{0,8}[】\])）]?\s{0,8}[.。;；,，:：]?\s{0,8}/;
const all = /^(?:全选|全部(?:正确|选)?|以上(?:都|全|皆)[对是选正确]*|all(?: of the above)?)[。.]?$/;

/**
 * The letters that a cell begins with, as the key of a question with these options: `B`, `A,C`, `ＡＢＤ`, `A-D`,
 * `B. 北京`. Sorted, each once. null where it names none.
 */
export function readLetters(folded: string, options: readonly KeyedOption[]): CellKey | null {
  const labels = new Set(options.map(({ label }) => label));
  const start = lead.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(start);
  if (all.test(rest) && !options.some(({ text }) => text === rest))
    return options.length > 0 ? { key: [...labels].sort().join(''), end: folded.length } : null;
  const head = rest.slice(0, longestKey);
  const spread = range.exec(head);
  const text = spread?.[0] ?? letters.exec(head)?.[0] ?? '';
  const found = spread ? lettersFrom(spread[1], spread[2]) : (text.match(/[a-z]/g) ?? []);
  const key = [...new Set(found.map((letter) => letter.toUpperCase()))].sort();
  const behind = separator.exec(rest.slice(text.length))?.[0] ?? '';
  const remainder = rest.slice(text.length + behind.length);
  if (key.length === 0) return null;
  if (remainder === '' || isOption(key, remainder, options)) return { key: key.join(''), end: folded.length };
  // `a good friend`, `A型血`: words of an answer, not a letter of an option.
  const isWord = behind === '' || (behind.trim() === '' && /^[a-z]/.test(remainder));
  if (isWord || !key.every((letter) => labels.has(letter))) return null;
  return { key: key.join(''), end: start + text.length + behind.length };
}

/** No question has so many options that its key is longer. */
const longestKey = 120;

const isOption = ([letter]: readonly string[], text: string, options: readonly KeyedOption[]): boolean =>
  options.some(
    (option) => option.label === letter && option.text === text.replace(/^[.、:：\s]+/, '').trim(),
  );

function lettersFrom(first: string, last: string): string[] {
  const count = last.charCodeAt(0) - first.charCodeAt(0) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => String.fromCharCode(first.charCodeAt(0) + at));
}

/** The options whose words an answer repeats, all of it: `北京`, `北京；上海`. */
export function readOptionTexts(folded: string, options: readonly KeyedOption[]): CellKey | null {
  const squeeze = (text: string): string => text.replace(/(?<![\s。.;；])[\s。.;；]+$/, '').trim();
  const find = (text: string): string | undefined =>
    options.find((option) => squeeze(option.text) === squeeze(text) && squeeze(text) !== '')?.label;
  const whole = find(folded);
  if (whole) return { key: whole, end: folded.length };
  for (const separator of [/\n/, /\|/, /[;；]/, /[,，、]/]) {
    const parts = folded.split(separator, mostOptions + 1);
    const found = parts.length > mostOptions ? [] : parts.map(find);
    if (found.length > 1 && found.every((one) => one !== undefined))
      return { key: [...new Set(found)].sort().join(''), end: folded.length };
  }
  return null;
}

/** As many as there are letters. */
const mostOptions = 26;

/** Numbers that count options: `1`, `0`, `1,3`. */
export function readIndexes(folded: string): number[] | null {
  if (!/^\d{1,2}(?:\s*[,，、;；|\n]\s*\d{1,2})*$/.test(folded.trim())) return null;
  return folded.split(/[,，、;；|\n]/).map(Number);
}

/** The key of an answer that counts its options from `base` on. */
export function keyOfIndexes(indexes: readonly number[], base: number): string {
  return [...new Set(indexes.map((index) => letterOf(index - base)))].sort().join('');
}

const yes = /^(?:正确|对的?|√|✓|✔️?|☑|✅|t|true|right|correct|○|v)$/;
const no = /^(?:错误|错的?|×|✗|✘|❌|╳|☒|f|false|wrong|incorrect|不正确|不对|x)$/;
const softYes = /^(?:是的?|y|yes|1|真|a)$/;
const softNo = /^(?:否|不是|n|no|0|假|b|2)$/;

export interface Verdict extends Span {
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
  const found = options.map(({ label, text }) => [label, readVerdict(text)] as const);
  const keys = new Set(found.map(([, verdict]) => verdict?.key));
  const isBoth = keys.has('T') && keys.has('F') && options.every(({ text }) => !/^[a-z0-9]$/.test(text));
  return isBoth ? new Map(found.map(([label, verdict]) => [label, verdict?.key as 'T' | 'F'])) : null;
}
