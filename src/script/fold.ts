import { foldTable } from './fold-table.ts';

let shifts: Uint16Array | undefined;

/**
 * A text as it is compared: Simplified, half-width, lower case, one form of each character and mark. Never shown or
 * kept in place of the text. It is as long as the text in UTF-16 units, unit for unit, so that offsets in one are
 * offsets in the other; therefore the few characters beyond the BMP, and case pairs of other lengths, stay.
 *
 * `foldText('什麼是「ＣＲＭ」？')` → `'什么是"crm"?'`
 */
export function foldText(text: string): string {
  shifts ??= foldTable.shifts;
  const units = unitsOf(text);
  shiftEach(units, shifts);
  return Buffer.from(units.buffer).toString('utf16le');
}

/** Apart, as V8 optimizes what runs hot together with all that it calls, which takes longer than a search. */
function shiftEach(units: Uint16Array, shifts: Uint16Array): void {
  for (let at = 0; at < units.length; at += 1) units[at] += shifts[units[at]];
}

/** A text's UTF-16 units, copied by the system at once: a loop over the table would take longer than a search. */
function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}
