/** Where each unit stands in a text, for looking up the places of some of them without going through it again. */
class UnitPlaces {
  /** The units that the text has, in rising order, and behind the places of each where the next one's begin. */
  readonly #units: Uint16Array;
  readonly #ends: Uint32Array;
  readonly #places: Int32Array;

  constructor(text: string) {
    const { length } = text;
    const found: number[] = [];
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      if (counts[unit] === 0) found.push(unit);
      counts[unit] += 1;
    }
    this.#units = Uint16Array.from(found).sort();
    this.#ends = new Uint32Array(found.length);
    this.#places = new Int32Array(length);
    let end = 0;
    for (const [index, unit] of this.#units.entries()) {
      const count = counts[unit];
      counts[unit] = end;
      end += count;
      this.#ends[index] = end;
    }
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      this.#places[counts[unit]] = at;
      counts[unit] += 1;
    }
    for (const unit of found) counts[unit] = 0;
  }

  /** Where units of some runs stand, in rising order; null where that is in more than `most` places. */
  of(runs: Uint16Array, most: number): Int32Array | null {
    const parts: Int32Array[] = [];
    let count = 0;
    for (let run = 0; run < runs.length; run += 2)
      for (let index = this.#firstFrom(runs[run]); this.#units[index] <= runs[run + 1]; index += 1) {
        const part = this.#places.subarray(index === 0 ? 0 : this.#ends[index - 1], this.#ends[index]);
        count += part.length;
        if (count > most) return null;
        parts.push(part);
      }
    return parts.length === 1 ? parts[0] : inOrder(parts, count);
  }

  /** Which of the units is the first that is not less than this. */
  #firstFrom(unit: number): number {
    let [low, high] = [0, this.#units.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#units[middle] < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function inOrder(parts: readonly Int32Array[], count: number): Int32Array {
  const all = new Int32Array(count);
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all.sort();
}

/** The units that have 1 in a table of all, as runs: the first of each and its last. */
export function runsIn(table: Uint8Array): Uint16Array {
  const runs: number[] = [];
  for (let unit = 0; unit < table.length; unit += 1) {
    if (table[unit] !== 1) continue;
    if (table[unit - 1] !== 1) runs.push(unit);
    if (table[unit + 1] !== 1) runs.push(unit);
  }
  return Uint16Array.from(runs);
}

/** By unit, how often it stands in the text that is gone through; 0 in between. */
const counts = new Uint32Array(0x10000);

/** The texts that were asked for last, the latest first: those asked for once, and those that were gone through. */
let once: readonly string[] = [];
let latest: readonly { text: string; places: UnitPlaces }[] = [];
const mostKept = 4;

/** Where each unit stands in a text; null when a text is asked for first, as most are gone through but once. */
export function unitPlacesIn(text: string): UnitPlaces | null {
  if (latest[0]?.text === text) return latest[0].places;
  const known = latest.find((one) => one.text === text);
  if (known === undefined && !once.includes(text)) {
    once = [text, ...once].slice(0, mostKept);
    return null;
  }
  const places = known?.places ?? new UnitPlaces(text);
  latest = [{ text, places }, ...latest.filter((one) => one !== known)].slice(0, mostKept);
  return places;
}
