import { circles, stems } from '../../outline/marks/numerals.ts';
import type { Span } from '../../read/span.ts';

/** A key as it stands at the start of a text: what it says, and how much of the text it is. */
export interface FoundKey {
  /** `B`, `ABD`: each letter once, in order. `T`, `F`. */
  key: string;
  /** With what leads to it (`选`, an open bracket) and what closes it. */
  length: number;
  /** Nothing but the key stood there, or a mark behind it. */
  isAlone: boolean;
}

/** What a key may name: how many options there are (0: unknown), and what their labels are. */
export interface Choices {
  count: number;
  family: string;
  /** Their texts in plain form, as keys like to repeat them: `答案：B. 脉搏`. */
  texts: readonly string[];
}

export const noChoices: Choices = { count: 0, family: '', texts: [] };

const lead =
  /^\s*(?:[-—–→]{1,3}\s*)?(?:[【[（]?(?:正确|参考|标准)?答案[】\]）]?)?(?:[单多]选题?[，：、 ])?(?:应该?|故|因此|所以)?(?:[本此该]题)?应?(?:选(?!项)择?|为|是)?[：]?\s*(?:选项|第(?=[A-Z]项)|[Oo]ption )?\s*(?:[（【“[]|`(?=[A-Z]{1,8}`))?\s*/;
const tail = /^\s*(?:[）】”\]]|项|选项)?(?:\s*[√✓✔])?/;
const separator =
  /^(?:\s*[）】\]]\s*[、，和与]?\s*(?:[（【[]\s*|(?=[1-9A-Za-z][）】\]]))|\s*(?:项|选项)?\s*(?:[，、；,;/|+&。.·┋#]|-(?=[A-Z](?:-|$|[。\s]))|和|与|及|或)\s*|项(?=[A-Z]项)|\s+)/;
const all =
  /^(?:(?:以上|上述)?(?:所有|全部)?(?:[两三四五六]个?(?:选项|项))?(?:全部?选|全部?对|[都均皆](?:选|对|是|正确|可以?)|全部?正确|全部都对)|全部(?:选项)?|所有选项)(?=$|[\s。，；.）】])/;
const range = /^([A-Z])\s*[-~～—–至到]{1,2}\s*([A-Z])(?![A-Za-z]|-[A-Z])/;
/** Without options that say how many there are, letters behind this one are words: API. */
const mostUnknown = 8;

/** The letters with which a text in plain form begins as a key: `AB` `A、B` `A B` `A-D` `选B` `全选` `①③`; null if none. */
export function readLetters(text: string, choices: Choices): FoundKey | null {
  const start = lead.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  const found = readAll(rest, choices) ?? readRange(rest, choices) ?? readList(rest, choices);
  if (!found) return null;
  const closing = text[start - 1] === '`' && rest[found.length] === '`' ? 1 : 0;
  const behind = rest.slice(found.length + closing);
  const end = start + found.length + closing + (tail.exec(behind)?.[0].trimEnd().length ?? 0);
  const key = [...new Set(found.indexes)]
    .sort((one, other) => one - other)
    .map((index) => String.fromCharCode(65 + index))
    .join('');
  return { key, length: end, isAlone: /^[\s。，；、.]*$/.test(text.slice(end)) };
}

interface Indexes {
  indexes: number[];
  length: number;
}

function readAll(text: string, { count, texts }: Choices): Indexes | null {
  const match = all.exec(text);
  // One of the options may say so: `D. 以上都对`.
  if (!match || count === 0 || texts.some((option) => option.startsWith(match[0]))) return null;
  return { indexes: Array.from({ length: count }, (_, index) => index), length: match[0].length };
}

function readRange(text: string, { count }: Choices): Indexes | null {
  const match = range.exec(text);
  if (!match) return null;
  const from = match[1].charCodeAt(0) - 65;
  const to = match[2].charCodeAt(0) - 65;
  if (to <= from || (count > 0 && to >= count)) return null;
  return {
    indexes: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    length: match[0].length,
  };
}

/** Letters one after the other, glued or parted, each perhaps with its option's text behind it. */
function readList(text: string, choices: Choices): Indexes | null {
  const indexes: number[] = [];
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const index = indexOf(text, at, choices);
    // `A⏎A. 警告由法律设定。`: the letter comes again before what explains it.
    if (index === null || indexes.includes(index) || (length > 0 && goesOnForeign(text, at, choices))) break;
    if (length > 0 && explainsFrom(text, { start: length, end: at }, choices.texts[index])) break;
    indexes.push(index);
    length = pastText(text, at + 1, choices.texts[index]);
    if (length === at + 1 && begins(text, at + 1, choices.texts[index])) break;
    const gap = separator.exec(text.slice(length))?.[0].length ?? 0;
    at = length + gap;
  }
  const isWord = /[A-Za-z\d]/.test(text.charAt(length)) || /^[-_+#][A-Za-z\d+#]/.test(text.slice(length));
  if (indexes.length === 0 || isWord || !areLikely(indexes, choices)) return null;
  const texts = indexes.map((index) => choices.texts[index]);
  return { indexes, length: pastTexts(text, length, texts) };
}

/** What tells letters of a list from those that a sentence begins with, which says something of them: `B。A项错误`, `BC，A不是`. */
const parts = /[。；，\s]/;
const saysOf =
  /^[A-Z](?:[、和与及，]?[A-Z])*[两三四]?(?:选?项)?(?!项|选|也|[和与及或]|(?:[均都]?(?:正确|对|可)|全|[两三四]个?选?项)(?!.{0,2}[错不]))[\u3400-\u9fff]/;
/** A sentence of its own on the others, of which all may be right where the wrong one is asked for: `C。A、B、D三项均正确。` */
const saysOfOthers =
  /^[A-Z](?:[、和与及，]?[A-Z])*[两三四五]?(?:个?选?项)?(?:表述|说法|描述)?[均都皆](?:正确|对|可|是|为|属)/;

/** Whether behind a gap a letter is no more of the key, as a sentence on its option begins there. */
function explainsFrom(text: string, gap: Span, option: string | undefined): boolean {
  if (!parts.test(text.slice(gap.start, gap.end)) || pastText(text, gap.end + 1, option) > gap.end + 1)
    return false;
  const behind = text.slice(gap.end, gap.end + longestWord);
  // `B⏎A 先停，B 再启动。`: names of what the question is about.
  if (/\n[ ]*$/.test(text.slice(gap.start, gap.end)) && /^[A-Z] [\u3400-\u9fff]/.test(behind)) return true;
  return saysOf.test(behind) || (text[gap.end - 1] === '。' && saysOfOthers.test(behind));
}

/** What a letter stands for; null for what is none, and for a small letter that begins a word. */
function indexOf(text: string, at: number, { family, count }: Choices): number | null {
  const sign = text[at];
  if (sign >= 'A' && sign <= 'Z') return beginsWord(text, at, count) ? null : sign.charCodeAt(0) - 65;
  if (family === '甲' && stems.includes(sign)) return stems.indexOf(sign);
  const isNumbered = family === '①' || family.startsWith('1');
  if (isNumbered && circles.includes(sign)) return circles.indexOf(sign);
  if (isNumbered && sign >= '1' && sign <= '9') return Number(sign) - 1;
  if (count === 0 || sign < 'a' || sign > 'z' || sign.charCodeAt(0) - 97 >= count) return null;
  return /[b-df-hj-np-tv-z]{5}|[i-z]{2}/.test(text.slice(at, at + 5)) ? null : sign.charCodeAt(0) - 97;
}

/** `D⏎Within the function…`: a capital that more letters follow, or that stands for no option, begins what explains the key. */
function beginsWord(text: string, at: number, count: number): boolean {
  const isForeign = count > 0 && text.charCodeAt(at) - 65 >= count + 2;
  if (at === 0 || !/[\s，]/.test(text[at - 1])) return false;
  const behind = text.slice(at + 1, at + 4);
  const isWord = text[at - 1] === '\n' ? /^[a-z]|^ [A-Za-z][a-z]/ : /^[a-z]{2}|^'[a-z]/;
  return isForeign || isWord.test(behind);
}

/** `D。HTTP 用 80 端口。`: behind a mark, capitals that stand for no option are a word. */
function goesOnForeign(text: string, at: number, { count }: Choices): boolean {
  if (!/[。；，：]/.test(text.charAt(at - 1))) return false;
  const capitals = /^[A-Z]+/.exec(text.slice(at, at + longestWord))?.[0] ?? '';
  const most = count || mostUnknown;
  return [...capitals].some(
    (letter, place) => letter.charCodeAt(0) - 65 >= most || capitals.indexOf(letter) < place,
  );
}

const longestWord = 24;

/** `B. 脉搏`, `B（脉搏）`: past the text of the option, where it stands behind its letter. */
function pastText(text: string, at: number, option: string | undefined): number {
  const bare = option?.replace(/(?<![。；，\s])[。；，\s]+$/, '') ?? '';
  if (bare === '') return at;
  const mark = /^[.、：，）\s（]{0,3}/.exec(text.slice(at))?.[0].length ?? 0;
  if (!text.startsWith(bare, at + mark)) return at;
  const end = at + mark + bare.length;
  // `C（防爆墙属于设施）` explains, `C（防爆墙）` repeats.
  if (text.slice(at, at + mark).includes('（')) return text[end] === '）' ? end + 1 : at;
  // `C，Vector 的方法都加了锁`, `A：仰睡并移除枕头`, `B AES 是对称加密` explain, too.
  const behind = text.slice(end, end + longestWord);
  const goesOn =
    (text.slice(at, at + mark).includes('，') && !/^[ ]*(?:$|[。；，、\n])/.test(behind)) ||
    (mark > 0 && /^[\u3400-\u9fff]/.test(behind)) ||
    (/[A-Za-z\d]$/.test(bare) && /^ [\u3400-\u9fff]/.test(behind));
  return goesOn ? at : end;
}

/** `ABD：背诵简历；时间过长；夸大其词；`: past the texts of the options, where all of them stand behind their letters. */
function pastTexts(text: string, from: number, options: readonly (string | undefined)[]): number {
  let at = from + (/^[：\s]{1,3}/.exec(text.slice(from))?.[0].length ?? 0);
  if (at === from || options.length < 2) return from;
  for (const option of options) {
    const bare = option?.replace(/(?<![。；，\s])[。；，\s]+$/, '') ?? '';
    if (bare === '' || !text.startsWith(bare, at)) return from;
    at += bare.length;
    at += /^[\s；，、。]{0,3}/.exec(text.slice(at))?.[0].length ?? 0;
  }
  return at;
}

/** `B AES 是对称加密`: whether a sentence begins there with the text of the option. */
function begins(text: string, at: number, option = ''): boolean {
  const mark = /^[：，\s]{1,3}/.exec(text.slice(at))?.[0].length ?? 0;
  return mark > 0 && option.length > 1 && text.startsWith(option, at + mark);
}

function areLikely(indexes: readonly number[], { count }: Choices): boolean {
  if (indexes.length === 1) return true;
  return indexes.every((index) => index < (count || mostUnknown) + 2);
}

/** Marks that part the texts of options from one another, the surest first. */
const betweenTexts = [
  /\n+/,
  /[|┋]+|#{2,}|\${2,}|@{2,}/,
  /[;；]+/,
  /[,，、]+/,
  /[、；，;,|┋\n]+/,
  /[、；，;,|┋\s]+/,
];
/** No key repeats the texts of more options. */
const mostTexts = 26;

/**
 * Which of some texts an answer repeats, and nothing else, rising: `北京`, `绿茶、红茶`; null where it says more or other
 * words. All of them in one form.
 */
export function namedTexts(said: string, texts: readonly string[]): number[] | null {
  const bare = (text: string): string => text.replace(/(?<![\s。.；;，])[\s。.；;，]+$/, '').trim();
  const options = texts.map(bare);
  const whole = bare(said);
  if (whole === '') return null;
  for (const mark of [null, ...betweenTexts]) {
    const parts = mark === null ? [whole] : whole.split(mark, mostTexts + 1);
    if (parts.length > mostTexts) continue;
    const named = new Set(parts.map(bare));
    const indexes = options.flatMap((option, index) => (named.has(option) ? [index] : []));
    if (indexes.length > 0 && indexes.length === named.size) return indexes;
  }
  return null;
}
