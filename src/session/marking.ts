import type { Entry } from '../bank/bank.ts';
import { foldText } from '../script/fold.ts';

/** What the program can say of an answer by itself. */
export type Marking =
  | {
      kind: 'choice';
      isRight: boolean;
      /** Labels of the document: right and not chosen, chosen and not right. */
      missed: readonly string[];
      wrong: readonly string[];
    }
  | { kind: 'blanks'; isRight: boolean; blanks: readonly Blank[] };

/** One blank of a question to be filled in. */
interface Blank {
  expected: string;
  typed: string;
  isRight: boolean;
}

type Marked = Pick<Entry, 'kind' | 'question' | 'options' | 'key' | 'answer'>;

/**
 * Marks an answer by the document's key, or blank by blank; null where only a person can: an open question, or one
 * without a key, or with one that names no option, as documents err. Of a choice, `text` is the chosen labels, as the document has them.
 */
export function markAnswer({ kind, question, options, key, answer }: Marked, text: string): Marking | null {
  if (kind === 'fill') return answer === null ? null : markBlanks(question, answer, text);
  if (kind === 'open' || key === null) return null;
  const labels = kind === 'judge' ? ['T', 'F'] : options.map(({ label }) => label);
  if ([...key].some((label) => !labels.includes(label))) return null;
  const missed = [...key].filter((label) => !text.includes(label));
  const wrong = [...text.trim()].filter((label) => !key.includes(label));
  return { kind: 'choice', isRight: missed.length === 0 && wrong.length === 0, missed, wrong };
}

/** The marking as a figure from 0 to 100: a choice is right or wrong, of blanks each counts; null without a marking. */
export function scoreOf(marking: Marking | null): number | null {
  if (marking === null) return null;
  if (marking.kind === 'choice') return marking.isRight ? 100 : 0;
  const right = marking.blanks.filter(({ isRight }) => isRight).length;
  return Math.round((100 * right) / marking.blanks.length);
}

const blankMark = /_{2,}|（[\s\u3000]*）|\([\s\u3000]*\)/g;
const strongParting = /[;；\n]|[（(]\d{1,2}[)）]|[①-⑳]/;
const weakParting = /[,，、\s\u3000]+/;

function markBlanks(question: string, answer: string, text: string): Marking | null {
  const count = question.match(blankMark)?.length ?? 1;
  const expected = splitBlanks(answer, count);
  // What cannot be told apart blank by blank is left to the candidate.
  if (expected.length !== count && expected.length !== 1) return null;
  const typed = splitBlanks(text, expected.length);
  const blanks = expected.map((one, place): Blank => {
    const own = typed[place] ?? '';
    return { expected: one, typed: own, isRight: isSameWording(own, one) };
  });
  return { kind: 'blanks', isRight: blanks.every(({ isRight }) => isRight), blanks };
}

/** The parts of an answer for so many blanks: parted by strong marks, else by weak ones where that gives as many. */
function splitBlanks(text: string, count: number): string[] {
  if (count === 1) return [text.trim()];
  const strong = partsOf(text, strongParting);
  if (strong.length >= count) return strong;
  const weak = partsOf(text, weakParting);
  return weak.length === count ? weak : strong;
}

const partsOf = (text: string, parting: RegExp): string[] =>
  text
    .split(parting)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Alike but for script, width, case, marks and white space; of several wordings (`客服/客戶服務`) any will do. */
function isSameWording(typed: string, expected: string): boolean {
  const own = squeeze(typed);
  const wordings = [expected, ...expected.split(/[/／|]|或者?/)];
  return own !== '' && wordings.some((wording) => squeeze(wording) === own);
}

/** Signs that tell answers apart (C, C++, C#, 50%) stay. */
function squeeze(text: string): string {
  return foldText(text).replace(/(?![#%&@*/+-])[\p{P}\p{Z}\s]/gu, '');
}
