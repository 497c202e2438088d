import { judgeSigns } from '../outline/marks/judge-signs.ts';
import type { Layout, Outline } from '../outline/outline.ts';
import type { Considered, Reading, Reason } from './question.ts';

/** A reading of one outline, before it is compared with others. */
export type LaidOut = Omit<Reading, 'layout' | 'considered'>;

/** What of a reading is compared: what it is called says nothing of how it fits. */
type Compared = Pick<LaidOut, 'questions' | 'leftovers'>;

/** A reading as it is compared, and how to have it without what is no question in it. */
export interface Candidate {
  reading: Compared;
  /** Only for the one that is taken: by how much is no question in them, the readings are told from one another. */
  finish: () => LaidOut;
}

/** A single question says no more for its layout than this, so that many questions win over a few that fit well. */
const mostPerQuestion = 6;
/** What a layout says about each question beyond where it begins: where its stem ends, which are its cells. */
const toldByLayout: { [Name in Layout]?: number } = { headings: 1, labels: 2, table: 1 };
/** A text of which so much is left over is not laid out in this way, whatever was found in it. */
const mostLeft = 0.9;
/** A reading with a lower score is of a text that is no bank, and the more of it is left over, the more must be found. */
const leastScore = 2;
const leastForLeft = 14;
const leftoverWeight = 0.7;
const answeredWeight = 0.15;
const doubtfulWeight = 0.1;
/**
 * Options alone may be a question, of a text with gaps; mostly another layout knows what they are for, and what keys
 * alone are of.
 */
const unaskedWeight = 0.5;
const keysAlone = new RegExp(
  `^[\\s（）()、，.]*(?:[A-H\\s、，]{1,16}|[${judgeSigns}对错]|正确|错误)[\\s（）()。；]*$`,
);
/** From this share of keys alone on, a document may hold the answers to another one. */
const sheetShare = 0.2;
const isFilling = ({ kind, question, answer }: LaidOut['questions'][number]): boolean =>
  kind === 'fill' && answer === null && !/[（(]\s*[）)]|[_＿]{2,}/.test(question);
/** From this score on, a reading is nearly certain: 1 − 1/e there. */
const sureScore = 12;

/** Of two readings that fit alike, the one is taken whose lines are told by more than blanks. */
const guessedWeight = 0.99;

/** Where lines tell of more questions, those of the running line hold others within them. */
const runningWeight = 0.95;

const weightOf = ({ isGuessed, isRunning }: Outline): number =>
  (isGuessed ? guessedWeight : 1) * (isRunning ? runningWeight : 1);

/** Keys and signs alone are no stem: nothing can be asked with them. In plain form. */
export const asksNothing = (stem: string): boolean =>
  !/[\p{L}\p{N}]/u.test(stem) || keysAlone.test(stem.replace(nextNumber, ' ')) || lastKey.test(stem);
/** Of either script. */
const numeral = '[一二三四五六七八九十壹贰貳叁參肆伍]{1,3}';
/** The last key of a part, and the next part of the answers: `（A） 贰、 1. 先核对…`. */
const lastKey = new RegExp(
  `^\\s*(?:[（(]\\s?[A-H${judgeSigns}]{1,8}\\s?[）)]|[A-H]{1,8})[\\s。；]{1,4}(?:第?${numeral}(?:、|部分|大[题題])|（${numeral}）)`,
);
const nextNumber = /\n\s*\d{1,3}[.、．]\s*/g;

/**
 * Reads the outlines, of which there is at least one, and takes the one whose questions fit the document best; of two
 * that fit alike, the first.
 */
export function chooseReading(
  outlines: readonly Outline[],
  readOutline: (outline: Outline) => Candidate,
): Reading {
  const tryOne = (outline: Outline): { weighed: Considered } & Pick<Candidate, 'finish'> => {
    const { reading, finish } = readOutline(outline);
    return { weighed: weigh(outline, reading), finish };
  };
  const [first, ...others] = outlines;
  let best = tryOne(first);
  const considered = [best.weighed];
  // One after the other, so that no more than two readings of a large document are held at a time.
  for (const outline of others) {
    const next = tryOne(outline);
    considered.push(next.weighed);
    if (next.weighed.score > best.weighed.score) best = next;
  }
  return {
    layout: { name: best.weighed.layout, confidence: confidenceOf(best.weighed) },
    considered: considered.toSorted((one, other) => other.score - one.score),
    ...best.finish(),
  };
}

function weigh(outline: Outline, reading: Compared): Considered {
  const { layout, odds, cleaned } = outline;
  const count = reading.questions.length;
  const shareOf = (has: (question: LaidOut['questions'][number]) => boolean): number =>
    count === 0 ? 0 : reading.questions.filter(has).length / count;
  const answered = shareOf(({ answer, key, analysis }) => (answer ?? key ?? analysis) !== null);
  const doubtful = shareOf(({ doubts }) => doubts.length > 0);
  const unaskedShare = shareOf(({ question }) => asksNothing(question));
  // Among keys alone, what has no blank below 填空题 is what others have to fill in.
  const isSheet = unaskedShare >= sheetShare;
  const unasked = isSheet ? shareOf((one) => asksNothing(one.question) || isFilling(one)) : unaskedShare;
  const left = shareLeft(outline, reading);
  const asking = count * (1 - unasked);
  const fit = Math.min(odds, asking * mostPerQuestion) + asking * (toldByLayout[layout] ?? 0);
  const lost = left + swallowed(reading, cleaned.document.text.length);
  const missed = (1 - answered) * answeredWeight + doubtful * doubtfulWeight + unasked * unaskedWeight;
  const share = 1 - lost * leftoverWeight - missed;
  const total = round(fit * share * weightOf(outline));
  const isFound = count > 0 && left <= mostLeft && total >= leastScore + left * leastForLeft;
  const reasons: Reason[] = [
    { id: 'fit', odds: round(fit) },
    { id: 'answered', share: round(answered) },
    { id: 'leftover', share: round(left) },
    { id: 'doubtful', share: round(doubtful) },
  ];
  const score = isFound ? total : -count;
  return { layout, score, questions: count, reasons };
}

/**
 * What one answer of several holds beyond its share of the text: a layout that sees nothing but a list at the beginning
 * leaves all that follows to the last point.
 */
function swallowed({ questions }: Compared, length: number): number {
  if (questions.length < severalQuestions) return 0;
  const longest = questions.reduce((most, { answer }) => Math.max(most, answer?.length ?? 0), 0);
  return Math.max(0, longest / Math.max(1, length) - mostInOne);
}

const severalQuestions = 4;
const mostInOne = 0.4;

/** 0 to 1: how well the questions fit, less what is left over of the text or doubtful in them. */
function confidenceOf({ score, reasons }: Considered): number {
  const penalty = reasons.reduce(
    (sum, reason) => (reason.id === 'leftover' || reason.id === 'doubtful' ? sum + reason.share * 0.4 : sum),
    0,
  );
  return round(Math.max(0, 1 - Math.exp(-Math.max(0, score) / sureScore) - penalty));
}

/** How much is left over of the text, or of its one chapter that was read. */
function shareLeft({ cleaned, part }: Outline, { leftovers }: Compared): number {
  const read = part ? cleaned.traced.sourceOf(part) : { start: 0, end: cleaned.document.text.length };
  const left = leftovers.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, read.end) - Math.max(start, read.start)),
    0,
  );
  return left / Math.max(1, read.end - read.start);
}

const round = (value: number): number => Math.round(value * 100) / 100;
