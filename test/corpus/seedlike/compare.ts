import type { Cleaned } from '../../../src/clean/cleaned.ts';
import type { Question } from '../../../src/questions/question.ts';
import type { Span } from '../../../src/read/span.ts';
import type { Passage } from '../../support/damage/passages.ts';
import { flattenMarks } from '../../support/damage.ts';
import { type Pair, pair } from '../pair.ts';
import type { ComparedQuestion } from './document.ts';
import type { Spoilt } from './spoil.ts';

/** What a reader made of a damaged file. */
export interface Read {
  title: string | null;
  role: string | null;
  questions: Question[];
  cleaned: Cleaned;
}

/** How many of `of` were got right. */
export interface Share {
  right: number;
  of: number;
}

export interface Difference {
  what: string;
  expected: string;
  actual: string;
}

export type Fate = 'restored' | 'reported' | 'silent' | 'wrong';

export interface Comparison {
  /** Questions of the document that were found, and found ones that the document has. */
  recall: Share;
  precision: Share;
  /** By field; `edges` counts questions and answers that begin and end where they should, repaired or not. */
  fields: Record<'title' | 'role' | 'edges' | 'question' | 'answer' | Detail, Share>;
  /** What became of the damaged passages, but for those in lines that were taken out. */
  fates: Record<Fate, number>;
  /** Repairs that touch no damaged passage. */
  needlessRepairs: number;
  /** Glosses that cleaning left in the document. */
  glossesLeft: number;
  differences: Difference[];
}

const details = ['section', 'number', 'assesses', 'marks', 'analysis', 'truncated'] as const;
type Detail = (typeof details)[number];

export function compare(spoilt: Spoilt, read: Read): Comparison {
  const differences: Difference[] = [];
  const same = (what: string, expected: unknown, actual: unknown): boolean => {
    const isSame = JSON.stringify(expected) === JSON.stringify(actual);
    if (!isSame) differences.push({ what, ...firstDifference(toText(expected), toText(actual)) });
    return isSame;
  };
  const fields: Comparison['fields'] = {
    title: share([same('title', spoilt.truth.title, read.title)]),
    role: share([same('role', spoilt.truth.role, read.role)]),
    ...compareQuestions(pair(spoilt.truth.questions, read.questions), same),
  };
  const pairs = pair(spoilt.truth.questions, read.questions);
  const found = pairs.filter(([, actual]) => actual !== undefined).length;
  for (const [expected, actual] of pairs) {
    if (actual === undefined)
      differences.push({ what: `${nameOf(expected)} not found`, expected: expected.question, actual: '' });
  }
  const strangers = read.questions.filter((one) => !pairs.some(([, actual]) => actual === one));
  for (const one of strangers)
    differences.push({ what: 'no such question', expected: '', actual: one.question.slice(0, 60) });
  const fates = { restored: 0, reported: 0, silent: 0, wrong: 0 };
  for (const passage of joinNear(spoilt.passages).filter((one) => !isTakenOut(one, read.cleaned))) {
    const fate = fateOf(passage, spoilt, read.cleaned);
    fates[fate] += 1;
    if (fate !== 'restored')
      differences.push({ what: `passage ${fate}`, ...passageTexts(passage, spoilt, read.cleaned) });
  }
  return {
    recall: { right: found, of: spoilt.truth.questions.length },
    precision: { right: found, of: read.questions.length },
    fields,
    fates,
    needlessRepairs: read.cleaned.repairs.filter(
      (one) => !spoilt.passages.some((passage) => overlap(one, passage)),
    ).length,
    glossesLeft: [
      ...read.cleaned.traced.text.matchAll(
        /\p{Script=Han}[(（][a-zü\u00e0-\u01dc]*[\u00e0-\u01dc][a-zü]*[)）]/gu,
      ),
    ].length,
    differences,
  };
}

type Same = (what: string, expected: unknown, actual: unknown) => boolean;
type Paired = Pair<ComparedQuestion, Question>;

function compareQuestions(pairs: readonly Paired[], same: Same) {
  const found = pairs.filter((one): one is [ComparedQuestion, Question] => one[1] !== undefined);
  const missing = pairs.length - found.length;
  const count = (check: (expected: ComparedQuestion, actual: Question) => boolean) => {
    const { right, of } = share(found.map(([expected, actual]) => check(expected, actual)));
    return { right, of: of + missing };
  };
  const byDetail = details.map((name) => [
    name,
    count((expected, actual) => same(`${nameOf(expected)} ${name}`, expected[name], actual[name])),
  ]);
  return {
    edges: count(
      (expected, actual) =>
        hasEdges(expected.question, actual.question) && hasEdges(expected.answer, actual.answer),
    ),
    question: count((expected, actual) =>
      same(`${nameOf(expected)} question`, expected.question, actual.question),
    ),
    answer: count((expected, actual) => same(`${nameOf(expected)} answer`, expected.answer, actual.answer)),
    ...(Object.fromEntries(byDetail) as Record<Detail, Share>),
  };
}

function nameOf({ section, number }: ComparedQuestion): string {
  return `${section ?? '–'} ${number}`;
}

function share(results: readonly boolean[]): Share {
  return { right: results.filter(Boolean).length, of: results.length };
}

/** Begins and ends alike: three characters each way, of which damage may have taken some. */
function hasEdges(expected: string | null, actual: string | null): boolean {
  if (expected === null || actual === null) return expected === actual;
  const heads = alike([...flattenMarks(expected)].slice(0, 4), [...flattenMarks(actual)].slice(0, 4));
  const tails = alike([...flattenMarks(expected)].slice(-4), [...flattenMarks(actual)].slice(-4));
  return heads >= 3 && tails >= 3;
}

function alike(one: readonly string[], other: readonly string[]): number {
  return one.filter((character, index) => other[index] === character).length;
}

/** Passages that are less than four characters apart are one, as in `repairs.json`. */
export function joinNear(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last === undefined || passage.cleanStart - last.cleanEnd >= 4) joined.push(passage);
    else joined[joined.length - 1] = { ...last, end: passage.end, cleanEnd: passage.cleanEnd };
  }
  return joined;
}

/** Of a line that goes as the page's own, nothing is shown, restored or not. */
const isTakenOut = (passage: Span, { removals }: Cleaned): boolean =>
  removals.some(({ start, end }) => start <= passage.start && passage.end <= end);

const around = 3;

function fateOf(passage: Passage, { clean }: Spoilt, cleaned: Cleaned): Fate {
  const wanted = flattenMarks(
    clean.slice(Math.max(0, passage.cleanStart - around), passage.cleanEnd + around),
  ).replaceAll('\n', '');
  const length = passage.cleanEnd - passage.cleanStart;
  const near = flattenMarks(textNear(cleaned, passage, length + 4 * around)).replaceAll('\n', '');
  if (near.includes(wanted)) return 'restored';
  if (cleaned.doubts.some((doubt) => overlap(doubt, passage))) return 'reported';
  return cleaned.repairs.some((repair) => overlap(repair, passage)) ? 'wrong' : 'silent';
}

/** The cleaned text around a passage of the document. */
function textNear({ traced }: Cleaned, { start, end }: Span, margin: number): string {
  const from = firstFrom(traced, start);
  return traced.text.slice(Math.max(0, from - margin), firstFrom(traced, end) + margin);
}

/** The first offset of the cleaned text that comes from `origin` in the document or later. */
function firstFrom(traced: Cleaned['traced'], origin: number): number {
  let low = 0;
  let high = traced.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (traced.sourceOf({ start: middle, end: middle }).start < origin) low = middle + 1;
    else high = middle;
  }
  return low;
}

function passageTexts(passage: Passage, { clean }: Spoilt, cleaned: Cleaned) {
  const expected = clean.slice(Math.max(0, passage.cleanStart - 6), passage.cleanEnd + 6);
  return { expected, actual: textNear(cleaned, passage, 6) };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
}

/** The two texts from a little before their first difference. */
function firstDifference(expected: string, actual: string): { expected: string; actual: string } {
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at += 1;
  const cut = (text: string) =>
    `${at > 12 ? '…' : ''}${text.slice(Math.max(0, at - 12), at + 28)}${text.length > at + 28 ? '…' : ''}`;
  return { expected: cut(expected), actual: cut(actual) };
}
