import type { Span } from '../../read/span.ts';
import { findAll } from '../../script/find-all.ts';
import { pattern } from '../../script/pattern.ts';
import { circles, stems } from '../marks/numerals.ts';

/** How a letter stands before an option: `（A）`, `A.`, `A甲`, `①` or `（1）`. */
type Form = 'bracketed' | 'closed' | 'bare' | 'circled';

/** A place where an option may begin. The span is that of its label, with list marks, ticks and white space. */
export interface OptionCandidate extends Span {
  /** 0 for A. */
  index: number;
  form: Form;
  /** Which letters count on from one another: `A` `a` `甲` `①` `1` `1.`. */
  family: string;
  /** The mark behind the letter. */
  mark: string;
  place: Place;
  /** The document ticks it: `√B.`, `*B.`, `☑ B.`. */
  isTicked: boolean;
}

/**
 * Where it stands: at the start of a line, behind the bracket for the key, behind white space, behind a mark that ends something,
 * behind a comma, elsewhere.
 */
type Place = 'line' | 'blank' | 'space' | 'closed' | 'comma' | 'glued' | 'start';

const circledLetters = 'ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿ';

const letter = `[A-Za-z${stems}]`;
const atLine = '(?<=(?:^|\\n)[ ]{0,8})';
/** Boxes and signs before a letter, empty or ticked, perhaps as a picture. */
const boxes = '[□☐▢○◯◎⭕●■◉☑☒√✓✔✅✗✘★◆][\ufe0e\ufe0f]?[ ]?';
/** What stands between a letter and its option: a point, or where it stands apart what is typed for one: `A。甲` `A - 甲`. */
const closing = `[.、）：](?:[.、](?!\\.))?|\\\\\\.|选?项[：、]|(?<=(?:^|[\\n ])[A-H][ ]?)(?:[。；·]|[-–—](?=[ \u3400-\u9fff]))`;
/** The label of an option in plain form: a tick, an open bracket, the letter, what closes it. */
const label = new RegExp(
  pattern`
    ([-+•·>][ ]{1,3}|${atLine}(?:[*][ ]{1,3}|[•·▪◇▸►][ ]?))?([*]{1,2}|${boxes}|\[[ xX√✓]?\][ ]{1,2}|${atLine}（[ √✓✔]{1,2}）[ ]?)?(?:(?:选项|Option)[ ]?(?=[A-H](?:[ ]|[.、：])))?
    (?:([（【\[])[ ]?(${letter})[ ]?[）】\]][.、：]?|(${letter})[√✓✔]?[ ]?(${closing})|
    ([${circles}${circledLetters}])(?:[.、](?![a-z]))?|([A-Z])(?=[ \d]|[^\x00-\x7f]|(?<=\n[ ]*[A-Z])\n)，?|
    [（【\[][ ]?(?<bracketed>[1-9])[ ]?[）】\]][.、：]?|(?<!\d)(?<closed>[1-9])）|（(?<half>[A-J])(?=[“《\u3400-\u9fff])(?![^（）\n]*）)|
    (?<dotted>[1-9])(?<=(?:\n[ ]{0,8}|[ ）\u3400-\u9fff])[1-9])[.、](?!\d))[ ]*
  `,
  'g',
);
/** The family of `1.`, which mostly numbers a list. */
export const listed = '1.';
const tick = /[*☑☒●■◉√✓✔✅★xX]/;
/** `B√. 甲` */
const tickedLetter = /[A-Z][√✓✔][ ]?[.、）：]/;
/** `A.√ B.×`: the sign right behind a letter is what that option says. */
const optionBefore = /[A-Za-z][.、：）】\]]\s*$/;

/** All places of a stretch of plain text where an option may begin, in their order. */
export function findOptionCandidates(plain: string, { start, end }: Span): OptionCandidate[] {
  const text = plain.slice(start, end);
  const candidates: OptionCandidate[] = [];
  for (const match of findAll(label, text, 0)) {
    const [whole, bullet = '', ticked = '', bracket, inBracket, closed, mark, circle, bare] = match;
    const { half, bracketed, closed: behind, dotted } = match.groups ?? {};
    const digit = bracketed ?? behind ?? dotted;
    const sign = half ?? inBracket ?? closed ?? circle ?? bare ?? digit ?? '';
    const at = match.index + bullet.length;
    const place = placeOf(text, bullet === '' ? at : match.index);
    const from = at + ticked.length;
    const isText = ticked !== '' && optionBefore.test(text.slice(Math.max(0, at - 4), at));
    // `（ ）A20B25C30`; but `A1 区 B2 区` are names.
    const isName =
      bare !== undefined && /[A-Z]$/.test(whole) && /\d/.test(text.charAt(match.index + whole.length));
    if (isName && /^(?:space|comma)$/.test(place)) continue;
    const isBracketed = /[A-Z]/.test(inBracket ?? '');
    if (isBracketed && /[。？！，；]/.test(text.charAt(match.index + whole.length))) continue;
    const isHeld = isBracketed || bracketed !== undefined;
    if (isHeld ? isArgument(text, from) : isInWord(text, from, closed !== undefined)) continue;
    candidates.push({
      start: start + (place === 'line' ? match.index : isText ? from : at),
      end: start + match.index + whole.length,
      ...letterValue(sign),
      ...(dotted === undefined ? {} : { family: listed }),
      form: digit === undefined ? formOf({ bracket: bracket ?? half, closed, circle }) : 'circled',
      mark: mark ?? '',
      place,
      isTicked: (!isText && tick.test(ticked)) || tickedLetter.test(whole),
    });
  }
  return withoutNames(plain, { start, end }, withoutKey(joinTwice(text, start, candidates)));
}

/**
 * `方案 A：写两遍⏎…⏎方案 B：先记后发`: behind the same word, alone on their lines with it, letters are names of what is
 * weighed; where one of them is to be chosen, the word is of their labels.
 */
function withoutNames(plain: string, span: Span, candidates: readonly OptionCandidate[]): OptionCandidate[] {
  const names = candidates.map((one) => {
    const before = plain.slice(Math.max(span.start, one.start - longestName), one.start);
    return one.form === 'closed' && one.place !== 'line' ? nameBefore.exec(before) : null;
  });
  const key = (word: string, family: string, index: number): string => `${word} ${family}${index}`;
  const named = new Set(
    candidates.flatMap(({ family, index }, at) => {
      const word = names[at]?.groups?.word;
      return word === undefined ? [] : [key(word, family, index)];
    }),
  );
  const first = candidates.find((_, at) => names[at] !== null);
  const areChosen = first !== undefined && choosesBetween(plain, span, first);
  return candidates.flatMap((one, at) => {
    const { 0: whole = '', groups } = names[at] ?? {};
    const isNamed =
      groups !== undefined &&
      [one.index - 1, one.index + 1].some((next) => named.has(key(groups.word, one.family, next)));
    if (!isNamed) return [one];
    return areChosen ? [{ ...one, start: one.start - whole.length, place: 'line' as const }] : [];
  });
}

/** Whether one of what has names is to be chosen: nothing but a key stands right behind it all, or the stem says so. */
const choosesBetween = (plain: string, { start, end }: Span, first: OptionCandidate): boolean =>
  keyRightBehind.test(plain.slice(end, end + longestKey)) ||
  (choosing.test(plain.slice(Math.max(start, first.start - longestAsked), first.start)) &&
    !reasoned.test(plain.slice(start, end)));
/** What is weighed in words is no choice: `哪个方案更好？请说明理由`. */
const reasoned = /为什么|说明理由|理由|谈谈|看法/;
const keyRightBehind =
  /^\s*[【（]?(?:正确|参考|标准)?(?:答案|选项)[】）]?：?[ ]*[（【]?[A-H]{1,8}[）】]?[。]?[ ]*(?:\n|$)/;
const longestKey = 40;
const choosing = /(?:下列|以下|下面|下述)[^。？；：\n]{0,24}[哪最是]|(?<![A-Za-z\d_])（\s*）/;
const longestAsked = 200;

const longestName = 16;
/** The word that a line begins with, and that has nothing but a letter behind it. */
const nameBefore = /(?<=^|\n)[#*\s>-]{0,8}(?<word>[\u3400-\u9fffA-Za-z]{2,8})[ ]?$/;

/**
 * `A⏎A. 线内⏎B⏎B. 线外`: copied from a page that shows the letter in a circle of its own, each stands there twice and is one.
 */
function joinTwice(text: string, start: number, candidates: readonly OptionCandidate[]): OptionCandidate[] {
  const isTwice = (one: OptionCandidate, other: OptionCandidate | undefined): boolean =>
    one.form === 'bare' &&
    other?.form === 'closed' &&
    other.family === one.family &&
    other.index === one.index &&
    /^[ ]*\n[ ]*$/.test(text.slice(one.end - start, other.start - start));
  return candidates.flatMap((candidate, at) => {
    if (isTwice(candidate, candidates[at + 1])) return [];
    const before = candidates[at - 1];
    return before && isTwice(before, candidate) ? [{ ...candidate, start: before.start }] : [candidate];
  });
}

/** `…站在（ A ）A、线内；B、线外`: the one letter in a bracket is the key of the stem. */
function withoutKey(candidates: OptionCandidate[]): OptionCandidate[] {
  const bracketed = candidates.filter(({ form }) => form === 'bracketed');
  const [key] = bracketed;
  const next = candidates[candidates.indexOf(key) + 1];
  const isKey =
    bracketed.length === 1 && next?.form === 'closed' && next.index === key.index && next.start === key.end;
  return isKey ? candidates.filter((candidate) => candidate !== key) : candidates;
}

function formOf({
  bracket,
  closed,
  circle,
}: Record<'bracket' | 'closed' | 'circle', string | undefined>): Form {
  if (bracket !== undefined) return 'bracketed';
  if (closed !== undefined) return 'closed';
  return circle === undefined ? 'bare' : 'circled';
}

function letterValue(sign: string): { index: number; family: string } {
  if (stems.includes(sign)) return { index: stems.indexOf(sign), family: '甲' };
  if (circles.includes(sign)) return { index: circles.indexOf(sign), family: '①' };
  if (circledLetters.includes(sign)) return { index: circledLetters.indexOf(sign), family: 'A' };
  if (sign <= '9') return { index: Number(sign) - 1, family: '1' };
  const isUpper = sign <= 'Z';
  return { index: sign.charCodeAt(0) - (isUpper ? 65 : 97), family: isUpper ? 'A' : 'a' };
}

/** A name that code declares with its type: `var a: Int`, `fun sum(a: Int, b: Int)`. */
const declared =
  /(?:(?<![A-Za-z])(?:var|val|let|const|mut|def|readonly|static|final|private|public) |[（，]\s?)[a-z]：\s?[A-Za-z\d&*]{0,3}$/;

/** `IoC 的容器`: the last capital of a name in a text that goes on in Chinese. */
const inName = /(?<![A-Za-z])[A-Z][a-z]{1,3}[A-Z][ ]?[\u3400-\u9fff，。、；]/;

/** `AI`, `U.S.A.`, `fooB.`: the letter goes on with a word. Behind lower-case letters and digits a capital may begin anew. */
function isInWord(text: string, at: number, isClosed: boolean): boolean {
  const before = text.charAt(at - 1);
  if (circles.includes(text[at])) return false;
  if (text[at] > 'Z' && declared.test(text.slice(Math.max(0, at - 12), at + 6))) return true;
  // `A.TN-SB.TN-C`: glued to capitals, a letter with a mark may still begin an option.
  if (/[A-Z]/.test(before)) return !isClosed;
  if (/[_$&]/.test(before))
    return !(isClosed && /[\d\u3400-\u9fff]_$/.test(text.slice(Math.max(0, at - 2), at)));
  if (!isClosed && inName.test(text.slice(Math.max(0, at - 6), at + 3))) return true;
  return /[A-Za-z]\.$/.test(text.slice(Math.max(0, at - 2), at)) || (/[a-z]/.test(before) && text[at] > 'Z');
}

/** `P（A）`, `f_（A）`, but `（A）ATM（B）POS（C）EMS`, `（A）O（B）AB`, `（1）5 A（2）9 V`: the bracket parts whole words. */
const isArgument = (text: string, at: number): boolean =>
  /[_$&]$|(?<![A-Za-z）]|\d[ ]?)[A-Za-z]$/.test(text.slice(Math.max(0, at - 4), at));

function placeOf(text: string, at: number): Place {
  if (text.slice(Math.max(0, at - 40), at).trim() === '' && at <= 40) return 'start';
  const before = text[at - 1];
  if (before === '\n' || /\n[ >]{0,12}$/.test(text.slice(Math.max(0, at - 13), at))) return 'line';
  if (/（\s*[A-H]{0,8}\s*）[。？]?\s*$/.test(text.slice(Math.max(0, at - 14), at))) return 'blank';
  if (/\s|\|/.test(before)) return 'space';
  if (/[）】？。；：…”！_\]]/.test(before)) return 'closed';
  return /[，、]/.test(before) ? 'comma' : 'glued';
}
