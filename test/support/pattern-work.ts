/** What patterns did while something ran. */
export interface PatternWork {
  /** How many characters they were led over, from where each search began to where it ended. */
  covered: number;
  /** The same of searches for a word, forwards and backwards. */
  walked: number;
  /** How many elements of lists were looked through, cut out or gone over. */
  looked: number;
  /** The patterns that were searched for from any place, with the length of the longest text that each was given. */
  searched: Map<string, number>;
}

/** Runs something and counts what its patterns do: what they cover grows with the text, whatever the machine. */
export function countPatternWork(run: () => unknown): PatternWork {
  const work: PatternWork = { covered: 0, walked: 0, looked: 0, searched: new Map() };
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function counted(this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? from : text.length;
    work.covered += Math.max(0, end - from) + 1;
    if (!this.sticky)
      work.searched.set(this.source, Math.max(text.length, work.searched.get(this.source) ?? 0));
    return match;
  };
  const restores = [countSearches(work), countLooks(work)];
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    for (const restore of restores) restore();
  }
  return work;
}

/** Counts what searches for words are led over; returns what ends the counting. */
function countSearches(work: PatternWork): () => void {
  const { indexOf, lastIndexOf } = String.prototype;
  String.prototype.indexOf = function counted(this: string, word: string, from = 0): number {
    const found = indexOf.call(this, word, from);
    work.walked += Math.max(0, (found < 0 ? this.length : found) - from);
    return found;
  };
  String.prototype.lastIndexOf = function counted(this: string, word: string, from = this.length): number {
    const found = lastIndexOf.call(this, word, from);
    work.walked += Math.max(0, Math.min(from, this.length) - Math.max(0, found));
    return found;
  };
  return () => {
    String.prototype.indexOf = indexOf;
    String.prototype.lastIndexOf = lastIndexOf;
  };
}

/** Counts what is looked at of lists, where that does not depend on what a function says of each; returns what ends the counting. */
function countLooks(work: PatternWork): () => void {
  const { indexOf, includes, slice, filter, map } = Array.prototype;
  Array.prototype.indexOf = function counted(this: unknown[], one: unknown, from = 0): number {
    const found = indexOf.call(this, one, from);
    work.looked += Math.max(0, (found < 0 ? this.length : found) - from);
    return found;
  };
  Array.prototype.slice = function counted(this: unknown[], from?: number, to?: number): unknown[] {
    const cut = slice.call(this, from, to);
    work.looked += cut.length;
    return cut;
  };
  const counting = (own: (...given: never[]) => unknown) =>
    function counted(this: unknown[], ...given: never[]): unknown {
      work.looked += this.length;
      return own.apply(this, given);
    };
  Object.assign(Array.prototype, {
    includes: counting(includes),
    filter: counting(filter),
    map: counting(map),
  });
  return () => {
    Object.assign(Array.prototype, { indexOf, includes, slice, filter, map });
  };
}
