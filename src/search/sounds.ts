import { nearSound } from '../language/pinyin.ts';

/** For each syllable without its tone the characters that are read so, each followed by its tones. */
export type Readings = Readonly<Record<string, string>>;

/** What may stand in one place of a word, by UTF-16 unit: 0 what may not, else the more the surer. */
export type Slot = Uint8Array;

/** How sure a character fits its place. */
export const fit = { near: 1, sound: 2, same: 3 } as const;

/** How characters are read. Words are folded here as everywhere in a search. */
export class Sounds {
  readonly #readings: Readings;
  readonly #syllables: readonly string[];
  readonly #slots = new Map<string, Slot>();

  constructor(readings: Readings) {
    this.#readings = readings;
    this.#syllables = Object.keys(readings);
  }

  isSyllable(text: string): boolean {
    return Object.hasOwn(this.#readings, text);
  }

  /** Whether some syllable begins so. */
  hasBeginning(letters: string): boolean {
    return this.#syllables.some((syllable) => syllable.startsWith(letters));
  }

  /** The syllables of a character; none of what is no Han character. */
  syllablesOf(character: string): string[] {
    return this.#syllables.filter((syllable) => this.#readings[syllable].includes(character));
  }

  /** What is read so; of these only what has the tone, where one is given. */
  slotOf(syllable: string, tone?: string): Slot {
    return this.#slot(`${syllable}${tone ?? ''}`, (slot) =>
      this.#enter(slot, { syllable, tone, value: fit.sound }),
    );
  }

  /** What is read in a way that begins so: `zh`, `k`. */
  slotOfBeginning(letters: string): Slot {
    return this.#slot(`${letters}…`, (slot) => {
      for (const syllable of this.#syllables)
        if (syllable.startsWith(letters)) this.#enter(slot, { syllable, value: fit.sound });
    });
  }

  /** What sounds like a character, or nearly so; the character itself most of all. */
  slotLike(character: string): Slot {
    const slot = emptySlot();
    const own = this.syllablesOf(character);
    const near = new Set(own.map(nearSound));
    for (const syllable of this.#syllables)
      if (near.has(nearSound(syllable))) this.#enter(slot, { syllable, value: fit.near });
    for (const syllable of own) this.#enter(slot, { syllable, value: fit.sound });
    slot[character.charCodeAt(0)] = fit.same;
    return slot;
  }

  /** Whether two characters are read the same, tones and all, in one of their readings. */
  hasSameTone(one: string, other: string): boolean {
    return this.syllablesOf(one).some((syllable) => {
      const tones = this.#tonesIn(syllable, one);
      return [...this.#tonesIn(syllable, other)].some((tone) => tones.includes(tone));
    });
  }

  #slot(name: string, fill: (slot: Slot) => void): Slot {
    let slot = this.#slots.get(name);
    if (!slot) {
      slot = emptySlot();
      fill(slot);
      this.#slots.set(name, slot);
    }
    return slot;
  }

  #tonesIn(syllable: string, character: string): string {
    const characters = this.#readings[syllable];
    const at = characters.indexOf(character);
    return at < 0 ? '' : (/^[0-4]*/.exec(characters.slice(at + 1))?.[0] ?? '');
  }

  #enter(slot: Slot, { syllable, tone, value }: { syllable: string; tone?: string; value: number }): void {
    const characters = this.#readings[syllable] ?? '';
    let unit = 0;
    for (let at = 0; at < characters.length; at += 1) {
      const code = characters.charCodeAt(at);
      const isTone = code < 0x3400;
      if (!isTone) unit = code;
      if (tone === undefined ? !isTone : isTone && characters[at] === tone)
        slot[unit] = Math.max(slot[unit], value);
    }
  }
}

export function emptySlot(): Slot {
  return new Uint8Array(0x10000);
}

/** A slot for this character and no other. */
export function slotFor(character: string): Slot {
  const slot = emptySlot();
  slot[character.charCodeAt(0)] = fit.same;
  return slot;
}

/** A slot for any character. */
export function anySlot(): Slot {
  return emptySlot().fill(fit.near);
}
