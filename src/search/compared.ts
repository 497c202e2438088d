import { fieldWeights } from '../index/weights.ts';
import type { Wording } from '../language/wordings.ts';
import type { TornOff } from './common.ts';
import type { SearchRow } from './reader.ts';
import { type FieldText, fieldTextsOf } from './row.ts';

/** What is known of the language. */
export interface Language {
  tornOff: TornOff;
  /** The ways in which a folded text puts its matters into words (see `language/wordings.ts`). */
  wordingsIn: (folded: string) => readonly Wording[];
}

/** A row with what it is compared by. */
export interface Compared {
  row: SearchRow;
  texts: readonly FieldText[];
  /** Those of its texts that say what it is about. */
  asked: readonly FieldText[];
  /** All of its texts. */
  whole: string;
  question: string;
  /** How its question puts its matters into words. */
  wordings: ReadonlyMap<number, readonly Wording[]>;
}

/** Takes a row apart for comparing. */
export function compare(row: SearchRow, { wordingsIn }: Language): Compared {
  const texts = fieldTextsOf(row);
  const { question } = row.folded;
  return {
    row,
    texts,
    asked: texts.filter(({ field }) => fieldWeights[field] > fieldWeights.answer),
    whole: texts.map(({ folded }) => folded).join('\n'),
    question,
    wordings: byConcept(wordingsIn(question)),
  };
}

function byConcept(wordings: readonly Wording[]): Map<number, Wording[]> {
  const grouped = new Map<number, Wording[]>();
  for (const wording of wordings) {
    const others = grouped.get(wording.concept);
    if (others) others.push(wording);
    else grouped.set(wording.concept, [wording]);
  }
  return grouped;
}

/** How fast a thing tells more, the fewer have it. */
const power = 0.75;

/** How rare things are among rows: 0.76 for what all have, and rising. */
export class Rarities {
  readonly #rows: readonly Compared[];
  readonly #known = new Map<string, number>();

  constructor(rows: readonly Compared[]) {
    this.#rows = rows;
  }

  /** How rare is what one row alone has. */
  get highest(): number {
    return this.#rarity(1);
  }

  ofText(text: string): number {
    return this.#of(`text ${text}`, ({ whole }) => whole.includes(text));
  }

  ofCharacter(character: string): number {
    return this.#of(`character ${character}`, ({ question }) => question.includes(character));
  }

  ofConcept(concept: number): number {
    return this.#of(`concept ${concept}`, ({ wordings }) => wordings.has(concept));
  }

  #of(key: string, isIn: (row: Compared) => boolean): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const rarity = this.#rarity(this.#rows.filter(isIn).length);
    this.#known.set(key, rarity);
    return rarity;
  }

  #rarity(holders: number): number {
    return Math.log(1 + this.#rows.length / holders) ** power;
  }
}
