import { isHan } from '../language/han.ts';
import type { Span } from '../read/span.ts';
import { hasTone, soundsLike, tones } from './pinyin.ts';
import type { Edit } from './traced.ts';
import { within } from './untouched.ts';

const asciiMarks = ',?!:;()';
/** Full-width forms lie this far above their ASCII ones. */
const fullWidthOffset = 0xfee0;

const chineseMarks = '。、“”‘’《》〈〉「」『』【】…—·';
/**
 * Looked past to see what a mark stands beside: spaces, other marks of either width, and the numbers of a list in the
 * running text (`；②水泵`, and `；（5）給`, which `isInBracketedNumber` tells).
 */
const passedOver = /[^\S\n]|[,?!:;()，？！：；（）①-⑳㈠-㈩]/;

/** What a character says of the marks beside it. */
const saysNothing = 1;
const isOther = 2;
const isChinese = 3;
const isMark = 4;

/** By unit, what it says; 0 where it has not been looked at. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  if (kinds[unit] === 0) kinds[unit] = findKind(String.fromCharCode(unit));
  return kinds[unit];
}

function findKind(character: string): number {
  if (asciiMarks.includes(character)) return isMark;
  if (passedOver.test(character)) return saysNothing;
  return isHan(character) || chineseMarks.includes(character) ? isChinese : isOther;
}

const wideForms = new Map([...asciiMarks].map((mark) => [mark, toFullWidth(mark)]));

function toFullWidth(mark: string): string {
  return String.fromCharCode(mark.charCodeAt(0) + fullWidthOffset);
}

/**
 * Makes ASCII marks full-width where printed Chinese has them so: `,?!:;` beside Chinese text, and a pair of brackets
 * when the text outside it is Chinese (`使用(Ticketing System)管理,` → `使用（Ticketing System）管理，`). Inside a run of
 * English, code or numbers they stay (`3:2`, `f(x)`, `Hi, there`), and in what is `untouched`.
 */
export function findAsciiMarks(text: string, untouched: readonly Span[] = []): Edit[] {
  const { partners, chineseBefore, chineseBehind } = lookAround(text);
  const isLeft = within(untouched);
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (kinds[text.charCodeAt(at)] !== isMark || isLeft(at)) continue;
    const partner = partners.get(at) ?? at;
    const start = Math.min(at, partner);
    const end = Math.max(at, partner);
    const isBracketedHan = start < end && isHan(text.charAt(start + 1));
    if (!chineseBefore[start] && !chineseBehind[end] && !isBracketedHan) continue;
    if (!chineseBefore[start] && endsEnglish(text, at)) continue;
    if (start < end && !isBracketedHan && belongsInside(text, start, end)) continue;
    if (start < end && isTerm(text, start, end)) continue;
    edits.push({ start: at, end: at + 1, insert: wideForms.get(text[at]) ?? '' });
  }
  return edits;
}

/** `What is a closure? 什么是闭包？`, `问1：What is TPR?（…）`: a sentence in English has ended, and the same is said once more in Chinese. */
function endsEnglish(text: string, at: number): boolean {
  if (!/[?!]/.test(text[at]) || !/[^\S\n]|[(（]/.test(text.charAt(at + 1))) return false;
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(Math.max(line, at - longestSentence), at);
  const sentence = before.split(/[.?!。？！]\s|[：:]/).at(-1) ?? '';
  return !hasHan.test(sentence) && (sentence.match(/[A-Za-z][\w'-]*/g)?.length ?? 0) >= fewestWords;
}

const longestSentence = 160;
/** A single word may be a name that a Chinese sentence ends with, or all that stands on its line. */
const fewestWords = 2;

/** What stands round each mark of a text. */
interface Surroundings {
  /** For each ASCII bracket that has one, the place of its partner on the same line. */
  partners: Map<number, number>;
  chineseBefore: Uint8Array;
  chineseBehind: Uint8Array;
}

const lookAround = (text: string): Surroundings => ({
  partners: matchBrackets(text),
  chineseBefore: findChineseBeside(text, 1),
  chineseBehind: findChineseBeside(text, -1),
});

/** Brackets that are not of the prose: pinyin that the text gives for its readers, the arguments of a call, a face. */
const belongsInside = (text: string, start: number, end: number): boolean =>
  isPinyin(text, start, end) || isCall(text, start, end) || isFace(text, start, end);

const pinyinOnly = new RegExp(`^[a-zü${tones} '’·-]+$`);
/** Of Cantonese, whose tones are numbers. */
const numberedOnly = /^[a-z]{1,6}[1-6](?: [a-z]{1,6}[1-6])*$/;
const longestPinyin = 60;

function isPinyin(text: string, start: number, end: number): boolean {
  if (end - start > longestPinyin) return false;
  const held = text.slice(start + 1, end);
  if (numberedOnly.test(held)) return true;
  return (
    pinyinOnly.test(held) && (hasTone(held) || (held.length < 7 && soundsLike(held, text[start - 1] ?? '')))
  );
}

/** Signs of which a drawn face has two or more: `(*^▽^*)`, `(•_•)`. */
const faceSigns = /[\u0300-\u036f\u0e00-\u0e7f°•´\u0060^_▽∀ω╯╰≧≦￣︶⊙⌒ಠ]/g;
const longestFace = 14;

function isFace(text: string, start: number, end: number): boolean {
  if (end - start > longestFace) return false;
  const held = text.slice(start + 1, end);
  return !/[\u3400-\u9fff0-9A-Za-z]/.test(held) && (held.match(faceSigns)?.length ?? 0) > 1;
}

/** What brackets hold that call a function or count a cost; an explanation in brackets has words. */
const argumentsOnly = /^(?:|[\w$.]{1,2}|[a-z_$][\w$]*|.*[^\w\s&/,.'-].*|.*[\w$.]\s*,\s*[\w$].*)$/;
const longestCall = 120;

/**
 * Whether brackets belong to the name before them: `setTimeout()`, `f(x)`, `O(n log n)`, `Array.map(fn)`, not
 * `NPS(Net Promoter Score)`.
 */
function isCall(text: string, start: number, end: number): boolean {
  if (!/[\w$\]'∈∉∪∩=]/.test(text.charAt(start - 1)) || end - start > longestCall) return false;
  const held = text.slice(start + 1, end);
  if (hasHan.test(held)) return false;
  if (/[a-z]'$|[∈∉∪∩=]$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  const name = /[\w$.[\]]+$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return name === 'O' || held === '*' || (/[a-z_$.\]]/.test(name) && argumentsOnly.test(held));
}

/** `预算 = 单价 × (1 + 损耗率)`: a sum in brackets beside an operator, with blanks round its own. */
function isTerm(text: string, start: number, end: number): boolean {
  if (end - start > longestCall || !/ [-+−×÷*/] /.test(text.slice(start + 1, end))) return false;
  return (
    /[=+−×÷*/-] ?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^ ?[=+−×÷*/-]/.test(text.slice(end + 1, end + 3))
  );
}

const hasHan = /[\u3400-\u9fff]/;

/**
 * For each place, whether what comes first before it (`step` 1) or behind it (-1) on its line, is Chinese text.
 */
function findChineseBeside(text: string, step: 1 | -1): Uint8Array {
  const found = new Uint8Array(text.length);
  let beside = 0;
  for (let at = step === 1 ? 0 : text.length - 1; at >= 0 && at < text.length; at += step) {
    found[at] = beside;
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (unit === lineFeed || unit === tab) beside = 0;
    else if (kind === isChinese) beside = 1;
    else if (kind === isOther && !isInBracketedNumber(text, at)) beside = 0;
  }
  return found;
}

/** The number of a list in brackets says as little as `⑤` does. */
const bracketedNumber = /\(\d{1,2}\)/y;
const digit = /\d/;

function isInBracketedNumber(text: string, at: number): boolean {
  if (!digit.test(text.charAt(at))) return false;
  bracketedNumber.lastIndex = text.charAt(at - 1) === '(' ? at - 1 : at - 2;
  return bracketedNumber.test(text) && bracketedNumber.lastIndex > at;
}

const lineFeed = 0x0a;
/** Parts the cells of a table, which are texts of their own. */
const tab = 0x09;

/** Pairs each closing bracket with the last open one of its line. */
function matchBrackets(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  let open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === lineFeed || unit === tab) open = [];
    else if (unit === 0x28) open.push(at);
    else if (unit === 0x29) {
      const start = open.pop();
      if (start === undefined) continue;
      partners.set(start, at).set(at, start);
    }
  }
  return partners;
}
