import type { NamedKind } from '../../outline/marks/kind-names.ts';
import { pointer } from '../../outline/marks/pointer.ts';
import { type FoundOption, isNumbered } from '../../outline/options/options.ts';
import type { Span } from '../../read/span.ts';
import type { Piece } from '../composed.ts';
import type { Doubt, Kind } from '../question.ts';
import { type Choices, namedTexts, noChoices, readLetters } from './letters.ts';
import {
  type Decided,
  explain,
  replaceIn,
  type Taken,
  takeOff,
  textOf,
  type Undecided,
} from './undecided.ts';

function leadLetters(plain: string, lead: Span | null, choices: Choices): string | null {
  const text = lead && textOf(plain, lead).replace(/[^A-Z\d①-⑩]/g, '');
  return text ? (readLetters(text, { ...choices, texts: [] })?.key ?? null) : null;
}

/** A key that names its options by their texts: `正确答案：10秒`, `正确答案：绿茶、红茶`. */
function takeText(plain: string, answer: Span | null, texts: readonly string[]): Taken | null {
  const indexes = answer && namedTexts(textOf(plain, answer), texts);
  if (!answer || !indexes) return null;
  return { key: indexes.map((index) => String.fromCharCode(65 + index)).join(''), span: answer, rest: null };
}

/** `答案解析：B。因为…`: an explanation may begin with the key, as a sentence of its own. */
const takeOpening = (plain: string, analysis: Span | null, choices: Choices): Taken | null =>
  takeOff(plain, analysis, (text) => (opening.test(text) ? readLetters(text, choices) : null));
const opening = /^[（【]?[A-Z]{1,8}[）】]?(?:[。；]|[：，]?\s*(?:\n|$))/;

/** A choice question with its options. */
export function choose(plain: string, given: Undecided, open: Decided): Decided {
  if (isVoid(plain, given)) {
    const { answer, analysis } = given;
    const chosen = choose(plain, { ...given, answer: null, analysis: analysis ?? answer }, open);
    return { ...chosen, dropped: analysis && answer ? [answer] : [] };
  }
  const { options, said, analysis } = given;
  const choices = {
    count: options[options.length - 1].index + 1,
    family: options[0].family,
    texts: options.map(({ text }) => textOf(plain, text)),
  };
  const before = leadLetters(plain, given.lead, choices);
  const inStem = takeStemKey(plain, given.stem, { ...choices, isUntold: given.answer === null });
  const own = { ...inStem, key: before ?? inStem.key };
  const stated =
    takeOff(plain, given.answer, (text) => readLetters(text, choices)) ??
    takeText(plain, given.answer, choices.texts);
  const ticked = given.usesTicks ? ticksOf(options, said) : null;
  const isUntold = !(stated || own.key || ticked);
  const opened = isUntold ? takeOpening(plain, analysis, choices) : null;
  const concluded = isUntold && !opened ? concludedKey(plain, [given.answer, analysis], choices.count) : null;
  const key = stated?.key ?? own.key ?? ticked ?? opened?.key ?? concluded;
  if (key === null && said === 'open' && given.answer !== null) return undoOptions(given, open);
  const kind = kindByKey(said, key);
  const rest = stated ? stated.rest : given.answer;
  return {
    ...open,
    kind,
    stem: own.stem,
    options: options.map(({ index, text }) => ({ label: String.fromCharCode(65 + index), span: text })),
    key,
    keySpans: [stated, opened].flatMap((taken) => (taken ? [taken.span] : [])),
    ...explain(rest, opened ? opened.rest : analysis, key),
    doubts: doubtsOf({
      given,
      key,
      kind,
      isDisputed: own.key !== null && stated !== null && own.key !== stated.key,
    }),
  };
}

/** What stands in a key's place where there is none: its question was taken out, or everybody has the marks. */
const voidKey =
  /^[（【]?(?:无|略|无答案|无正确答案|暂无(?:答案)?|空|(?:本题|此题)?(?:全|均|一律)?(?:给|送)分|作废|题目有误|-+|—+)[）】]?[。；]?$/;

function isVoid(plain: string, { answer, options }: Undecided): boolean {
  const text = answer ? textOf(plain, answer) : '';
  return voidKey.test(text) && !options.some((option) => textOf(plain, option.text) === text);
}

function kindByKey(said: NamedKind | null, key: string | null): Kind {
  if (said === 'single' || said === 'multiple') return said;
  return key !== null && key.length > 1 ? 'multiple' : 'single';
}

/** Letters in an answer to an open question are points of the stem after all: it is read as it stands. */
function undoOptions({ options, stem }: Undecided, open: Decided): Decided {
  const { label } = options[0];
  const { text } = options[options.length - 1];
  return { ...open, stem: [...stem, { start: label.start, end: text.end, isParagraph: true }] };
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

/** All of them may be right where more than one can be. */
function ticksOf(options: readonly FoundOption[], said: NamedKind | null): string | null {
  const ticked = options.filter(({ isTicked }) => isTicked);
  if (ticked.length === 0 || (ticked.length === options.length && said === 'single')) return null;
  return ticked.map(({ index }) => String.fromCharCode(65 + index)).join('');
}

const conclusion =
  /(?:^|故|因此|所以|综上|本题|此题|应|正确|答案)[^。\n，]{0,8}?，?(?:选择?|答案[是为]?|正确选项[是为]?)[：]?\s*[（【“]?\s*([A-Z](?:[、，和与及\s]*[A-Z])*)(?![A-Za-z])[）】”]?/g;

/** `…⏎选 B。`: a line of an explanation that says no more. */
const concludingLine = /(?<=\n)[ ]*选[：]?[ ]*([A-Z](?:[、，和与及 ]*[A-Z])*)[。]?[ ]*(?=\n|$)/g;

/** The key that an explanation comes to: `…，故选C。`; of several the last. */
function concludedKey(plain: string, spans: readonly (Span | null)[], count: number): string | null {
  for (const span of spans) {
    const text = span ? textOf(plain, span) : '';
    const last = [...text.matchAll(conclusion)].at(-1) ?? [...text.matchAll(concludingLine)].at(-1);
    const found = last && readLetters(last[1], { ...noChoices, count });
    if (found) return found.key;
  }
  return null;
}

/** Square brackets too, but not of code: `a[B]`; with a word or a sign beside the letter: `（选B）` `（√B）`. */
const bracketed =
  /(?:[（【〔]|(?<![\w\])])\[|(?<=[\u3400-\u9fff])[{｛])\s*(?:√|选|答案?[：是为]?|[.…·]{1,3})?\s*([A-Z](?:[\s，、；/]*[A-Z])*)\s*[.。…·√]{0,3}\s*[）】〕\]}｝]/g;
/** Small letters may be arguments: only near the very end, and not behind a name. */
const smallAtEnd = /(?<![\w）\s])（\s*([a-h](?:[\s，、]*[a-h])*)\s*）(?=[^（）\nA-Za-z]{0,8}$)/g;
/** `…在（ ）省。B`: behind the empty bracket, at the very end; farther behind it, where the sentence has ended. */
const behindBlank =
  /(?<=（\s{0,80}）(?:[^（）\nA-Za-z]{0,11}[。.\s—]|[^\n]{0,80}[。？])?)([A-H](?:(?:[，、]|[ ]{1,3})?[A-H])*)(?=\s*$)/g;
/** `…缩写是「B」。` at the very end, `由「 A 」签字` with room round it. */
const cornered = /“((?=[A-Z ]+”[。？]?\s*$)[ ]?[A-Z]{1,8}[ ]?|[ ][A-Z]{1,8}[ ])”/g;
const numbered = /（\s*([1-9①-⑩](?:[\s，、；]*[1-9①-⑩])*)\s*）/g;
/** `001 2 下列何者…`: behind the number of the question and before all of the stem. */
const fronted = /^([1-9]{1,4})(?=[ ]{1,4}[\u3400-\u9fff])/g;
/** `1-D、上岗应当持有什么证件？`: between the number with its dash and all that is asked. */
const behindDash = /^([A-H]{1,6})[、.：]\s*(?=[^\sA-Z、])/g;
const underlined =
  /(?<!_)_+\s*([A-Z](?:[\s，、；]*[A-Z])*)\s*_+|(?<![-–—])(?:[-–—]{2,}|(?<=[\u3400-\u9fff])(?:[═‖━─]{1,4}|\|\|))\s*([A-H]{1,8})\s*(?:[-–—]{2,}|[═‖━─]{1,4}|\|\|)/g;
/** `…是什么？  B`: behind all that is asked, set off by room. */
const setOff = /(?<=[？。：]\s{1,40}|[\u3400-\u9fff”）][ ]{2,40}|[：])([A-H](?:[，、]?[A-H])*)(?=\s*$)/g;

/** `…哪个区域？ → C`, `…多少度？ [C]`: pointed at, or in square brackets with room before them, it is no part of the words. */
const pointedAt = new RegExp(
  `(?<=[\\u3400-\\u9fff？。：）”])\\s*${pointer}\\s*([A-H](?:[，、]?[A-H])*)(?=\\s*$)`,
  'g',
);
const inSquares = /(?<=[？。：])[ ]+[【[]\s*([A-H](?:[，、\s]?[A-H])*)\s*[\]】](?=\s*$)/g;

/** Where the place for the key is empty, letters in another bracket are a name: `数据库（DB）的特点是（ ）`, but not before all: `[B] …是（ ）`. */
const openBlank = /（\s*）/;
const isLast = /^[。？]?\s*$/;

/** Takes the letters out of a stem's brackets: `（B）` → `（ ）`. */
function takeStemKey(
  plain: string,
  stem: readonly Piece[],
  choices: Choices & { /** No label states the key. */ isUntold?: boolean },
): { key: string | null; stem: Piece[] } {
  const isOpen = stem.some((piece) => openBlank.test(textOf(plain, piece)));
  for (const [index, piece] of stem.entries()) {
    const text = textOf(plain, piece);
    const places = isNumbered(choices.family) ? [numbered, fronted] : [bracketed];
    const matches = [
      ...places,
      ...(index === 0 && /[-–—]/.test(plain.charAt(piece.start - 1)) ? [behindDash] : []),
      underlined,
      smallAtEnd,
      behindBlank,
      ...(choices.isUntold ? [cornered, setOff, pointedAt] : []),
      inSquares,
    ]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(([, letters, dashed]) => lettersWithin(letters ?? dashed, choices.count))
      .filter(
        ({ 0: place, index: at }) =>
          !isOpen || index + at === 0 || isLast.test(text.slice(at + place.length)),
      );
    const first = matches.find((one) => index === 0 && one.index === 0 && !isBlank(text, one[0]));
    const match = first ?? matches.at(-1);
    if (!match) continue;
    const found = readLetters(match[1] ?? match[2], { ...choices, texts: [] });
    if (!found) continue;
    if (match === first) return { key: found.key, stem: withoutLead(stem, match[0].length, plain) };
    const { inner, shown } = shownFor(match[0]);
    const start = piece.start + match.index + match[0].indexOf(inner);
    return {
      key: found.key,
      stem: replaceIn(stem, index, { start, end: start + inner.length, shown }),
    };
  }
  return { key: null, stem: [...stem] };
}

/** What of a key's place is taken out, and what is shown there. */
function shownFor(place: string): { inner: string; shown: string } {
  if (/^[_–—═‖━─|-]/.test(place)) return { inner: place, shown: '____' };
  return /^[A-H\s]|[A-H]$/.test(place)
    ? { inner: place, shown: '' }
    : { inner: place.slice(1, -1), shown: ' ' };
}

/** `（A）是电流的单位。`: the sentence is whole only with the letter's text in it. */
function isBlank(text: string, bracket: string): boolean {
  const rest = text.slice(bracket.length).trim();
  if (openBlank.test(rest)) return false;
  return /[A-Z]/.test(bracket) && rest.endsWith('。') && !/^(?:下列|以下|关于|有关)/.test(rest);
}

/** A bracket before all of the stem is a place for the key, and no part of what is asked: `（2） 下列…`. */
export function withoutLead(stem: readonly Piece[], length: number, plain: string): Piece[] {
  const { start, end } = stem[0];
  const space = /^\s*/.exec(plain.slice(start + length, end))?.[0].length ?? 0;
  return replaceIn(stem, 0, { start, end: start + length + space, shown: '' });
}

const lettersWithin = (letters: string, count: number): boolean =>
  [...letters.toUpperCase().replace(/[^A-Z]/g, '')].every((letter) => letter.charCodeAt(0) - 65 < count);

/** A heading speaks of a choice, and no options are found: the key is kept as given. */
export function chooseWithout(plain: string, given: Undecided, open: Decided): Decided {
  const own = takeStemKey(plain, given.stem, { ...noChoices, count: 8 });
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
