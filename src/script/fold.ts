import { foldTable } from './fold-table.ts';

/** What each UTF-16 unit becomes; 0 where it stays. */
let forms: Uint16Array | undefined;

function foldedForms(): Uint16Array {
  if (forms) return forms;
  const { pairs } = foldTable;
  forms = new Uint16Array(0x10000);
  for (let at = 0; at < pairs.length; at += 2) forms[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1);
  return forms;
}

/**
 * A text as it is compared: Simplified, half-width, lower case, one form of each character and mark. Never shown or
 * kept in place of the text. It is as long as the text in UTF-16 units, unit for unit, so that offsets in one are
 * offsets in the other; therefore the few characters beyond the BMP, and case pairs of other lengths, stay.
 *
 * `foldText('什麼是「ＣＲＭ」？')` → `'什么是"crm"?'`
 */
export function foldText(text: string): string {
  const folded = foldedForms();
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    units[at] = folded[unit] || unit;
  }
  return Buffer.from(units.buffer).toString('utf16le');
}
