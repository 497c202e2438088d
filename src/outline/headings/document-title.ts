import type { Span } from '../../read/span.ts';
import type { Line } from '../text/lines.ts';
import type { View } from '../text/view.ts';
import { roleOfTitle } from './names.ts';
import { trimTitle } from './title-edges.ts';
import { findTitle, isHighest, isTitled } from './titles.ts';

/** Where the questions of a document begin, and its contents list, where it has one. */
interface Beginnings {
  questions: number;
  contents: number | undefined;
}

/** The title of a document: over its questions and its contents list, else between both. */
export function titleOver(view: View, { questions, contents = questions }: Beginnings): Span | null {
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
