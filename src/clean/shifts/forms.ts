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
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    counts[unit] += 1;
    together[wordUnit(unit)] += 1;
  }
  const script = detectScript(text);
  const priorOf = (unit: number): number => {
    if (!isHanUnit(unit)) return quotePrior(String.fromCharCode(unit), counts);
    const expected = scriptWeight * (script === 'mixed' ? 1 : likelihoodOf(unit, script));
    return Math.log((counts[unit] + expected) / (together[wordUnit(unit)] + scriptWeight));
  };
  const priors = new Float64Array(0x10000);
  const areKnown = new Uint8Array(0x10000);
  return (character) => {
    const unit = character.charCodeAt(0);
    if (areKnown[unit] === 0) {
      priors[unit] = priorOf(unit);
      areKnown[unit] = 1;
    }
    return priors[unit];
  };
}

/** Marks of quotation that a text writes in the place of one another, in pairs, the commonest first. */
const quotes: readonly string[] = ['“”', '「」', '『』'];
/** So much, in places of a mark, counts that most texts have the commonest. */
const usualQuotes = 0.5;
const otherQuotes = 0.02;

function quotePrior(mark: string, counts: Uint32Array): number {
  const seen = quotes.map((pair) => counts[pair.charCodeAt(0)] + counts[pair.charCodeAt(1)]);
  const own = quotes.findIndex((pair) => pair.includes(mark));
  if (own < 0) return 0;
  const expected = own === 0 ? usualQuotes : otherQuotes;
  return Math.log((seen[own] + expected) / (seen[0] + seen[1] + seen[2] + usualQuotes));
}

/** By script and unit, how likely it has the unit; 0 where it has not been looked at. */
const likelihoods = { hans: new Float64Array(0x10000), hant: new Float64Array(0x10000) };

function likelihoodOf(unit: number, script: 'hans' | 'hant'): number {
  const known = likelihoods[script];
  if (known[unit] === 0) known[unit] = findLikelihood(unit, script);
  return known[unit];
}

/** Simplified is what folding leaves as it is; of Traditional, what detection takes for Simplified is not. */
function findLikelihood(unit: number, script: 'hans' | 'hant'): number {
  const character = String.fromCharCode(unit);
  if (script === 'hans') return wordUnit(unit) === unit ? 1 : otherScript;
  if (detectScript(`${character}為`) === 'mixed') return otherScript;
  return usualTraditional().has(character) || wordUnit(unit) === unit ? 1 : seldomForm;
}

/** How likely is a Traditional form that Big5 counts among its seldom characters (襬, beside 擺). */
const seldomForm = 0.1;

let usual: ReadonlySet<string> | undefined;

/** The characters that Big5 places first, as the usual ones. */
function usualTraditional(): ReadonlySet<string> {
  usual ??= readUsual();
  return usual;
}

function readUsual(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = 0xa4; lead <= 0xc6; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      if ((trail <= 0x7e || trail >= 0xa1) && lead * 256 + trail <= 0xc67e) bytes.push(lead, trail);
  return new Set(new TextDecoder('big5').decode(Uint8Array.from(bytes)));
}
