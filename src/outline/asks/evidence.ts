import type { Span } from '../../read/span.ts';
import { labelAt } from '../marks/labels/find.ts';
import { answerLabel, assessesHead } from '../marks/labels/forms.ts';
import { findLead } from '../marks/lead.ts';
import type { Marker } from '../marks/markers.ts';
import { isNumberBracket, lookForTest } from '../options/looks.ts';
import { endsSentence } from '../text/sentences.ts';
import { findBorder } from './border.ts';

/** What speaks for and against an item beginning at a number, seen from there. */
export interface Evidence {
  marker: Marker;
  /** How far was looked. */
  limit: number;
  /** How much the text behind it sounds like a question. */
  likeness: number;
  /** A label stands right behind the number, as in a half of answers: `1.答案：`. */
  isLabelled: boolean;
  /** A label or a bracket that only stands behind stems comes before the next number. */
  hasStemEnd: boolean;
  /** It has options, a blank to fill in, or its key before its number. */
  isTest: boolean;
  /** It has options, more than two of them: nothing but a choice question has. */
  isChoice: boolean;
  /** Two letters in running words alone make it a test: a rule says `分两站：A. 准备　B. 制作` as well. */
  isPair: boolean;
  /** Something is left behind what sounds like the stem. */
  hasRest: boolean;
  /** The document is cut off in it before anything asks: nothing can be known about it. */
  isOpen: boolean;
}

/** How the items of a document look for the most part. */
interface Habit {
  /** The mark behind the number: 1. or 1、. */
  mark: string;
  /** Nearly all have it. */
  isStrict: boolean;
  /** Answers stand with the questions, or never do; null where some have one, or nothing tells. */
  hasRests: boolean | null;
  /** Labels stand right behind the numbers. */
  isLabelled: boolean;
}

/** Text that is looked at behind a number. */
const lookahead = 600;
/** A stem has ended within so many units where a label or a bracket about it follows. */
const longestStem = 400;
/** （考察：…） and 参考答案： stand behind stems, and only there. */
const stemEnd = new RegExp(`${assessesHead}|${answerLabel}`);

/** `分两站：A. 准备　B. 制作` */
const toldPair = /[^\s：]：[ ]*（?[Aa][.、）]/;

/**
 * Gathers what stands between a number and `limit`, where the next number or heading may stand. The items of a list
 * inside an answer are short and end there; a question mostly goes on.
 */
export function gatherEvidence(plain: string, marker: Marker, limit: number): Evidence {
  const end = Math.min(pastList(plain, limit), marker.end + lookahead);
  const border = findBorder(plain, { start: marker.end, end });
  const head = plain.slice(marker.end, Math.min(limit, marker.end + longestStem));
  const hasStemEnd = stemEnd.test(head);
  const lead = findLead(plain, marker.start);
  const hasNumber = lead !== null && isNumberBracket(plain.slice(lead.start, lead.end));
  const { options, hasBlank } = lookForTest(plain, { start: marker.end, end: limit }, hasNumber);
  const isTest = hasBlank || options > 0 || lead?.isCertain === true || lead?.isKind === true;
  const isLabelled = labelAt(plain, marker.end) !== null;
  return {
    marker,
    limit,
    likeness: border.likeness,
    isLabelled,
    hasStemEnd: hasStemEnd || isTest,
    isTest,
    isChoice: options > 2,
    isPair: options === 2 && toldPair.test(head) && !hasBlank && lead === null && !hasStemEnd,
    hasRest: hasStemEnd || plain.slice(border.end, end).trim() !== '',
    isOpen: border.likeness < 0 && !hasStemEnd && !isLabelled && limit === plain.length && isCutAtEnd(plain),
  };
}

/** A stem may go on through its own list: `怎样处置：1.电梯困人；2.水管爆裂？` is looked at as far as its ？. */
function pastList(plain: string, limit: number): number {
  if (plain[limit - 1] !== '：') return limit;
  const list = askedList.exec(plain.slice(limit, limit + longestList));
  return list ? limit + list[0].length : limit;
}

const longestList = 160;
const askedList = /^[^。？！\n：]*；[^。？！\n：]*？/;

/** Previews end in mid-sentence: `…。5.一位客户要求退` */
export function isCutAtEnd(plain: string): boolean {
  return !endsSentence(plain.slice(-20));
}

/** `3.现场弹唱一首儿歌。（考察：艺术技能）` is a question, though nothing in its words asks. */
const stemEndOdds = 5;

/** A stem that its options complete need not ask: `1.蓄电池应放在（A）…（B）…（C）…`. */
const choiceOdds = 3;

/** The log-odds that an item of the questions begins at a number. */
export function weighQuestion({ likeness, isLabelled, hasStemEnd, isChoice }: Evidence): number {
  if (isLabelled) return 4;
  const odds = Math.max(-4, Math.min(6, likeness)) - 1 + (hasStemEnd ? stemEndOdds : 0);
  return isChoice ? Math.max(choiceOdds, odds) : odds;
}

/** The log-odds that an item of the answers' half begins at a number: there nothing needs to sound like a question. */
export function weighAnswer({ isLabelled }: Evidence): number {
  return isLabelled ? 3 : 0.5;
}

/** How most of the items chosen at first look; with `tellsRests` also whether answers stand with them. */
export function findHabit(plain: string, chosen: readonly Evidence[], tellsRests: boolean): Habit {
  const share = (has: (evidence: Evidence) => boolean): number => chosen.filter(has).length / chosen.length;
  // How answers to open questions stand shows in those alone.
  const open = chosen.filter(({ isTest }) => !isTest);
  const rests = open.filter(({ hasRest }) => hasRest).length / open.length;
  const dots = share(({ marker }) => markOf(plain, marker) === '.');
  return {
    mark: dots >= 0.5 ? '.' : '、',
    isStrict: Math.max(dots, 1 - dots) >= 0.8,
    hasRests: tellsRests && open.length >= fewestOpen ? clearly(rests) : null,
    // Lists inside the answers lower the share at first look.
    isLabelled: share((evidence) => evidence.isLabelled) >= 0.2,
  };
}

/** Fewer open questions than this show no habit, where the others are tests. */
const fewestOpen = 3;

/** A share as yes or no; null in between. */
function clearly(share: number): boolean | null {
  if (share >= 0.6) return true;
  return share <= 0.3 ? false : null;
}

/** What an item loses that looks other than most: a list inside an answer has its own look. */
export function weighHabit(plain: string, evidence: Evidence, habit: Habit): number {
  const mark = markOf(plain, evidence.marker);
  const isOdd = (mark === '.' || mark === '、') && mark !== habit.mark;
  const isBare = habit.hasRests === true && !evidence.hasRest && !habit.isLabelled && !evidence.isTest;
  const isUnlabelled = habit.isLabelled && !evidence.isLabelled;
  // In a list of questions without answers, the bare item is the rule: `5.触电急救的步骤。`
  const isListed = habit.hasRests === false && !evidence.hasRest;
  if (evidence.isOpen) return isOdd ? oddCost(habit) : 0;
  return (isOdd ? oddCost(habit) : 0) + (isBare ? -4 : 0) + (isUnlabelled ? -5 : 0) + (isListed ? 4 : 0);
}

function oddCost({ isStrict }: Habit): number {
  return isStrict ? -6 : -2;
}

function markOf(plain: string, { start, end }: Span): string {
  return plain.slice(start, end).trimEnd().at(-1) ?? '';
}
