import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import type { Heading } from '../headings/headings.ts';
import { isBareName, titleTail } from '../headings/names-in-line.ts';
import type { Item, Section } from '../item.ts';
import { fieldOfWord } from '../marks/labels/forms.ts';
import { hanNumeral, parseOrdinal } from '../marks/numerals.ts';
import { partNames, partUnits } from '../marks/part-names.ts';

/** Fewer items have no sections. */
const fewItems = 4;
/** Two names that a sign marks are no matter of chance, nor is one below another over all. */
const fewest = 2;
/** Over so few items each, on the average, nothing but words is no name. */
const fewestBelow = 2;
const longestTail = 60;
const longestHead = 80;

const words = '[\\p{L}\\d](?:[\\p{L}\\d、·（）/ ]|(?<=[A-Za-z])[#+]){1,19}';
const notes = '(?:（[^（）\\n]{0,8}\\d+[^（）\\n]{0,8}）)?';
/** Behind an answer, what stands in brackets may be said of its question: over the first one as well, it names sections. */
const bracket = 'bracket';
/** Nothing stands before such a name: in a running line it may be glued to the title. */
const counted = 'counted';
const shapes: readonly [kind: string, form: RegExp][] = [
  ['sign', new RegExp(`(?<sign>[◆◇■□▶►●○★☆※▌▍✦✧❖♦▪➤◎])[ ]?(?<name>${words}?)[ ]?\\k<sign>?$`, 'u')],
  ['rule', new RegExp(`(?<sign>—{2,6}|={2,6}|-{2,6}|~{2,6})[ ]?(?<name>${words}?)[ ]?\\k<sign>$`, 'u')],
  [bracket, new RegExp(`[【〔〖](?<name>${words})[】〕〗]$`, 'u')],
  [
    'unit',
    new RegExp(
      `【?第(?<number>${hanNumeral})(?:${partUnits}|[类轮关])[】：、 ]{0,2}(?<name>${words})${notes}$`,
      'u',
    ),
  ],
  [
    'part',
    new RegExp(
      pattern`${partNames}(?<number>${hanNumeral}|\d{1,2})[：、 ]{1,2}(?<name>${words})${notes}$`,
      'u',
    ),
  ],
  [
    'english',
    new RegExp(
      `(?<![A-Za-z])(?:[Pp]art|PART|[Ss]ection|SECTION)[ ]?(?<number>\\d{1,2}|[A-H]|[IVX]{1,4})[：、. ]{1,2}(?<name>${words})${notes}$`,
      'u',
    ),
  ],
  [
    'numeral',
    new RegExp(`(?<![第十百])(?<number>${hanNumeral}|[ⅠⅡⅢⅣⅤ])[、.][ ]?(?<name>${words}?)${notes}$`, 'u'),
  ],
  [counted, new RegExp(`(?<name>${words}?)（共?[ ]?\\d{1,3}[ ]?[道个]?题）$`, 'u')],
  ['bracketed', new RegExp(`（(?<number>${hanNumeral})）[ ]?(?<name>${words}?)${notes}$`, 'u')],
];

/** What may be the name of a section, and how it is marked. */
interface Name extends Span {
  kind: string;
  ordinal: number | null;
  name: Span;
  /** The item that it stands over, by its place among all. */
  over: number;
}

/**
 * Parts the items of a running line at the names of sections that stand between them, each behind the last sentence of an
 * answer: `…护士面试题★ 自我认知Q：…很好。★ 人际沟通Q：…`. All are marked alike, or count on from the one over all; bare
 * words need such a one, or numbers that begin anew behind each.
 */
export function partAtNames(plain: string, sections: readonly Section[]): Section[] {
  const items = sections.flatMap((section) => section.items);
  if (items.length < fewItems || items[0] === undefined) return [...sections];
  const between = findBetween(plain, sections);
  if (between.length === 0) return [...sections];
  const [{ heading }] = sections;
  const head = namesOver(plain, { start: 0, end: heading === null ? items[0].marker.start : heading.end });
  const names = namesOf(plain, items, { head, between });
  if (names.length === 0) return [...sections];
  const byItem = new Map(names.map((name) => [items[name.over], name]));
  return sections.flatMap((section) => partSection(section, byItem));
}

/** What may be names behind items, and those that stand over the later sections. */
function findBetween(plain: string, sections: readonly Section[]): Name[][] {
  let over = 0;
  return sections.flatMap(({ heading, items }, at): Name[][] => {
    const own =
      at === 0 || heading === null ? [] : namesOver(plain, { start: heading.start, end: heading.end });
    const given = own.length === 0 ? [] : [own.map((name) => ({ ...name, over }))];
    const behind = items.slice(0, -1).flatMap((item, index) => namesBehind(plain, item, over + index + 1));
    over += items.length;
    return [...given, ...behind];
  });
}

/** A section parted at the names over its items, whose ends they are cut off. */
function partSection(section: Section, names: ReadonlyMap<Item, Name>): Section[] {
  const parts: Section[] = [{ ...section, items: [] }];
  section.items.forEach((item, at) => {
    const name = names.get(item);
    if (name !== undefined && (at > 0 || section.heading === null)) {
      const heading: Heading = {
        start: name.start,
        end: item.marker.start,
        ordinal: name.ordinal,
        name: name.name,
      };
      if (at === 0) parts[0] = { start: Math.min(name.start, section.start), heading, items: [] };
      else parts.push({ start: name.start, heading, items: [] });
    }
    const next = names.get(section.items[at + 1]);
    const content = next === undefined ? item.content : { ...item.content, end: next.start };
    parts[parts.length - 1].items.push({ ...item, content });
  });
  return parts;
}

/** Those of some names that are sections': of one kind, from the one over all items on. */
function namesOf(
  plain: string,
  items: readonly Item[],
  { head, between }: { head: readonly Name[]; between: readonly Name[][] },
): Name[] {
  const kinds = new Set(between.flatMap((some) => some.map(({ kind }) => kind)));
  for (const kind of [...[...kinds].filter((one) => one !== bare), bare]) {
    const over = head.find((name) => name.kind === kind);
    const own = between.flatMap((some) => some.find((name) => name.kind === kind) ?? []);
    const all = over === undefined ? own : [over, ...own];
    if (kind === bracket && over === undefined) continue;
    if (own.length > 0 && (kind === bare ? areBare(plain, items, all) : areMarked(plain, all))) return all;
  }
  return [];
}

function areMarked(plain: string, all: readonly Name[]): boolean {
  const isCounted = all[0].ordinal !== null;
  const texts = new Set(all.map(({ name }) => plain.slice(name.start, name.end)));
  if (texts.size < all.length || all.length < fewest) return false;
  return (
    !isCounted ||
    all.every(({ ordinal }, at) =>
      at === 0 ? (ordinal ?? 0) <= fewest : ordinal === (all[at - 1].ordinal ?? 0) + 1,
    )
  );
}

function areBare(plain: string, items: readonly Item[], all: readonly Name[]): boolean {
  const texts = new Set(all.map(({ name }) => plain.slice(name.start, name.end)));
  if (texts.size < all.length || items.length < all.length * fewestBelow) return false;
  const isAnew = all.every(
    ({ over }) => over === 0 || (items[over].number === 1 && items[over - 1].number !== 1),
  );
  return all[0].over === 0 || isAnew;
}

const bare = 'bare';
const judgement = /^(?:正确|错误|[对错是否√×]|[A-H]{1,6})$/;
/** A line may have begun with the name, where the text was given back its lines. */
const behindSentence = /(?<=[。？！…”）】]\s{0,8})(?=\S)[^。？！…”；\n]{2,40}$/;

/** What may be a name at the end of an item. */
function namesBehind(plain: string, { content: { start, end } }: Item, over: number): Name[][] {
  const from = Math.max(start, end - longestTail);
  const text = plain.slice(from, end).trimEnd();
  const tail = behindSentence.exec(text);
  const at = { start: from + (tail?.index ?? 0), end: from + text.length };
  if (tail === null || at.start === start) return [];
  // `…继续出售。【 】错误`, `…为什么？请举例`: bare words behind these belong to the item.
  const isOwn = /[？）】]\s*$/.test(plain.slice(start, at.start));
  const found = namesIn(plain, at, over).filter(
    ({ start: first, kind }) => first === at.start && !(isOwn && kind === bare),
  );
  return found.length === 0 ? [] : [found];
}

/** What may be a name over an item, behind the title or a sentence; the first one, as far as it tells. */
function namesOver(plain: string, { start, end }: Span): Name[] {
  const first = Math.max(start, end - longestHead);
  const text = plain.slice(first, end).trimEnd();
  return namesIn(plain, { start: first + text.lastIndexOf('\n') + 1, end: first + text.length }, 0);
}

function namesIn(plain: string, { start, end }: Span, over: number): Name[] {
  const text = plain.slice(start, end);
  const marked = shapes.flatMap(([kind, form]): Name[] => {
    const found = form.exec(text);
    const { name: whole = '', number } = found?.groups ?? {};
    const glued = kind === counted ? bareStart(whole) : 0;
    const name = whole.slice(glued ?? whole.length);
    if (found === null || glued === null || name === '') return [];
    if (fieldOfWord(name) !== null || judgement.test(name)) return [];
    const at = start + found.index + found[0].indexOf(name, (number ?? '').length);
    const ordinal = number === undefined ? null : parseOrdinal(number);
    const sign = found.groups?.sign ?? '';
    return [
      {
        kind: `${kind}${sign}`,
        ordinal,
        over,
        start: start + found.index + glued,
        end,
        name: { start: at, end: at + name.length },
      },
    ];
  });
  const at = bareStart(text);
  const name = { start: start + (at ?? 0), end };
  return [...marked, ...(at === null ? [] : [{ ...name, kind: bare, ordinal: null, over, name }])];
}

/** What ends a title, behind which a name may be glued. */
const titleEnd =
  /(?:题库?|答案|解析|大全|汇[总编]|题集|宝典|试卷|技巧|攻略|指南|手册|要点|参考|整理|[）】》。？！…” ])[ ]?/g;

/** Where bare words begin that end a text and may be a name: behind a title, a sentence or a blank, or all of it. */
function bareStart(text: string): number | null {
  const ends = [0, ...[...text.matchAll(titleEnd)].map(({ index, 0: mark }) => index + mark.length)];
  return ends.findLast((at) => isBareName(text.slice(at)) && !titleTail.test(text.slice(at))) ?? null;
}
