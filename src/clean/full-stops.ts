import type { Span } from '../read/span.ts';
import type { Edit } from './traced.ts';
import { within } from './untouched.ts';

/**
 * A point behind two Chinese characters, or a bracket or quotation that has closed, where no word, name or number goes on
 * from it: `先安抚客户.再核实`, `是（ ）.2.下列`.
 */
const point = /(?<=[\u3400-\u9fff]{2}|[）)”」』_]|\d%)[.．](?![.．A-Za-z_/\\]|\d*%)/g;
/** Such points stand behind the numbers of lists and headings, `十一.`, `第二章.`, and behind labels: `答案.B`. */
const beforeNoEnd =
  /(?:^|[^\u3400-\u9fff])[（(]?[一二三四五六七八九十]{1,3}[）)]?$|第[一二三四五六七八九十百\d]{1,4}[\u3400-\u9fff]{0,2}$|(?:^|[\n。])(?:[（(][\u3400-\u9fff\d]{1,3}[）)]|[\u3400-\u9fff]{1,4})$/;
const longestBefore = 8;

/** So many are a habit of whoever typed the text, and so many times as many as the full stops that it has. */
const fewest = 3;
const timesFullStops = 4;

/**
 * Makes the points full stops with which a Chinese text ends its sentences, where it does so throughout. In a text with
 * full stops a point is what it is. What stands in `untouched` stays.
 */
export function findFullStops(text: string, untouched: readonly Span[] = []): Edit[] {
  const places = [...text.matchAll(point)]
    .map(({ index }) => index)
    .filter((at) => !beforeNoEnd.test(text.slice(Math.max(0, at - longestBefore), at)));
  if (places.length < fewest || places.length < timesFullStops * countFullStops(text)) return [];
  const isLeft = within(untouched);
  return places.filter((at) => !isLeft(at)).map((at) => ({ start: at, end: at + 1, insert: '。' }));
}

function countFullStops(text: string): number {
  let count = 0;
  for (let at = text.indexOf('。'); at >= 0; at = text.indexOf('。', at + 1)) count += 1;
  return count;
}
