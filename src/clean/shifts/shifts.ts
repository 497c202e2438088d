import { theLexicon } from '../../language/dictionary.ts';
import { isHanUnit } from '../../language/han.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { likeliestPaths, type Path } from '../../language/likeliest.ts';
import { readOwnWords } from '../../language/own-words.ts';
import { noneOpen, type Open, openAfter, openBefore } from '../../language/paired-marks.ts';
import { segment } from '../../language/segment.ts';
import { wordForm, wordUnit } from '../../language/word-form.ts';
import type { Span } from '../../read/span.ts';
import { splitSyllable, syllableAt } from '../pinyin.ts';
import type { Edit } from '../traced.ts';
import { within } from '../untouched.ts';
import { isOdd } from './bytes.ts';
import { formPriorOf } from './forms.ts';
import type { Syllables } from './glossed.ts';
import { type Damage, Readings } from './lattice.ts';
import { openings } from './openings.ts';
import { countPronouns, type PronounCounts, withOnePronoun } from './pronouns.ts';
import type { Shown } from './steps.ts';

/** What was restored; and what is doubtful: restored by a guess, or left as it stands, as a whole or in one character. */
export interface Shifts {
  repairs: Edit[];
  doubts: Span[];
  /** How many characters were weighed as what the text may read: what finding took, to be compared. */
  weighed: number;
}

/** Characters of context on either side of a passage. */
const context = 8;
/** How much likelier (natural logarithm) a restored passage must be than the text as it stands. */
const leastGain = 4;
/** Where the next best reading of the same passage is not so much less likely, the best is a guess, and told as one. */
const leastMargin = 1.2;
/** Where characters are dropped, more readings fit the bytes that are left. */
const leastMarginWhereDropped = 3;

/** After so many question marks in a row that begin nothing, the text is not one whose bytes have slipped. */
const mostInVain = 200;

/** Stands in the text for what is lost and nothing tells. */
const unsure = '?';

const privateUse = /[\ue000-\uf8ff]/;

/**
 * Finds the passages of a text (its plain glosses gone) in which the bytes have slipped out of step, and what they
 * were. `syllables` are the characters that the document glosses. What stands in `untouched` begins nothing.
 */
export function findShifts(text: string, syllables: Syllables, untouched: readonly Span[] = []): Shifts {
  const isLeft = within(untouched);
  const dropsPrivateUse = syllables.size > 0 && !privateUse.test(text);
  const dropsEuro = !privateUse.test(text) && !text.includes('€');
  let pronouns: PronounCounts | undefined;
  const repairer = new Repairer({
    text,
    syllables,
    dropsPrivateUse,
    dropsEuro,
    formPrior: formPriorOf(text),
    pronouns: () => {
      pronouns ??= countPronouns(text);
      return pronouns;
    },
  });
  const shifts: Shifts = { repairs: [], doubts: [], weighed: 0 };
  let vain = 0;
  for (let start = text.indexOf('?'); start >= 0 && vain < mostInVain; ) {
    const isAsked = !isLeft(start);
    const end = isAsked ? repairer.repairAt(start, shifts) : 0;
    if (isAsked) vain = end > 0 ? 0 : vain + 1;
    start = text.indexOf('?', Math.max(start + 1, end));
  }
  shifts.weighed = repairer.weighed;
  return shifts;
}

/** The same where all that differs is whom a text speaks of: 他 and 她 stand in the same company. */
const leastMarginOfPronouns = 2.4;

/** Whether another path is nearly as likely as the first. */
function isGuess([best, ...others]: readonly Path[], usual: number): boolean {
  const spoken = withOnePronoun(best.text);
  return others.some(({ text, score }) => {
    const least = withOnePronoun(text) === spoken ? Math.max(usual, leastMarginOfPronouns) : usual;
    return best.score - score < least;
  });
}

/** What the text round one `?` may be, and by how much the likeliest beats what is shown. */
interface Reading {
  /** Where the likeliest passage joins the shown text again. */
  end: number;
  paths: Path[];
  horizon: number;
  gain: number;
}

/** A character in a form that the text so seldom has is strange. */
const strangeForm = Math.log(0.2);

/** The restored characters that are no part of a longer word. */
function* restoredAlone({ paths, end, horizon }: Reading, { before }: Damage): Generator<string> {
  const [{ text }] = paths;
  const restoredEnd = text.length - (horizon - end);
  let at = 0;
  for (const word of segment(wordForm(text))) {
    if (at >= before.length && at < restoredEnd && word.length === 1) yield text[at];
    at += word.length;
  }
}

/** What was restored is told as doubtful where it has a character that is so seldom a word by itself. */
const seldomAlone = 1e-5;
const seldomWhereDropped = 1e-4;
const lastAscii = 0x7f;

/**
 * Where something ends that can be nothing but damage, though it could not be restored: a split gloss on a character
 * that fits, or a split mark before a character that prose hardly has; else 0.
 */
function endOfDamage(shown: Shown, { start, before }: Damage): number {
  const { text, syllables } = shown;
  if (syllables.size === 0 || openings(shown, start, before.slice(-1)).length === 0) return 0;
  const syllable = syllableAt(splitSyllable, text, start);
  if (syllable !== null) return start + syllable.length + 2;
  const next = text.charAt(start + 2);
  return isHanUnit(next.charCodeAt(0)) && isOdd(next) ? start + 3 : 0;
}

class Repairer {
  readonly #shown: Shown;
  #own: Lexicon | undefined;
  /** By unit, whether the text has it. */
  #units: Uint8Array | undefined;
  /** Up to where paired marks were followed, with how many repairs, and which are open there. */
  #pairsRead = 0;
  #repairsRead = 0;
  #open: Open = noneOpen;
  /** How many edges all lattices had. */
  weighed = 0;

  constructor(shown: Shown) {
    this.#shown = shown;
  }

  /** Adds what a `?` begins to `shifts`; returns where what was repaired ends, or 0. */
  repairAt(start: number, shifts: Shifts): number {
    const damage = { start, before: this.#trueTextBefore(start, shifts.repairs) };
    this.#followPairs(start, shifts.repairs);
    const reading = this.#likeliestReading(damage);
    if (reading === null) {
      const end = endOfDamage(this.#shown, damage);
      if (end > 0) shifts.doubts.push({ start, end });
      return 0;
    }
    const { end, paths, horizon } = reading;
    const [{ text }] = paths;
    const whole = text.slice(damage.before.length, text.length - (horizon - end));
    const restored = whole === '' || privateUse.test(whole) ? null : whole;
    const isDoubtful =
      restored === null ||
      restored.includes(unsure) ||
      isGuess(paths, this.#shown.dropsPrivateUse ? leastMarginWhereDropped : leastMargin);
    if (isDoubtful || this.#isStrange(reading, damage)) shifts.doubts.push({ start, end });
    if (restored === null) return 0;
    shifts.repairs.push({ start, end, insert: restored });
    return end;
  }

  /** Whether what was restored has a character that stands alone, as it seldom does, and nowhere else in the text. */
  #isStrange(reading: Reading, damage: Damage): boolean {
    const { dropsPrivateUse, formPrior } = this.#shown;
    const seldom = dropsPrivateUse ? seldomWhereDropped : seldomAlone;
    for (const character of restoredAlone(reading, damage)) {
      const unit = character.charCodeAt(0);
      if (!isHanUnit(unit) && isOdd(character) && unit > lastAscii) return true;
      if (!isHanUnit(unit)) continue;
      const isSeldom = theLexicon().shareOfUnit(wordUnit(unit)) < seldom;
      if ((isSeldom && !this.#holds(unit)) || formPrior(character) < strangeForm) return true;
    }
    return false;
  }

  /** Whether the text as shown has a unit anywhere. */
  #holds(unit: number): boolean {
    if (this.#units === undefined) {
      this.#units = new Uint8Array(0x10000);
      for (let at = 0; at < this.#shown.text.length; at += 1)
        this.#units[this.#shown.text.charCodeAt(at)] = 1;
    }
    return this.#units[unit] === 1;
  }

  /**
   * The likeliest reading as a shifted passage, where it is likelier than the text as shown. Readings with dropped
   * characters are many: they are weighed only where the one without any beats the shown text already, or the text can
   * be nothing but damage.
   */
  #likeliestReading(damage: Damage): Reading | null {
    const { dropsPrivateUse } = this.#shown;
    if (dropsPrivateUse && endOfDamage(this.#shown, damage) === 0) {
      const direct = this.#weigh({ ...this.#shown, dropsPrivateUse: false }, damage);
      if (direct !== null && direct.gain < 0) return null;
    }
    const reading = this.#weigh(this.#shown, damage);
    return reading !== null && reading.gain >= leastGain ? reading : null;
  }

  #weigh(shown: Shown, damage: Damage): Reading | null {
    const readings = new Readings(shown, damage);
    for (const opening of openings(shown, damage.start, damage.before.slice(-1))) readings.open(opening);
    if (readings.lastJoin === 0) return null;
    const horizon = Math.min(shown.text.length, readings.lastJoin + context);
    const paths = this.#readPaths(readings, damage, horizon);
    const [asShown] = this.#readPaths(new Readings(shown, damage), damage, horizon);
    const [{ joins: end, score }] = paths;
    return { end: end ?? 0, paths, horizon, gain: end === null ? -1 : score - asShown.score };
  }

  #readPaths(readings: Readings, { start, before }: Damage, horizon: number): Path[] {
    this.#own ??= readOwnWords(wordForm(this.#shown.text));
    const passage = wordForm(before + this.#shown.text.slice(start, horizon));
    const lattice = readings.build(horizon);
    for (const edges of lattice) this.weighed += edges.length;
    return likeliestPaths(lattice, {
      own: this.#own,
      passage,
      open: openBefore(before, this.#open),
    });
  }

  /** Sees which marks are open up to a place. */
  #followPairs(end: number, repairs: readonly Edit[]): void {
    const { text } = this.#shown;
    for (
      ;
      this.#repairsRead < repairs.length && repairs[this.#repairsRead].end <= end;
      this.#repairsRead += 1
    ) {
      const { start, end: repairEnd, insert } = repairs[this.#repairsRead];
      this.#open = openAfter(text.slice(this.#pairsRead, start) + insert, this.#open);
      this.#pairsRead = repairEnd;
    }
    if (end <= this.#pairsRead) return;
    this.#open = openAfter(text.slice(this.#pairsRead, end), this.#open);
    this.#pairsRead = end;
  }

  #trueTextBefore(start: number, repairs: readonly Edit[]): string {
    const { text } = this.#shown;
    const last = repairs.at(-1);
    const first = Math.max(0, start - context);
    if (last === undefined || last.end <= first) return text.slice(first, start);
    const kept = text.slice(Math.max(0, last.start - context), last.start);
    return (kept + last.insert + text.slice(last.end, start)).slice(-context);
  }
}
