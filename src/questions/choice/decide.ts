import type { FoundOption } from '../../outline/options/options.ts';
import type { Span } from '../../read/span.ts';
import type { ChoiceOption, Piece } from '../compose.ts';
import type { Doubt, Kind } from '../question.ts';
import { findStemJudgement, readConclusion, readJudgement } from './judgement.ts';
import type { SaidKind } from './kinds.ts';
import { type FoundKey, noChoices, readLetters } from './letters.ts';

/** What is known of a question before its kind and key are. */
export interface Undecided {
  stem: Piece[];
  options: FoundOption[];
  /** A letter is left out. */
  hasGap: boolean;
  /** What a heading or a label says. */
  said: SaidKind | null;
  answer: Span | null;
  analysis: Span | null;
  /** The bracket before its number, which holds the key. */
  lead: Span | null;
  /** The document is in the habit of ticking right options. */
  usesTicks: boolean;
}

/** Kind, options and key, and what is left of the answer beside the key. */
export interface Decided {
  kind: Kind;
  stem: Piece[];
  options: ChoiceOption[];
  key: string | null;
  keySpans: Span[];
  answer: Span | null;
  analysis: Span | null;
  /** Options of a judge question (对, 错), which say nothing, and marks round a key. */
  dropped: Span[];
  doubts: Doubt[];
}

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
  const judged = given.said === null || given.said === 'judge' ? judge(plain, given, open) : null;
  if (judged) return judged;
  if (expectsLetters(given.said) || isLetterAlone(plain, given)) return chooseWithout(plain, given, open);
  if (given.said === 'fill') return { ...open, kind: 'fill' };
  const isUnsaid = given.said === null || given.said === 'case';
  return isUnsaid && hasBlank(plain, given.stem) ? { ...open, kind: 'fill' } : open;
}

const expectsLetters = (said: SaidKind | null): boolean =>
  said === 'single' || said === 'multiple' || said === 'choice';

/** `答案：B` where nothing says that letters are asked for, and no options are found. */
function isLetterAlone(plain: string, { said, answer }: Undecided): boolean {
  if (said !== null || !answer) return false;
  const found = readLetters(textOf(plain, answer), noChoices);
  return found?.isAlone === true && /^[A-H]+$/.test(found.key);
}

const textOf = (plain: string, { start, end }: Span): string => plain.slice(start, end);

/** A key, where it stands, and what is left of the text that it was taken from. */
interface Taken {
  key: string;
  span: Span;
  rest: Span | null;
}

/** Takes a key off the start of a text. */
function takeOff(plain: string, span: Span | null, read: (text: string) => FoundKey | null): Taken | null {
  if (!span) return null;
  const text = textOf(plain, span);
  const found = read(text);
  if (!found) return null;
  const behind = text.slice(found.length);
  const from = behind.search(/[^\s。，；、.：]/);
  return {
    key: found.key,
    span: { start: span.start, end: from < 0 ? span.end : span.start + found.length + from },
    rest: from < 0 ? null : { start: span.start + found.length + from, end: span.end },
  };
}

function leadLetters(plain: string, lead: Span | null, count: number): string | null {
  const text = lead && textOf(plain, lead).replace(/[^A-Z]/g, '');
  return text ? (readLetters(text, { ...noChoices, count })?.key ?? null) : null;
}

function leadJudgement(plain: string, lead: Span | null): string | null {
  return (lead && readJudgement(textOf(plain, lead))?.key) ?? null;
}

/** A key that names its option by its text: `正确答案：10秒`. */
function takeText(plain: string, answer: Span | null, texts: readonly string[]): Taken | null {
  if (!answer) return null;
  const bare = (text: string): string => text.replace(/[\s。；，]+$/, '');
  const index = texts.map(bare).indexOf(bare(textOf(plain, answer)));
  return index < 0 ? null : { key: String.fromCharCode(65 + index), span: answer, rest: null };
}

/** A choice question with its options. */
function choose(plain: string, given: Undecided, open: Decided): Decided {
  const { options, said, analysis } = given;
  const choices = {
    count: options[options.length - 1].index + 1,
    family: options[0].family,
    texts: options.map(({ text }) => textOf(plain, text)),
  };
  const before = leadLetters(plain, given.lead, choices.count);
  const inStem = takeStemKey(plain, given.stem, choices.count);
  const own = { ...inStem, key: before ?? inStem.key };
  const stated =
    takeOff(plain, given.answer, (text) => readLetters(text, choices)) ??
    takeText(plain, given.answer, choices.texts);
  const ticked = given.usesTicks ? ticksOf(options) : null;
  const concluded =
    stated || own.key || ticked ? null : concludedKey(plain, [given.answer, analysis], choices.count);
  const key = stated?.key ?? own.key ?? ticked ?? concluded;
  if (key === null && said === 'open' && given.answer !== null) return undoOptions(given, open);
  const kind = kindByKey(said, key);
  const rest = stated ? stated.rest : given.answer;
  return {
    ...open,
    kind,
    stem: own.stem,
    options: options.map(({ index, text }) => ({ label: String.fromCharCode(65 + index), span: text })),
    key,
    keySpans: stated ? [stated.span] : [],
    ...explain(rest, analysis, key),
    doubts: doubtsOf({
      given,
      key,
      kind,
      isDisputed: own.key !== null && stated !== null && own.key !== stated.key,
    }),
  };
}

function kindByKey(said: SaidKind | null, key: string | null): Kind {
  if (said === 'single' || said === 'multiple') return said;
  return key !== null && key.length > 1 ? 'multiple' : 'single';
}

/** Letters in an answer to an open question are points of the stem after all: it is read as it stands. */
function undoOptions({ options, stem }: Undecided, open: Decided): Decided {
  const { label } = options[0];
  const { text } = options[options.length - 1];
  return { ...open, stem: [...stem, { start: label.start, end: text.end, isParagraph: true }] };
}

/** What is said beside the key explains it. */
function explain(
  rest: Span | null,
  analysis: Span | null,
  key: string | null,
): Pick<Decided, 'answer' | 'analysis'> {
  if (rest === null || key === null) return { answer: rest, analysis };
  return analysis === null ? { answer: null, analysis: rest } : { answer: rest, analysis };
}

interface Doubtful {
  given: Undecided;
  key: string | null;
  kind: Kind;
  isDisputed: boolean;
}

function doubtsOf({ given, key, kind, isDisputed }: Doubtful): Doubt[] {
  const indexes = new Set(given.options.map(({ index }) => index));
  const isForeign = [...(key ?? '')].some((letter) => !indexes.has(letter.charCodeAt(0) - 65));
  const isTooLong = kind === 'single' && (key ?? '').length > 1;
  const doubts: Doubt[] = [];
  if (isForeign || isDisputed || isTooLong) doubts.push('key');
  if (given.hasGap) doubts.push('options');
  if (given.said === 'judge' || given.said === 'fill') doubts.push('kind');
  return doubts;
}

function ticksOf(options: readonly FoundOption[]): string | null {
  const ticked = options.filter(({ isTicked }) => isTicked);
  if (ticked.length === 0 || ticked.length === options.length) return null;
  return ticked.map(({ index }) => String.fromCharCode(65 + index)).join('');
}

const conclusion =
  /(?:故|因此|所以|综上|本题|此题|应|正确|答案)[^。\n，]{0,8}?，?(?:选择?|答案[是为]?)[：]?\s*[（【“]?\s*([A-Z](?:[、，和与及\s]*[A-Z])*)(?![A-Za-z])[）】”]?/g;

/** The key that an explanation comes to: `…，故选C。`; of several the last. */
function concludedKey(plain: string, spans: readonly (Span | null)[], count: number): string | null {
  for (const span of spans) {
    const last = span && [...textOf(plain, span).matchAll(conclusion)].at(-1);
    const found = last && readLetters(last[1], { ...noChoices, count });
    if (found) return found.key;
  }
  return null;
}

const bracketed = /（\s*([A-Z](?:[\s，、；]*[A-Z])*)\s*）/g;
const underlined = /_+\s*([A-Z](?:[\s，、；]*[A-Z])*)\s*_+/g;

/** Takes the letters out of a stem's brackets: `（B）` → `（ ）`. */
function takeStemKey(
  plain: string,
  stem: readonly Piece[],
  count: number,
): { key: string | null; stem: Piece[] } {
  for (const [index, piece] of stem.entries()) {
    const text = textOf(plain, piece);
    const match = [...text.matchAll(bracketed), ...text.matchAll(underlined)]
      .filter(([, letters]) => lettersWithin(letters, count))
      .at(-1);
    if (!match) continue;
    const found = readLetters(match[1], { ...noChoices, count });
    if (!found) continue;
    const inner = match[0].startsWith('_') ? match[0] : match[0].slice(1, -1);
    const start = piece.start + match.index + match[0].indexOf(inner);
    const shown = match[0].startsWith('_') ? '____' : ' ';
    return {
      key: found.key,
      stem: replaceIn(stem, index, { start, end: start + inner.length, shown }),
    };
  }
  return { key: null, stem: [...stem] };
}

const lettersWithin = (letters: string, count: number): boolean =>
  [...letters.replace(/[^A-Z]/g, '')].every((letter) => letter.charCodeAt(0) - 65 < count);

/** A stem with `put` in the place of what stands there in the piece with that index. */
function replaceIn(stem: readonly Piece[], index: number, put: Piece): Piece[] {
  const piece = stem[index];
  const before = { ...piece, end: put.start };
  const behind = { start: put.end, end: piece.end };
  const pieces = [before, put, behind].filter(({ start, end }) => end > start);
  return [...stem.slice(0, index), ...pieces, ...stem.slice(index + 1)];
}

/** A true/false question, if its heading or its key says so. */
function judge(plain: string, given: Undecided, open: Decided): Decided | null {
  const isExpected = given.said === 'judge';
  const before = leadJudgement(plain, given.lead);
  const inStem = takeJudgement(plain, given.stem, isExpected);
  const own = inStem ?? (before === null ? null : { key: before, stem: given.stem, rest: null });
  const stated = takeOff(
    plain,
    given.answer,
    (text) => readJudgement(text) ?? letterAsJudgement(text, isExpected),
  );
  const isBare = stated !== null && (stated.rest === null || isExpected || own !== null);
  const concluded =
    isExpected && !stated && !own ? concludedJudgement(plain, [given.answer, given.analysis]) : null;
  const key = (isBare ? stated?.key : undefined) ?? own?.key ?? concluded;
  if (key === null && !(isExpected && !isLongAnswer(given.answer))) {
    return given.answer === null && endsWithBlank(plain, given.stem) ? { ...open, kind: 'judge' } : null;
  }
  const rest = isBare && stated ? stated.rest : given.answer;
  const behind = own?.rest ?? null;
  const isDisputed = isBare && own !== null && stated?.key !== own.key;
  return {
    ...open,
    kind: 'judge',
    stem: own?.stem ?? given.stem,
    key,
    keySpans: isBare && stated ? [stated.span] : [],
    ...explain(rest ?? behind, given.analysis, key),
    doubts: isDisputed ? ['key'] : [],
  };
}

const shortAnswer = 30;
const isLongAnswer = (answer: Span | null): boolean =>
  answer !== null && answer.end - answer.start > shortAnswer;

/** Under a heading of true/false questions, A stands for true. */
function letterAsJudgement(text: string, isExpected: boolean): FoundKey | null {
  const match = isExpected ? /^\s*[（【]?([AB])[）】]?(?=$|[\s。，；、.])/.exec(text) : null;
  return match && { key: match[1] === 'A' ? 'T' : 'F', length: match[0].length, isAlone: true };
}

function concludedJudgement(plain: string, spans: readonly (Span | null)[]): string | null {
  for (const span of spans) {
    const found = span && readConclusion(textOf(plain, span));
    if (found) return found;
  }
  return null;
}

interface OwnJudgement {
  key: string;
  stem: Piece[];
  /** What stands behind the bracket: why it is so. */
  rest: Span | null;
}

function takeJudgement(plain: string, stem: readonly Piece[], isExpected: boolean): OwnJudgement | null {
  for (const [index, piece] of stem.entries()) {
    const found = findStemJudgement(textOf(plain, piece), isExpected);
    if (!found) continue;
    const start = piece.start + found.start;
    const isBare = found.end === found.bracketEnd;
    const end = piece.start + found.end;
    const [opened, closed] = isBare ? [start, end] : outOfSpace(plain, { start, end });
    const put = { start: opened, end: closed, shown: isBare ? '' : ' ' };
    const behind = { start: piece.start + found.bracketEnd, end: piece.end };
    const why = /^[。\s.]*/.exec(textOf(plain, behind))?.[0].length ?? 0;
    const rest =
      behind.start + why < behind.end && found.start > 1
        ? { start: behind.start + why, end: behind.end }
        : null;
    const whole = rest
      ? [...stem.slice(0, index), { ...piece, end: rest.start }, ...stem.slice(index + 1)]
      : stem;
    return { key: found.key, stem: replaceIn(whole, index, put), rest };
  }
  return null;
}

/** With the white space in the bracket round it. */
function outOfSpace(plain: string, { start, end }: Span): [number, number] {
  let [from, to] = [start, end];
  while (/\s/.test(plain[from - 1])) from -= 1;
  while (/\s/.test(plain[to])) to += 1;
  return [from, to];
}

/** `支票可以透支。（ ）`: a blank behind a whole sentence asks whether it is true. */
function endsWithBlank(plain: string, stem: readonly Piece[]): boolean {
  const last = stem.at(-1);
  return last !== undefined && /[^？\s][。]\s*（\s*）\s*$/.test(textOf(plain, last));
}

const judgeWords = /^(?:对|错|正确|错误|√|×|是|否|T|F|True|False|不正确|不对)[。；]?$/;

function isJudgePair(plain: string, options: readonly FoundOption[]): boolean {
  return options.length === 2 && options.every(({ text }) => judgeWords.test(textOf(plain, text)));
}

/** `A.正确 B.错误`: the options say nothing more than the kind. */
function judgePair(plain: string, given: Undecided, open: Decided): Decided {
  const chosen = choose(plain, { ...given, said: 'choice' }, open);
  const words = given.options.map(({ text }) => readJudgement(textOf(plain, text))?.key);
  const stated = chosen.key === null ? takeOff(plain, given.answer, readJudgement) : null;
  const key = chosen.key === null ? (stated?.key ?? null) : (words[chosen.key.charCodeAt(0) - 65] ?? null);
  const rest = stated ? explain(stated.rest, given.analysis, key) : chosen;
  return {
    ...chosen,
    kind: 'judge',
    options: [],
    key,
    keySpans: stated ? [stated.span] : chosen.keySpans,
    answer: rest.answer,
    analysis: rest.analysis,
    dropped: given.options.map(({ text }) => text),
    doubts: chosen.key !== null && key === null ? ['key'] : [],
  };
}

/** A heading speaks of a choice, and no options are found: the key is kept as given. */
function chooseWithout(plain: string, given: Undecided, open: Decided): Decided {
  const own = takeStemKey(plain, given.stem, 8);
  const stated = takeOff(plain, given.answer, (text) => readLetters(text, noChoices));
  const key = stated?.key ?? own.key;
  const doubts: Doubt[] = ['options'];
  if (key === null)
    return { ...open, kind: given.answer === null ? kindByKey(given.said, key) : 'open', doubts };
  return {
    ...open,
    kind: kindByKey(given.said, key),
    stem: own.stem,
    key,
    keySpans: stated ? [stated.span] : [],
    ...explain(stated ? stated.rest : given.answer, given.analysis, key),
    doubts,
  };
}

/** A blank in which something is to be filled in: `____`, `（ ）` inside a sentence. */
function hasBlank(plain: string, stem: readonly Piece[]): boolean {
  return stem.some((piece) => /_{3,}|（[ ]+）|（）(?!\s*$)/.test(textOf(plain, piece)));
}
