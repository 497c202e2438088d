import { findAll } from '../../script/find-all.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { withoutPointers } from '../headings/names.ts';
import { examinee } from '../marks/labels/examinee.ts';
import { labelAt } from '../marks/labels/find.ts';
import { fieldOfWord } from '../marks/labels/forms.ts';
import { leadsToAnswer, saysAnalysis, saysAnswer } from '../marks/labels/recurring.ts';
import { leadingNumber } from '../marks/leading.ts';
import { hanNumeral, parseNumeral } from '../marks/numerals.ts';
import { nestItems, type OpenItem } from '../numbers/nest.ts';
import { type Found, nothing, type View } from '../text/view.ts';

/** A word before a colon or in a bracket, as a label has it; the span holds the white space behind it. */
interface Label {
  word: string;
  number: number | null;
  start: number;
  end: number;
}

/** Two labels that go together: one over what is asked, or over a scene, and one over what is to be said. */
interface Pair {
  asked: readonly Label[];
  said: ReadonlySet<Label>;
  odds: number;
}

const number = `(\\d{1,3}|${hanNumeral})`;
const label = new RegExp(
  `(?<=^|[\\n。？！”）…]|[\\u3400-\\u9fff] (?![【[]?[\\u3400-\\u9fff]{1,6}[ ]?(?:\\d|[一二三四五六七八九十]+[：】])))[ ]*(?:\\d{1,3}[.、）][ ]*)?(?:【([^】\\d\\n]{1,10}?)[ ]?${number}?】：?|([\\u3400-\\u9fffA-Za-z]{1,10}?)[ ]?${number}?：)\\s*`,
  'g',
);

/** What asks or sets a scene by its name. */
const askingWord =
  /^(?:.{0,4}(?:问题|提问|发问|追问|考题|题目|试题|命题|异议|情境|情景|场景)(?:描述|内容|概述)?|问|题|Q|question|scenario|situation)$/i;
const sceneWord = /案例|情况|状况|事件|困境|现象|case/i;
/** A title that says that something is rehearsed. */
const rehearsed = /面试|口试|笔试|考试|试题|题库|题目|问答|(?:情景|情境)(?!剧|喜剧)|应答|应对|话术|演练|练习/;

/** What stands over an answer or inside one is not what asks: `参考答案：…⏎说明：…`. */
const insideAnswer = new RegExp(
  `^(?:${examinee}(?:答案|作答|选择|回答|解答|答)|(?:正确)?选择|(?:备选|可选)?(?:选项|答案)|(?:本题)?(?:得分|分[数值])|用时|难度|(?:能力|认知)(?:水平|层次)|正确率|错误率|通过率|易错项|热度|(?:补充|特别|附加)?说明|注意|提示|备注|扩展|拓展|补充|例如|比如|示例|结果|总结|小结|思路|步骤|分析|方法.?)$`,
);
/** 案例分析一：… is what is asked about. */
const setsCase = /^(?:案例|情[景境]|材料|个案)分析题?$/;
/** A letter alone is an option's. */
const belongsToAnswer = (word: string): boolean =>
  fieldOfWord(word) !== null ||
  (saysAnalysis(word) && !setsCase.test(word)) ||
  leadsToAnswer(word) ||
  insideAnswer.test(word) ||
  /^(?:选项|Option)?[A-H](?:选?项)?$/.test(word);

/** `原文：https://…`, `回答者：小林`, `参考章节：2.1`: where a text comes from, who wrote it, and where to read more. */
const ofPage =
  /^(?:(?:参考|对应|所属|相关)?(?:章节?|页[码数]|教材页码)|原文|来源|出处|转载|链接|网址)(?:自|链接|地址|网址)?$|^(?:作|编|译|笔|记|(?:回?答|解答|提问|出题|整理|投稿|贡献)(?:题)?)者$/;

/** Fewer of a pair are a matter of chance. */
const fewPairs = 3;
/** So large a share of what asks must have its answer before the next one does. */
const pairedShare = 0.8;
const askingShare = 0.5;
/** What a pair's words, its questions and the title must say together. */
const isPair = 4;
const withAnswer = 5;
const bare = 0.5;
/** Only the words that recur most can be a pair's. */
const mostWords = 12;
const titleLines = 3;

/** Questions between labels that are no usual ones but recur in pairs: `情境：…应对：…`, `游客：…⏎讲解员：…`. */
export function readPairs(view: View): Found {
  const labels = findAllLabels(view);
  const first = labelBehindTitle(view, labels);
  const pair = findPair(
    first ? { ...view, isNamedBank: view.isNamedBank || rehearsed.test(titleBefore(view, first)) } : view,
    first ? [first, ...labels] : labels,
  );
  if (!pair) return nothing;
  const heads = findHeads(view, pair.asked);
  const ordered = [...pair.asked, ...pair.said].sort((one, other) => one.start - other.start);
  const items = ordered.flatMap((one, index): OpenItem[] => {
    if (pair.said.has(one)) return [];
    const next = ordered[index + 1];
    const isOwn = next && pair.said.has(next) && !isUsual(view.plain, next);
    const answer = isOwn ? { stemEnd: next.start, answerStart: next.end } : {};
    const head = heads.get(one);
    const number = head?.value ?? numberOf(view.plain, one);
    const contentStart = head?.name ?? one.end;
    const marker = { start: head?.start ?? one.start, end: contentStart };
    return [{ ...answer, number, marker, contentStart }];
  });
  return { sections: nestItems(view, items), odds: pair.odds };
}

/** What any document has over its answers is read as such: others may stand between it and what is asked. */
const isUsual = (plain: string, { start, end }: Label): boolean => {
  const usual = labelAt(plain, start);
  return usual?.field === 'answer' && usual.end === end;
};

/** What counts a pair above its first label: `场景一`, `第二题：预算分配`. */
interface Head {
  start: number;
  value: number;
  /** Where the name behind the number begins; null where it has none. */
  name: number | null;
}

const head = new RegExp(
  `(?:^|[\\n。？！”）]|[题答案] )\\s*((?:第${number}[题问]|(?:场景|情景|情境|案例|任务|项目|问题|题目)[ ]?${number})(?:[：、. ]\\s*([^\\n。？！：]{2,30}))?)\\s*$`,
);
const farthestHead = 60;

/** The heads of all that is asked, where each but a few has one that counts on. */
function findHeads({ plain, region }: View, asked: readonly Label[]): ReadonlyMap<Label, Head> {
  const found = asked.flatMap((one): [Label, Head][] => {
    const from = Math.max(region.start, one.start - farthestHead);
    const match = head.exec(plain.slice(from, one.start));
    const value = match && parseNumeral(match[2] ?? match[3]);
    if (!match || value === null) return [];
    const start = from + match.index + match[0].indexOf(match[1]);
    return [
      [one, { start, value, name: match[4] === undefined ? null : start + match[1].lastIndexOf(match[4]) }],
    ];
  });
  const isCounted = found.every(([, { value }], index) => index === 0 || value > found[index - 1][1].value);
  return isCounted && found.length >= asked.length * pairedShare ? new Map(found) : new Map();
}

function findAllLabels({ plain, region }: View): Label[] {
  return findAll(label, plain.slice(region.start, region.end)).map((match) => {
    const start = region.start + match.index + (match[0].length - match[0].trimStart().length);
    const printed = match[2] ?? match[4];
    const value = printed === undefined ? null : parseNumeral(printed);
    return {
      word: (match[1] ?? match[3]).replace(whichOne, ''),
      number: value,
      start,
      end: region.start + match.index + match[0].length,
    };
  });
}

/** `主管A：`, `委员乙：`: which of those who ask. */
const whichOne = /(?<=[\u3400-\u9fff]{2})[A-E甲乙丙丁]$/;

/** `…案例面试题案例分析一：…`: in an endless line the first label stands right behind the title, where no sentence has ended. */
function labelBehindTitle(view: View, labels: readonly Label[]): Label | null {
  const { plain, region } = view;
  const end = Math.min(labels[0]?.start ?? region.start, region.start + farthestHead);
  const text = plain.slice(region.start, end);
  for (const [word, { length }] of byWord(labels)) {
    const match = length < fewPairs - 1 ? null : behindTitle(word).exec(text);
    if (match === null) continue;
    const start = region.start + match[1].length;
    const value = match[2] === undefined ? null : parseNumeral(match[2]);
    return { word, number: value, start, end: region.start + match[0].length };
  }
  return null;
}

const behindTitle = (word: string): RegExp =>
  new RegExp(`^([^。？！：\\n]{4,40}?[题库集析试案）][ ]?)${word}[ ]?${number}?：\\s*`);
const titleBefore = ({ plain, region }: View, { start }: Label): string => plain.slice(region.start, start);

function numberOf(plain: string, { number: own, ...span }: Label): number | null {
  return own ?? leadingNumber(plain, span)?.value ?? null;
}

function findPair(view: View, labels: readonly Label[]): Pair | null {
  const words = [...byWord(labels)]
    .filter(([word, held]) => held.length >= fewPairs && !ofPage.test(word))
    .sort((one, other) => other[1].length - one[1].length)
    .slice(0, mostWords);
  words.unshift(...askersOf(labels, words));
  let best: Pair | null = null;
  let bestSays = isPair - 1;
  // What begins the round is asked: of two that say as much, the one that comes first.
  for (const [askedWord, asked] of words.toSorted((one, other) => one[1][0].start - other[1][0].start))
    for (const [saidWord, said] of words) {
      const isNone = askedWord === saidWord || belongsToAnswer(askedWord) || standBelowAsked(view, asked);
      const found = isNone ? [] : pairUp(asked, said);
      const kept = explainsOnly(saidWord) && haveBetween(view, asked, found) ? [] : found;
      const says = kept.length < fewPairs ? 0 : weighPair(view, asked, { askedWord, saidWord });
      if (says <= bestSays || kept.length < asked.length * pairedShare) continue;
      best = {
        asked,
        said: new Set(kept),
        odds: kept.length * withAnswer + (asked.length - kept.length) * bare,
      };
      bestSays = says;
    }
  return best;
}

/** 点评, 题目分析: what is said of an answer, or stands for one where there is none. */
const explainsOnly = (word: string): boolean =>
  saysAnswer(word) === 0 && (fieldOfWord(word) === 'analysis' || saysAnalysis(word));

/** `题目1：你为什么离职？⏎想学新的。⏎点评：坦诚。`: whether between most that asks and what is said of it stand lines of their own, which answer. */
function haveBetween({ plain }: View, asked: readonly Label[], said: readonly Label[]): boolean {
  let at = -1;
  const between = said.filter(({ start }) => {
    while (at + 1 < asked.length && asked[at + 1].start < start) at += 1;
    const [line, ...lines] = plain.slice(asked[at].end, start).trimEnd().split('\n');
    return askingOdds(line) >= asksFrom && lines.some((one) => /[\p{L}\p{N}]/u.test(one));
  });
  return between.length * 2 > said.length;
}

/** Who answers in an interview that somebody tells. */
const candidate = /^(?:我|本人|求职者|应聘者|应征者|候选人|考生)$/;

/** `经理：…⏎我：…⏎人事：…⏎我：…`: all who speak right before the candidate does ask, under the name of the first. */
function askersOf(
  labels: readonly Label[],
  words: readonly (readonly [string, readonly Label[]])[],
): [string, Label[]][] {
  return words.flatMap(([saidWord]): [string, Label[]][] => {
    if (!candidate.test(saidWord)) return [];
    const before = labels.filter(
      ({ word }, index) => word !== saidWord && labels[index + 1]?.word === saidWord,
    );
    const asking = new Set(before.map(({ word }) => word).filter((word) => !belongsToAnswer(word)));
    if (asking.size < 2) return [];
    return [[before[0].word, labels.filter(({ word }) => asking.has(word))]];
  });
}

/** `1.你为什么离职？⏎考官意图：…高分回答：…`: what stands right below what is asked explains it. */
function standBelowAsked({ plain, region }: View, labels: readonly Label[]): boolean {
  const below = labels.filter(({ start }) => {
    const before = plain.slice(Math.max(region.start, start - longestLine), start).trimEnd();
    const [words] = numberedBefore.exec(before) ?? [];
    return words !== undefined && askingOdds(words.replace(/^[\s\d.、）]+/, '')) >= asksFrom;
  });
  return below.length >= labels.length * pairedShare;
}

/** The words behind the last number of an item, up to the end. */
const numberedBefore = /(?:^|[\n。？！])\s*\d{1,3}[.、）][^\n]+$/;

function byWord(labels: readonly Label[]): Map<string, Label[]> {
  const held = new Map<string, Label[]>();
  for (const one of labels) {
    const same = held.get(one.word);
    if (same) same.push(one);
    else held.set(one.word, [one]);
  }
  return held;
}

/** The labels that come first behind each of the others, before the next of these. */
function pairUp(asked: readonly Label[], said: readonly Label[]): Label[] {
  const kept: Label[] = [];
  let at = 0;
  for (const [index, { start }] of asked.entries()) {
    const next = asked[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    while (at < said.length && said[at].start < start) at += 1;
    if (at < said.length && said[at].start < next) kept.push(said[at]);
  }
  return kept;
}

interface Words {
  askedWord: string;
  saidWord: string;
}

function weighPair(view: View, asked: readonly Label[], { askedWord, saidWord }: Words): number {
  const ofWord = askingWord.test(askedWord) ? 2 : Number(sceneWord.test(askedWord));
  const asking = asked.filter(({ end }) => askingOdds(firstLine(view.plain, end)) >= asksFrom).length;
  return (
    ofWord +
    saysAnswer(saidWord) +
    (asking >= asked.length * askingShare ? 2 : 0) +
    (isRehearsed(view) ? 2 : 0)
  );
}

const longestLine = 200;

const firstLine = (plain: string, at: number): string => plain.slice(at, at + longestLine).split('\n')[0];

const longestTitle = 40;
/** In an endless line a title is what stands before the first blank. */
const firstWords = /^[^\s。？！]{4,40}(?= )/;

/** Whether a text calls itself a bank, or says in its first lines that something is rehearsed. */
export function isRehearsed({ plain, region, lines, isNamedBank }: View): boolean {
  const words = firstWords.exec(plain.slice(region.start, region.start + 2 * longestTitle))?.[0] ?? '';
  const titles = lines
    .slice(0, titleLines)
    .filter(({ start, end }) => end - start < longestTitle)
    .map(({ start, end }) => plain.slice(start, end));
  return isNamedBank || [words, ...titles].some((title) => rehearsed.test(withoutPointers(title)));
}
