import { OwnWords } from '../../language/own-words.ts';
import { plausibilityOf } from '../../language/plausibility.ts';
import { foldText } from '../../script/fold.ts';
import { lost, type Passage, type Slot } from './passage.ts';

/** Characters on either side that a lost one is weighed with: words reach no further. */
const reach = 4;

/** What stands around a passage: true text before it, shown text behind it; and the passage as it is shown. */
export interface Surroundings {
  before: string;
  shown: string;
  after: string;
}

/** A passage with its lost characters chosen. */
export interface Restoration extends Passage {
  score: number;
  /** How much likelier, in natural logarithms, each chosen character is than the next best: the least of them. */
  margin: number;
}

/** What was chosen, how likely it is among its neighbours, and by how much it beats the next best. */
export interface Choice {
  chosen: string;
  score: number;
  margin: number;
}

/** Weighs readings of damaged passages of one document against each other: words first, and the document's own. */
export class Scales {
  readonly #own: OwnWords;

  constructor(text: string) {
    this.#own = new OwnWords(foldText(text));
  }

  /**
   * How likely a text is, as a logarithm, instead of what is `shown` in its place; to be compared among readings of
   * the same passage only.
   */
  weigh(text: string, shown: string): number {
    return plausibilityOf(foldText(text), { own: this.#own, passage: foldText(shown) });
  }

  /** The passage with the likeliest characters in the place of those that lost a byte. */
  fill(passage: Passage, { before, shown, after }: Surroundings): Restoration {
    let { restored } = passage;
    let margin = Number.POSITIVE_INFINITY;
    const now = before + shown + after;
    for (const slot of passage.slots) {
      const at = before.length + slot.index;
      const choice = this.#choose({ text: before + restored + after, at, now }, slot);
      restored = restored.slice(0, slot.index) + choice.chosen + restored.slice(slot.index + 1);
      margin = Math.min(margin, choice.margin);
    }
    return { ...passage, restored, margin, score: this.weigh(before + restored + after, now) };
  }

  #choose({ text, at, now }: { text: string; at: number; now: string }, { candidates }: Slot): Choice {
    return this.choose(candidates, { left: text.slice(0, at), right: text.slice(at + 1), now });
  }

  /** The likeliest of some texts between what stands on the left and on the right. `now` is what stands there today. */
  choose(
    candidates: Iterable<string>,
    { left, right, now }: { left: string; right: string; now: string },
  ): Choice {
    const near = { left: left.slice(-reach), right: right.slice(0, reach) };
    const best: Choice = { chosen: lost, score: Number.NEGATIVE_INFINITY, margin: 0 };
    for (const candidate of candidates) {
      const score = this.weigh(near.left + candidate + near.right, now);
      if (score <= best.score - best.margin) continue;
      if (score > best.score) Object.assign(best, { chosen: candidate, score, margin: score - best.score });
      else best.margin = best.score - score;
    }
    return best;
  }
}
