import { foldTable } from './fold-table.ts';
import type { TextScript } from './script.ts';

/** What a character says about its text's script; 0 says nothing. */
const hans = 1;
const hant = 2;
const perhapsHans = 3;
const perhapsHant = 4;

/** A stray character of the other script (a quoted name, a slip of a converter) leaves a text what it is. */
const strayShare = 0.1;

let marks: Uint8Array | undefined;

function scriptMarks(): Uint8Array {
  if (marks) return marks;
  marks = new Uint8Array(0x10000);
  const { hans: simplified, hant: traditional } = foldTable;
  for (const [characters, mark] of [
    [simplified, hans],
    [traditional, hant],
    [foldTable.perhapsHans, perhapsHans],
    [foldTable.perhapsHant, perhapsHant],
  ] as const)
    for (let at = 0; at < characters.length; at += 1) marks[characters.charCodeAt(at)] = mark;
  return marks;
}

function countMarks(text: string): Uint32Array {
  const markOf = scriptMarks();
  const counts = new Uint32Array(5);
  for (let at = 0; at < text.length; at += 1) counts[markOf[text.charCodeAt(at)]] += 1;
  return counts;
}

/**
 * In which script a text is written. Characters that only one script has decide; such as 后 里 于 么, which
 * machine-made Traditional keeps and genuine Traditional has in another sense, count only where there are none.
 * A text that fits both (`你好`, `CRM`) is `hans`.
 *
 * `detectScript('請談談什么是客戶體驗')` → `'hant'`; `detectScript('什么')` → `'hans'`
 */
export function detectScript(text: string): TextScript {
  const counts = countMarks(text);
  if (counts[hans] + counts[hant] === 0) return counts[perhapsHant] > counts[perhapsHans] ? 'hant' : 'hans';
  const hantShare = counts[hant] / (counts[hans] + counts[hant]);
  if (hantShare < strayShare) return 'hans';
  return hantShare > 1 - strayShare ? 'hant' : 'mixed';
}
