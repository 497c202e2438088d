import type { Span } from '../../read/span.ts';
import { isOfFoot } from './foot-words.ts';
import { fewestSame, isMaybeOfPage } from './recurring.ts';
import { isOfPage } from './rules.ts';

/** Behind the end of a sentence; a point in figures and addresses ends none. */
const behindSentence = /[。？！…”）】?!][ \u3000]*(?=[^\s。？！…”）】?!])/g;
/** By so many characters the same words are known, which are no shorter. */
const shortest = 6;
const longest = 60;
const han = '[一二三四五六七八九十]{1,3}';
/** What begins lines in banks: numbers, labels, signs, names of parts; folded. */
const beginning = String.raw`(?:$|[(\[★◆◇■●▶•]|\d{1,3}(?:\s?[,.):]|\s)|${han},|第(?:${han}|\d{1,3})[题问章部]|(?:面试题|题目|问题|案例|情景)\s?(?:${han}|\d{1,3})|q\s?\d{0,3}\s?[:.,]|(?:参考|标准)?答案|(?:问题?|题目?|提问|(?:主?考|面试|提问)官):)`;
const begins = new RegExp(`^\\s*${beginning}`);
/** The bare name of a part may stand between. */
const beginsNamed = new RegExp(`^\\s*(?:[\\u3400-\\u9fff]{2,8}\\s?)?${beginning}`);
const furthest = 20;
/** What only sites, their files and channels are called: the same words again, without a mark at their end, are no answer's. */
const ofSite =
  /公众号|微信[号群]|小程序|扫码|二维码|qq群|交流群|刷题群|www|题库|文库|网校|版权|侵权|转载|盗版|(?:仅供|更多)(?!.*我)/;
/** The points of an address end no sentence. */
const address = /(?:https?:\/\/|www\.)[a-z\d./-]+/g;

/**
 * What a page prints into a line that runs on again and again, in the same words behind the end of a sentence and before
 * what begins a line, however they are glued: `…备案。关注公众号“面试库”4.…复核。关注公众号“面试库”【题目7】…`. The line comes folded as well.
 */
export function findAgain(line: string, folded: string): Span[] {
  const found = new Map<string, number[]>();
  for (const { index, 0: mark } of line.matchAll(behindSentence)) {
    const at = index + mark.length;
    const key = folded.slice(at, at + shortest);
    const same = found.get(key);
    if (same) same.push(at);
    else found.set(key, [at]);
  }
  return [...found.values()].flatMap((same) => {
    const length = same.length < fewestSame ? 0 : lengthOf(folded, same);
    return length === 0 ? [] : same.map((start) => ({ start, end: start + length }));
  });
}

/** How long the words are that a page has at all of some places; 0 where they are none of a page. */
function lengthOf(folded: string, places: readonly number[]): number {
  const alike = alikeFor(folded, places);
  for (let length = shortest; length <= alike; length += 1) {
    const behind = places.map((at) => folded.slice(at + length, at + length + furthest));
    const led = behind.filter((words) => begins.test(words)).length;
    if (led * 2 < places.length || !behind.every((words) => beginsNamed.test(words))) continue;
    if (isOfSite(folded.slice(places[0], places[0] + length).trimEnd())) return length;
  }
  return 0;
}

/** For how long the same words stand at all places, up to the end of a sentence; 0 where they make one. */
function alikeFor(folded: string, [first, ...others]: readonly number[]): number {
  let length = 0;
  while (length < longest && others.every((at) => folded[at + length] === folded[first + length]))
    length += 1;
  const words = folded.slice(first, first + length).replace(address, (one) => '_'.repeat(one.length));
  const end = words.search(/[.?!;\n]/);
  return end < 0 ? length : 0;
}

function isOfSite(words: string): boolean {
  const bare = words.replace(address, 'www');
  return isOfPage(words) || isOfPage(bare) || isOfFoot(bare) || isMaybeOfPage(words) || ofSite.test(bare);
}
