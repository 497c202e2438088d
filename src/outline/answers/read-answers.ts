import type { Span } from '../../read/span.ts';
import { pattern } from '../../script/pattern.ts';
import type { Heading } from '../headings/headings.ts';
import { looseNotes, namesKind } from '../headings/names.ts';
import type { Item, Section } from '../item.ts';
import { judgeSigns } from '../marks/judge-signs.ts';
import { keyedKindNames, kindNames, letteredTypes } from '../marks/kind-names.ts';
import { hanNumeral, parseOrdinal, stems } from '../marks/numerals.ts';
import { countedParts } from '../marks/part-names.ts';
import { readNumbers } from '../numbers/numbered.ts';
import { answeredSections } from './answered-sections.ts';
import { readChaptered } from './chaptered.ts';
import { countGlued, countOn, countSpaced, firstMark, readOfCase } from './counted.ts';
import { isBlank, keyShare, splitAtKeys } from './key-lines.ts';
import { readBareKeys } from './key-signs.ts';
import { readShortKeys } from './keys.ts';
import { readKeysByLine } from './keys-by-line.ts';
import { readRowsOfAnswers } from './rows.ts';
import { readSoleAnswer } from './sole-answer.ts';

/** With explanations between, the whole is read as long answers. */
const fewestKeys = 1;

/**
 * The answers of a stretch in plain form, by the headings over them: keys in short (`1-5 ABCDE`), else long answers below
 * their numbers. `questions` are the sections that they can belong to.
 */
export function readAnswerSections(plain: string, body: Span, questions: readonly Section[]): Section[] {
  const chaptered = readChaptered(plain, body, questions);
  if (chaptered !== null) return chaptered;
  const pieces = splitAtHeadings(plain, body);
  const read = pieces.flatMap((piece) => readPiece(plain, piece, questions));
  const isLong = read.every(({ items, content }) => items === null || isBlank(plain, content));
  const own = { start: body.start, end: endBeforeCases(plain, pieces, body.end) };
  const whole = isLong && !arePartsOf(plain, pieces, questions) ? readLong(plain, own, questions) : undefined;
  if (whole !== undefined && pieces.length < 2) return whole;
  const sections = read.map(({ heading, content, items }): Section => {
    const found = items ?? readBelow(plain, { heading, content }, questions);
    return { start: heading?.start ?? content.start, heading, items: found };
  });
  if (whole !== undefined && !areThoseAsked(plain, sections, { whole, questions })) return whole;
  return sections.filter(({ items, heading }) => items.length > 0 || heading !== null);
}

/** `…视线不清时禁止行驶。⏎第二部分⏎案例一⏎…`: where a part begins whose answers are those of cases, which stand apart. */
function endBeforeCases(plain: string, pieces: readonly Below[], end: number): number {
  const { heading, content } = pieces[pieces.length - 1];
  if (heading === null || pieces.length < 2 || !isBlank(plain, content)) return end;
  const name = plain.slice(heading.name.start, heading.name.end);
  return name === '' || namesKind(name) ? heading.start : end;
}

/** What stands below one heading, in parts; `items` is null where a part holds long answers. */
function readPiece(
  plain: string,
  { heading, content }: Below,
  questions: readonly Section[],
): (Below & { items: Item[] | null })[] {
  const sole = readSoleAnswer(plain, { heading, content }, questions);
  if (sole !== null) return [{ ...sole, content }];
  const rows = readRowsOfAnswers(plain, content);
  if (rows !== null) return [{ heading, content, items: rows }];
  const lines = heading === null ? readKeysByLine(plain, content, questions) : null;
  const rest = { start: lines?.end ?? content.start, end: content.end };
  const parts = lines && isBlank(plain, rest) ? [] : splitAtKeys(plain, rest);
  return [
    ...(lines ? [{ heading, content: { start: content.start, end: lines.end }, items: lines.items }] : []),
    ...parts.map((part) => ({
      heading,
      content: part,
      items: readKeys(plain, part, countsFor(plain, heading, questions)),
    })),
  ];
}

/**
 * Whether answers that are read heading by heading are no fewer than the whole gives, in which those with a label or a key are
 * items and others none, and headings end the items above them: below the headings of the questions, in their order, each with a number that is asked there.
 */
function areThoseAsked(
  plain: string,
  answers: readonly Section[],
  { whole, questions }: { whole: readonly Section[]; questions: readonly Section[] },
): boolean {
  const nameOf = ({ heading }: Section): string =>
    heading === null ? '' : plain.slice(heading.name.start, heading.name.end).replace(note, '').trim();
  const asked = questions.filter(({ items }) => items.length > 0);
  const isAsked = (section: Section, index: number): boolean => {
    const numbers = new Set(asked[index]?.items.map(({ number }) => number));
    const own = asked[index] ?? section;
    const isNamed = nameOf(section) !== '' && nameOf(section) === nameOf(own);
    // `乙部` may stand alone over its answers, and over its questions.
    const isCounted = section.heading?.ordinal != null && section.heading.ordinal === own.heading?.ordinal;
    return (isNamed || isCounted) && section.items.every(({ number }) => numbers.has(number));
  };
  return countOf(answers) >= countOf(whole) && answers.every(isAsked);
}

/** `（每题2分，共20分）`, behind the name of a part where it is asked only. */
const note = /（[^（）\n]*）\s*$/;

/** The long answers below one heading. */
function readBelow(plain: string, { heading, content }: Below, questions: readonly Section[]): Item[] {
  const own = answeredSections(plain, heading, questions);
  const of = own.length === 0 ? questions : own;
  const asked = new Set(of.flatMap(({ items }) => items.map(({ number }) => number)));
  return (
    readOfCase(plain, content, { asked, count: countOf(of) }) ??
    countSpaced(plain, content, asked) ??
    readLong(plain, content, questions).flatMap((section) => section.items)
  );
}

/** `一、1. 先倾听。2. 再跟进。二、1. …`: a part without a name for each section of questions, in which the numbers begin anew. */
const arePartsOf = (plain: string, pieces: readonly Below[], questions: readonly Section[]): boolean =>
  pieces.length > 1 &&
  pieces.length === questions.length &&
  pieces.every(
    ({ heading, content }) =>
      heading !== null &&
      heading.name.start === heading.name.end &&
      firstNumber.test(plain.slice(content.start, content.end)),
  );

const firstNumber = /^\s*[（【]?1[.、）】]/;

const countOf = (questions: readonly Section[]): number =>
  questions.reduce((sum, { items }) => sum + items.length, 0);

/** The keys of a stretch; null where it holds long answers. */
function readKeys(plain: string, content: Span, counts: readonly number[]): Item[] | null {
  if (isBlank(plain, content)) return [];
  const { items, share, unmatched } = readShortKeys(plain, content);
  if (items.length + unmatched.length >= fewestKeys && share >= keyShare)
    return withLastMark(plain, content, items);
  const bare = counts.map((count) => readBareKeys(plain, content, count)).find(({ length }) => length > 0);
  return bare ?? null;
}

/** `1.B。2.C。`: the mark behind the last key belongs to it, as those before lead to the next ones. */
function withLastMark(plain: string, { end }: Span, items: readonly Item[]): Item[] {
  const last = items.at(-1);
  if (!last || !/^\s*[。；.]\s*$/.test(plain.slice(last.content.end, end))) return [...items];
  const content = {
    start: last.content.start,
    end: last.content.end + plain.slice(last.content.end, end).trimEnd().length,
  };
  return [...items.slice(0, -1), { ...last, content }];
}

/** How many keys may stand below a heading: as many as its section has questions, else all, else another's. */
function countsFor(plain: string, heading: Heading | null, questions: readonly Section[]): number[] {
  const [own] = answeredSections(plain, heading, questions);
  return own === undefined ? [countOf(questions)] : [own.items.length, countOf(questions)];
}

interface Below {
  heading: Heading | null;
  content: Span;
}

/** `★单选题★`: what a page sets such names off with. */
const signs = '★☆◆◇■●▲▶►※';
/** One of the keys without numbers that may stand behind such a name: `一、单选题BAC`, `判断题正确 错误`. */
const keyAlone = `(?:[A-HTF${judgeSigns}]|正确|错误|[对错])`;
/** `A. 1 F　2 T`, `C. 11 复原　12 冰敷`: what tells the letter of a part, two numbers behind it on its line. */
const ofLetter =
  '[.、：][ ]*\\d{1,3}[.、：]?[ ]*[^\\s\\d.、：][^\\n]{0,24}?[\\s，；]\\d{1,3}[.、：]?[ ]*[^\\s\\d.、：]';
/** `一、单选题`, `一、单选题：共5题，每题2分`, `（二）判断题（每题1分）：`, `单选题答案：`: in an answer part the words over the answers of one section. */
const headingPattern = new RegExp(
  pattern`
    (?<=^|[\n。；，：）】]|[^\S ]|(?<! ) | (?! )|[A-Z√×对错]|正确|错误)(?:[#*${signs}]*[ ]*[【《]?)
    (?:(?:(?<!第)(${hanNumeral}|[ⅠⅡⅢⅣⅤ])[、.．]|第[ ]?(${hanNumeral}|\d{1,2})[ ]?(?:部分|
    大题|章|节|单元|篇)[：、]?|（(${hanNumeral})）[、.]?|
    (?<=^|\n)[ ]*(?:([甲乙丙丁戊己])(?:部分?|卷|(?=[、.][^\n。，；]{0,10}题))|(?:(?:[Ss]ection|[Pp]art|SECTION|PART)[ ]|${countedParts}[ ]?0?)([IVX]{1,4}|[A-H]|\d{1,2}|${hanNumeral})
    (?![A-Za-z\d])|([A-H])(?=${ofLetter}))[：、.]?)[ ]*([^\n。；：，？！\d（]{0,20}?
    (?=[ ]*(?:${keyAlone}[、， ]*){0,100}(?:\n|$|${hanNumeral}、))|[^\n。；：，？！\d（]{0,20})
    (?:（(?!\d{1,3}）)[^（）\n]{0,90}）)?[：]?(?:(?:本大?题|本部分)?${looseNotes}[。 ]*(?=\n))?|
    ((?:(?!问题)[单多复不判是填简选问][^\n。；，\d（：\s]{0,6}|${letteredTypes}|${kindNames})题(?:(?:参考|标准)?答案)?|
    ${keyedKindNames}(?:(?:参考|标准)?答案)?(?=：))(?:（[^（）\n]{0,90}）)?[】》${signs}]?(?:（[^（）\n]{0,90}）)?(?:[：]|为(?=[ ]*\d)|(?=[ ]*(?:\n|(?:正确|错误)：))|
    (?=[ ]*\d)))[ \n]*
  `,
  'g',
);

function splitAtHeadings(plain: string, { start, end }: Span): Below[] {
  const pieces: Below[] = [];
  let heading: Heading | null = null;
  let from = start;
  for (const match of plain.slice(start, end).matchAll(headingPattern)) {
    const at = start + match.index;
    const next = toHeading(match, start);
    if (isItemBelow(plain, heading, next)) continue;
    const content = { start: from, end: at };
    if (heading || plain.slice(from, at).trim() !== '') pieces.push({ heading, content });
    heading = next;
    from = heading.end;
  }
  return [...pieces, { heading, content: { start: from, end } }];
}

/** `申论题⏎一、先安抚旅客⏎二、…`: below the name of a kind, answers may be numbered as parts are, in another form. */
function isItemBelow(plain: string, above: Heading | null, next: Heading): boolean {
  const nameOf = ({ name }: Heading): string => plain.slice(name.start, name.end);
  const formOf = ({ start, name }: Heading): string =>
    plain
      .slice(start, name.start)
      .replace(stem, '甲')
      .replace(numeral, '一')
      .replace(/[\s#*]/g, '');
  const isPart = nameOf(next).trim() === '' || namesKind(nameOf(next));
  if (above === null || isPart || !namesKind(nameOf(above)) || formOf(next) === formOf(above)) return false;
  return !numberOrKey.test(plain.slice(next.end, next.end + 12));
}

/** What stands below the name of a part of a part: `（一）基础知识⏎1.B`; or of a chapter: `第二章 安全⏎一、单选题`. */
const numberOrKey = new RegExp(
  `^\\s*(?:第?[（【[]?\\d|[A-Z${judgeSigns}]|题\\s*号|(?:${hanNumeral}、|（${hanNumeral}）)?[ ]*${kindNames}(?:题|\\s*\\n))`,
);
const numeral = new RegExp(hanNumeral);
const stem = new RegExp(`[${stems}]`);

function toHeading(match: RegExpMatchArray, offset: number): Heading {
  const [whole, plainOrdinal, part, bracketed, stem, named, letter, name, kind] = match;
  const start = offset + (match.index ?? 0);
  const ordinal = plainOrdinal ?? part ?? bracketed ?? stem ?? named ?? letter;
  const text = (name ?? kind ?? '').trim();
  const from =
    start + whole.indexOf(text, ordinal === undefined ? 0 : whole.indexOf(ordinal) + ordinal.length);
  return {
    start,
    end: start + whole.length,
    ordinal: ordinal === undefined ? null : parseOrdinal(ordinal),
    name: { start: from, end: from + text.length },
  };
}

/** Long answers: as numbered items; where those are fewer than can be, by the numbers that count on from one another. */
function readLong(plain: string, body: Span, questions: readonly Section[]): Section[] {
  const only = readOnly(plain, body, questions);
  if (only !== null) return [only];
  const sections = readNumbers(plain, body, null).sections;
  const found = sections.reduce((sum, { items }) => sum + items.length, 0);
  const expected = countOf(questions);
  const asked = new Set(questions.flatMap(({ items }) => items.map(({ number }) => number)));
  const alike = countOn(plain, body, { asked, mark: firstMark(plain, body) });
  const isFirst = sections[0]?.items[0]?.marker.start === alike[0]?.marker.start;
  const simple =
    alike.length >= Math.max(2, isFirst ? found : 0)
      ? alike
      : (countGlued(plain, body, asked) ?? countOn(plain, body, { asked, mark: null }));
  const isSurer =
    countAnswers(plain, simple) >=
    countAnswers(
      plain,
      sections.flatMap(({ items }) => items),
    );
  const [first] = sections.flatMap(({ items }) => items);
  const isInside = simple === alike && first !== undefined && alike[0]?.marker.start < first.marker.start;
  const isBetter =
    isInside || (isSurer && (simple.length > found || (simple === alike && sections.length <= 1)));
  return isBetter && simple.length > 0 && simple.length <= expected
    ? [{ start: body.start, heading: null, items: simple }]
    : sections;
}

/** `【答案】⏎1.（1）组织工作；⏎（2）…`: all that stands below the number of the only question is its answer, points with it. */
function readOnly(plain: string, { start, end }: Span, questions: readonly Section[]): Section | null {
  const [only, ...others] = questions.flatMap(({ items }) => items);
  const [lead = '', number] = /^\s*[（【]?(\d{1,3})[】）.、]\s*/.exec(plain.slice(start, end)) ?? [];
  if (others.length > 0 || only?.number !== Number(number)) return null;
  const from = start + lead.length;
  const item = { number: only.number, marker: { start, end: from }, content: { start: from, end } };
  return { start, heading: null, items: [item] };
}

/** How many begin as answers do: with a label or a key. */
const countAnswers = (plain: string, items: readonly Item[]): number =>
  items.filter(({ content }) => answerStart.test(plain.slice(content.start, content.start + 12))).length;

const answerStart = /^(?:【|（?\s*[A-Z]{1,6}(?![A-Za-z])|答|参考|正确|错误|[√×✓对错])/;
