import { isHanUnit } from '../../language/han.ts';
import { wordUnit } from '../../language/word-form.ts';
import { detectScript } from '../../script/detect.ts';

/** Says how likely a character's form is, of the forms that words do not tell apart: 機 beside 机. A logarithm. */
export type FormPrior = (character: string) => number;

/** So much, in places of a character, counts what the text's script says, beside what the text itself shows. */
const scriptWeight = 1;
/** How many characters of a text are of the other script. */
const otherScript = 0.02;

/** The same as `readForms` gives, read when it is first asked: most texts have no passage to restore. */
export function formPriorOf(text: string): FormPrior {
  let prior: FormPrior | undefined;
  return (character) => {
    prior ??= readForms(text);
    return prior(character);
  };
}

/**
 * Reads from a text which forms it writes: words are looked up without regard to script, but a text that has 機 does
 * not have 机 as well, and bytes out of step fit both.
 */
function readForms(text: string): FormPrior {
  const counts = new Uint32Array(0x10000);
  const together = new Uint32Array(0x10000);
  for (let at = 0; at < text.length; at += 1) counts[text.charCodeAt(at)] += 1;
  for (let unit = 0; unit < counts.length; unit += 1)
    if (counts[unit] > 0) together[wordUnit(unit)] += counts[unit];
  const script = detectScript(text);
  return (character) => {
    const unit = character.charCodeAt(0);
    if (!isHanUnit(unit)) return 0;
    const isOther = script !== 'mixed' && isOfOtherScript(unit, script);
    const expected = scriptWeight * (isOther ? otherScript : 1);
    return Math.log((counts[unit] + expected) / (together[wordUnit(unit)] + scriptWeight));
  };
}

/** By script and unit: 1 of it or of both, 2 of the other one alone, 0 where it has not been looked at. */
const known = { hans: new Uint8Array(0x10000), hant: new Uint8Array(0x10000) };

function isOfOtherScript(unit: number, script: 'hans' | 'hant'): boolean {
  const found = known[script];
  if (found[unit] === 0) found[unit] = looksOfOther(unit, script) ? 2 : 1;
  return found[unit] === 2;
}

/** Simplified is what folding leaves as it is; of Traditional, what detection takes for Simplified is not. */
function looksOfOther(unit: number, script: 'hans' | 'hant'): boolean {
  const character = String.fromCharCode(unit);
  return script === 'hans' ? wordUnit(unit) !== unit : detectScript(`${character}為`) === 'mixed';
}
