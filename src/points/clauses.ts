import { isFunctionWord } from '../language/function-words.ts';

/** A stretch of a text between two marks. */
export interface Clause {
  start: number;
  end: number;
  /** Which sentence of the text it is part of, a very long one taken for several. */
  sentence: number;
}

const marks = /[,.;:!?\n…]/;
const ends = /[.;!?\n…]/;

/** A shorter one leads to what follows, if no word in it says anything: 首先. */
const shortest = 4;

/** The clauses of a text in word form. Those too short to say anything go with the next, or the last. */
export function clausesOf(folded: string): Clause[] {
  const found: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const isEnd = at === folded.length || ends.test(folded[at]);
    if (!isEnd && !marks.test(folded[at])) continue;
    if (isEnd || at - start >= shortest || saysSomething(folded.slice(start, at))) {
      if (at > start) found.push({ start, end: at, sentence });
      start = at + 1;
    }
    if (isEnd) sentence += 1;
  }
  return divideLong(found);
}

/** Who sets only commas says several things in what looks like one sentence. */
const longestSentence = 60;
const usualSentence = 24;

/** The clauses with sentences that go on and on taken for several. */
function divideLong(clauses: readonly Clause[]): Clause[] {
  const ends = new Map(clauses.map(({ sentence, end }) => [sentence, end]));
  const starts = new Map(clauses.toReversed().map(({ sentence, start }) => [sentence, start]));
  const isLong = (sentence: number) =>
    (ends.get(sentence) ?? 0) - (starts.get(sentence) ?? 0) > longestSentence;
  let begun = 0;
  let number = -1;
  return clauses.map((clause, index) => {
    const isOther = clause.sentence !== clauses[index - 1]?.sentence;
    if (isOther || (isLong(clause.sentence) && clause.start - begun >= usualSentence)) {
      number += 1;
      begun = clause.start;
    }
    return { ...clause, sentence: number };
  });
}

/** Where the clauses of a sentence are no longer on average, it only lists. */
const longestListed = 6;

/** The clauses that say one thing together: those of a sentence, or each one of a sentence that only lists: `先听他说，再道歉，最后回访`. */
export function statementsOf(clauses: readonly Clause[]): Clause[][] {
  const sentences: Clause[][] = [];
  for (const clause of clauses) {
    const last = sentences.at(-1);
    if (last?.[0].sentence === clause.sentence) last.push(clause);
    else sentences.push([clause]);
  }
  return sentences.flatMap((sentence) => {
    const length = sentence.reduce((sum, { start, end }) => sum + end - start, 0);
    return length <= sentence.length * longestListed ? sentence.map((clause) => [clause]) : [sentence];
  });
}

function saysSomething(short: string): boolean {
  return short.length > 1 && !isFunctionWord(short);
}
