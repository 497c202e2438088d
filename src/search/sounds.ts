import { nearSound } from '../language/pinyin.ts';

/** For each syllable without its tone the characters that are read so, each followed by its tones. */
export type Readings = Readonly<Record<string, string>>;

/** What may stand in one place of a word: folded characters, each with how sure it is there (see `fit`); null: any. */
export type Slot = ReadonlyMap<string, number> | null;

type Filling = Map<string, number>;

/** How sure a character fits its place. */
export const fit = { near: 1, sound: 2, same: 3 } as const;

/** How characters are read. Words are folded here as everywhere in a search. */
export class Sounds {
  readonly #readings: Readings;
  readonly #syllables: readonly string[];
  readonly #slots = new Map<string, Filling>();
  /** What all syllables have, and where it ends for each: a character is looked for in one text, not in four hundred. */
  #written: { all: string; ends: readonly number[] } | undefined;

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
    this.#written ??= writeTogether(this.#syllables.map((syllable) => this.#readings[syllable]));
    const { all, ends } = this.#written;
    const found: string[] = [];
    let index = 0;
    for (let at = all.indexOf(character); at !== -1; at = all.indexOf(character, ends[index])) {
      while (ends[index] <= at) index += 1;
      found.push(this.#syllables[index]);
    }
    return found;
  }

  /** What is read so; of these only what has the tone, where one is given. */
  slotOf(syllable: string, tone?: string): Slot {
    return this.#slot(`${syllable}${tone ?? ''}`, (slot) =>
      this.#enter(slot, { syllable, tone, value: fit.sound }),
    );
  }

  /** What is read as a syllable that is these letters but for one that is missing, too many or wrong: `tuo` → tou, duo. */
  slotBesideSlip(letters: string): Slot {
    return this.#slot(`${letters}?`, (slot) => {
      for (const syllable of this.#syllables)
        if (isOneEditApart(letters, syllable)) this.#enter(slot, { syllable, value: fit.near });
    });
  }

  /** What is read as a syllable of which one letter is missing: `to` → tou, tao, tuo. */
  slotLackingOne(letters: string): Slot {
    return this.#slot(`${letters}+`, (slot) => {
      for (const syllable of this.#syllables)
        if (syllable.length > letters.length && isOneEditApart(letters, syllable))
          this.#enter(slot, { syllable, value: fit.near });
    });
  }

  /** What is read in a way that begins so: `zh`, `k`. */
  slotOfBeginning(letters: string): Slot {
    return this.#slot(`${letters}…`, (slot) => {
      for (const syllable of this.#syllables)
        if (syllable.startsWith(letters)) this.#enter(slot, { syllable, value: fit.sound });
    });
  }

  /** What is read nearly so; lü and nü are typed as lu and nu, too. */
  slotNear(syllable: string): Slot {
    const sound = nearSound(syllable);
    const other = sound.replace(/^n[uv]/, (typed) => (typed === 'nu' ? 'nv' : 'nu'));
    return this.#slot(`near ${syllable}`, (slot) => {
      for (const one of new Set([sound, other])) this.#enterNear(slot, one);
    });
  }

  /** What sounds like a character, or nearly so; the character itself most of all. */
  slotLike(character: string): Slot {
    return this.#slot(character, (slot) => {
      const own = this.syllablesOf(character);
      for (const sound of new Set(own.map(nearSound))) this.#enterNear(slot, sound);
      for (const syllable of own) this.#enter(slot, { syllable, value: fit.sound });
      slot.set(character, fit.same);
    });
  }

  /** Whether two characters are read the same, tones and all, in one of their readings. */
  hasSameTone(one: string, other: string): boolean {
    return this.syllablesOf(one).some((syllable) => {
      const tones = this.#tonesIn(syllable, one);
      return [...this.#tonesIn(syllable, other)].some((tone) => tones.includes(tone));
    });
  }

  #enterNear(slot: Filling, sound: string): void {
    for (const syllable of this.#syllables)
      if (mayBeNear(syllable, sound) && nearSound(syllable) === sound)
        this.#enter(slot, { syllable, value: fit.near });
  }

  #slot(name: string, fill: (slot: Filling) => void): Slot {
    const known = this.#slots.get(name);
    if (known) return known;
    const slot: Filling = new Map();
    fill(slot);
    this.#slots.set(name, slot);
    return slot;
  }

  #tonesIn(syllable: string, character: string): string {
    const characters = this.#readings[syllable];
    const at = characters.indexOf(character);
    return at < 0 ? '' : (/^[0-4]*/.exec(characters.slice(at + 1))?.[0] ?? '');
  }

  #enter(slot: Filling, { syllable, tone, value }: { syllable: string; tone?: string; value: number }): void {
    let character = '';
    for (const one of this.#readings[syllable] ?? '') {
      const isTone = one < '5';
      if (!isTone) character = one;
      if ((tone === undefined ? !isTone : one === tone) && (slot.get(character) ?? 0) < value)
        slot.set(character, value);
    }
  }
}

/** Texts one behind the other, each with a line's end, and where each ends. */
function writeTogether(texts: readonly string[]): { all: string; ends: number[] } {
  let end = 0;
  const ends = texts.map(({ length }) => {
    end += length + 1;
    return end;
  });
  return { all: `${texts.join('\n')}\n`, ends };
}

/** Near sounds begin alike, but for l and f: telling the near sound of every syllable takes a while. */
function mayBeNear(syllable: string, sound: string): boolean {
  const [first, wanted] = [syllable[0], sound[0]];
  return first === wanted || (first === 'l' && wanted === 'n') || (first === 'f' && wanted === 'h');
}

/** Whether two texts differ, and only in one character that is wrong or that one of them lacks. */
function isOneEditApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (one.length > other.length) return rest.slice(1) === otherRest;
  return rest.slice(one.length === other.length ? 1 : 0) === otherRest.slice(1);
}

/** A slot for this character and no other. */
export function slotFor(character: string): Slot {
  return new Map([[character, fit.same]]);
}

/** How well a character fits a place; 0 where it does not. */
export function fitOf(character: string, slot: Slot): number {
  return slot === null ? fit.near : (slot.get(character) ?? 0);
}
