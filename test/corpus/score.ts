import type { Reading } from '../../src/questions/question.ts';
import { likeness, pair } from './pair.ts';
import type { TrueQuestion, Truth } from './truth.ts';

/** How many of `of` were got right. */
export interface Share {
  right: number;
  of: number;
}

/** Where a reading differs from the truth; long texts from a little before their first difference. */
export interface Difference {
  what: string;
  expected: string;
  actual: string;
}

/** What is counted for each entry; README.md says what the columns mean. */
export const measures = [
  'recall',
  'precision',
  'stem',
  'answer',
  'kind',
  'key',
  'options',
  'link',
  'section',
  'details',
  'title',
  'role',
  'left',
] as const;
export type Measure = (typeof measures)[number];

export interface Score {
  shares: Record<Measure, Share>;
  differences: Difference[];
}

/** One file as it was read; several documents of one archive stand behind one another. */
export interface Read {
  readings: Reading[];
  /** Characters of the documents, white space left out, and how many of them ended up nowhere. */
  characters: number;
  leftover: number;
  /** Files that could not be read, with the ids of the errors. */
  errors: string[];
}

type ReadQuestion = Reading['questions'][number];
type Found = readonly [TrueQuestion, ReadQuestion];

/** Compares what was read of a file with its truth. */
export function score(truth: Truth, { readings, characters, leftover, errors }: Read): Score {
  const read = readings.flatMap(({ questions }) => questions);
  const pairs = pair(truth.questions, read);
  const found = pairs.filter((one): one is Found => one[1] !== undefined);
  const used = new Set(found.map(([, actual]) => actual));
  const missing = pairs.filter(([, actual]) => actual === undefined).map(([expected]) => expected);
  const scorer = new Scorer(found, missing);
  for (const error of errors) scorer.note('could not be read', '', error);
  for (const one of missing) scorer.note(`${nameOf(one)} not found`, one.question, '');
  for (const stranger of read.filter((one) => !used.has(one)))
    scorer.note('no such question', '', stranger.question);
  const shares = {
    recall: { right: found.length, of: truth.questions.length },
    precision: { right: found.length, of: read.length },
    ...scorer.fields(),
    title: scorer.whole('title', truth.title, readings),
    role: scorer.whole('role', truth.role, readings),
    left: { right: leftover, of: characters },
  };
  return { shares, differences: scorer.differences };
}

class Scorer {
  readonly differences: Difference[] = [];
  readonly #found: readonly Found[];
  /** As wrong as what was read wrongly. */
  readonly #missing: readonly TrueQuestion[];

  constructor(found: readonly Found[], missing: readonly TrueQuestion[]) {
    this.#found = found;
    this.#missing = missing;
  }

  fields() {
    const hasKey = ({ key }: TrueQuestion | ReadQuestion) => key !== null;
    const hasOptions = ({ options }: TrueQuestion | ReadQuestion) => options.length > 0;
    return {
      stem: this.#count('stem', ({ question }) => question),
      answer: this.#count('answer', ({ answer }) => answer),
      kind: this.#count('kind', ({ kind }) => kind),
      key: this.#count('key', ({ key }) => key, hasKey),
      options: this.#count('options', ({ options }) => options, hasOptions),
      link: this.#countLinks(),
      section: this.#count('section', ({ section }) => section),
      details: this.#count('details', ({ number, analysis, assesses, marks, truncated }) => ({
        number,
        analysis,
        assesses,
        marks,
        truncated,
      })),
    };
  }

  /** A field of the document as a whole; where a file holds several, nothing is compared. */
  whole(name: 'title' | 'role', expected: string | null | undefined, readings: readonly Reading[]): Share {
    if (readings.length !== 1 || expected === undefined) return { right: 0, of: 0 };
    return { right: Number(this.#isSame(name, expected, readings[0][name])), of: 1 };
  }

  note(what: string, expected: string, actual: string): void {
    this.differences.push({ what, expected, actual });
  }

  #count(
    name: string,
    field: (question: TrueQuestion | ReadQuestion) => unknown,
    counts: (question: TrueQuestion | ReadQuestion) => boolean = () => true,
  ): Share {
    const counted = this.#found.filter(([expected, actual]) => counts(expected) || counts(actual));
    const right = counted.filter(([expected, actual]) =>
      this.#isSame(`${nameOf(expected)} ${name}`, field(expected), field(actual)),
    );
    return { right: right.length, of: counted.length + this.#missing.filter(counts).length };
  }

  /** The answer, or key, is that of the question, not of its neighbour, whole or not. */
  #countLinks(): Share {
    const right = this.#found.filter(([expected, actual]) => {
      if (expected.key !== null) return expected.key === actual.key;
      if (expected.answer === null) return actual.answer === null;
      return actual.answer !== null && isAlike(expected.answer, actual.answer);
    });
    return { right: right.length, of: this.#found.length + this.#missing.length };
  }

  #isSame(what: string, expected: unknown, actual: unknown): boolean {
    const [one, other] = [toText(expected), toText(actual)];
    if (one === other || inOneForm(one) === inOneForm(other)) return true;
    this.note(what, ...partings(one, other));
    return false;
  }
}

/** Half of a long answer is still that answer, and so is one with a stem before it. */
function isAlike(expected: string, actual: string): boolean {
  return actual.includes(expected) || expected.includes(actual) || likeness(expected, actual) >= 0.5;
}

function nameOf({ section, number }: TrueQuestion): string {
  return `${section ?? '–'} ${number ?? '–'}`;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Texts that differ in these alone are the same: how wide the blank in a bracket is, which kind of space stands in it,
 * and how lines are indented where no fences say that they are code.
 */
function inOneForm(text: string): string {
  const spaced = text.replaceAll(/[\u00a0\u3000]/g, ' ').replaceAll(/([（(【[]) +([）)】\]])/g, '$1 $2');
  return text.includes('```') ? spaced : spaced.replaceAll(/^ +/gm, '');
}

const shownBefore = 14;
const shownBehind = 50;

function partings(one: string, other: string): [string, string] {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const cut = (text: string) =>
    `${at > shownBefore ? '…' : ''}${text.slice(Math.max(0, at - shownBefore), at + shownBehind)}${text.length > at + shownBehind ? '…' : ''}`;
  return [cut(one), cut(other)];
}

/** Sums shares, measure by measure. */
export function sum(scores: readonly Score[]): Record<Measure, Share> {
  const total = (measure: Measure) =>
    scores.reduce(
      ({ right, of }, { shares }) => ({
        right: right + shares[measure].right,
        of: of + shares[measure].of,
      }),
      { right: 0, of: 0 },
    );
  return Object.fromEntries(measures.map((measure) => [measure, total(measure)])) as Record<Measure, Share>;
}
