import { judgeSigns } from '../../outline/marks/judge-signs.ts';
import type { NamedKind } from '../../outline/marks/kind-names.ts';
import type { Piece } from '../composed.ts';
import { choose, chooseWithout } from './choose.ts';
import { takeFilled } from './filled.ts';
import { isJudgePair, judge, judgePair } from './judge.ts';
import { noChoices, readLetters } from './letters.ts';
import { type Decided, textOf, type Undecided } from './undecided.ts';

/** Decides what kind a question is of, by its heading or label, its key, its options, its blanks, in this order. */
export function decide(plain: string, given: Undecided): Decided {
  const open: Decided = {
    kind: 'open',
    stem: given.stem,
    options: [],
    key: null,
    keySpans: [],
    answer: given.answer,
    analysis: given.analysis,
    dropped: [],
    doubts: [],
  };
  if (given.options.length > 1) {
    return isJudgePair(plain, given.options) ? judgePair(plain, given, open) : choose(plain, given, open);
  }
  const mayJudge = given.said === null || given.said === 'judge' || isJudgedAlone(plain, given);
  const judged = mayJudge ? judge(plain, given, open) : null;
  if (judged) return judged;
  if (expectsLetters(given.said) || isLetterAlone(plain, given)) return chooseWithout(plain, given, open);
  const filled = given.answer === null ? takeFilled(plain, given) : null;
  const isUnsaid = given.said === null || given.said === 'case';
  if (filled && (isUnsaid || given.said === 'fill'))
    return { ...open, kind: 'fill', stem: filled.stem, filled: filled.answers };
  if (given.said === 'fill') return { ...open, kind: 'fill' };
  return isUnsaid && hasBlank(plain, given.stem) ? { ...open, kind: 'fill' } : open;
}

const expectsLetters = (said: NamedKind | null): boolean =>
  said === 'single' || said === 'multiple' || said === 'choice';

/** `…可以代签。答案：×` among choices: without options, and with no room for a letter, it is a statement whose heading was lost. */
function isJudgedAlone(plain: string, { said, stem, answer }: Undecided): boolean {
  if (!expectsLetters(said) || !answer || !judgedAlone.test(textOf(plain, answer))) return false;
  return !stem.some((piece) => /[？]|（\s*）|_{2,}/.test(textOf(plain, piece)));
}

const judgedAlone = new RegExp(`^\\s*[（【]?(?:[${judgeSigns}]|对|错|正确|错误)[）】]?[。]?\\s*$`);

/** `答案：B` where nothing says that letters are asked for, and no options are found. */
function isLetterAlone(plain: string, { said, answer }: Undecided): boolean {
  if (said !== null || !answer) return false;
  const found = readLetters(textOf(plain, answer), noChoices);
  return found?.isAlone === true && /^[A-H]+$/.test(found.key);
}

/**
 * A blank in which something is to be filled in: `____`, `（ ）` inside a sentence; not `main()`. Where what follows asks, a
 * bracket with nothing in it is a sign that is asked about: `不写()会怎样？`.
 */
function hasBlank(plain: string, stem: readonly Piece[]): boolean {
  return stem.some((piece) => {
    const text = textOf(plain, piece);
    if (/(?<![a-z])_{3,}|(?<![a-z_`])（[ ]+）/.test(text)) return true;
    const empty = /(?<![\w`）*>\]$]|[a-z_] )（）(?!\s*$)/.exec(text);
    return empty !== null && !asks.test(text.slice(empty.index));
  });
}

const asks = /什么|怎么|怎样|如何|为何|哪[些个种里]|区别|[吗呢]/;
