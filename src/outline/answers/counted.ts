import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import type { Item } from '../item.ts';
import { circles, hanNumeral, parseNumeral } from '../marks/numerals.ts';

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

/** `11 复原　12 冰敷`: with nothing but a blank on both sides. */
const spacedPlace = /(?<=^|\s)(\d{1,3})[ \u3000]{1,4}(?=\S)/g;

/** How answers are counted. */
interface Counted {
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

/** Answers behind numbers that nothing but blanks set off, where there is one for each number that is asked, and no more; else null. */
export function countSpaced(plain: string, { start, end }: Span, asked: Counted['asked']): Item[] | null {
  const markers: Numbered[] = [];
  for (const match of plain.slice(start, end).matchAll(spacedPlace)) {
    const before = markers.at(-1)?.number;
    const number = Number(match[1]);
    const at = start + match.index;
    const isNext = before === undefined ? plain.slice(start, at).trim() === '' : number === before + 1;
    if (isNext && asked.has(number)) markers.push({ number, start: at, end: at + match[0].length });
  }
  return markers.length >= fewestGlued && markers.length === asked.size ? itemsAt(markers, end) : null;
}

/** `1.36～37度 2.15`, `（1）再见（2）六`: each number is the next one, behind white space or a mark, or in a bracket. */
export function countOn(plain: string, { start, end }: Span, { asked, mark, isGlued }: Counted): Item[] {
  const markers: Numbered[] = [];
  for (const match of plain.slice(start, end).matchAll(isGlued ? gluedPlace : place)) {
    const number = match[1] === undefined ? (parseNumeral(match[2]) ?? 0) : Number(match[1]);
    const before = markers.at(-1)?.number;
    if (before !== undefined && (number !== before + 1 || !asked.has(number))) continue;
    if (mark !== null && !match[0].includes(mark)) continue;
    const at = start + match.index;
    markers.push({ number, start: at, end: at + match[0].length });
  }
  return itemsAt(markers, end);
}

interface Numbered extends Span {
  number: number;
}

/** Each number with what stands behind it up to the next one. */
const itemsAt = (markers: readonly Numbered[], end: number): Item[] =>
  markers.map(({ number, ...marker }, index) => ({
    number,
    marker,
    content: { start: marker.end, end: markers[index + 1]?.start ?? end },
  }));

/** How the answers to the questions on one case are numbered among themselves. */
const forms: readonly RegExp[] = [
  /（(\d{1,2})）[.、：]?\s*/g,
  new RegExp(`([${circles}])[.、：]?\\s*`, 'g'),
  /(?<=^|[\n。；！？]\s{0,8})(\d{1,2})[.、](?!\d)\s*/g,
  /(?<![\d（])(\d{1,2})）\s*/g,
  new RegExp(`(?:小?问题?|第)(\\d{1,2}|${hanNumeral})[题问]?[：.、]\\s*`, 'g'),
];

/** The answers of a text that begins with a number: at each number of the same form that counts on from it. */
export function countWithin(plain: string, { start, end }: Span): Item[] {
  const text = plain.slice(start, end);
  const form = forms.find((one) => text.search(new RegExp(one.source)) === 0);
  const markers: Numbered[] = [];
  for (const { index, 0: whole, 1: printed } of form ? text.matchAll(form) : []) {
    const circle = circles.indexOf(printed) + 1;
    const number = circle > 0 ? circle : (parseNumeral(printed) ?? 0);
    const before = markers.at(-1)?.number ?? number - 1;
    const at = start + index;
    if (number === before + 1) markers.push({ number, start: at, end: at + whole.length });
  }
  return itemsAt(markers, end);
}

/** `6.（1）…（2）…`: the number of a case, and right behind it the first of those that its answers have. */
const caseNumber = /^\s*[（【]?(\d{1,3})[】）.、]\s*(?:答：|解：|【?(?:参考)?答案】?：?)?\s*/;

/** What stands below the heading of questions on a case: how many these are, and the numbers they have. */
interface OfCase {
  asked: Counted['asked'];
  count: number;
}

/**
 * The answers of a case that has a number before their own: to its questions, if there are as many of them, else all as
 * the answer to the only question, which bears that number; null where neither fits.
 */
export function readOfCase(plain: string, { start, end }: Span, { asked, count }: OfCase): Item[] | null {
  const [lead = '', number] = caseNumber.exec(plain.slice(start, end)) ?? [];
  const own = start + lead.length;
  const [first, ...others] = lead === '' ? [] : countWithin(plain, { start: own, end });
  if (first === undefined) return null;
  if (others.length > 0 && others.length + 1 === count)
    return [{ ...first, marker: { start, end: first.marker.end } }, ...others];
  return count === 1 && asked.has(Number(number))
    ? itemsAt([{ number: Number(number), start, end: own }], end)
    : null;
}
