import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import { picture } from '../marks/labels/places.ts';
import { hanNumeral } from '../marks/numerals.ts';
import { partNames, partUnits } from '../marks/part-names.ts';
import { findBullets } from './bullets.ts';
import { findKeyRows } from './key-rows.ts';

/** `1.2 你怎样…`, below chapters. */
const chaptered = /(?<=[ ])([1-9]\d?)\.(\d{1,2})(?=[ ][\u3400-\u9fff“《]{2})/g;
const fewestChaptered = 3;

/** Where the numbers of questions stand that are counted with their chapters: from 1.1 on each follows the one before. */
function findChaptered(line: string): number[] {
  const found = findAll(chaptered, line);
  const isNext = ([, chapter, value]: RegExpExecArray, at: number): boolean => {
    const [, before, last] = at === 0 ? ['', '0', '0'] : found[at - 1];
    if (chapter === before) return Number(value) === Number(last) + 1;
    return Number(chapter) === Number(before) + 1 && Number(value) === 1;
  };
  return found.length >= fewestChaptered && found.every(isNext) ? found.map(({ index }) => index) : [];
}

/** A blank in the midst of a running line; the places are those of the line. */
interface Blank extends Span {
  /** It holds a wide blank or a tab, which stand for the ends of lines in other documents than narrow ones do. */
  isWide: boolean;
}

/** Fewer blanks behind sentences are no habit of a document. */
const fewest = 3;
const blank = /(?<=\S)[ ]+(?=\S)/g;
/** What begins lines in banks: a number, a heading, a label. */
const beginning = new RegExp(
  pattern`
    (?<![\d.A-Za-z（第])(?:（\s*[A-Z√×]{0,4}\s*）\s*)?\d{1,3}[.、](?!\d)|（(?:\d{1,3}|${hanNumeral})）|
    (?<![一二三四五六七八九十])${hanNumeral}、|第(?:\d{1,3}|${hanNumeral})(?:题|${partUnits})|[甲乙丙丁戊]部(?=[ ])|(?<![.、）】\d])【|
    (?:${picture})?(?<![\u3400-\u9fff])[\u3400-\u9fff]{0,6}(?:答案?|问|解析|要点|回答)：
  `,
  'g',
);
const fewestBeginnings = 3;
/** Where lines were joined by blanks, so many of what begins lines have one before them: lists in answers may be glued. */
const apartShare = 0.4;

/**
 * Where lines began that a site has joined by blanks: `…怎么办？ 先道歉，再查清原因。 2.…`. Blanks within a line are among
 * them, as between options; not those between words of English, within brackets or behind a number. In the order of the
 * text, empty where blanks do not stand for line ends. `text` is the text itself, `plain` its plain form.
 */
export function findBlankStarts(text: string, plain: string, { start, end }: Span): number[] {
  const line = plain.slice(start, end);
  const blanks = findAll(blank, line, 0).map(({ index, 0: printed }): Blank => {
    const to = index + printed.length;
    return { start: index, end: to, isWide: /[\u3000\t]/.test(text.slice(start + index, start + to)) };
  });
  if (blanks.length < fewest) return [];
  const bullets = findBullets(line, { start: 0, end: line.length });
  const beginnings = new Set([
    ...findAll(beginning, line, 0).map(({ index }) => index),
    ...bullets.map((one) => one.start),
    ...findChaptered(line),
  ]);
  const apart = blanks.filter(({ end: at }) => beginnings.has(at)).length;
  if (beginnings.size >= fewestBeginnings && apart < beginnings.size * apartShare) return [];
  const isTold = (one: Blank): boolean =>
    beginnings.has(one.end) || /[。？！…]/.test(line[one.start - 1]) || /[\dA-H【]/.test(line[one.end]);
  const joints = [false, true].filter(
    (isWide) => blanks.filter((one) => one.isWide === isWide && isTold(one)).length >= fewest,
  );
  const around = {
    beginnings,
    within: withinMarks(line, bullets),
    mixedFrom: isMixed(line, blanks, beginnings) ? smallest(beginnings) : line.length,
  };
  const rows = findKeyRows(line, { start: 0, end: line.length }).filter(({ isLabelled }) => isLabelled);
  // `题号 | 1 | 2 答案 | A | B`: two lines, which begin with those words.
  const isInRow = (at: number): boolean =>
    rows.some((row) => at > row.start && at < row.end && at !== row.keys);
  const parting = blanks.filter(
    (one) => joints.includes(one.isWide) && !isInRow(one.end) && partsLines(line, one, around),
  );
  return parting.map((one) => start + one.end);
}

/** What is known of a line besides the blank that is looked at. */
interface Around {
  /** Where lines plainly begin. */
  beginnings: ReadonlySet<number>;
  /** The blanks that stand behind the sign of a point or within brackets: `（3月2日，线上 50分钟）`. */
  within: ReadonlySet<number>;
  /** From there on words of English have blanks around them in the midst of Chinese; above are titles and menus. */
  mixedFrom: number;
}

/** `—— 自我认知 ——`, drawn by hand. */
const framed = /(?<=^|\s)(—{2,6}|={2,6}|-{2,6}|~{2,6})[ ][^—=~\n]{2,20}[ ]\1(?=\s|$)/g;
const bracketed = /[（【“《[][^（【“《[）】”》\]。？！\n]{1,40}[）】”》\]]/g;

function withinMarks(line: string, bullets: readonly Span[]): Set<number> {
  const within = new Set(bullets.map(({ end }) => end));
  for (const { index, 0: whole } of [...line.matchAll(bracketed), ...line.matchAll(framed)])
    for (const { index: at } of whole.matchAll(blank)) within.add(index + at);
  for (const at of behindSigns(line)) within.add(at);
  return within;
}

/**
 * A sign of its own leads the words behind it, `◎ 班级经营`, but no option; and no number, as there it may end what is before,
 * `C.丙 ★ 2.…`, where it is none of those that only begin lines: `● 2.…`.
 */
const loneSign =
  /(?<=^|\s)([\p{So}※•·])\uFE0F?(?=\s)(?!\s+[A-H][.、：）])(?:(?<=[●◆■▲►▶➤]\uFE0F?)|(?!\s+[\d（一二三四五六七八九十]))(?<![○□☐☑◯])/gu;

function behindSigns(line: string): number[] {
  const found = [...line.matchAll(loneSign)];
  const counts = new Map<string, number>();
  for (const [, sign] of found) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return found
    .filter(([, sign]) => (counts.get(sign) ?? 0) >= fewest)
    .map(({ index, 0: whole }) => index + whole.length);
}

/** A line seldom begins with Chinese behind a word of English without a mark; so many do so only within lines. */
const fewestMixed = 3;
const english = /[A-Za-z]{2}$/;

function isMixed(line: string, blanks: readonly Blank[], beginnings: ReadonlySet<number>): boolean {
  const inside = blanks.filter(({ end }) => !beginnings.has(end));
  const behind = inside.filter(
    ({ start, end }) => english.test(line.slice(Math.max(0, start - 2), start)) && isHan(line[end]),
  );
  const before = inside.filter(
    ({ start, end }) => isHan(line[start - 1]) && /^[A-Za-z]{2}/.test(line.slice(end, end + 2)),
  );
  const amid = [...line.matchAll(figure)].filter(
    ({ index, 0: words }) => !beginnings.has(index + words.search(/\S/)),
  );
  const most = Math.max(behind.length, before.length) + amid.length;
  const fewer = Math.min(behind.length, before.length) + amid.length;
  return fewer >= fewestMixed && most >= fewestMixed;
}

/** `主機位元有 6 個`: blanks round a figure in the midst of Chinese. */
const figure = /(?<=[\u3400-\u9fff]) \d{1,6} (?=[\u3400-\u9fff])/g;

const smallest = (places: ReadonlySet<number>): number =>
  [...places].reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY);

const isHan = (unit: string): boolean => /[\u3400-\u9fff]/.test(unit);

const longestMark = 10;
/** A number, a letter or the word of a part, behind which the words of its own line stand. */
const mark = new RegExp(
  pattern`
    (?:^|[\s。？！；）】])(?:[1-9]\d?\.\d{1,2}|（?(?:\d{1,3}|[A-ZⅠ-Ⅻ]|${hanNumeral})[.、：）】]+|Q\d{1,3}[.：、]|
    第(?:\d{1,3}|${hanNumeral})(?:题|问|[类轮关]|${partUnits})[.、：]?|[甲乙丙丁戊]部|${partNames}${hanNumeral}[：、]?)$
  `,
);
/** A sign over a part or point; before an option it says that this is the right one: `★ B、加速`. */
const sign = /(?:^|[\s。？！；）】])[◆◇■□▶●○★☆※]$/;
const optionBehind = /^（?[A-H][.、：）]/;
/** A picture before a label. */
const pictured = new RegExp(`${picture}$`);
const label = /^[\u3400-\u9fff]{1,8}：/;
const longestLabel = 10;
/** `甲厂 一面`: of which interview it was. */
const round = /^第?(?:[一二三四五终初复]|HR|技术|业务|主管|交叉)轮?面(?![对前临])/i;
const named = /(?:^|[\s。？！])[\u3400-\u9fffA-Za-z]{2,8}$/;
/** Signs between what stands side by side: `首页 > 人力资源`, `甲 / 乙`. */
const between = /[>/+=<&–—-]/;

/** Whether a line may have ended before a blank. */
function partsLines(line: string, one: Blank, around: Around): boolean {
  const { start, end } = one;
  if (around.within.has(start)) return false;
  if (!around.beginnings.has(end) && goesOn(line, one, around)) return false;
  const before = line[start - 1];
  if (/[（【“‘《，、]/.test(before) || /[）】”’》，。、；：？！]/.test(line[end])) return false;
  if (between.test(before) && line[start - 2] === ' ') return false;
  const leads = line.slice(Math.max(0, start - longestMark), start);
  const behind = line.slice(end, end + longestLabel);
  if ((named.test(leads) && round.test(behind)) || (pictured.test(leads) && label.test(behind))) return false;
  return !(mark.test(leads) || (sign.test(leads) && !optionBehind.test(behind)));
}

const counted = /^(?:人次|[次人个個条條篇页頁分元天年月日岁歲名道])(?:[ ，。]|$)/;

/** `2021 年 3 月 6 日`, with a blank in the middle of what is looked at. */
const date = /^.{0,3}\d[ ]{1,2}[年月日]|^.{0,3}[年月][ ]{1,2}\d{1,2}[ ]?[月日]/;
const longestNumber = 4;

/** Whether the words round a blank belong to one line, where what is behind it does not plainly begin one. */
function goesOn(line: string, { start, end }: Blank, { mixedFrom }: Around): boolean {
  const before = line[start - 1];
  const behind = line[end];
  const isWord = /[A-Za-z\d,'%$]/.test(before);
  if (isWord && /[A-Za-z\d%$]/.test(behind)) return true;
  const isMixed = start >= mixedFrom;
  if (isMixed && ((isHan(before) && /[A-Za-z\d]/.test(behind)) || (isWord && isHan(behind)))) return true;
  // `瀏覽：3,214 次`: what is counted.
  if (/\d/.test(before) && counted.test(line.slice(end, end + 3))) return true;
  if (date.test(line.slice(Math.max(0, start - longestNumber), end + longestNumber))) return true;
  // `有没有其他 offer`, `发表于 2024年`: no line begins or ends so.
  if ((isHan(before) && /[a-z]/.test(behind)) || /[的于和与及或]/.test(before)) return true;
  return between.test(behind) && line[end + 1] === ' ';
}
