import { pattern } from '../script/pattern.ts';
import { asidesOf, type Sentence } from './sentences.ts';

/** A longer answer gives a sentence or more to each of its points. */
const longestAnswer = 160;

/** What begins a clause that tells the next step: `，再登记受损物品`, `；随后疏散人员`. */
const step = new RegExp(
  pattern`
  ^(?:我(?:会|要|将|们)?)?
  (?:首先|其次|然后|接着|随后|之后|最后|事后|同时|另外|此外|次日|第二天|先(?![生进前后例决])|再(?![三次者说度见]))
`,
);
const fewestSteps = 2;

/** What begins a clause that goes on with what the one before it says. */
const goesOn =
  /^(?:因|由于|于是|结果|所以|这|那|它|如|只[要有]|即使|虽|但|而|从而|以|让|使|避免|防止|确保|保证|也|就|才|都|会|并|不[是要能会]|没有|[他她]|例如|比如|包括|等)/;
const words = /[\u3400-\u9fffa-z]/;
const fewestListed = 4;
/** Clauses that only list are short. */
const longestListed = 10;

/** A shorter step goes with the one before it. */
const shortestStep = 6;

/** Steps that are told in a smaller part of an answer are a detail. */
const leastShare = 0.6;

/**
 * Where the steps of an answer begin that is a sentence or two: `先关阀，再登记损失，第二天上门回访。`, `断电，挂牌，通知机修，查明
 * 原因，试运行后交接。`; empty where it is none.
 */
export function stepsOf(folded: string, sentences: readonly Sentence[]): number[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last || last.end - first.start > longestAnswer) return [];
  const asides = [...asidesOf(folded)];
  const clauses = sentences.map((sentence) => clausesOf(folded, sentence, asides));
  const isStepped = clauses.flat().filter(isStep).length >= fewestSteps;
  const steps = clauses.map((own) => (isStepped ? own.filter(isStep) : listed(own)));
  const lengthOf = (told: readonly Sentence[]): number =>
    told.reduce((sum, { start, end }) => sum + end - start, 0);
  const telling = sentences.filter((_, nth) => steps[nth].length > 0);
  if (lengthOf(telling) < lengthOf(sentences) * leastShare) return [];
  return withoutShort(sentences.flatMap(({ start }, nth) => [start, ...steps[nth].map((one) => one.start)]));
}

function withoutShort(starts: readonly number[]): number[] {
  const kept: number[] = [];
  for (const start of starts)
    if (kept.length === 0 || start - kept[kept.length - 1] >= shortestStep) kept.push(start);
  return kept;
}

const isStep = ({ text }: Clause): boolean => step.test(text);

interface Clause {
  start: number;
  text: string;
}

/** The clauses of a sentence that commas and semicolons part outside of asides. */
function clausesOf(
  folded: string,
  { start, end }: Sentence,
  asides: readonly (readonly [number, number])[],
): Clause[] {
  const isAside = (at: number): boolean => asides.some(([open, close]) => open < at && at < close);
  const marks = [...folded.slice(start, end).matchAll(/[,;]\s*/g)]
    .map(({ index, 0: mark }) => ({ at: start + index, next: start + index + mark.length }))
    .filter(({ at }) => !isAside(at));
  const starts = [start, ...marks.map(({ next }) => next)];
  const ends = [...marks.map(({ at }) => at), end];
  return starts.map((from, nth) => ({ start: from, text: folded.slice(from, ends[nth]) }));
}

/** The clauses of a sentence that only lists, each but those that go on with the one before them; else none. */
function listed(clauses: readonly Clause[]): readonly Clause[] {
  const length = clauses.reduce((sum, { text }) => sum + text.length, 0);
  const own = clauses.filter(({ text }) => words.test(text) && !goesOn.test(text));
  return own.length >= fewestListed && length <= clauses.length * longestListed ? own : [];
}
