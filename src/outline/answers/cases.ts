import type { Span } from '../../read/span.ts';
import type { Section } from '../item.ts';
import { firstFrom } from '../text/offsets.ts';
import type { AnswerStretch } from './answers.ts';

/** A case by its number on a line of its own, before a colon, or before a number 1: `案例二`, `资料三：`, `案例一（1）B`. */
const caseLine =
  /(?<=^|\n)[ #*【（]*((?:案例|材料|案情|情景|情境|资料|背景|病例|短文)(?:分析|题)?[ ]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}))[】）]?[ *]*(?:：|(?=\n|（1）))/g;

/** Where each case that has a number begins, with its name; the places in order. */
export interface Cases {
  starts: number[];
  /** Behind the name and its marks. */
  ends: number[];
  names: string[];
}

export function findCases(plain: string): Cases {
  const found = [...plain.matchAll(caseLine)];
  const ends = found.map(({ index, 0: whole }) => index + whole.length);
  return { starts: found.map(({ index }) => index), ends, names: found.map(([, name]) => name) };
}

/**
 * Where the next case begins behind the words over the answers of one: `案例一…参考答案：…案例二…`. A case that stands
 * before these words already comes once more for its answers.
 */
export function nextCase({ starts, names }: Cases, head: Span, none: number): number {
  const first = firstFrom(starts, head.start);
  if (first === 0 || first >= starts.length) return none;
  return names.indexOf(names[first]) < first ? none : starts[first];
}

/** `参考答案⏎案例一⏎（1）…⏎案例二⏎（1）…`: the answers of each case apart, as they belong to its questions alone. */
export function partByCases({ starts, ends, names }: Cases, stretch: AnswerStretch): AnswerStretch[] {
  const { head, body } = stretch;
  const first = firstFrom(starts, body.start);
  const again = names
    .map((name, index) => ({ index, own: names.indexOf(name) }))
    .filter(({ index, own }) => index >= first && starts[index] < body.end && own < first);
  if (again.length < fewestCases) return [stretch];
  const parts = again.map(
    ({ index, own }, place): AnswerStretch => ({
      head: { start: starts[index], end: ends[index] },
      body: { start: ends[index], end: starts[again[place + 1]?.index] ?? body.end },
      of: { start: starts[own], end: Math.min(starts[own + 1] ?? head.start, head.start) },
    }),
  );
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
