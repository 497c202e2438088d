import { highest } from '../../read/extremes.ts';
import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import { aboveItem, tellsOfPart } from '../headings/about-part.ts';
import type { Heading } from '../headings/headings.ts';
import { namesContents, namesKind, partsAnswer, roleOfTitle } from '../headings/names.ts';
import { findApart, isSetOff, mayStandClose } from '../headings/set-apart.ts';
import { shapeOf } from '../headings/shapes.ts';
import { behindSign } from '../headings/signs.ts';
import { taskBefore } from '../headings/task-before.ts';
import { namesTheme } from '../headings/themes.ts';
import { isHighest, saysTitle } from '../headings/titles.ts';
import type { Item, Section } from '../item.ts';
import { numberOfLine } from '../marks/leading.ts';
import { hanNumeral } from '../marks/numerals.ts';
import { guideParts, partNames, partUnits } from '../marks/part-names.ts';
import type { Line } from '../text/lines.ts';
import { skipSpace } from '../text/places.ts';
import type { View } from '../text/view.ts';
import { findCountedParts, nameBelow } from './counted-parts.ts';

/** An item whose end is not known yet: the next one, or a heading, ends it. */
export type OpenItem = Omit<Item, 'content'> & {
  contentStart: number;
  /** It ends here at the latest. */
  limit?: number;
};

/** Puts items below the headings that stand over them. */
export function nestItems(view: View, items: readonly OpenItem[]): Section[] {
  const starts = new Set(items.map(({ marker }) => marker.start));
  const lineHeadings = findLineHeadings(aboveItems(view, starts), starts);
  const known = new Set(lineHeadings.map(({ name }) => name.start));
  const tasks = items.flatMap(({ marker }) => taskBefore(view.plain, view.region.start, marker.start) ?? []);
  const headings = [...lineHeadings, ...tasks.filter(({ name }) => !known.has(name.start))].sort(
    (one, next) => one.start - next.start,
  );
  const sections: Section[] = headings.map((heading) => {
    const isContents = namesContents(view.plain.slice(heading.name.start, heading.name.end));
    return { start: heading.start, heading: isContents ? null : heading, items: [] };
  });
  const [first] = items;
  if (first && (sections.length === 0 || sections[0].start > first.marker.start))
    sections.unshift({ start: first.marker.start, heading: null, items: [] });
  let at = 0;
  for (const [index, { contentStart, limit = view.region.end, ...item }] of items.entries()) {
    while (at + 1 < sections.length && sections[at + 1].start <= item.marker.start) at += 1;
    const next = Math.min(
      limit,
      items[index + 1]?.marker.start ?? view.region.end,
      sections[at + 1]?.start ?? view.region.end,
    );
    sections[at].items.push({ ...item, content: { start: contentStart, end: Math.max(contentStart, next) } });
  }
  return sections.length === 1 ? [withTheme(view, sections[0])] : sections;
}

/** What is told of a document below its title may look like the one heading over all questions. */
function withTheme({ plain, lines }: View, section: Section): Section {
  const { heading } = section;
  if (!heading || heading.ordinal !== null) return section;
  const isLaidOut = lines.some(({ form, start }) => form !== 'text' && start === heading.start);
  const isTheme = namesTheme(plain.slice(heading.name.start, heading.name.end));
  return isLaidOut || isTheme ? section : { ...section, heading: null };
}

/** Where each item begins as a heading, what is a heading further in stands over none: in an answer, or in a contents list. */
function aboveItems(view: View, itemStarts: ReadonlySet<number>): View {
  const own = view.lines.filter(({ form, start }) => form === 'heading' && itemStarts.has(start));
  if (own.length < itemStarts.size) return view;
  const deepest = highest(own, ({ level }) => level);
  return { ...view, lines: view.lines.filter(({ form, level }) => form !== 'heading' || level <= deepest) };
}

/** A longer line is no heading. */
const longestName = 40;
/** 一、技术类, 第一部分 …, 【专业知识】, 5月18日上午: heads of sections by their form alone. */
const headed = new RegExp(pattern`
  ^(?:第.{1,3}[部章篇单大]|[一二三四五六七八九十]{1,3}[、.]|（[一二三四五六七八九十]{1,3}）|
  【[^】]{2,16}】$|(?:${partNames}|${guideParts})[一二三四五六七八九十\d]|
  (?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[（(].{1,6}[）)])?(?:[上下]午|晚上)?(?:第.{1,3}[场批组])?$)
`);

/**
 * The lines that are headings over items which stand on lines of their own: by the format, or short and right before an
 * item or another heading. The first heading of the format is the document's title if nothing is asked above it.
 */
function findLineHeadings({ plain, lines }: View, itemStarts: ReadonlySet<number>): Heading[] {
  const headings: Heading[] = [];
  const shape = firstShape(plain, lines, itemStarts);
  const parts = findCountedParts(plain, lines, itemStarts);
  const setApart = apartNames(plain, lines, itemStarts);
  let isBeforeHeading = false;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    const isItem = itemStarts.has(line.start);
    const isShaped: boolean =
      setApart.has(line.start) || (shape !== null && isBeforeHeading && shapeOfLine(plain, line) === shape);
    const isHeading: boolean =
      !isItem &&
      (parts.has(line) || isShaped || isHeadingLine(plain, line, isBeforeHeading)) &&
      !isListed(plain, line, lines[index - 1]) &&
      !isTold(plain, line, lines[index - 1]);
    if (isHeading) {
      const named = parts.has(line) ? nameBelow(plain, lines, { index, itemStarts }) : null;
      if (named !== null && headings.at(-1)?.start === named.start) headings.pop();
      headings.push({ ...headingOf(plain, named ?? line), start: line.start });
    }
    isBeforeHeading = isItem || isHeading || (isBeforeHeading && isLead(plain, line));
  }
  headings.reverse();
  const [first] = headings;
  return isTitle({ plain, lines }, first, itemStarts) &&
    !namesKind(plain.slice(first.name.start, first.name.end))
    ? headings.slice(1)
    : headings;
}

/** `能力一：排班⏎能力二：盘点`: what an answer lists. */
const isListed = (plain: string, line: Line, before: Line | undefined): boolean =>
  line.form === 'text' &&
  before !== undefined &&
  [line, before].every(({ start, end }) => listed.test(plain.slice(start, end)));
/** `## 甲公司⏎🕐 60 分钟，主管一人⏎- …`: what is told of a section right below its name. */
const isTold = (plain: string, line: Line, before: Line | undefined): boolean =>
  line.form === 'text' && before?.form === 'heading' && told.test(plain.slice(line.start, line.end));
const told = /，|：|\d[ ]?(?:分钟?|小时|[天人关轮题道月日年]|min|hours?|h(?![a-z]))/;

const listed = new RegExp(`^${guideParts}(?:${hanNumeral}|\\d{1,2})[：:、 ]`);

/**
 * Whether a line may stand between the name of a section and its items: it announces them, or says what they are for.
 * `一、自我介绍⏎这类问题很常见，例如：⏎- …`, `专业知识类问题⏎此类问题考察…。⏎问题3：…`
 */
const isLead = (plain: string, { start, end, isPoint }: Line): boolean =>
  !isPoint && (plain[end - 1] === '：' || tellsOfPart(plain.slice(start, end)));

/** How the name over the first item is marked; the first line of all is the title. */
function firstShape(plain: string, lines: readonly Line[], itemStarts: ReadonlySet<number>): string | null {
  const first = lines.findIndex(({ start }) => itemStarts.has(start));
  const above = lines.findLastIndex((line, at) => at < first && !isLead(plain, line));
  return above < 1 ? null : shapeOfLine(plain, lines[above]);
}

/** The lines that stand over items by nothing but where they stand, where the one above the first item does and others. */
function apartNames(
  plain: string,
  lines: readonly Line[],
  itemStarts: ReadonlySet<number>,
): ReadonlySet<number> {
  const first = lines.findIndex(({ start }) => itemStarts.has(start));
  const above =
    first > 1
      ? lines.slice(1, first).findLast((line) => !tellsOfPart(plain.slice(line.start, line.end)))
      : undefined;
  if (above?.form !== 'text' || !(isSetOff(plain, above) || mayStandClose(plain, above))) return new Set();
  const starts = [...itemStarts].map((start) => aboveItem(plain, 0, start));
  const others = [...findApart(plain, 0, starts)].filter((start) => start !== above.start);
  return new Set(others.length === 0 ? [] : [above.start, ...others]);
}

function shapeOfLine(plain: string, { start, end }: Line): string | null {
  const text = plain.slice(start, end);
  if (end - start > longestName || partsAnswer(text)) return null;
  return shapeOf(text)?.kind ?? null;
}

/** The first heading is the document's title if the format has none as high, or it says so and nothing is asked below it. */
function isTitle(
  { plain, lines }: Pick<View, 'plain' | 'lines'>,
  heading: Heading | undefined,
  itemStarts: ReadonlySet<number>,
): boolean {
  const own = lines.filter(({ form }) => form === 'heading');
  if (own.length === 0 || own[0].start !== heading?.start) return false;
  if (isHighest(own[0], own)) return true;
  // `# 网络面试题⏎标签：…⏎# 传输层⏎…`: what a notebook exports has its headings as high as its title.
  const next = own[1].start;
  const asksBelow = [...itemStarts].some((start) => start < next);
  return !asksBelow && own[1].level === own[0].level && saysTitle(plain.slice(own[0].bare, own[0].end));
}

function isHeadingLine(plain: string, line: Line, isBeforeItem: boolean): boolean {
  const text = plain.slice(line.start, line.end);
  if (line.form === 'heading') return isBeforeItem ? !partsAnswer(text) : roleOfTitle(text) !== 'part';
  if (!isBeforeItem || line.isPoint || line.end - line.start > longestName) return false;
  if (line.form !== 'text' && line.form !== 'strong') return false;
  const isNamed = headed.test(text) || behindSign(plain, line) !== null;
  return !/[。？！；，：]$/.test(text) && (isNamed || line.form === 'strong');
}

/** `第一部分：`, `模块二 `, `【第一部分】`: what counts a part before its name. */
const partMark = new RegExp(
  `^(?:第(?:${hanNumeral}|\\d{1,2})(?:${partUnits}|[节讲课])[：:、· ]*|(?:${partNames}|${guideParts})(?:${hanNumeral}|\\d{1,2})[：:、 ]+|${hanNumeral}、 ?)(?=[\\p{L}【].)`,
  'u',
);

function headingOf(plain: string, line: Line): Heading {
  const number = numberOfLine(plain, line);
  const end = skipSpace(plain, line.end, line.end + 1);
  const from = number?.end ?? line.bare;
  const signed = Math.min(line.end, behindSign(plain, { start: from, end: line.end }) ?? from);
  return {
    start: line.start,
    end,
    ordinal: number?.value ?? null,
    name: bareName(plain, { start: signed, end: line.end }),
  };
}

/** A heading's name without what counts or marks it. */
function bareName(plain: string, { start, end }: Span): Span {
  const text = plain.slice(start, end);
  const shape = shapeOf(text);
  if (shape !== null && (shape.start > 0 || shape.end < text.length))
    return bareName(plain, { start: start + shape.start, end: start + shape.end });
  const mark = partMark.exec(text)?.[0].length ?? 0;
  const isHeld = /^【[^【】]+】$/.test(text);
  return isHeld ? bareName(plain, { start: start + 1, end: end - 1 }) : { start: start + mark, end };
}
