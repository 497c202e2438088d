import type { Span } from '../../read/span.ts';
import type { FoundOption, OptionRun } from './options.ts';

/** What stands over options, and all of them behind it on its line. */
const list = /(?<=^|[\s。？！）])(?:备选)?选项：[ ]*([^\n|]+(?:\|[^\n|]+)+)$/d;
const parting = /[ ]*\|[ ]*/;

/** Options without letters that bars part, behind the word for them: `…是哪条河？ 选项：黄河|长江|珠江`. */
export function findListed(plain: string, { start, end }: Span): OptionRun | null {
  const [from] = list.exec(plain.slice(start, end).trimEnd())?.indices?.[1] ?? [];
  if (from === undefined) return null;
  const options: FoundOption[] = [];
  let at = start + from;
  for (const [index, words] of plain.slice(at, end).trimEnd().split(parting).entries()) {
    const text = { start: plain.indexOf(words, at), end: plain.indexOf(words, at) + words.length };
    options.push({ index, family: '', label: { start: at, end: text.start }, text, isTicked: false });
    at = text.end;
  }
  return { start: options[0].label.start, end: at, options, hasGap: false };
}
