import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { kindNames } from '../marks/kind-names.ts';

/** Fewer labels or numbers of one kind are no habit of a document. */
const fewest = 3;
const behindSentence = /(?:[。？！”）】…\n]|答案?：\s*[A-H√×]{1,6})\s*$/;

/** `问：…答：…问：…`, also where no mark ends what is asked: `试用期最长多久答：…`. Labels that stand within words begin nothing. */
export function findLabelStarts(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  if (text.indexOf('答：') === text.lastIndexOf('答：')) return [];
  const answers = wholeLabels(text, placesOf(text, /(?<![解回应问报对抢拟]|(?<![协合工操写制动创])作)答：/g));
  if (answers.length < fewest) return [];
  const asked = placesOf(
    text,
    /(?<=^|[。？！”）】…])\s*问：|^[^。？！]{2,60}?(?<![提询反追质发设疑学请])(?=问：)/g,
  );
  const questions = asked.map((at) => text.indexOf('问：', at));
  const isPaired = questions.length >= fewest && questions.length >= answers.length * pairedShare;
  const glued = answers.filter((at) => !behindSentence.test(text.slice(0, at).slice(-2)));
  return [...(isPaired ? questions : []), ...(isPaired ? answers : glued)].map((at) => start + at);
}

const pairedShare = 0.7;

/** `…怎么办？我来答：…`: words that nearly always stand right before 答： behind the end of what is asked belong to the label. */
function wholeLabels(text: string, answers: readonly number[]): number[] {
  const words = answers.map(
    (at) => wordsBefore.exec(text.slice(Math.max(0, at - longestWords), at))?.[1] ?? '',
  );
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return answers.map((at, index) => {
    const isHabit = (counts.get(words[index]) ?? 0) >= Math.max(fewest, answers.length * pairedShare);
    return isHabit ? at - words[index].length : at;
  });
}

const longestWords = 8;
const wordsBefore = /[。？！”）】…]\s?([\u3400-\u9fff]{1,6})$/;

/** `…D: catAnswer: B2. …`: glued to what stands before, the English label begins a line of its own. */
export function findEnglishLabels(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  const found = placesOf(text, /(?<![A-Za-z] )(?:Answer|ANSWER) ?：/g);
  if (found.length < fewest) return [];
  const letters = found.flatMap((at, index) => lettersIn(text, { start: found[index - 1] ?? 0, end: at }));
  return [...found, ...placesOf(text, behindAnswer), ...letters].map((at) => start + at);
}

/** Where the options stand before such a label: each letter for the first time behind the one before it. */
function lettersIn(text: string, { start, end }: Span): number[] {
  const stretch = text.slice(start, end);
  const places: number[] = [];
  for (const letter of 'ABCDEFGH') {
    const at = stretch.slice(places.at(-1) ?? 0).search(new RegExp(`${letter}[.）](?!\\d)`));
    if (at < 0) break;
    places.push((places.at(-1) ?? 0) + at);
  }
  return places.length < 2 ? [] : places.map((at) => start + at);
}

/** What follows the key: its reason, or the next question; one letter is the key of quizzes in capitals. */
const behindAnswer =
  /(?<=(?:Answer|ANSWER) ?：[ ]?[A-H]{1,6})Explanation ?：|(?<=ANSWER ?：[ ]?[A-H])(?=[^\sA-H，、])|(?<=Explanation ?：)(?=\S)|(?<=(?:QUESTION|Question)(?: (?:NO|No)[.：]{1,2})? ?\d{1,3})(?=[^\d\s.：、）])/g;

/** `…你先做什么参考答案1.先…2.…`: the only such words, behind questions that count from 1 and before answers that do. */
export function findAnswersHalf(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  const [found, ...others] = [...text.matchAll(/(?<![及与和附含带、])(?:参考|标准)答案[：]?(?=[ ]*1[.、])/g)];
  if (!found || others.length > 0 || /答案.*答案|答：/.test(text.replace(/^.{60}/, ''))) return [];
  const before = text.slice(0, found.index);
  const behind = text.slice(found.index);
  const isCounted = [1, 2, 3].every((number) =>
    [before, behind].every((half) => new RegExp(`(?<!\\d)${number}[.、]`).test(half)),
  );
  return isCounted ? [start + found.index, start + found.index + found[0].length] : [];
}

/**
 * Behind the ticks of `A.甲B.乙√C.丙`, where others stand behind the last option and none before the first: the option
 * before is ticked. A star or a picture behind a blank and glued to the next letter tells so by itself: `B.乙 ★C.丙`.
 */
export function findTickEnds(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  const isBefore = /[★✅☑]\ufe0f?\s?A[.、：）]/.test(text);
  const pictured = isBefore
    ? []
    : placesOf(text, pictureBehindLast.test(text) ? behindAnyPicture : behindPicture);
  const isHabit =
    pictured.length >= fewestTicked && (pictureBehindLast.test(text) || !pictureBetween.test(text));
  return [...(isHabit ? pictured : []), ...checkedEnds(text)].map((at) => start + at);
}

function checkedEnds(text: string): number[] {
  if (!text.includes('√') || /√\s?A[.、：）]/.test(text)) return [];
  const isBehind =
    placesOf(text, tickBehindLast).length >= fewestTicked || placesOf(text, tickBetween).length >= fewest;
  return isBehind ? placesOf(text, /(?<=[^\s（√]\s?√\s?)[B-H][.、：）]/g) : [];
}

const behindPicture = /(?<=\S[ ]{1,3}[★✅☑]\ufe0f?)[B-H][.、：）]/g;
const behindAnyPicture = /(?<=[★✅☑]\ufe0f?[ ]{0,3})[B-H][.、：）]/g;
const pictureBehindLast = /[C-H][.、：）][^★✅☑\n]{1,60}[★✅☑]\ufe0f?[ ]{0,3}\d{1,3}[.、]/;
/** With blanks on both sides it may belong to either. */
const pictureBetween = /[★✅☑]\ufe0f?[ ]{1,3}[B-H][.、：）]/;
const tickBehindLast = /[C-H][.、：）][^√×（）\n]{1,60}√\s?(?=\d{1,3}[.、]|[一二三四五六七八九十]{1,2}、|$)/g;
/** With blanks on both sides, and before no first option, it stands behind what it ticks, as it does on lines: `B.乙 √ C.丙`. */
const tickBetween = /[^\s（√]\s√\s[B-H][.、：）]/g;
const fewestTicked = 2;

/** `…D.花色我的答案：A正确答案：B10.0分2.…`: what a site says of a test that was taken. */
export function findTakenLabels(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  if (placesOf(text, /我的答案：/g).length < fewest) return [];
  return placesOf(text, taken).map((at) => start + at);
}

const taken =
  /我的答案：|(?<!我的)正确答案：|(?<=[；。A-H对错√×][ ]?)\d{1,3}(?:[.]\d)?分(?=\d{1,3}[.、]|[一二三四五六七八九十]|[ ]?$|[ ]\S)/g;

/** `A、正确B、错误答案：B`: the two words to judge by, each on its line, end before the label of the answer. */
export function findJudgedEnds(plain: string, { start, end }: Span): number[] {
  return findAll(judgedPair, plain.slice(start, end)).flatMap(({ index, 0: whole, 1: first }) => {
    const at = start + index;
    return [at, at + first.length, at + whole.length];
  });
}

const judgedPair =
  /(?<![A-Za-z])(A[.、：）][ ]?(?:正确|错误|[对错是否√×])[ ]{0,3})B[.、：）][ ]?(?:正确|错误|[对错是否√×])[ ]{0,3}(?=(?:我的|正确|参考|标准)?答案[：】])/g;

/** `…答案：错误（须全开）2.…答案：正确2.…`: a number right behind a labelled key begins an item, though it does not count on. */
export function findKeyEnds(plain: string, { start, end }: Span): number[] {
  const ends = findAll(labelledKey, plain.slice(start, end)).map(
    ({ index, 0: whole }) => start + index + whole.length,
  );
  return ends.length < fewest ? [] : ends;
}

const labelledKey =
  /答案：[ ]?(?:正确|错误|对|错|[√×]|[A-H]{1,6})(?:（[^（）\n]{1,200}）)?[。]?[ ]?(?=\d{1,3}[.、](?!\d))/g;

/** Behind `…有 [多选题]A.…`, and before `[3～5]A.…`, whose options belong to several questions. */
export function findKindEnds(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  const ends = [...text.matchAll(kindBehind)].map(({ index, 0: whole }) => index + whole.length);
  return [...ends, ...placesOf(text, sharedOptions)].map((at) => start + at);
}

const kindBehind = new RegExp(`[[【（]${kindNames}题?[\\]】）](?=\\s*(?:A|（A|①|【?答案))`, 'g');
const sharedOptions = /[[【（]\d{1,3}\s?[-~～—–－至]{1,2}\s?\d{1,3}题?[^\]】）\d]{0,16}[\]】）](?=\s*A)/g;

/** `…试卷（考试时间：90分钟）姓名：____注意事项：…`: what stands between a paper's title and its first heading. */
export function findFormStarts(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, Math.min(end, start + farthest));
  return placesOf(text, form).map((at) => start + at);
}

/** `…（D）先行入账【请接续背面】4.…`: what a paper says at the foot of a page. */
export function findPageTurns(plain: string, { start, end }: Span): number[] {
  return placesOf(plain.slice(start, end), /[【（]请(?:接|翻|续)[^【】（）。？！\n]{1,12}[】）]/g).map(
    (at) => start + at,
  );
}

const farthest = 400;
const form =
  /[（【]?(?:考试|答题|测试)(?:时间|时长)[：为共]|(?<=[^（【，、])(?:满分|总分)[：为]|(?:考生)?(?:姓名|准考证号|得分|单位|部门)：|注意事项[：】]/g;

/** `●…共有（1）个字节，需要（2）片。（1）A.…B.…（2）A.…B.…试题解析：…答案：（1）C（2）B●…`: a sign begins each question. */
export function findSignStarts(plain: string, { start, end }: Span): number[] {
  const text = plain.slice(start, end);
  const [sign] = signs.exec(text) ?? [];
  const found = sign === undefined ? [] : placesOf(text, new RegExp(sign, 'g'));
  const tests = found.filter((at, index) => hasOptions.test(text.slice(at, found[index + 1])));
  if (tests.length < fewest || tests.length < found.length * testShare) return [];
  return [...found, ...placesOf(text.slice(found[0]), ofSigned).map((at) => at + found[0])].map(
    (at) => start + at,
  );
}

const signs = /[●◆■]/;
const hasOptions = /A[ ]?[.、）：].{1,80}?B[ ]?[.、）：]/;
const testShare = 0.8;
/** The options for a blank, and the labels behind them. */
const ofSigned = /（\d{1,3}）(?=[ ]*A[ ]?[.、）：])|(?:试题|答案)解析：|(?:参考|正确|标准)?答案：/g;

const placesOf = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);
