import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import type { Section } from '../item.ts';
import { caseName, caseNumber, onePaper } from '../marks/case-names.ts';
import { findSharedHeads } from '../marks/shared.ts';
import { firstFrom } from '../text/places.ts';
import type { AnswerStretch } from './answers.ts';

const oneCase = `${caseName}${caseNumber}`;
/**
 * A case by its number on a line of its own, before a colon, or before a number 1: `案例二`, `资料三：`, `案例一（1）B`; or
 * a paper, perhaps with the words over its answers: `模拟卷一参考答案`.
 */
const caseLine = new RegExp(
  pattern`
    (?<=^|\n)[ #*]*(?:【(${oneCase}|${onePaper})】[ *]*((?:参考|标准)?答案)?：?|
    （?(${oneCase}|${onePaper})[】）]?[ *]*((?:参考|标准)?答案)?(?:：|(?=\n|（1）|[ ]+[^\n。？！；：]{2,20}\n)))
  `,
  'g',
);

/** Where each case that has a number begins; the places in order. */
export interface Cases {
  starts: number[];
  /** Behind the name and its marks. */
  ends: number[];
  /** The index of the first case of the same name. */
  firsts: number[];
}

export function findCases(plain: string): Cases {
  const cases: Cases = { starts: [], ends: [], firsts: [] };
  const known = new Map<string, number>();
  for (const match of findAll(caseLine, plain)) {
    const { index, 0: whole } = match;
    const [printed, answers] = [match[1] ?? match[3], match[2] ?? match[4]];
    const name = printed.replace(/[（）]/g, '');
    // `卷一 选择题⏎…⏎卷一答案：`: what answers a part that stands nowhere by its name alone.
    if (answers !== undefined && !known.has(name)) continue;
    const first = known.get(name) ?? cases.starts.length;
    known.set(name, first);
    cases.starts.push(index);
    cases.ends.push(index + whole.length);
    cases.firsts.push(first);
  }
  return cases;
}

/**
 * Where the next case begins behind the words over the answers of one: `案例一…参考答案：…案例二…`. A case that stands
 * before these words already comes once more for its answers.
 */
export function nextCase({ starts, firsts }: Cases, head: Span, none: number): number {
  const next = firstFrom(starts, head.start);
  if (next === 0 || next >= starts.length) return none;
  return firsts[next] < next ? none : starts[next];
}

/** Where texts to read begin that words announce: `阅读下列材料，回答问题。⏎某公司…`; the words alone may come again over answers. */
export function findTexts(plain: string): number[] {
  return findSharedHeads(plain)
    .filter(({ end }) => text.test(plain.slice(end, end + shortestText)))
    .map(({ start }) => start);
}

/** What a text begins with that is no number and no key. */
const text = /^(?![（【]?\d|[①-⑳]|[A-Z][ 、，.]|答|参考)[^\n]{12}/;
const shortestText = 12;

/** `参考答案⏎案例一⏎（1）…⏎案例二⏎（1）…`: the answers of each case apart, as they belong to its questions alone. */
export function partByCases({ starts, ends, firsts }: Cases, stretch: AnswerStretch): AnswerStretch[] {
  const { head, body } = stretch;
  const first = firstFrom(starts, body.start);
  const again: number[] = [];
  for (let index = first; index < starts.length && starts[index] < body.end; index += 1)
    if (firsts[index] < first) again.push(index);
  if (again.length < fewestCases) return [stretch];
  const parts = again.map((index, place): AnswerStretch => {
    const own = firsts[index];
    return {
      head: { start: starts[index], end: ends[index] },
      body: { start: ends[index], end: starts[again[place + 1]] ?? body.end },
      of: { start: starts[own], end: Math.min(starts[own + 1] ?? head.start, head.start) },
    };
  });
  return [{ head, body: { start: body.start, end: parts[0].head.start } }, ...parts];
}

const fewestCases = 2;

/** Numbers that begin anew behind answers or for a case are those of a section of its own, with the same heading. */
export function splitAtAnswers(sections: readonly Section[], stretches: readonly AnswerStretch[]): Section[] {
  const heads = stretches
    .flatMap(({ head, of }) => (of ? [of.start, head.start] : [head.start]))
    .sort((one, other) => one - other);
  return sections.flatMap((section) => {
    const parts: Section[] = [{ ...section, items: [] }];
    for (const item of section.items) {
      const { items } = parts[parts.length - 1];
      const last = items.at(-1);
      const behind = heads[firstFrom(heads, item.marker.start) - 1] ?? 0;
      const isAnew = last && behind > last.marker.start && (item.number ?? 0) <= (last.number ?? 0);
      if (isAnew) parts.push({ ...section, start: behind, items: [item] });
      else items.push(item);
    }
    return parts;
  });
}
