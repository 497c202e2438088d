import type { OpenItem } from '../numbers/nest.ts';

/** What a program writes out of a question before its words: which it is, and of what kind. */
const opener = '(?:序号|编号|题号|(?:题目|试题)(?:编号|ID|id|类型)|ID|id|No\\.?|题型|类型)';
const others = '(?:难度|难易度|分值|分数|章节|分类|科目|来源)';
const held = (word: string): string => `[ ]*(?:[【[]${word}[】\\]]：?|${word}：)[^\\n]{0,40}\\n`;
const record = new RegExp(`(?<=^|\\n)${held(opener)}(?:${held(`(?:${opener}|${others})`)}){0,5}[ ]*$`);
const printed = /(?:序号|编号|题号|ID|id|No\.?)(?:[】\]]：?|：)[ ]*(\d{1,4})(?=\s)/;
/** Its fields stand above most of the questions, or they are no records. */
const recordShare = 0.8;
const fewest = 3;
const longest = 240;

/**
 * `序号：1⏎题型：单选题⏎题目：…`: of a document that is written out as records the fields above what each asks are its own, and
 * none of the record before it. null where it is no such document.
 */
export function takeRecords(plain: string, items: readonly OpenItem[]): OpenItem[] | null {
  const found = items.map(({ marker }) => {
    const before = plain.slice(Math.max(0, marker.start - longest), marker.start);
    const match = record.exec(before);
    return match && { start: marker.start - match[0].length, number: printed.exec(match[0])?.[1] };
  });
  const count = found.filter((one) => one !== null).length;
  if (count < Math.max(fewest, items.length * recordShare)) return null;
  return items.map((item, index) => {
    const own = found[index];
    if (!own) return item;
    const number = item.number ?? (own.number === undefined ? null : Number(own.number));
    return { ...item, number, marker: { start: own.start, end: item.marker.end } };
  });
}
