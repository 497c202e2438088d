import { askingOdds, asksFrom } from './asks/asking.ts';
import { readSigns } from './asks/prompt.ts';
import { stemEndOf } from './asks/stems.ts';
import { namesDocument, namesProject, roleOfTitle } from './headings/names.ts';
import { tellSigned } from './headings/signed-points.ts';
import { findHeads } from './heads/heads.ts';
import { setsTasks } from './heads/tasks.ts';
import { numberOfLine, startOfWords } from './marks/leading.ts';
import { nestItems, type OpenItem } from './numbers/nest.ts';
import type { Line } from './text/lines.ts';
import { mostCommon } from './text/most-common.ts';
import { type Found, nothing, type View } from './text/view.ts';

/** Fewer lines that ask make no bank. */
export const fewLines = 3;
/** From this share on, the lines that ask are a list: questions without answers. */
export const listShare = 0.6;
/** In a list with marks the other points are questions too, where so many of them ask. */
const pointShare = 0.5;
const longestQuestion = 220;

/** A line that asks, and the log-odds that it does. */
interface Asked {
  line: Line;
  odds: number;
}

/** A bare list of questions, one a line, numbered, marked or neither: `- 什么是闭包？⏎- 原型链`. */
export function readList(view: View): Found {
  if (setsTasks(view.plain, findHeads(view))) return nothing;
  const whole = outsideQuotes(view, withoutPageParts(view));
  const { names, answers } = tellSigned(view.plain, whole);
  const all = whole.filter((line) => !names.has(line) && !answers.has(line));
  const others = notAsking(view, mainPoints(view, all));
  const lines = all.filter((line) => !others.has(line));
  const points = mainPoints(view, lines);
  const beside = besides(points, lines);
  const isMarked = points.length >= fewLines && points.length >= beside * leastPoints(view, points);
  const open = isMarked ? points : lines;
  const asked = withoutStrays(view, weighLines(view, open));
  const named = isMarked && view.isNamedBank ? taskList(view, points, lines) : null;
  const tasks = named ?? answeredBelow(view, all);
  if (asked.length < fewLines) return tasks ?? nothing;
  const share = asked.length / open.length;
  if (share < (isMarked ? pointShare : listShare)) return tasks ?? nothing;
  const held = isMarked
    ? points.filter((line) => isItemPoint(view, line)).map((line) => ({ line, odds: 0 }))
    : withNumbered(view, open, asked);
  const odds =
    sumOf(asked) - (open.length - asked.length) - ((isMarked ? beside : lines.length) - open.length) * 0.5;
  return {
    sections: nestItems(view, withLimits(view, held, lines)),
    odds,
  };
}

/** How many lines stand as far out as the points of a list: what stands further in answers one of them. */
function besides(points: readonly Line[], lines: readonly Line[]): number {
  const [first] = points;
  return first === undefined ? 0 : lines.filter((line) => depthOf(line) <= depthOf(first)).length;
}

/** So large a share of the lines are points of a list; fewer are enough where nearly all of them ask. */
function leastPoints(view: View, points: readonly Line[]): number {
  const asked = weighLines(view, points).length;
  return asked >= manyAsked && asked >= points.length * clearShare ? 0.25 : listShare * 0.7;
}

/** Tasks that only bear names make a list where nearly all lines are points of it, some of them ask, and there are many. */
const manyTasks = 8;
const taskShare = 0.8;
const fewestAsking = 2;
const taskOdds = 0.75;
/** So large a share of points without numbers must ask. */
const unnumberedShare = 0.25;
/** So few of them may be sentences that tell. */
const toldShare = 0.1;

/** `1. 反转链表⏎2. 判断链表是否有环`, in a document that calls itself a bank, below headings. */
function taskList(view: View, points: readonly Line[], lines: readonly Line[]): Found | null {
  const numbered = points.filter((line) => numberOfLine(view.plain, line) !== null);
  const isNumbered = numbered.length >= lines.length * taskShare;
  const held = isNumbered ? numbered : points;
  const asked = weighLines(view, held).length;
  const told = held.filter(({ bare, end }) => /[。；：]$/.test(view.plain.slice(bare, end))).length;
  const isList =
    held.length >= manyTasks &&
    held.length >= lines.length * taskShare &&
    asked >= (isNumbered ? fewestAsking : held.length * unnumberedShare) &&
    told <= (isNumbered ? 0 : held.length * toldShare);
  if (!isList) return null;
  const open = held.map((line) => ({ line }));
  return { sections: nestItems(view, withLimits(view, open, lines)), odds: held.length * taskOdds };
}

/** Points that only bear names are questions where nearly all have their answer as points further in, and some ask. */
const belowShare = 0.8;
const fewestBelow = 4;
const someAsking = 0.25;
const mostAsking = 0.6;

/** `- 盒模型⏎  - 宽度只算内容⏎- 什么是闭包⏎  - …`; most must ask where the document does not call itself a bank. */
function answeredBelow(view: View, lines: readonly Line[]): Found | null {
  const points = lines.filter(({ isPoint }) => isPoint);
  const outer = points.reduce((least, line) => Math.min(least, depthOf(line)), Number.POSITIVE_INFINITY);
  const held = points.filter((line) => depthOf(line) === outer).map((line) => ({ line }));
  const below = points.filter(
    (line, at) => at > 0 && depthOf(line) > outer && depthOf(points[at - 1]) === outer,
  );
  const asked = weighLines(
    view,
    held.map(({ line }) => line),
  );
  const isList =
    below.length >= Math.max(fewestBelow, held.length * belowShare) &&
    points.length >= lines.length * belowShare &&
    asked.length >= held.length * (view.isNamedBank ? someAsking : mostAsking);
  if (!isList) return null;
  const odds = sumOf(asked) + (held.length - asked.length);
  return { sections: nestItems(view, withLimits(view, held, lines)), odds };
}

/** A point further out ends the questions below the one before it. */
function withLimits(view: View, held: readonly { line: Line }[], lines: readonly Line[]): OpenItem[] {
  const depth = held.length > 0 ? depthOf(held[0].line) : 0;
  const outer = lines.filter((line) => line.isPoint && depthOf(line) < depth);
  let next = 0;
  return held.map(({ line }) => {
    while (next < outer.length && outer[next].start <= line.start) next += 1;
    const limit = line.isPoint ? outer[next]?.start : undefined;
    return { ...itemOf(view, line, false), ...(limit === undefined ? {} : { limit }) };
  });
}

/** Where lines that ask have numbers, in any order, the others with one are questions too: `12. 指针是什么？⏎92. 两种调用的对比`. */
function withNumbered({ plain }: View, lines: readonly Line[], asked: readonly Asked[]): readonly Asked[] {
  const isNumbered = (line: Line): boolean => numberOfLine(plain, line) !== null;
  const numbered = lines.filter(isNumbered);
  const isHabit =
    asked.filter(({ line }) => isNumbered(line)).length >= asked.length * numberedShare &&
    asked.length >= numbered.length * listShare;
  if (!isHabit) return asked;
  const known = new Map(asked.map((one) => [one.line, one]));
  return lines.flatMap((line) => known.get(line) ?? (isNumbered(line) ? [{ line, odds: 0 }] : []));
}

const numberedShare = 0.9;

/** Where the questions are numbered, a line without a number that sounds like one belongs to an answer. */
export function withoutStrays({ plain }: View, asked: readonly Asked[]): readonly Asked[] {
  const numbered = asked.filter(({ line }) => numberOfLine(plain, line) !== null);
  return numbered.length >= asked.length / 2 ? numbered : asked;
}

/** What lines that ask come to: none of them tells everything. */
export const sumOf = (asked: readonly Asked[]): number =>
  asked.reduce((sum, { odds }) => sum + Math.min(4, odds), 0);

/** The lines of the text, without those below 参与贡献, 许可协议 and the like. */
function withoutPageParts({ plain, lines }: View): readonly Line[] {
  let isPage = false;
  return lines.filter(({ form, bare, end }) => {
    const text = plain.slice(bare, end);
    if (form === 'heading') isPage = roleOfTitle(text) === 'furniture' || namesProject(text);
    else if (notice.test(text)) isPage = true;
    else if (sectionStart.test(text)) isPage = false;
    return !isPage && (form === 'text' || form === 'strong');
  });
}

/** `- 什么是闭包？⏎> - 函数与它的作用域⏎> - …`: what is quoted answers the lines that ask, and is none of them. */
function outsideQuotes(view: View, lines: readonly Line[]): readonly Line[] {
  const free = lines.filter(({ isQuoted }) => !isQuoted);
  return free.length < lines.length && weighLines(view, free).length >= fewLines ? free : lines;
}

/** What a candidate is to mind goes as far as the first section. */
const notice = /^(?:注意事项|.{0,4}须知|作答要求|答题(?:说明|要求))：?$/;
const sectionStart = /^(?:[一二三四五六七八九十]{1,3}、|第.{1,3}[部章篇单大])/;

/** The points at the depth at which most of them ask. */
function mainPoints(view: View, lines: readonly Line[]): Line[] {
  const points = lines.filter(({ isPoint }) => isPoint);
  const main = mostCommon(weighLines(view, points).map(({ line }) => depthOf(line)))?.one ?? 0;
  return points.filter((line) => depthOf(line) === main);
}

/**
 * The points of lists in which nothing asks: all of them sentences that tell what to know, or whatever they are, where
 * nearly all points of the other lists ask.
 */
function notAsking(view: View, points: readonly Line[]): ReadonlySet<Line> {
  const lists = listsOf(view, points);
  const counts = new Map(lists.map((list) => [list, weighLines(view, list).length]));
  const asking = lists.filter((list) => counts.get(list) !== 0).flat().length;
  const asked = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const isClear = asked >= manyAsked && asked >= asking * clearShare;
  const silent = lists.filter((list) => list.length > 1 && counts.get(list) === 0);
  const others = silent.filter((list) => isClear || isStated(view, list));
  const mostlySilent = lists.filter((list) => (counts.get(list) ?? 0) <= list.length * fewAsking);
  return new Set([...others, ...toldLists(view, lists, mostlySilent)].flat());
}

/** The lists that tell, a sentence a point, where hardly any point of the others does: what a page says about itself. */
function toldLists({ plain }: View, lists: readonly Line[][], silent: readonly Line[][]): Line[][] {
  const isTold = ({ end }: Line): boolean => /[。！；]/.test(plain[end - 1]);
  const told = silent.filter(
    (list) => list.length > 1 && list.filter(isTold).length >= list.length * toldPoints,
  );
  const others = lists.filter((list) => !told.includes(list)).flat();
  const isRare = others.length >= manyAsked && others.filter(isTold).length <= others.length * toldShare;
  return isRare ? told : [];
}

const toldPoints = 0.75;
const fewAsking = 1 / 3;

const manyAsked = 5;
const clearShare = 0.9;

/** Points with nothing but points further in between them. */
function listsOf({ plain }: View, points: readonly Line[]): Line[][] {
  const lists: Line[][] = [];
  for (const [index, line] of points.entries()) {
    const before = points[index - 1];
    if (before && isOneList(plain.slice(before.end, line.start))) lists[lists.length - 1].push(line);
    else lists.push([line]);
  }
  return lists;
}

const isOneList = (between: string): boolean => !/\n[^\S\n]{0,1}[^\s\-*+•]/.test(between);

const isStated = ({ plain }: View, list: readonly Line[]): boolean =>
  list.every(({ end }) => /[。；]/.test(plain[end - 1]));

const depthOf = ({ depth, indent }: Line): number => (depth >= 0 ? depth : Math.floor(indent / 2));

function isItemPoint({ plain }: View, line: Line): boolean {
  const words = plain.slice(line.bare, line.end);
  return roleOfTitle(words) === 'open' && !namesDocument(words);
}

/** Those of some lines that ask. */
export function weighLines({ plain }: View, lines: readonly Line[]): Asked[] {
  const words = lines.map((line) => plain.slice(wordsOf(plain, line), line.end));
  const said = lines.filter(({ isPoint }, index) => isPoint && wholly.test(words[index])).length;
  // A list may set each of its questions in quotation marks.
  const isSaid = said >= fewLines && said >= lines.length * listShare;
  return lines.flatMap((line, index) => {
    if (line.end - line.bare > longestQuestion) return [];
    const odds = lineOdds(isSaid ? words[index].replace(wholly, '$1') : words[index]);
    return odds >= asksFrom ? [{ line, odds }] : [];
  });
}

const wholly = /^[“"「]([^“”"「」]+)[”"」]$/;

/** Somebody else's question: in quotation marks, or of a speaker in a talk: `小王：你吃了吗？`. */
const quoted = /^[“"']|[”"']$|^[^，。？！：]{1,8}：|^\[?\d{1,2}：\d{2}/;

function lineOdds(text: string): number {
  if (quoted.test(text)) return 0;
  const odds = askingOdds(text);
  if (odds < asksFrom) return odds;
  const { hasI, hasYou, isRhetorical, opensAnswer } = readSigns(text);
  return odds - (hasI && !hasYou ? 4 : 0) - (isRhetorical ? 2 : 0) - (opensAnswer ? 2 : 0);
}

/** The item that a line begins, with the lines below it as its answer or without. */
export function itemOf({ plain }: View, line: Line, hasAnswer: boolean): OpenItem {
  const number = numberOfLine(plain, line);
  const start = wordsOf(plain, line);
  const item = {
    number: number?.value ?? null,
    marker: { start: line.start, end: start },
    contentStart: start,
  };
  if (!hasAnswer && !line.isPoint) return item;
  const stemEnd = stemEndOf(plain, line.end, nextPoint(plain, line.end));
  return stemEnd === undefined ? item : { ...item, stemEnd };
}

/** Where the code that may stand below a line ends at the latest. */
function nextPoint(plain: string, from: number): number {
  const next = /\n[^…\n]*[^…\s]/.exec(plain.slice(from, from + longestCode));
  return next ? from + next.index : Math.min(plain.length, from + longestCode);
}

const longestCode = 4000;

/** Behind the mark, the number and a tag of a line: `- 1. [html] …`. */
function wordsOf(plain: string, line: Line): number {
  const from = startOfWords(plain, line);
  const tag = /^\[[^\]\n]{1,8}\]\s*/.exec(plain.slice(from, line.end))?.[0].length ?? 0;
  return from + tag < line.end ? from + tag : from;
}
