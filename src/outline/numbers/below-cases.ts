import type { Span } from '../../read/span.ts';
import type { Item } from '../item.ts';
import { caseNumber } from '../marks/case-names.ts';
import { findLabels } from '../marks/labels/find.ts';
import { parseNumeral } from '../marks/numerals.ts';
import { findSharedHeads } from '../marks/shared.ts';

const withAnswer = 5;
const asked = 2;
/** So large a share of the cases must ask or be answered. */
const clearShare = 0.8;
const asks = /(?:^|\n)[ ]*(?:【?(?:问题|提问|请问|要求|任务)】?：|请|问：)|？/;
const printedNumber = new RegExp(`${caseNumber}`);

/**
 * Cases that are a question each, of which nothing but the case itself is numbered: `二、案例题⏎【案例1】…⏎问题：…⏎答案：…`.
 * What is asked belongs to its case.
 */
export function readCases(plain: string, region: Span): { items: Item[]; odds: number; asking: number } {
  const heads = findSharedHeads(plain, region).filter(({ series }) => series !== null);
  const found = heads.map((head, index) => {
    const marker = { start: head.start, end: head.end };
    const next = heads[index + 1];
    const content = { start: marker.end, end: next ? next.start : region.end };
    return { item: { number: numberIn(plain, marker), marker, content }, odds: weigh(plain, content) };
  });
  const clear = found.filter(({ odds }) => odds > 0);
  if (found.length === 0 || clear.length < found.length * clearShare)
    return { items: [], odds: 0, asking: 0 };
  return {
    items: found.map(({ item }) => item),
    odds: found.reduce((sum, { odds }) => sum + odds, 0),
    asking: clear.length,
  };
}

function weigh(plain: string, content: Span): number {
  const text = plain.slice(content.start, content.end);
  const isAnswered = findLabels(plain, content).some(({ field }) => field === 'answer');
  return isAnswered ? withAnswer : asks.test(text) ? asked : 0;
}

function numberIn(plain: string, { start, end }: Span): number | null {
  const printed = printedNumber.exec(plain.slice(start, end))?.[0].replace(/[（）\s]/g, '');
  return printed ? parseNumeral(printed) : null;
}
