import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import { askingOdds, asksFrom } from '../asks/asking.ts';
import { findLabels } from '../marks/labels/find.ts';
import { leadingNumber } from '../marks/leading.ts';
import { hanNumeral, parseNumeral } from '../marks/numerals.ts';
import { whoAnswers, whoAsks } from '../marks/talk.ts';
import { nestItems, type OpenItem } from '../numbers/nest.ts';
import { type Found, nothing, type View } from '../text/view.ts';
import { readStatements } from './answered.ts';
import { readBulleted } from './bulleted.ts';
import { readKindLed } from './kind-led.ts';
import { readPairs } from './pairs.ts';
import { takeRecords } from './records.ts';
import { findScenes } from './scenes.ts';
import { readSigned } from './signed.ts';
import { readTold } from './told.ts';
import { readTopped } from './topped.ts';
import { readUnnumbered } from './unnumbered.ts';

/** What stands before a question: 问： Q3： 【题目】 面试官： 面试官（追问）：, in plain form with its number as a group. */
const asking = pattern`
  (?:问题?|提问|(?:题目|试题)(?:内容)?|题干|考题|面试题|${whoAsks}|Q|question)(?:（[^（）\n\d]{1,8}）)?\s?(\d{0,3})\s?：|
  【(?:(?:问题?|提问|题目|题干|考题|试题|面试题|question|Q)\s?(\d{0,3}|${hanNumeral})|
  第\s?(\d{1,3}|${hanNumeral})\s?[题问](?:目)?)】：?|\[(?:问题?|提问|题目|题干|试题|Q)\](?!（)：?
`;
/** White space is looked at from its start only: a long run of it would be read anew from each place in it. */
const questionLabel = new RegExp(
  `((?:(?<! )[ ]*)?(?:[-*+•][ ]+)?(?:\\d{1,3}(?:[.、）]\\s*|[ ]?(?=【))|(?<=\\n|^)第\\s?(?:\\d{1,3}|${hanNumeral})\\s?题\\s*(?:\\n\\s*|[：.、]\\s*))?)(?:${asking})\\s*`,
  'gi',
);
/** What stands before an answer and is a label only beside such a question; 答： also right behind one without its mark. */
const answerLabel = new RegExp(
  pattern`
    (?:(?<=[\n。？！）”…：]|[^\S ]|(?<! ) )[ ]*(?:[-*+•][ ]+)?(?:A\d{0,3}|答\d{0,3}|${whoAnswers}|Answer\d{0,3})(?:（[^（）\n\d]{1,8}）)?\s?|(?<![回解应作问抢对])答)：\s*
  `,
  'i',
);

const withAnswer = 5;
const isAsked = 2.5;
const bare = 0.5;
/** Below this sum of log-odds a text only has such words in it: 题目：关于…的通知. */
const isBank = 4;

/** Questions that bear no number but a label: `问：…答：…`, `【题目】…【答案】…`, `面试官：…⏎我：…`. */
export function readLabelled(view: View): Found {
  const labels = takeLabels(view);
  if (labels === null) return nothing;
  const usual = readUsual(view, labels);
  const others = [
    readPairs(view),
    readUnnumbered(view),
    readStatements(view),
    readBulleted(view),
    readSigned(view),
    readTold(view),
    readTopped(view),
    readKindLed(view),
  ];
  return others.reduce((best, other) => (other.odds > best.odds ? other : best), usual);
}

function readUsual(view: View, labels: readonly Led[]): Found {
  const { plain, region } = view;
  const items: OpenItem[] = [];
  let odds = 0;
  let asked = 0;
  for (const [index, { match, scene }] of labels.entries()) {
    const start = region.start + match.index;
    const end = start + match[0].length;
    const next = labels[index + 1];
    const limit = next ? (next.scene ?? region.start + next.match.index) : region.end;
    const answer = answerIn(plain, { start: end, end: limit });
    const above = scene === null ? null : { marker: { start: scene, end: scene }, contentStart: scene };
    items.push({ ...answer.places, ...numberOf(plain, match, { start, end }), contentStart: end, ...above });
    const weight = answer.isThere ? withAnswer : weighStem(plain, { start: end, end: limit });
    if (weight > bare) asked += 1;
    odds += weight;
  }
  const isTold = !view.isNamedBank && asked < items.length * askedShare;
  if (odds < isBank || (isTold && labels.every(({ match: [words] }) => problem.test(words)))) return nothing;
  const counted = takeNumbersBehind(plain, withoutMatters(plain, items));
  const records = takeRecords(plain, counted);
  const sections = records ? nestItems(withoutLinesOf(view, records), records) : nestItems(view, counted);
  return { sections, odds };
}

/** A label over what is asked, and the place of the scene's label above it, with which the question begins then. */
interface Led {
  match: RegExpExecArray;
  scene: number | null;
}

/** The labels with which questions begin: not those of questions about a scene below a number. Null where numbers tell the questions. */
function takeLabels({ plain, region }: View): Led[] | null {
  const text = plain.slice(region.start, region.end);
  const matches = findAll(questionLabel, text, 0).filter(({ index }) => isBoundary(text, index));
  const askings = matches.map((match) => {
    const start = region.start + match.index;
    const own = match[2] || match[3] || match[4];
    return { start, end: start + match[0].length, isNumbered: Boolean(own) || /\d|第/.test(match[1]) };
  });
  const scenes = findScenes(plain, region.start, askings);
  if (scenes === null) return null;
  return matches.flatMap((match, at): Led[] => {
    const scene = scenes[at];
    return scene === 'numbered' ? [] : [{ match, scene }];
  });
}

/** A view without the lines that lead to an item: `题型：单选题` above its words is no heading. */
function withoutLinesOf(view: View, items: readonly OpenItem[]): View {
  let at = 0;
  const lines = view.lines.filter(({ start, end }) => {
    while (at < items.length && items[at].marker.end <= start) at += 1;
    const marker = items[at]?.marker;
    return !marker || start < marker.start || end > marker.end;
  });
  return { ...view, lines };
}

/**
 * `题目 1：指针⏎问：什么是指针？`: where each number stands over a matter, and a label without one over what is asked of it, both
 * are before one question.
 */
function withoutMatters(plain: string, items: readonly OpenItem[]): OpenItem[] {
  const isMatter = (item: OpenItem, at: number): boolean => {
    const next = items[at + 1];
    const matter = next ? plain.slice(item.contentStart, next.marker.start).trim() : '';
    return item.number !== null && next?.number === null && matter !== '' && !/[\n。？]/.test(matter);
  };
  const matters = items.filter(isMatter);
  if (matters.length < fewestMatters || matters.length * 2 !== items.length) return [...items];
  return items.flatMap((item, at) => {
    const above = items[at - 1];
    if (isMatter(item, at)) return [];
    const marker = { start: above.marker.start, end: item.marker.end };
    return [{ ...item, number: above.number, marker }];
  });
}

const fewestMatters = 2;

/** `问题：加载太慢。解决：…`: a guide tells of problems by the same word; of a bank's so many ask or are answered. */
const problem = /问题/;
const askedShare = 0.3;

/** `【题目】⏎1.…【题目】⏎2.…`, `Question: 1⏎…`: the number stands behind the label, where each is the next one. */
function takeNumbersBehind(plain: string, items: readonly OpenItem[]): OpenItem[] {
  const found = items.map(({ number, contentStart }) =>
    number === null ? numberBehind.exec(plain.slice(contentStart, contentStart + longestNumber)) : null,
  );
  const first = Number(found[0]?.[1]);
  const isCounted = items.length > 1 && found.every((match, index) => Number(match?.[1]) === first + index);
  if (!isCounted) return [...items];
  return items.map((item, index) => {
    const contentStart = item.contentStart + (found[index]?.[0].length ?? 0);
    return { ...item, number: first + index, contentStart, marker: { ...item.marker, end: contentStart } };
  });
}

const numberBehind = /^(\d{1,3})(?:[.、]\s*|[ ]*\n\s*)/;
const longestNumber = 12;

/** A label stands at a line's start, behind a sentence, or behind the document's title. */
function isBoundary(text: string, at: number): boolean {
  if (at === 0 || /[\n。？！）”…]/.test(text[at - 1])) return true;
  const isTitle = at <= longestTitle && endsTitle.test(text.slice(0, at).trimEnd());
  return isTitle && !/[。？！；：]|一、|（一）|第一/.test(text.slice(0, at));
}

const longestTitle = 60;
const endsTitle = /(?:[题答案库集]|[记实]录|面[经试]|笔试|回忆|分享)$/;

function numberOf(plain: string, match: RegExpExecArray, marker: Span): Pick<OpenItem, 'number' | 'marker'> {
  const own = match[2] || match[3] || match[4];
  const glued = /^\s*(\d{1,3})[ ]?【/.exec(plain.slice(marker.start, marker.end));
  const before = glued ? { value: Number(glued[1]) } : leadingNumber(plain, marker);
  const start = marker.start + match[1].length - match[1].trimStart().length;
  return {
    number: own ? parseNumeral(own) : before && match[1].trim() !== '' ? before.value : null,
    marker: { start, end: marker.end },
  };
}

interface AnswerPlace {
  isThere: boolean;
  places: Pick<OpenItem, 'stemEnd' | 'answerStart'>;
}

function answerIn(plain: string, { start, end }: Span): AnswerPlace {
  const text = plain.slice(start, Math.min(end, start + longestStem));
  const match = answerLabel.exec(text);
  const isOption = match !== null && /A：/i.test(match[0]) && /(?<![A-Za-z])B\s?：/.test(text);
  const labels = findLabels(plain, { start, end: Math.min(end, start + longestStem) });
  // 【参考解析】 is the answer where nothing else is one.
  const usual =
    labels.find(({ field }) => field === 'answer') ??
    labels.find(({ start: from, end: to }) => /^.?(?:参考|答案)?(?:解析|详解)/.test(plain.slice(from, to)));
  if (!match || isOption || (usual && usual.start <= start + match.index + 1))
    return { isThere: usual !== undefined, places: {} };
  const stemEnd = start + match.index;
  return { isThere: true, places: { stemEnd, answerStart: stemEnd + match[0].length } };
}

const longestStem = 2000;

function weighStem(plain: string, { start, end }: Span): number {
  const text = plain.slice(start, Math.min(end, start + 200)).split('\n')[0];
  return askingOdds(text) >= asksFrom ? isAsked : bare;
}
