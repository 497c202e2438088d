import { foldText } from '../../script/fold.ts';
import { usualKinds } from './usual-kinds.ts';
import { usualNumbers } from './usual-numbers.ts';

/** Stands where a line of the document's layout begins that the document has lost; no part of any text. */
export const unfolded = '\u001f';

/** Marks that documents use for one another, in the one form that the patterns of this stage are written in. */
const markForms: Record<string, string> = {
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
  ',': '，',
  '(': '（',
  ')': '）',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '［': '【',
  '］': '】',
  '︰': '：',
  '﹕': '：',
  '∶': '：',
  '﹖': '？',
  '﹐': '，',
  '﹔': '；',
  '﹙': '（',
  '﹚': '）',
  '／': '/',
  '｜': '|',
  '．': '.',
  '﹒': '.',
  '＿': '_',
  '﹍': '_',
  '▁': '_',
  '\u3000': ' ',
  '\t': ' ',
  [unfolded]: '\n',
};
/** Blanks of other widths, as pages and word processors indent with: those that never break, an en, an em, … */
for (const blank of '\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f')
  markForms[blank] = ' ';

let forms: Uint16Array | undefined;

/** Every unit's form: digits and letters half-width, marks full-width, everything else as it is. */
function unitForms(): Uint16Array {
  if (forms) return forms;
  forms = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1)
    if (/[０-９Ａ-Ｚａ-ｚ]/.test(String.fromCharCode(unit))) forms[unit] = unit - 0xfee0;
  for (const [from, to] of Object.entries(markForms)) forms[from.charCodeAt(0)] = to.charCodeAt(0);
  return forms;
}

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/**
 * A half-width `?` in the midst of Chinese is no mark (cleaning has made those full-width) but what is left of a character
 * that lost a byte: `三位客?在等候`. It ends no sentence.
 */
const isLost = (text: string, at: number): boolean =>
  text[at] === '?' && isHan(text.charCodeAt(at - 1)) && /[\p{Script=Han}，、；]/u.test(text.charAt(at + 1));

/** ❓ behind a word asks as ？ does; before one it only draws the eye. */
const isDrawn = (text: string, at: number): boolean =>
  (text[at] === '❓' || text[at] === '❔') && at > 0 && /[^\s#*>]/.test(text[at - 1]);
const wonders = '？'.charCodeAt(0);

/** `1•甲方`, `A・50次`: a dot in the middle that stands for the point behind a number or a letter, as in scanned papers. */
const isPoint = (text: string, at: number): boolean =>
  dots.has(text.charCodeAt(at)) &&
  /(?:^|[^A-Za-z\d])(?:\d{1,3}|[A-H])$/.test(text.slice(Math.max(0, at - 4), at)) &&
  /\S/.test(text.charAt(at + 1));
const dots: ReadonlySet<number> = new Set([0x2022, 0x30fb]);
const point = '.'.charCodeAt(0);

/**
 * A text in the one form in which headings, numbers and prompts are looked for: Han characters Simplified, marks
 * full-width, digits half-width. Unit for unit as long as the text, so that offsets are the same in both.
 *
 * `plainForm('１、請談談「服務」?')` → `'1、请谈谈“服务”？'`
 */
export function plainForm(text: string): string {
  const folded = foldText(text);
  const formOf = unitForms();
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = folded.charCodeAt(at);
    units[at] = isHan(unit) || isLost(text, at) ? unit : formOf[text.charCodeAt(at)];
    if (isDrawn(text, at)) units[at] = wonders;
    if (isPoint(text, at)) units[at] = point;
  }
  return usualKinds(usualNumbers(Buffer.from(units.buffer).toString('utf16le')));
}
