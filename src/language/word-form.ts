import { foldText } from '../script/fold.ts';

/** Folding makes one mark of them; words know them apart. */
const kept = '“”—';
/** And have one opening mark of quotation, and one closing. */
const quotes: Readonly<Record<string, string>> = { '「': '“', '『': '“', '」': '”', '』': '”' };

let forms: Uint16Array | undefined;

function readForms(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const all = Array.from(units, (unit) => String.fromCharCode(unit)).join('');
  const folded = foldText(all);
  return units.map((unit) => {
    if (kept.includes(all[unit])) return unit;
    return (quotes[all[unit]] ?? folded[unit]).charCodeAt(0);
  });
}

/** One UTF-16 unit as words know it. */
export function wordUnit(unit: number): number {
  forms ??= readForms();
  return forms[unit];
}

/**
 * A text as words know it: folded (see `script/fold.ts`), but with the two quotation marks told apart, as only one of
 * them opens, and the dash, which comes in twos, from the hyphen. As long as the text, unit for unit.
 */
export function wordForm(text: string): string {
  forms ??= readForms();
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = forms[text.charCodeAt(at)];
  return Buffer.from(units.buffer).toString('utf16le');
}
