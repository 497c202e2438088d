import { isHan } from './han.ts';
import { type Lexicon, type Prefix, theLexicon } from './lexicon.ts';
import { alike, alikeText } from './own-words.ts';

/** One character between two places of a lattice. */
export interface Edge {
  to: number;
  character: string;
  /** The character's unit in the form in which words know it (`word-form.ts`). */
  unit: number;
  /** The logarithm of how likely the edge is before words are looked at; 0 if not given. */
  prior?: number;
  /** Where the path falls in with the shown text by this edge, if it does. */
  joins?: number;
}

/**
 * All ways to read a passage: for each place the characters that may come next. Places are numbered so that every
 * edge leads to a higher one; paths go from the first to the last.
 */
export type Lattice = readonly (readonly Edge[])[];

/** The wording of the text around, and the passage of it (in word form) that is in question and says nothing for itself. */
export interface Wording {
  own: Lexicon;
  passage: string;
}

export interface Path {
  text: string;
  /** The logarithm of the path's probability, to be compared within its lattice. */
  score: number;
  joins: number | null;
}

/** How much a text's own wording counts beside the dictionary's. */
const ownWeight = 0.5;
/** Letters and digits are not in the dictionary. */
const latinShare = 0.005;
/** ASCII marks are seldom among Han characters, but no sign of damage. */
const asciiShare = 1e-4;
/** A Han character that the dictionary does not list alone. */
const rareHanShare = 1e-9;
/** Kana, Greek, bopomofo, private use: what byte shifts show and Chinese prose does not have. */
const foreignShare = 1e-10;

/** Full-width letters and digits: a page shows them as ASCII. */
const wideShare = 1e-8;

/** How much less likely a mark is behind another that ends or parts a clause. */
const doubleStop = Math.log(0.001);
const stops = new Set('，。、；：？！,;:?!');

/** From so many edges on it is quicker to ask the words what comes next than each edge. */
const manyEdges = 16;

/** How many different texts are kept for each place. */
const kept = 3;

/**
 * The likeliest texts that a lattice holds, the likeliest first, each the best of its divisions into words: those of
 * the dictionary and those of the text that it stands in.
 */
export function likeliestPaths(lattice: Lattice, wording: Wording): Path[] {
  return new Search(lattice, wording).run();
}

/** A word that is being read: how it goes on in the dictionary and in the text's own words. */
interface Begun {
  listed: Prefix | null;
  own: Prefix | null;
  text: string;
  joins: number | null;
  prior: number;
}

class Search {
  readonly #lattice: Lattice;
  readonly #wording: Wording;
  readonly #lexicon = theLexicon();
  readonly #best: Path[][];

  constructor(lattice: Lattice, wording: Wording) {
    this.#lattice = lattice;
    this.#wording = { ...wording, passage: alikeText(wording.passage) };
    this.#best = lattice.map(() => []);
  }

  run(): Path[] {
    this.#best[0] = [{ text: '', score: 0, joins: null }];
    for (let place = 0; place < this.#lattice.length; place += 1) {
      if (this.#best[place].length > 0) this.#readWords(place, place, null);
    }
    return this.#best[this.#lattice.length - 1];
  }

  /** Reads on from `place` in a word that began at `from`; `begun` is null where it begins here. */
  #readWords(from: number, place: number, begun: Begun | null): void {
    for (const edge of this.#edgesInWord(place, begun)) {
      const next = this.#goOn(begun, edge);
      const share = this.#shareOf(next, begun === null ? edge : null);
      if (share > 0) this.#relax(from, edge.to, { ...next, score: Math.log(share) + next.prior });
      if (next.listed || next.own) this.#readWords(from, edge.to, next);
    }
  }

  /** The edges with which a word may go on: of many, only those that some word has next are looked at. */
  *#edgesInWord(place: number, begun: Begun | null): Generator<Edge> {
    const edges = this.#lattice[place];
    if (begun === null || edges.length < manyEdges) return yield* edges;
    const units = new Set(begun.listed ? this.#lexicon.nextUnits(begun.listed) : []);
    const ownUnits = new Set(begun.own ? this.#wording.own.nextUnits(begun.own) : []);
    for (const edge of edges) if (units.has(edge.unit) || ownUnits.has(alike(edge.unit))) yield edge;
  }

  #goOn(begun: Begun | null, { unit, character, joins, prior = 0 }: Edge): Begun {
    const { own } = this.#wording;
    if (begun === null) {
      const listed = this.#lexicon.startWith(unit);
      return { listed, own: own.startWith(alike(unit)), text: character, joins: joins ?? null, prior };
    }
    return {
      listed: begun.listed && this.#lexicon.goOn(begun.listed, unit),
      own: begun.own && own.goOn(begun.own, alike(unit)),
      text: begun.text + character,
      joins: joins ?? begun.joins,
      prior: begun.prior + prior,
    };
  }

  /** `single` is the edge of a word of one character, which has a share even where no list has it. */
  #shareOf({ listed, own }: Begun, single: Edge | null): number {
    const listedShare = listed === null ? 0 : this.#lexicon.shareOfPrefix(listed);
    const floor = listedShare === 0 && single !== null ? shareOfUnlisted(single) : listedShare;
    return (1 - ownWeight) * floor + ownWeight * (own === null ? 0 : this.#ownShare(own));
  }

  #ownShare(prefix: Prefix): number {
    const { own, passage } = this.#wording;
    const share = own.shareOfPrefix(prefix);
    if (share === 0 || !passage.includes(own.textOf(prefix))) return share;
    return Math.max(0, share - 1 / own.total);
  }

  #relax(from: number, to: number, word: Begun & { score: number }): void {
    const paths = this.#best[to];
    const isStop = stops.has(word.text[0]);
    for (const path of this.#best[from]) {
      const isSecond = isStop && stops.has(path.text.charAt(path.text.length - 1));
      const score = path.score + word.score + (isSecond ? doubleStop : 0);
      if (paths.length === kept && score <= paths[kept - 1].score) continue;
      keep(paths, { text: path.text + word.text, score, joins: word.joins ?? path.joins });
    }
  }
}

/** Keeps the best paths of different texts, best first. */
function keep(paths: Path[], path: Path): void {
  const same = paths.findIndex(({ text }) => text === path.text);
  if (same >= 0) {
    if (paths[same].score >= path.score) return;
    paths.splice(same, 1);
  }
  const place = paths.findIndex(({ score }) => score < path.score);
  paths.splice(place < 0 ? paths.length : place, 0, path);
  if (paths.length > kept) paths.pop();
}

function shareOfUnlisted({ character, unit }: Edge): number {
  if (/[A-Za-z0-9]/.test(character)) return latinShare;
  if (unit < 0x80) return character.charCodeAt(0) < 0x80 ? asciiShare : wideShare;
  return isHan(character) ? rareHanShare : foreignShare;
}
