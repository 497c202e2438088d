import { display, type Shown } from './damage/display.ts';
import { type Passage, passagesOf } from './damage/passages.ts';
import { type Byte, bytesOf, insertGlosses, loosenMarks } from './damage/stream.ts';

/*
 * How the sites damage a text, found from the seeds and proved on them (damage.test.ts): the gold reading, damaged
 * here, is the seeds' document lines again, character by character.
 *
 * 1. The text is GBK: two bytes a character, ASCII one. All marks are full-width: ？ is A3BF, ， is A3AC.
 * 2. Loose marks. The text is parted before a mark: a lead byte that is left over there has lost its other half. In this
 *    order, a byte belonging to one mark only:
 *    - ？ wherever its bytes follow each other, across two characters too: 動力。客 = C1A6 A1|A3 BF|CD → C1A6 A1 / A3BF CD…
 *    - ， where it is still in step, that is not in a run that a ？ has begun (。總而言之，我: A1 / A3BF 82B6 … AEA3 ACCE);
 *      ！ and ； come later, so ， has ended their runs before they begin;
 *    - ！ and ； wherever their bytes follow each other;
 *    - 。 itself (seen once, in 看法。我; not in 熱情。我).
 *    ： （ ） are never parted. Some ？！；。 are not either: see "What is not known".
 * 3. Glosses. For one glossed character after the other: wherever its two bytes follow each other, whether they are one
 *    character's or lie across two, `(pinyin)` is put behind them, in ASCII and A8xx bytes. Where pairs overlap, the
 *    order of the characters shows, and it is the same in 001 and 004 (數 堅 驅 務 隊 災 習 before 當 請 對 導 謹 爭 驗 會):
 *      當的 = AE|94 B5|C4, 94B5 is 數, first 數 then 當: AE94 (dāng) B5 (shù) C4 → 當(dāng)?shù)…, two glosses
 *      務場 = 84|D5 88|F6, D588 is 請, first 務 then 請: 84D5 (wù) 88F6 → 務(wù)場, 務's gloss parts 請
 * 4. Display, from left to right, two bytes a character:
 *    - a lead byte before a parting or at the end is `?` and takes nothing with it: A1 / A3BF → `??`;
 *    - a lead byte before an ASCII byte below 40 is `?` and takes that byte with it: AE94 B5 (shù) C4 → `當?shù)`:
 *      the bracket of a split gloss is gone, its pinyin and `)` stay; the other half of 的 goes on with what follows;
 *    - a byte 40–7E behind a lead byte is its second half, otherwise itself: the second byte of 滿 (9D4D) is M;
 *    - a lone 80 is `€`; two bytes that GBK does not have are `?`;
 *    - private-use characters are shown (001, 003, 004) or dropped (000): one way for a whole document.
 *      The table is the decoder `gbk`, not `gb18030` (damage/gbk.ts): FE88 is U+E84C in 003.
 * 5. Last, by characters: every full-width form of ASCII (FF01–FF5E) becomes ASCII: ，？！：；（） of the text, and
 *    letters and marks that only the shifted reading has (A3CD → Ｍ → M).
 * 6. The line is cut after a number of shown characters (003 after 5000).
 *
 * A run of wrong characters ends where the reading falls in step again: at a second byte 40–7E or 80 that is read
 * alone, at the gloss of a pair across two characters (even a gloss of the shifted reading), or at a parting.
 *
 * What is not known: why some marks are not parted. 9 of the 47 ？！； across characters stay whole, and a 。
 * (`wholeMarks` in damage.test.ts). It is not the bytes near the mark (的心情。”避免 is whole, 的心情。”先建 is not, and
 * 件。”第四步， is whole, 了。”第四步， is not), not the alignment of EUC, GB2312, Shift_JIS, Big5 or UTF-8 readings, not a
 * distance, a modulus or a line's width. So `isWhole` is asked. Nor do the seeds show what becomes of a lead byte before
 * an ASCII digit, point or sign: taken as swallowed, as the bracket is.
 */

/** A mark as its bytes stand in the clean text, between the characters before and behind its first byte. */
export interface MarkPlace {
  mark: string;
  /** Up to ten characters before the mark's first byte; if the mark lies across two, the first is among them. */
  before: string;
  after: string;
  /** How many marks came before it: something to choose by where no rule is known. */
  ordinal: number;
}

export interface DamageOptions {
  /** The glossed characters with their pinyin, in the order in which they are glossed: `new Map([['業', 'yè']])`. */
  glosses: ReadonlyMap<string, string>;
  /** Which ？！；。 are not parted from the byte before them. Left out: none is spared. */
  isWhole?: (place: MarkPlace) => boolean;
  /** Private-use characters of shifted runs are shown; otherwise dropped. */
  keepPrivateUse: boolean;
  /** The site shows the document without its line breaks; they go before anything else. */
  oneLine: boolean;
  /** Characters that the preview shows. */
  cutAt?: number;
  /** The same, given as the length of the clean text that is shown (UTF-16, after `oneLine`). */
  cutAfter?: number;
}

export interface Damaged {
  text: string;
  /** The byte-shifted passages in rising order; plain glosses and ASCII marks are none. */
  passages: Passage[];
  /** How many UTF-16 units of the clean text (after `oneLine`) are shown before the cut. */
  shownLength: number;
}

/** A clean text → what the sites show of it: `恰當的分析方法，如` with 數 glossed → `恰當?shù)姆治龇椒?,如`. */
export function damage(text: string, options: DamageOptions): Damaged {
  const clean = options.oneLine ? text.replaceAll('\n', '') : text;
  const loosened = loosenMarks(bytesOf(clean), clean, options.isWhole ?? (() => false));
  const stream = insertGlosses(loosened, options.glosses);
  const whole = display(stream, options.keepPrivateUse);
  const lengthWith = (count: number) => shownLength(whole.slice(0, count), stream, clean);
  const count =
    options.cutAfter === undefined ? options.cutAt : countUntil(whole.length, options.cutAfter, lengthWith);
  const shown = whole.slice(0, count);
  const length = shownLength(shown, stream, clean);
  return {
    text: shown.map(({ character }) => character).join(''),
    passages: passagesOf(shown, clean.slice(0, length)),
    shownLength: length,
  };
}

/** The other sites' damage, which bytes have no part in: full-width marks shown as ASCII. */
export function flattenMarks(text: string): string {
  return text.replaceAll(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** The smallest count with which `length` of the clean text is shown. */
function countUntil(most: number, length: number, lengthWith: (count: number) => number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lengthWith(middle) < length) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shownLength(shown: readonly Shown[], stream: readonly Byte[], clean: string): number {
  const last = shown.at(-1);
  if (last === undefined) return 0;
  const rest = stream.slice(last.to).find(({ origin }) => origin !== null);
  return rest?.origin?.at ?? clean.length;
}
