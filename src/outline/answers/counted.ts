import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import type { Item } from '../item.ts';
import { hanNumeral, parseNumeral } from '../marks/numerals.ts';

/** The mark behind the first number: points inside an answer often have another one. */
export function firstMark(plain: string, { start, end }: Span): string | null {
  return (
    /^\s*\d{1,3}([.、）：]|[ ](?=[ ]{0,3}[\u3400-\u9fff“《]))/.exec(plain.slice(start, end))?.[1] ?? null
  );
}

/** With nothing but white space behind it, a number stands at the start of a line: `12 先倾听`. */
const place = new RegExp(
  pattern`
    (?:^|(?<=[\n\s；;。，）])|(?=（\d{1,3}）))(?:(?:第|[（【[]|问题|小题|题目|Q)?(\d{1,3})
    (?:[ ]*(?:[题问][：.、]?|[.、）】\]][：.、]?|：(?!\d)|-(?=[A-Za-z]))|(?<=(?:^|\n)[ ]*\d{1,3})[ ]{1,4}(?=[\u3400-\u9fff“《]))|
    (?:问题|小题|题目|第)(${hanNumeral})[题问]?[：.、])\s*
  `,
  'g',
);

/** `6.六7.11` */
const gluedPlace = /(?<![\d.])(\d{1,3})[.、]\s*/g;

/** How answers are counted. */
export interface Counted {
  /** The numbers that questions have. */
  asked: ReadonlySet<number | null>;
  mark: string | null;
  isGlued?: boolean;
}

/** Answers glued to one another, where there is one for each number that is asked from the first on; else null. */
export function countGlued(plain: string, body: Span, asked: Counted['asked']): Item[] | null {
  const items = countOn(plain, body, { asked, mark: firstMark(plain, body), isGlued: true });
  const first = items[0]?.number ?? Number.POSITIVE_INFINITY;
  const expected = [...asked].filter((number) => number !== null && number >= first);
  return items.length >= fewestGlued && items.length === expected.length ? items : null;
}

const fewestGlued = 2;

/** `1.36～37度 2.15`, `（1）再见（2）六`: each number is the next one, behind white space or a mark, or in a bracket. */
export function countOn(plain: string, { start, end }: Span, { asked, mark, isGlued }: Counted): Item[] {
  const markers: { number: number; start: number; end: number }[] = [];
  for (const match of plain.slice(start, end).matchAll(isGlued ? gluedPlace : place)) {
    const number = match[1] === undefined ? (parseNumeral(match[2]) ?? 0) : Number(match[1]);
    const before = markers.at(-1)?.number;
    if (before !== undefined && (number !== before + 1 || !asked.has(number))) continue;
    if (mark !== null && !match[0].includes(mark)) continue;
    const at = start + match.index;
    markers.push({ number, start: at, end: at + match[0].length });
  }
  return markers.map((marker, index) => ({
    number: marker.number,
    marker: { start: marker.start, end: marker.end },
    content: { start: marker.end, end: markers[index + 1]?.start ?? end },
  }));
}
