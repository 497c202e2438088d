import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { hanNumeral, parseNumeral } from '../marks/numerals.ts';

/** Words that come fewer times open no lines of a document. */
const fewest = 3;
/** A word before a colon, or one in brackets, behind the end of a sentence or a rule. */
const word =
  /(?<=[。？！；）】”…\n]|[-—=_]{4}|[A-Za-z\d]\.)[ ]{0,2}([\u3400-\u9fff]{1,8}：|[A-Z][A-Za-z]{0,8}[：.](?=[ ]?\S)|\[[\u3400-\u9fff]{1,8}\])|(【[^【】\n]{1,12}】)/g;
/** Words over an answer that have no mark, as on a line of their own. */
const bareLabel =
  /(?<=[。？！；）】”…])[ ]{0,2}((?:参考|建议|标准|示范|推荐)(?:答案|答复|回答|解答|作答|应答|话术)(?:要点|示例)?)(?=[\u3400-\u9fff“]|\d{1,2}[.、])/g;
/** The name of a question with its number: 题目一, 【情景2】, 第三题. */
const named = new RegExp(
  `【?(?:(?:题目|问题|面试题|情[景境]|场景|案例|事例|例题)[ ]?(\\d{1,3}|${hanNumeral})(?![题个种类点步])|第[ ]?(\\d{1,3}|${hanNumeral})[ ]?[题问](?!目?[卷库]))`,
  'g',
);
const endOfName = /[】：:、.]/;

/**
 * Where lines began that words open which come again and again: labels (`题目：`, `【参考答案】`), and names of questions with
 * their numbers (`情景一`), behind which a line ends as well where no mark follows.
 */
export function findOpeners(plain: string, { start, end }: Span): number[] {
  const line = plain.slice(start, end);
  return [...wordPlaces(line), ...barePlaces(line), ...namePlaces(line)].map((at) => start + at);
}

/** A word that may open a line, as printed, and where it stands. */
interface Opener {
  printed: string;
  at: number;
}

function wordPlaces(line: string): number[] {
  const words = findAll(word, line, 0).map(({ index, 0: whole, 1: bare, 2: bracketed }): Opener => {
    const printed = bare ?? bracketed;
    return { printed, at: index + whole.length - printed.length };
  });
  const headed = asks(line) ? findHeaded(line, new Set(words.map(({ printed }) => printed))) : [];
  const openers = [...words, ...headed.map(({ label }) => label)];
  const times = new Map<string, number>();
  for (const { printed } of openers) times.set(printed, (times.get(printed) ?? 0) + 1);
  const recurring = openers.filter(({ printed }) => (times.get(printed) ?? 0) >= fewest);
  return [...headed, ...recurring].map(({ at }) => at);
}

/** `…扶住他。二、应急处理类问题：有人晕倒怎么办？`: the label of a question, glued to the name of the part that it is the first in. */
const headed = new RegExp(
  `(?<!第)(${hanNumeral})、[^。？！；：，、（）\\d\\n]{2,16}?(?=((?<!的)(?:问题|题目|试题|问|题干|考题|面试题)：)[^。：]{1,120}？)`,
  'g',
);
const asks = (line: string): boolean => /[问题目干]：/.test(line);

/**
 * Where the names of such parts begin, and the labels behind them; each counted from the first on, and the label one that
 * begins other questions as well.
 */
function findHeaded(line: string, others: ReadonlySet<string>): { at: number; label: Opener }[] {
  const found = findAll(headed, line, 0);
  const areCounted = found.every(({ 1: numeral }, index) => parseNumeral(numeral) === index + 1);
  if (!areCounted) return [];
  return found
    .filter(({ 2: printed }) => others.has(printed))
    .map(({ index, 0: name, 2: printed }) => ({ at: index, label: { printed, at: index + name.length } }));
}

function barePlaces(line: string): number[] {
  const found = findAll(bareLabel, line, 0);
  if (found.length < fewest) return [];
  return found.flatMap(({ index, 0: whole, 1: label }) => [
    index + whole.length - label.length,
    index + whole.length,
  ]);
}

function namePlaces(line: string): number[] {
  const places: number[] = [];
  let count = 0;
  let last = 0;
  for (const { index, 0: printed, 1: number, 2: ordinal } of findAll(named, line, 0)) {
    const cut = number === undefined ? 0 : gluedLength(number, last);
    const value = parseNumeral((number ?? ordinal).slice(0, (number ?? ordinal).length - cut)) ?? 0;
    if (value !== last + 1 && value !== 1) continue;
    last = value;
    count += 1;
    const end = index + printed.length - cut;
    places.push(index);
    if (!endOfName.test(line.slice(end, end + 1))) places.push(end);
  }
  return count < fewest ? [] : places;
}

/** Of `题目三` before `一位婆婆…`, what is no part of the number that follows the one before. */
function gluedLength(number: string, last: number): number {
  const lengths = Array.from({ length: number.length }, (_, cut) => cut);
  return lengths.find((cut) => parseNumeral(number.slice(0, number.length - cut)) === last + 1) ?? 0;
}
