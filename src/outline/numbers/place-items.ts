import { stemEndOf } from '../asks/stems.ts';
import { clip, type Heading, isCertain } from '../headings/headings.ts';
import { namesKind, roleOfTitle } from '../headings/names.ts';
import { isFormLine } from '../headings/page-lines.ts';
import { namesTheme } from '../headings/themes.ts';
import { isTitled, isWhollyTitled, namesWhole, saysTitle } from '../headings/titles.ts';
import type { Item, Section } from '../item.ts';
import type { Marker } from '../marks/markers.ts';
import { signBefore, signRightBefore } from '../marks/number-signs.ts';
import type { Line } from '../text/lines.ts';

/** The items that were chosen in a region, and what they may stand below. */
interface ChosenItems {
  headings: readonly Heading[];
  /** Lines that stand out, by where their words begin: a question that begins one ends with it. */
  lines: ReadonlyMap<number, Line>;
  markers: readonly Marker[];
}

/** Puts items under their headings; there is one item at least, and `end` is where the region ends. */
export function placeItems(plain: string, { headings, lines, markers }: ChosenItems, end: number): Section[] {
  const starts = new Set(markers.map(({ start }) => start));
  // A line that looked like a plain heading is one only if an item of the sequence begins behind it.
  const kept = headings.filter((heading) => isCertain(heading) || starts.has(heading.end));
  const sections: Section[] = kept.map((heading) => ({ start: heading.start, heading, items: [] }));
  const first = markers[0].start;
  if (sections.length === 0 || sections[0].start > first)
    sections.unshift({ start: first, heading: null, items: [] });
  let section = 0;
  for (const [index, marker] of markers.entries()) {
    while (section + 1 < sections.length && sections[section + 1].start <= marker.start) section += 1;
    const following = markers[index + 1];
    const next = Math.min(
      following ? behindPoint(plain, following.start) : end,
      sections[section + 1]?.start ?? end,
    );
    sections[section].items.push(itemOf(plain, marker, { end: next, line: lines.get(marker.start) }));
  }
  const own = hasNotice(plain, sections) ? sections.slice(1) : sections;
  const named = own.map((one) => endBeforeItems(withoutPageHeading(plain, one)));
  const isAlone = named.filter(({ items }) => items.length > 0).length === 1;
  const listed = isAlone ? named.map((one) => withoutListName(plain, one)) : named;
  return listed.length === 1 ? [withoutTitle(plain, listed[0])] : listed;
}

/** `二、面试题目` over all items, with 一、面试流程 above it or not, says no more than that there are questions. */
function withoutListName(plain: string, section: Section): Section {
  const name = section.heading?.name;
  const isNone = name && section.items.length > 0 && listName.test(plain.slice(name.start, name.end));
  return isNone ? { ...section, heading: null } : section;
}

const listName =
  /^(?:(?:面试|笔试|考试|测试|常见|思考)?(?:试题|题目|问题|真题|题)(?:部分|列表|清单|一览|篇|区)?|测验(?:试题|题目)|q ?& ?a)：?$/i;

/**
 * The one line over all items is the title, where it names a bank and none of the lines above it can be; what tells of the
 * document, `考官用卷`, names no section either.
 */
function withoutTitle(plain: string, section: Section): Section {
  const { heading, items } = section;
  if (!heading || isCertain(heading) || items.length === 0) return section;
  const name = plain.slice(heading.name.start, heading.name.end);
  const isBelowTitle = isTitled(plain, heading.start);
  const isTitle =
    (namesWhole(name) && !isWhollyTitled(plain, heading.start)) ||
    (!isBelowTitle && saysTitle(name) && !namesKind(name));
  if (isTitle) return { start: items[0].marker.start, heading: null, items };
  return heading.isByPlace && isBelowTitle && !namesTheme(name) ? { ...section, heading: null } : section;
}

/** 注意事项：1.请用黑色签字笔作答。 Papers begin with what the candidate is to mind, before the first heading. */
const notice =
  /(?:注\s?意\s?事\s?项|须知|作答要求|答题(?:说明|要求)|(?:^|\n)[ ※*【]*注[ ]?意(?=[：】]))[：】]?\s*(?:1[.、][^\n]{0,60}\s*)?$/;
const longestNotice = 90;
/** `1.本题库用于初试环节。2.每题满分10分。` */
const ofPaper =
  /^(?:\d{1,2}[.、])?(?=.*(?:本(?:题库|[试考]?卷|套题|次[考面笔]试)|每[小道]?题|面试官|考生|试题卷|答题[纸卡卷]|答案[纸卡卷]))[^？?\n]{4,60}[。；.]?$/;

function hasNotice(plain: string, [first, ...others]: readonly Section[]): boolean {
  if (first.heading !== null || others.every(({ items }) => items.length === 0)) return false;
  const lines = first.items.flatMap(({ content: { start, end } }) =>
    plain.slice(start, end).trim().split('\n'),
  );
  if (lines.every((line) => ofPaper.test(line))) return true;
  // What a site says of its downloads may stand above, numbered as well.
  return first.items.some(({ marker: { start } }) =>
    notice.test(plain.slice(Math.max(0, start - longestNotice), start)),
  );
}

/** 正文, 目录 are of the page, and name no section. */
function withoutPageHeading(plain: string, section: Section): Section {
  const name = section.heading && plain.slice(section.heading.name.start, section.heading.name.end);
  const isNone =
    name !== null && (section.heading?.isNameless || roleOfTitle(name) === 'furniture' || isFormLine(name));
  return isNone ? { ...section, heading: null } : section;
}

/** An unclosed bracket makes a name seem longer than it can be: `一、基础（考察：2.请谈谈你的看法。`. */
function endBeforeItems({ heading, items, ...section }: Section): Section {
  const [first] = items;
  return { ...section, items, heading: heading && first ? clip(heading, first.marker.start) : heading };
}

interface ItemEnd {
  end: number;
  /** The line that it begins, where that stands out. */
  line: Line | undefined;
}

function itemOf(
  plain: string,
  { start, end, value, chapter }: Marker,
  { end: contentEnd, line }: ItemEnd,
): Item {
  const content = { start: end, end: Math.max(end, contentEnd) };
  const inChapter = chapter === undefined ? {} : { chapter };
  const item = { number: value, ...inChapter, marker: { start: behindPoint(plain, start), end }, content };
  const stemEnd = line && line.end > end ? stemEndOf(plain, line.end, content.end) : undefined;
  return stemEnd === undefined ? item : { ...item, stemEnd };
}

/** The start of a number, with the marks of a list and the pictures that stand before it on its line: `- 1. …`, `▲1. …`. */
function behindPoint(plain: string, start: number): number {
  const before = point.exec(plain.slice(Math.max(0, start - longestPoint), start));
  return (
    start - (before?.[0].trimStart().length ?? (signBefore(plain, start) || signRightBefore(plain, start)))
  );
}

const point = /(?<=^|\n)[ ]*(?:([-*+•·●>#⭐★☆]+\ufe0f?[ ]+)+)$/u;
const longestPoint = 12;
