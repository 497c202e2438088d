import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Item, Section } from '../item.ts';
import { saysAnswer } from '../labelled/pairs.ts';
import { findLabels } from '../marks/labels.ts';

/** So many items, and so large a share of them, have a label where a document is in the habit. */
const fewItems = 3;
const habitShare = 0.6;
const askingShare = 0.5;
const farthest = 1500;

/** A word before a colon, or in a bracket, at the start of a line. */
const label = /\n[ ]*(?:【([\u3400-\u9fffA-Za-z]{1,10})】：?|([\u3400-\u9fffA-Za-z]{1,10})：)\s*(?=\S)/;

/** `A：甲⏎B：乙`: a letter with others below it labels an option. */
const optionBelow = /\n[ ]*B：/i;

interface Place {
  word: string;
  stemEnd: number;
  answerStart: number;
  asks: boolean;
}

/** Answers below a label that is no usual one, but that the document has again and again: `1.你的缺点⏎高分话术：…`. */
export function markRecurring(plain: string, sections: readonly Section[]): Section[] {
  const items = sections.flatMap((section) => section.items);
  const places = new Map(items.map((item) => [item, placeOf(plain, item)]));
  const counts = new Map<string, number>();
  for (const place of places.values()) if (place) counts.set(place.word, (counts.get(place.word) ?? 0) + 1);
  const [word, count] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  const own = [...places.values()].filter((place) => place?.word === word);
  const asking = own.filter((place) => place?.asks).length;
  const isHabit = count >= fewItems && count >= items.length * habitShare && asking >= count * askingShare;
  if (!isHabit) return [...sections];
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item): Item => {
      const place = places.get(item);
      return place?.word === word
        ? { ...item, stemEnd: place.stemEnd, answerStart: place.answerStart }
        : item;
    }),
  }));
}

/** The first label of an item that has no usual one over its answer; null where it does not say that an answer follows. */
function placeOf(plain: string, { content, stemEnd, answerStart }: Item): Place | null {
  if (answerStart !== undefined) return null;
  const end = Math.min(content.end, content.start + farthest);
  const text = plain.slice(content.start, end);
  const match = label.exec(text);
  if (!match) return null;
  const word = match[1] ?? match[2];
  if (/^A$/i.test(word) && optionBelow.test(text)) return null;
  const start = content.start + match.index;
  if (!saysAnswer(word) || (stemEnd !== undefined && plain.slice(stemEnd, start).trim() !== '')) return null;
  if (findLabels(plain, { start: content.start, end }).some(({ field }) => field !== 'assesses')) return null;
  const asks = askingOdds(plain.slice(content.start, start).trim()) >= asksFrom;
  return { word, stemEnd: start, answerStart: start + match[0].length, asks };
}
