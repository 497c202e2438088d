import { wordingTable } from './wording-table.ts';

/*
 * No table has all ways of saying something. But its wordings are so many that a text may be told by the characters in it:
 * 把火压下去 stands among none, but 火 and 下去 do so among those of anger and of soothing more than elsewhere.
 */

/** How much less clearly a character speaks than two together. */
const ofSingleCharacter = 0.5;

/**
 * How much a folded text speaks for each matter, by which matters have its characters, and each two of them, in their
 * wordings: the fewer do, the more. `worth` is how much each character counts.
 */
export function mattersBroughtToMind(folded: string, worth: readonly number[]): Float64Array {
  const spoken = new Float64Array(wordingTable.matters);
  const speak = (matters: readonly number[], weight: number): void => {
    const clarity = Math.log(1 + spoken.length / matters.length) / Math.sqrt(matters.length);
    for (const matter of matters) spoken[matter] += weight * clarity;
  };
  for (let at = 0; at < folded.length; at += 1) {
    const found = piecesFrom(folded[at]);
    speak(found.get('') ?? [], ofSingleCharacter * worth[at]);
    if (at + 1 < folded.length) speak(found.get(folded[at + 1]) ?? [], worth[at]);
  }
  return spoken;
}

let lines: ReadonlyMap<string, string> | undefined;
const read = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** By what may stand behind this character, and by '' for the character itself, the matters that have it. */
function piecesFrom(character: string): ReadonlyMap<string, readonly number[]> {
  const known = read.get(character);
  if (known) return known;
  lines ??= new Map(wordingTable.pieces.split('\n').map((line) => [line[0], line.slice(1)]));
  const items = lines.get(character)?.split('\t') ?? [];
  const found = new Map(
    items.map((item): [string, number[]] => {
      const [behind, ...matters] = item.split(' ');
      return [behind, matters.map(Number)];
    }),
  );
  read.set(character, found);
  return found;
}
