import type { Span } from '../../read/span.ts';
import { firstFrom } from '../offsets.ts';
import type { Item, Section } from '../sections.ts';
import type { AnswerStretch } from './answers.ts';

/** A case by its number on a line of its own, or before a colon: `案例二`, `【材料2】`, `资料三：`. */
const caseLine =
  /(?<=^|\n)[ #*【（]*((?:案例|材料|案情|情景|情境|资料|背景|病例|短文)(?:分析|题)?[ ]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}))[】）]?[ *]*(?=[：\n])/g;

/** Where each case that has a number begins, with its name; the places in order. */
export interface Cases {
  starts: number[];
  names: string[];
}

export function findCases(plain: string): Cases {
  const found = [...plain.matchAll(caseLine)];
  return { starts: found.map(({ index }) => index), names: found.map(([, name]) => name) };
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

/** Numbers that begin anew behind answers are those of a section of its own, with the same heading. */
export function splitAtAnswers(sections: readonly Section[], stretches: readonly AnswerStretch[]): Section[] {
  const heads = stretches.map(({ head }) => head.start);
  return sections.flatMap((section) => {
    const parts: Item[][] = [[]];
    for (const item of section.items) {
      const last = parts[parts.length - 1].at(-1);
      const isBehind = last && firstFrom(heads, last.marker.start) < firstFrom(heads, item.marker.start);
      if (isBehind && (item.number ?? 0) <= (last.number ?? 0)) parts.push([item]);
      else parts[parts.length - 1].push(item);
    }
    return parts.map((items, index) =>
      index === 0 ? { ...section, items } : { ...section, start: items[0].marker.start, items },
    );
  });
}
