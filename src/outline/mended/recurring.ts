import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Item, Section } from '../item.ts';
import { saysAnswer } from '../labelled/pairs.ts';
import { findLabels } from '../marks/labels.ts';
import { mostCommon } from '../text/most-common.ts';

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
  const found = [...places.values()].filter((place) => place !== null);
  const most = mostCommon(found.map(({ word }) => word));
  if (most === null || most.count < Math.max(fewItems, items.length * habitShare)) return [...sections];
  const own = found.filter(({ word }) => word === most.one);
  if (own.filter(({ asks }) => asks).length < own.length * askingShare) return [...sections];
  return sections.map((section) => ({
    ...section,
    items: section.items.map((item): Item => {
      const place = places.get(item);
      return place?.word === most.one
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
