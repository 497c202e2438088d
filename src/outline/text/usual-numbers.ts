import { findAll } from '../../script/find-all.ts';

/** What papers and sites print right before the number of an item, as a class: `▲1.` `★ 2、` `▌3.` `▶ 4.` `※问题5：` */
export const numberSigns = '•▲△★☆※◆◇■□●○◎◉▪▌▍▎▊▋█┃▶►▷➤➢✦✧✪❖♦☞❓❔';

const numeral = '[一二三四五六七八九十]{1,3}';

/** Where a line begins that may have such a sign; in running text, the end of a sentence. */
const lineStart = `(?:^|\\n)[ #*>]*(?:[${numberSigns}]\\ufe0f?[ ]?)?`;
const sentenceEnd = `[。？！）”](?:[${numberSigns}]\\ufe0f?[ ]?)?`;

/** The words before a number: `问题 1`, `面试题1`. */
const nameOfNumber =
  '(?:(?:面试|常见|必考|高频)?(?:问题|题目|试题|考题|题)|提问|[Qq](?:uestion|UESTION)?)[ ]?';
/** `1 |…` `1丨…` `问题 1 |…` `第1题 |…` where no other bar makes a row of a table of the line. */
const bar = new RegExp(
  `(${lineStart}(?:(?:${nameOfNumber})?\\d{1,3}|(?:${nameOfNumber})${numeral}|第[ ]?(?:\\d{1,3}|${numeral})[ ]?题)[ ]?)[|丨│┃](?=[^\\n|丨│┃]*(?:\\n|$))`,
  'g',
);
/**
 * `A |…` `答 |…` `参考答案 |…`: the same behind a label. Options have their letters so as well. Behind a sentence in a line that
 * runs on only whole labels, glued to their words: `…怎么办？ 参考回答|先…`.
 */
const labelBar = new RegExp(
  `(${lineStart}(?:[A-HQ]|[\\u3400-\\u9fff]{0,4}(?:[问答]|答案|[回解]答|拟答|解析|详解|范例|示范|说法|讲法|思路|提示))[ ]?(?=[|丨│┃][ ]?[^\\s|丨│┃]{2}[^\\n|丨│┃]*(?:\\n|$))|[。？！”][ ]?(?:参考|建议|示范|标准)(?:[回解]答|答案|拟答|说法|答法)(?=[|丨│┃][^\\s|丨│┃]{2}[^\\n|丨│┃]{8}))[|丨│┃]`,
  'g',
);
/** `1,…` `1·…` `1。…` `1]…`: a slip or a scan, behind the number that begins a line, before words. */
const slip = new RegExp(`(${lineStart}\\d{1,3})([，·。\\]】])(?=[ ]?[\\u3400-\\u9fffA-Za-z“])`, 'g');
/** `1丶…` */
const stroke = /(?<=\d)丶/g;
/** `〈1〉…` `《1》…` `〔1〕…` `（第1题）…` `（Q1）…` */
const bracket = new RegExp(
  `(${lineStart}|${sentenceEnd})[〈《〔〖{｛＜«](\\d{1,3})[〉》〕〗}｝＞»](?=[ ]?[^\\s，。；：、？！的])`,
  'g',
);
const named = new RegExp(
  `(${lineStart}|${sentenceEnd}[ ]?)（((?:第\\d{1,3}题|题\\d{1,3}|[Qq]\\d{1,3}))）(?=[ ]?[^\\s，。；、？！的])`,
  'g',
);

/** `题目 1/7` `【问题 1/7】` `第 1 题 / 共 7 题：` `第1题（共7题）` `Question 1 of 7`, alone on the line or before its mark. */
const ofTotal = new RegExp(
  `(${lineStart}[【\\[]?(?:(?:${nameOfNumber})(\\d{1,3})|第[ ]?(\\d{1,3})[ ]?题))(?:[ ]?[/／][ ]?|[ ]of[ ]|[ ]?（)共?[ ]?(\\d{1,3})[ ]?(?:道?题)?）?[ ]*([】\\]：](?:[ ]*：)?|(?=\\n))`,
  'g',
);
/** `第1/7题` */
const shareOfTotal = new RegExp(`(${lineStart}[【\\[]?第[ ]?(\\d{1,3}))[ ]?[/／][ ]?(\\d{1,3})[ ]?题`, 'g');

const countedOf = (whole: string, before: string, ...rest: (string | number | undefined)[]): string => {
  const [one, other, total, mark] = rest as (string | undefined)[];
  if (Number(one ?? other) > Number(total)) return whole;
  return `${before}${mark || '：'}`.padEnd(whole.length);
};
const shareOf = (whole: string, before: string, value: string, total: string): string =>
  Number(value) > Number(total) ? whole : `${before}题`.padEnd(whole.length);

/** `第（1）题` */
const ordinal = /第（(\d{1,3}|[一二三四五六七八九十]{1,3})）(?=[ ]?[题问])/g;

/** `―、单项选择题`: a scan, or a slip, has a stroke for 一 where a part begins. */
const strokeForOne = /[—–―─](?=、[\u3400-\u9fff])(?<=(?:^|\n)[ #*>]{0,40}[—–―─])/g;

/** `1.1.…` `2.2.…`, `1. [1. …](…)`: a site or a list counts what the paper has counted. */
const twice = /(?<=^|\n)[ ]{0,40}(\d{1,3})[.、][ ]{0,2}(\d{1,3})(?=[.、](?!\d))/g;
const fewestTwice = 3;

/** Without the numbers of the site, where each pair of numbers is one number twice. */
function countedOnce(plain: string): string {
  const pairs = findAll(twice, plain);
  const isTwice = pairs.length >= fewestTwice && pairs.every(([, one, other]) => one === other);
  return isTwice ? plain.replace(twice, (whole, one: string) => one.padStart(whole.length)) : plain;
}

/** `Q. …⏎A. …`: letters that ask and answer, with the mark of options. */
const askedLetter = new RegExp(
  `(${lineStart}|${sentenceEnd}[ ]?)(A|Q(?=[.、][ ]?\\D))[.、](?=[ ]?[^\\s.、])`,
  'g',
);
const secondOption = /(?:^|[\s。？！）；])B[.、]/;
const fewestAsked = 2;

/** With the colons of labels, where such letters come by turns and none of them is an option's. */
function askedByLetters(plain: string): string {
  if (!/Q[.、]/.test(plain)) return plain;
  const letters = [...plain.matchAll(askedLetter)].map(([, , letter]) => letter).join('');
  const areLabels =
    /^(?:QA?)+$/.test(letters) && countOf('QA', letters) >= fewestAsked && !secondOption.test(plain);
  return areLabels ? plain.replace(askedLetter, '$1$2：') : plain;
}
const countOf = (words: string, text: string): number => text.split(words).length - 1;

/** `Q1 …A1 …`, `问1…答1…`: the number of the question with both, and no mark behind it. */
const numberedAnswer = new RegExp(
  `(${lineStart}|${sentenceEnd}[ ]?)(?:A|答)(\\d{1,3})(?:[ ]?[|丨│┃]|[ ]|(?=[\\u3400-\\u9fff“]))`,
  'g',
);
/** Glued to its words, such a question has no other sign of its number. */
const gluedQuestion = /(?<![A-Za-z])[Q问](\d{1,3})(?=[\u3400-\u9fff“])/g;
const numberedQuestion = /(?<![A-Za-z])[Q问](\d{1,3})[ |丨│┃](?=[\u3400-\u9fff“])/g;
const markedQuestion = /(?<![A-Za-z])[Q问]\d{1,3}[ ]?[.、：]/;
const fewestNumbered = 3;

/** With the label of an answer, where each such number comes behind the same one of its question, and they rise. */
function askedByNumbers(plain: string): string {
  const answers = findAll(numberedAnswer, plain);
  if (answers.length < fewestNumbered) return plain;
  let from = 0;
  const isPaired = answers.every(({ index, 2: number }, at) => {
    const isAsked = new RegExp(`(?<![A-Za-z])[Q问]${number}(?!\\d)`).test(plain.slice(from, index));
    from = index;
    return isAsked && (at === 0 || Number(number) > Number(answers[at - 1][2]));
  });
  if (!isPaired) return plain;
  const labelled = plain.replace(numberedAnswer, (whole, before: string) =>
    `${before}答：`.padEnd(whole.length),
  );
  // Among others with a mark such a number has but lost its own.
  if (markedQuestion.test(plain)) return labelled;
  return labelled.replace(gluedQuestion, '$1、').replace(numberedQuestion, 'Q$1：');
}

/** `true. 正确⏎false. 错误`, `T、对⏎F、错`: what the key says stands before both words of a judgement, where options have letters. */
const judged =
  /(T(?:rue|RUE)?|true)(?<=\n[ ]{0,8}(?:[-*•][ ])?\1)([.、：）])([ ]?(?:正确|对|是)[。；]?\s{0,2}\n[ ]{0,8}(?:[-*•][ ])?)(F(?:alse|ALSE)?|false)([.、：）])(?=[ ]?(?:错误?|不正确|不对|否)[。；]?[ ]{0,2}(?:\n|$))/g;
const letteredPair = (
  _: string,
  yes: string,
  mark: string,
  between: string,
  no: string,
  other: string,
): string => `A${mark}${' '.repeat(yes.length - 1)}${between}B${other}${' '.repeat(no.length - 1)}`;

/** The numbers and labels of a text in plain form as most documents print them; as long as it is. `1丨…` → `1.…`, `〈1〉…` → `【1】…`, `答丨…` → `答：…`, `Q. …` → `Q：…`, `true. 正确` → `A.    正确` */
export function usualNumbers(plain: string): string {
  return askedByNumbers(askedByLetters(countedOnce(plain)))
    .replace(strokeForOne, '一')
    .replace(bar, '$1.')
    .replace(labelBar, '$1：')
    .replace(slip, '$1.')
    .replace(stroke, '、')
    .replace(bracket, '$1【$2】')
    .replace(named, '$1【$2】')
    .replace(ordinal, '第 $1 ')
    .replace(judged, letteredPair)
    .replace(ofTotal, countedOf)
    .replace(shareOfTotal, shareOf);
}
