import { detectScript } from './detect.ts';
import type { DocumentScript } from './script.ts';

/**
 * Frequent words' characters that Simplified has in one form and Traditional in another (or two). Converting
 * character by character leaves the first form, as it is a Traditional character as well; a person who writes
 * Traditional uses it only in rare words (皇后, 公里, 范姓).
 */
const leftForms: readonly (readonly [left: string, written: string])[] = [
  ['么', '麼麽'],
  ['于', '於'],
  ['后', '後'],
  ['并', '並併'],
  ['里', '裡裏'],
  ['范', '範'],
  ['采', '採'],
  ['咨', '諮'],
  ['愿', '願'],
];

const isLeft = new Set(leftForms.map(([left]) => left));
const isWritten = new Set(leftForms.flatMap(([, written]) => [...written]));

/**
 * The script of a whole document, machine-made Traditional told apart from genuine. Ask with all of the document's
 * text: one sentence may hold too few of the characters that tell.
 *
 * `documentScriptOf('請問什么時候并于會后說明')` → `'machine-made-hant'`; with 什麼, 並於 and 後 → `'hant'`
 */
export function documentScriptOf(documentText: string): DocumentScript {
  const script = detectScript(documentText);
  if (script !== 'hant') return script;
  let left = 0;
  let written = 0;
  for (const character of documentText) {
    if (isLeft.has(character)) left += 1;
    else if (isWritten.has(character)) written += 1;
  }
  return left > written ? 'machine-made-hant' : 'hant';
}
