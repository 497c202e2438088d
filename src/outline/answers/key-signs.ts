import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import type { Item } from '../item.ts';
import { judgeSigns } from '../marks/judge-signs.ts';

/** One key as it is printed, `B`, `A、C`, `√`, 正确, ①, as the source of a pattern. */
export const key = pattern`
  (?:[a-h](?:[、，][ ]?(?=[a-h](?!\s*(?:[.）]|、(?![a-h](?![A-Za-z])))))[a-h](?![A-Za-z]))*(?![A-Za-z])|
  [A-Z](?:[A-Z]|[、，][ ]?(?=[A-Z](?!\s*(?:[.）]|、(?![A-Z](?![A-Za-z]))))))*(?![a-z])|正确|错误|
  [${judgeSigns}对错](?!误|过)|[是否](?=[是否\s，、；。|）]|$)|[①-⑩]+|T(?:rue|RUE)?(?![a-z])|F(?:alse|ALSE)?(?![a-z]))
`;
const token = new RegExp(key, 'g');

/**
 * As many keys as there are numbers: one a word (`AB C ABD`, `AB、C、ABD`), else one a letter (`ABCDE ABCDE`); no keys where neither
 * comes to that.
 */
export function keysOf(text: string, count: number): { keys: Span[]; length: number } {
  const words = [...text.matchAll(token)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const letters = words.flatMap(({ start, end }) => lettersOf(text, { start, end }));
  const parted = words.flatMap(({ start, end }) => partsOf(text, { start, end }));
  const keys = [words, parted, letters].find(({ length }) => length === count && count > 0) ?? [];
  return { keys, length: keys.at(-1)?.end ?? 0 };
}

/** `AB、AC`, `AB，AC` may be one key or two. */
function partsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^、， ]+/g)].map(({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
  }));
}

/** A word of capitals, letter for letter; 正确 and the like as a whole. */
function lettersOf(text: string, { start, end }: Span): Span[] {
  const word = text.slice(start, end);
  if (!/^(?:[A-Z、， ]+|[①-⑩]+)$/.test(word)) return [{ start, end }];
  return [...word.matchAll(/[A-Z①-⑩]/g)].map(({ index }) => ({
    start: start + index,
    end: start + index + 1,
  }));
}

/** The items of keys with their numbers; what leads to all of them stands before the first one. */
export function itemsOf(numbers: readonly number[], spans: readonly Span[], lead: Span): Item[] {
  return spans.map((content, index) => ({
    number: numbers[index],
    marker: index === 0 ? lead : { start: spans[index - 1].end, end: content.start },
    content,
  }));
}

/** Keys without numbers, one after the other: `ACBDA CBDAB`, `√×√√`. Only their order says which is whose. */
export function readBareKeys(plain: string, { start, end }: Span, count: number): Item[] {
  const text = plain.slice(start, end);
  if (text.replace(token, '').replace(/[\s，、；,;.。|/]/g, '') !== '') return [];
  const { keys } = keysOf(text, count);
  return keys.map((span, index) => {
    const content = { start: start + span.start, end: start + span.end };
    const before = start + (keys[index - 1]?.end ?? 0);
    return { number: null, marker: { start: before, end: content.start }, content };
  });
}
