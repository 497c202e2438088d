import type { Block } from '../../read/document.ts';
import { highest } from '../../read/extremes.ts';
import type { Span } from '../../read/span.ts';
import type { Heading } from '../headings/headings.ts';
import type { Item, Section } from '../item.ts';
import { findLabels } from '../marks/labels/find.ts';
import { type Leading, leadingNumber } from '../marks/leading.ts';
import { skipSpace } from '../text/places.ts';
import type { Found } from '../text/view.ts';

/** Questions that stand above all answers, and the item that has each again with its answer, by where the question begins. */
interface Twice extends Found {
  again: ReadonlyMap<number, Item>;
}

export interface Head extends Span {
  level: number;
  words: string;
  /** Where what stands below it ends: at the next heading. */
  until: number;
}

/** `## 答案` between the questions and the same questions with their answers. */
const between = /^(?:(?:参考|标准)?答案|answers?)$/i;
/** Log-odds of a question that comes twice, or that the document itself marks. */
export const isQuestion = 8;

/**
 * The questions of a document whose headings below the title all come twice, in the same order: first what is asked, then
 * the same with the answers. null for any other document. No list in an answer is taken for anything else.
 */
export function readTwice(plain: string, blocks: readonly Block[]): Twice | null {
  const heads = headsOf(plain, blocks);
  const halves = halve(heads) ?? halve(heads.slice(1));
  if (!halves || !isAsked(plain, halves) || areSections(plain, halves.first)) return null;
  const { first, middle, second } = halves;
  const isDeepest = deepestOf(first);
  const again = first.flatMap((head, at): [number, Item][] =>
    isDeepest(head) ? [[head.start, answerOf(second[at])]] : [],
  );
  const others = [...middle, ...second.filter((_, at) => !isDeepest(first[at]))];
  return {
    sections: [...nest(plain, first), ...others.map((head) => sectionOf(plain, head))],
    odds: again.length * isQuestion,
    again: new Map(again),
  };
}

/** The questions of a sheet that qbank printed with the answers below them: its deepest headings; null where it has none. */
export function readSheet(plain: string, blocks: readonly Block[]): Twice | null {
  const heads = headsOf(plain, blocks).slice(1);
  if (heads.length === 0) return null;
  const odds = heads.filter(deepestOf(heads)).length * isQuestion;
  return { sections: nest(plain, heads), odds, again: new Map() };
}

function deepestOf(heads: readonly Head[]): (head: Head) => boolean {
  const deepest = highest(heads, ({ level }) => level);
  return ({ level }) => level === deepest;
}

/** The deepest headings as items below the others. */
function nest(plain: string, heads: readonly Head[]): Section[] {
  const isDeepest = deepestOf(heads);
  const sections: Section[] = [];
  for (const head of heads) {
    if (!isDeepest(head)) sections.push(sectionOf(plain, head));
    else {
      if (sections.length === 0) sections.push({ start: head.start, heading: null, items: [] });
      sections[sections.length - 1].items.push(itemOf(plain, head));
    }
  }
  return sections;
}

/** The headings of a document, in its order. */
export function headsOf(plain: string, blocks: readonly Block[]): Head[] {
  const found = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  return found.map(({ start, end, level }, at) => ({
    start,
    end,
    level,
    words: plain.slice(start, end).trim(),
    until: found[at + 1]?.start ?? plain.length,
  }));
}

interface Halves {
  first: Head[];
  /** The one heading that parts them, where there is one. */
  middle: Head[];
  second: Head[];
}

function halve(heads: readonly Head[]): Halves | null {
  const half = Math.floor(heads.length / 2);
  const [first, middle, second] = [
    heads.slice(0, half),
    heads.slice(half, heads.length - half),
    heads.slice(heads.length - half),
  ];
  const shift = second[0]?.level - first[0]?.level;
  const areSame = first.every(({ words, level }, at) => {
    const other = second[at];
    return words !== '' && words === other.words && other.level === level + shift;
  });
  const isParted = middle.every(({ words }) => between.test(words));
  return half > 0 && areSame && isParted ? { first, middle, second } : null;
}

/** Nothing answers in the first half; one question alone must be answered in the second. */
function isAsked(plain: string, { first, second }: Halves): boolean {
  const isAnswered = ({ end, until }: Head): boolean =>
    findLabels(plain, { start: end, end: until }).some(({ field }) => field !== 'assesses');
  return !first.some(isAnswered) && (first.length > 1 || second.some(isAnswered));
}

/** Below most of the deepest ones a count begins: they hold questions, and those of the second half the keys to them. */
function areSections(plain: string, first: readonly Head[]): boolean {
  const deepest = first.filter(deepestOf(first));
  const counting = deepest.filter(({ end, until }) => {
    const start = skipSpace(plain, end, until);
    return numberOf(plain, { start, end: until })?.value === 1;
  });
  return counting.length * 2 > deepest.length;
}

/** A number needs a mark: `1 GB 等于多少 MB？` has none. */
export function numberOf(plain: string, words: Span): Leading | null {
  const number = leadingNumber(plain, words);
  return number?.style === 'bare' ? null : number;
}

/** A heading as a section that has no questions yet. */
export function sectionOf(plain: string, { start, end, until }: Head): Section {
  const number = numberOf(plain, { start, end });
  const heading: Heading = {
    start,
    end: Math.min(end + 1, until),
    ordinal: number?.value ?? null,
    name: { start: number?.end ?? start, end },
  };
  return { start, heading, items: [] };
}

/** All behind the number is asked, also what stands below the heading, as far as a label. */
function itemOf(plain: string, { start, end, until }: Head): Item {
  const number = numberOf(plain, { start, end });
  const contentStart = number?.end ?? start;
  return {
    number: number?.value ?? null,
    marker: { start, end: contentStart },
    content: { start: contentStart, end: until },
    stemEnd: findLabels(plain, { start: end, end: until })[0]?.start ?? until,
  };
}

const answerOf = ({ start, end, until }: Head): Item => ({
  number: null,
  marker: { start, end },
  content: { start: end, end: until },
});
