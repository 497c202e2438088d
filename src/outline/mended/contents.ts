import type { Span } from '../../read/span.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import type { Heading } from '../headings/headings.ts';
import { shareOf } from '../headings/title-share.ts';
import type { Item, Section } from '../item.ts';
import { findLabels } from '../marks/labels/find.ts';
import { leadingNumber, numberOfLine, startOfWords } from '../marks/leading.ts';
import { beginsOption } from '../options/looks.ts';
import type { Line } from '../text/lines.ts';
import { withContentsName } from './contents-name.ts';
import { isSameTitle, TitleIndex } from './title-index.ts';
import { keyOf, longestTitle, namedPlaces } from './title-keys.ts';

/** Sections without the contents list over them, and the stretches that are one. */
interface WithoutContents {
  sections: Section[];
  contents: Span[];
}

/** So many titles in a row, and so large a share of them found again below, make a contents list. */
const fewTitles = 3;
const foundShare = 0.6;
const longestName = 30;

/**
 * Takes the contents list off: a run of items, or of lines over the first question, that come again below with their
 * answers. What it lists and nothing below answers stays, a question without an answer.
 */
export function mergeContents(
  plain: string,
  lines: readonly Line[],
  sections: readonly Section[],
): WithoutContents {
  const items = sections.flatMap((section) => section.items);
  const listed = listedItems(plain, items, sections);
  const kept = sections.map((section) => ({
    ...section,
    items: section.items.filter((item) => !listed.has(item)).map((item) => withoutNote(plain, item)),
  }));
  const contents = [...listed].map(({ marker, content }) => ({
    start: marker.start,
    end: isBare(plain, { content }) ? content.end : endOfTitle(plain, content),
  }));
  const free = linesOutside(lines, kept, contents);
  const list = listedLines(plain, { free, headed: headedKeys(plain, lines) }, kept);
  const listedNow = [...contents, ...list.contents];
  const last = kept.flatMap(({ heading }) =>
    heading && endsList(plain, heading, { kept, contents: listedNow }) ? heading : [],
  );
  return {
    sections: [
      ...list.left,
      ...kept
        .map((section) =>
          last.some((one) => one === section.heading) ? { ...section, heading: null } : section,
        )
        .filter(({ heading, items }) => heading !== null || items.length > 0),
    ].sort(byStart),
    contents: withContentsName(
      plain,
      [...listedNow, ...last.map(({ start, end }) => ({ start, end }))].sort(byStart),
    ),
  };
}

/** The last title of a list stands over the first question as a heading does: it comes again below, right behind another. */
function endsList(
  plain: string,
  { start, name }: Heading,
  { kept, contents }: { kept: readonly Section[]; contents: readonly Span[] },
): boolean {
  const key = keyOf(plain, name);
  const isRightBehind = ({ end }: Span): boolean =>
    end <= start && end >= start - nearestTitle && plain.slice(end, start).trim() === '';
  return (
    contents.some(isRightBehind) &&
    kept.some(({ items }) => items.some(({ content }) => keyOf(plain, content) === key))
  );
}

/** Blanks and the ends of lines between two titles. */
const nearestTitle = 8;

const byStart = (one: { start: number }, other: { start: number }): number => one.start - other.start;

/** The items of a contents list: short ones whose words another item further down begins with. */
function listedItems(plain: string, items: readonly Item[], sections: readonly Section[]): Set<Item> {
  if (!items.some((item) => isBare(plain, item))) return new Set();
  const keys = items.map((item) => keyOf(plain, item.content));
  const named = namedPlaces(plain, sections);
  const names = [...named].flatMap(([at, held]) => held.map((key) => ({ at: at - 0.5, key })));
  const titles = [...items.map((_, at) => ({ at, key: keys[at] })), ...names];
  const index = new TitleIndex(titles.sort((one, other) => one.at - other.at));
  const listed = new Set<Item>();
  for (let from = 0; from < items.length; ) {
    let to = from;
    let found = 0;
    // The first one ends at the latest where its first title comes again, as a question or over several.
    const isAgain = (at: number): boolean =>
      isSameTitle(keys[from], keys[at]) ||
      (at > from && (named.get(at) ?? []).some((name) => isSameTitle(keys[from], name)));
    while (
      to < items.length &&
      (isBare(plain, items[to]) ||
        (found >= fewTitles && keys[from] === keys[to + 1] && isLast(plain, items[to]))) &&
      !(listed.size === 0 && found >= fewTitles && isAgain(to))
    ) {
      if (index.hasAgain(keys[to], to)) found += 1;
      else if (found === 0) break;
      to += 1;
    }
    if (found >= fewTitles && found >= (to - from) * foundShare) {
      const below = byNumber(plain, items.slice(to));
      for (let at = from; at < to; at += 1)
        if (index.hasAgain(keys[at], at) || isReworded(items[at].number, keys[at], below))
          listed.add(items[at]);
    }
    from = Math.max(to, from + 1);
  }
  return listed;
}

/** Options on the line of what is asked: no contents list gives them. */
const inLine = /[^A-Za-z]A[.、：）][^\n]{1,100}?[^A-Za-z]B[.、：）]|①[^\n]{1,100}?②/;

/**
 * It is a title and no more: nothing stands below it but the name of the next section, and no answer on its line. Options
 * make it a question, also where it comes again with its answer.
 */
function isBare(plain: string, { content }: Pick<Item, 'content'>): boolean {
  const text = plain.slice(content.start, Math.min(content.end, content.start + longestTitle + 1));
  if (text.length > longestTitle || inLine.test(text)) return false;
  if (findLabels(plain, content).some(({ field }) => field === 'answer')) return false;
  const [title, ...below] = text.trim().split(/\s*\n\s*/);
  const isTitle = !isAnswered(title);
  return (
    isTitle &&
    below.every((line) => line.length <= longestName && !/[。？！；：]/.test(line) && !beginsOption(line))
  );
}

/** The last title of a list, before the first one comes again: what leads on to the answers may stand below it. */
function isLast(plain: string, { content }: Item): boolean {
  const title = { start: content.start, end: endOfTitle(plain, content) };
  const below = findLabels(plain, content).some(({ field }) => field === 'answer');
  return !below && isBare(plain, { content: title });
}

function endOfTitle(plain: string, { start, end }: Span): number {
  const words = start + (/^\s*/.exec(plain.slice(start, end))?.[0].length ?? 0);
  const stop = plain.indexOf('\n', words);
  return stop < 0 ? end : Math.min(stop, end);
}

/** Behind what it asks stands a sentence that asks nothing, as where an answer is glued to its question. */
function isAnswered(title: string): boolean {
  const [asked, ...rest] = title.split(/(?<=[。？！])(?=.)/);
  const last = rest.at(-1) ?? '';
  return /。$/.test(last) && askingOdds(asked) >= asksFrom && askingOdds(last) < asksFrom;
}

function linesOutside(lines: readonly Line[], sections: readonly Section[], taken: readonly Span[]): Line[] {
  const held = sections
    .flatMap(({ items, heading }) => [
      ...items.map(({ marker, content }) => ({ start: marker.start, end: content.end })),
      ...(heading ? [{ start: heading.start, end: heading.end }] : []),
    ])
    .concat(taken)
    .sort(byStart);
  let next = 0;
  return lines.filter(({ start, form }) => {
    while (next < held.length && held[next].end <= start) next += 1;
    return form !== 'code' && (next >= held.length || held[next].start > start);
  });
}

/** Lines outside of all items, and what headings say anywhere: a line that says the same points to a part of an answer. */
interface Free {
  free: readonly Line[];
  headed: ReadonlySet<string>;
}

const headedKeys = (plain: string, lines: readonly Line[]): Set<string> =>
  new Set(lines.filter(({ form }) => form === 'heading').map((line) => lineKey(plain, line)));

interface Listed {
  contents: Span[];
  left: Section[];
}

/** Lines over the questions that name them: links to their headings, a table of numbers and titles. */
function listedLines(plain: string, { free, headed }: Free, sections: readonly Section[]): Listed {
  if (free.length < fewTitles) return { contents: [], left: [] };
  const titles = sections.flatMap(({ heading, items }) => [
    ...(heading ? [{ at: 0, key: keyOf(plain, heading.name) }] : []),
    ...items.map(({ content }) => ({ at: 0, key: keyOf(plain, content) })),
  ]);
  const index = new TitleIndex(titles);
  const isTitle = free.map((line) => index.hasAgain(lineKey(plain, line), -1));
  if (isTitle.filter(Boolean).length < fewTitles) return { contents: [], left: [] };
  const numbered = byNumber(
    plain,
    sections.flatMap(({ items }) => items),
  );
  const isListed = free.map(
    (line, at) => isTitle[at] || isReworded(numberOf(plain, line), lineKey(plain, line), numbered),
  );
  const contents = free.filter((_, at) => isListed[at]).map(({ start, end }) => ({ start, end }));
  const left = free.filter(
    (line, at) =>
      !isListed[at] &&
      (line.form === 'heading' || !headed.has(lineKey(plain, line))) &&
      isLeftTitle(plain, line, isTitle.slice(Math.max(0, at - nearLines), at + nearLines + 1)),
  );
  return { contents, left: left.length > 0 && left.length < contents.length ? [sectionOf(plain, left)] : [] };
}

/** The titles of items by their numbers. */
function byNumber(plain: string, items: readonly Item[]): Map<number, string[]> {
  const keys = new Map<number, string[]>();
  for (const { number, content } of items) {
    if (number === null) continue;
    const held = keys.get(number);
    if (held) held.push(keyOf(plain, content));
    else keys.set(number, [keyOf(plain, content)]);
  }
  return keys;
}

/** A title with the number of a question below and half of its words: `6. How do you …` for `6. How to …`. */
function isReworded(
  number: number | null,
  key: string,
  below: ReadonlyMap<number, readonly string[]>,
): boolean {
  const titles = number === null ? undefined : below.get(number);
  return titles?.some((title) => shareOf(key, title) >= rewordedFrom) === true;
}

const numberOf = (plain: string, line: Line): number | null => numberOfLine(plain, line)?.value ?? null;

const lineKey = (plain: string, line: Line): string =>
  keyOf(plain, { start: startOfWords(plain, line), end: line.end });

const rewordedFrom = 0.4;

/** A line among titles that asks, though nothing below does. */
function isLeftTitle(plain: string, line: Line, around: readonly boolean[]): boolean {
  const isAmong = around.filter(Boolean).length >= fewTitles;
  return isAmong && askingOdds(plain.slice(startOfWords(plain, line), line.end)) >= asksFrom;
}

/** What a list says of questions that are not answered yet. */
const unfinished = /\s*[（【](?:待|未|TODO|todo)[^（）【】]{0,8}[）】]\s*$/;
const nearLines = 5;

function withoutNote(plain: string, item: Item): Item {
  const { start, end } = item.content;
  if (end - start > longestTitle) return item;
  const note = unfinished.exec(plain.slice(start, end).trimEnd());
  const isTitle =
    note !== null &&
    !plain
      .slice(start, start + note.index)
      .trim()
      .includes('\n');
  return isTitle ? { ...item, content: { start, end: start + note.index } } : item;
}

function sectionOf(plain: string, lines: readonly Line[]): Section {
  const items = lines.map(({ start, end: lineEnd, bare }): Item => {
    const end = start + plain.slice(start, lineEnd).replace(unfinished, '').length;
    const number = leadingNumber(plain, { start: bare, end });
    const from = Math.min(number?.end ?? bare, end);
    return {
      number: number?.value ?? null,
      marker: { start, end: from },
      content: { start: from, end },
      stemEnd: end,
    };
  });
  return { start: lines[0].start, heading: null, items };
}
