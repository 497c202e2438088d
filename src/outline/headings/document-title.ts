import type { Span } from '../../read/span.ts';
import type { Section } from '../item.ts';
import type { Line } from '../text/lines.ts';
import { plainForm } from '../text/plain.ts';
import type { View } from '../text/view.ts';
import { roleOfTitle } from './names.ts';
import { trimTitle } from './title-edges.ts';
import { findTitle, isHighest, isTitled } from './titles.ts';

/** Where the questions of a document begin, and its contents list, where it has one. */
interface Beginnings {
  questions: number;
  contents: number | undefined;
}

interface Known {
  /** Where the contents list begins, where there is one. */
  contents: number | undefined;
  /** What the file calls itself beside its text. */
  label: string | undefined;
}

/** The sections of a document and its title. What its file calls itself as well is the title and not a section's name. */
export function withTitle(
  view: View,
  sections: readonly Section[],
  { contents, label }: Known,
): { questions: Section[]; title: Span | null } {
  const [first, ...others] = belowTitle(view, sections);
  const name = first.heading?.name;
  const isOwn =
    name &&
    label !== undefined &&
    wordsOf(view.plain.slice(name.start, name.end)) === wordsOf(plainForm(label));
  return isOwn
    ? { questions: [{ ...first, heading: null }, ...others], title: trimTitle(view.plain, name) }
    : { questions: [first, ...others], title: titleOver(view, { questions: first.start, contents }) };
}

/** The sections without the first where that is but the sole heading over all others: `# 第二章 接待礼仪⏎## 一、判断题⏎…`. */
function belowTitle({ plain, lines }: View, sections: readonly Section[]): readonly Section[] {
  const [{ heading, items }, ...others] = sections;
  if (heading === null || items.length > 0 || others.length === 0) return sections;
  const all = lines.filter(({ form }) => form === 'heading');
  const own = all.find(({ start, end }) => start <= heading.start && heading.start < end);
  if (own === undefined || own !== all[0] || !isHighest(own, all)) return sections;
  return chapter.test(plain.slice(own.bare, own.end)) ? others : sections;
}

const wordsOf = (text: string): string => text.replaceAll(/[^\p{L}\d]/gu, '');

/** The title of a document: over its questions and its contents list, else between both. */
function titleOver(view: View, { questions, contents = questions }: Beginnings): Span | null {
  const above = titleAbove(view, Math.min(questions, contents));
  const title = notOneOfMany(view, above ?? headingAbove(view, questions));
  return title && trimTitle(view.plain, title);
}

/**
 * The first heading over the questions that says anything of the document, where the format has any, or a line above it
 * that calls the document something; else the line that looks most like a title.
 */
function titleAbove(view: View, end: number): Span | null {
  const heading = firstHeading(view, end);
  if (!heading || heading.end > end) return findTitle(view.plain, end);
  const isBelow = heading.level > 1 && isTitled(view.plain, heading.start);
  return isBelow ? findTitle(view.plain, heading.start) : { start: heading.bare, end: heading.end };
}

/** `# 第一章 …` names the document where no other chapter stands beside it. */
function notOneOfMany({ plain, lines }: View, title: Span | null): Span | null {
  if (!title || !chapter.test(plain.slice(title.start, title.end))) return title;
  const chapters = lines.filter(({ bare, end }) => chapter.test(plain.slice(bare, end)));
  return chapters.length > 1 ? null : title;
}

const chapter = /^第.{1,3}[章节篇部]/;

const firstHeading = ({ plain, lines }: View, end: number): Line | undefined =>
  lines.find(
    ({ form, start, bare, end: to }) =>
      form === 'heading' && start < end && roleOfTitle(plain.slice(bare, to)) === 'open',
  );

/** A contents list may stand above the title: then it is the highest heading over the questions, where none is as high. */
function headingAbove(view: View, end: number): Span | null {
  const heading = firstHeading(view, end);
  const all = view.lines.filter(({ form }) => form === 'heading');
  const isTitle = heading !== undefined && heading.end <= end && isHighest(heading, all);
  return isTitle ? { start: heading.bare, end: heading.end } : null;
}
