/** What patterns did while something ran. */
export interface PatternWork {
  /** How many characters they were led over, from where each search began to where it ended. */
  covered: number;
  /** The same of searches for a word, forwards and backwards. */
  walked: number;
  /** The patterns that were searched for from any place, with the length of the longest text that each was given. */
  searched: Map<string, number>;
}

/** Runs something and counts what its patterns do: what they cover grows with the text, whatever the machine. */
export function countPatternWork(run: () => unknown): PatternWork {
  const work: PatternWork = { covered: 0, walked: 0, searched: new Map() };
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
  const restore = countSearches(work);
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    restore();
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
