import type { NamedKind } from '../../outline/marks/kind-names.ts';
import { findBareOptions } from '../../outline/options/bare.ts';
import { findBoxes } from '../../outline/options/boxes.ts';
import { findListed } from '../../outline/options/listed.ts';
import { findOptions, isNumbered, type OptionRun } from '../../outline/options/options.ts';
import type { Span } from '../../read/span.ts';
import { isJudgePair } from './judge.ts';
import { findStemJudgement } from './judgement.ts';

/** Kinds in which no answer follows the stem unmarked but a key. */
export const isClosed = (said: NamedKind | null): boolean =>
  said === 'single' || said === 'multiple' || said === 'choice' || said === 'judge';

/** What is known before options are looked for. */
interface Expected {
  said: NamedKind | null;
  /** The answer, or what stands before the number, is a number as a key is: `答案：②`, `（3） 1.`. */
  isChosen: boolean;
  /** The stem stands elsewhere, so that options may stand before all else. */
  mayOpen?: boolean;
}

/** Nothing but a number in a circle or a bracket, or several of them: a key where options are numbered. */
export const isNumberKey = (text: string): boolean =>
  /^\s*(?:[（【[]\s*)?(?:[①-⑩1-9](?:\s*[）】\]]\s*(?:[、，]\s*)?[（【[]\s*|[、，\s]{0,2})?){1,9}\s*(?:[）】\]][。\s]*|。[。\s]*)?$/.test(
    text,
  );

/** `…①变软②变硬【答案】②【解析】…`: a number in a circle is the key behind numbers in circles, where no sentence ends. */
export const hasNumberedKey = (text: string): boolean =>
  /①[^①\n]*②[^①\n]*(?:【(?:正确|参考|标准)?答案】|答案：)\s*[①-⑩](?:[、，\s]*[①-⑩])*[。\s]*(?:【|解析：|$)/.test(
    text,
  );

/** The options in what stands before an item's first label; those without letters only where options are expected. */
export function findRun(plain: string, head: Span, { said, isChosen, mayOpen }: Expected): OptionRun | null {
  const areNumbered = isChosen || isClosed(said) || numberedBehindBlank(plain, head);
  const run =
    findOptions(plain, head, { areNumbered, mayBeListed: isChosen, mayOpen }) ?? findPair(plain, head, said);
  if (run) return isList(plain, { run, head, said, isChosen }) ? null : run;
  const boxes = findBoxes(plain, head, isClosed(said)) ?? findListed(plain, head);
  const bare = boxes ?? (isClosed(said) ? findBareOptions(plain, head) : null);
  return said === 'judge' && bare && !isJudgePair(plain, bare.options) ? null : bare;
}

/**
 * `…先上岗。A、正确B、错误正确答案：B`, `…要登記。（A）O（B）X`: of statements to judge, two words that only judge; a label may
 * be glued to the second.
 */
function findPair(plain: string, head: Span, said: NamedKind | null): OptionRun | null {
  const run = said === 'judge' || said === null ? findOptions(plain, head, { mayBeTwo: true }) : null;
  const words = run?.options.map(({ text: { start, end } }) => plain.slice(start, end)) ?? [];
  return words.length === 2 && words.every((word) => judgeWord.test(word)) ? run : null;
}

const judgeWord = /^(?:对|错|正确|错误|不正确|不对|√|×|是|否|[OX○])(?:$|[。；]|(?:正确|参考)?答案)/;

/** `…应先（ ）①移动②给水`: numbers right behind a blank. */
const numberedBehindBlank = (plain: string, { start, end }: Span): boolean =>
  /（\s*）[。：]?\s*(?:①|[（【[]1[）】\]]|1）)/.test(plain.slice(start, Math.min(end, start + longestStem)));
const longestStem = 600;

/**
 * Lines without letters one of which the answer names, by its words or, in a list of points, by its letter:
 * `3秒⏎10秒⏎1分钟⏎正确答案：10秒`, `- 3秒⏎- 10秒⏎- 1分钟⏎答案：B`, `1. 3秒⏎2. 10秒⏎3. 1分钟⏎答案：（b）10秒`.
 */
export function findNamedRun(plain: string, head: Span, answer: string): OptionRun | null {
  return findRepeated(plain, head, answer) ?? findNamed(plain, head, answer);
}

/** A numbered list of which the answer repeats a point, with the letter that it counts as. */
function findRepeated(plain: string, head: Span, answer: string): OptionRun | null {
  const [, letter, words] = repeating.exec(answer) ?? [];
  if (letter === undefined) return null;
  const run = findOptions(plain, head, { areNumbered: true, mayBeListed: true });
  const { text } = run?.options[letter.toUpperCase().charCodeAt(0) - 65] ?? {};
  return text !== undefined && words.startsWith(plain.slice(text.start, text.end)) ? run : null;
}

const repeating = /^\s*[（【[]?([A-Ha-h])[）】\].、：]\s*([^\n]{1,200})/;

function findNamed(plain: string, head: Span, answer: string): OptionRun | null {
  if (answer === '' || answer.length > longestNamed || answer.includes('\n')) return null;
  const run = findBareOptions(plain, head, true);
  if (run === null) return null;
  const isSaid = run.options.some(({ text: { start, end } }) => plain.slice(start, end) === answer);
  return isSaid || (isLetterOf(run, answer) && arePoints(plain, run)) ? run : null;
}

const isLetterOf = ({ options }: OptionRun, answer: string): boolean =>
  /^[A-H]$/.test(answer) && answer.charCodeAt(0) - 65 < options.length;

const arePoints = (plain: string, { options }: OptionRun): boolean =>
  options.every(({ label: { start, end } }) => /^\s*[-+*•·○●□☐◯]\s*$/.test(plain.slice(start, end)));

const longestNamed = 60;

/** `怎么办？①道歉。②记录。`: points in round numbers, or questions with letters, are no options, unless a blank or a heading says so. */
function isList(
  plain: string,
  { run, head, said, isChosen }: Expected & { run: OptionRun; head: Span },
): boolean {
  const [{ family }] = run.options;
  const asks = ({ text }: OptionRun['options'][number]): boolean => plain[text.end - 1] === '？';
  // `…请回答：a）先做什么？b）怎样防止？`: what is asked of a case.
  if (!isClosed(said) && !hasBlank(plain.slice(head.start, run.start)) && run.options.every(asks))
    return true;
  if (said === 'open' || said === 'fill') return family !== 'A';
  if (!isNumbered(family)) return false;
  if (family === '1' && run.options.some(({ text }) => /[？\n]/.test(plain.slice(text.start, text.end))))
    return true;
  return !isChosen && !isClosed(said) && !hasBlank(plain.slice(head.start, run.start));
}

/** A place for a letter, empty or filled: `（ ）` `（B）` `[B]` `____`. */
export const hasBlank = (text: string): boolean =>
  /（\s*(?:[A-Z]+|[1-9①-⑩])\s*）|(?<![\w\])])[【[]\s*[A-Z]{1,6}\s*[】\]]|(?<![a-z_`])（\s*）|_{2,}/.test(
    text,
  );

/** Whether the text before the first label holds its own judgement: `…为体温过低。（√）`. */
export function holdsJudgement(plain: string, { start, end }: Span): boolean {
  return findStemJudgement(plain.slice(start, end), false) !== null;
}
